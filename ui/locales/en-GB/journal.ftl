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

# drafted
journal-change = Write on

# drafted
journal-done = Done

# drafted
journal-sieve = Which entries to show

# drafted
journal-any-kind = Any kind

# drafted
journal-any-principle = Any principle

# drafted
journal-anybody = With anybody

# drafted
journal-all = Show them all

# drafted
journal-none-such = Nothing written like that.

# drafted
journal-see-goal = See in the plan

# drafted
journal-contact-none = Nobody from the map

# drafted
journal-goal-none = No goal

# drafted
journal-place-find = The name of a place

# drafted
journal-place-gone = A place no longer in the list

# drafted
journal-principles-hint = What it is a sign of. Leave it open where nothing fits.
    .easy = Pick the ones that fit.

# drafted
field-entry-kind = What kind of entry

# drafted
field-entry-principles = Principles

# drafted
field-entry-contact = With

# drafted
field-entry-goal = About the goal

# drafted
field-entry-place = Where in our patch

# drafted
choice-entry-kind-conversation = Conversation
    .easy = We talked

# drafted
choice-entry-kind-visit = Visit
    .easy = We met

# drafted
choice-entry-kind-call = Phone call
    .easy = We spoke on the phone

# drafted
choice-entry-kind-introduction = Introduction made
    .easy = Two people met

# drafted
choice-entry-kind-changed = What changed
    .easy = Something is different now

# drafted
choice-entry-kind-didNotHappen = Was likely and did not happen
    .easy = It could have happened. It did not

# drafted
choice-entry-principles-citizenship = Citizenship
    .easy = Being a citizen

# drafted
choice-entry-principles-relationships = Relationships
    .easy = People who matter

# drafted
choice-entry-principles-naturalAuthority = Natural authority
    .easy = People know their own lives best

# drafted
choice-entry-principles-lifelongLearning = Lifelong learning
    .easy = Learning all through life

# drafted
choice-entry-principles-information = Information
    .easy = Knowing what you need to know

# drafted
choice-entry-principles-choiceAndControl = Choice and control
    .easy = Choosing for yourself

# drafted
choice-entry-principles-community = Community
    .easy = The people and places around us

# drafted
choice-entry-principles-contribution = Contribution
    .easy = Giving something

# drafted
choice-entry-principles-workingTogether = Working together
    .easy = Doing it together

# drafted
choice-entry-principles-complementaryServices = Complementary nature of services
    .easy = Paid help comes second

# drafted
journal-shown =
    { $count ->
        [one] { $count } entry like that
       *[other] { $count } entries like that
    }

# drafted
changed-lead = What is different in this life since we met, and what it is a sign of. It is written in the journal.
    .easy = What is different now.

# drafted
changed-add = Write what changed

# drafted
changed-none = Nothing is written here yet. Small things count: a new name on the map, an evening that is no longer long.
    .easy = Nothing here yet. Small things count.

# drafted
changed-untagged = No principle chosen yet

# drafted
changed-there = Show in the journal

# drafted
changed-avoided = What was likely and did not happen
    .easy = It could have happened. It did not

# drafted
changed-avoided-none = Nothing written. A fall that was expected, a move nobody wanted: say how likely it was, and who says so.
    .easy = Nothing here yet.

# drafted
changed-avoided-add = Write what did not happen

# drafted
quick-open = Write it down

# drafted
quick-key = Write in somebody’s journal (F9)

# drafted
quick-title = Write it down

# drafted
quick-who = Who is it about?

# drafted
quick-who-hint = Begin with their name. Enter takes the first.

# drafted
quick-list = People to choose from

# drafted
quick-found =
    { $count ->
        [one] { $count } person found
       *[other] { $count } people found
    }

# drafted
quick-nobody = Nobody with a record is called that. After a hello there is no journal yet.

# drafted
quick-about = About { $name }

# drafted
quick-other = Someone else

# drafted
quick-journal = Open their journal

# drafted
quick-done = Done
