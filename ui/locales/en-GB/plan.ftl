## The plan: goals and steps, what to do if things go wrong, those who look after them, reviews.

# drafted
plan-goals = Goals

# drafted
plan-goal-add = Add a goal

# drafted
plan-goals-none = No goals yet. A small one is a good one.

# drafted
plan-grown-none = Not from a wish

# drafted
plan-steps = Steps

# drafted
plan-step-add = Add a step

# drafted
plan-steps-none = No steps yet. What comes first?

# drafted
plan-loose = Steps without a goal

# drafted
plan-nobody = Nobody yet

# drafted
plan-hint-paid = A kind thought: is there a friend, neighbour or family member who would like to be asked too?

# drafted
plan-ifwrong = If things go wrong

# drafted
plan-ifwrong-start = Write this page together

# drafted
plan-carers = People who look after them, and what they need

# drafted
plan-carer-add = Add someone who looks after them

# drafted
plan-carers-none = Nobody written here yet.

# drafted
plan-carer-contact-none = Not on the map

# drafted
plan-reviews = Looking back together

# drafted
plan-review-add = Add a review

# drafted
plan-reviews-none = You have not looked back together yet.

# drafted
field-goal-text = The goal

# drafted
field-goal-statement = Grown from

# drafted
field-goal-status = How it is going

# drafted
choice-goal-status-todo = Not started

# drafted
choice-goal-status-doing = Under way

# drafted
choice-goal-status-done = Done

# drafted
choice-goal-status-letGo = Let go

# drafted
choice-step-status-todo = Not started

# drafted
choice-step-status-doing = Under way

# drafted
choice-step-status-done = Done

# drafted
choice-step-status-letGo = Let go

# drafted
field-step-text = What

# drafted
field-step-goal = For the goal

# drafted
field-step-who = Who helps

# drafted
field-step-by = By when

# drafted
field-step-status = How it is going

# drafted
field-step-happened = What happened

# drafted
field-ifwrong-signs = How we would notice

# drafted
field-ifwrong-call = Who to call

# drafted
field-ifwrong-helps = What helps

# drafted
field-ifwrong-depends = Who or what depends on them

# drafted
field-carer-name = Name

# drafted
field-carer-contact = On the map

# drafted
field-carer-needs = What they need themselves

# drafted
field-review-on = When

# drafted
field-review-worked = What worked

# drafted
field-review-notWorked = What did not work

# drafted
field-review-next = What next

# drafted
field-review-nextOn = Look back again on
