## The page of one person: its sections, header, and what all its screens share.

# drafted
person-sections = Parts of this record

# drafted
person-section-about = About
    .easy = About them

# drafted
person-section-network = People
    .easy = Their people

# drafted
person-section-vision = Good life
    .easy = A good life

# drafted
person-section-plan = Plan
    .easy = Their plan

# drafted
person-section-journal = Journal
    .easy = What we did

# drafted
person-section-changed = What changed
    .easy = What is different now

# drafted
person-section-safety = Safety
    .easy = Keeping safe

# drafted
person-section-private = Just between us
    .easy = Just for us

# drafted
person-section-history = History
    .easy = Who wrote what

# drafted
person-only-here = Only on this laptop

# drafted
person-to-settle =
    { $count ->
        [one] { $count } thing to settle
       *[other] { $count } things to settle
    }
    .easy =
    { $count ->
        [one] { $count } choice to make
       *[other] { $count } choices to make
    }

# drafted
person-easy = Easy words

# drafted
person-opening = Opening the record…

# drafted
person-not-here = This record could not be opened.

# drafted
person-not-here-do = Nothing has been lost. Go back to People and open it again; if it happens again, lock Kith and unlock it.

# drafted
person-again = Try again

# drafted
person-removed = Removed. You can take this back.
    .easy = This is gone. You can bring it back.

# drafted
person-moved = Moved.

# drafted
person-read-only = This was written by a newer Kith, so it can be read here but not changed.
    .easy = You can read this. You cannot change it here.

# drafted
person-removal-clash = This was removed on one device and changed on another. Nothing is lost: which should it be?
    .easy = One laptop took this away. Another laptop changed it. Nothing is lost. Keep it, or take it away?

# drafted
person-removal-keep = Keep it

# drafted
person-removal-remove = Remove it

# drafted
person-move-up = Move up

# drafted
person-move-down = Move down

# drafted
person-not-chosen = Not said

# drafted
person-yes = Yes

# drafted
person-no = No

# drafted
person-unknown-value = Something this Kith does not know


## Whose words

# drafted
person-voice-own = Their own words

# drafted
person-voice-coordinator = My words

# drafted
person-voice-other = Someone else’s words

# drafted
person-voice-whose = Whose words are you writing?
    .easy = Who said this?

# drafted
person-voice-who = Who is speaking?


## History of one field, and two versions of one fact

# drafted
person-was = What it was before
    .easy = What was here before

# drafted
person-was-never = Nothing else was ever here.
    .easy = This has not changed.

# drafted
person-by-me = written on this laptop

# drafted
person-by-colleague = written by a colleague

# drafted
person-since = True since

# drafted
person-implausible = the clock was wrong when this was written


## Pictures

# drafted
person-picture-add = Add a picture

# drafted
person-picture-change = Change the picture

# drafted
person-picture-remove = Take the picture away

# drafted
person-picture-failed = This picture could not be opened. It is still kept.
    .easy = The picture will not open. It is still kept.

# drafted
person-picture-not-one = That file is not a picture Kith can read. A JPEG or PNG will do.
    .easy = Kith cannot use this file. Try a photo.

# drafted
person-picture-too-large = That picture is too large. One of up to 10 MB will do.
    .easy = This picture is too big. Try a smaller one.

# drafted
person-picture-trouble = The picture was not added. Nothing else has changed; try again.
    .easy = The picture did not go in. Try again.


## A hello: before there is a record

# drafted
person-hello-lead = You have said hello. There is no record yet, and there need not be one: the help does not depend on it.
    .easy = There is no record yet. That is fine. The help goes on.

# drafted
person-hello-begin = They would like a record

# drafted
person-hello-begin-lead = Only when they have said yes. You can begin with a name and stop there.
    .easy = Ask them first. Begin only if they say yes.

# drafted
field-hello-nickname = A name to remember them by

# drafted
field-hello-nextMeeting = Next meeting

# drafted
field-hello-line = One line

# drafted
field-contact-entry = In the list of our patch

# drafted
field-mapPicture-name = What to call that day

# drafted
field-mapPicture-on = Which day

# drafted
field-same-contact = On the map as

# drafted
field-same-person = Also someone we walk alongside
