## Symbols for wishes.

# drafted
field-statement-symbol = Symbol

# drafted
symbol-choose = Choose a symbol

# drafted
symbol-change = Another symbol

# drafted
symbol-remove = Take the symbol away

# drafted
symbol-title = A symbol for this

# drafted
symbol-search = Find one by a word

# drafted
symbol-credit = Symbols by OpenMoji, the open-source emoji and icon project. Licence: CC BY-SA 4.0. Their Welsh search words are drafted.

# drafted
symbol-found =
    { $count ->
        [one] { $count } symbol
       *[other] { $count } symbols
    }
