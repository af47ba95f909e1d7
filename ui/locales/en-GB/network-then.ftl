## Then and now. Names of rings and parts of life stand alone. A loss is told gently and never as a number going down.

# drafted
then-and = { $some } and { $last }

# drafted
then-and-vowel = { $some } and { $last }

# drafted
then-then = Then

# drafted
then-now = Now

# drafted
then-today = Today

# drafted
then-choose-then = Which day was then

# drafted
then-choose-now = Compared with

# drafted
then-kept = Pictures kept

# drafted
then-points = From the beginning

# drafted
then-drawn = When first drawn

# drafted
then-half-year = Six months ago

# drafted
then-changed = Days it changed

# drafted
then-any = Another day

# drafted
then-date = The day

# drafted
then-slide = Walk through the days it changed

# drafted
then-earlier = Earlier

# drafted
then-later = Later

# drafted
then-before-drawn = The circles were first drawn on { $day }. Nothing is known of the days before that.

# drafted
then-told-later = The circles were first drawn on { $day }. What this shows of earlier days was told later.

# drafted
then-show-drawn = Show that day

# drafted
then-never-drawn = The circles have not been drawn yet. Once they have, earlier days can be looked at here.

# drafted
then-failed = The earlier map could not be read just now.

# drafted
then-map-of = Circles on { $day }

# drafted
then-changes = What changed

# drafted
then-nothing = Nobody came, went or moved between these two days.

# drafted
then-fresh =
    { $count ->
        [one] { $names } is new.
       *[other] { $names } are new.
    }

# drafted
then-closer = { $names } came closer.

# drafted
then-further = { $names } moved further out.

# drafted
then-died = { $name } has died.

# drafted
then-died-in = { $name } died in { $when }.

# drafted
then-died-year = { $name } died in { $when }.

# drafted
then-misses = { $person } misses { $name }.

# drafted
then-left = No longer in the circles

# drafted
then-word-new = new

# drafted
then-word-closer = closer

# drafted
then-word-further = further

# drafted
then-size =
    { $count ->
        [0] Nobody on this map.
        [one] One on this map.
       *[other] { $count } on this map.
    }

# drafted
then-unpaid =
    { $count ->
        [0] Nobody is unpaid.
        [one] One is not paid.
       *[other] { $count } are not paid.
    }

# drafted
then-paid =
    { $count ->
        [0] Nobody is paid.
        [one] One is paid.
       *[other] { $count } are paid.
    }

# drafted
then-numbers = In numbers

# drafted
then-bar-unpaid = Not paid

# drafted
then-bar-paid = Paid

# drafted
then-bar-key = Upper bar: then. Lower bar: now.

# drafted
then-bar-died = An outline stands for someone who has died.

# drafted
then-keep = Keep this picture

# drafted
then-keep-name = A name for it

# drafted
then-keep-hint = Before the move. After the choir began.

# drafted
then-keep-needs = Give it a name first, so that it can be found again.

# drafted
then-keep-of = It keeps the circles as they stand at the end of { $day }. Whatever still changes that day belongs to it.

# drafted
then-pictures = Pictures kept

# drafted
then-pictures-none = None yet. A named day is easy to come back to.

# drafted
then-show = Show

# drafted
measures-title = What the map shows

# drafted
measures-size =
    { $count ->
        [0] Nobody on the map yet.
        [one] One on the map.
       *[other] { $count } on the map.
    }

# drafted
measures-rings = In each ring

# drafted
measures-unpaid =
    { $count ->
        [0] Nobody is unpaid.
        [one] One is not paid.
       *[other] { $count } are not paid.
    }

# drafted
measures-paid =
    { $count ->
        [0] Nobody is paid.
        [one] One is paid.
       *[other] { $count } are paid.
    }

# drafted
measures-helps-me =
    { $count ->
        [0] Nobody helps { $name } yet.
        [one] One helps { $name }.
       *[other] { $count } help { $name }.
    }

# drafted
measures-i-help =
    { $count ->
        [0] { $name } helps nobody yet.
        [one] { $name } helps one.
       *[other] { $name } helps { $count }.
    }

# drafted
measures-both =
    { $count ->
        [0] With nobody yet does help go both ways.
        [one] With one of them help goes both ways.
       *[other] With { $count } of them help goes both ways.
    }

# drafted
measures-no-ties = Nobody has said yet who on the map knows whom.

# drafted
measures-groups =
    { $count ->
        [one] Those who know each other make one group.
       *[other] Those who know each other make { $count } separate groups.
    }

# drafted
measures-alone =
    { $count ->
        [0] Everyone knows someone else on the map.
        [one] One knows nobody else on the map.
       *[other] { $count } know nobody else on the map.
    }

# drafted
measures-since = Since { $day }
