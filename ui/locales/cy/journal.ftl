## The journal: what happened and what was promised. Also what is just between us.

# drafted
journal-promises = Beth ddywedais i y byddwn i’n ei wneud

# drafted
journal-promise-add = Ychwanegu addewid

# drafted
journal-promises-none = Dim wedi’i addo ar hyn o bryd.

# drafted
journal-entries = Beth ddigwyddodd

# drafted
journal-entry-add = Ysgrifennu am heddiw

# drafted
journal-entries-none = Dim wedi’i ysgrifennu eto. Fe allan nhw ddarllen beth rydych chi’n ei ysgrifennu yma.

# drafted
journal-readable = Fe allan nhw ddarllen beth sydd wedi’i ysgrifennu yma.

# drafted
field-entry-on = Pryd

# drafted
field-entry-text = Beth ddigwyddodd

# drafted
field-promise-text = Beth

# drafted
field-promise-by = Erbyn pryd

# drafted
field-promise-done = Wedi’i wneud

# drafted
private-lead = Wedi’i gadw o dan ei allwedd ei hun. Nid yw byth yn cael ei rannu, ei argraffu, ei ddarllen yn uchel na’i ddangos pan fyddwch chi’n eistedd gyda’ch gilydd.

# drafted
private-show = Ei ddangos nawr

# drafted
private-hide = Ei guddio eto

# drafted
private-alone = Oes rhywun arall yn agos at y sgrin?

# drafted
private-add = Ysgrifennu rhywbeth

# drafted
private-none = Dim wedi’i ysgrifennu yma.

# drafted
field-item-text = Mewn geiriau

# drafted
field-item-when = I bwy

# drafted
choice-item-when-betweenUs = Rhyngon ni’n unig

# drafted
choice-item-when-notWithOthers = Nid pan fydd eraill yma

# drafted
field-promise-copy = Copi i fynd adref

# drafted
journal-change = Ysgrifennu ymlaen

# drafted
journal-done = Wedi gorffen

# drafted
journal-sieve = Pa gofnodion i’w dangos

# drafted
journal-any-kind = Unrhyw fath

# drafted
journal-any-principle = Unrhyw egwyddor

# drafted
journal-anybody = Gydag unrhyw un

# drafted
journal-all = Dangos y cyfan

# drafted
journal-none-such = Dim byd wedi’i ysgrifennu fel yna.

# drafted
journal-see-goal = Gweld yn y cynllun

# drafted
journal-contact-none = Neb o’r map

# drafted
journal-goal-none = Dim nod

# drafted
journal-place-find = Enw lle

# drafted
journal-place-gone = Lle nad yw yn y rhestr mwyach

# drafted
journal-principles-hint = O beth mae’n arwydd. Gadewch ef yn wag os nad oes dim yn taro.
    .easy = Dewiswch y rhai sy’n ffitio.

# drafted
field-entry-kind = Pa fath o gofnod

# drafted
field-entry-principles = Egwyddorion

# drafted
field-entry-contact = Gyda

# drafted
field-entry-goal = Am y nod

# drafted
field-entry-place = Ble yn ein hardal

# drafted
choice-entry-kind-conversation = Sgwrs
    .easy = Buom yn siarad

# drafted
choice-entry-kind-visit = Ymweliad
    .easy = Fe wnaethon ni gwrdd

# drafted
choice-entry-kind-call = Galwad ffôn
    .easy = Siarad ar y ffôn

# drafted
choice-entry-kind-introduction = Cyflwyno pobl i’w gilydd
    .easy = Daeth dau berson i nabod ei gilydd

# drafted
choice-entry-kind-changed = Beth newidiodd
    .easy = Mae rhywbeth yn wahanol nawr

# drafted
choice-entry-kind-didNotHappen = Roedd yn debygol ac ni ddigwyddodd
    .easy = Gallai fod wedi digwydd. Wnaeth e ddim

# drafted
choice-entry-principles-citizenship = Dinasyddiaeth
    .easy = Bod yn ddinesydd

# drafted
choice-entry-principles-relationships = Perthnasoedd
    .easy = Pobl sy’n bwysig

# drafted
choice-entry-principles-naturalAuthority = Awdurdod naturiol
    .easy = Pobl sy’n nabod eu bywydau eu hunain orau

# drafted
choice-entry-principles-lifelongLearning = Dysgu gydol oes
    .easy = Dysgu drwy gydol bywyd

# drafted
choice-entry-principles-information = Gwybodaeth
    .easy = Gwybod beth sydd angen ei wybod

# drafted
choice-entry-principles-choiceAndControl = Dewis a rheolaeth
    .easy = Dewis drosoch eich hun

# drafted
choice-entry-principles-community = Cymuned
    .easy = Y bobl a’r llefydd o’n cwmpas

# drafted
choice-entry-principles-contribution = Cyfraniad
    .easy = Rhoi rhywbeth

# drafted
choice-entry-principles-workingTogether = Cydweithio
    .easy = Gwneud pethau gyda’n gilydd

# drafted
choice-entry-principles-complementaryServices = Natur ategol gwasanaethau
    .easy = Cymorth â thâl sy’n dod yn ail

# drafted
journal-shown =
    { $count ->
        [zero] Dim un cofnod fel yna
        [one] { $count } cofnod fel yna
        [two] { $count } gofnod fel yna
        [few] { $count } chofnod fel yna
        [many] { $count } chofnod fel yna
       *[other] { $count } cofnod fel yna
    }

# drafted
changed-lead = Beth sy’n wahanol yn y bywyd hwn ers i ni gwrdd, ac o beth mae’n arwydd. Mae wedi’i ysgrifennu yn y dyddiadur.
    .easy = Beth sy’n wahanol nawr.

# drafted
changed-add = Ysgrifennu beth newidiodd

# drafted
changed-none = Does dim wedi’i ysgrifennu yma eto. Mae’r pethau bychain yn cyfrif: enw newydd ar y map, noson nad yw’n hir mwyach.
    .easy = Dim byd yma eto. Mae pethau bach yn cyfrif.

# drafted
changed-untagged = Dim egwyddor wedi’i dewis eto

# drafted
changed-there = Dangos yn y dyddiadur

# drafted
changed-avoided = Beth oedd yn debygol ac na ddigwyddodd
    .easy = Gallai fod wedi digwydd. Wnaeth e ddim

# drafted
changed-avoided-none = Dim wedi’i ysgrifennu. Cwymp oedd i’w ddisgwyl, symud nad oedd neb am ei weld: dywedwch pa mor debygol oedd hynny, a phwy sy’n dweud.
    .easy = Dim byd yma eto.

# drafted
changed-avoided-add = Ysgrifennu beth na ddigwyddodd

# drafted
quick-open = Ei nodi

# drafted
quick-key = Ysgrifennu yn nyddiadur rhywun (F9)

# drafted
quick-title = Ei nodi

# drafted
quick-who = Am bwy mae hyn?

# drafted
quick-who-hint = Dechreuwch gyda’u henw. Mae Enter yn dewis y cyntaf.

# drafted
quick-list = Pobl i ddewis ohonynt

# drafted
quick-found =
    { $count ->
        [zero] Neb wedi’i ganfod
        [one] { $count } person wedi’i ganfod
        [two] { $count } berson wedi’u canfod
        [few] { $count } pherson wedi’u canfod
        [many] { $count } pherson wedi’u canfod
       *[other] { $count } person wedi’u canfod
    }

# drafted
quick-nobody = Does neb â chofnod yn dwyn yr enw hwnnw. Ar ôl helô nid oes dyddiadur eto.

# drafted
quick-about = Am { $name }

# drafted
quick-other = Rhywun arall

# drafted
quick-journal = Agor eu dyddiadur

# drafted
quick-done = Wedi gorffen
