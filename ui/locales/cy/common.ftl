# drafted
yes = Ie
# drafted
no = Na
# drafted
close = Cau
# drafted
back = Mynd yn ôl
# drafted
not-now = Ddim nawr
# drafted
remove = Tynnu oddi yma
# drafted
add = Ychwanegu
# drafted
next = Nesaf
# drafted
skip-to-content = Neidio i’r dudalen
# drafted
show-in-other-language = Yn Gymraeg
# drafted
show-in-other-language-key = Dangos y sgrin hon yn yr iaith arall (F2)
# drafted
cover-now = Cuddio
# drafted
cover-now-key = Cuddio’r sgrin (F8)
# drafted
cover-title = Yn ôl mewn munud
    .easy = Yn ôl cyn hir
# drafted
cover-words = Mae popeth wedi’i gadw, yn union fel yr oedd.
    .easy = Mae popeth wedi’i gadw. Does dim wedi’i golli.
# drafted
cover-come-back = Dewch yn ôl (F8)
    .easy = Ymlaen (F8)
# drafted
lock = Cloi
# drafted
lock-key = Cloi Kith (Ctrl+L)
# drafted
lock-held-title = Mae rhai geiriau heb eu cadw eto
# drafted
lock-held-words = Os clowch chi nawr, bydd y geiriau diwethaf i chi eu hysgrifennu’n cael eu colli. Mae popeth a gadwyd cyn hynny’n ddiogel. Gallwch gopïo’ch geiriau ar bapur yn gyntaf, neu aros: mae Kith yn dal i geisio eu cadw.
# drafted
lock-held-anyway = Cloi a cholli’r geiriau hynny
# drafted
lock-held-wait = Aros
# drafted
lock-failed = Allai Kith ddim cloi y tro hwn.
# drafted
idle-soon = Bydd Kith yn cloi ymhen hanner munud.
# drafted
idle-stay = Dw i yma o hyd
# drafted
rail-today = Heddiw
# drafted
rail-people = Pawb
# drafted
rail-settings = Gosodiadau
# drafted
rail-name = Kith
# drafted
rail-menu = Dewislen
# drafted
rail-places = Lleoedd yn Kith
# drafted
sample-banner = Pobl enghreifftiol: does neb yma’n berson go iawn
# drafted
sample-leave = Gorffen crwydro
# drafted
veil-words = Wedi’i guddio tra byddwch chi mewn ffenest arall
# drafted
saved-at = Wedi’i gadw { $time }
# drafted
saved-not-yet = Heb ei gadw eto
# drafted
undo-group = Dadwneud ac ail-wneud
# drafted
undo = Dadwneud
# drafted
redo = Ail-wneud
# drafted
undone = Wedi’i ddadwneud.
# drafted
redone = Wedi’i ail-wneud.
# drafted
undo-nothing = Does dim byd i’w ddadwneud.
# drafted
trouble-mended = Mae’ch geiriau wedi’u cadw nawr.
# drafted
trouble-disk-happened = Does dim lle ar ôl ar y gliniadur hwn, felly dyw’ch geiriau diwethaf chi ddim wedi’u cadw eto.
# drafted
trouble-disk-safe = Mae’ch geiriau’n dal yma ar y sgrin, ac mae popeth a gadwyd cyn hynny’n ddiogel.
# drafted
trouble-disk-todo = Gwnewch ychydig o le, er enghraifft drwy wagio’r bin. Cadwch y ffenest hon ar agor: mae Kith yn rhoi cynnig arall arni bob ychydig eiliadau.
# drafted
trouble-folder-happened = Chaiff Kith ddim ysgrifennu yn ei ffolder ei hun, felly dyw’ch geiriau diwethaf chi ddim wedi’u cadw eto.
# drafted
trouble-folder-todo = Gofynnwch i bwy bynnag sy’n gofalu am y gliniadur ei ganiatáu. Cadwch y ffenest hon ar agor: mae Kith yn dal i geisio.
# drafted
trouble-long-happened = Mae hwn yn rhy hir i’w gadw mewn un darn.
# drafted
trouble-long-safe = Mae popeth a gadwyd cyn hynny’n ddiogel, ac mae’r geiriau’n dal ar y sgrin.
# drafted
trouble-long-todo = Rhowch gynnig ar ddarn byrrach, neu rannu’r testun yn ddau.
# drafted
trouble-locked-happened = Mae Kith wedi’i gloi, felly doedd dim modd cadw’ch geiriau diwethaf.
# drafted
trouble-locked-todo = Copïwch nhw ar bapur os ydyn nhw yma o hyd, yna datglowch Kith a’u hysgrifennu eto.
# drafted
trouble-newer-happened = Cafodd hwn ei ysgrifennu gan fersiwn mwy newydd o Kith, felly gallwch ei ddarllen yma ond nid ei newid.
# drafted
trouble-newer-todo = Newidiwch ef ar y gliniadur lle mae’r Kith mwy newydd, neu gofynnwch am y fersiwn newydd yma.
# drafted
trouble-changed-happened = Cafodd hwn ei newid yn rhywle arall funud yn ôl.
# drafted
trouble-changed-todo = Edrychwch arno eto, yna gwnewch eich newid.
# drafted
trouble-value-happened = Doedd Kith ddim yn deall hynny.
# drafted
trouble-value-todo = Rhowch gynnig ar ei ysgrifennu mewn ffordd arall.
# drafted
trouble-picture-happened = All Kith ddim cadw’r ffeil honno fel llun.
# drafted
trouble-picture-todo = Rhowch gynnig ar lun JPEG, PNG neu WebP, heb fod yn fwy na deg megabeit.
# drafted
trouble-table-happened = Nid yw’r ffeil honno’n dabl y gall Kith ei ddarllen: efallai mai gweithlyfr ydyw, neu ei bod yn llawer rhy fawr.
# drafted
trouble-table-todo = Yn y rhaglen a’i gwnaeth, cadwch hi fel CSV, gydag un person ar bob llinell, a dewiswch y ffeil honno.
# drafted
trouble-many-happened = Mae mwy o bobl yn y tabl hwnnw nag sydd o le iddyn nhw ar fap.
# drafted
trouble-many-todo = Cadwch y llinellau sy’n perthyn i’r map hwn yn unig, mil ar y mwyaf, a dewiswch y ffeil eto.
# drafted
trouble-file-happened = Doedd dim modd cadw’r ffeil yn y lle hwnnw.
# drafted
trouble-file-todo = Dewiswch le arall y cewch ysgrifennu ynddo, a rhowch gynnig arall arni.
# drafted
trouble-other-happened = Aeth rhywbeth o’i le, a dyw’ch newid diwethaf ddim wedi’i gadw eto.
# drafted
trouble-other-safe = Mae popeth a gadwyd cyn hynny’n ddiogel.
# drafted
trouble-other-todo = Cadwch y ffenest hon ar agor am funud: mae Kith yn rhoi cynnig arall arni. Os yw hyn yn parhau, clowch Kith a’i agor eto.
# drafted
lost-happened = All Kith ddim cyrraedd ei waith mewnol ei hun.
# drafted
lost-safe = Mae popeth rydych chi wedi’i gadw’n ddiogel yn ei gladdgell.
# drafted
lost-todo = Caewch y ffenest hon ac agorwch Kith eto.
# drafted
try-again = Rhoi cynnig arall arni
# drafted
prefs-damaged = Doedd dim modd darllen y gosodiadau iaith a maint testun ar y ddyfais hon, felly dechreuodd Kith gyda rhai plaen. Doedd dim byd am neb ynddyn nhw.
# drafted
prefs-not-kept = Mae’r dewis hwn yn gweithio nawr, ond doedd dim modd ei gadw at y tro nesaf.
# drafted
when-today = Heddiw
# drafted
when-now = Nawr
# drafted
when-tomorrow = Yfory
# drafted
when-yesterday = Ddoe
# drafted
when-in-a-week = Ymhen wythnos
# drafted
when-day = Diwrnod
# drafted
when-time = Amser
# drafted
when-time-unclear = Ysgrifennwch ef fel 10:30
# drafted
date-day = Diwrnod
# drafted
date-month = Mis
# drafted
date-no-month = Ddim yn gwybod
    .easy = Dw i ddim yn gwybod
# drafted
date-year = Blwyddyn
# drafted
date-not-yet = Dyw hwn ddim yn ddyddiad cyfan eto. Mae blwyddyn ar ei phen ei hun yn iawn.
    .easy = Dyw hwn ddim yn ddyddiad llawn. Mae blwyddyn yn ddigon.
# drafted
choice-clear = Clirio
# drafted
choice-clear-of = Clirio: { $label }
# drafted
clash-title = Dau fersiwn: p’un sy’n iawn?
    .easy = Mae dau ateb yma. P’un sy’n iawn?
# drafted
clash-why = Cafodd hwn ei ysgrifennu ar ddwy ddyfais yr un pryd. Mae’r ddau’n cael eu cadw nes i chi ddewis.
    .easy = Cafodd un ei ysgrifennu ar liniadur arall. Mae’r ddau wedi’u cadw. Dewiswch un.
# drafted
clash-empty = (dim byd)
# drafted
clash-pick = Cadw hwn
# drafted
clash-settled = Wedi’i setlo. Gallwch ddadwneud hyn.
    .easy = Wedi’i wneud. Gallwch ei newid yn ôl.
# drafted
clash-voice-own = eu geiriau eu hunain
# drafted
clash-voice-coordinator = geiriau’r cydlynydd
# drafted
clash-voice-other = geiriau rhywun arall
# drafted
voice-own-after = eu geiriau nhw
# drafted
voice-other-after = geiriau { $name }
# drafted
clash-by-me = ysgrifennwyd ar y gliniadur hwn
# drafted
clash-by-other = ysgrifennwyd yn rhywle arall
# drafted
idle-soon-held = Bydd Kith yn cuddio’r sgrin ymhen hanner munud. Mae rhai geiriau heb eu cadw eto: bydd Kith yn dal i geisio am ddeg munud arall, yna’n cloi, a bydd y geiriau hynny’n cael eu colli.
# drafted
idle-soon-lost = Bydd Kith yn cloi ymhen hanner munud. Bydd y geiriau nad oedd modd eu cadw’n cael eu colli: gwnewch nhw’n fyrrach neu eu copïo ar bapur yn gyntaf.
# drafted
cover-held = Mae rhai geiriau heb eu cadw eto. Bydd Kith yn dal i geisio tan { $time }, yna’n cloi, a bydd y geiriau hynny’n cael eu colli.
