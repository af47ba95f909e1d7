## One at a time: asked of the person directly, so it says you; the answers are the person’s own, so they say I.

# drafted
guide-title = Un ar y tro

# drafted
guide-who = Pwy welsoch chi neu siarad â nhw yr wythnos hon?

# drafted
guide-who-more = Pwy arall welsoch chi neu siarad â nhw?

# drafted
guide-who-hint = Un enw. Mae unrhyw enw rydych chi’n ei ddefnyddio yn iawn.

# drafted
guide-place = I ble rydych chi’n hoffi mynd?

# drafted
guide-place-hint = Caffi, siop, capel, mainc yn y parc.

# drafted
guide-pet = Oes anifail yn eich bywyd chi?

# drafted
guide-pet-hint = Eich anifail chi, neu un rydych chi’n hoffi ei weld.

# drafted
guide-good = Beth ydych chi’n dda am ei wneud, neu’n hoffi ei wneud?

# drafted
guide-good-hint = Coginio, canu, gwrando, gwybod am y bysiau i gyd.

# drafted
guide-group = Oes grŵp lle rydych chi’n gwneud hynny?

# drafted
guide-group-hint = Côr, clwb, dosbarth.

# drafted
guide-none-who = Neb eto

# drafted
guide-none-place = Unman eto

# drafted
guide-none-pet = Dim anifail

# drafted
guide-none-good = Does dim yn dod i’r meddwl

# drafted
guide-none-group = Rydw i’n ei wneud ar fy mhen fy hun

# drafted
guide-ways = Mae hynny’n iawn. Mae llawer o gylchoedd yn dechrau gyda rhywbeth arall. Ble gawn ni ddechrau?
    .easy = Mae hynny’n iawn. Ble gawn ni ddechrau?

# drafted
guide-way-who = Rhywun welais i

# drafted
guide-way-place = Lle rydw i’n mynd iddo

# drafted
guide-way-pet = Anifail

# drafted
guide-way-good = Rhywbeth rydw i’n dda am ei wneud

# drafted
guide-other = Neu dechrau gyda

# drafted
guide-ring = Pa mor agos yw { $name } atoch chi?

# drafted
guide-sector = Ym mha ran o’ch bywyd chi mae { $name }?

# drafted
guide-help = Pwy sy’n helpu: chi, { $name }, neu’r ddau ohonoch?

# drafted
guide-help-helpsMe = Mae { $name } yn fy helpu i

# drafted
guide-help-iHelp = Rydw i’n helpu { $name }

# drafted
guide-help-both = Rydyn ni’n helpu ein gilydd

# drafted
guide-help-neither = Y naill na’r llall

# drafted
guide-waiting = Y tro diwethaf fe ysgrifennon ni enw { $name }, heb ddod o hyd i le. Gawn ni chwilio am un nawr?
    .easy = Y tro diwethaf fe ysgrifennon ni enw { $name }. Gawn ni ddod o hyd i le nawr?

# drafted
guide-waiting-yes = Ie, gadewch i ni edrych

# drafted
guide-waiting-later = Rywbryd eto

# drafted
guide-on = Ymlaen

# drafted
guide-not-today = Ddim heddiw

# drafted
guide-dont-know = Wn i ddim

# drafted
guide-needs = Ysgrifennwch rywbeth yn gyntaf, neu dewiswch fotwm arall.

# drafted
guide-already = Mae { $name } ar eich cylchoedd chi’n barod. Ai’r un un yw hwn?

# drafted
guide-already-same = Ie, yr un un

# drafted
guide-already-other = Nage, un arall

# drafted
guide-placed = Mae { $name } ar eich cylchoedd chi nawr.

# drafted
guide-waits = Gall { $name } aros. Gallwn ddod o hyd i le ryw ddiwrnod arall.

# drafted
guide-gift = Dyna rywbeth gwerthfawr sydd gennych chi. Mae wedi’i ysgrifennu.

# drafted
guide-end = Dyna ddigon am heddiw.

# drafted
guide-end-kept = Mae popeth ddywedoch chi wedi’i gadw.

# drafted
guide-end-count =
    { $count ->
        [zero] Neb ar eich cylchoedd chi eto.
        [one] Un ar eich cylchoedd chi.
        [two] Dau ar eich cylchoedd chi.
        [few] { $count } ar eich cylchoedd chi.
        [many] { $count } ar eich cylchoedd chi.
       *[other] { $count } ar eich cylchoedd chi.
    }

# drafted
guide-end-waiting = Yn aros am le

# drafted
guide-end-nobody = Mae neb eto’n ateb hefyd. Gallwch edrych eto gyda’ch gilydd ryw ddiwrnod arall.
    .easy = Mae neb eto’n ateb hefyd. Gallwn edrych eto ryw ddiwrnod arall.

# drafted
guide-look = Edrych ar fy nghylchoedd

# drafted
guide-so-far = Eich cylchoedd hyd yma

# drafted
guide-trouble = Doedd dim modd cadw hynny nawr. Mae popeth a gadwyd cynt yn ddiogel. Rhowch gynnig arall arni.
