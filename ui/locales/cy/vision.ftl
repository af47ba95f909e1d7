## A good life: what the person wants and does not want, in their words first.

# drafted
vision-lead = Sut olwg sydd ar fywyd da, yn eu geiriau eu hunain yn gyntaf.
    .easy = Beth yw bywyd da? Dywedwch hynny yn eu geiriau nhw.

# drafted
vision-want = Beth maen nhw’n ei eisiau

# drafted
vision-dontWant = Beth nad ydyn nhw’n ei eisiau

# drafted
vision-add-want = Ychwanegu dymuniad
    .easy = Ychwanegu rhywbeth maen nhw’n ei eisiau

# drafted
vision-add-dontWant = Ychwanegu rhywbeth nad ydyn nhw’n ei eisiau

# drafted
vision-want-none = Dim wedi’i ysgrifennu eto. Dechrau da: beth fyddai’n gwneud wythnos nesaf yn wythnos dda?
    .easy = Dim byd yma eto. Beth fyddai’n gwneud wythnos nesaf yn dda?

# drafted
vision-dontWant-none = Dim wedi’i ysgrifennu eto. Mae rhai’n ei chael hi’n haws dweud hyn yn gyntaf.
    .easy = Dim byd yma eto. Oes rhywbeth nad ydyn nhw’n ei eisiau?

# drafted
vision-grow = Gwneud nod o hyn
    .easy = Gwneud hwn yn nod

# drafted
vision-grown = Mae nod ar gyfer hyn
    .easy = Mae hwn yn nod nawr

# drafted
field-statement-text = Mewn geiriau
    .easy = Dywedwch hynny yma

# drafted
field-statement-theme = Rhan o fywyd
    .easy = Am beth mae hyn?

# drafted
field-statement-side = Eisiau neu beidio
    .easy = Ydyn nhw ei eisiau, neu beidio?

# drafted
field-statement-picture = Llun

# drafted
choice-statement-theme-home = Cartref

# drafted
choice-statement-theme-people = Pobl

# drafted
choice-statement-theme-doing = Pethau i’w gwneud

# drafted
choice-statement-theme-health = Teimlo’n dda

# drafted
choice-statement-theme-safe = Teimlo’n ddiogel

# drafted
choice-statement-theme-contributing = Rhoi rhywbeth
    .easy = Helpu eraill

# drafted
choice-statement-theme-dreams = Breuddwydion
    .easy = Gobeithion mawr

# drafted
choice-statement-side-want = Beth maen nhw’n ei eisiau

# drafted
choice-statement-side-dontWant = Beth nad ydyn nhw’n ei eisiau

# drafted
vision-as = Sut i’w weld

# drafted
vision-as-words = Mewn geiriau

# drafted
vision-as-board = Fel bwrdd

# drafted
board-title = Eu bywyd da fel bwrdd

# drafted
board-none = Does dim i’w osod eto. Daw dymuniad â llun, symbol neu ychydig eiriau yma.

# drafted
board-how = Gosodwch bethau lle maen nhw’n perthyn: llusgwch nhw, neu pwyswch Alt gyda saeth. Pwyswch un i ysgrifennu ynddo.

# drafted
board-photo = Eu llun

# drafted
board-earlier = Ei osod yn gynharach

# drafted
board-later = Ei osod yn hwyrach

# drafted
board-laid = Mae yn lle { $place } nawr.
