# drafted
people-title = Pawb
# drafted
people-under = Y bobl rydych chi’n cerdded ochr yn ochr â nhw, a’r rhai rydych chi wedi dweud helo wrthyn nhw.
# drafted
people-hello = Dweud helo
# drafted
people-add = Ychwanegu person
# drafted
people-search = Dod o hyd i rywun
# drafted
people-search-hint = Enw, llysenw, rhywun maen nhw’n ei adnabod, unrhyw air.
# drafted
people-count = { $count ->
    [zero] Neb
    [one] { $count } person
    [two] { $count } berson
    [few] { $count } pherson
    [many] { $count } pherson
   *[other] { $count } person
  }
# drafted
people-found = { $count ->
    [zero] Heb ddod o hyd i neb
    [one] Wedi dod o hyd i { $count } person
    [two] Wedi dod o hyd i { $count } berson
    [few] Wedi dod o hyd i { $count } pherson
    [many] Wedi dod o hyd i { $count } pherson
   *[other] Wedi dod o hyd i { $count } person
  }
# drafted
people-failed = Doedd Kith ddim yn gallu darllen y rhestr y tro hwn.
# drafted
people-none-found = Heb ddod o hyd i neb. Rhowch gynnig ar lai o lythrennau, neu air arall rydych chi’n ei gofio.
# drafted
people-nobody-yet = Does neb yma eto. Dywedwch helo wrth rywun yn gyntaf; gall cofnod ddod wedyn, os ydyn nhw’n dymuno.
# drafted
people-list = Pobl
# drafted
people-walk = Defnyddiwch y saethau i fyny ac i lawr i fynd drwy’r rhestr, ac Enter i agor.
# drafted
people-next = nesaf: { $day } { $time }
# drafted
people-last = mewn cysylltiad ddiwethaf: { $day }
# drafted
people-review = adolygiad i’w gynnal: { $day }
# drafted
people-clashes = { $count ->
    [zero] dim byd i’w setlo
    [one] { $count } peth i’w setlo
    [two] { $count } beth i’w setlo
    [few] { $count } pheth i’w setlo
    [many] { $count } pheth i’w setlo
   *[other] { $count } peth i’w setlo
  }
# drafted
people-in-about = Amdanyn nhw
# drafted
people-in-network = Eu pobl
# drafted
people-in-vision = Eu bywyd da
# drafted
people-in-plan = Eu cynllun
# drafted
people-in-journal = Dyddiadur
# drafted
people-in-private = Rhyngon ni’n unig
# drafted
people-add-title = Ychwanegu person
# drafted
people-add-words = Pan fyddan nhw wedi cytuno i gadw cofnod gyda’i gilydd. Gall y gweddill ddod dros baned.
# drafted
people-add-name = Beth maen nhw’n hoffi cael eu galw?
# drafted
people-add-language = Pa iaith maen nhw’n hoffi ei siarad?
# drafted
people-language-en = Saesneg
# drafted
people-language-cy = Cymraeg
# drafted
people-language-other = Iaith arall
# drafted
people-add-do = Ychwanegu
# drafted
people-hello-title = Dweud helo
# drafted
people-hello-words = Y berthynas sy’n dod cyn y cofnod. Ar y gliniadur hwn yn unig y bydd hyn yn aros.
# drafted
people-hello-nickname = Llysenw
# drafted
people-hello-nickname-hint = Rhywbeth y byddech chi’n unig yn eu hadnabod wrtho.
# drafted
people-hello-next = Pryd fyddwch chi’n cwrdd nesaf, os ydych chi’n gwybod
# drafted
people-hello-line = Un llinell i’w chofio
# drafted
people-hello-do = Cadw’r helo hwn
# drafted
people-begin-title = Dechrau cofnod gyda’ch gilydd
# drafted
people-begin-words = Dim ond pan fyddan nhw wedi dweud eu bod yn fodlon. Gallan nhw newid eu meddwl unrhyw bryd, a dyw dweud na byth yn dod â’r help i ben.
# drafted
people-begin-name = Yr enw maen nhw’n ei hoffi
# drafted
people-begin-present = Pwy oedd yno pan gytunon nhw?
# drafted
people-begin-present-hint = Er enghraifft: dim ond ni’n dau; ei chwaer Gwen hefyd.
# drafted
people-begin-do = Maen nhw’n fodlon: dechrau
# drafted
people-everyone = Dangos pawb, hefyd y rhai sydd wedi symud, wedi marw neu wedi camu’n ôl
# drafted
people-settling = { $count ->
    [zero] Neb: mae popeth wedi’i setlo
    [one] { $count } person â rhywbeth i’w setlo
    [two] { $count } berson â rhywbeth i’w setlo
    [few] { $count } pherson â rhywbeth i’w setlo
    [many] { $count } pherson â rhywbeth i’w setlo
   *[other] { $count } person â rhywbeth i’w setlo
  }
# drafted
people-only-settling = Dim ond y rhai sydd â rhywbeth i’w setlo
