## Then and now. Names of rings and parts of life stand alone. A loss is told gently and never as a number going down.

# drafted
then-and = { $some } a { $last }

# drafted
then-and-vowel = { $some } ac { $last }

# drafted
then-then = Bryd hynny

# drafted
then-now = Nawr

# drafted
then-today = Heddiw

# drafted
then-choose-then = Pa ddiwrnod oedd bryd hynny

# drafted
then-choose-now = O gymharu â

# drafted
then-kept = Lluniau a gadwyd

# drafted
then-points = O’r dechrau

# drafted
then-drawn = Pan luniwyd gyntaf

# drafted
then-half-year = Chwe mis yn ôl

# drafted
then-changed = Dyddiau pan newidiodd

# drafted
then-any = Diwrnod arall

# drafted
then-date = Y diwrnod

# drafted
then-slide = Cerdded drwy’r dyddiau pan newidiodd

# drafted
then-earlier = Cynharach

# drafted
then-later = Diweddarach

# drafted
then-before-drawn = Lluniwyd y cylchoedd gyntaf ar { $day }. Does dim yn hysbys am y dyddiau cyn hynny.

# drafted
then-told-later = Lluniwyd y cylchoedd gyntaf ar { $day }. Cafodd yr hyn a ddangosir yma o’r dyddiau cynharach ei adrodd yn ddiweddarach.

# drafted
then-show-drawn = Dangos y diwrnod hwnnw

# drafted
then-never-drawn = Dydy’r cylchoedd heb gael eu llunio eto. Ar ôl eu llunio, gellir edrych ar ddyddiau cynharach yma.

# drafted
then-failed = Doedd dim modd darllen y map cynharach nawr.

# drafted
then-map-of = Cylchoedd ar { $day }

# drafted
then-changes = Beth newidiodd

# drafted
then-nothing = Ddaeth neb, aeth neb a symudodd neb rhwng y ddau ddiwrnod hyn.

# drafted
then-fresh =
    { $count ->
        [zero] Mae { $names } yn newydd.
        [one] Mae { $names } yn newydd.
        [two] Mae { $names } yn newydd.
        [few] Mae { $names } yn newydd.
        [many] Mae { $names } yn newydd.
       *[other] Mae { $names } yn newydd.
    }

# drafted
then-closer = Daeth { $names } yn nes.

# drafted
then-further = Symudodd { $names } ymhellach allan.

# drafted
then-died = Mae { $name } wedi marw.

# drafted
then-died-in = Bu farw { $name } ym mis { $when }.

# drafted
then-died-year = Bu farw { $name } yn { $when }.

# drafted
then-misses = Mae { $person } yn gweld eisiau { $name }.

# drafted
then-left = Ddim yn y cylchoedd mwyach

# drafted
then-word-new = newydd

# drafted
then-word-closer = yn nes

# drafted
then-word-further = ymhellach

# drafted
then-size =
    { $count ->
        [zero] Neb ar y map hwn.
        [one] Un ar y map hwn.
        [two] Dau ar y map hwn.
        [few] { $count } ar y map hwn.
        [many] { $count } ar y map hwn.
       *[other] { $count } ar y map hwn.
    }

# drafted
then-unpaid =
    { $count ->
        [zero] Does neb heb gael eu talu.
        [one] Dydy un ddim yn cael ei dalu.
        [two] Dydy dau ddim yn cael eu talu.
        [few] Dydy { $count } ddim yn cael eu talu.
        [many] Dydy { $count } ddim yn cael eu talu.
       *[other] Dydy { $count } ddim yn cael eu talu.
    }

# drafted
then-paid =
    { $count ->
        [zero] Does neb yn cael eu talu.
        [one] Mae un yn cael ei dalu.
        [two] Mae dau yn cael eu talu.
        [few] Mae { $count } yn cael eu talu.
        [many] Mae { $count } yn cael eu talu.
       *[other] Mae { $count } yn cael eu talu.
    }

# drafted
then-numbers = Mewn rhifau

# drafted
then-bar-unpaid = Heb dâl

# drafted
then-bar-paid = Yn cael tâl

# drafted
then-bar-key = Bar uchaf: bryd hynny. Bar isaf: nawr.

# drafted
then-bar-died = Mae amlinell yn sefyll am rywun sydd wedi marw.

# drafted
then-keep = Cadw’r llun hwn

# drafted
then-keep-name = Enw arno

# drafted
then-keep-hint = Cyn symud. Ar ôl i’r côr ddechrau.

# drafted
then-keep-needs = Rhowch enw arno yn gyntaf, fel y gellir dod o hyd iddo eto.

# drafted
then-keep-of = Mae’n cadw’r cylchoedd fel y maen nhw ar ddiwedd { $day }. Mae popeth sy’n newid y diwrnod hwnnw’n rhan ohono.

# drafted
then-pictures = Lluniau a gadwyd

# drafted
then-pictures-none = Dim eto. Mae’n hawdd dod yn ôl at ddiwrnod ag enw.

# drafted
then-show = Dangos

# drafted
measures-title = Beth mae’r map yn ei ddangos

# drafted
measures-size =
    { $count ->
        [zero] Neb ar y map eto.
        [one] Un ar y map.
        [two] Dau ar y map.
        [few] { $count } ar y map.
        [many] { $count } ar y map.
       *[other] { $count } ar y map.
    }

# drafted
measures-rings = Ym mhob cylch

# drafted
measures-unpaid =
    { $count ->
        [zero] Does neb heb gael eu talu.
        [one] Dydy un ddim yn cael ei dalu.
        [two] Dydy dau ddim yn cael eu talu.
        [few] Dydy { $count } ddim yn cael eu talu.
        [many] Dydy { $count } ddim yn cael eu talu.
       *[other] Dydy { $count } ddim yn cael eu talu.
    }

# drafted
measures-paid =
    { $count ->
        [zero] Does neb yn cael eu talu.
        [one] Mae un yn cael ei dalu.
        [two] Mae dau yn cael eu talu.
        [few] Mae { $count } yn cael eu talu.
        [many] Mae { $count } yn cael eu talu.
       *[other] Mae { $count } yn cael eu talu.
    }

# drafted
measures-helps-me =
    { $count ->
        [zero] Does neb yn helpu { $name } eto.
        [one] Mae un yn helpu { $name }.
        [two] Mae dau yn helpu { $name }.
        [few] Mae { $count } yn helpu { $name }.
        [many] Mae { $count } yn helpu { $name }.
       *[other] Mae { $count } yn helpu { $name }.
    }

# drafted
measures-i-help =
    { $count ->
        [zero] Dydy { $name } ddim yn helpu neb eto.
        [one] Mae { $name } yn helpu un.
        [two] Mae { $name } yn helpu dau.
        [few] Mae { $name } yn helpu { $count }.
        [many] Mae { $name } yn helpu { $count }.
       *[other] Mae { $name } yn helpu { $count }.
    }

# drafted
measures-both =
    { $count ->
        [zero] Nid yw’r help yn mynd y ddwy ffordd gyda neb eto.
        [one] Gydag un ohonyn nhw mae’r help yn mynd y ddwy ffordd.
        [two] Gyda dau ohonyn nhw mae’r help yn mynd y ddwy ffordd.
        [few] Gyda { $count } ohonyn nhw mae’r help yn mynd y ddwy ffordd.
        [many] Gyda { $count } ohonyn nhw mae’r help yn mynd y ddwy ffordd.
       *[other] Gyda { $count } ohonyn nhw mae’r help yn mynd y ddwy ffordd.
    }

# drafted
measures-no-ties = Does neb wedi dweud eto pwy ar y map sy’n nabod ei gilydd.

# drafted
measures-groups =
    { $count ->
        [zero] Mae’r rhai sy’n nabod ei gilydd yn { $count } o grwpiau ar wahân.
        [one] Mae’r rhai sy’n nabod ei gilydd yn un grŵp.
        [two] Mae’r rhai sy’n nabod ei gilydd yn ddau grŵp ar wahân.
        [few] Mae’r rhai sy’n nabod ei gilydd yn { $count } o grwpiau ar wahân.
        [many] Mae’r rhai sy’n nabod ei gilydd yn { $count } o grwpiau ar wahân.
       *[other] Mae’r rhai sy’n nabod ei gilydd yn { $count } o grwpiau ar wahân.
    }

# drafted
measures-alone =
    { $count ->
        [zero] Mae pawb yn nabod rhywun arall ar y map.
        [one] Dydy un ddim yn nabod neb arall ar y map.
        [two] Dydy dau ddim yn nabod neb arall ar y map.
        [few] Dydy { $count } ddim yn nabod neb arall ar y map.
        [many] Dydy { $count } ddim yn nabod neb arall ar y map.
       *[other] Dydy { $count } ddim yn nabod neb arall ar y map.
    }

# drafted
measures-since = Ers { $day }
