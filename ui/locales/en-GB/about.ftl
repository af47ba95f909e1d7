## About a person: every field of the about section, in the third person.

# drafted
about-coordinator = Their coordinator

# drafted
about-coordinator-lead = This stands first on every copy they take home.

# drafted
about-coordinator-mine = Fill in my details

# drafted
about-alongside = Walking alongside

# drafted
about-stage-since = Since

# drafted
about-stage-course = How it has gone

# drafted
about-meeting = When you next meet

# drafted
about-names = Name

# drafted
about-reaching = Keeping in touch

# drafted
about-information = Language and information

# drafted
about-good = The good to know

# drafted
about-gifts = Gifts

# drafted
about-gifts-lead = What they bring: what they know, what they can do, what they care about.

# drafted
about-gift-add = Add a gift

# drafted
about-gifts-none = None written yet. What do people come to them for?

# drafted
about-introduction = How they came to us

# drafted
field-person-preferredName = What they like to be called

# drafted
field-person-fullName = Full name

# drafted
field-person-pronouns = Pronouns

# drafted
field-person-born = Born

# drafted
field-person-phone = Phone

# drafted
field-person-email = Email

# drafted
field-person-address = Address

# drafted
field-person-reach = How best to reach them

# drafted
field-person-language = The language they like to use

# drafted
field-person-languageOther = Which language?

# drafted
field-person-information = How they like information given to them

# drafted
field-person-informationNote = Anything else about giving information

# drafted
field-person-liked = What people like about them

# drafted
field-person-matters = What matters to them

# drafted
field-person-support = How best to support them

# drafted
field-person-introducedBy = Who introduced them

# drafted
field-person-introducedOn = When

# drafted
field-person-introducedWhy = Why

# drafted
field-person-photo = Their photo

# drafted
field-person-stage = Where you are together

# drafted
field-person-nextMeeting = Day and time

# drafted
field-person-nextMeetingPlace = Where

# drafted
field-person-coordinatorName = Name

# drafted
field-person-coordinatorPhone = Number

# drafted
field-person-coordinatorDays = Days

# drafted
field-person-coordinatorCover = Who covers

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

# drafted
choice-person-information-largePrint = Large print

# drafted
choice-person-information-audio = Listening to it

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

# drafted
choice-person-information-someoneWithMe = With someone beside them

# drafted
choice-person-stage-hello = Hello

# drafted
choice-person-stage-alongside = Walking alongside

# drafted
choice-person-stage-nowAndThen = Now and then

# drafted
choice-person-stage-steppedBack = Stepped back, welcome any time

# drafted
choice-person-stage-moved = Moved

# drafted
choice-person-stage-died = Died

# drafted
field-gift-text = Gift

# drafted
field-gift-of = Where it lives

# drafted
choice-gift-of-head = Head: what they know

# drafted
choice-gift-of-hands = Hands: what they can do

# drafted
choice-gift-of-heart = Heart: what they care about
