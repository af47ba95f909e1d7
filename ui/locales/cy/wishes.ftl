## Wishes beside offers, and introductions that wait for both to say yes.

# drafted
wishes-lead = Yr hyn y mae pobl yn ei ddymuno, wrth ymyl yr hyn y byddai eraill yn falch o’i wneud. Ar y ddyfais hon yn unig y mae. Does neb yn cael clywed am neb: rydych chi’n gofyn i’r ddau ar wahân, a dim ond pan fydd y ddau yn dweud ie y byddan nhw’n cwrdd.

# drafted
wishes-add-wish = Ychwanegu dymuniad

# drafted
wishes-add-offer = Ychwanegu cynnig

# drafted
wishes-add-where = Mae’n mynd i’w cofnod eu hunain, lle dim ond nhw a chi sy’n ei weld. Dyw e byth yn cael ei rannu.

# drafted
wishes-add-do = Ei ychwanegu

# drafted
wishes-whose = Pwy piau fe?

# drafted
wishes-whose-hint = Chwiliwch amdanyn nhw wrth eu henw.

# drafted
wishes-picked = Wedi’i ddewis.

# drafted
wishes-greet = Maen nhw’n newydd: dweud helo wrth yr enw hwn

# drafted
wishes-own-words = Yn eu geiriau eu hunain.

# drafted
wishes-wishes = Dymuniadau

# drafted
wishes-offers = Cynigion

# drafted
wishes-no-wishes = Dim dymuniadau eto. Beth fydden nhw’n ei wneud ar ddydd Mawrth da, pe bai rhywun yn dod gyda nhw?

# drafted
wishes-no-offers = Dim cynigion eto. Mae gan bawb rywbeth i’w roi: lifft, cân, awr o gwmni.

# drafted
wishes-no-words = Dim geiriau eto

# drafted
wishes-hidden = Enw wedi’i guddio

# drafted
wishes-show-of = Dangos pwy piau: { $words }

# drafted
wishes-hide-of = Cuddio pwy piau: { $words }

# drafted
wishes-change = Newid

# drafted
wishes-change-of = Newid: { $words }

# drafted
wishes-change-wish = Dymuniad

# drafted
wishes-change-offer = Cynnig

# drafted
wishes-remove = Ei dynnu i ffwrdd

# drafted
wishes-done = Wedi gorffen

# drafted
wishes-may-fit = Gallai hyn weddu

# drafted
wishes-by-words = Oherwydd:

# drafted
wishes-ask = Gofyn i’r ddau

# drafted
wishes-ask-of = Gofyn i’r ddau: { $words }

# drafted
wishes-other = Gallai rhywbeth arall weddu

# drafted
wishes-other-of = Gallai rhywbeth arall weddu: { $words }

# drafted
wishes-other-offers = Cynigion eraill

# drafted
wishes-other-entries = Neu grŵp neu le o’n hardal

# drafted
wishes-matching = Drwy eiriau yn unig y mae Kith yn gweld beth allai weddu, yn Gymraeg ac yn Saesneg. Dyw e’n gwybod dim am bobl; rydych chi.

# drafted
introduction-title = Cyflwyno dau i’w gilydd

# drafted
introduction-wisher = Pwy sy’n dymuno

# drafted
introduction-offerer = Pwy sy’n cynnig

# drafted
introduction-entry = Y grŵp neu’r lle

# drafted
introduction-waits = Mae’n aros i’r ddau ddweud ie.

# drafted
introduction-no = Dywedodd rhywun na, ac mae hynny’n iawn. Fyddan nhw ddim yn cael eu cyflwyno.

# drafted
introduction-on = Pryd maen nhw’n cwrdd?

# drafted
introduction-make = Dywedodd y ddau ie: eu cyflwyno

# drafted
introduction-made = Dywedodd y ddau ie. Cyflwynwyd: { $date }.

# drafted
introduction-keep = Ei nodi

# drafted
introduction-remove = Peidio â gofyn wedi’r cyfan

# drafted
introduction-remove-of = Peidio â gofyn wedi’r cyfan: { $words }

## What is near and fits.

# drafted
fits-title = Beth sydd gerllaw ac yn gweddu

# drafted
fits-how = Mae Kith yn chwilio ein hardal am eiriau o’u doniau, eu dymuniadau, eu cynigion a’u bywyd da. Does dim ohono yn cael ei anfon, ei gadw na’i ddweud wrth neb.

# drafted
fits-look = Edrych yn ein hardal

# drafted
fits-again = Edrych eto

# drafted
fits-found = { $count ->
    [zero] Does dim yn gweddu.
    [one] Gallai { $count } weddu.
    [two] Gallai { $count } weddu.
    [few] Gallai { $count } weddu.
    [many] Gallai { $count } weddu.
   *[other] Gallai { $count } weddu.
  }

# drafted
fits-no-words = Does dim doniau, dymuniadau na bywyd da wedi’u nodi eto i chwilio wrthyn nhw. Gofynnwch yn gyntaf beth maen nhw’n ei garu.

# drafted
fits-none = Does dim yn ein hardal yn gweddu i’r geiriau hyn eto. Efallai mai dyma lle mae rhywbeth newydd yn dechrau.

# drafted
fits-near = Gerllaw
