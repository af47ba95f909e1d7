## The circles. Names of rings, sectors and kinds stand alone and are never put into a sentence.

# drafted
network-title = People

# drafted
network-ring-1 = Closest to me

# drafted
network-ring-2 = Close to me

# drafted
network-ring-3 = People I do things with

# drafted
network-ring-4 = People paid to be in my life

# drafted
choice-contact-sector-family = Family

# drafted
choice-contact-sector-friends = Friends

# drafted
choice-contact-sector-neighbours = Neighbours

# drafted
choice-contact-sector-work = Work, learning, volunteering

# drafted
choice-contact-sector-places = Groups and places

# drafted
choice-contact-sector-services = Services

# drafted
choice-contact-kind-person = Person

# drafted
choice-contact-kind-group = Group

# drafted
choice-contact-kind-place = Place

# drafted
choice-contact-kind-service = Service

# drafted
choice-contact-kind-animal = Animal

# drafted
network-size =
    { $all ->
        [0] Nobody on the map yet.
        [one] One on the map.
       *[other] { $all } on the map.
    }

# drafted
network-paid =
    { $paid ->
        [0] None of them paid.
        [one] One of them paid.
       *[other] { $paid } of them paid.
    }

# drafted
network-unpaid =
    { $unpaid ->
        [0] Nobody is there without being paid.
        [one] One is there without being paid.
       *[other] { $unpaid } are there without being paid.
    }

# drafted
network-show-map = Map

# drafted
network-show-list = List

# drafted
network-view = How to see the people

# drafted
network-map-label = Circles of people

# drafted
network-map-keys = Arrow keys walk along a ring and between rings. Type a letter to jump to a name. Enter opens, Space shows what can be done. Plus, minus and nought change the size.

# drafted
network-empty = Nobody on the map yet. Who did you see or talk to this week?
    .easy = Nobody is here yet. Who did you see this week?

# drafted
network-empty-more = A person, a pet, a place, a group: anything counts, and nobody yet is an answer too.
    .easy = It can be a person. It can be a pet or a place. It can be nobody yet.

# drafted
network-add = Add to the map

# drafted
network-add-name = Name

# drafted
network-add-needs-name = Write a name first: any name that helps you both know who it is.
    .easy = Write a name first.

# drafted
network-waiting = Not placed yet
    .easy = Where do they go?

# drafted
network-waiting-lead = Choose a ring and a part of life, and they come onto the map.
    .easy = Choose a ring. Choose a part of life.

# drafted
network-missed = People they miss

# drafted
network-past = No longer in the circles
    .easy = People from before

# drafted
network-none-here = Nobody here

# drafted
network-who = Who

# drafted
network-move-to = Move to

# drafted
network-helps-them = Helps { $name }

# drafted
network-they-help = { $name } helps

# drafted
network-paid-mark = Paid

# drafted
network-unsettled = Two versions to choose from
    .easy = Two answers. Which one is right?

# drafted
network-key = What the marks mean

# drafted
network-ties = Who they know on the map
    .easy = Who do they know?

# drafted
network-ties-none = Nobody yet.

# drafted
network-tie-with = They know

# drafted
network-tie-choose = Choose someone

# drafted
network-tie-remove = Remove the tie

# drafted
network-remove = Remove from the map

# drafted
network-remove-hint = If they died, moved or drifted away, choose why it ended instead: then nothing is forgotten.
    .easy = Did they die or move away? Do not remove them. Say why it ended.

# drafted
network-together = How it is between them
    .easy = How are things between them?

# drafted
network-ending = If it has ended
    .easy = Has it ended?

# drafted
network-basics = Who this is
    .easy = Who is this?

# drafted
field-contact-name = Name

# drafted
field-contact-kind = What kind
    .easy = What kind is it?

# drafted
field-contact-ring = Ring

# drafted
field-contact-sector = Part of life

# drafted
field-contact-relation = In a word
    .easy = Friend? Sister? Neighbour?

# drafted
field-contact-howOften = How often they are in touch
    .easy = How often do they meet or talk?

# drafted
field-contact-strength = How strong it is
    .easy = How strong is it?

# drafted
field-contact-help = Who helps whom
    .easy = Who helps?

# drafted
field-contact-paid = Paid to be in their life

# drafted
field-contact-helpsMeWith = Helps { $name } with

# drafted
field-contact-iHelpWith = { $name } helps with

# drafted
field-contact-feels = How it feels
    .easy = How does it feel?

# drafted
field-contact-ended = Why it ended
    .easy = Why did it end?

# drafted
field-contact-missed = Someone they miss

# drafted
field-contact-phone = Phone

# drafted
field-contact-note = Notes

# drafted
field-contact-photo = Picture

# drafted
network-relation-help = Sister, neighbour, vet…

# drafted
choice-contact-howOften-daily = Every day

# drafted
choice-contact-howOften-weekly = Every week

# drafted
choice-contact-howOften-monthly = Every month

# drafted
choice-contact-howOften-fewTimesAYear = A few times a year

# drafted
choice-contact-howOften-rarely = Rarely
    .easy = Not often

# drafted
choice-contact-strength-1 = Light
    .easy = A bit

# drafted
choice-contact-strength-2 = Steady
    .easy = Quite strong

# drafted
choice-contact-strength-3 = Strong
    .easy = Very strong

# drafted
choice-contact-help-helpsMe = Helps { $name }

# drafted
choice-contact-help-iHelp = { $name } helps

# drafted
choice-contact-help-both = Both ways

# drafted
choice-contact-help-neither = Neither

# drafted
choice-contact-feels-good = Good

# drafted
choice-contact-feels-mixed = Mixed
    .easy = Good and hard

# drafted
choice-contact-feels-hard = Hard

# drafted
choice-contact-feels-notSafe = Not safe

# drafted
choice-contact-ended-died = Died

# drafted
choice-contact-ended-moved = Moved away

# drafted
choice-contact-ended-drifted = Drifted apart
    .easy = They do not talk now

# drafted
choice-contact-ended-myChoice = Their own choice
    .easy = They chose this

# drafted
field-tie-a = One end

# drafted
field-tie-b = Other end

# drafted
field-tie-note = About it

# drafted
network-show-then = Then and now

# drafted
network-guide = One at a time

# drafted
network-more = More

# drafted
network-add-someone = Add someone

# drafted
network-beside = Look for, lines and marks

# drafted
network-zoom = How large

# drafted
network-zoom-in = Larger

# drafted
network-zoom-out = Smaller

# drafted
network-zoom-fit = Show all

# drafted
network-find = Look for someone

# drafted
network-find-more = Show only some

# drafted
network-find-any = All

# drafted
network-find-all = Show everyone

# drafted
network-find-paid = Paid or not

# drafted
network-unpaid-mark = Not paid

# drafted
network-found-all = Everyone is shown again.

# drafted
network-lines-helpers = Show who helps

# drafted
network-lines-knows = Who knows whom

# drafted
network-here = Someone here?

# drafted
network-here-name = Their name

# drafted
network-here-add = Put them here

# drafted
network-drag-outside = Let go here, and nothing moves.

# drafted
network-drag-cancelled = Nothing moved.

# drafted
network-connect-how = Who do they know? Press someone, or walk there with the arrow keys and press Enter.

# drafted
network-connect-done = They know each other

# drafted
network-connect-already = That is on the map already.

# drafted
network-menu = What to do

# drafted
network-menu-open = Open

# drafted
network-menu-closer = Move closer

# drafted
network-menu-further = Move further

# drafted
network-menu-move = Move to…

# drafted
network-menu-connect = Connect…

# drafted
network-menu-lined = Show lines

# drafted
network-menu-unlined = Hide lines

# drafted
network-menu-end = It has ended…

# drafted
network-ties-short = Knows

# drafted
network-found =
    { $count ->
        [0] Nobody matches.
        [one] One stands out.
       *[other] { $count } stand out.
    }

# drafted
network-found-aside =
    { $count ->
        [one] One stands out among those not on the map.
       *[other] { $count } stand out among those not on the map.
    }

# drafted
network-find-some = Showing only some.
