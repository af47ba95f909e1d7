## What a contact’s card tells beyond the map: the plan, our patch’s list, and what is only for the coordinator.

# drafted
card-plan = Yn y cynllun

# drafted
card-helpers-people = Pobl yn eu bywyd

# drafted
card-helpers-places = Grwpiau a lleoedd

# drafted
card-helpers-paid = Cymorth â thâl

# drafted
card-on-map = Gweld ar y map

# drafted
card-place = Yn rhestr ein hardal

# drafted
card-place-why = Efallai fod sawl person yn nabod yr un lle. Gall ei rif ffôn a’i oriau agor sefyll unwaith, i bawb.

# drafted
card-place-find = Dod o hyd iddo yn y rhestr

# drafted
card-place-look = Chwilio am

# drafted
card-place-found = Yn y rhestr

# drafted
card-place-none = Ddim yn y rhestr eto.

# drafted
card-place-add = Ei ychwanegu at y rhestr

# drafted
card-place-shared = Mae hwn yn mynd i restr yr ardal. Ysgrifennwch am y lle yn unig, byth am y person.

# drafted
card-place-needs = Rhowch enw arno yn gyntaf.

# drafted
card-place-unlink = Tynnu’r ddolen

# drafted
card-place-failed = Doedd dim modd darllen rhestr ein hardal nawr.

# drafted
card-mine = Dim ond i mi

# drafted
card-mine-why = Dim ond chi sy’n gweld hyn. Nid yw yng nghofnod y naill berson na’r llall.

# drafted
card-mine-choose = Rhywun rydw i’n cerdded ochr yn ochr ag ef neu hi hefyd

# drafted
card-mine-found = Pobl a ganfuwyd

# drafted
card-mine-same = Dyma hefyd

# drafted
card-mine-open = Agor eu cofnod

# drafted
card-mine-not = Nid yr un person

# drafted
card-mine-failed = Doedd dim modd darllen hwn nawr.

# drafted
choice-place-kind-group = Grŵp

# drafted
choice-place-kind-place = Lle

# drafted
choice-place-kind-service = Gwasanaeth

# drafted
field-place-name = Enw

# drafted
field-place-phone = Ffôn

# drafted
field-place-address = Cyfeiriad

# drafted
field-place-whenOpen = Pryd mae ar agor

# drafted
field-place-about = Da gwybod
