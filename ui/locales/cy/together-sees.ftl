## Who can see: what is true today, said plainly.

# drafted
together-sees-laptop = Dim ond ar y gliniadur hwn y mae’r hyn rydw i’n ei ddweud.

# drafted
together-sees-coordinator = Gall fy nghydlynydd ei ddarllen. All neb arall.

# drafted
together-sees-sent = Does dim byd yn cael ei anfon i unman.

# drafted
together-sees-ask = Beth alla i ofyn amdano

# drafted
together-sees-ask-see = Gallaf ofyn am weld beth sydd wedi’i ysgrifennu amdanaf i.

# drafted
together-sees-ask-mend = Gallaf ofyn am gywiro camgymeriadau.

# drafted
together-sees-ask-away = Gallaf ofyn am dynnu pethau i ffwrdd.

# drafted
together-sees-ask-no = Gallaf ddweud na. Bydd fy nghydlynydd yn dal i fy helpu.
