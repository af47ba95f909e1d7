# Eistedd gyda rhywun: eu sgriniau eu hunain, yn y person cyntaf; a’r cod sy’n cymryd y sgrin yn ôl.

# drafted
field-person-screenText = Maint y geiriau ar y sgrin

# drafted
field-person-screenLook = Lliwiau ar y sgrin

# drafted
choice-person-screenLook-light = Golau

# drafted
choice-person-screenLook-dark = Tywyll

# drafted
choice-person-screenLook-contrast = Cyferbyniad cryf
