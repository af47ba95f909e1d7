## Questions drawn from the ten principles.

# drafted
vision-prompts = Questions that may help

# drafted
vision-prompts-lead = One for each principle of local area coordination. None has to be asked or answered. Press one to write what they say.

# drafted
prompt-citizenship = Where do they have a say, and where would they like one?

# drafted
prompt-relationships = Who would they like to see more of?

# drafted
prompt-naturalAuthority = Who knows them best, and what would those people say?

# drafted
prompt-learning = What have they always wanted to learn or try?

# drafted
prompt-information = What do they need to know to decide for themselves?

# drafted
prompt-choice = What would they decide differently if it were up to them?

# drafted
prompt-community = Which places nearby feel like theirs?

# drafted
prompt-contribution = What do they like to give, make or do for others?

# drafted
prompt-together = Who would they want beside them when they try something new?

# drafted
prompt-complementary = What help would they keep, and what would they rather do without?
