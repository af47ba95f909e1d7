## One at a time: asked of the person directly, so it says you; the answers are the person’s own, so they say I.

# drafted
guide-title = One at a time

# drafted
guide-who = Who did you see or talk to this week?

# drafted
guide-who-more = Who else did you see or talk to?

# drafted
guide-who-hint = One name. Any name you use is good.

# drafted
guide-place = Where do you like to go?

# drafted
guide-place-hint = A café, a shop, a chapel, a bench in the park.

# drafted
guide-pet = Is there an animal in your life?

# drafted
guide-pet-hint = Your own, or one you like to see.

# drafted
guide-good = What are you good at, or like to do?

# drafted
guide-good-hint = Cooking, singing, listening, knowing all the buses.

# drafted
guide-group = Is there a group where you do that?

# drafted
guide-group-hint = A choir, a club, a class.

# drafted
guide-none-who = Nobody yet

# drafted
guide-none-place = Nowhere yet

# drafted
guide-none-pet = No animal

# drafted
guide-none-good = Nothing comes to mind

# drafted
guide-none-group = I do it on my own

# drafted
guide-ways = That is all right. Many circles begin with something else. Where shall we start?
    .easy = That is all right. Where shall we start?

# drafted
guide-way-who = Someone I saw

# drafted
guide-way-place = A place I go

# drafted
guide-way-pet = An animal

# drafted
guide-way-good = Something I am good at

# drafted
guide-other = Or start with

# drafted
guide-ring = How close is { $name } to you?

# drafted
guide-sector = Which part of your life is { $name } in?

# drafted
guide-help = Who helps: you, { $name }, or both of you?

# drafted
guide-help-helpsMe = { $name } helps me

# drafted
guide-help-iHelp = I help { $name }

# drafted
guide-help-both = We help each other

# drafted
guide-help-neither = Neither

# drafted
guide-waiting = Last time we wrote down { $name } and did not find a place. Shall we look for one now?
    .easy = Last time we wrote down { $name }. Shall we find a place now?

# drafted
guide-waiting-yes = Yes, let us look

# drafted
guide-waiting-later = Another time

# drafted
guide-on = Go on

# drafted
guide-not-today = Not today

# drafted
guide-dont-know = I don’t know

# drafted
guide-needs = Write something first, or choose another button.

# drafted
guide-already = { $name } is on your circles already. Is this the same one?

# drafted
guide-already-same = Yes, the same one

# drafted
guide-already-other = No, another one

# drafted
guide-placed = { $name } is on your circles now.

# drafted
guide-waits = { $name } can wait. We can find a place another day.

# drafted
guide-gift = That is a gift you bring. It is written down.

# drafted
guide-end = That is enough for today.

# drafted
guide-end-kept = Everything you said is kept.

# drafted
guide-end-count =
    { $count ->
        [one] One on your circles.
       *[other] { $count } on your circles.
    }

# drafted
guide-end-waiting = Waiting for a place

# drafted
guide-end-nobody = Nobody yet is an answer too. You can look again together on another day.
    .easy = Nobody yet is an answer too. We can look again another day.

# drafted
guide-look = Look at my circles

# drafted
guide-so-far = Your circles so far

# drafted
guide-trouble = That could not be saved just now. Everything saved before is safe. Please try once more.
