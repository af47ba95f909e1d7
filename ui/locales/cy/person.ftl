## The page of one person: its sections, header, and what all its screens share.

# drafted
person-sections = Rhannau o’r cofnod hwn

# drafted
person-section-about = Amdanyn nhw
    .easy = Amdanyn nhw

# drafted
person-section-network = Pobl
    .easy = Eu pobl

# drafted
person-section-vision = Bywyd da
    .easy = Bywyd da

# drafted
person-section-plan = Cynllun
    .easy = Eu cynllun

# drafted
person-section-journal = Dyddiadur
    .easy = Beth wnaethon ni

# drafted
person-section-changed = Beth newidiodd
    .easy = Beth sy’n wahanol nawr

# drafted
person-section-safety = Diogelwch
    .easy = Cadw’n ddiogel

# drafted
person-section-private = Rhyngon ni’n unig
    .easy = Dim ond i ni

# drafted
person-section-history = Hanes
    .easy = Pwy ysgrifennodd beth

# drafted
person-only-here = Ar y gliniadur hwn yn unig

# drafted
person-to-settle =
    { $count ->
        [zero] Dim i’w setlo
        [one] { $count } peth i’w setlo
        [two] { $count } beth i’w setlo
        [few] { $count } pheth i’w setlo
        [many] { $count } pheth i’w setlo
       *[other] { $count } peth i’w setlo
    }
    .easy =
    { $count ->
        [zero] Dim dewis i’w wneud
        [one] { $count } dewis i’w wneud
        [two] { $count } ddewis i’w gwneud
        [few] { $count } dewis i’w gwneud
        [many] { $count } dewis i’w gwneud
       *[other] { $count } dewis i’w gwneud
    }

# drafted
person-easy = Geiriau hawdd

# drafted
person-opening = Yn agor y cofnod…

# drafted
person-not-here = Doedd dim modd agor y cofnod hwn.

# drafted
person-not-here-do = Does dim wedi’i golli. Ewch yn ôl at Pawb a’i agor eto; os bydd hyn yn digwydd eto, clowch Kith a’i ddatgloi.

# drafted
person-again = Rhoi cynnig arall arni

# drafted
person-removed = Wedi’i dynnu. Gallwch ddadwneud hyn.
    .easy = Mae hwn wedi mynd. Gallwch ddod ag ef yn ôl.

# drafted
person-moved = Wedi’i symud.

# drafted
person-read-only = Cafodd hwn ei ysgrifennu gan Kith mwy newydd, felly gallwch ei ddarllen yma ond nid ei newid.
    .easy = Gallwch ddarllen hwn. Allwch chi ddim ei newid yma.

# drafted
person-removal-clash = Cafodd hwn ei dynnu ar un ddyfais a’i newid ar un arall. Does dim wedi’i golli: pa un ddylai fod?
    .easy = Cafodd hwn ei dynnu ar un gliniadur. Cafodd ei newid ar un arall. Does dim wedi’i golli. Ei gadw, neu ei dynnu?

# drafted
person-removal-keep = Ei gadw

# drafted
person-removal-remove = Ei dynnu

# drafted
person-move-up = Symud i fyny

# drafted
person-move-down = Symud i lawr

# drafted
person-not-chosen = Heb ei ddweud

# drafted
person-yes = Ydy

# drafted
person-no = Nac ydy

# drafted
person-unknown-value = Rhywbeth nad yw’r Kith hwn yn ei adnabod


## Whose words

# drafted
person-voice-own = Eu geiriau eu hunain

# drafted
person-voice-coordinator = Fy ngeiriau i

# drafted
person-voice-other = Geiriau rhywun arall

# drafted
person-voice-whose = Geiriau pwy ydych chi’n eu hysgrifennu?
    .easy = Pwy ddywedodd hyn?

# drafted
person-voice-who = Pwy sy’n siarad?


## History of one field, and two versions of one fact

# drafted
person-was = Beth oedd yma o’r blaen
    .easy = Beth oedd yma gynt

# drafted
person-was-never = Doedd dim byd arall yma erioed.
    .easy = Dyw hwn ddim wedi newid.

# drafted
person-by-me = wedi’i ysgrifennu ar y gliniadur hwn

# drafted
person-by-colleague = wedi’i ysgrifennu gan gydweithiwr

# drafted
person-since = Yn wir ers

# drafted
person-implausible = roedd y cloc yn anghywir pan gafodd hwn ei ysgrifennu


## Pictures

# drafted
person-picture-add = Ychwanegu llun

# drafted
person-picture-change = Newid y llun

# drafted
person-picture-remove = Tynnu’r llun

# drafted
person-picture-failed = Doedd dim modd agor y llun hwn. Mae’n dal wedi’i gadw.
    .easy = Dyw’r llun ddim yn agor. Mae’n dal wedi’i gadw.

# drafted
person-picture-not-one = Nid yw’r ffeil honno’n llun y gall Kith ei ddarllen. Bydd JPEG neu PNG yn iawn.
    .easy = All Kith ddim defnyddio’r ffeil hon. Rhowch gynnig ar ffoto.

# drafted
person-picture-too-large = Mae’r llun hwnnw’n rhy fawr. Bydd un hyd at 10 MB yn iawn.
    .easy = Mae’r llun hwn yn rhy fawr. Rhowch gynnig ar un llai.

# drafted
person-picture-trouble = Chafodd y llun mo’i ychwanegu. Does dim arall wedi newid; rhowch gynnig arall arni.
    .easy = Dyw’r llun ddim wedi mynd i mewn. Rhowch gynnig arall arni.


## A hello: before there is a record

# drafted
person-hello-lead = Rydych chi wedi dweud helo. Does dim cofnod eto, a does dim rhaid cael un: nid yw’r help yn dibynnu arno.
    .easy = Does dim cofnod eto. Mae hynny’n iawn. Mae’r help yn parhau.

# drafted
person-hello-begin = Hoffen nhw gael cofnod

# drafted
person-hello-begin-lead = Dim ond ar ôl iddyn nhw gytuno. Gallwch ddechrau gydag enw a stopio yno.
    .easy = Gofynnwch iddyn nhw yn gyntaf. Dechreuwch dim ond os ydyn nhw’n cytuno.

# drafted
field-hello-nickname = Enw i’w cofio nhw

# drafted
field-hello-nextMeeting = Cyfarfod nesaf

# drafted
field-hello-line = Un llinell

# drafted
field-contact-entry = Yn rhestr ein hardal

# drafted
field-mapPicture-name = Enw ar y diwrnod hwnnw

# drafted
field-mapPicture-on = Pa ddiwrnod

# drafted
field-same-contact = Ar y map fel

# drafted
field-same-person = Hefyd yn rhywun rydyn ni’n cerdded gyda nhw
