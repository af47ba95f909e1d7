## Symbols for wishes.

# drafted
field-statement-symbol = Symbol

# drafted
symbol-choose = Dewis symbol

# drafted
symbol-change = Symbol arall

# drafted
symbol-remove = Tynnu’r symbol

# drafted
symbol-title = Symbol ar gyfer hyn

# drafted
symbol-search = Dod o hyd i un drwy air

# drafted
symbol-credit = Symbolau gan OpenMoji, y prosiect emoji ac eiconau cod agored. Trwydded: CC BY-SA 4.0. Mae eu geiriau chwilio Cymraeg yn ddrafft.

# drafted
symbol-found =
    { $count ->
        [zero] Dim symbolau
        [one] { $count } symbol
        [two] { $count } symbol
        [few] { $count } symbol
        [many] { $count } symbol
       *[other] { $count } symbol
    }
