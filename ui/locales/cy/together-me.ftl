## Me: what is asked of me, one question to a screen.

# drafted
together-me-called = Beth ydw i’n hoffi cael fy ngalw?

# drafted
together-me-information = Sut ydw i’n hoffi clywed am bethau?

# drafted
together-me-liked = Beth mae pobl yn ei hoffi amdanaf i?

# drafted
together-me-matters = Beth sy’n bwysig i mi?

# drafted
together-me-support = Sut gall pobl fy helpu i orau?

# drafted
together-me-gifts = Beth ydw i’n dda am ei wneud?

# drafted
together-hint-called = Unrhyw enw rydw i’n ei hoffi.

# drafted
together-hint-information = Gallaf ddewis mwy nag un.

# drafted
together-hint-liked = Beth fyddai ffrind yn ei ddweud?

# drafted
together-hint-matters = Pobl, lleoedd, arferion. Pethau mawr a phethau bach.

# drafted
together-hint-support = Beth sy’n helpu? Beth sydd ddim yn helpu?

# drafted
together-hint-gifts = Rhywbeth rydw i’n ei wybod, yn gallu ei wneud, neu’n ei garu.

# drafted
together-gift-head = Rhywbeth rydw i’n ei wybod

# drafted
together-gift-hands = Rhywbeth rydw i’n gallu ei wneud

# drafted
together-gift-heart = Rhywbeth rydw i’n ei garu

# drafted
together-gift-kind = Beth yw hwn?

# drafted
together-gift-so-far = Beth rydw i’n dda am ei wneud

# drafted
together-another = Ysgrifennu un arall

# drafted
together-take-away = Tynnu i ffwrdd: { $what }

# drafted
together-take = Tynnu i ffwrdd

# drafted
together-alone = Ddim pan fydd eraill yma
