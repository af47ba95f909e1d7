## A good life: what the person wants and does not want, in their words first.

# drafted
vision-lead = What a good life looks like, in their own words first.

# drafted
vision-want = What they want

# drafted
vision-dontWant = What they do not want

# drafted
vision-add-want = Add a wish

# drafted
vision-add-dontWant = Add something they do not want

# drafted
vision-want-none = Nothing written yet. A good start: what would make next week a good week?

# drafted
vision-dontWant-none = Nothing written yet. Some people find this easier to say first.

# drafted
vision-grow = Make a goal of this

# drafted
vision-grown = There is a goal for this

# drafted
field-statement-text = In words

# drafted
field-statement-theme = Part of life

# drafted
field-statement-side = Wanted or not

# drafted
field-statement-picture = Picture

# drafted
choice-statement-theme-home = Home

# drafted
choice-statement-theme-people = People

# drafted
choice-statement-theme-doing = Things to do

# drafted
choice-statement-theme-health = Feeling well

# drafted
choice-statement-theme-safe = Feeling safe

# drafted
choice-statement-theme-contributing = Giving something

# drafted
choice-statement-theme-dreams = Dreams

# drafted
choice-statement-side-want = What they want

# drafted
choice-statement-side-dontWant = What they do not want
