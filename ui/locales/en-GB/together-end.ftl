## Stopping for today, what really happened, and giving the laptop back.

# drafted
together-end = Thank you. That is enough for today.

# drafted
together-end-kept = Everything I said is kept.

# drafted
together-end-did = What I did today

# drafted
together-end-did-about = I said more about me.

# drafted
together-end-did-added = There is somebody new on my circles.

# drafted
together-end-did-moved = I changed my circles.

# drafted
together-end-did-life = I said more about my good life.

# drafted
together-end-did-goal = I chose something to work towards.

# drafted
together-end-did-step = I chose a small step.

# drafted
together-end-did-done = I did something on my plan.

# drafted
together-end-together = We sat together. That is good too.

# drafted
together-end-on = Stay a little longer

# drafted
together-code-hint = My coordinator types six numbers here.

# drafted
together-code-field = Six numbers

# drafted
together-code-pad = Numbers to press

# drafted
together-code-wipe = Rub out

# drafted
together-code-ready = Ready

# drafted
together-code-short = Six numbers are needed.

# drafted
together-code-wrong =
    { $tries ->
        [one] Those were not the six numbers. There is one try left. Then Kith locks.
       *[other] Those were not the six numbers. There are { $tries } tries left.
    }

# drafted
together-code-unkept = Some words are not kept yet. Wait a little. Or press Ready again, and they are lost.

# drafted
together-code-failed = That did not work. Please try once more.
