## Copies, paper and lists: out of the map and into it.

# drafted
io-copy = Save a copy

# drafted
io-print = Print

# drafted
io-bring = Bring in a list

# drafted
io-copy-title = Save a copy of the map

# drafted
io-form = What kind of copy

# drafted
io-form-png = Picture (PNG)

# drafted
io-form-svg = Drawing (SVG)

# drafted
io-form-csv = List (CSV)

# drafted
io-form-graphml = Network (GraphML)

# drafted
io-form-measures = Measures

# drafted
io-about-png = A picture of the map, to print, frame or send.

# drafted
io-about-svg = The same picture, sharp at any size.

# drafted
io-about-csv = Everyone on the map, one a line, for a spreadsheet. It can be brought in again.

# drafted
io-about-graphml = People and ties for programs that draw networks.

# drafted
io-about-measures = Figures about the shape of the map, for the coordinator. Not part of the person’s own copy.

# drafted
io-leaves = This copy leaves the vault. Kith can no longer look after it.

# drafted
io-whose = Whether a copy is made, and who gets it, is for { $name } to say.

# drafted
io-save = Choose where to save it

# drafted
io-saved = Saved:

# drafted
io-not-saved = Nothing was saved.

# drafted
io-safe = Everything in the vault is safe.

# drafted
io-left =
    { $count ->
        [one] One thing could not go into the copy:
       *[other] { $count } things could not go into the copy:
    }

# drafted
io-left-nameless = Without a name

# drafted
io-left-noName = It has no name, so nobody could tell who it is.

# drafted
io-left-noPhoto = Its photo could not be read. The copy shows letters instead.

# drafted
io-left-tieToNobody = A tie to someone who is no longer on the map.

# drafted
io-left-other = It could not be put into this kind of copy.

# drafted
io-failed-diskFull = There is no room left there. Make some room, or choose another place.

# drafted
io-failed-readOnlyFolder = Kith may not write there. Choose another place.

# drafted
io-failed-diskFailed = That place could not be written to. Is it still plugged in? Choose another place.

# drafted
io-failed-fileNotSaved = That place could not be written to. Is it still plugged in? Choose another place.

# drafted
io-failed-notATable = That file is not a list Kith can read. Open it in your spreadsheet, save it as CSV and try again.

# drafted
io-failed-tableTooLarge = That file is too large for a list of one person’s people. Is it the right one?

# drafted
io-failed-tooManyContacts = That is more people than one map can show. Is it the right list?

# drafted
io-failed-locked = Kith is locked. Unlock it and try again.

# drafted
io-failed-other = Something went wrong. Please try again.

# drafted
io-bring-title = Bring in a list of people

# drafted
io-bring-what = Choose a list saved as CSV. You will see every line of it before anything comes onto the map.

# drafted
io-bring-kinds = Column names and words may be in English or Welsh. Commas, semicolons and tabs are all fine, and so are old Windows files.

# drafted
io-bring-safe = Nothing on the map was changed.

# drafted
io-columns = The first line names the columns. Only the first is needed:

# drafted
io-column-name = who it is

# drafted
io-column-kind = person, group, place, service or animal

# drafted
io-column-ring = 1 to 4, 1 is closest

# drafted
io-column-sector = family, friends, neighbours, work, places or services

# drafted
io-column-paid = yes or no

# drafted
io-column-help = helps me, I help, both ways or neither

# drafted
io-column-relation = in a word

# drafted
io-column-phone = a number

# drafted
io-column-note = anything more

# drafted
io-choose = Choose a file

# drafted
io-choose-other = Choose another file

# drafted
io-read =
    { $count ->
        [0] No line can come in.
        [one] One line can come in.
       *[other] { $count } lines can come in.
    }

# drafted
io-wrong =
    { $count ->
        [one] Look at one line.
       *[other] Look at { $count } lines.
    }

# drafted
io-twins =
    { $count ->
        [one] One has a name that is on the map already; it stays out unless you choose it.
       *[other] { $count } have names that are on the map already; they stay out unless you choose them.
    }

# drafted
io-twin = On the map already

# drafted
io-old-letters = This file uses older Windows letters. Look whether names with accents came out right.

# drafted
io-wrong-title = Lines to look at

# drafted
io-line = Line { $line }:

# drafted
io-line-head = Line

# drafted
io-wrong-mend = Mend them in the file and choose it again, or bring in the others now.

# drafted
io-wrong-noName = There is no name, so this line stays out. Write one in the name column.

# drafted
io-wrong-openQuote = A quotation mark is opened and not closed, so this line stays out. Close it or take it away.

# drafted
io-wrong-tooLong = A cell is too long, so this line stays out. Use fewer words.

# drafted
io-wrong-unknown = A word here is not one Kith knows. The line comes in without it.

# drafted
io-wrong-again = An earlier line has the same name. Both come in, unless you take one out.

# drafted
io-too-many = A list of more than { $most } people is not taken in. Is it the right one?

# drafted
io-wrong-other = It could not be read. Look at it in the file.

# drafted
io-preview = What the list holds

# drafted
io-take = Bring in

# drafted
io-more =
    { $count ->
        [one] And one more.
       *[other] And { $count } more.
    }

# drafted
io-bring-many =
    { $count ->
        [one] Bring in one
       *[other] Bring in { $count }
    }

# drafted
io-brought =
    { $count ->
        [one] One came in. Undo takes it back.
       *[other] { $count } came in. Undo takes them all back.
    }

# drafted
io-print-title = Print the map and the list

# drafted
io-way = Which way up

# drafted
io-across = Across

# drafted
io-upright = Upright

# drafted
io-phones = With telephone numbers

# drafted
io-print-leaves = Paper leaves the vault. Who gets it is for { $name } to say.

# drafted
io-print-preview = The page as it will be printed

# drafted
io-print-now = Print

# drafted
io-sheet-day = My people on { $day }

# drafted
io-key-helps = Helps me

# drafted
io-key-helped = I help

# drafted
io-key-paid = Paid to be in my life

# drafted
io-missed = People I miss
