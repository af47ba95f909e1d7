## Making a copy for the person: whether it is safe, what is in it, how it looks, and what is owed.

# drafted
copies-open = Copi i { $name }

# drafted
copies-title = Copi i { $name } fynd adref

# drafted
copies-safe = Ydy hyn yn ddiogel gartref?

# drafted
copies-safe-why = Gallai rhywun arall ddod o hyd iddo, neu ofyn am ei weld. Siaradwch â { $name } yn gyntaf: pwy sydd gartref, a phwy allai ei ddarllen?

# drafted
copies-safe-least = Gallwch adael pobl a rhannau cyfan allan. Does dim yn cael ei wneud nes i chi ddweud.

# drafted
copies-safe-yes = Mae’n ddiogel: dewis beth sydd ynddo

# drafted
copies-safe-no = Ddim yn ddiogel, neu ddim yn siŵr

# drafted
copies-safe-none = Yna does dim copi’n cael ei wneud heddiw. Mae popeth yn aros yma, a gall { $name } edrych arno gyda chi unrhyw bryd.

# drafted
copies-parts = Beth sydd ynddo

# drafted
copies-parts-always = Mae’r dudalen gyntaf yn dweud gyda phwy i siarad; mae’r olaf ar gyfer pethau i’w newid. Dydy’r hyn sydd rhyngoch chi yn unig, diogelwch a’r dyddiadur byth ynddo.

# drafted
copies-part-letter = Y llythyr atyn nhw

# drafted
copies-part-about = Amdanyn nhw

# drafted
copies-part-people = Eu pobl

# drafted
copies-part-vision = Eu bywyd da

# drafted
copies-part-plan = Eu cynllun

# drafted
copies-without =
    { $count ->
        [0] Gadael pobl allan
        [zero] Mae { $count } o bobl wedi’u gadael allan
        [one] Mae un person wedi’i adael allan
        [two] Mae dau berson wedi’u gadael allan
        [few] Mae { $count } o bobl wedi’u gadael allan
        [many] Mae { $count } o bobl wedi’u gadael allan
       *[other] Mae { $count } o bobl wedi’u gadael allan
    }

# drafted
copies-without-who = Pwy sy’n cael eu gadael allan

# drafted
copies-without-words = Dydyn nhw ddim ar y map nac yn y rhestrau, nac fel helpwyr yn y cynllun. Gall eu henwau fod o hyd yn yr hyn a ysgrifennodd rhywun: darllenwch ef gyda’ch gilydd.

# drafted
copies-language = Iaith

# drafted
copies-language-en = Saesneg

# drafted
copies-language-cy = Cymraeg

# drafted
copies-language-both = Y ddwy, Cymraeg yn gyntaf

# drafted
copies-layout = Sut mae’n edrych

# drafted
copies-layout-standard = Plaen

# drafted
copies-layout-easyRead = Hawdd ei Ddeall, gyda lluniau

# drafted
copies-large = Print mawr

# drafted
copies-form = Ar ba ffurf

# drafted
copies-form-pdf = PDF, i’w argraffu

# drafted
copies-form-html = Tudalen we

# drafted
copies-about-pdf = Yn edrych yr un fath ym mhobman, a gall darllenydd sgrin ei ddarllen yn uchel.

# drafted
copies-about-html = Un ffeil sy’n agor mewn unrhyw borwr. Yn dda ar ffôn, a gellir gwneud llythrennau’n fwy.

# drafted
copies-leaves = Dydy ffeil y tu allan i’r gladdgell ddim wedi’i hamgryptio: gall pwy bynnag sydd â hi ei darllen.

# drafted
copies-protected = Mae’r ffeil hon wedi’i hamgryptio: dim ond y sawl sy’n gwybod ei chyfrinair all ei darllen.

# drafted
copies-whose = Mae ar gyfer { $name }, sy’n penderfynu pwy arall sy’n ei gweld. Dilëwch hi o’r gliniadur hwn ar ôl ei hargraffu neu ei rhoi.

# drafted
copies-protect = Rhoi cyfrinair arni

# drafted
copies-protect-words = Mae’n agor mewn unrhyw raglen sy’n darllen ffeiliau age, gyda’r cyfrinair hwn yn unig. Os collir y cyfrinair, all neb ddod â’r ffeil yn ôl; gallwch wneud un arall.

# drafted
copies-save = Cadw’r copi

# drafted
copies-making = Yn ei wneud…

# drafted
copies-photograph = Gadael iddyn nhw dynnu llun

# drafted
copies-leaf = { $number } o { $all }

# drafted
copies-saved = Mae’r copi wedi’i gadw.

# drafted
copies-not-saved = Chafodd dim ei gadw: ni ddewiswyd lle.

# drafted
copies-lost =
    { $count ->
        [zero] Does dim ffont ar y gliniadur hwn ar gyfer { $count } o lythrennau neu symbolau; maen nhw’n ymddangos fel marciau cwestiwn. Mae’r dudalen we yn eu dangos.
        [one] Does dim ffont ar y gliniadur hwn ar gyfer { $count } o lythrennau neu symbolau; maen nhw’n ymddangos fel marciau cwestiwn. Mae’r dudalen we yn eu dangos.
        [two] Does dim ffont ar y gliniadur hwn ar gyfer { $count } o lythrennau neu symbolau; maen nhw’n ymddangos fel marciau cwestiwn. Mae’r dudalen we yn eu dangos.
        [few] Does dim ffont ar y gliniadur hwn ar gyfer { $count } o lythrennau neu symbolau; maen nhw’n ymddangos fel marciau cwestiwn. Mae’r dudalen we yn eu dangos.
        [many] Does dim ffont ar y gliniadur hwn ar gyfer { $count } o lythrennau neu symbolau; maen nhw’n ymddangos fel marciau cwestiwn. Mae’r dudalen we yn eu dangos.
       *[other] Does dim ffont ar y gliniadur hwn ar gyfer { $count } o lythrennau neu symbolau; maen nhw’n ymddangos fel marciau cwestiwn. Mae’r dudalen we yn eu dangos.
    }

# drafted
copies-failed-diskFull = Does dim lle ar ôl yn y man hwnnw.

# drafted
copies-failed-readOnlyFolder = Chaiff Kith ddim ysgrifennu yn y man hwnnw. Dewiswch un arall.

# drafted
copies-failed-diskFailed = Doedd dim modd ysgrifennu ar y ddisg. Dewiswch le arall.

# drafted
copies-failed-fileNotSaved = Doedd dim modd cadw’r copi yn y man hwnnw. Dewiswch un arall.

# drafted
copies-failed-copyNotMade = Doedd dim modd gwneud y copi hwn yn PDF y gall pawb ei ddarllen. Gwnewch ef yn dudalen we yn lle hynny.

# drafted
copies-failed-weakPassphrase = Mae’r cyfrinair hwnnw’n rhy hawdd ei ddyfalu. Dewiswch un hirach.

# drafted
copies-failed-locked = Mae Kith wedi’i gloi. Datglowch ef a gwnewch y copi eto.

# drafted
copies-failed-other = Doedd dim modd gwneud y copi.

# drafted
copies-failed-safe = Does dim yn y cofnod wedi newid.

# drafted
copies-after = Pan gaiff ei roi

# drafted
copies-owed = Mae copi’n ddyledus i { $name }. Mae’n aros ar dudalen Heddiw nes iddo gael ei roi.

# drafted
copies-given = Dw i wedi’i roi i { $name }

# drafted
copies-owe = Mae arna i gopi i { $name }

# drafted
copies-promise = Copi i fynd adref

# drafted
copies-given-now = Wedi’i nodi: mae wedi’i roi.

# drafted
copies-owed-now = Wedi’i nodi. Mae’n aros ar dudalen Heddiw.

# drafted
copies-correction = Mae { $name } eisiau newid rhywbeth

# drafted
copies-correction-words = Beth ysgrifennon nhw neu ddweud

# drafted
copies-correction-hint = Yn eu geiriau nhw. Mae’n cael ei gadw yn y dyddiadur gyda dyddiad heddiw; chi sydd i gywiro’r hyn mae’n sôn amdano.

# drafted
copies-correction-keep = Ei gadw yn y dyddiadur

# drafted
copies-correction-kept = Wedi’i gadw yn y dyddiadur. Nawr cywirwch yr hyn mae’n sôn amdano.

# drafted
copies-today = Copïau sydd arna i

# drafted
copies-today-given = Dw i wedi’i roi
