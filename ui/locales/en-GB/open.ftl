# drafted
open-language-hello = Hello
# drafted
open-language-offer = Kith speaks English and Welsh, one as well as the other. You can change at any time.
# drafted
open-language-choose = Go on in English
# drafted
open-welcome-title = Welcome to Kith
# drafted
open-welcome-words = A quiet place for the people you walk alongside: their circles, their good life, their plan, in their own words.
# drafted
open-begin-title = Begin
# drafted
open-begin-words = Kith makes a locked vault on this laptop. Only your passphrase opens it. Nothing leaves the laptop.
# drafted
open-begin = Make my vault
# drafted
open-sample-title = Just looking?
# drafted
open-sample-words = Wander round with sample people. They are made up, and whatever you write goes when you lock.
# drafted
open-sample = Explore with sample people
# drafted
open-create-title = Choose your passphrase
# drafted
open-create-words = A few plain words are easy to remember and very hard to guess.
# drafted
open-way = How would you like to choose?
# drafted
open-way-picked = Words Kith picks
# drafted
open-way-own = My own
# drafted
open-picked-words = Write these words on paper and keep it somewhere safe, away from this laptop. A little story with them in it helps to remember.
# drafted
open-picked-list = Your words
# drafted
open-picked-others = Other words, please
# drafted
open-picked-again = Now type them once
# drafted
open-picked-again-hint = With spaces between. Capitals do not matter.
# drafted
open-own-new = Your passphrase
# drafted
open-own-hint = Several words together are stronger than one word with signs in it.
# drafted
open-own-again = The same once more
# drafted
open-own-differs = This is not the same yet.
# drafted
open-strong-enough = Strong enough
# drafted
open-not-strong-yet = Not strong enough yet
# drafted
open-hint-common = Many people use this one.
# drafted
open-hint-repeats = Repeating does not make it stronger.
# drafted
open-hint-sequence = Runs like “abc” or “123” are easy to guess.
# drafted
open-hint-keyboard = Keys beside each other are easy to guess.
# drafted
open-hint-general = Another word would make it stronger.
# drafted
open-show-words = Show
# drafted
open-create = Make my vault
# drafted
open-creating = Making your vault…
# drafted
open-sheet-title = Your way back in
# drafted
open-sheet-words = If you ever forget your passphrase, this key opens your vault. Kith shows it only this once. Print it or copy it by hand, and keep it away from this laptop.
# drafted
open-sheet-name = Kith recovery sheet
# drafted
open-sheet-use = To use it: open Kith, choose “I have forgotten my passphrase”, and type these letters and numbers in order. Whoever holds this sheet can open the vault, so keep it as you would a house key.
# drafted
open-sheet-date = Made on { $date }
# drafted
open-sheet-print = Print or save as PDF
# drafted
open-sheet-have = I have it safe
# drafted
open-ask-title = Let’s check your sheet
# drafted
open-ask-words = Look at your sheet, not your memory, and type these two parts.
# drafted
open-ask-group = Part { $number }
# drafted
open-ask-check = Check and go on
# drafted
open-ask-again = Show me the sheet again
# drafted
open-unlock-title = Kith is locked
# drafted
open-passphrase = Your passphrase
# drafted
open-unlock = Open
# drafted
open-opening = Opening…
# drafted
open-forgot = I have forgotten my passphrase
# drafted
open-wait-seconds = { $count ->
    [one] { $count } second to go
   *[other] { $count } seconds to go
  }
# drafted
open-wait-minutes = { $count ->
    [one] About { $count } minute to go
   *[other] About { $count } minutes to go
  }
# drafted
open-recover-title = Open with your recovery sheet
# drafted
open-recover-words = Type the key from your sheet, then choose a new passphrase. Everything in your vault stays as it is.
# drafted
open-recover-key = Recovery key
# drafted
open-recover-key-hint = All the letters and numbers, in order. Spaces and dashes do not matter.
# drafted
open-recover-new = A new passphrase
# drafted
open-recover = Open with this key
# drafted
open-trouble-wrong-happened = Those are not the words that open this vault.
# drafted
open-trouble-wrong-safe = Everything inside is safe.
# drafted
open-trouble-wrong-todo = Try again. “Show” lets you see what you type.
# drafted
open-trouble-recovery-happened = That does not match the recovery sheet of this vault.
# drafted
open-trouble-recovery-safe = Everything inside is safe.
# drafted
open-trouble-recovery-todo = Look at the sheet again, one part at a time, and check that it is the newest one.
# drafted
open-trouble-wait-happened = That was a few wrong tries, so Kith waits a little before the next.
# drafted
open-trouble-wait-safe = Everything inside is safe. Nothing is ever wiped for wrong tries.
# drafted
open-trouble-wait-todo = You can try again when the time is up.
# drafted
open-trouble-weak-happened = That passphrase is too easy to guess.
# drafted
open-trouble-weak-safe = Nothing has been made or changed yet.
# drafted
open-trouble-weak-todo = Add another word or two, or let Kith pick words for you.
# drafted
open-trouble-damaged-happened = The vault on this laptop is damaged and cannot be opened as it is.
# drafted
open-trouble-damaged-safe = Kith has left it exactly as it is. Nothing was thrown away, and an earlier copy may still be whole.
# drafted
open-trouble-damaged-todo = Do not make a new vault over it. Ask your IT people to bring back the newest backup of Kith’s folder.
# drafted
open-trouble-keys-happened = The file that holds the locks of this vault is damaged or missing.
# drafted
open-trouble-keys-safe = What you wrote is still there, locked. Kith has changed nothing.
# drafted
open-trouble-keys-todo = Ask your IT people to bring back the file called “keys” from a backup of Kith’s folder.
# drafted
open-trouble-newer-happened = This vault was last used by a newer Kith than this one.
# drafted
open-trouble-newer-safe = Everything inside is safe and untouched.
# drafted
open-trouble-newer-todo = Update Kith on this laptop, then open it again.
# drafted
open-trouble-use-happened = Kith is already open on this laptop.
# drafted
open-trouble-use-safe = Everything inside is safe.
# drafted
open-trouble-use-todo = Look for the other Kith window, or close it and try again.
# drafted
open-trouble-plain-happened = What lies where the vault should be is not locked, so Kith will not open it.
# drafted
open-trouble-plain-safe = Kith has changed nothing.
# drafted
open-trouble-plain-todo = Somebody may have put another file there. Tell your IT people before you go on.
# drafted
open-trouble-none-happened = There is no vault on this laptop any more.
# drafted
open-trouble-none-safe = Kith has not removed anything itself.
# drafted
open-trouble-none-todo = If there should be one, ask your IT people to bring back Kith’s folder from a backup.
# drafted
open-trouble-exists-happened = There is already a vault on this laptop.
# drafted
open-trouble-exists-safe = It is safe: Kith never makes a new one over it.
# drafted
open-trouble-exists-todo = Close this window, open Kith again and use the passphrase of that vault.
# drafted
open-trouble-folder-happened = Kith may not write in its own folder.
# drafted
open-trouble-folder-safe = Whatever was saved before is safe.
# drafted
open-trouble-folder-todo = Ask whoever looks after this laptop to allow it, then try again.
# drafted
open-trouble-disk-happened = There is no room left on this laptop.
# drafted
open-trouble-disk-safe = Whatever was saved before is safe.
# drafted
open-trouble-disk-todo = Make some room, for example by emptying the bin, then try again.
# drafted
open-trouble-other-happened = Something went wrong while opening.
# drafted
open-trouble-other-safe = Kith has changed nothing in your vault.
# drafted
open-trouble-other-todo = Close this window and open Kith again. If it happens again, tell your IT people.
# drafted
open-hint-knownWord = One plain word is easy to guess, even a rare one.
# drafted
open-hint-singleWord = One word is not enough. Put several together.
# drafted
open-hint-name = Names are easy to guess.
# drafted
open-hint-date = Dates are easy to guess.
# drafted
open-hint-capitals = Capitals add very little.
# drafted
open-hint-reversed = A word written backwards is almost as easy to guess.
# drafted
open-hint-substitutions = Signs in place of letters, like @ for a, add very little.
# drafted
open-hint-addWords = Add one or two words more, ones that do not belong together.
# drafted
open-trouble-memory-happened = This laptop does not have enough free memory to open the vault.
# drafted
open-trouble-memory-safe = Everything inside is safe.
# drafted
open-trouble-memory-todo = Close other programs, then try again.
# drafted
open-trouble-mistyped-happened = That does not look like a recovery key yet.
# drafted
open-trouble-mistyped-safe = Everything inside is safe. A slip in copying does not count as a wrong try.
# drafted
open-trouble-mistyped-todo = Check it against the sheet, one part at a time: a letter may be missing, or two may have changed places.
# drafted
open-trouble-unread-happened = This laptop’s disk could not be read or written just now.
# drafted
open-trouble-unread-safe = Kith has thrown nothing away.
# drafted
open-trouble-unread-todo = Try again in a moment. If it stays, tell your IT people before you go on.
