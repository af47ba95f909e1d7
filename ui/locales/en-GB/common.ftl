# drafted
yes = Yes
# drafted
no = No
# drafted
close = Close
# drafted
back = Go back
# drafted
not-now = Not now
# drafted
remove = Remove
# drafted
add = Add
# drafted
next = Next
# drafted
skip-to-content = Skip to the page
# drafted
show-in-other-language = In English
# drafted
show-in-other-language-key = Show this screen in the other language (F2)
# drafted
cover-now = Cover
# drafted
cover-now-key = Cover the screen (F8)
# drafted
cover-title = Back in a moment
    .easy = Back soon
# drafted
cover-words = Everything is kept, just as it was.
    .easy = Everything is kept. Nothing is lost.
# drafted
cover-come-back = Come back (F8)
    .easy = Go on (F8)
# drafted
lock = Lock
# drafted
lock-key = Lock Kith (Ctrl+L)
# drafted
lock-held-title = Some words are not saved yet
# drafted
lock-held-words = If you lock now, what you wrote last will be lost. Everything saved before stays safe. You can copy your words to paper first, or wait: Kith keeps trying to save them.
# drafted
lock-held-anyway = Lock and lose those words
# drafted
lock-held-wait = Wait
# drafted
lock-failed = Kith could not lock just now.
# drafted
idle-soon = Kith will lock in half a minute.
# drafted
idle-stay = I am still here
# drafted
rail-today = Today
# drafted
rail-people = Everyone
# drafted
rail-settings = Settings
# drafted
rail-name = Kith
# drafted
rail-menu = Menu
# drafted
rail-places = Places in Kith
# drafted
sample-banner = Sample people: nobody here is real
# drafted
sample-leave = Stop exploring
# drafted
veil-words = Hidden while you are elsewhere
# drafted
saved-at = Saved { $time }
# drafted
saved-not-yet = Not saved yet
# drafted
undo-group = Take back and do again
# drafted
undo = Undo
# drafted
redo = Redo
# drafted
undone = Taken back.
# drafted
redone = Done again.
# drafted
undo-nothing = There is nothing to take back.
# drafted
trouble-mended = Your words are saved now.
# drafted
trouble-disk-happened = There is no room left on this laptop, so your last words are not saved yet.
# drafted
trouble-disk-safe = Your words are still here on the screen, and everything saved before is safe.
# drafted
trouble-disk-todo = Make some room, for example by emptying the bin. Keep this window open: Kith tries again every few seconds.
# drafted
trouble-folder-happened = Kith may not write in its own folder, so your last words are not saved yet.
# drafted
trouble-folder-todo = Ask whoever looks after this laptop to allow it. Keep this window open: Kith keeps trying.
# drafted
trouble-long-happened = That is too long to save in one piece.
# drafted
trouble-long-safe = Everything saved before is safe, and the words are still on the screen.
# drafted
trouble-long-todo = Try a shorter piece, or split it in two.
# drafted
trouble-locked-happened = Kith is locked, so your last words could not be saved.
# drafted
trouble-locked-todo = Copy them to paper if they are still here, then unlock and write them again.
# drafted
trouble-newer-happened = This was written by a newer Kith, so it can be read here but not changed.
# drafted
trouble-newer-todo = Change it on the laptop that has the newer Kith, or ask for the newer Kith here.
# drafted
trouble-changed-happened = This was changed somewhere else a moment ago.
# drafted
trouble-changed-todo = Look at it again, then make your change.
# drafted
trouble-value-happened = Kith could not make sense of that.
# drafted
trouble-value-todo = Try writing it another way.
# drafted
trouble-picture-happened = That file is not a picture Kith can keep.
# drafted
trouble-picture-todo = Try a JPEG, PNG or WebP picture, no larger than ten megabytes.
# drafted
trouble-table-happened = That file is not a table Kith can read: it may be a workbook, or much too large.
# drafted
trouble-table-todo = In the program that made it, save it as CSV, with one person to a line, and choose that file.
# drafted
trouble-many-happened = That table has more people than a map has room for.
# drafted
trouble-many-todo = Keep only the lines that belong on this map, a thousand at most, and choose the file again.
# drafted
trouble-file-happened = The file could not be kept in that place.
# drafted
trouble-file-todo = Choose another place, one you may write to, and try again.
# drafted
trouble-other-happened = Something went wrong, and your last change is not saved yet.
# drafted
trouble-other-safe = Everything saved before is safe.
# drafted
trouble-other-todo = Keep this window open for a moment: Kith tries again. If this stays, lock Kith and open it again.
# drafted
lost-happened = Kith cannot reach its own insides.
# drafted
lost-safe = Everything you saved is safe in its vault.
# drafted
lost-todo = Close this window and open Kith again.
# drafted
try-again = Try again
# drafted
prefs-damaged = The settings for language and text size on this device could not be read, so Kith started with plain ones. Nothing about anyone was in them.
# drafted
prefs-not-kept = This choice works now, but could not be kept for next time.
# drafted
when-today = Today
# drafted
when-now = Now
# drafted
when-tomorrow = Tomorrow
# drafted
when-yesterday = Yesterday
# drafted
when-in-a-week = In a week
# drafted
when-day = Day
# drafted
when-time = Time
# drafted
when-time-unclear = Write it like 10:30
# drafted
date-day = Day
# drafted
date-month = Month
# drafted
date-no-month = Not known
    .easy = I do not know
# drafted
date-year = Year
# drafted
date-not-yet = This is not a whole date yet. A year alone is fine.
    .easy = This is not a full date. A year is enough.
# drafted
choice-clear = Clear
# drafted
choice-clear-of = Clear: { $label }
# drafted
clash-title = Two versions: which one is right?
    .easy = There are two answers. Which one is right?
# drafted
clash-why = This was written on two devices at once. Both are kept until you choose.
    .easy = One was written on another laptop. Both are kept. Choose one.
# drafted
clash-empty = (nothing)
# drafted
clash-pick = Keep this one
# drafted
clash-settled = Settled. You can take this back.
    .easy = Done. You can change it back.
# drafted
clash-voice-own = their own words
# drafted
clash-voice-coordinator = coordinator’s words
# drafted
clash-voice-other = someone else’s words
# drafted
voice-own-after = their words
# drafted
voice-other-after = { $name }’s words
# drafted
clash-by-me = written on this laptop
# drafted
clash-by-other = written elsewhere
# drafted
idle-soon-held = Kith will cover the screen in half a minute. Some words are not saved yet: Kith keeps trying for ten more minutes, then it locks and those words are lost.
# drafted
idle-soon-lost = Kith will lock in half a minute. The words it could not save will be lost: shorten them or copy them to paper first.
# drafted
cover-held = Some words are not saved yet. Kith keeps trying until { $time }, then it locks and those words are lost.
