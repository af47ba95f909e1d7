## Agreeing a plan, what is different since, and what the law says to it.

# drafted
agree-standing = A gytunwyd ar y cynllun hwn

# drafted
agree-plan = Cytuno ar y cynllun hwn

# drafted
agree-look = Beth gytunwyd o’r blaen

# drafted
agree-never = Ni ofynnwyd i { $name } am y cynllun hwn eto.

# drafted
agree-stands-whole = Cytunodd { $name } ar y cynllun hwn ar { $day }.

# drafted
agree-stands-part = Cytunodd { $name } ar ran o’r cynllun hwn ar { $day }.

# drafted
agree-stands-declined = Dywedodd { $name } na wrth y cynllun hwn ar { $day }.

# drafted
agree-same = Does dim byd yn wahanol ers hynny.

# drafted
agree-read = Darllenwch ef drwyddo gyda’ch gilydd
    .easy = Darllenwch ef gyda’ch gilydd

# drafted
agree-say = Beth mae { $name } yn ei ddweud amdano

# drafted
agree-lead = Dyma’r dudalen a fydd yn cael ei chadw, yn union fel y mae yma. Darllenwch hi’n uchel os yw hynny’n helpu.
    .easy = Dyma’r dudalen rydyn ni’n ei chadw. Gallwch ei darllen yn uchel.

# drafted
agree-on-to = Rydyn ni wedi’i darllen

# drafted
agree-leave = Yn ôl i’r cynllun

# drafted
agree-back = Ei darllen eto

# drafted
agree-old = Newidiodd y cynllun ers ei ddangos. Ni chadwyd dim. Darllenwch ef unwaith eto.

# drafted
agree-no-words = Dim geiriau eto

# drafted
agree-answer = Eu hateb

# drafted
agree-answer-whole = Ie, y cyfan

# drafted
agree-answer-part = Ie, rhan ohono

# drafted
agree-answer-declined = Nid fel y mae

# drafted
agree-apart = Pa nodau sydd heb eu cytuno?

# drafted
agree-words = Beth ddywedon nhw amdano

# drafted
agree-words-hint = Yn eu geiriau nhw. Gall aros yn wag.

# drafted
agree-how = Sut y dywedon nhw ie

# drafted
agree-how-typed = Teipio eu henw

# drafted
agree-how-drawn = Tynnu llun o’u henw neu farc

# drafted
agree-how-said = Ei ddweud, neu ei ddangos

# drafted
agree-typed = Eu henw, wedi’i deipio ganddyn nhw

# drafted
agree-witness = Wrth bwy

# drafted
agree-draw = Eu henw neu eu marc

# drafted
agree-draw-empty = Dim wedi’i dynnu eto. Tynnwch lun yma, neu dewiswch ffordd arall uchod.

# drafted
agree-draw-there = Enw neu farc wedi’i dynnu

# drafted
agree-draw-again = Ei dynnu eto

# drafted
agree-present = Pwy oedd yno

# drafted
agree-advocate = A siaradodd rhywun ar eu rhan?

# drafted
agree-advocate-notSaid = Ni thrafodwyd hyn

# drafted
agree-advocate-notWanted = Cynigiwyd, heb ei eisiau

# drafted
agree-advocate-with = Do, eiriolwr

# drafted
agree-advocate-name = Enw’r eiriolwr

# drafted
agree-on = Y diwrnod

# drafted
agree-keep = Cadw eu hateb

# drafted
agree-kept = Mae eu hateb wedi’i gadw.

# drafted
agree-missing-apart = Ticiwch y nodau sydd heb eu cytuno.

# drafted
agree-missing-typed = Mae’r enw ar goll o hyd.

# drafted
agree-missing-drawn = Does dim wedi’i dynnu eto.

# drafted
agree-missing-said = Wrth bwy y dywedon nhw hynny?

# drafted
agree-missing-with = Mae enw’r eiriolwr ar goll o hyd.

# drafted
agree-missing-on = Diwrnod hyd at heddiw, os gwelwch yn dda.

# drafted
agree-told-typed = Enw wedi’i deipio:

# drafted
agree-told-said = Dywedwyd wrth:

# drafted
agree-told-drawn = Yr enw neu’r marc a dynnodd { $name }

# drafted
agree-told-present = Yno:

# drafted
agree-told-advocate = Eiriolwr:

# drafted
agree-told-kept = Ysgrifennwyd

# drafted
agree-told-mark = Marc y dudalen

# drafted
agree-read-again = Ei ddarllen fel yr oedd

# drafted
agree-compare = Beth sy’n wahanol?

# drafted
agree-compare-then = Rhwng

# drafted
agree-compare-now = a

# drafted
agree-compare-today = Y cynllun fel y mae nawr

# drafted
agree-compare-do = Cymharu

# drafted
agree-compare-same = Does dim yn wahanol.

# drafted
since-added = Newydd

# drafted
since-gone = Ddim yno bellach

# drafted
since-changed = Gwahanol

# drafted
since-ordered = Mewn trefn arall

# drafted
since-was = Roedd

# drafted
since-is = Mae

# drafted
since-nothing = Dim byd

# drafted
since-new = Newydd ers cytuno

# drafted
since-otherwise = Gwahanol ers cytuno

# drafted
since-apart = Heb ei gytuno

# drafted
plan-see-wish = Gweld y dymuniad

# drafted
plan-ifwrong-signs-hint = Beth fyddai eraill yn ei weld gyntaf.

# drafted
plan-ifwrong-call-hint = Enwau a rhifau, y bobl yn eu bywyd gyntaf.

# drafted
plan-ifwrong-helps-hint = Beth i’w wneud, a beth sy’n gwaethygu pethau.

# drafted
plan-ifwrong-depends-hint = Plant, anifeiliaid anwes, rhywun maen nhw’n gofalu amdano: pwy fyddai’n camu i mewn?

# drafted
law-advocacy-title = Ynglŷn ag eiriolaeth

# drafted
law-advocacy-plain = Gall unrhyw un gael rhywun wrth eu hochr sy’n eu helpu i ddweud beth maen nhw ei eisiau: ffrind, teulu, neu eiriolwr sy’n gweithio iddyn nhw yn unig. Gofynnwch cyn iddyn nhw ateb. Gallan nhw ddweud na, a gellir cytuno ar y cynllun y naill ffordd neu’r llall.

# drafted
law-advocacy-wales = Yng Nghymru, o dan Ran 10 o Ddeddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014, rhaid i’r cyngor drefnu eiriolwr proffesiynol annibynnol os na all rhywun gymryd rhan lawn heb gymorth ac nad oes neb addas i’w roi.

# drafted
law-advocacy-england = Yn Lloegr, o dan adrannau 67 a 68 o Ddeddf Gofal 2014, rhaid i’r cyngor drefnu eiriolwr annibynnol os byddai rhywun yn cael anhawster mawr i gymryd rhan ac nad oes neb addas i’w gefnogi.

# drafted
law-advocacy-unsaid = Mae dyletswydd ar y cyngor i drefnu eiriolwr i rai pobl. Dewiswch y wlad yn y Gosodiadau i weld pa gyfraith sy’n dweud hynny yma.

# drafted
law-capacity-title = Ynglŷn â phenderfynu drosoch eich hun

# drafted
law-capacity-plain = Dechreuwch o hyn: gallan nhw benderfynu. Rhowch yr amser, y geiriau, y lluniau a’r cwmni sy’n helpu. Mae dewis na fyddai eraill yn ei wneud yn dal i fod yn eiddo iddyn nhw. Os ydych chi’n amau a allan nhw benderfynu am y cynllun hwn, nawr, trafodwch hynny gyda’ch tîm cyn cadw ateb fel eu hateb nhw.

# drafted
law-capacity-wales = Mae Deddf Galluedd Meddyliol 2005 yn gymwys yng Nghymru, ochr yn ochr â Deddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014.

# drafted
law-capacity-england = Mae Deddf Galluedd Meddyliol 2005 yn gymwys yn Lloegr, ochr yn ochr â Deddf Gofal 2014.

# drafted
law-capacity-unsaid = Mae Deddf Galluedd Meddyliol 2005 yn gymwys yng Nghymru ac yn Lloegr.

# drafted
law-carer-title = Beth mae gan y bobl sy’n gofalu amdanyn nhw hawl iddo

# drafted
law-carer-plain = Mae gan bwy bynnag sy’n gofalu am rywun eu hawl eu hunain i rywun ofyn beth sydd ei angen arnyn nhw. Nid yw’n dibynnu ar faint maen nhw’n ei wneud, nac ar a yw’r person ei hun yn cael help. Dywedwch wrthyn nhw, a chynigiwch eu helpu i ofyn.

# drafted
law-carer-wales = Yng Nghymru, asesiad gofalwr yw hwn o dan adran 24 o Ddeddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014. Rhaid i’r cyngor ei gynnig.

# drafted
law-carer-england = Yn Lloegr, asesiad gofalwr yw hwn o dan adran 10 o Ddeddf Gofal 2014. Rhaid i’r cyngor ei gynnal os yw’n ymddangos y gallai fod angen cymorth arnyn nhw.

# drafted
law-carer-unsaid = Ei enw yw asesiad gofalwr, a’r cyngor sy’n ei drefnu. Dewiswch y wlad yn y Gosodiadau i weld pa gyfraith sy’n dweud hynny yma.

# drafted
history-event-planAgreed = Cytuno ar y cynllun

# drafted
history-event-planAgreedInPart = Cytuno ar ran o’r cynllun

# drafted
history-event-planDeclined = Dweud na wrth y cynllun

# drafted
agree-since =
    { $count ->
        [zero] Does dim yn wahanol ers hynny
        [one] Mae { $count } peth yn wahanol ers hynny
        [two] Mae { $count } beth yn wahanol ers hynny
        [few] Mae { $count } pheth yn wahanol ers hynny
        [many] Mae { $count } pheth yn wahanol ers hynny
       *[other] Mae { $count } peth yn wahanol ers hynny
    }

# drafted
agree-newer =
    { $count ->
        [zero] Gellir darllen pob ateb yma.
        [one] Dim ond Kith mwy newydd all ddarllen { $count } ateb. Mae’n cael ei gadw.
        [two] Dim ond Kith mwy newydd all ddarllen { $count } ateb. Maen nhw’n cael eu cadw.
        [few] Dim ond Kith mwy newydd all ddarllen { $count } ateb. Maen nhw’n cael eu cadw.
        [many] Dim ond Kith mwy newydd all ddarllen { $count } ateb. Maen nhw’n cael eu cadw.
       *[other] Dim ond Kith mwy newydd all ddarllen { $count } ateb. Maen nhw’n cael eu cadw.
    }

# drafted
person-drag = Llusgo i le arall
