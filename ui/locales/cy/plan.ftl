## The plan: goals and steps, what to do if things go wrong, those who look after them, reviews.

# drafted
plan-goals = Nodau
    .easy = Pethau i weithio tuag atyn nhw

# drafted
plan-goal-add = Ychwanegu nod

# drafted
plan-goals-none = Dim nodau eto. Mae un bach yn un da.
    .easy = Dim nodau eto. Dechreuwch gydag un bach.

# drafted
plan-grown-none = Nid o ddymuniad

# drafted
plan-steps = Camau
    .easy = Beth i’w wneud

# drafted
plan-step-add = Ychwanegu cam

# drafted
plan-steps-none = Dim camau eto. Beth sy’n dod gyntaf?
    .easy = Dim byd yma eto. Beth fydd yn digwydd gyntaf?

# drafted
plan-loose = Camau heb nod

# drafted
plan-nobody = Neb eto

# drafted
plan-hint-paid = Mae pawb sydd wedi’u henwi yma yn cael eu talu. Oes rhywun ar y map a hoffai helpu?
    .easy = Mae pawb yma yn cael eu talu. Pwy arall hoffai helpu?

# drafted
plan-ifwrong = Os bydd pethau’n mynd o chwith
    .easy = Pan fydd pethau’n mynd o chwith

# drafted
plan-ifwrong-start = Ysgrifennu’r dudalen hon gyda’ch gilydd
    .easy = Ysgrifennu hwn gyda’ch gilydd

# drafted
plan-carers = Pobl sy’n gofalu amdanyn nhw, a beth sydd ei angen arnyn nhw
    .easy = Pobl sy’n gofalu amdanyn nhw

# drafted
plan-carer-add = Ychwanegu rhywun sy’n gofalu amdanyn nhw
    .easy = Ychwanegu person

# drafted
plan-carers-none = Neb wedi’i ysgrifennu yma eto.
    .easy = Neb yma eto.

# drafted
plan-carer-contact-none = Ddim ar y map

# drafted
plan-reviews = Edrych yn ôl gyda’ch gilydd
    .easy = Edrych yn ôl

# drafted
plan-review-add = Ychwanegu adolygiad
    .easy = Edrych yn ôl nawr

# drafted
plan-reviews-none = Dydych chi ddim wedi edrych yn ôl gyda’ch gilydd eto.
    .easy = Dydych chi ddim wedi edrych yn ôl eto.

# drafted
field-goal-text = Y nod
    .easy = Beth maen nhw eisiau ei wneud?

# drafted
field-goal-statement = Wedi tyfu o
    .easy = O ba ddymuniad mae hwn yn dod?

# drafted
field-goal-status = Sut mae’n mynd
    .easy = Sut mae’n mynd?

# drafted
choice-goal-status-todo = Heb ddechrau

# drafted
choice-goal-status-doing = Ar y gweill
    .easy = Wrthi nawr

# drafted
choice-goal-status-done = Wedi’i wneud

# drafted
choice-goal-status-letGo = Wedi’i ollwng
    .easy = Wedi stopio

# drafted
choice-step-status-todo = Heb ddechrau

# drafted
choice-step-status-doing = Ar y gweill
    .easy = Wrthi nawr

# drafted
choice-step-status-done = Wedi’i wneud

# drafted
choice-step-status-letGo = Wedi’i ollwng
    .easy = Wedi stopio

# drafted
field-step-text = Beth
    .easy = Beth fydd yn digwydd?

# drafted
field-step-goal = Ar gyfer y nod

# drafted
field-step-who = Pwy sy’n helpu
    .easy = Pwy fydd yn helpu?

# drafted
field-step-by = Erbyn pryd
    .easy = Erbyn pa ddiwrnod?

# drafted
field-step-status = Sut mae’n mynd
    .easy = Sut mae’n mynd?

# drafted
field-step-happened = Beth ddigwyddodd
    .easy = Beth ddigwyddodd?

# drafted
field-ifwrong-signs = Sut bydden ni’n sylwi
    .easy = Sut byddwn ni’n gwybod bod rhywbeth o’i le?

# drafted
field-ifwrong-call = Pwy i’w ffonio
    .easy = Pwy rydyn ni’n ei ffonio?

# drafted
field-ifwrong-helps = Beth sy’n helpu
    .easy = Beth sy’n helpu?

# drafted
field-ifwrong-depends = Pwy neu beth sy’n dibynnu arnyn nhw
    .easy = Pwy sy’n dibynnu arnyn nhw? Plentyn? Anifail anwes?

# drafted
field-carer-name = Enw
    .easy = Beth yw eu henw?

# drafted
field-carer-contact = Ar y map
    .easy = Ydyn nhw ar y map?

# drafted
field-carer-needs = Beth sydd ei angen arnyn nhw eu hunain
    .easy = Beth sydd ei angen arnyn nhw?

# drafted
field-review-on = Pryd
    .easy = Pa ddiwrnod yw hi?

# drafted
field-review-worked = Beth weithiodd
    .easy = Beth oedd yn dda?

# drafted
field-review-notWorked = Beth na weithiodd
    .easy = Beth nad oedd yn dda?

# drafted
field-review-next = Beth nesaf
    .easy = Beth wnawn ni nesaf?

# drafted
field-review-nextOn = Edrych yn ôl eto ar
    .easy = Pryd byddwn ni’n edrych yn ôl eto?
