## Our patch: what there is, what people wish for and offer, what was started.

# drafted
patch-title = Ein hardal

# drafted
patch-under = Grwpiau, lleoedd a gweithgareddau, yr hyn y mae pobl yn ei ddymuno a’i gynnig, a’r hyn a dyfodd yma.

# drafted
patch-views = Rhannau o’n hardal

# drafted
patch-view-entries = Grwpiau a lleoedd

# drafted
patch-view-wishes = Dymuniadau wrth ymyl cynigion

# drafted
patch-view-started = Beth a gychwynnwyd

# drafted
patch-add = Ychwanegu at y rhestr

# drafted
patch-add-title = Rhywbeth i’r rhestr

# drafted
patch-add-do = Ei ychwanegu

# drafted
patch-bring = Dod â chyfeiriadur i mewn

# drafted
patch-search = Chwilio am

# drafted
patch-search-hint = Enw, diddordeb, stryd: unrhyw air ohono.

# drafted
patch-kinds = Dangos yn unig

# drafted
patch-kind-group = Grwpiau

# drafted
patch-kind-place = Lleoedd

# drafted
patch-kind-activity = Gweithgareddau

# drafted
patch-kind-service = Gwasanaethau

# drafted
patch-stale-first = Y rhai heb eu gwirio hiraf yn gyntaf

# drafted
patch-count = { $count ->
    [zero] Dim byd yn y rhestr
    [one] { $count } cofnod yn y rhestr
    [two] { $count } gofnod yn y rhestr
    [few] { $count } chofnod yn y rhestr
    [many] { $count } chofnod yn y rhestr
   *[other] { $count } cofnod yn y rhestr
  }

# drafted
patch-found = { $count ->
    [zero] Heb ddod o hyd i ddim
    [one] Wedi dod o hyd i { $count }
    [two] Wedi dod o hyd i { $count }
    [few] Wedi dod o hyd i { $count }
    [many] Wedi dod o hyd i { $count }
   *[other] Wedi dod o hyd i { $count }
  }

# drafted
patch-more = { $count ->
    [zero] Dim mwy i’w ddangos
    [one] Dangos { $count } arall
    [two] Dangos mwy ({ $count } ar ôl)
    [few] Dangos mwy ({ $count } ar ôl)
    [many] Dangos mwy ({ $count } ar ôl)
   *[other] Dangos mwy ({ $count } ar ôl)
  }

# drafted
patch-failed = Doedd dim modd darllen ein hardal y tro hwn.

# drafted
patch-none-found = Heb ddod o hyd i ddim. Rhowch gynnig ar lai o lythrennau, neu air arall.

# drafted
patch-none-yet = Dim byd yma eto. Ble mae’r tegell ymlaen bob amser? Dechreuwch gydag un lle sy’n croesawu pobl.

# drafted
patch-list = Grwpiau a lleoedd

# drafted
patch-no-name = Dim enw eto

# drafted
patch-check = Wedi’i wirio heddiw

# drafted
patch-check-of = Wedi’i wirio heddiw: { $name }

# drafted
patch-checked-said = Wedi nodi: wedi’i wirio heddiw.

# drafted
patch-checked-never = Does neb wedi’i wirio eto

# drafted
patch-checked-today = Wedi’i wirio heddiw

# drafted
patch-checked-lately = Wedi’i wirio yn y mis diwethaf

# drafted
patch-checked-months = { $count ->
    [zero] Wedi’i wirio y mis hwn
    [one] Gwiriwyd ddiwethaf fis yn ôl
    [two] Gwiriwyd ddiwethaf { $count } fis yn ôl
    [few] Gwiriwyd ddiwethaf { $count } mis yn ôl
    [many] Gwiriwyd ddiwethaf { $count } mis yn ôl
   *[other] Gwiriwyd ddiwethaf { $count } mis yn ôl
  }

# drafted
patch-checked-years = { $count ->
    [zero] Wedi’i wirio eleni
    [one] Gwiriwyd ddiwethaf flwyddyn yn ôl
    [two] Gwiriwyd ddiwethaf { $count } flynedd yn ôl
    [few] Gwiriwyd ddiwethaf { $count } blynedd yn ôl
    [many] Gwiriwyd ddiwethaf { $count } blynedd yn ôl
   *[other] Gwiriwyd ddiwethaf { $count } blynedd yn ôl
  }

# drafted
patch-back = Yn ôl i’r rhestr

# drafted
patch-entry = Cofnod o’n hardal

# drafted
patch-entry-gone = Dyw’r cofnod hwn ddim yn y rhestr mwyach.

# drafted
patch-entry-what = Beth ydyw

# drafted
patch-entry-where = Ble a phryd

# drafted
patch-entry-fresh = Ydy hyn yn dal yn wir?

# drafted
patch-hint-tags = I bwy, ac ar gyfer pa ddiddordebau: canu, Cymraeg, cŵn.

# drafted
patch-hint-web = Dechreuwch ef gyda https://

# drafted
patch-hint-kept = Rôl neu grŵp sy’n gofalu am y cofnod hwn: y llyfrgellydd, tîm dydd Mawrth.

# drafted
patch-from = Yn cael ei redeg gan { $provider }

# drafted
patch-from-directory = Daeth o gyfeiriadur. Bydd yr hyn rydych chi’n ei newid yma yn aros pan ddaw’r cyfeiriadur i mewn eto.

# drafted
patch-remove = Ei dynnu o’r rhestr

# drafted
patch-remove-title = Tynnu hwn o’r rhestr?

# drafted
patch-remove-words = Bydd mapiau sy’n ei enwi yn cadw gair y person ei hun amdano. Gallwch ddadwneud hyn.

# drafted
rail-patch = Ein hardal

## What was started.

# drafted
started-none = Dim byd wedi’i nodi eto. Pan fydd grŵp neu daith gerdded yn dechrau am fod rhywun wedi’i ddymuno, nodwch hynny ar ei dudalen; ymhen blwyddyn byddwn yn edrych a yw’n dal i fynd.

# drafted
started-list = Beth a gychwynnwyd

# drafted
started-sum = { $count ->
    [zero] Flwyddyn yn ddiweddarach, does dim un o { $of } yn dal i fynd.
    [one] Flwyddyn yn ddiweddarach, mae { $count } o { $of } yn dal i fynd.
    [two] Flwyddyn yn ddiweddarach, mae { $count } o { $of } yn dal i fynd.
    [few] Flwyddyn yn ddiweddarach, mae { $count } o { $of } yn dal i fynd.
    [many] Flwyddyn yn ddiweddarach, mae { $count } o { $of } yn dal i fynd.
   *[other] Flwyddyn yn ddiweddarach, mae { $count } o { $of } yn dal i fynd.
  }

# drafted
started-gone = Ddim yn y rhestr mwyach

# drafted
started-asking = Mae blwyddyn wedi mynd heibio

# drafted
started-line = Cychwynnwyd: { $date }

# drafted
started-line-by = Cychwynnwyd: { $date }, gan { $by }

# drafted
started-asked = Edrychwyd arno ar { $date }

# drafted
started-year = Byddwn yn edrych eto ar { $date }

# drafted
started-question = Ydy e’n dal i fynd?

# drafted
started-say = Ei nodi

# drafted
started-look = Edrych eto nawr

# drafted
started-look-of = Edrych eto nawr: { $name }

# drafted
started-remove = Tynnu’r llinell hon

# drafted
started-remove-of = Tynnu’r llinell hon: { $name }

# drafted
started-here = A gychwynnwyd hwn yma?

# drafted
started-here-why = Os mai pobl yma a’i dechreuodd, nodwch pryd. Ymhen blwyddyn, bydd Kith yn gofyn a yw’n dal i fynd.

# drafted
started-by-hint = Ychydig eiriau heb enwi neb: cymdogion o Lôn y Felin.

# drafted
started-add = Fe’i cychwynnwyd yma

# drafted
started-add-do = Ei nodi

# drafted
field-started-on = Pryd y dechreuodd?

# drafted
field-started-by = Pwy a’i cychwynnodd?

# drafted
field-started-note = Beth ddaeth ohono

# drafted
choice-started-runs-yes = Yn dal i fynd

# drafted
choice-started-runs-changed = Wedi troi’n rhywbeth arall

# drafted
choice-started-runs-no = Daeth i ben

## Fields of an entry, of wishes and of introductions.

# drafted
choice-place-kind-activity = Gweithgaredd

# drafted
field-place-kind = Beth ydyw?

# drafted
field-place-web = Gwefan

# drafted
field-place-email = E-bost

# drafted
field-place-area = Pentref neu ran o’r dref

# drafted
field-place-postcode = Cod post

# drafted
field-place-tags = Diddordebau

# drafted
field-place-cost = Cost

# drafted
field-place-access = Mynd i mewn ac o gwmpas

# drafted
field-place-keptBy = Pwy sy’n cadw hwn yn gyfredol

# drafted
field-place-checkedOn = Gwiriwyd ddiwethaf

# drafted
field-place-provider = Yn cael ei redeg gan

# drafted
field-wish-text = Beth maen nhw’n ei ddymuno

# drafted
field-wish-state = Sut mae pethau?

# drafted
field-offer-text = Beth fydden nhw’n falch o’i wneud

# drafted
field-offer-state = Sut mae pethau?

# drafted
choice-wish-state-open = Yn dal i’w ddymuno

# drafted
choice-wish-state-met = Daeth yn wir

# drafted
choice-wish-state-letGo = Wedi’i ollwng

# drafted
choice-offer-state-open = Yn falch, nawr

# drafted
choice-offer-state-resting = Ddim am y tro

# drafted
choice-introduction-wishSays-notAsked = Heb ofyn eto

# drafted
choice-introduction-wishSays-yes = Yn dweud ie

# drafted
choice-introduction-wishSays-no = Yn dweud na

# drafted
choice-introduction-offerSays-notAsked = Heb ofyn eto

# drafted
choice-introduction-offerSays-yes = Yn dweud ie

# drafted
choice-introduction-offerSays-no = Yn dweud na

# drafted
field-introduction-came = Beth ddaeth ohono?

# drafted
field-introduction-note = Mewn ychydig eiriau

# drafted
choice-introduction-came-goesOn = Maen nhw’n gweld ei gilydd

# drafted
choice-introduction-came-metOnce = Fe wnaethon nhw gwrdd unwaith

# drafted
choice-introduction-came-nothing = Ddaeth dim ohono

# drafted
history-kind-offer = Rhywbeth maen nhw’n ei gynnig

# drafted
history-kind-wish = Dymuniad

# drafted
field-introduction-wish = Y dymuniad

# drafted
field-introduction-offer = Y cynnig

# drafted
field-introduction-place = Y grŵp neu’r lle

# drafted
field-introduction-wishSays = Pwy sy’n dymuno

# drafted
field-introduction-offerSays = Pwy sy’n cynnig

# drafted
field-introduction-madeOn = Cyflwynwyd ar

# drafted
field-started-place = Beth ydyw

# drafted
field-started-runs = Ydy e’n dal i fynd?

# drafted
field-started-askedOn = Edrychwyd arno ar

# drafted
field-place-outsideId = Rhif yn y cyfeiriadur
