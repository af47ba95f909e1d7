## Agreeing a plan, what is different since, and what the law says to it.

# drafted
agree-standing = Whether this plan is agreed

# drafted
agree-plan = Agree this plan

# drafted
agree-look = What was agreed before

# drafted
agree-never = { $name } has not been asked about this plan yet.

# drafted
agree-stands-whole = { $name } agreed this plan on { $day }.

# drafted
agree-stands-part = { $name } agreed part of this plan on { $day }.

# drafted
agree-stands-declined = { $name } said no to this plan on { $day }.

# drafted
agree-same = Nothing is different since.

# drafted
agree-read = Read it through together
    .easy = Read it together

# drafted
agree-say = What { $name } says to it

# drafted
agree-lead = This is the page that will be kept, exactly as it stands here. Read it aloud if that helps.
    .easy = This is the page we keep. You can read it aloud.

# drafted
agree-on-to = We have read it

# drafted
agree-leave = Back to the plan

# drafted
agree-back = Read it again

# drafted
agree-old = The plan changed since it was shown. Nothing was kept. Please read it once more.

# drafted
agree-no-words = No words yet

# drafted
agree-answer = Their answer

# drafted
agree-answer-whole = Yes, all of it

# drafted
agree-answer-part = Yes, some of it

# drafted
agree-answer-declined = Not as it is

# drafted
agree-apart = Which goals are not agreed?

# drafted
agree-words = What they said about it

# drafted
agree-words-hint = In their words. It may stay empty.

# drafted
agree-how = How they said yes

# drafted
agree-how-typed = Typed their name

# drafted
agree-how-drawn = Drew their name or a mark

# drafted
agree-how-said = Said it, or showed it

# drafted
agree-typed = Their name, typed by them

# drafted
agree-witness = To whom

# drafted
agree-draw = Their name or mark

# drafted
agree-draw-empty = Nothing drawn yet. Draw here, or choose another way above.

# drafted
agree-draw-there = A drawn name or mark

# drafted
agree-draw-again = Draw it again

# drafted
agree-present = Who was there

# drafted
agree-advocate = Did someone speak up for them?

# drafted
agree-advocate-notSaid = Not talked about

# drafted
agree-advocate-notWanted = Offered, not wanted

# drafted
agree-advocate-with = Yes, an advocate

# drafted
agree-advocate-name = The advocate’s name

# drafted
agree-on = The day

# drafted
agree-keep = Keep their answer

# drafted
agree-kept = Their answer is kept.

# drafted
agree-missing-apart = Tick the goals that are not agreed.

# drafted
agree-missing-typed = The name is still missing.

# drafted
agree-missing-drawn = Nothing is drawn yet.

# drafted
agree-missing-said = To whom did they say it?

# drafted
agree-missing-with = The advocate’s name is still missing.

# drafted
agree-missing-on = A day up to today, please.

# drafted
agree-told-typed = Name typed:

# drafted
agree-told-said = Said to:

# drafted
agree-told-drawn = The name or mark { $name } drew

# drafted
agree-told-present = There:

# drafted
agree-told-advocate = Advocate:

# drafted
agree-told-kept = Written down

# drafted
agree-told-mark = Mark of the page

# drafted
agree-read-again = Read it as it was

# drafted
agree-compare = What is different?

# drafted
agree-compare-then = Between

# drafted
agree-compare-now = and

# drafted
agree-compare-today = The plan as it is now

# drafted
agree-compare-do = Compare

# drafted
agree-compare-same = Nothing is different.

# drafted
since-added = New

# drafted
since-gone = No longer there

# drafted
since-changed = Different

# drafted
since-ordered = In another order

# drafted
since-was = Was

# drafted
since-is = Is

# drafted
since-nothing = Nothing

# drafted
since-new = New since agreed

# drafted
since-otherwise = Different since agreed

# drafted
since-apart = Not agreed

# drafted
plan-see-wish = See the wish

# drafted
plan-ifwrong-signs-hint = What others would see first.

# drafted
plan-ifwrong-call-hint = Names and numbers, people in their life first.

# drafted
plan-ifwrong-helps-hint = What to do, and what makes it worse.

# drafted
plan-ifwrong-depends-hint = Children, pets, someone they look after: who would step in?

# drafted
law-advocacy-title = About advocacy

# drafted
law-advocacy-plain = Anyone may have someone beside them who helps them say what they want: a friend, family, or an advocate who works for them alone. Ask before they answer. They may say no, and the plan can be agreed either way.

# drafted
law-advocacy-wales = In Wales, under Part 10 of the Social Services and Well-being (Wales) Act 2014, the council must arrange an independent professional advocate where someone could only take a full part with help and has nobody suitable to give it.

# drafted
law-advocacy-england = In England, under sections 67 and 68 of the Care Act 2014, the council must arrange an independent advocate where someone would have great difficulty taking part and has nobody suitable to support them.

# drafted
law-advocacy-unsaid = The council has a duty to arrange an advocate for some people. Choose the country in Settings to see which law says so here.

# drafted
law-capacity-title = About deciding for oneself

# drafted
law-capacity-plain = Start from this: they can decide. Give the time, the words, the pictures and the company that help. A choice that others would not make is still theirs. If you doubt whether they can decide about this plan, now, talk it over with your team before you keep an answer as theirs.

# drafted
law-capacity-wales = The Mental Capacity Act 2005 applies in Wales, beside the Social Services and Well-being (Wales) Act 2014.

# drafted
law-capacity-england = The Mental Capacity Act 2005 applies in England, beside the Care Act 2014.

# drafted
law-capacity-unsaid = The Mental Capacity Act 2005 applies in both Wales and England.

# drafted
law-carer-title = What people who look after them have a right to

# drafted
law-carer-plain = Whoever looks after someone has a right of their own to be asked what they need. It does not depend on how much they do, or on whether the person themselves gets any help. Tell them, and offer to help them ask.

# drafted
law-carer-wales = In Wales this is a carer’s assessment under section 24 of the Social Services and Well-being (Wales) Act 2014. The council must offer it.

# drafted
law-carer-england = In England this is a carer’s assessment under section 10 of the Care Act 2014. The council must carry it out where it seems they may need support.

# drafted
law-carer-unsaid = It is called a carer’s assessment, and the council arranges it. Choose the country in Settings to see which law says so here.

# drafted
history-event-planAgreed = Agreed the plan

# drafted
history-event-planAgreedInPart = Agreed part of the plan

# drafted
history-event-planDeclined = Said no to the plan

# drafted
agree-since =
    { $count ->
        [one] { $count } thing is different since
       *[other] { $count } things are different since
    }

# drafted
agree-newer =
    { $count ->
        [one] { $count } answer can only be read by a newer Kith. It is kept.
       *[other] { $count } answers can only be read by a newer Kith. They are kept.
    }

# drafted
person-drag = Drag to another place
