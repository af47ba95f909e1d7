## Safety: working safely, and the page a concern opens. It must work with no network.

# drafted
safety-lead = Nid yw byth yn cael ei ddangos pan fyddwch chi’n eistedd gyda’ch gilydd, mewn canlyniadau chwilio nac ar gopïau.

# drafted
safety-working = Gweithio’n ddiogel

# drafted
safety-working-add = Ychwanegu nodyn

# drafted
safety-working-none = Dim byd i gadw llygad amdano.

# drafted
safety-working-help = Ci wrth y giât, grisiau llithrig, gwell peidio â mynd ar eich pen eich hun.

# drafted
safety-concerns = Pryderon

# drafted
safety-concern-add = Rwy’n poeni am rywbeth

# drafted
safety-concerns-none = Dim pryderon wedi’u hysgrifennu.

# drafted
safety-concern = Pryder

# drafted
safety-danger = Os yw rhywun mewn perygl nawr, ffoniwch 999.

# drafted
safety-council = Rhif diogelu’r cyngor hwn

# drafted
safety-out-of-hours = Gyda’r nos, dros nos ac ar benwythnosau

# drafted
safety-number-none = Heb ei ysgrifennu eto: ychwanegwch ef yn y Gosodiadau.

# drafted
safety-not-system = Nid yw ysgrifennu yma’n dweud wrth neb. Nid Kith yw’r system ddiogelu ac nid yw’n larwm gweithiwr unigol: ffoniwch, yna ysgrifennwch beth wnaethoch chi.

# drafted
safety-back = Yn ôl at ddiogelwch

# drafted
safety-open = Agor

# drafted
field-note-kind = Pa fath

# drafted
field-note-text = Beth welsoch chi neu sylwi arno

# drafted
field-note-heard = Yr union eiriau a glywsoch chi

# drafted
field-note-told = Wrth bwy y dywedsoch chi

# drafted
field-note-toldAt = Pryd y dywedsoch chi wrthyn nhw

# drafted
field-note-on = Pryd

# drafted
safety-note-text = Beth i gadw llygad amdano

# drafted
choice-note-kind-workingSafely = Gweithio’n ddiogel

# drafted
choice-note-kind-concern = Pryder
