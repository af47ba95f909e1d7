## Whose words they are, at writing speed.

# drafted
voice-how = Dechreuwch linell â dyfynnod ac eu geiriau nhw yw hi; heb un, eich geiriau chi. Mae “Mam:” a’i debyg yn gweithio unwaith y bydd Mam wedi siarad yma.

# drafted
voice-altered = Newidiodd rhywun arall eu geiriau yma.

# drafted
voice-only-own = Yng ngeiriau { $name }

# drafted
voice-only-own-none = Does dim yma yn eu geiriau nhw eto.

# drafted
voice-show-there = Dangos ble mae’n sefyll
