## The journal: what happened and what was promised. Also what is just between us.

# drafted
journal-promises = What I said I would do

# drafted
journal-promise-add = Add a promise

# drafted
journal-promises-none = Nothing promised just now.

# drafted
journal-entries = What happened

# drafted
journal-entry-add = Write about today

# drafted
journal-entries-none = Nothing written yet. They may read what you write here.

# drafted
journal-readable = They may read what is written here.

# drafted
field-entry-on = When

# drafted
field-entry-text = What happened

# drafted
field-promise-text = What

# drafted
field-promise-by = By when

# drafted
field-promise-done = Done

# drafted
private-lead = Kept under its own key. It is never shared, printed, spoken or shown when you sit together.

# drafted
private-show = Show it now

# drafted
private-hide = Hide it again

# drafted
private-alone = Is anyone else near the screen?

# drafted
private-add = Write something

# drafted
private-none = Nothing written here.

# drafted
field-item-text = In words

# drafted
field-item-when = Who for

# drafted
choice-item-when-betweenUs = Just between us

# drafted
choice-item-when-notWithOthers = Not when others are here

# drafted
field-promise-copy = A copy to take home
