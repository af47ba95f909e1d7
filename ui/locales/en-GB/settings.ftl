# drafted
settings-title = Settings
# drafted
settings-looks = Language and look
# drafted
settings-language = Language
# drafted
settings-language-hint = F2 shows the same screen in the other language, at any time.
# drafted
settings-language-name = English
# drafted
settings-size = Size of the words
# drafted
settings-size-percent = { $percent } %
# drafted
settings-theme = Colours
# drafted
settings-theme-system = As the laptop
# drafted
settings-theme-light = Light
# drafted
settings-theme-dark = Dark
# drafted
settings-theme-contrast = High contrast
# drafted
settings-privacy = When others are near
# drafted
settings-idle = Lock when nobody touches the laptop for
# drafted
settings-idle-hint = What you are writing is saved first.
# drafted
settings-idle-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
  }
# drafted
settings-hide = Hide the page gently while I am in another window
# drafted
settings-keys = F8 covers the screen, and shows it again. Ctrl+L locks.
# drafted
settings-failed = Kith could not read the team’s settings.
# drafted
settings-card = My card
# drafted
settings-card-words = This comes first on every copy a person takes home.
# drafted
settings-my-name = My name
# drafted
settings-my-phone = My phone
# drafted
settings-my-days = Days I work
# drafted
settings-cover = Who covers for me
# drafted
settings-team = Our team
# drafted
settings-safety = Where we work
# drafted
settings-country = Country
# drafted
settings-country-hint = It decides which law’s words Kith uses.
# drafted
settings-country-wales = Wales
# drafted
settings-country-england = England
# drafted
settings-law-wales = Social Services and Well-being (Wales) Act 2014; advocacy is in Part 10.
# drafted
settings-law-england = Care Act 2014.
# drafted
settings-safeguarding = Safeguarding, by day
# drafted
settings-safeguarding-hours = Safeguarding, evenings and weekends
# drafted
settings-passphrase = Passphrase and recovery sheet
# drafted
settings-passphrase-words = Only these two open your vault. Nobody else has a copy.
# drafted
settings-passphrase-change = Change my passphrase
# drafted
settings-passphrase-now = Your passphrase now
# drafted
settings-passphrase-busy = Changing…
# drafted
settings-passphrase-changed = Your passphrase is changed.
# drafted
settings-sheet-new = Make a new recovery sheet
# drafted
settings-sheet-words = The old sheet stops working as soon as the new one is made.
# drafted
settings-sheet-make = Make the new sheet
# drafted
settings-check = Check the vault
# drafted
settings-check-words = Kith reads everything ever written here again, and compares it with what it shows.
# drafted
settings-check-do = Check now
# drafted
settings-checking = Checking…
# drafted
settings-check-sound = { $count ->
    [one] All is well: { $count } entry read, and everything agrees.
   *[other] All is well: { $count } entries read, and everything agrees.
  }
# drafted
settings-check-unsound = { $count ->
    [one] { $count } place on the screens does not agree with what was written.
   *[other] { $count } places on the screens do not agree with what was written.
  }
# drafted
settings-check-failed = The check could not be finished.
# drafted
settings-check-safe = What was written is kept as it is; checking changes nothing.
# drafted
settings-check-todo = Lock Kith and open it again, then check once more. If it stays, tell your IT people and keep the newest backup.
# drafted
settings-about = About Kith
# drafted
settings-version = Version { $version }
# drafted
settings-folder = Your vault lies in
# drafted
settings-not = Kith is not your council’s safeguarding system, and not an alarm for people who work alone.
# drafted
settings-words = The words on the screens
# drafted
settings-words-why = Some wording is only drafted until someone who speaks the language well has checked it.
# drafted
settings-words-en = English: { $checked } checked, { $drafted } drafted
# drafted
settings-words-cy = Welsh: { $checked } checked, { $drafted } drafted
