## History: every change in plain words. Field names stand alone beside what was done.

# drafted
history-lead = Popeth gafodd ei ysgrifennu, ei newid neu ei dynnu, y diweddaraf yn gyntaf. Does dim byth yn cael ei golli.

# drafted
history-of-section = Beth newidiodd yma

# drafted
history-part = Pa ran

# drafted
history-all = Popeth

# drafted
history-none = Does dim wedi newid yma eto.

# drafted
history-more = Dangos yn gynharach

# drafted
history-act-add = Ychwanegwyd

# drafted
history-act-set = Ysgrifennwyd

# drafted
history-act-write = Ysgrifennwyd geiriau

# drafted
history-act-remove = Tynnwyd

# drafted
history-act-keep = Cadwyd

# drafted
history-act-move = Symudwyd yn ei restr

# drafted
history-act-event = Cofnodwyd

# drafted
history-act-clear = Cliriwyd

# drafted
history-act-newer = Ysgrifennwyd gan Kith mwy newydd

# drafted
history-correction = camgymeriad wedi’i gywiro

# drafted
history-replaced = wedi newid ers hynny

# drafted
history-kind-person = Amdanyn nhw

# drafted
history-kind-gift = Dawn

# drafted
history-kind-contact = Rhywun ar y map

# drafted
history-kind-tie = Pwy sy’n adnabod pwy

# drafted
history-kind-statement = Bywyd da

# drafted
history-kind-goal = Nod

# drafted
history-kind-step = Cam

# drafted
history-kind-ifwrong = Os bydd pethau’n mynd o chwith

# drafted
history-kind-carer = Rhywun sy’n gofalu amdanyn nhw

# drafted
history-kind-review = Edrych yn ôl

# drafted
history-kind-entry = Dyddiadur

# drafted
history-kind-promise = Addewid

# drafted
history-kind-hello = Helo

# drafted
history-kind-item = Rhyngon ni’n unig

# drafted
history-kind-note = Diogelwch

# drafted
history-kind-settings = Gosodiadau

# drafted
history-kind-other = Rhywbeth mwy newydd

# drafted
history-event-recordAgreed = Cytunwyd i gadw cofnod

# drafted
history-event-samePerson = Gwelwyd mai’r un person yw, a’u huno

# drafted
history-kind-mapPicture = Diwrnod o’r map i edrych yn ôl arno
