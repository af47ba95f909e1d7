## A directory brought in from a file.

# drafted
bring-title = Bring in a directory

# drafted
bring-what = A file in the format of Open Referral UK, as councils and community directories give it out (JSON).

# drafted
bring-how = You see first what would come in. Brought in again later, it brings up to date what it brought before. What you changed here yourself stays.

# drafted
bring-choose = Choose a file

# drafted
bring-choose-other = Another file

# drafted
bring-reading = Reading the file…

# drafted
bring-bringing = { $count ->
    [one] Bringing it in… { $count } so far
   *[other] Bringing it in… { $count } so far
  }

# drafted
bring-progress = How far it is

# drafted
bring-stop = Stop

# drafted
bring-close = Done

# drafted
bring-do = { $count ->
    [one] Bring in { $count }
   *[other] Bring in { $count }
  }

# drafted
bring-done = { $count ->
    [one] { $count } new entry came in.
   *[other] { $count } new entries came in.
  }

# drafted
bring-done-changed = { $count ->
    [one] { $count } entry was brought up to date.
   *[other] { $count } entries were brought up to date.
  }

# drafted
bring-stopped = You stopped it. What came in by then is here; the rest of the file is not.

# drafted
bring-undo = Undo takes back what came last, up to 250 entries at a time.

# drafted
bring-safe = Nothing was changed in Kith.

# drafted
bring-safe-part = What came in by then is here and whole.

# drafted
bring-failed-notATable = This is no file of Open Referral. Ask whoever gave it to you for the services as JSON.

# drafted
bring-failed-tableTooLarge = The file is larger than 64 MB. Ask for it in parts.

# drafted
bring-failed-diskFull = The disk is full. Make some room and bring the file in again.

# drafted
bring-failed-other = The file could not be brought in this time.

# drafted
bring-read = { $count ->
    [one] The file holds { $count } record.
   *[other] The file holds { $count } records.
  }

# drafted
bring-new = { $count ->
    [one] { $count } is new.
   *[other] { $count } are new.
  }

# drafted
bring-changed = { $count ->
    [one] { $count } would be brought up to date.
   *[other] { $count } would be brought up to date.
  }

# drafted
bring-same = { $count ->
    [one] { $count } is here already, just so.
   *[other] { $count } are here already, just so.
  }

# drafted
bring-edited = { $count ->
    [one] { $count } was changed here by hand. Your words stay unless you say otherwise.
   *[other] { $count } were changed here by hand. Your words stay unless you say otherwise.
  }

# drafted
bring-taken-out = { $count ->
    [one] { $count } was taken out of the list here and stays out.
   *[other] { $count } were taken out of the list here and stay out.
  }

# drafted
bring-wrong = { $count ->
    [one] { $count } thing is wrong with the file.
   *[other] { $count } things are wrong with the file.
  }

# drafted
bring-beyond = { $count ->
    [one] { $count } record is beyond what one file may bring. Ask for the file in parts.
   *[other] { $count } records are beyond what one file may bring. Ask for the file in parts.
  }

# drafted
bring-broken = The file breaks off in the middle. What stands before that can be brought in.

# drafted
bring-rows = What would come in

# drafted
bring-fate-new = new

# drafted
bring-fate-changed = changed

# drafted
bring-fate-edited = stays as it is here

# drafted
bring-fate-takenOut = taken out here

# drafted
bring-fields = The file says otherwise:

# drafted
bring-by-hand = You changed here:

# drafted
bring-overwrite = Use the file’s words instead

# drafted
bring-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
  }

# drafted
bring-wrong-title = What is wrong, record by record

# drafted
bring-record = Record { $record }:

# drafted
bring-wrong-malformed = cannot be read; left out

# drafted
bring-wrong-breaksOff = breaks off; left out

# drafted
bring-wrong-tooLarge = holds more than a record may; left out

# drafted
bring-wrong-notAService = is no service; left out

# drafted
bring-wrong-noName = has no name; left out

# drafted
bring-wrong-noId = has no id to find it again by; left out

# drafted
bring-wrong-again = has the id of an earlier one; left out

# drafted
bring-wrong-closed = is closed, says the directory; left out

# drafted
bring-wrong-cut = a text was too long; its beginning is used

# drafted
bring-wrong-badLink = the link leads to no page; used without it

# drafted
bring-wrong-badEmail = the email address is none; used without it
