# drafted
settings-title = Gosodiadau
# drafted
settings-looks = Iaith a golwg
# drafted
settings-language = Iaith
# drafted
settings-language-hint = Mae F2 yn dangos yr un sgrin yn yr iaith arall, unrhyw bryd.
# drafted
settings-language-name = Cymraeg
# drafted
settings-size = Maint y geiriau
# drafted
settings-size-percent = { $percent } %
# drafted
settings-theme = Lliwiau
# drafted
settings-theme-system = Fel y gliniadur
# drafted
settings-theme-light = Golau
# drafted
settings-theme-dark = Tywyll
# drafted
settings-theme-contrast = Cyferbyniad uchel
# drafted
settings-privacy = Pan fydd eraill gerllaw
# drafted
settings-idle = Cloi pan na fydd neb yn cyffwrdd â’r gliniadur am
# drafted
settings-idle-hint = Caiff yr hyn rydych chi’n ei ysgrifennu ei gadw’n gyntaf.
# drafted
settings-idle-minutes = { $count ->
    [zero] { $count } munud
    [one] { $count } munud
    [two] { $count } funud
    [few] { $count } munud
    [many] { $count } munud
   *[other] { $count } munud
  }
# drafted
settings-hide = Cuddio’r dudalen yn dawel tra bydda i mewn ffenest arall
# drafted
settings-keys = Mae F8 yn cuddio’r sgrin, ac yn ei dangos eto. Mae Ctrl+L yn cloi.
# drafted
settings-failed = Doedd Kith ddim yn gallu darllen gosodiadau’r tîm.
# drafted
settings-card = Fy ngherdyn
# drafted
settings-card-words = Hwn sy’n dod gyntaf ar bob copi y bydd person yn ei gymryd adref.
# drafted
settings-my-name = Fy enw
# drafted
settings-my-phone = Fy ffôn
# drafted
settings-my-days = Y dyddiau dw i’n gweithio
# drafted
settings-cover = Pwy sy’n cymryd fy lle
# drafted
settings-team = Ein tîm
# drafted
settings-safety = Ble rydyn ni’n gweithio
# drafted
settings-country = Gwlad
# drafted
settings-country-hint = Hyn sy’n penderfynu geiriau pa gyfraith y mae Kith yn eu defnyddio.
# drafted
settings-country-wales = Cymru
# drafted
settings-country-england = Lloegr
# drafted
settings-law-wales = Deddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014; mae eiriolaeth yn Rhan 10.
# drafted
settings-law-england = Deddf Gofal 2014.
# drafted
settings-safeguarding = Diogelu, yn ystod y dydd
# drafted
settings-safeguarding-hours = Diogelu, gyda’r nos a’r penwythnos
# drafted
settings-passphrase = Cyfrinair a thaflen adfer
# drafted
settings-passphrase-words = Dim ond y ddau hyn sy’n agor eich claddgell. Does gan neb arall gopi.
# drafted
settings-passphrase-change = Newid fy nghyfrinair
# drafted
settings-passphrase-now = Eich cyfrinair nawr
# drafted
settings-passphrase-busy = Wrthi’n newid…
# drafted
settings-passphrase-changed = Mae’ch cyfrinair wedi’i newid.
# drafted
settings-sheet-new = Gwneud taflen adfer newydd
# drafted
settings-sheet-words = Bydd yr hen daflen yn peidio â gweithio cyn gynted ag y caiff yr un newydd ei gwneud.
# drafted
settings-sheet-make = Gwneud y daflen newydd
# drafted
settings-check = Gwirio’r gladdgell
# drafted
settings-check-words = Mae Kith yn darllen popeth a ysgrifennwyd yma erioed eto, ac yn ei gymharu â’r hyn mae’n ei ddangos.
# drafted
settings-check-do = Gwirio nawr
# drafted
settings-checking = Wrthi’n gwirio…
# drafted
settings-check-sound = { $count ->
    [zero] Mae popeth yn iawn: does dim cofnodion eto.
    [one] Mae popeth yn iawn: darllenwyd { $count } cofnod, ac mae popeth yn cytuno.
    [two] Mae popeth yn iawn: darllenwyd { $count } gofnod, ac mae popeth yn cytuno.
    [few] Mae popeth yn iawn: darllenwyd { $count } chofnod, ac mae popeth yn cytuno.
    [many] Mae popeth yn iawn: darllenwyd { $count } chofnod, ac mae popeth yn cytuno.
   *[other] Mae popeth yn iawn: darllenwyd { $count } cofnod, ac mae popeth yn cytuno.
  }
# drafted
settings-check-unsound = { $count ->
    [zero] Mae popeth ar y sgrin yn cytuno â’r hyn a ysgrifennwyd.
    [one] Dyw { $count } lle ar y sgrin ddim yn cytuno â’r hyn a ysgrifennwyd.
    [two] Dyw { $count } le ar y sgrin ddim yn cytuno â’r hyn a ysgrifennwyd.
    [few] Dyw { $count } lle ar y sgrin ddim yn cytuno â’r hyn a ysgrifennwyd.
    [many] Dyw { $count } lle ar y sgrin ddim yn cytuno â’r hyn a ysgrifennwyd.
   *[other] Dyw { $count } lle ar y sgrin ddim yn cytuno â’r hyn a ysgrifennwyd.
  }
# drafted
settings-check-failed = Doedd dim modd gorffen y gwiriad.
# drafted
settings-check-safe = Mae’r hyn a ysgrifennwyd wedi’i gadw fel y mae; dyw gwirio ddim yn newid dim byd.
# drafted
settings-check-todo = Clowch Kith a’i agor eto, yna gwiriwch unwaith eto. Os yw’n parhau, dywedwch wrth eich pobl TG a chadwch y copi wrth gefn diweddaraf.
# drafted
settings-about = Ynglŷn â Kith
# drafted
settings-version = Fersiwn { $version }
# drafted
settings-folder = Mae’ch claddgell yn
# drafted
settings-not = Nid system ddiogelu eich cyngor yw Kith, na larwm i bobl sy’n gweithio ar eu pennau eu hunain.
# drafted
settings-words = Y geiriau ar y sgriniau
# drafted
settings-words-why = Drafft yn unig yw rhywfaint o’r geiriad nes bydd rhywun sy’n siarad yr iaith yn dda wedi’i wirio.
# drafted
settings-words-en = Saesneg: { $checked } wedi’u gwirio, { $drafted } yn ddrafft
# drafted
settings-words-cy = Cymraeg: { $checked } wedi’u gwirio, { $drafted } yn ddrafft
