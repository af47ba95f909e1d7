## History: every change in plain words. Field names stand alone beside what was done.

# drafted
history-lead = Everything that was written, changed or taken away, newest first. Nothing is ever lost.

# drafted
history-of-section = What changed here

# drafted
history-part = Which part

# drafted
history-all = Everything

# drafted
history-none = Nothing has changed here yet.

# drafted
history-more = Show earlier

# drafted
history-act-add = Added

# drafted
history-act-set = Written

# drafted
history-act-write = Words written

# drafted
history-act-remove = Taken away

# drafted
history-act-keep = Kept

# drafted
history-act-move = Moved in its list

# drafted
history-act-event = Recorded

# drafted
history-act-clear = Cleared

# drafted
history-act-newer = Written by a newer Kith

# drafted
history-correction = a mistake put right

# drafted
history-replaced = changed since

# drafted
history-kind-person = About them

# drafted
history-kind-gift = A gift

# drafted
history-kind-contact = Someone on the map

# drafted
history-kind-tie = Who knows whom

# drafted
history-kind-statement = A good life

# drafted
history-kind-goal = A goal

# drafted
history-kind-step = A step

# drafted
history-kind-ifwrong = If things go wrong

# drafted
history-kind-carer = Someone who looks after them

# drafted
history-kind-review = Looking back

# drafted
history-kind-entry = Journal

# drafted
history-kind-promise = A promise

# drafted
history-kind-hello = A hello

# drafted
history-kind-item = Just between us

# drafted
history-kind-note = Safety

# drafted
history-kind-settings = Settings

# drafted
history-kind-other = Something newer

# drafted
history-event-recordAgreed = Agreed to keep a record

# drafted
history-event-samePerson = Found to be the same person, and joined

# drafted
history-kind-mapPicture = A day of the map to look back at
