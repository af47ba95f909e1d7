## About a person: every field of the about section, in the third person.

# drafted
about-coordinator = Eu cydlynydd

# drafted
about-coordinator-lead = Mae hwn yn dod gyntaf ar bob copi maen nhw’n mynd ag ef adref.

# drafted
about-coordinator-mine = Llenwi fy manylion i

# drafted
about-alongside = Cerdded ochr yn ochr

# drafted
about-stage-since = Ers

# drafted
about-stage-course = Sut mae wedi mynd

# drafted
about-meeting = Pryd fyddwch chi’n cwrdd nesaf

# drafted
about-names = Enw

# drafted
about-reaching = Cadw mewn cysylltiad

# drafted
about-information = Iaith a gwybodaeth

# drafted
about-good = Y pethau da i’w gwybod

# drafted
about-gifts = Doniau

# drafted
about-gifts-lead = Beth maen nhw’n ei gynnig: beth maen nhw’n ei wybod, ei wneud, a beth sy’n agos at eu calon.

# drafted
about-gift-add = Ychwanegu dawn

# drafted
about-gifts-none = Dim un wedi’i ysgrifennu eto. Am beth mae pobl yn dod atyn nhw?

# drafted
about-introduction = Sut daethon nhw atom ni

# drafted
field-person-preferredName = Beth maen nhw’n hoffi cael eu galw

# drafted
field-person-fullName = Enw llawn

# drafted
field-person-pronouns = Rhagenwau

# drafted
field-person-born = Ganwyd

# drafted
field-person-phone = Ffôn

# drafted
field-person-email = E-bost

# drafted
field-person-address = Cyfeiriad

# drafted
field-person-reach = Y ffordd orau o gael gafael arnyn nhw

# drafted
field-person-language = Yr iaith maen nhw’n hoffi ei defnyddio

# drafted
field-person-languageOther = Pa iaith?

# drafted
field-person-information = Sut maen nhw’n hoffi cael gwybodaeth

# drafted
field-person-informationNote = Unrhyw beth arall am roi gwybodaeth

# drafted
field-person-liked = Beth mae pobl yn ei hoffi amdanyn nhw

# drafted
field-person-matters = Beth sy’n bwysig iddyn nhw

# drafted
field-person-support = Y ffordd orau o’u cefnogi

# drafted
field-person-introducedBy = Pwy wnaeth eu cyflwyno

# drafted
field-person-introducedOn = Pryd

# drafted
field-person-introducedWhy = Pam

# drafted
field-person-photo = Eu llun

# drafted
field-person-stage = Ble rydych chi gyda’ch gilydd

# drafted
field-person-nextMeeting = Diwrnod ac amser

# drafted
field-person-nextMeetingPlace = Ble

# drafted
field-person-coordinatorName = Enw

# drafted
field-person-coordinatorPhone = Rhif

# drafted
field-person-coordinatorDays = Diwrnodau

# drafted
field-person-coordinatorCover = Pwy sy’n cymryd drosodd

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

# drafted
choice-person-information-largePrint = Print bras

# drafted
choice-person-information-audio = Gwrando arno

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

# drafted
choice-person-information-someoneWithMe = Gyda rhywun wrth eu hochr

# drafted
choice-person-stage-hello = Helo

# drafted
choice-person-stage-alongside = Cerdded ochr yn ochr

# drafted
choice-person-stage-nowAndThen = Nawr ac yn y man

# drafted
choice-person-stage-steppedBack = Wedi camu’n ôl, croeso unrhyw bryd

# drafted
choice-person-stage-moved = Wedi symud

# drafted
choice-person-stage-died = Wedi marw

# drafted
field-gift-text = Dawn

# drafted
field-gift-of = Ble mae’n byw

# drafted
choice-gift-of-head = Pen: beth maen nhw’n ei wybod

# drafted
choice-gift-of-hands = Dwylo: beth maen nhw’n gallu ei wneud

# drafted
choice-gift-of-heart = Calon: beth sy’n agos atyn nhw
