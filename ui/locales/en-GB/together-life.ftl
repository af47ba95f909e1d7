## My good life: one question for each part of life, and what I do not want.

# drafted
together-life-home = What would a good home be for me?

# drafted
together-life-people = Who would I like in my life?

# drafted
together-life-doing = What would I like to do?

# drafted
together-life-health = What would help me feel well?

# drafted
together-life-safe = What would help me feel safe?

# drafted
together-life-contributing = What would I like to give to others?

# drafted
together-life-dreams = What do I dream of?

# drafted
together-life-dontWant = What do I not want?

# drafted
together-life-hint = My own words. A few words are enough.

# drafted
together-life-ask = What shall I think about?

# drafted
together-life-said = What I said

# drafted
together-life-not = What I do not want

# drafted
together-life-still = Is this still right?
