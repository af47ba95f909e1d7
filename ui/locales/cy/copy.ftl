## A copy to take home, in the first person: it is the person's own. Read by the crate that writes copies.

# drafted
copy-title = Fy nghopi fy hun

# drafted
copy-made = Gwnaed ar { $day }

# drafted
copy-page = Tudalen

# drafted
copy-coordinator = Gyda phwy i siarad
    .easy = Pwy alla i siarad â nhw

# drafted
copy-coordinator-name = Fy nghydlynydd

# drafted
copy-coordinator-phone = Eu rhif
    .easy = Y rhif i’w ffonio

# drafted
copy-coordinator-days = Dyddiau gwaith

# drafted
copy-coordinator-cover = Pwy sy’n cyflenwi pan fyddan nhw i ffwrdd
    .easy = Pwy sy’n helpu pan fyddan nhw i ffwrdd

# drafted
copy-coordinator-photo = Llun o fy nghydlynydd

# drafted
copy-letter = Llythyr i mi

# drafted
copy-about = Amdana i

# drafted
copy-photo = Llun ohono i

# drafted
copy-liked = Beth mae pobl yn ei hoffi amdana i

# drafted
copy-matters = Beth sy’n bwysig i mi

# drafted
copy-support = Sut i fy nghefnogi orau
    .easy = Sut gall pobl fy helpu

# drafted
copy-information = Sut dw i’n hoffi cael gwybodaeth
    .easy = Sut dw i’n hoffi cael clywed pethau

# drafted
copy-gifts = Fy noniau
    .easy = Beth dw i’n dda am ei wneud

# drafted
copy-gift-head = rhywbeth dw i’n ei wybod

# drafted
copy-gift-hands = rhywbeth dw i’n gallu ei wneud

# drafted
copy-gift-heart = rhywbeth sy’n bwysig i mi
    .easy = rhywbeth dw i’n ei garu

# drafted
copy-people = Fy mhobl
    .easy = Pobl yn fy mywyd

# drafted
copy-map-alt =
    { $count ->
        [zero] Fy nghylchoedd: { $count } o bobl a lleoedd ar y map. Mae’r rhestr isod yn dweud yr un peth mewn geiriau.
        [one] Fy nghylchoedd: un person neu le ar y map. Mae’r rhestr isod yn dweud yr un peth mewn geiriau.
        [two] Fy nghylchoedd: dau berson neu le ar y map. Mae’r rhestr isod yn dweud yr un peth mewn geiriau.
        [few] Fy nghylchoedd: { $count } o bobl a lleoedd ar y map. Mae’r rhestr isod yn dweud yr un peth mewn geiriau.
        [many] Fy nghylchoedd: { $count } o bobl a lleoedd ar y map. Mae’r rhestr isod yn dweud yr un peth mewn geiriau.
       *[other] Fy nghylchoedd: { $count } o bobl a lleoedd ar y map. Mae’r rhestr isod yn dweud yr un peth mewn geiriau.
    }

# drafted
copy-missed = Pobl dw i’n gweld eu heisiau

# drafted
copy-column-name = Enw

# drafted
copy-column-relation = Pwy ydyn nhw i mi

# drafted
copy-column-helps = Yn fy helpu gyda

# drafted
copy-column-helped = Dw i’n helpu gyda

# drafted
copy-column-paid = Yn cael tâl i fod yno

# drafted
copy-paid = Ydy

# drafted
copy-paid-easy = Dyma eu gwaith.

# drafted
copy-helps = Yn fy helpu gyda: { $what }
    .easy = Yn fy helpu. { $what }

# drafted
copy-helped = Dw i’n helpu gyda: { $what }
    .easy = Dw i’n eu helpu. { $what }

# drafted
copy-vision = Fy mywyd da

# drafted
copy-dont-want = Beth dw i ddim ei eisiau

# drafted
copy-picture = Llun sy’n mynd gyda’r geiriau hyn

# drafted
copy-plan = Fy nghynllun

# drafted
copy-goal = Nod { $number }

# drafted
copy-goal-text = Beth dw i’n anelu ato
    .easy = Beth dw i eisiau ei wneud

# drafted
copy-loose = Pethau eraill i’w gwneud

# drafted
copy-column-step = Beth

# drafted
copy-column-who = Pwy sy’n helpu

# drafted
copy-column-by = Erbyn pryd

# drafted
copy-column-status = Sut mae’n mynd

# drafted
copy-column-happened = Beth ddigwyddodd

# drafted
copy-step-who = Pwy sy’n helpu: { $name }
    .easy = Pwy sy’n fy helpu? { $name }

# drafted
copy-step-by = Erbyn { $day }

# drafted
copy-wrong = Os aiff pethau o chwith
    .easy = Pan aiff pethau o chwith

# drafted
copy-wrong-signs = Sut bydden ni’n sylwi
    .easy = Sut rydyn ni’n gwybod bod rhywbeth o’i le

# drafted
copy-wrong-call = Pwy i’w ffonio
    .easy = Pwy i’w ffonio

# drafted
copy-wrong-helps = Beth sy’n fy helpu

# drafted
copy-wrong-depends = Pwy neu beth sy’n dibynnu arna i
    .easy = Pwy sydd fy angen i

# drafted
copy-carers = Pobl sy’n gofalu amdana i, a beth sydd ei angen arnyn nhw
    .easy = Pobl sy’n gofalu amdana i

# drafted
copy-reviews = Edrych yn ôl gyda’n gilydd
    .easy = Edrych yn ôl

# drafted
copy-review = Edrych yn ôl

# drafted
copy-review-worked = Beth weithiodd
    .easy = Beth oedd yn dda

# drafted
copy-review-not-worked = Beth na weithiodd
    .easy = Beth oedd ddim yn dda

# drafted
copy-review-next = Beth nesaf
    .easy = Beth rydyn ni’n ei wneud nesaf

# drafted
copy-review-again = Byddwn yn edrych yn ôl eto ar
    .easy = Pryd rydyn ni’n edrych yn ôl eto

# drafted
copy-voice-own = Fy ngeiriau fy hun

# drafted
copy-voice-coordinator = Geiriau fy nghydlynydd

# drafted
copy-voice-other = Dywedwyd gan { $name }

# drafted
copy-change = Pethau dw i eisiau eu newid

# drafted
copy-change-how = Oes rhywbeth yn anghywir, ar goll, neu ddim i fod yma? Ysgrifennwch ef neu tynnwch lun ohono ar y dudalen hon a’i rhoi’n ôl i fy nghydlynydd. Neu dywedwch y tro nesaf y byddwn yn cwrdd.
    .easy = Oes rhywbeth o’i le? Ysgrifennwch ef yma. Neu tynnwch lun. Rhowch y dudalen hon i fy nghydlynydd.
