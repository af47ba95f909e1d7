## The circles. Names of rings, sectors and kinds stand alone and are never put into a sentence.

# drafted
network-title = Pobl

# drafted
network-ring-1 = Agosaf ata i

# drafted
network-ring-2 = Agos ata i

# drafted
network-ring-3 = Pobl rwy’n gwneud pethau gyda nhw

# drafted
network-ring-4 = Pobl sy’n cael eu talu i fod yn fy mywyd

# drafted
choice-contact-sector-family = Teulu

# drafted
choice-contact-sector-friends = Ffrindiau

# drafted
choice-contact-sector-neighbours = Cymdogion

# drafted
choice-contact-sector-work = Gwaith, dysgu, gwirfoddoli

# drafted
choice-contact-sector-places = Grwpiau a lleoedd

# drafted
choice-contact-sector-services = Gwasanaethau

# drafted
choice-contact-kind-person = Person

# drafted
choice-contact-kind-group = Grŵp

# drafted
choice-contact-kind-place = Lle

# drafted
choice-contact-kind-service = Gwasanaeth

# drafted
choice-contact-kind-animal = Anifail

# drafted
network-size =
    { $all ->
        [zero] Neb ar y map eto.
        [one] Un ar y map.
        [two] Dau ar y map.
        [few] { $all } ar y map.
        [many] { $all } ar y map.
       *[other] { $all } ar y map.
    }

# drafted
network-paid =
    { $paid ->
        [zero] Neb ohonyn nhw’n cael eu talu.
        [one] Un ohonyn nhw’n cael ei dalu.
        [two] Dau ohonyn nhw’n cael eu talu.
        [few] { $paid } ohonyn nhw’n cael eu talu.
        [many] { $paid } ohonyn nhw’n cael eu talu.
       *[other] { $paid } ohonyn nhw’n cael eu talu.
    }

# drafted
network-unpaid =
    { $unpaid ->
        [zero] Does neb yno heb gael eu talu.
        [one] Mae un yno heb gael ei dalu.
        [two] Mae dau yno heb gael eu talu.
        [few] Mae { $unpaid } yno heb gael eu talu.
        [many] Mae { $unpaid } yno heb gael eu talu.
       *[other] Mae { $unpaid } yno heb gael eu talu.
    }

# drafted
network-show-map = Map

# drafted
network-show-list = Rhestr

# drafted
network-view = Sut i weld y bobl

# drafted
network-map-label = Cylchoedd o bobl

# drafted
network-map-keys = Mae’r bysellau saeth yn cerdded ar hyd cylch a rhwng cylchoedd. Teipiwch lythyren i neidio at enw. Mae Enter yn agor, a’r bylchwr yn dangos beth y gellir ei wneud. Mae plws, minws a sero yn newid y maint.

# drafted
network-empty = Neb ar y map eto. Pwy welsoch chi neu siarad â nhw yr wythnos hon?
    .easy = Does neb yma eto. Pwy welsoch chi yr wythnos hon?

# drafted
network-empty-more = Person, anifail anwes, lle, grŵp: mae popeth yn cyfrif, ac mae neb eto yn ateb hefyd.
    .easy = Gall fod yn berson. Gall fod yn anifail anwes neu’n lle. Gall fod yn neb eto.

# drafted
network-add = Ychwanegu at y map

# drafted
network-add-name = Enw

# drafted
network-add-needs-name = Ysgrifennwch enw yn gyntaf: unrhyw enw sy’n eich helpu chi’ch dau i wybod pwy ydyw.
    .easy = Ysgrifennwch enw yn gyntaf.

# drafted
network-waiting = Heb eu gosod eto
    .easy = I ble maen nhw’n mynd?

# drafted
network-waiting-lead = Dewiswch gylch a rhan o fywyd, ac fe ddôn nhw ar y map.
    .easy = Dewiswch gylch. Dewiswch ran o fywyd.

# drafted
network-missed = Pobl maen nhw’n gweld eu heisiau

# drafted
network-past = Ddim yn y cylchoedd mwyach
    .easy = Pobl o’r blaen

# drafted
network-none-here = Neb yma

# drafted
network-who = Pwy

# drafted
network-move-to = Symud i

# drafted
network-helps-them = Yn helpu { $name }

# drafted
network-they-help = { $name } yn helpu

# drafted
network-paid-mark = Yn cael tâl

# drafted
network-unsettled = Dau fersiwn i ddewis rhyngddyn nhw
    .easy = Dau ateb. P’un sy’n iawn?

# drafted
network-key = Ystyr y marciau

# drafted
network-ties = Pwy maen nhw’n eu hadnabod ar y map
    .easy = Pwy maen nhw’n eu hadnabod?

# drafted
network-ties-none = Neb eto.

# drafted
network-tie-with = Maen nhw’n adnabod

# drafted
network-tie-choose = Dewis rhywun

# drafted
network-tie-remove = Tynnu’r cysylltiad

# drafted
network-remove = Tynnu oddi ar y map

# drafted
network-remove-hint = Os ydyn nhw wedi marw, symud neu bellhau, dewiswch pam y daeth i ben yn lle hynny: yna does dim yn cael ei anghofio.
    .easy = Ydyn nhw wedi marw neu symud i ffwrdd? Peidiwch â’u tynnu. Dywedwch pam y daeth i ben.

# drafted
network-together = Sut mae pethau rhyngddyn nhw
    .easy = Sut mae pethau rhyngddyn nhw?

# drafted
network-ending = Os yw wedi dod i ben
    .easy = Ydy hyn wedi dod i ben?

# drafted
network-basics = Pwy yw hwn
    .easy = Pwy yw hwn?

# drafted
field-contact-name = Enw

# drafted
field-contact-kind = Pa fath
    .easy = Pa fath ydyw?

# drafted
field-contact-ring = Cylch

# drafted
field-contact-sector = Rhan o fywyd

# drafted
field-contact-relation = Mewn gair
    .easy = Ffrind? Chwaer? Cymydog?

# drafted
field-contact-howOften = Pa mor aml maen nhw mewn cysylltiad
    .easy = Pa mor aml maen nhw’n cwrdd neu’n siarad?

# drafted
field-contact-strength = Pa mor gryf ydyw
    .easy = Pa mor gryf ydyw?

# drafted
field-contact-help = Pwy sy’n helpu pwy
    .easy = Pwy sy’n helpu?

# drafted
field-contact-paid = Yn cael tâl i fod yn eu bywyd

# drafted
field-contact-helpsMeWith = Yn helpu { $name } gyda

# drafted
field-contact-iHelpWith = { $name } yn helpu gyda

# drafted
field-contact-feels = Sut mae’n teimlo
    .easy = Sut mae’n teimlo?

# drafted
field-contact-ended = Pam y daeth i ben
    .easy = Pam y daeth i ben?

# drafted
field-contact-missed = Rhywun maen nhw’n gweld ei eisiau

# drafted
field-contact-phone = Ffôn

# drafted
field-contact-note = Nodiadau

# drafted
field-contact-photo = Llun

# drafted
network-relation-help = Chwaer, cymydog, milfeddyg…

# drafted
choice-contact-howOften-daily = Bob dydd

# drafted
choice-contact-howOften-weekly = Bob wythnos

# drafted
choice-contact-howOften-monthly = Bob mis

# drafted
choice-contact-howOften-fewTimesAYear = Ychydig o weithiau’r flwyddyn

# drafted
choice-contact-howOften-rarely = Anaml
    .easy = Ddim yn aml

# drafted
choice-contact-strength-1 = Ysgafn
    .easy = Ychydig

# drafted
choice-contact-strength-2 = Cyson
    .easy = Eithaf cryf

# drafted
choice-contact-strength-3 = Cryf
    .easy = Cryf iawn

# drafted
choice-contact-help-helpsMe = Yn helpu { $name }

# drafted
choice-contact-help-iHelp = { $name } yn helpu

# drafted
choice-contact-help-both = Y ddwy ffordd

# drafted
choice-contact-help-neither = Y naill na’r llall

# drafted
choice-contact-feels-good = Da

# drafted
choice-contact-feels-mixed = Cymysg
    .easy = Da ac anodd

# drafted
choice-contact-feels-hard = Anodd

# drafted
choice-contact-feels-notSafe = Ddim yn ddiogel

# drafted
choice-contact-ended-died = Wedi marw

# drafted
choice-contact-ended-moved = Wedi symud i ffwrdd

# drafted
choice-contact-ended-drifted = Wedi pellhau
    .easy = Dydyn nhw ddim yn siarad nawr

# drafted
choice-contact-ended-myChoice = Eu dewis nhw
    .easy = Nhw ddewisodd hyn

# drafted
field-tie-a = Un pen

# drafted
field-tie-b = Pen arall

# drafted
field-tie-note = Amdano

# drafted
network-show-then = Bryd hynny a nawr

# drafted
network-guide = Un ar y tro

# drafted
network-more = Mwy

# drafted
network-add-someone = Ychwanegu rhywun

# drafted
network-beside = Chwilio, llinellau a marciau

# drafted
network-zoom = Pa mor fawr

# drafted
network-zoom-in = Mwy

# drafted
network-zoom-out = Llai

# drafted
network-zoom-fit = Dangos y cyfan

# drafted
network-find = Chwilio am rywun

# drafted
network-find-more = Dangos rhai yn unig

# drafted
network-find-any = Pob un

# drafted
network-find-all = Dangos pawb

# drafted
network-find-paid = Yn cael tâl neu beidio

# drafted
network-unpaid-mark = Ddim yn cael tâl

# drafted
network-found-all = Mae pawb i’w gweld eto.

# drafted
network-lines-helpers = Dangos pwy sy’n helpu

# drafted
network-lines-knows = Pwy sy’n adnabod pwy

# drafted
network-here = Rhywun yma?

# drafted
network-here-name = Eu henw

# drafted
network-here-add = Eu rhoi yma

# drafted
network-drag-outside = Gollyngwch yma, a does dim yn symud.

# drafted
network-drag-cancelled = Symudodd dim byd.

# drafted
network-connect-how = Pwy maen nhw’n eu hadnabod? Pwyswch ar rywun, neu ewch yno gyda’r bysellau saeth a phwyso Enter.

# drafted
network-connect-done = Maen nhw’n adnabod ei gilydd

# drafted
network-connect-already = Mae hynny ar y map yn barod.

# drafted
network-menu = Beth i’w wneud

# drafted
network-menu-open = Agor

# drafted
network-menu-closer = Symud yn nes

# drafted
network-menu-further = Symud ymhellach

# drafted
network-menu-move = Symud i…

# drafted
network-menu-connect = Cysylltu…

# drafted
network-menu-lined = Dangos llinellau

# drafted
network-menu-unlined = Cuddio llinellau

# drafted
network-menu-end = Mae wedi dod i ben…

# drafted
network-ties-short = Adnabod

# drafted
network-found =
    { $count ->
        [zero] Does neb yn cyfateb.
        [one] Mae un yn sefyll allan.
        [two] Mae dau yn sefyll allan.
        [few] Mae { $count } yn sefyll allan.
        [many] Mae { $count } yn sefyll allan.
       *[other] Mae { $count } yn sefyll allan.
    }

# drafted
network-found-aside =
    { $count ->
        [zero] Does neb yn sefyll allan ymhlith y rhai sydd ddim ar y map.
        [one] Mae un yn sefyll allan ymhlith y rhai sydd ddim ar y map.
        [two] Mae dau yn sefyll allan ymhlith y rhai sydd ddim ar y map.
        [few] Mae { $count } yn sefyll allan ymhlith y rhai sydd ddim ar y map.
        [many] Mae { $count } yn sefyll allan ymhlith y rhai sydd ddim ar y map.
       *[other] Mae { $count } yn sefyll allan ymhlith y rhai sydd ddim ar y map.
    }

# drafted
network-find-some = Dim ond rhai sydd i’w gweld.
