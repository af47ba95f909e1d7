## Handing the screen over: what the coordinator sees of it.

# drafted
sit-with = Sit with { $name }

# drafted
sit-code-title = Six digits to take the screen back

# drafted
sit-code-why = While somebody sits with their own record, nothing else can be reached. Six digits take you back to your own screens. Kith asks for them only this once; you can change them in Settings.

# drafted
sit-code-first = Six digits

# drafted
sit-code-again = The same six digits again

# drafted
sit-code-hint = Not a birthday, and nothing that anybody would try first.

# drafted
sit-code-notSame = These two are not the same. Type them both once more.

# drafted
sit-code-notSixDigits = The code has to be exactly six digits, 0 to 9.

# drafted
sit-code-codeTooEasy = Anybody would try that first. Choose six digits that do not repeat and do not follow one another.

# drafted
sit-code-other = The code could not be kept just now. Nothing is lost; please try once more.

# drafted
sit-code-keep = Keep this code

# drafted
sit-code-kept = The code is kept.

# drafted
sit-failed = The screen could not be handed over just now. Nothing is lost; please try once more.

# drafted
settings-together = Sitting with someone

# drafted
settings-together-words = Six digits take the screen back after somebody sat with their own record. The third wrong try locks Kith.

# drafted
settings-together-set = Choose six digits

# drafted
settings-together-change = Change the six digits
