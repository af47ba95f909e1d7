## A copy to take home, in the first person: it is the person's own. Read by the crate that writes copies.

# drafted
copy-title = My own copy

# drafted
copy-made = Made on { $day }

# drafted
copy-page = Page

# drafted
copy-coordinator = Who to talk to
    .easy = Who I can talk to

# drafted
copy-coordinator-name = My coordinator

# drafted
copy-coordinator-phone = Their number
    .easy = The number to ring

# drafted
copy-coordinator-days = Days they work

# drafted
copy-coordinator-cover = Who covers when they are away
    .easy = Who helps when they are away

# drafted
copy-coordinator-photo = Photo of my coordinator

# drafted
copy-letter = A letter to me

# drafted
copy-about = About me

# drafted
copy-photo = Photo of me

# drafted
copy-liked = What people like about me

# drafted
copy-matters = What matters to me

# drafted
copy-support = How best to support me
    .easy = How people can help me

# drafted
copy-information = How I like information
    .easy = How I like to be told things

# drafted
copy-gifts = My gifts
    .easy = What I am good at

# drafted
copy-gift-head = something I know

# drafted
copy-gift-hands = something I can do

# drafted
copy-gift-heart = something I care about
    .easy = something I love

# drafted
copy-people = My people
    .easy = People in my life

# drafted
copy-map-alt =
    { $count ->
        [one] My circles: one person or place on the map. The list below says the same in words.
       *[other] My circles: { $count } people and places on the map. The list below says the same in words.
    }

# drafted
copy-missed = People I miss

# drafted
copy-column-name = Name

# drafted
copy-column-relation = Who they are to me

# drafted
copy-column-helps = Helps me with

# drafted
copy-column-helped = I help with

# drafted
copy-column-paid = Paid to be there

# drafted
copy-paid = Yes

# drafted
copy-paid-easy = It is their job.

# drafted
copy-helps = Helps me with: { $what }
    .easy = Helps me. { $what }

# drafted
copy-helped = I help with: { $what }
    .easy = I help them. { $what }

# drafted
copy-vision = My good life

# drafted
copy-dont-want = What I do not want

# drafted
copy-picture = Picture that goes with these words

# drafted
copy-plan = My plan

# drafted
copy-goal = Goal { $number }

# drafted
copy-goal-text = What I am going for
    .easy = What I want to do

# drafted
copy-loose = Other things to do

# drafted
copy-column-step = What

# drafted
copy-column-who = Who helps

# drafted
copy-column-by = By when

# drafted
copy-column-status = How it is going

# drafted
copy-column-happened = What happened

# drafted
copy-step-who = Who helps: { $name }
    .easy = { $name } helps me.

# drafted
copy-step-by = By { $day }

# drafted
copy-wrong = If things go wrong
    .easy = When things go wrong

# drafted
copy-wrong-signs = How we would notice
    .easy = How we know something is wrong

# drafted
copy-wrong-call = Who to call
    .easy = Who to ring

# drafted
copy-wrong-helps = What helps me

# drafted
copy-wrong-depends = Who or what depends on me
    .easy = Who needs me

# drafted
copy-carers = People who look after me, and what they need
    .easy = People who look after me

# drafted
copy-reviews = Looking back together
    .easy = Looking back

# drafted
copy-review = A look back

# drafted
copy-review-worked = What worked
    .easy = What was good

# drafted
copy-review-not-worked = What did not work
    .easy = What was not good

# drafted
copy-review-next = What next
    .easy = What we do next

# drafted
copy-review-again = We look back again on
    .easy = When we look back again

# drafted
copy-voice-own = My own words

# drafted
copy-voice-coordinator = My coordinator’s words

# drafted
copy-voice-other = Said by { $name }

# drafted
copy-change = Things I want to change

# drafted
copy-change-how = Is something wrong, or missing, or not for here? Write it or draw it on this page and give it back to my coordinator. Or say it the next time we meet.
    .easy = Is something wrong? Write it here. Or draw it. Give this page to my coordinator.
