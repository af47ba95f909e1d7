# drafted
people-title = Everyone
# drafted
people-under = The people you walk alongside, and those you have said hello to.
# drafted
people-hello = Say hello
# drafted
people-add = Add a person
# drafted
people-search = Find someone
# drafted
people-search-hint = A name, a nickname, someone they know, any word.
# drafted
people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
  }
# drafted
people-found = { $count ->
    [one] Found { $count } person
   *[other] Found { $count } people
  }
# drafted
people-failed = Kith could not read the list just now.
# drafted
people-none-found = Nobody found. Try fewer letters, or another word you remember.
# drafted
people-nobody-yet = Nobody here yet. Say hello to someone first; a record can come later, if they wish.
# drafted
people-list = People
# drafted
people-walk = Use the up and down arrows to walk the list, and Enter to open.
# drafted
people-next = next: { $day } { $time }
# drafted
people-last = last in touch: { $day }
# drafted
people-review = review due: { $day }
# drafted
people-clashes = { $count ->
    [one] { $count } thing to settle
   *[other] { $count } things to settle
  }
# drafted
people-in-about = About them
# drafted
people-in-network = Their people
# drafted
people-in-vision = Their good life
# drafted
people-in-plan = Their plan
# drafted
people-in-journal = Journal
# drafted
people-in-private = Just between us
# drafted
people-add-title = Add a person
# drafted
people-add-words = When they have said yes to keeping a record together. The rest can come over a cup of tea.
# drafted
people-add-name = What do they like to be called?
# drafted
people-add-language = Which language do they like to speak?
# drafted
people-language-en = English
# drafted
people-language-cy = Welsh
# drafted
people-language-other = Another language
# drafted
people-add-do = Add
# drafted
people-hello-title = Say hello
# drafted
people-hello-words = The relationship comes before the record. This stays on this laptop only.
# drafted
people-hello-nickname = A nickname
# drafted
people-hello-nickname-hint = Something only you would know them by.
# drafted
people-hello-next = When you meet next, if you know
# drafted
people-hello-line = One line to remember
# drafted
people-hello-do = Keep this hello
# drafted
people-begin-title = Begin a record together
# drafted
people-begin-words = Only when they have said yes. They can change their mind at any time, and saying no never ends the help.
# drafted
people-begin-name = The name they like
# drafted
people-begin-present = Who was there when they said yes?
# drafted
people-begin-present-hint = For example: just the two of us; her sister Gwen too.
# drafted
people-begin-do = They said yes: begin
# drafted
people-everyone = Show everyone, also those who moved, died or stepped back
# drafted
people-settling = { $count ->
    [0] Nobody: everything is settled
    [one] { $count } person with something to settle
   *[other] { $count } people with something to settle
  }
# drafted
people-only-settling = Only those with something to settle
