## Our patch: what there is, what people wish for and offer, what was started.

# drafted
patch-title = Our patch

# drafted
patch-under = Groups, places and activities, what people wish for and offer, and what grew here.

# drafted
patch-views = Parts of our patch

# drafted
patch-view-entries = Groups and places

# drafted
patch-view-wishes = Wishes beside offers

# drafted
patch-view-started = What was started

# drafted
patch-add = Add to the list

# drafted
patch-add-title = Something for the list

# drafted
patch-add-do = Add it

# drafted
patch-bring = Bring in a directory

# drafted
patch-search = Look for

# drafted
patch-search-hint = A name, an interest, a street: any word of it.

# drafted
patch-kinds = Show only

# drafted
patch-kind-group = Groups

# drafted
patch-kind-place = Places

# drafted
patch-kind-activity = Activities

# drafted
patch-kind-service = Services

# drafted
patch-stale-first = Longest unchecked first

# drafted
patch-count = { $count ->
    [one] { $count } entry in the list
   *[other] { $count } entries in the list
  }

# drafted
patch-found = { $count ->
    [one] { $count } found
   *[other] { $count } found
  }

# drafted
patch-more = { $count ->
    [one] Show { $count } more
   *[other] Show more ({ $count } left)
  }

# drafted
patch-failed = Our patch could not be read just now.

# drafted
patch-none-found = Nothing found. Try fewer letters, or another word.

# drafted
patch-none-yet = Nothing here yet. Where is the kettle always on? Start with one place where people are welcome.

# drafted
patch-list = Groups and places

# drafted
patch-no-name = No name yet

# drafted
patch-check = Checked today

# drafted
patch-check-of = Checked today: { $name }

# drafted
patch-checked-said = Noted: checked today.

# drafted
patch-checked-never = Nobody has checked it yet

# drafted
patch-checked-today = Checked today

# drafted
patch-checked-lately = Checked in the last month

# drafted
patch-checked-months = { $count ->
    [one] Last checked a month ago
   *[other] Last checked { $count } months ago
  }

# drafted
patch-checked-years = { $count ->
    [one] Last checked a year ago
   *[other] Last checked { $count } years ago
  }

# drafted
patch-back = Back to the list

# drafted
patch-entry = An entry of our patch

# drafted
patch-entry-gone = This entry is not in the list any more.

# drafted
patch-entry-what = What it is

# drafted
patch-entry-where = Where and when

# drafted
patch-entry-fresh = Is it still so?

# drafted
patch-hint-tags = For whom, and for which interests: singing, Welsh, dogs.

# drafted
patch-hint-web = Begin it with https://

# drafted
patch-hint-kept = A role or a group that looks after this entry: the librarian, the Tuesday team.

# drafted
patch-from = Run by { $provider }

# drafted
patch-from-directory = It came from a directory. What you change here stays when the directory is brought in again.

# drafted
patch-remove = Take it out of the list

# drafted
patch-remove-title = Take this out of the list?

# drafted
patch-remove-words = Maps that name it keep the person’s own word for it. You can undo this.

# drafted
rail-patch = Our patch

## What was started.

# drafted
started-none = Nothing noted yet. When a group or a walk begins because somebody wished for it, write that down on its page; a year on we look whether it still runs.

# drafted
started-list = What was started

# drafted
started-sum = { $count ->
    [one] A year later, { $count } of { $of } still runs.
   *[other] A year later, { $count } of { $of } still run.
  }

# drafted
started-gone = No longer in the list

# drafted
started-asking = A year has passed

# drafted
started-line = Started: { $date }

# drafted
started-line-by = Started: { $date }, by { $by }

# drafted
started-asked = Looked at on { $date }

# drafted
started-year = We look again on { $date }

# drafted
started-question = Does it still run?

# drafted
started-say = Note it

# drafted
started-look = Look again now

# drafted
started-look-of = Look again now: { $name }

# drafted
started-remove = Take this line away

# drafted
started-remove-of = Take this line away: { $name }

# drafted
started-here = Was it started here?

# drafted
started-here-why = If people here began it, note when. A year on, Kith asks whether it still runs.

# drafted
started-by-hint = A few words that name nobody: neighbours from Mill Lane.

# drafted
started-add = It was started here

# drafted
started-add-do = Note it

# drafted
field-started-on = When did it start?

# drafted
field-started-by = Who started it?

# drafted
field-started-note = What became of it

# drafted
choice-started-runs-yes = Still running

# drafted
choice-started-runs-changed = Became something else

# drafted
choice-started-runs-no = It came to an end

## Fields of an entry, of wishes and of introductions.

# drafted
choice-place-kind-activity = Activity

# drafted
field-place-kind = What is it?

# drafted
field-place-web = Website

# drafted
field-place-email = Email

# drafted
field-place-area = Village or part of town

# drafted
field-place-postcode = Postcode

# drafted
field-place-tags = Interests

# drafted
field-place-cost = Cost

# drafted
field-place-access = Getting in and around

# drafted
field-place-keptBy = Who keeps this fresh

# drafted
field-place-checkedOn = Last checked

# drafted
field-place-provider = Run by

# drafted
field-wish-text = What they wish for

# drafted
field-wish-state = How does it stand?

# drafted
field-offer-text = What they would gladly do

# drafted
field-offer-state = How does it stand?

# drafted
choice-wish-state-open = Still wished for

# drafted
choice-wish-state-met = It came true

# drafted
choice-wish-state-letGo = Let go of

# drafted
choice-offer-state-open = Gladly, now

# drafted
choice-offer-state-resting = Not for now

# drafted
choice-introduction-wishSays-notAsked = Not asked yet

# drafted
choice-introduction-wishSays-yes = Says yes

# drafted
choice-introduction-wishSays-no = Says no

# drafted
choice-introduction-offerSays-notAsked = Not asked yet

# drafted
choice-introduction-offerSays-yes = Says yes

# drafted
choice-introduction-offerSays-no = Says no

# drafted
field-introduction-came = What came of it?

# drafted
field-introduction-note = In a few words

# drafted
choice-introduction-came-goesOn = They see each other

# drafted
choice-introduction-came-metOnce = They met once

# drafted
choice-introduction-came-nothing = It came to nothing

# drafted
history-kind-offer = Something they offer

# drafted
history-kind-wish = A wish

# drafted
field-introduction-wish = The wish

# drafted
field-introduction-offer = The offer

# drafted
field-introduction-place = The group or place

# drafted
field-introduction-wishSays = Who wishes

# drafted
field-introduction-offerSays = Who offers

# drafted
field-introduction-madeOn = Introduced on

# drafted
field-started-place = What it is

# drafted
field-started-runs = Does it still run?

# drafted
field-started-askedOn = Looked at on

# drafted
field-place-outsideId = Number in the directory
