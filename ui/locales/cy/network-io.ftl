## Copies, paper and lists: out of the map and into it.

# drafted
io-copy = Cadw copi

# drafted
io-print = Argraffu

# drafted
io-bring = Dod â rhestr i mewn

# drafted
io-copy-title = Cadw copi o’r map

# drafted
io-form = Pa fath o gopi

# drafted
io-form-png = Llun (PNG)

# drafted
io-form-svg = Darlun (SVG)

# drafted
io-form-csv = Rhestr (CSV)

# drafted
io-form-graphml = Rhwydwaith (GraphML)

# drafted
io-form-measures = Mesurau

# drafted
io-about-png = Llun o’r map, i’w argraffu, ei fframio neu ei anfon.

# drafted
io-about-svg = Yr un llun, yn glir ar unrhyw faint.

# drafted
io-about-csv = Pawb ar y map, un i bob llinell, ar gyfer taenlen. Gellir dod ag ef i mewn eto.

# drafted
io-about-graphml = Pobl a chysylltiadau ar gyfer rhaglenni sy’n lluniadu rhwydweithiau.

# drafted
io-about-measures = Ffigurau am siâp y map, ar gyfer y cydlynydd. Ddim yn rhan o gopi’r person.

# drafted
io-leaves = Mae’r copi hwn yn gadael y gladdgell. Ni all Kith ofalu amdano mwyach.

# drafted
io-whose = { $name } sydd i ddweud a wneir copi, a phwy sy’n ei gael.

# drafted
io-save = Dewis ble i’w gadw

# drafted
io-saved = Wedi’i gadw:

# drafted
io-not-saved = Ni chadwyd dim.

# drafted
io-safe = Mae popeth yn y gladdgell yn ddiogel.

# drafted
io-left =
    { $count ->
        [zero] Doedd dim modd rhoi { $count } peth yn y copi:
        [one] Doedd dim modd rhoi un peth yn y copi:
        [two] Doedd dim modd rhoi dau beth yn y copi:
        [few] Doedd dim modd rhoi { $count } peth yn y copi:
        [many] Doedd dim modd rhoi { $count } peth yn y copi:
       *[other] Doedd dim modd rhoi { $count } peth yn y copi:
    }

# drafted
io-left-nameless = Heb enw

# drafted
io-left-noName = Does dim enw arno, felly ni allai neb ddweud pwy ydyw.

# drafted
io-left-noPhoto = Doedd dim modd darllen y llun. Mae’r copi’n dangos llythrennau yn lle hynny.

# drafted
io-left-tieToNobody = Cysylltiad â rhywun nad yw ar y map mwyach.

# drafted
io-left-other = Doedd dim modd ei roi yn y math hwn o gopi.

# drafted
io-failed-diskFull = Does dim lle ar ôl yno. Gwnewch le, neu dewiswch rywle arall.

# drafted
io-failed-readOnlyFolder = Chaiff Kith ddim ysgrifennu yno. Dewiswch rywle arall.

# drafted
io-failed-diskFailed = Doedd dim modd ysgrifennu yno. Ydy e’n dal wedi’i blygio i mewn? Dewiswch rywle arall.

# drafted
io-failed-fileNotSaved = Doedd dim modd ysgrifennu yno. Ydy e’n dal wedi’i blygio i mewn? Dewiswch rywle arall.

# drafted
io-failed-notATable = Nid yw’r ffeil honno’n rhestr y gall Kith ei darllen. Agorwch hi yn eich taenlen, cadwch hi fel CSV a rhowch gynnig arall arni.

# drafted
io-failed-tableTooLarge = Mae’r ffeil honno’n rhy fawr ar gyfer rhestr o bobl un person. Ai dyma’r un iawn?

# drafted
io-failed-tooManyContacts = Mae hynny’n fwy o bobl nag y gall un map eu dangos. Ai dyma’r rhestr iawn?

# drafted
io-failed-locked = Mae Kith wedi’i gloi. Datglowch ef a rhowch gynnig arall arni.

# drafted
io-failed-other = Aeth rhywbeth o’i le. Rhowch gynnig arall arni.

# drafted
io-bring-title = Dod â rhestr o bobl i mewn

# drafted
io-bring-what = Dewiswch restr wedi’i chadw fel CSV. Byddwch yn gweld pob llinell cyn i ddim ddod ar y map.

# drafted
io-bring-kinds = Gall enwau’r colofnau a’r geiriau fod yn Gymraeg neu’n Saesneg. Mae atalnodau, hanner colonau a thabiau i gyd yn iawn, a hen ffeiliau Windows hefyd.

# drafted
io-bring-safe = Ni newidiwyd dim ar y map.

# drafted
io-columns = Mae’r llinell gyntaf yn enwi’r colofnau. Dim ond y gyntaf sydd ei hangen:

# drafted
io-column-name = pwy ydyw

# drafted
io-column-kind = person, grŵp, lle, gwasanaeth neu anifail

# drafted
io-column-ring = 1 i 4, 1 yw’r agosaf

# drafted
io-column-sector = teulu, ffrindiau, cymdogion, gwaith, lleoedd neu wasanaethau

# drafted
io-column-paid = ydy neu nac ydy

# drafted
io-column-help = yn fy helpu i, fi sy’n helpu, y ddwy ffordd neu dim un

# drafted
io-column-relation = mewn gair

# drafted
io-column-phone = rhif

# drafted
io-column-note = unrhyw beth arall

# drafted
io-choose = Dewis ffeil

# drafted
io-choose-other = Dewis ffeil arall

# drafted
io-read =
    { $count ->
        [zero] Ni all yr un llinell ddod i mewn.
        [one] Gall un llinell ddod i mewn.
        [two] Gall dwy linell ddod i mewn.
        [few] Gall { $count } llinell ddod i mewn.
        [many] Gall { $count } llinell ddod i mewn.
       *[other] Gall { $count } llinell ddod i mewn.
    }

# drafted
io-wrong =
    { $count ->
        [zero] Edrychwch ar { $count } llinell.
        [one] Edrychwch ar un llinell.
        [two] Edrychwch ar ddwy linell.
        [few] Edrychwch ar { $count } llinell.
        [many] Edrychwch ar { $count } llinell.
       *[other] Edrychwch ar { $count } llinell.
    }

# drafted
io-twins =
    { $count ->
        [zero] Mae gan { $count } enwau sydd ar y map yn barod; maen nhw’n aros allan oni bai eich bod yn eu dewis.
        [one] Mae gan un enw sydd ar y map yn barod; mae’n aros allan oni bai eich bod yn ei ddewis.
        [two] Mae gan ddwy enwau sydd ar y map yn barod; maen nhw’n aros allan oni bai eich bod yn eu dewis.
        [few] Mae gan { $count } enwau sydd ar y map yn barod; maen nhw’n aros allan oni bai eich bod yn eu dewis.
        [many] Mae gan { $count } enwau sydd ar y map yn barod; maen nhw’n aros allan oni bai eich bod yn eu dewis.
       *[other] Mae gan { $count } enwau sydd ar y map yn barod; maen nhw’n aros allan oni bai eich bod yn eu dewis.
    }

# drafted
io-twin = Ar y map yn barod

# drafted
io-old-letters = Mae’r ffeil hon yn defnyddio hen lythrennau Windows. Edrychwch a ddaeth enwau ag acenion allan yn iawn.

# drafted
io-wrong-title = Llinellau i edrych arnyn nhw

# drafted
io-line = Llinell { $line }:

# drafted
io-line-head = Llinell

# drafted
io-wrong-mend = Trwsiwch nhw yn y ffeil a dewiswch hi eto, neu dewch â’r lleill i mewn nawr.

# drafted
io-wrong-noName = Does dim enw, felly mae’r llinell hon yn aros allan. Ysgrifennwch un yng ngholofn yr enw.

# drafted
io-wrong-openQuote = Mae dyfynnod wedi’i agor a heb ei gau, felly mae’r llinell hon yn aros allan. Caewch ef neu tynnwch ef.

# drafted
io-wrong-tooLong = Mae cell yn rhy hir, felly mae’r llinell hon yn aros allan. Defnyddiwch lai o eiriau.

# drafted
io-wrong-unknown = Dydy Kith ddim yn nabod gair yma. Daw’r llinell i mewn hebddo.

# drafted
io-wrong-again = Mae gan linell gynharach yr un enw. Daw’r ddwy i mewn, oni bai eich bod yn tynnu un.

# drafted
io-too-many = Dydy rhestr o fwy na { $most } o bobl ddim yn cael ei derbyn. Ai dyma’r un iawn?

# drafted
io-wrong-other = Doedd dim modd ei ddarllen. Edrychwch arno yn y ffeil.

# drafted
io-preview = Beth sydd yn y rhestr

# drafted
io-take = Dod i mewn

# drafted
io-more =
    { $count ->
        [zero] A { $count } arall.
        [one] Ac un arall.
        [two] A dau arall.
        [few] A { $count } arall.
        [many] A { $count } arall.
       *[other] A { $count } arall.
    }

# drafted
io-bring-many =
    { $count ->
        [zero] Dod â { $count } i mewn
        [one] Dod ag un i mewn
        [two] Dod â dau i mewn
        [few] Dod â { $count } i mewn
        [many] Dod â { $count } i mewn
       *[other] Dod â { $count } i mewn
    }

# drafted
io-brought =
    { $count ->
        [zero] Daeth { $count } i mewn. Mae dadwneud yn tynnu pob un yn ôl.
        [one] Daeth un i mewn. Mae dadwneud yn ei dynnu’n ôl.
        [two] Daeth dau i mewn. Mae dadwneud yn tynnu’r ddau yn ôl.
        [few] Daeth { $count } i mewn. Mae dadwneud yn tynnu pob un yn ôl.
        [many] Daeth { $count } i mewn. Mae dadwneud yn tynnu pob un yn ôl.
       *[other] Daeth { $count } i mewn. Mae dadwneud yn tynnu pob un yn ôl.
    }

# drafted
io-print-title = Argraffu’r map a’r rhestr

# drafted
io-way = Pa ffordd i fyny

# drafted
io-across = Ar draws

# drafted
io-upright = Yn unionsyth

# drafted
io-phones = Gyda rhifau ffôn

# drafted
io-print-leaves = Mae papur yn gadael y gladdgell. { $name } sydd i ddweud pwy sy’n ei gael.

# drafted
io-print-preview = Y dudalen fel y caiff ei hargraffu

# drafted
io-print-now = Argraffu

# drafted
io-sheet-day = Fy mhobl ar { $day }

# drafted
io-key-helps = Yn fy helpu i

# drafted
io-key-helped = Fi sy’n helpu

# drafted
io-key-paid = Yn cael tâl i fod yn fy mywyd

# drafted
io-missed = Pobl rwy’n gweld eu heisiau
