## My people: my circles, someone on them, and the same as a list.

# drafted
together-people-add = Add someone

# drafted
together-people-list = See a list

# drafted
together-people-map = See my circles

# drafted
together-people-none = Nobody is here yet. Shall we begin?

# drafted
together-people-press = Press someone to say more.

# drafted
together-people-waiting = Not on my circles yet

# drafted
together-people-missed = People I miss

# drafted
together-people-before = People from before

# drafted
together-map-keys = Arrow keys walk along a ring and between rings. Enter opens.

# drafted
together-helps-me = Helps me

# drafted
together-i-help = I help

# drafted
together-contact-ring = How close is { $name } to me?

# drafted
together-contact-sector = Which part of my life is { $name } in?

# drafted
together-contact-help = Who helps: me, { $name }, or both of us?

# drafted
together-contact-remove = Take { $name } off my circles

# drafted
together-contact-nameless = Somebody
