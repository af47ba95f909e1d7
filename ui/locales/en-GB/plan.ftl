## The plan: goals and steps, what to do if things go wrong, those who look after them, reviews.

# drafted
plan-goals = Goals
    .easy = Things to work for

# drafted
plan-goal-add = Add a goal

# drafted
plan-goals-none = No goals yet. A small one is a good one.
    .easy = No goals yet. Start with a small one.

# drafted
plan-grown-none = Not from a wish

# drafted
plan-steps = Steps
    .easy = What to do

# drafted
plan-step-add = Add a step

# drafted
plan-steps-none = No steps yet. What comes first?
    .easy = Nothing here yet. What will happen first?

# drafted
plan-loose = Steps without a goal

# drafted
plan-nobody = Nobody yet

# drafted
plan-hint-paid = Everyone named here is paid. Is there someone on the map who might like to help?
    .easy = Everyone here is paid to help. Who else might like to help?

# drafted
plan-ifwrong = If things go wrong
    .easy = When things go wrong

# drafted
plan-ifwrong-start = Write this page together
    .easy = Write this together

# drafted
plan-carers = People who look after them, and what they need
    .easy = People who look after them

# drafted
plan-carer-add = Add someone who looks after them
    .easy = Add a person

# drafted
plan-carers-none = Nobody written here yet.
    .easy = Nobody here yet.

# drafted
plan-carer-contact-none = Not on the map

# drafted
plan-reviews = Looking back together
    .easy = Looking back

# drafted
plan-review-add = Add a review
    .easy = Look back now

# drafted
plan-reviews-none = You have not looked back together yet.
    .easy = You have not looked back yet.

# drafted
field-goal-text = The goal
    .easy = What do they want to do?

# drafted
field-goal-statement = Grown from
    .easy = Which wish is this from?

# drafted
field-goal-status = How it is going
    .easy = How is it going?

# drafted
choice-goal-status-todo = Not started

# drafted
choice-goal-status-doing = Under way
    .easy = Doing it now

# drafted
choice-goal-status-done = Done

# drafted
choice-goal-status-letGo = Let go
    .easy = Stopped

# drafted
choice-step-status-todo = Not started

# drafted
choice-step-status-doing = Under way
    .easy = Doing it now

# drafted
choice-step-status-done = Done

# drafted
choice-step-status-letGo = Let go
    .easy = Stopped

# drafted
field-step-text = What
    .easy = What will happen?

# drafted
field-step-goal = For the goal

# drafted
field-step-who = Who helps
    .easy = Who will help?

# drafted
field-step-by = By when
    .easy = By what day?

# drafted
field-step-status = How it is going
    .easy = How is it going?

# drafted
field-step-happened = What happened
    .easy = What happened?

# drafted
field-ifwrong-signs = How we would notice
    .easy = How will we know something is wrong?

# drafted
field-ifwrong-call = Who to call
    .easy = Who do we ring?

# drafted
field-ifwrong-helps = What helps
    .easy = What helps?

# drafted
field-ifwrong-depends = Who or what depends on them
    .easy = Who needs them? A child? A pet?

# drafted
field-carer-name = Name
    .easy = What is their name?

# drafted
field-carer-contact = On the map
    .easy = Are they on the map?

# drafted
field-carer-needs = What they need themselves
    .easy = What do they need?

# drafted
field-review-on = When
    .easy = What day is it?

# drafted
field-review-worked = What worked
    .easy = What was good?

# drafted
field-review-notWorked = What did not work
    .easy = What was not good?

# drafted
field-review-next = What next
    .easy = What do we do next?

# drafted
field-review-nextOn = Look back again on
    .easy = When do we look back again?
