## Stopping for today, what really happened, and giving the laptop back.

# drafted
together-end = Diolch. Dyna ddigon am heddiw.

# drafted
together-end-kept = Mae popeth ddywedais i wedi’i gadw.

# drafted
together-end-did = Beth wnes i heddiw

# drafted
together-end-did-about = Dywedais i fwy amdanaf i.

# drafted
together-end-did-added = Mae rhywun newydd ar fy nghylchoedd.

# drafted
together-end-did-moved = Newidiais i fy nghylchoedd.

# drafted
together-end-did-life = Dywedais i fwy am fy mywyd da.

# drafted
together-end-did-goal = Dewisais i rywbeth i weithio tuag ato.

# drafted
together-end-did-step = Dewisais i gam bach.

# drafted
together-end-did-done = Gwnes i rywbeth ar fy nghynllun.

# drafted
together-end-together = Fe eisteddon ni gyda’n gilydd. Mae hynny’n dda hefyd.

# drafted
together-end-on = Aros ychydig yn hirach

# drafted
together-code-hint = Mae fy nghydlynydd yn teipio chwe rhif yma.

# drafted
together-code-field = Chwe rhif

# drafted
together-code-pad = Rhifau i’w gwasgu

# drafted
together-code-wipe = Dileu

# drafted
together-code-ready = Barod

# drafted
together-code-short = Mae angen chwe rhif.

# drafted
together-code-wrong =
    { $tries ->
        [zero] Nid dyna’r chwe rhif. Does dim cynnig ar ôl.
        [one] Nid dyna’r chwe rhif. Mae un cynnig ar ôl. Yna bydd Kith yn cloi.
        [two] Nid dyna’r chwe rhif. Mae dau gynnig ar ôl.
        [few] Nid dyna’r chwe rhif. Mae { $tries } chynnig ar ôl.
        [many] Nid dyna’r chwe rhif. Mae { $tries } chynnig ar ôl.
       *[other] Nid dyna’r chwe rhif. Mae { $tries } cynnig ar ôl.
    }

# drafted
together-code-unkept = Mae rhai geiriau heb eu cadw eto. Arhoswch ychydig. Neu gwasgwch Barod eto, a byddan nhw’n cael eu colli.

# drafted
together-code-failed = Wnaeth hynny ddim gweithio. Triwch unwaith eto.
