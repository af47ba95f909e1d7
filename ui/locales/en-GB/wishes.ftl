## Wishes beside offers, and introductions that wait for both to say yes.

# drafted
wishes-lead = What people wish for, beside what others would gladly do. It is on this device only. Nobody is told of anybody: you ask each of the two, and only when both say yes do they meet.

# drafted
wishes-add-wish = Add a wish

# drafted
wishes-add-offer = Add an offer

# drafted
wishes-add-where = It goes into their own record, where only they and you see it. It is never shared.

# drafted
wishes-add-do = Add it

# drafted
wishes-whose = Whose is it?

# drafted
wishes-whose-hint = Look for them by name.

# drafted
wishes-picked = Chosen.

# drafted
wishes-greet = They are new: say hello to this name

# drafted
wishes-own-words = In their own words.

# drafted
wishes-wishes = Wishes

# drafted
wishes-offers = Offers

# drafted
wishes-no-wishes = No wishes yet. What would they do on a good Tuesday, if somebody came along?

# drafted
wishes-no-offers = No offers yet. Everybody has something to give: a lift, a song, an hour of company.

# drafted
wishes-no-words = No words yet

# drafted
wishes-hidden = Name hidden

# drafted
wishes-show-of = Show whose it is: { $words }

# drafted
wishes-hide-of = Hide whose it is: { $words }

# drafted
wishes-change = Change

# drafted
wishes-change-of = Change: { $words }

# drafted
wishes-change-wish = A wish

# drafted
wishes-change-offer = An offer

# drafted
wishes-remove = Take it away

# drafted
wishes-done = Done

# drafted
wishes-may-fit = This may fit

# drafted
wishes-by-words = Because of:

# drafted
wishes-ask = Ask both

# drafted
wishes-ask-of = Ask both: { $words }

# drafted
wishes-other = Something else may fit

# drafted
wishes-other-of = Something else may fit: { $words }

# drafted
wishes-other-offers = Other offers

# drafted
wishes-other-entries = Or a group or place of our patch

# drafted
wishes-matching = What may fit is found by words alone, Welsh and English. It knows nothing of people; you do.

# drafted
introduction-title = An introduction

# drafted
introduction-wisher = Who wishes

# drafted
introduction-offerer = Who offers

# drafted
introduction-entry = The group or place

# drafted
introduction-waits = It waits for both to say yes.

# drafted
introduction-no = Somebody said no, and that is all right. They are not introduced.

# drafted
introduction-on = When do they meet?

# drafted
introduction-make = Both said yes: introduce them

# drafted
introduction-made = Both said yes. Introduced: { $date }.

# drafted
introduction-keep = Note it

# drafted
introduction-remove = Do not ask after all

# drafted
introduction-remove-of = Do not ask after all: { $words }

## What is near and fits.

# drafted
fits-title = What is near and fits

# drafted
fits-how = Kith looks through our patch for words of their gifts, wishes, offers and good life. Nothing of it is sent, kept or told to anyone.

# drafted
fits-look = Look in our patch

# drafted
fits-again = Look again

# drafted
fits-found = { $count ->
    [one] { $count } may fit.
   *[other] { $count } may fit.
  }

# drafted
fits-no-words = There are no gifts, wishes or good life written down yet to look by. Ask first what they love.

# drafted
fits-none = Nothing in our patch fits these words yet. Perhaps this is where something new begins.

# drafted
fits-near = Near
