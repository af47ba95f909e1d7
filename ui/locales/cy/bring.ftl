## A directory brought in from a file.

# drafted
bring-title = Dod â chyfeiriadur i mewn

# drafted
bring-what = Ffeil yn fformat Open Referral UK, fel y mae cynghorau a chyfeiriaduron cymunedol yn ei rhoi (JSON).

# drafted
bring-how = Fe welwch yn gyntaf beth fyddai’n dod i mewn. O’i dwyn i mewn eto’n nes ymlaen, mae’n diweddaru’r hyn a ddaeth o’r blaen. Mae’r hyn a newidioch chi yma eich hun yn aros.

# drafted
bring-choose = Dewis ffeil

# drafted
bring-choose-other = Ffeil arall

# drafted
bring-reading = Yn darllen y ffeil…

# drafted
bring-bringing = { $count ->
    [zero] Yn dod ag ef i mewn…
    [one] Yn dod ag ef i mewn… { $count } hyd yma
    [two] Yn dod ag ef i mewn… { $count } hyd yma
    [few] Yn dod ag ef i mewn… { $count } hyd yma
    [many] Yn dod ag ef i mewn… { $count } hyd yma
   *[other] Yn dod ag ef i mewn… { $count } hyd yma
  }

# drafted
bring-progress = Pa mor bell y mae

# drafted
bring-stop = Stopio

# drafted
bring-close = Wedi gorffen

# drafted
bring-do = { $count ->
    [zero] Dim i’w ddwyn i mewn
    [one] Dod â { $count } i mewn
    [two] Dod â { $count } i mewn
    [few] Dod â { $count } i mewn
    [many] Dod â { $count } i mewn
   *[other] Dod â { $count } i mewn
  }

# drafted
bring-done = { $count ->
    [zero] Ddaeth dim cofnod newydd i mewn.
    [one] Daeth { $count } cofnod newydd i mewn.
    [two] Daeth { $count } gofnod newydd i mewn.
    [few] Daeth { $count } chofnod newydd i mewn.
    [many] Daeth { $count } chofnod newydd i mewn.
   *[other] Daeth { $count } cofnod newydd i mewn.
  }

# drafted
bring-done-changed = { $count ->
    [zero] Chafodd dim cofnod ei ddiweddaru.
    [one] Cafodd { $count } cofnod ei ddiweddaru.
    [two] Cafodd { $count } gofnod eu diweddaru.
    [few] Cafodd { $count } chofnod eu diweddaru.
    [many] Cafodd { $count } chofnod eu diweddaru.
   *[other] Cafodd { $count } cofnod eu diweddaru.
  }

# drafted
bring-stopped = Fe’i stopioch. Mae’r hyn a ddaeth erbyn hynny yma; dyw gweddill y ffeil ddim.

# drafted
bring-undo = Mae dadwneud yn cymryd yn ôl yr hyn a ddaeth olaf, hyd at 250 cofnod ar y tro.

# drafted
bring-safe = Chafodd dim ei newid yn Kith.

# drafted
bring-safe-part = Mae’r hyn a ddaeth erbyn hynny yma ac yn gyfan.

# drafted
bring-failed-notATable = Nid ffeil Open Referral yw hon. Gofynnwch i bwy bynnag a’i rhoddodd am y gwasanaethau fel JSON.

# drafted
bring-failed-tableTooLarge = Mae’r ffeil yn fwy na 64 MB. Gofynnwch amdani mewn rhannau.

# drafted
bring-failed-diskFull = Mae’r ddisg yn llawn. Gwnewch le a dewch â’r ffeil i mewn eto.

# drafted
bring-failed-other = Doedd dim modd dod â’r ffeil i mewn y tro hwn.

# drafted
bring-read = { $count ->
    [zero] Does dim cofnodion yn y ffeil.
    [one] Mae { $count } cofnod yn y ffeil.
    [two] Mae { $count } gofnod yn y ffeil.
    [few] Mae { $count } chofnod yn y ffeil.
    [many] Mae { $count } chofnod yn y ffeil.
   *[other] Mae { $count } cofnod yn y ffeil.
  }

# drafted
bring-new = { $count ->
    [zero] Does dim yn newydd.
    [one] Mae { $count } yn newydd.
    [two] Mae { $count } yn newydd.
    [few] Mae { $count } yn newydd.
    [many] Mae { $count } yn newydd.
   *[other] Mae { $count } yn newydd.
  }

# drafted
bring-changed = { $count ->
    [zero] Fyddai dim yn cael ei ddiweddaru.
    [one] Byddai { $count } yn cael ei ddiweddaru.
    [two] Byddai { $count } yn cael eu diweddaru.
    [few] Byddai { $count } yn cael eu diweddaru.
    [many] Byddai { $count } yn cael eu diweddaru.
   *[other] Byddai { $count } yn cael eu diweddaru.
  }

# drafted
bring-same = { $count ->
    [zero] Does dim yma’n barod.
    [one] Mae { $count } yma’n barod, yn union felly.
    [two] Mae { $count } yma’n barod, yn union felly.
    [few] Mae { $count } yma’n barod, yn union felly.
    [many] Mae { $count } yma’n barod, yn union felly.
   *[other] Mae { $count } yma’n barod, yn union felly.
  }

# drafted
bring-edited = { $count ->
    [zero] Chafodd dim ei newid yma â llaw.
    [one] Cafodd { $count } ei newid yma â llaw. Mae eich geiriau chi’n aros oni bai eich bod yn dweud yn wahanol.
    [two] Cafodd { $count } eu newid yma â llaw. Mae eich geiriau chi’n aros oni bai eich bod yn dweud yn wahanol.
    [few] Cafodd { $count } eu newid yma â llaw. Mae eich geiriau chi’n aros oni bai eich bod yn dweud yn wahanol.
    [many] Cafodd { $count } eu newid yma â llaw. Mae eich geiriau chi’n aros oni bai eich bod yn dweud yn wahanol.
   *[other] Cafodd { $count } eu newid yma â llaw. Mae eich geiriau chi’n aros oni bai eich bod yn dweud yn wahanol.
  }

# drafted
bring-taken-out = { $count ->
    [zero] Chafodd dim ei dynnu o’r rhestr yma.
    [one] Cafodd { $count } ei dynnu o’r rhestr yma ac mae’n aros allan.
    [two] Cafodd { $count } eu tynnu o’r rhestr yma ac maen nhw’n aros allan.
    [few] Cafodd { $count } eu tynnu o’r rhestr yma ac maen nhw’n aros allan.
    [many] Cafodd { $count } eu tynnu o’r rhestr yma ac maen nhw’n aros allan.
   *[other] Cafodd { $count } eu tynnu o’r rhestr yma ac maen nhw’n aros allan.
  }

# drafted
bring-wrong = { $count ->
    [zero] Does dim o’i le ar y ffeil.
    [one] Mae { $count } peth o’i le ar y ffeil.
    [two] Mae { $count } beth o’i le ar y ffeil.
    [few] Mae { $count } pheth o’i le ar y ffeil.
    [many] Mae { $count } pheth o’i le ar y ffeil.
   *[other] Mae { $count } peth o’i le ar y ffeil.
  }

# drafted
bring-beyond = { $count ->
    [zero] Does dim y tu hwnt i’r hyn y gall un ffeil ei ddwyn.
    [one] Mae { $count } cofnod y tu hwnt i’r hyn y gall un ffeil ei ddwyn. Gofynnwch am y ffeil mewn rhannau.
    [two] Mae { $count } gofnod y tu hwnt i’r hyn y gall un ffeil ei ddwyn. Gofynnwch am y ffeil mewn rhannau.
    [few] Mae { $count } chofnod y tu hwnt i’r hyn y gall un ffeil ei ddwyn. Gofynnwch am y ffeil mewn rhannau.
    [many] Mae { $count } chofnod y tu hwnt i’r hyn y gall un ffeil ei ddwyn. Gofynnwch am y ffeil mewn rhannau.
   *[other] Mae { $count } cofnod y tu hwnt i’r hyn y gall un ffeil ei ddwyn. Gofynnwch am y ffeil mewn rhannau.
  }

# drafted
bring-broken = Mae’r ffeil yn torri i ffwrdd yn y canol. Gellir dod â’r hyn sydd cyn hynny i mewn.

# drafted
bring-rows = Beth fyddai’n dod i mewn

# drafted
bring-fate-new = newydd

# drafted
bring-fate-changed = wedi newid

# drafted
bring-fate-edited = yn aros fel y mae yma

# drafted
bring-fate-takenOut = wedi’i dynnu allan yma

# drafted
bring-fields = Mae’r ffeil yn dweud yn wahanol:

# drafted
bring-by-hand = Fe newidioch chi yma:

# drafted
bring-overwrite = Defnyddio geiriau’r ffeil yn lle hynny

# drafted
bring-more = { $count ->
    [zero] a dim mwy
    [one] a { $count } arall
    [two] a { $count } arall
    [few] a { $count } arall
    [many] a { $count } arall
   *[other] a { $count } arall
  }

# drafted
bring-wrong-title = Beth sydd o’i le, fesul cofnod

# drafted
bring-record = Cofnod { $record }:

# drafted
bring-wrong-malformed = does dim modd ei ddarllen; gadawyd allan

# drafted
bring-wrong-breaksOff = yn torri i ffwrdd; gadawyd allan

# drafted
bring-wrong-tooLarge = yn dal mwy nag y caiff cofnod; gadawyd allan

# drafted
bring-wrong-notAService = nid gwasanaeth ydyw; gadawyd allan

# drafted
bring-wrong-noName = heb enw; gadawyd allan

# drafted
bring-wrong-noId = heb ddynodydd i ddod o hyd iddo eto; gadawyd allan

# drafted
bring-wrong-again = â dynodydd un cynharach; gadawyd allan

# drafted
bring-wrong-closed = wedi cau, meddai’r cyfeiriadur; gadawyd allan

# drafted
bring-wrong-cut = roedd testun yn rhy hir; defnyddir ei ddechrau

# drafted
bring-wrong-badLink = dyw’r ddolen ddim yn arwain at dudalen; fe’i defnyddir hebddi

# drafted
bring-wrong-badEmail = nid cyfeiriad e-bost ydyw; fe’i defnyddir hebddo
