## Questions drawn from the ten principles.

# drafted
vision-prompts = Cwestiynau a all helpu

# drafted
vision-prompts-lead = Un ar gyfer pob egwyddor cydlynu ardal leol. Does dim rhaid gofyn na nac ateb yr un. Pwyswch un i ysgrifennu beth maen nhw’n ei ddweud.

# drafted
prompt-citizenship = Ble mae ganddyn nhw lais, a ble hoffen nhw gael un?

# drafted
prompt-relationships = Pwy hoffen nhw eu gweld yn amlach?

# drafted
prompt-naturalAuthority = Pwy sy’n eu hadnabod orau, a beth fyddai’r bobl hynny’n ei ddweud?

# drafted
prompt-learning = Beth maen nhw wedi bod eisiau ei ddysgu neu roi cynnig arno erioed?

# drafted
prompt-information = Beth sydd angen iddyn nhw ei wybod i benderfynu drostyn nhw eu hunain?

# drafted
prompt-choice = Beth fydden nhw’n ei benderfynu’n wahanol pe bai lan iddyn nhw?

# drafted
prompt-community = Pa lefydd gerllaw sy’n teimlo fel eu lle nhw?

# drafted
prompt-contribution = Beth maen nhw’n hoffi ei roi, ei wneud neu ei gyflawni dros eraill?

# drafted
prompt-together = Pwy hoffen nhw eu cael wrth eu hochr wrth roi cynnig ar rywbeth newydd?

# drafted
prompt-complementary = Pa gymorth fydden nhw’n ei gadw, a beth fyddai’n well ganddyn nhw wneud hebddo?
