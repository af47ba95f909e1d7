## The plan: goals and steps, what to do if things go wrong, those who look after them, reviews.

# drafted
plan-goals = Nodau

# drafted
plan-goal-add = Ychwanegu nod

# drafted
plan-goals-none = Dim nodau eto. Mae un bach yn un da.

# drafted
plan-grown-none = Nid o ddymuniad

# drafted
plan-steps = Camau

# drafted
plan-step-add = Ychwanegu cam

# drafted
plan-steps-none = Dim camau eto. Beth sy’n dod gyntaf?

# drafted
plan-loose = Camau heb nod

# drafted
plan-nobody = Neb eto

# drafted
plan-hint-paid = Gair bach caredig: oes ffrind, cymydog neu aelod o’r teulu a hoffai gael ei holi hefyd?

# drafted
plan-ifwrong = Os bydd pethau’n mynd o chwith

# drafted
plan-ifwrong-start = Ysgrifennu’r dudalen hon gyda’ch gilydd

# drafted
plan-carers = Pobl sy’n gofalu amdanyn nhw, a beth sydd ei angen arnyn nhw

# drafted
plan-carer-add = Ychwanegu rhywun sy’n gofalu amdanyn nhw

# drafted
plan-carers-none = Neb wedi’i ysgrifennu yma eto.

# drafted
plan-carer-contact-none = Ddim ar y map

# drafted
plan-reviews = Edrych yn ôl gyda’ch gilydd

# drafted
plan-review-add = Ychwanegu adolygiad

# drafted
plan-reviews-none = Dydych chi ddim wedi edrych yn ôl gyda’ch gilydd eto.

# drafted
field-goal-text = Y nod

# drafted
field-goal-statement = Wedi tyfu o

# drafted
field-goal-status = Sut mae’n mynd

# drafted
choice-goal-status-todo = Heb ddechrau

# drafted
choice-goal-status-doing = Ar y gweill

# drafted
choice-goal-status-done = Wedi’i wneud

# drafted
choice-goal-status-letGo = Wedi’i ollwng

# drafted
choice-step-status-todo = Heb ddechrau

# drafted
choice-step-status-doing = Ar y gweill

# drafted
choice-step-status-done = Wedi’i wneud

# drafted
choice-step-status-letGo = Wedi’i ollwng

# drafted
field-step-text = Beth

# drafted
field-step-goal = Ar gyfer y nod

# drafted
field-step-who = Pwy sy’n helpu

# drafted
field-step-by = Erbyn pryd

# drafted
field-step-status = Sut mae’n mynd

# drafted
field-step-happened = Beth ddigwyddodd

# drafted
field-ifwrong-signs = Sut bydden ni’n sylwi

# drafted
field-ifwrong-call = Pwy i’w ffonio

# drafted
field-ifwrong-helps = Beth sy’n helpu

# drafted
field-ifwrong-depends = Pwy neu beth sy’n dibynnu arnyn nhw

# drafted
field-carer-name = Enw

# drafted
field-carer-contact = Ar y map

# drafted
field-carer-needs = Beth sydd ei angen arnyn nhw eu hunain

# drafted
field-review-on = Pryd

# drafted
field-review-worked = Beth weithiodd

# drafted
field-review-notWorked = Beth na weithiodd

# drafted
field-review-next = Beth nesaf

# drafted
field-review-nextOn = Edrych yn ôl eto ar
