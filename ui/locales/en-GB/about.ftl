## About a person: every field of the about section, in the third person.

# drafted
about-coordinator = Their coordinator

# drafted
about-coordinator-lead = This stands first on every copy they take home.
    .easy = This comes first on every copy.

# drafted
about-coordinator-mine = Fill in my details

# drafted
about-alongside = Walking alongside

# drafted
about-stage-since = Since

# drafted
about-stage-course = How it has gone
    .easy = What happened when

# drafted
about-meeting = When you next meet
    .easy = The next meeting

# drafted
about-names = Name

# drafted
about-reaching = Keeping in touch
    .easy = How to get in touch

# drafted
about-information = Language and information
    .easy = How to tell them things

# drafted
about-good = The good to know
    .easy = Good things to know

# drafted
about-gifts = Gifts
    .easy = What they are good at

# drafted
about-gifts-lead = What they bring: what they know, what they can do, what they care about.
    .easy = What do they know? What can they do? What do they love?

# drafted
about-gift-add = Add a gift
    .easy = Add something they are good at

# drafted
about-gifts-none = None written yet. What do people come to them for?
    .easy = Nothing here yet. What do people ask them to help with?

# drafted
about-introduction = How they came to us
    .easy = How they found us

# drafted
field-person-preferredName = What they like to be called
    .easy = What do they like to be called?

# drafted
field-person-fullName = Full name

# drafted
field-person-pronouns = Pronouns
    .easy = He, she or they?

# drafted
field-person-born = Born
    .easy = When were they born?

# drafted
field-person-phone = Phone

# drafted
field-person-email = Email

# drafted
field-person-address = Address

# drafted
field-person-reach = How best to reach them
    .easy = What is the best way to reach them?

# drafted
field-person-language = The language they like to use
    .easy = Which language do they like?

# drafted
field-person-languageOther = Which language?

# drafted
field-person-information = How they like information given to them
    .easy = How do they like to be told things?

# drafted
field-person-informationNote = Anything else about giving information
    .easy = Is there anything else?

# drafted
field-person-liked = What people like about them
    .easy = What do people like about them?

# drafted
field-person-matters = What matters to them
    .easy = What matters to them?

# drafted
field-person-support = How best to support them
    .easy = How can people help them?

# drafted
field-person-introducedBy = Who introduced them
    .easy = Who helped them find us?

# drafted
field-person-introducedOn = When
    .easy = When was that?

# drafted
field-person-introducedWhy = Why
    .easy = Why did they come?

# drafted
field-person-photo = Their photo

# drafted
field-person-stage = Where you are together

# drafted
field-person-nextMeeting = Day and time

# drafted
field-person-nextMeetingPlace = Where
    .easy = Where is it?

# drafted
field-person-coordinatorName = Name

# drafted
field-person-coordinatorPhone = Number

# drafted
field-person-coordinatorDays = Days
    .easy = Days they work

# drafted
field-person-coordinatorCover = Who covers
    .easy = Who helps when they are away

# drafted
field-person-coordinatorPhoto = Photo of the coordinator

# drafted
choice-person-language-en = English

# drafted
choice-person-language-cy = Welsh

# drafted
choice-person-language-other = Another language

# drafted
choice-person-information-easyRead = Easy Read
    .easy = Easy words

# drafted
choice-person-information-largePrint = Large print
    .easy = Big letters

# drafted
choice-person-information-audio = Listening to it
    .easy = Hearing it

# drafted
choice-person-information-bsl = British Sign Language

# drafted
choice-person-information-braille = Braille

# drafted
choice-person-information-phone = By phone

# drafted
choice-person-information-text = By text message

# drafted
choice-person-information-email = By email

# drafted
choice-person-information-inPerson = Face to face
    .easy = Talking together

# drafted
choice-person-information-someoneWithMe = With someone beside them
    .easy = With someone there to help

# drafted
choice-person-stage-hello = Hello

# drafted
choice-person-stage-alongside = Walking alongside

# drafted
choice-person-stage-nowAndThen = Now and then
    .easy = Sometimes

# drafted
choice-person-stage-steppedBack = Stepped back, welcome any time
    .easy = Not now. Welcome any time.

# drafted
choice-person-stage-moved = Moved

# drafted
choice-person-stage-died = Died

# drafted
field-gift-text = Gift
    .easy = What is it?

# drafted
field-gift-of = Where it lives
    .easy = What kind is it?

# drafted
choice-gift-of-head = Head: what they know
    .easy = Something they know

# drafted
choice-gift-of-hands = Hands: what they can do
    .easy = Something they can do

# drafted
choice-gift-of-heart = Heart: what they care about
    .easy = Something they love

# drafted
field-person-letter = A letter to { $name }

# drafted
parting-title-steppedBack = Stepping back

# drafted
parting-title-moved = Moving on

# drafted
parting-title-died = In memory of { $name }

# drafted
parting-since-steppedBack = You stepped back from each other: { $day }.

# drafted
parting-since-moved = { $name } moved: { $day }.

# drafted
parting-since-died = { $name } died: { $day }.

# drafted
parting-what-steppedBack = { $name } is welcome any time. Everything stays as it is; Today no longer asks for reviews. What you said you would do still waits there.

# drafted
parting-what-moved = Everything stays as it is, and { $name } is welcome any time. Today no longer asks for reviews. Ask whether { $name } would like an introduction to somebody there.

# drafted
parting-what-died = Everything stays as it is, and nothing waits on Today any more. On other people’s maps nothing changes by itself: go through it gently with each of them when the time is right.

# drafted
parting-look-back = Keep the map of this day and look back

# drafted
parting-picture-steppedBack = When we stepped back

# drafted
parting-picture-moved = When they moved

# drafted
parting-picture-died = The last map

# drafted
parting-letter-hint = It goes into their copy, after whom to talk to.

# drafted
parting-letter-begin = Begin with some words

# drafted
parting-letter-words =
    Dear { $name },

    thank you for letting me walk with you. Your map, your good life and your plan are yours, and a copy of them comes with this letter.

    You are welcome any time. There is no form to fill in and nobody else to ask: just get in touch.

# drafted
parting-again = Walk alongside again
