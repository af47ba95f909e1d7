## Me: what is asked of me, one question to a screen.

# drafted
together-me-called = What do I like to be called?

# drafted
together-me-information = How do I like to be told things?

# drafted
together-me-liked = What do people like about me?

# drafted
together-me-matters = What matters to me?

# drafted
together-me-support = How can people help me best?

# drafted
together-me-gifts = What am I good at?

# drafted
together-hint-called = Any name I like.

# drafted
together-hint-information = I can choose more than one.

# drafted
together-hint-liked = What would a friend say?

# drafted
together-hint-matters = People, places, habits. Big things and small things.

# drafted
together-hint-support = What helps? What does not help?

# drafted
together-hint-gifts = Something I know, something I can do, something I love.

# drafted
together-gift-head = Something I know

# drafted
together-gift-hands = Something I can do

# drafted
together-gift-heart = Something I love

# drafted
together-gift-kind = What is it?

# drafted
together-gift-so-far = What I am good at

# drafted
together-another = Write another one

# drafted
together-take-away = Take away: { $what }

# drafted
together-take = Take away

# drafted
together-alone = Not when others are here
