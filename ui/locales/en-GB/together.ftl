# Sitting with someone: their own screens, in the first person; and the code that takes the screen back.

# drafted
field-person-screenText = Size of words on the screen

# drafted
field-person-screenLook = Colours on the screen

# drafted
choice-person-screenLook-light = Light

# drafted
choice-person-screenLook-dark = Dark

# drafted
choice-person-screenLook-contrast = Strong contrast

# drafted
together-opening = One moment.

# drafted
together-failed = This page did not open. Everything is kept.

# drafted
together-again = Try once more

# drafted
together-tools = What I can do on every page

# drafted
together-ways = Where to go from here

# drafted
together-look = Words and colours

# drafted
together-larger = Bigger words

# drafted
together-smaller = Smaller words

# drafted
together-colours = Colours

# drafted
together-read = Read aloud

# drafted
together-read-stop = Stop reading

# drafted
together-read-none = This laptop cannot read English aloud.

# drafted
together-stop = Stop for today

# drafted
together-give-back = Give the laptop back

# drafted
together-came-in = Somebody came in

# drafted
together-all-right = That is all right. Here is something else.

# drafted
together-can-wait = That can wait for another day.

# drafted
together-trouble = That is not kept yet. My words are still here. Kith keeps trying.

# drafted
together-trouble-long = That is too long to keep. My words are still here. I can make it shorter.

# drafted
together-read-only = I can read this here. I cannot change it here.

# drafted
together-writes = My coordinator is writing this

# drafted
together-writes-now = These are my coordinator’s words now. Press again for my own words.

# drafted
together-mixed = My coordinator wrote some of this.

# drafted
together-mixed-other = { $name } said some of this.

# drafted
together-twice = There are two answers here. Which one is right?

# drafted
together-nothing = Nothing here yet.

# drafted
together-unsaid = I have not said yet.

# drafted
together-gone = It is gone. Undo brings it back.

# drafted
together-here = Who is here today?

# drafted
together-here-two = Just me and { $name }

# drafted
together-here-coordinator = Just me and my coordinator

# drafted
together-here-others = Somebody else is here too

# drafted
together-hello = Hello, { $name }

# drafted
together-hello-what = What shall I look at?

# drafted
together-home-me = Me

# drafted
together-home-people = My people

# drafted
together-home-life = My good life

# drafted
together-home-plan = My plan

# drafted
together-home-sees = Who can see
