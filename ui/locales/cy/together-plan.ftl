## My plan: something to work towards, and one small step at a time.

# drafted
together-plan-choose = Dewis rhywbeth i weithio tuag ato

# drafted
together-plan-none = Dim byd yma eto. Mae rhywbeth bach yn ddechrau da.

# drafted
together-choose = At beth ydw i eisiau gweithio?

# drafted
together-choose-life = O fy mywyd da

# drafted
together-choose-new = Rhywbeth newydd

# drafted
together-wish = Beth ydw i eisiau ei wneud?

# drafted
together-wish-hint = Gall fod yn fawr neu’n fach.

# drafted
together-step = Beth yw un cam bach?

# drafted
together-step-hint = Rhywbeth bach, yn fuan.

# drafted
together-who = Pwy all fy helpu?

# drafted
together-who-me = Rydw i’n ei wneud fy hun

# drafted
together-who-people = Pobl a lleoedd yn fy mywyd

# drafted
together-who-paid = Gall pobl sy’n cael eu talu helpu hefyd

# drafted
together-who-none = Does neb ar fy nghylchoedd eto. Gallaf feddwl am hyn ryw ddiwrnod arall.

# drafted
together-by = Erbyn pryd?

# drafted
together-by-week = Yr wythnos hon

# drafted
together-by-month = Y mis hwn

# drafted
together-by-later = Rywbryd wedyn

# drafted
together-by-date = Diwrnod rydw i’n ei ddewis

# drafted
together-goal-steps = Fy nghamau

# drafted
together-goal-none = Dim camau eto.

# drafted
together-goal-step = Ychwanegu cam bach

# drafted
together-goal-words = Ei ddweud mewn ffordd arall

# drafted
together-goal-remove = Tynnu hwn oddi ar fy nghynllun

# drafted
together-goal-how = Sut mae’n mynd?

# drafted
together-loose = Camau eraill

# drafted
together-done = Wedi’i wneud

# drafted
together-not-yet = Ddim eto

# drafted
together-with = Gyda { $name }

# drafted
together-change = Newid
