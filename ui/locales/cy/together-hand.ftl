## Handing the screen over: what the coordinator sees of it.

# drafted
sit-with = Eistedd gyda { $name }

# drafted
sit-code-title = Chwe digid i gymryd y sgrin yn ôl

# drafted
sit-code-why = Tra bydd rhywun yn eistedd gyda’u cofnod eu hunain, does dim byd arall y gellir ei gyrraedd. Mae chwe digid yn mynd â chi’n ôl i’ch sgriniau chi. Dim ond y tro hwn y mae Kith yn gofyn amdanyn nhw; gallwch eu newid yn y Gosodiadau.

# drafted
sit-code-first = Chwe digid

# drafted
sit-code-again = Yr un chwe digid eto

# drafted
sit-code-hint = Nid pen-blwydd, na dim byd y byddai rhywun yn ei drio gyntaf.

# drafted
sit-code-notSame = Dydy’r ddau ddim yr un fath. Teipiwch y ddau unwaith eto.

# drafted
sit-code-notSixDigits = Rhaid i’r cod fod yn union chwe digid, 0 i 9.

# drafted
sit-code-codeTooEasy = Byddai unrhyw un yn trio hwnnw gyntaf. Dewiswch chwe digid sydd ddim yn ailadrodd nac yn dilyn ei gilydd.

# drafted
sit-code-other = Doedd dim modd cadw’r cod y tro hwn. Does dim wedi’i golli; rhowch gynnig arall arni.

# drafted
sit-code-keep = Cadw’r cod hwn

# drafted
sit-code-kept = Mae’r cod wedi’i gadw.

# drafted
sit-failed = Doedd dim modd rhoi’r sgrin y tro hwn. Does dim wedi’i golli; rhowch gynnig arall arni.

# drafted
settings-together = Eistedd gyda rhywun

# drafted
settings-together-words = Mae chwe digid yn cymryd y sgrin yn ôl ar ôl i rywun eistedd gyda’u cofnod eu hunain. Mae’r trydydd cynnig anghywir yn cloi Kith.

# drafted
settings-together-set = Dewis chwe digid

# drafted
settings-together-change = Newid y chwe digid
