# Sitting with someone: their own screens, in the first person; and the code that takes the screen back.

# drafted
field-person-screenText = Size of words on the screen

# drafted
field-person-screenLook = Colours on the screen

# drafted
choice-person-screenLook-light = Light

# drafted
choice-person-screenLook-dark = Dark

# drafted
choice-person-screenLook-contrast = Strong contrast
