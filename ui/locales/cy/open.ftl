# drafted
open-language-hello = Helo
# drafted
open-language-offer = Mae Kith yn siarad Cymraeg a Saesneg, y naill gystal â’r llall. Gallwch newid unrhyw bryd.
# drafted
open-language-choose = Ymlaen yn Gymraeg
# drafted
open-welcome-title = Croeso i Kith
# drafted
open-welcome-words = Lle tawel ar gyfer y bobl rydych chi’n cerdded ochr yn ochr â nhw: eu cylchoedd, eu bywyd da, eu cynllun, yn eu geiriau eu hunain.
# drafted
open-begin-title = Dechrau
# drafted
open-begin-words = Mae Kith yn creu claddgell dan glo ar y gliniadur hwn. Dim ond eich cyfrinair chi sy’n ei hagor. Does dim byd yn gadael y gliniadur.
# drafted
open-begin = Creu fy nghladdgell
# drafted
open-sample-title = Dim ond edrych?
# drafted
open-sample-words = Crwydrwch gyda phobl enghreifftiol. Pobl ddychmygol ydyn nhw, a bydd popeth y byddwch chi’n ei ysgrifennu’n diflannu pan fyddwch chi’n cloi.
# drafted
open-sample = Crwydro gyda phobl enghreifftiol
# drafted
open-create-title = Dewis eich cyfrinair
# drafted
open-create-words = Mae ychydig o eiriau syml yn hawdd eu cofio ac yn anodd iawn eu dyfalu.
# drafted
open-way = Sut hoffech chi ddewis?
# drafted
open-way-picked = Geiriau y mae Kith yn eu dewis
# drafted
open-way-own = Fy rhai fy hun
# drafted
open-picked-words = Ysgrifennwch y geiriau hyn ar bapur a’i gadw’n rhywle diogel, ymhell o’r gliniadur hwn. Mae stori fach â nhw ynddi’n help i gofio.
# drafted
open-picked-list = Eich geiriau
# drafted
open-picked-others = Geiriau eraill, os gwelwch yn dda
# drafted
open-picked-again = Nawr teipiwch nhw unwaith
# drafted
open-picked-again-hint = Gyda bylchau rhyngddyn nhw. Does dim ots am lythrennau mawr.
# drafted
open-own-new = Eich cyfrinair
# drafted
open-own-hint = Mae sawl gair gyda’i gilydd yn gryfach nag un gair ac arwyddion ynddo.
# drafted
open-own-again = Yr un peth unwaith eto
# drafted
open-own-differs = Dyw hwn ddim yr un peth eto.
# drafted
open-strong-enough = Digon cryf
# drafted
open-not-strong-yet = Ddim yn ddigon cryf eto
# drafted
open-hint-common = Mae llawer o bobl yn defnyddio hwn.
# drafted
open-hint-repeats = Dyw ailadrodd ddim yn ei wneud yn gryfach.
# drafted
open-hint-sequence = Mae rhesi fel “abc” neu “123” yn hawdd eu dyfalu.
# drafted
open-hint-keyboard = Mae bysellau sydd ochr yn ochr yn hawdd eu dyfalu.
# drafted
open-hint-general = Byddai gair arall yn ei wneud yn gryfach.
# drafted
open-show-words = Dangos
# drafted
open-create = Creu fy nghladdgell
# drafted
open-creating = Wrthi’n creu’ch claddgell…
# drafted
open-sheet-title = Eich ffordd yn ôl i mewn
# drafted
open-sheet-words = Os byddwch chi byth yn anghofio’ch cyfrinair, bydd yr allwedd hon yn agor eich claddgell. Dim ond unwaith, nawr, y mae Kith yn ei dangos. Argraffwch hi neu ei chopïo â llaw, a’i chadw ymhell o’r gliniadur hwn.
# drafted
open-sheet-name = Taflen adfer Kith
# drafted
open-sheet-use = I’w defnyddio: agorwch Kith, dewiswch “Dw i wedi anghofio fy nghyfrinair”, a theipiwch y llythrennau a’r rhifau hyn yn eu trefn. Gall pwy bynnag sydd â’r daflen hon agor y gladdgell, felly cadwch hi fel allwedd eich tŷ.
# drafted
open-sheet-date = Gwnaed ar { $date }
# drafted
open-sheet-print = Argraffu neu gadw fel PDF
# drafted
open-sheet-have = Mae hi gen i’n ddiogel
# drafted
open-ask-title = Gadewch i ni wirio’ch taflen
# drafted
open-ask-words = Edrychwch ar eich taflen, nid ar eich cof, a theipiwch y ddwy ran hyn.
# drafted
open-ask-group = Rhan { $number }
# drafted
open-ask-check = Gwirio a mynd ymlaen
# drafted
open-ask-again = Dangos y daflen i mi eto
# drafted
open-unlock-title = Mae Kith wedi’i gloi
# drafted
open-passphrase = Eich cyfrinair
# drafted
open-unlock = Agor
# drafted
open-opening = Wrthi’n agor…
# drafted
open-forgot = Dw i wedi anghofio fy nghyfrinair
# drafted
open-wait-seconds = { $count ->
    [zero] { $count } eiliad i fynd
    [one] { $count } eiliad i fynd
    [two] { $count } eiliad i fynd
    [few] { $count } eiliad i fynd
    [many] { $count } eiliad i fynd
   *[other] { $count } eiliad i fynd
  }
# drafted
open-wait-minutes = { $count ->
    [zero] Tua { $count } munud i fynd
    [one] Tua { $count } funud i fynd
    [two] Tua { $count } funud i fynd
    [few] Tua { $count } munud i fynd
    [many] Tua { $count } munud i fynd
   *[other] Tua { $count } munud i fynd
  }
# drafted
open-recover-title = Agor gyda’ch taflen adfer
# drafted
open-recover-words = Teipiwch yr allwedd oddi ar eich taflen, yna dewiswch gyfrinair newydd. Mae popeth yn eich claddgell yn aros fel y mae.
# drafted
open-recover-key = Allwedd adfer
# drafted
open-recover-key-hint = Yr holl lythrennau a rhifau, yn eu trefn. Does dim ots am fylchau na chysylltnodau.
# drafted
open-recover-new = Cyfrinair newydd
# drafted
open-recover = Agor gyda’r allwedd hon
# drafted
open-trouble-wrong-happened = Nid dyna’r geiriau sy’n agor y gladdgell hon.
# drafted
open-trouble-wrong-safe = Mae popeth y tu mewn yn ddiogel.
# drafted
open-trouble-wrong-todo = Rhowch gynnig arall arni. Mae “Dangos” yn gadael i chi weld beth rydych chi’n ei deipio.
# drafted
open-trouble-recovery-happened = Dyw hynny ddim yn cyfateb i daflen adfer y gladdgell hon.
# drafted
open-trouble-recovery-safe = Mae popeth y tu mewn yn ddiogel.
# drafted
open-trouble-recovery-todo = Edrychwch ar y daflen eto, un rhan ar y tro, a gwnewch yn siŵr mai’r un ddiweddaraf yw hi.
# drafted
open-trouble-wait-happened = Bu ychydig o gynigion anghywir, felly mae Kith yn aros tipyn cyn y nesaf.
# drafted
open-trouble-wait-safe = Mae popeth y tu mewn yn ddiogel. Does dim byd byth yn cael ei ddileu oherwydd cynigion anghywir.
# drafted
open-trouble-wait-todo = Gallwch roi cynnig arall arni pan ddaw’r amser i ben.
# drafted
open-trouble-weak-happened = Mae’r cyfrinair hwnnw’n rhy hawdd ei ddyfalu.
# drafted
open-trouble-weak-safe = Does dim byd wedi’i greu na’i newid eto.
# drafted
open-trouble-weak-todo = Ychwanegwch air neu ddau, neu gadewch i Kith ddewis geiriau i chi.
# drafted
open-trouble-damaged-happened = Mae’r gladdgell ar y gliniadur hwn wedi’i difrodi, a does dim modd ei hagor fel y mae.
# drafted
open-trouble-damaged-safe = Mae Kith wedi’i gadael yn union fel y mae. Chafodd dim byd ei daflu, ac efallai fod copi cynharach yn gyfan o hyd.
# drafted
open-trouble-damaged-todo = Peidiwch â chreu claddgell newydd drosti. Gofynnwch i’ch pobl TG ddod â’r copi wrth gefn diweddaraf o ffolder Kith yn ôl.
# drafted
open-trouble-keys-happened = Mae’r ffeil sy’n dal cloeon y gladdgell hon wedi’i difrodi neu ar goll.
# drafted
open-trouble-keys-safe = Mae’r hyn a ysgrifennoch chi yno o hyd, dan glo. Dyw Kith ddim wedi newid dim byd.
# drafted
open-trouble-keys-todo = Gofynnwch i’ch pobl TG ddod â’r ffeil o’r enw “keys” yn ôl o gopi wrth gefn o ffolder Kith.
# drafted
open-trouble-newer-happened = Fersiwn mwy newydd o Kith na hwn a ddefnyddiodd y gladdgell hon ddiwethaf.
# drafted
open-trouble-newer-safe = Mae popeth y tu mewn yn ddiogel a heb ei gyffwrdd.
# drafted
open-trouble-newer-todo = Diweddarwch Kith ar y gliniadur hwn, yna agorwch ef eto.
# drafted
open-trouble-use-happened = Mae Kith eisoes ar agor ar y gliniadur hwn.
# drafted
open-trouble-use-safe = Mae popeth y tu mewn yn ddiogel.
# drafted
open-trouble-use-todo = Chwiliwch am ffenest arall Kith, neu ei chau a rhoi cynnig arall arni.
# drafted
open-trouble-plain-happened = Dyw’r hyn sydd lle dylai’r gladdgell fod ddim dan glo, felly wnaiff Kith mo’i agor.
# drafted
open-trouble-plain-safe = Dyw Kith ddim wedi newid dim byd.
# drafted
open-trouble-plain-todo = Efallai fod rhywun wedi rhoi ffeil arall yno. Dywedwch wrth eich pobl TG cyn mynd ymlaen.
# drafted
open-trouble-none-happened = Does dim claddgell ar y gliniadur hwn bellach.
# drafted
open-trouble-none-safe = Dyw Kith ddim wedi tynnu dim byd oddi yno ei hun.
# drafted
open-trouble-none-todo = Os dylai fod un yma, gofynnwch i’ch pobl TG ddod â ffolder Kith yn ôl o gopi wrth gefn.
# drafted
open-trouble-exists-happened = Mae claddgell eisoes ar y gliniadur hwn.
# drafted
open-trouble-exists-safe = Mae hi’n ddiogel: dyw Kith byth yn creu un newydd drosti.
# drafted
open-trouble-exists-todo = Caewch y ffenest hon, agorwch Kith eto a defnyddiwch gyfrinair y gladdgell honno.
# drafted
open-trouble-folder-happened = Chaiff Kith ddim ysgrifennu yn ei ffolder ei hun.
# drafted
open-trouble-folder-safe = Mae popeth a gadwyd cyn hyn yn ddiogel.
# drafted
open-trouble-folder-todo = Gofynnwch i bwy bynnag sy’n gofalu am y gliniadur ei ganiatáu, yna rhowch gynnig arall arni.
# drafted
open-trouble-disk-happened = Does dim lle ar ôl ar y gliniadur hwn.
# drafted
open-trouble-disk-safe = Mae popeth a gadwyd cyn hyn yn ddiogel.
# drafted
open-trouble-disk-todo = Gwnewch ychydig o le, er enghraifft drwy wagio’r bin, yna rhowch gynnig arall arni.
# drafted
open-trouble-other-happened = Aeth rhywbeth o’i le wrth agor.
# drafted
open-trouble-other-safe = Dyw Kith ddim wedi newid dim byd yn eich claddgell.
# drafted
open-trouble-other-todo = Caewch y ffenest hon ac agorwch Kith eto. Os bydd yn digwydd eto, dywedwch wrth eich pobl TG.
# drafted
open-hint-knownWord = Mae un gair cyffredin yn hawdd ei ddyfalu, hyd yn oed un prin.
# drafted
open-hint-singleWord = Dyw un gair ddim yn ddigon. Rhowch sawl un gyda’i gilydd.
# drafted
open-hint-name = Mae enwau’n hawdd eu dyfalu.
# drafted
open-hint-date = Mae dyddiadau’n hawdd eu dyfalu.
# drafted
open-hint-capitals = Ychydig iawn mae llythrennau mawr yn ei ychwanegu.
# drafted
open-hint-reversed = Mae gair wedi’i ysgrifennu am yn ôl bron mor hawdd ei ddyfalu.
# drafted
open-hint-substitutions = Ychydig iawn mae arwyddion yn lle llythrennau, fel @ yn lle a, yn ei ychwanegu.
# drafted
open-hint-addWords = Ychwanegwch air neu ddau arall, rhai sydd ddim yn perthyn i’w gilydd.
# drafted
open-trouble-memory-happened = Does gan y gliniadur hwn ddim digon o gof rhydd i agor y gladdgell.
# drafted
open-trouble-memory-safe = Mae popeth y tu mewn yn ddiogel.
# drafted
open-trouble-memory-todo = Caewch raglenni eraill, yna rhowch gynnig arall arni.
# drafted
open-trouble-mistyped-happened = Dyw hynny ddim yn edrych fel allwedd adfer eto.
# drafted
open-trouble-mistyped-safe = Mae popeth y tu mewn yn ddiogel. Dyw llithriad wrth gopïo ddim yn cyfrif fel cynnig anghywir.
# drafted
open-trouble-mistyped-todo = Cymharwch hi â’r daflen, un rhan ar y tro: efallai fod llythyren ar goll, neu fod dwy wedi newid lle.
# drafted
open-trouble-unread-happened = Doedd dim modd darllen disg y gliniadur hwn nac ysgrifennu arno nawr.
# drafted
open-trouble-unread-safe = Dyw Kith ddim wedi taflu dim byd.
# drafted
open-trouble-unread-todo = Rhowch gynnig arall arni ymhen ychydig. Os yw hyn yn parhau, dywedwch wrth eich pobl TG cyn mynd ymlaen.
