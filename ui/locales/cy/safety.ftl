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

# drafted
safety-number-write = Ei ysgrifennu yn y Gosodiadau

# drafted
safety-what = Beth glywsoch a welsoch chi

# drafted
safety-heard-hint = Air am air, fel y’i dywedwyd. Peidiwch â’i dacluso.

# drafted
safety-told = Wrth bwy y dywedwyd

# drafted
safety-told-add = Dywedwyd wrth rywun arall hefyd

# drafted
safety-told-also = Wrth bwy arall y dywedsoch chi

# drafted
safety-told-also-when = Pryd y dywedsoch chi wrthyn nhw hefyd

# drafted
safety-next = Beth sy’n digwydd nesaf

# drafted
field-note-agreed = Beth gytunwyd

# drafted
field-note-knows = A yw { $name } yn gwybod eich bod wedi dweud wrth rywun?

# drafted
field-note-concern = Pa bryder

# drafted
choice-note-knows-yes = Ydy

# drafted
choice-note-knows-notYet = Ddim eto

# drafted
choice-note-knows-unsafe = Ni fyddai’n ddiogel dweud wrthyn nhw

# drafted
choice-note-kind-told = Wrth bwy y dywedwyd
