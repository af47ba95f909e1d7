## Safety: working safely, and the page a concern opens. It must work with no network.

# drafted
safety-lead = Never shown when you sit together, in search results or on copies.

# drafted
safety-working = Working safely

# drafted
safety-working-add = Add a note

# drafted
safety-working-none = Nothing to watch for.

# drafted
safety-working-help = A dog at the gate, icy steps, better not alone.

# drafted
safety-concerns = Concerns

# drafted
safety-concern-add = I am worried about something

# drafted
safety-concerns-none = No concerns written.

# drafted
safety-concern = A concern

# drafted
safety-danger = If someone is in danger now, ring 999.

# drafted
safety-council = This council’s safeguarding number

# drafted
safety-out-of-hours = Evenings, nights and weekends

# drafted
safety-number-none = Not written yet: add it in Settings.

# drafted
safety-not-system = Writing here tells nobody. Kith is not the safeguarding system and not a lone-worker alarm: ring, then write down what you did.

# drafted
safety-back = Back to safety

# drafted
safety-open = Open

# drafted
field-note-kind = What kind

# drafted
field-note-text = What you saw or noticed

# drafted
field-note-heard = The exact words you heard

# drafted
field-note-told = Who you told

# drafted
field-note-toldAt = When you told them

# drafted
field-note-on = When

# drafted
safety-note-text = What to watch for

# drafted
choice-note-kind-workingSafely = Working safely

# drafted
choice-note-kind-concern = A concern

# drafted
safety-number-write = Write it in Settings

# drafted
safety-what = What you heard and saw

# drafted
safety-heard-hint = Word for word, as it was said. Do not tidy it.

# drafted
safety-told = Who was told

# drafted
safety-told-add = Someone else was told too

# drafted
safety-told-also = Who else you told

# drafted
safety-told-also-when = When you told them too

# drafted
safety-next = What happens next

# drafted
field-note-agreed = What was agreed

# drafted
field-note-knows = Does { $name } know you told someone?

# drafted
field-note-concern = Which concern

# drafted
choice-note-knows-yes = Yes

# drafted
choice-note-knows-notYet = Not yet

# drafted
choice-note-knows-unsafe = Telling them would not be safe

# drafted
choice-note-kind-told = Who was told
