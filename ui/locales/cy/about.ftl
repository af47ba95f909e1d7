## About a person: every field of the about section, in the third person.

# drafted
about-coordinator = Eu cydlynydd

# drafted
about-coordinator-lead = Mae hwn yn dod gyntaf ar bob copi maen nhw’n mynd ag ef adref.
    .easy = Mae hwn yn dod gyntaf ar bob copi.

# drafted
about-coordinator-mine = Llenwi fy manylion i

# drafted
about-alongside = Cerdded ochr yn ochr

# drafted
about-stage-since = Ers

# drafted
about-stage-course = Sut mae wedi mynd
    .easy = Beth ddigwyddodd pryd

# drafted
about-meeting = Pryd fyddwch chi’n cwrdd nesaf
    .easy = Y cyfarfod nesaf

# drafted
about-names = Enw

# drafted
about-reaching = Cadw mewn cysylltiad
    .easy = Sut i gysylltu

# drafted
about-information = Iaith a gwybodaeth
    .easy = Sut i ddweud pethau wrthyn nhw

# drafted
about-good = Y pethau da i’w gwybod
    .easy = Pethau da i’w gwybod

# drafted
about-gifts = Doniau
    .easy = Beth maen nhw’n dda am ei wneud

# drafted
about-gifts-lead = Beth maen nhw’n ei gynnig: beth maen nhw’n ei wybod, ei wneud, a beth sy’n agos at eu calon.
    .easy = Beth maen nhw’n ei wybod? Beth maen nhw’n gallu ei wneud? Beth maen nhw’n ei garu?

# drafted
about-gift-add = Ychwanegu dawn
    .easy = Ychwanegu rhywbeth maen nhw’n dda am ei wneud

# drafted
about-gifts-none = Dim un wedi’i ysgrifennu eto. Am beth mae pobl yn dod atyn nhw?
    .easy = Dim byd yma eto. Gyda beth mae pobl yn gofyn iddyn nhw helpu?

# drafted
about-introduction = Sut daethon nhw atom ni
    .easy = Sut daethon nhw o hyd i ni

# drafted
field-person-preferredName = Beth maen nhw’n hoffi cael eu galw
    .easy = Beth maen nhw’n hoffi cael eu galw?

# drafted
field-person-fullName = Enw llawn

# drafted
field-person-pronouns = Rhagenwau
    .easy = Fe, hi neu nhw?

# drafted
field-person-born = Ganwyd
    .easy = Pryd cawson nhw eu geni?

# drafted
field-person-phone = Ffôn

# drafted
field-person-email = E-bost

# drafted
field-person-address = Cyfeiriad

# drafted
field-person-reach = Y ffordd orau o gael gafael arnyn nhw
    .easy = Beth yw’r ffordd orau o gael gafael arnyn nhw?

# drafted
field-person-language = Yr iaith maen nhw’n hoffi ei defnyddio
    .easy = Pa iaith maen nhw’n ei hoffi?

# drafted
field-person-languageOther = Pa iaith?

# drafted
field-person-information = Sut maen nhw’n hoffi cael gwybodaeth
    .easy = Sut maen nhw’n hoffi clywed am bethau?

# drafted
field-person-informationNote = Unrhyw beth arall am roi gwybodaeth
    .easy = Oes unrhyw beth arall?

# drafted
field-person-liked = Beth mae pobl yn ei hoffi amdanyn nhw
    .easy = Beth mae pobl yn ei hoffi amdanyn nhw?

# drafted
field-person-matters = Beth sy’n bwysig iddyn nhw
    .easy = Beth sy’n bwysig iddyn nhw?

# drafted
field-person-support = Y ffordd orau o’u cefnogi
    .easy = Sut gall pobl eu helpu nhw?

# drafted
field-person-introducedBy = Pwy wnaeth eu cyflwyno
    .easy = Pwy helpodd nhw i ddod o hyd i ni?

# drafted
field-person-introducedOn = Pryd
    .easy = Pryd oedd hynny?

# drafted
field-person-introducedWhy = Pam
    .easy = Pam daethon nhw?

# drafted
field-person-photo = Eu llun

# drafted
field-person-stage = Ble rydych chi gyda’ch gilydd

# drafted
field-person-nextMeeting = Diwrnod ac amser

# drafted
field-person-nextMeetingPlace = Ble
    .easy = Ble mae’r cyfarfod?

# drafted
field-person-coordinatorName = Enw

# drafted
field-person-coordinatorPhone = Rhif

# drafted
field-person-coordinatorDays = Diwrnodau
    .easy = Y dyddiau maen nhw’n gweithio

# drafted
field-person-coordinatorCover = Pwy sy’n cymryd drosodd
    .easy = Pwy sy’n helpu pan fyddan nhw i ffwrdd

# drafted
field-person-coordinatorPhoto = Llun o’r cydlynydd

# drafted
choice-person-language-en = Saesneg

# drafted
choice-person-language-cy = Cymraeg

# drafted
choice-person-language-other = Iaith arall

# drafted
choice-person-information-easyRead = Hawdd ei Ddeall
    .easy = Geiriau hawdd

# drafted
choice-person-information-largePrint = Print bras
    .easy = Llythrennau mawr

# drafted
choice-person-information-audio = Gwrando arno
    .easy = Ei glywed

# drafted
choice-person-information-bsl = Iaith Arwyddion Prydain

# drafted
choice-person-information-braille = Braille

# drafted
choice-person-information-phone = Dros y ffôn

# drafted
choice-person-information-text = Drwy neges destun

# drafted
choice-person-information-email = Drwy e-bost

# drafted
choice-person-information-inPerson = Wyneb yn wyneb
    .easy = Siarad gyda’n gilydd

# drafted
choice-person-information-someoneWithMe = Gyda rhywun wrth eu hochr
    .easy = Gyda rhywun yno i helpu

# drafted
choice-person-stage-hello = Helo

# drafted
choice-person-stage-alongside = Cerdded ochr yn ochr

# drafted
choice-person-stage-nowAndThen = Nawr ac yn y man
    .easy = Weithiau

# drafted
choice-person-stage-steppedBack = Wedi camu’n ôl, croeso unrhyw bryd
    .easy = Ddim nawr. Croeso unrhyw bryd.

# drafted
choice-person-stage-moved = Wedi symud

# drafted
choice-person-stage-died = Wedi marw

# drafted
field-gift-text = Dawn
    .easy = Beth ydyw?

# drafted
field-gift-of = Ble mae’n byw
    .easy = Pa fath ydyw?

# drafted
choice-gift-of-head = Pen: beth maen nhw’n ei wybod
    .easy = Rhywbeth maen nhw’n ei wybod

# drafted
choice-gift-of-hands = Dwylo: beth maen nhw’n gallu ei wneud
    .easy = Rhywbeth maen nhw’n gallu ei wneud

# drafted
choice-gift-of-heart = Calon: beth sy’n agos atyn nhw
    .easy = Rhywbeth maen nhw’n ei garu

# drafted
field-person-letter = Llythyr at { $name }

# drafted
parting-title-steppedBack = Camu’n ôl

# drafted
parting-title-moved = Symud ymlaen

# drafted
parting-title-died = Er cof am { $name }

# drafted
parting-since-steppedBack = Fe gamoch chi’n ôl oddi wrth eich gilydd: { $day }.

# drafted
parting-since-moved = Symudodd { $name }: { $day }.

# drafted
parting-since-died = Bu farw { $name }: { $day }.

# drafted
parting-what-steppedBack = Mae croeso i { $name } unrhyw bryd. Mae popeth yn aros fel y mae; nid yw Heddiw yn gofyn am adolygiadau mwyach. Mae’r hyn y dywedoch chi y byddech chi’n ei wneud yn dal i aros yno.

# drafted
parting-what-moved = Mae popeth yn aros fel y mae, ac mae croeso i { $name } unrhyw bryd. Nid yw Heddiw yn gofyn am adolygiadau mwyach. Gofynnwch a hoffai { $name } gael cyflwyniad i rywun yno.

# drafted
parting-what-died = Mae popeth yn aros fel y mae, ac nid oes dim yn aros ar Heddiw mwyach. Nid oes dim yn newid ohono’i hun ar fapiau pobl eraill: ewch drwyddo’n dyner gyda phob un pan ddaw’r amser.

# drafted
parting-look-back = Cadw map y diwrnod hwn ac edrych yn ôl

# drafted
parting-picture-steppedBack = Pan gamon ni’n ôl

# drafted
parting-picture-moved = Pan symudon nhw

# drafted
parting-picture-died = Y map olaf

# drafted
parting-letter-hint = Mae’n mynd i’w copi, ar ôl gyda phwy i siarad.

# drafted
parting-letter-begin = Dechrau gydag ychydig eiriau

# drafted
parting-letter-words =
    Annwyl { $name },

    diolch am adael i mi gerdded gyda chi. Eich eiddo chi yw eich map, eich bywyd da a’ch cynllun, ac mae copi ohonyn nhw gyda’r llythyr hwn.

    Mae croeso i chi unrhyw bryd. Does dim ffurflen i’w llenwi na neb arall i’w ofyn: dim ond cysylltu.

# drafted
parting-again = Cerdded ochr yn ochr eto
