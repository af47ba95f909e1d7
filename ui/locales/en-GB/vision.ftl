## A good life: what the person wants and does not want, in their words first.

# drafted
vision-lead = What a good life looks like, in their own words first.
    .easy = What is a good life? Say it in their words.

# drafted
vision-want = What they want

# drafted
vision-dontWant = What they do not want

# drafted
vision-add-want = Add a wish
    .easy = Add something they want

# drafted
vision-add-dontWant = Add something they do not want

# drafted
vision-want-none = Nothing written yet. A good start: what would make next week a good week?
    .easy = Nothing here yet. What would make next week good?

# drafted
vision-dontWant-none = Nothing written yet. Some people find this easier to say first.
    .easy = Nothing here yet. Is there something they do not want?

# drafted
vision-grow = Make a goal of this
    .easy = Make this a goal

# drafted
vision-grown = There is a goal for this
    .easy = This is a goal now

# drafted
field-statement-text = In words
    .easy = Say it here

# drafted
field-statement-theme = Part of life
    .easy = What is it about?

# drafted
field-statement-side = Wanted or not
    .easy = Do they want it, or not?

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
    .easy = Helping others

# drafted
choice-statement-theme-dreams = Dreams
    .easy = Big hopes

# drafted
choice-statement-side-want = What they want

# drafted
choice-statement-side-dontWant = What they do not want

# drafted
vision-as = How to see it

# drafted
vision-as-words = In words

# drafted
vision-as-board = As a board

# drafted
board-title = Their good life as a board

# drafted
board-none = Nothing to lay out yet. A wish with a photo, a symbol or some words comes here.

# drafted
board-how = Lay things where they belong: drag them, or press Alt with an arrow. Press one to write in it.

# drafted
board-photo = Their picture

# drafted
board-earlier = Lay it earlier

# drafted
board-later = Lay it later

# drafted
board-laid = It lies in place { $place } now.
