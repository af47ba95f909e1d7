## The journal: what happened and what was promised. Also what is just between us.

# drafted
journal-promises = Beth ddywedais i y byddwn i’n ei wneud

# drafted
journal-promise-add = Ychwanegu addewid

# drafted
journal-promises-none = Dim wedi’i addo ar hyn o bryd.

# drafted
journal-entries = Beth ddigwyddodd

# drafted
journal-entry-add = Ysgrifennu am heddiw

# drafted
journal-entries-none = Dim wedi’i ysgrifennu eto. Fe allan nhw ddarllen beth rydych chi’n ei ysgrifennu yma.

# drafted
journal-readable = Fe allan nhw ddarllen beth sydd wedi’i ysgrifennu yma.

# drafted
field-entry-on = Pryd

# drafted
field-entry-text = Beth ddigwyddodd

# drafted
field-promise-text = Beth

# drafted
field-promise-by = Erbyn pryd

# drafted
field-promise-done = Wedi’i wneud

# drafted
private-lead = Wedi’i gadw o dan ei allwedd ei hun. Nid yw byth yn cael ei rannu, ei argraffu, ei ddarllen yn uchel na’i ddangos pan fyddwch chi’n eistedd gyda’ch gilydd.

# drafted
private-show = Ei ddangos nawr

# drafted
private-hide = Ei guddio eto

# drafted
private-alone = Oes rhywun arall yn agos at y sgrin?

# drafted
private-add = Ysgrifennu rhywbeth

# drafted
private-none = Dim wedi’i ysgrifennu yma.

# drafted
field-item-text = Mewn geiriau

# drafted
field-item-when = I bwy

# drafted
choice-item-when-betweenUs = Rhyngon ni’n unig

# drafted
choice-item-when-notWithOthers = Nid pan fydd eraill yma

# drafted
field-promise-copy = Copi i fynd adref
