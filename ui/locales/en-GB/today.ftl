# drafted
today-title = Today
# drafted
today-show-all = Show everything
# drafted
today-hide-all = Hide everything
# drafted
today-failed = Kith could not read today’s page.
# drafted
today-reading = Reading…
# drafted
today-meetings = Whom I meet
# drafted
today-no-meetings = Nobody today. A day for walking round the patch.
# drafted
today-promises = What I said I would do
# drafted
today-no-promises = Nothing waiting. You have kept your word.
# drafted
today-reviews = Time to look back together
# drafted
today-no-reviews = No reviews are due.
# drafted
today-hidden = Someone you know
# drafted
today-hello-hidden = Someone new
# drafted
today-show = Show
# drafted
today-hide = Hide
# drafted
today-show-at = Show who, at { $time }
# drafted
today-hide-at = Hide who, at { $time }
# drafted
today-show-due = Show what is due: { $day }
# drafted
today-hide-due = Hide what is due: { $day }
# drafted
today-brief-information = How they like information
# drafted
today-brief-words = Their last words
# drafted
today-brief-step = Next step
# drafted
today-safely = Before you go: working safely
# drafted
today-safely-hide = Hide working safely
# drafted
today-safely-failed = This could not be read now. Look on their page, under Safety.
# drafted
today-no-day = No day set
# drafted
today-overdue = past its day
# drafted
today-done = I have done it
# drafted
today-more = Show more ({ $count } left)
# drafted
today-sheet-happened = Your recovery sheet has not been checked yet.
# drafted
today-sheet-todo = Without a sheet that works, a forgotten passphrase means a lost vault. Make a new sheet in Settings; it takes two minutes.
# drafted
today-sheet-go = Go to Settings
# drafted
today-copied-happened = This vault was copied, moved or brought back from a backup.
# drafted
today-copied-safe = Nothing is lost. Kith writes on from here in a new log, so that two copies never get mixed up.
# drafted
today-copied-seen = I have read this
# drafted
today-clashes = { $count ->
    [one] { $count } thing was written differently on two devices.
   *[other] { $count } things were written differently on two devices.
  }
# drafted
today-clashes-safe = Both versions are kept. Choose the right one when you have a moment.
# drafted
today-clashes-go = See for whom
