## Who can see: what is true today, said plainly.

# drafted
together-sees-laptop = What I say is on this laptop only.

# drafted
together-sees-coordinator = My coordinator can read it. Nobody else can.

# drafted
together-sees-sent = Nothing is sent anywhere.

# drafted
together-sees-ask = What I can ask for

# drafted
together-sees-ask-see = I can ask to see what is written about me.

# drafted
together-sees-ask-mend = I can ask to put mistakes right.

# drafted
together-sees-ask-away = I can ask to take things away.

# drafted
together-sees-ask-no = I can say no. My coordinator still helps me.
