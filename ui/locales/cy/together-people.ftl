## My people: my circles, someone on them, and the same as a list.

# drafted
together-people-add = Ychwanegu rhywun

# drafted
together-people-list = Gweld rhestr

# drafted
together-people-map = Gweld fy nghylchoedd

# drafted
together-people-none = Does neb yma eto. Gawn ni ddechrau?

# drafted
together-people-press = Gwasgwch rywun i ddweud mwy.

# drafted
together-people-waiting = Ddim ar fy nghylchoedd eto

# drafted
together-people-missed = Pobl rydw i’n gweld eu heisiau

# drafted
together-people-before = Pobl o’r gorffennol

# drafted
together-map-keys = Mae’r saethau’n cerdded ar hyd cylch a rhwng cylchoedd. Mae Enter yn agor.

# drafted
together-helps-me = Yn fy helpu i

# drafted
together-i-help = Rydw i’n helpu

# drafted
together-contact-ring = Pa mor agos yw { $name } ata i?

# drafted
together-contact-sector = Ym mha ran o fy mywyd mae { $name }?

# drafted
together-contact-help = Pwy sy’n helpu: fi, { $name }, neu’r ddau ohonon ni?

# drafted
together-contact-remove = Tynnu { $name } oddi ar fy nghylchoedd

# drafted
together-contact-nameless = Rhywun
