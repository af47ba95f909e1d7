## Making a copy for the person: whether it is safe, what is in it, how it looks, and what is owed.

# drafted
copies-open = A copy for { $name }

# drafted
copies-title = A copy for { $name } to take home

# drafted
copies-safe = Is this safe at home?

# drafted
copies-safe-why = Somebody else may find it, or ask to see it. Talk it through with { $name } first: who is at home, and who might read it?

# drafted
copies-safe-least = You can leave out people, and whole parts. Nothing is made until you say so.

# drafted
copies-safe-yes = It is safe: choose what is in it

# drafted
copies-safe-no = Not safe, or not sure

# drafted
copies-safe-none = Then none is made today. Everything stays here, and { $name } can look at it with you any time.

# drafted
copies-parts = What is in it

# drafted
copies-parts-always = The first page says whom to talk to; the last is for things to change. What is just between you, safety and the journal are never in it.

# drafted
copies-part-letter = The letter to them

# drafted
copies-part-about = About them

# drafted
copies-part-people = Their people

# drafted
copies-part-vision = Their good life

# drafted
copies-part-plan = Their plan

# drafted
copies-without =
    { $count ->
        [0] Leave people out
        [one] One person is left out
       *[other] { $count } people are left out
    }

# drafted
copies-without-who = Who is left out

# drafted
copies-without-words = They stand neither on the map nor in the lists, and not as helpers in the plan. Their names may still stand in what somebody wrote: read it through together.

# drafted
copies-language = Language

# drafted
copies-language-en = English

# drafted
copies-language-cy = Welsh

# drafted
copies-language-both = Both, Welsh first

# drafted
copies-layout = How it looks

# drafted
copies-layout-standard = Plain

# drafted
copies-layout-easyRead = Easy Read, with pictures

# drafted
copies-large = Large print

# drafted
copies-form = What it is written as

# drafted
copies-form-pdf = PDF, to print

# drafted
copies-form-html = A web page

# drafted
copies-about-pdf = Looks the same everywhere, and can be read aloud by a screen reader.

# drafted
copies-about-html = One file that opens in any browser. Good on a phone, and letters can be made larger.

# drafted
copies-leaves = A file outside the vault is not encrypted: whoever has it can read it.

# drafted
copies-protected = This file is encrypted: only whoever knows its passphrase can read it.

# drafted
copies-whose = It is for { $name }, who decides who else sees it. Delete it from this laptop once it is printed or given.

# drafted
copies-protect = Put a passphrase on it

# drafted
copies-protect-words = It opens in any program that reads age files, with this passphrase only. If the passphrase is lost, nobody can bring the file back; you can make another.

# drafted
copies-save = Save the copy

# drafted
copies-making = Making it…

# drafted
copies-photograph = Let them photograph it

# drafted
copies-leaf = { $number } of { $all }

# drafted
copies-saved = The copy is saved.

# drafted
copies-not-saved = Nothing was saved: no place was chosen.

# drafted
copies-lost =
    { $count ->
        [one] One letter or symbol is in no font on this laptop and stands as a question mark. The web page shows it.
       *[other] { $count } letters or symbols are in no font on this laptop and stand as question marks. The web page shows them.
    }

# drafted
copies-failed-diskFull = There is no room left in that place.

# drafted
copies-failed-readOnlyFolder = Kith may not write in that place. Choose another.

# drafted
copies-failed-diskFailed = The disk could not be written to. Choose another place.

# drafted
copies-failed-fileNotSaved = The copy could not be kept in that place. Choose another.

# drafted
copies-failed-copyNotMade = This copy could not be made as a PDF that everyone can read. Make it as a web page instead.

# drafted
copies-failed-weakPassphrase = That passphrase is too easy to guess. Choose a longer one.

# drafted
copies-failed-locked = Kith is locked. Unlock it and make the copy again.

# drafted
copies-failed-other = The copy could not be made.

# drafted
copies-failed-safe = Nothing in the record is changed.

# drafted
copies-after = When it is handed over

# drafted
copies-owed = A copy is owed to { $name }. It waits on Today until it is handed over.

# drafted
copies-given = I have given it to { $name }

# drafted
copies-owe = I owe { $name } a copy

# drafted
copies-promise = A copy to take home

# drafted
copies-given-now = Noted: it is handed over.

# drafted
copies-owed-now = Noted. It waits on Today.

# drafted
copies-correction = { $name } wants something changed

# drafted
copies-correction-words = What they wrote or said

# drafted
copies-correction-hint = In their words. It is kept in the journal with today’s date; what it is about is still to be put right by you.

# drafted
copies-correction-keep = Keep it in the journal

# drafted
copies-correction-kept = Kept in the journal. Now put right what it is about.

# drafted
copies-today = Copies I owe

# drafted
copies-today-given = I have handed it over
