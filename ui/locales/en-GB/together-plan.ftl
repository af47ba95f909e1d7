## My plan: something to work towards, and one small step at a time.

# drafted
together-plan-choose = Choose something to work towards

# drafted
together-plan-none = Nothing here yet. Something small is a good start.

# drafted
together-choose = What do I want to work towards?

# drafted
together-choose-life = From my good life

# drafted
together-choose-new = Something new

# drafted
together-wish = What do I want to do?

# drafted
together-wish-hint = It can be big or small.

# drafted
together-step = What is one small step?

# drafted
together-step-hint = Something small, for soon.

# drafted
together-who = Who can help me?

# drafted
together-who-me = I do it myself

# drafted
together-who-people = People and places in my life

# drafted
together-who-paid = People who are paid can help too

# drafted
together-who-none = Nobody is on my circles yet. I can think about this another day.

# drafted
together-by = By when?

# drafted
together-by-week = This week

# drafted
together-by-month = This month

# drafted
together-by-later = Later

# drafted
together-by-date = A day I choose

# drafted
together-goal-steps = My steps

# drafted
together-goal-none = No steps yet.

# drafted
together-goal-step = Add a small step

# drafted
together-goal-words = Say it another way

# drafted
together-goal-remove = Take this off my plan

# drafted
together-goal-how = How is it going?

# drafted
together-loose = Other steps

# drafted
together-done = Done

# drafted
together-not-yet = Not yet

# drafted
together-with = With { $name }

# drafted
together-change = Change
