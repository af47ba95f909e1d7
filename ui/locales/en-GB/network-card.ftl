## What a contact’s card tells beyond the map: the plan, our patch’s list, and what is only for the coordinator.

# drafted
card-plan = In the plan

# drafted
card-helpers-people = People in their life

# drafted
card-helpers-places = Groups and places

# drafted
card-helpers-paid = Paid support

# drafted
card-on-map = See on the map

# drafted
card-place = In our patch’s list

# drafted
card-place-why = Several people may know the same place. Its phone and opening times can stand once, for all of them.

# drafted
card-place-find = Find it in the list

# drafted
card-place-look = Look for

# drafted
card-place-found = Found in the list

# drafted
card-place-none = Not in the list yet.

# drafted
card-place-add = Add it to the list

# drafted
card-place-shared = This goes into the list of the patch. Write about the place only, never about the person.

# drafted
card-place-needs = Give it a name first.

# drafted
card-place-unlink = Take the link away

# drafted
card-place-failed = Our patch’s list could not be read just now.

# drafted
card-mine = Only for me

# drafted
card-mine-why = Only you see this. It stands in neither person’s record.

# drafted
card-mine-choose = Someone I walk alongside too

# drafted
card-mine-found = People found

# drafted
card-mine-same = This is also

# drafted
card-mine-open = Open their record

# drafted
card-mine-not = Not the same person

# drafted
card-mine-failed = This could not be read just now.

# drafted
choice-place-kind-group = Group

# drafted
choice-place-kind-place = Place

# drafted
choice-place-kind-service = Service

# drafted
field-place-name = Name

# drafted
field-place-phone = Phone

# drafted
field-place-address = Address

# drafted
field-place-whenOpen = When it is open

# drafted
field-place-about = Good to know
