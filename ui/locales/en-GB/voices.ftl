## Whose words they are, at writing speed.

# drafted
voice-how = Begin a line with a quotation mark and it is theirs; without one it is yours. “Mum:” and the like work once Mum has spoken here.

# drafted
voice-altered = Someone else changed their words here.

# drafted
voice-only-own = In { $name }’s own words

# drafted
voice-only-own-none = Nothing here is in their own words yet.

# drafted
voice-show-there = Show where it stands
