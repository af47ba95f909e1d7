# drafted
today-title = Heddiw
# drafted
today-show-all = Dangos popeth
# drafted
today-hide-all = Cuddio popeth
# drafted
today-failed = Doedd Kith ddim yn gallu darllen tudalen heddiw.
# drafted
today-reading = Wrthi’n darllen…
# drafted
today-meetings = Pwy dw i’n cwrdd â nhw
# drafted
today-no-meetings = Neb heddiw. Diwrnod i grwydro’r fro.
# drafted
today-promises = Beth ddywedais i y byddwn i’n ei wneud
# drafted
today-no-promises = Does dim byd yn aros. Rydych chi wedi cadw’ch gair.
# drafted
today-reviews = Amser edrych yn ôl gyda’n gilydd
# drafted
today-no-reviews = Does dim adolygiad i’w gynnal ar hyn o bryd.
# drafted
today-hidden = Rhywun rydych chi’n ei adnabod
# drafted
today-hello-hidden = Rhywun newydd
# drafted
today-show = Dangos
# drafted
today-hide = Cuddio
# drafted
today-show-at = Dangos pwy, am { $time }
# drafted
today-hide-at = Cuddio pwy, am { $time }
# drafted
today-show-due = Dangos beth sydd i’w wneud: { $day }
# drafted
today-hide-due = Cuddio beth sydd i’w wneud: { $day }
# drafted
today-brief-information = Sut maen nhw’n hoffi cael gwybodaeth
# drafted
today-brief-words = Eu geiriau diwethaf
# drafted
today-brief-step = Y cam nesaf
# drafted
today-safely = Cyn mynd: gweithio’n ddiogel
# drafted
today-safely-hide = Cuddio gweithio’n ddiogel
# drafted
today-safely-failed = Doedd dim modd darllen hwn nawr. Edrychwch ar eu tudalen, o dan Ddiogelwch.
# drafted
today-no-day = Dim diwrnod wedi’i bennu
# drafted
today-overdue = wedi mynd heibio
# drafted
today-done = Dw i wedi’i wneud
# drafted
today-more = Dangos mwy ({ $count } ar ôl)
# drafted
today-sheet-happened = Dyw’ch taflen adfer ddim wedi’i gwirio eto.
# drafted
today-sheet-todo = Heb daflen sy’n gweithio, mae anghofio’r cyfrinair yn golygu colli’r gladdgell. Gwnewch daflen newydd yn y Gosodiadau; dau funud mae’n ei gymryd.
# drafted
today-sheet-go = Mynd i’r Gosodiadau
# drafted
today-copied-happened = Cafodd y gladdgell hon ei chopïo, ei symud neu ei hadfer o gopi wrth gefn.
# drafted
today-copied-safe = Does dim byd ar goll. Mae Kith yn ysgrifennu ymlaen o’r fan hon mewn cofnod newydd, fel na chaiff dau gopi byth eu cymysgu.
# drafted
today-copied-seen = Dw i wedi darllen hwn
# drafted
today-clashes = { $count ->
    [zero] Does dim byd wedi’i ysgrifennu’n wahanol ar ddwy ddyfais.
    [one] Cafodd { $count } peth ei ysgrifennu’n wahanol ar ddwy ddyfais.
    [two] Cafodd { $count } beth eu hysgrifennu’n wahanol ar ddwy ddyfais.
    [few] Cafodd { $count } pheth eu hysgrifennu’n wahanol ar ddwy ddyfais.
    [many] Cafodd { $count } pheth eu hysgrifennu’n wahanol ar ddwy ddyfais.
   *[other] Cafodd { $count } peth eu hysgrifennu’n wahanol ar ddwy ddyfais.
  }
# drafted
today-clashes-safe = Mae’r ddau fersiwn wedi’u cadw. Dewiswch yr un cywir pan gewch chi funud.
# drafted
today-clashes-go = Gweld i bwy
