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

# drafted
together-opening = Un funud.

# drafted
together-failed = Wnaeth y dudalen hon ddim agor. Mae popeth wedi’i gadw.

# drafted
together-again = Trio unwaith eto

# drafted
together-tools = Beth alla i ei wneud ar bob tudalen

# drafted
together-ways = Ble i fynd o’r fan hon

# drafted
together-look = Geiriau a lliwiau

# drafted
together-larger = Geiriau mwy

# drafted
together-smaller = Geiriau llai

# drafted
together-colours = Lliwiau

# drafted
together-read = Darllen yn uchel

# drafted
together-read-stop = Stopio darllen

# drafted
together-read-none = Dydy’r gliniadur hwn ddim yn gallu darllen Cymraeg yn uchel.

# drafted
together-stop = Stopio am heddiw

# drafted
together-give-back = Rhoi’r gliniadur yn ôl

# drafted
together-came-in = Mae rhywun wedi dod i mewn

# drafted
together-all-right = Mae hynny’n iawn. Dyma rywbeth arall.

# drafted
together-can-wait = Gall hynny aros tan ddiwrnod arall.

# drafted
together-trouble = Dydy hynny ddim wedi’i gadw eto. Mae fy ngeiriau yma o hyd. Mae Kith yn dal i drio.

# drafted
together-trouble-long = Mae hynny’n rhy hir i’w gadw. Mae fy ngeiriau yma o hyd. Gallaf ei wneud yn fyrrach.

# drafted
together-read-only = Gallaf ddarllen hwn yma. Alla i ddim ei newid yma.

# drafted
together-writes = Fy nghydlynydd sy’n ysgrifennu hyn

# drafted
together-writes-now = Geiriau fy nghydlynydd yw’r rhain nawr. Gwasgwch eto ar gyfer fy ngeiriau i.

# drafted
together-mixed = Fy nghydlynydd ysgrifennodd rywfaint o hyn.

# drafted
together-mixed-other = { $name } ddywedodd rywfaint o hyn.

# drafted
together-twice = Mae dau ateb yma. Pa un sy’n iawn?

# drafted
together-nothing = Dim byd yma eto.

# drafted
together-unsaid = Dydw i ddim wedi dweud eto.

# drafted
together-gone = Mae wedi mynd. Mae Dadwneud yn dod ag ef yn ôl.

# drafted
together-here = Pwy sydd yma heddiw?

# drafted
together-here-two = Dim ond fi a { $name }

# drafted
together-here-coordinator = Dim ond fi a fy nghydlynydd

# drafted
together-here-others = Mae rhywun arall yma hefyd

# drafted
together-hello = Helo, { $name }

# drafted
together-hello-what = Beth wna i edrych arno?

# drafted
together-home-me = Fi

# drafted
together-home-people = Fy mhobl

# drafted
together-home-life = Fy mywyd da

# drafted
together-home-plan = Fy nghynllun

# drafted
together-home-sees = Pwy sy’n gallu gweld
