## My good life: one question for each part of life, and what I do not want.

# drafted
together-life-home = Sut gartref fyddai’n dda i mi?

# drafted
together-life-people = Pwy hoffwn i eu cael yn fy mywyd?

# drafted
together-life-doing = Beth hoffwn i ei wneud?

# drafted
together-life-health = Beth fyddai’n fy helpu i deimlo’n dda?

# drafted
together-life-safe = Beth fyddai’n fy helpu i deimlo’n ddiogel?

# drafted
together-life-contributing = Beth hoffwn i ei roi i eraill?

# drafted
together-life-dreams = Am beth ydw i’n breuddwydio?

# drafted
together-life-dontWant = Beth dydw i ddim ei eisiau?

# drafted
together-life-hint = Fy ngeiriau fy hun. Mae ychydig eiriau’n ddigon.

# drafted
together-life-ask = Am beth wna i feddwl?

# drafted
together-life-said = Beth ddywedais i

# drafted
together-life-not = Beth dydw i ddim ei eisiau

# drafted
together-life-still = Ydy hyn yn dal yn iawn?
