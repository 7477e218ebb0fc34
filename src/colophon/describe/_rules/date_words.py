# ruff: noqa: E501 (tables of words read best unbroken)
"""Words beside a date that say what it is the date of, in every language that is read."""

ROLES: dict[str, tuple[str, ...]] = {
    "published": (
        "published", "published on", "published in", "published:", "publication date", "date of publication", "posted on", "posted",
        "date published", "first published online", "issue date", "date of issue", "issued", "released on", "released",
        "this ebook was released on", "the first edition of this ebook was released on", "release date",
        "publié le", "publiée le", "publié en", "paru le", "paru en", "parue en", "date de publication", "date de parution", "mis en ligne le", "parution",
        "veröffentlicht am", "veröffentlicht", "erschienen am", "erschienen", "erschienen im", "stand", "erscheinungsdatum", "redaktionsschluss", "herausgegeben am",
        "erscheinungsjahr", "publicado el", "publicado en", "fecha de publicación", "editado en", "pubblicato il", "pubblicato nel",
        "data di pubblicazione", "publicado em", "data de publicação", "editado em", "gepubliceerd op", "gepubliceerd in", "verschenen", "verschenen in", "uitgegeven in",
        "publicat el", "publicat a", "data de publicació", "editat el", "argitaratua", "argitaratze data",
        "δημοσιεύτηκε", "δημοσίευση", "ημερομηνία έκδοσης", "εκδόθηκε", "опубликовано", "дата публикации", "подписано в печать", "издано в", "вышло в",
        "подписано к печати", "опубліковано", "видано", "підписано до друку", "first release", "initial release", "this edition published", "this edition published in",
        "edition published in", "out now", "utgiven", "utgivet", "utgavs", "publicerad", "publicerat", "udgivet", "utgitt", "utgjeve", "publisert", "publiceret",
        "julkaistu", "ilmestynyt", "wydano", "wydano w", "opublikowano", "data wydania", "vydáno", "zveřejněno", "vydané", "izdano", "objavljeno", "издато", "objavljena",
        "megjelent", "közzétéve", "megjelenés", "apărut", "publicat la", "publicat în", "yayım tarihi", "yayın tarihi", "yayınlanma tarihi", "basım tarihi",
        "صدر في", "تاريخ النشر", "نشر في", "تاریخ انتشار", "izdots", "ilmus", "išleista",
    ),
    "first": (
        "first published", "first published in", "first published by", "first edition", "first printing", "first printed",
        "first printing:", "first issued", "first put out", "première édition", "1re édition", "1ère édition", "erste auflage", "1. auflage", "erstausgabe",
        "primera edición", "prima edizione", "primeira edição", "eerste druk", "1e druk", "πρώτη έκδοση", "α' έκδοση",
        "первое издание", "primera edició", "första upplagan", "1. oplag", "1. opplag", "wydanie pierwsze", "wydanie i", "első kiadás", "birinci baskı", "1. baskı",
    ),
    "edition": (
        "second edition", "third edition", "fourth edition", "fifth edition", "new edition", "revised edition", "2nd edition",
        "3rd edition", "this edition", "revised", "amended", "as amended", "rev.", "deuxième édition", "2e édition", "nouvelle édition", "troisième édition", "3e édition", "zweite auflage", "dritte auflage",
        "2. auflage", "3. auflage", "4. auflage", "neue auflage", "segunda edición", "tercera edición", "nueva edición", "seconda edizione", "terza edizione", "nuova edizione", "segunda edição", "terceira edição", "tweede druk", "derde druk",
        "β' έκδοση", "второе издание", "издание второе", "segona edició", "wydanie drugie", "wydanie ii", "druhé vydání", "második kiadás", "ikinci baskı", "2. baskı", "andra upplagan", "2. oplag", "2. opplag",
        "version",
    ),
    "printing": (
        "printed", "printed in", "printed:", "imprinted", "imprimé en", "imprimé le", "achevé d'imprimer",
        "achevé d'imprimer le", "achevé d'imprimer en", "gedruckt im", "gedruckt", "druck", "se acabó de imprimir",
        "se terminó de imprimir", "impreso en", "finito di stampare", "finito di stampare nel mese di", "stampato nel", "stampato in proprio",
        "acabou de se imprimir", "impresso em", "gedrukt in", "gedrukt", "τυπώθηκε", "εκτυπώθηκε", "отпечатано", "printed in the year", "gedruckt im jahr", "gedruckt im iahr",
        "tryckt", "trykt", "painettu", "wydrukowano", "vytištěno", "tištěno", "tiskano", "tipărit", "nyomtatva", "basıldı", "zu ende gedruckt", "imprès el", "надруковано", "produced in",
    ),
    "year": (
        "in the year", "anno", "anno domini", "l'an", "en l'an", "im jahr", "im jahre", "en el año", "año de", "nell'anno", "no anno de", "no ano de", "in't jaer", "in 't jaer", "int iaer", "an.",
    ),
    "later printing": (
        "reprinted", "second printing", "third printing", "fourth printing", "reissued", "reissue", "réimpression", "réimprimé", "nachdruck", "reimpresión", "reimpreso en",
        "ristampa", "reimpressão", "herdruk", "ανατύπωση", "second impression", "third impression", "2nd printing", "3rd printing", "2nd impression", "3rd impression", "this printing", "this impression", "re-issued", "re-printed", "reprint", "segunda reimpresión", "zweiter nachdruck", "seconda ristampa", "nytryck", "optryk", "дополнительный тираж", "dodruk", "2. dodruk",
    ),
    "deposit": (
        "dépôt légal", "dépot légal", "dépôt légal :", "depósito legal", "deposito legale", "wettelijk depot", "d.l.", "dipòsit legal", "lege gordailua",
        "n° d'imprimeur", "déposé au ministère de l'intérieur", "déposé au ministère",
    ),
    "copyright": ("copyright", "copyright by", "(c)", "copr.", "all rights reserved", "tous droits réservés", "urheberrecht"),
    "given": (
        "given at", "given under our signet", "given under our", "dated", "dated at", "dated this", "dated the", "done at", "signed",
        "donné à", "donnée à", "donné au", "fait à", "fait au", "faict à", "faict au", "fait et arresté", "gegeben", "datum", "geben zu", "dado en", "dado em", "dato in", "dabam",
        "gegeven te", "gegeven in", "εν αθήναις τη", "écrit à", "escrit de", "de paris ce", "utfärdat i", "gjort i", "dan w", "dáno v",
    ),
    "dateline": ("le", "ce", "den"),
}  # fmt: skip
"""cues by what the date that follows is the date of"""

OTHERS: dict[str, tuple[str, ...]] = {
    "an update": (
        "last updated", "last updated on", "updated", "updated on", "last modified", "modified", "last revised", "last edited", "last changed", "last reviewed", "page updated",
        "mis à jour le", "mise à jour le", "mise à jour", "mis à jour", "dernière mise à jour", "dernière modification", "modifié le", "modifiée le", "zuletzt aktualisiert", "zuletzt aktualisiert am", "aktualisiert am", "aktualisiert", "zuletzt geändert",
        "zuletzt geändert am", "zuletzt bearbeitet", "letzte änderung", "letzte aktualisierung", "geändert am", "bearbeitet am", "actualizado el", "actualizado", "última actualización", "última modificación", "modificado el", "ultimo aggiornamento",
        "aggiornato il", "aggiornato al", "ultima modifica", "atualizado em", "actualizado em", "última atualização", "modificado em", "bijgewerkt op", "laatst bijgewerkt", "laatst gewijzigd", "gewijzigd op", "darrera actualització", "actualitzat el",
        "senast uppdaterad", "uppdaterad", "senast ändrad", "sist oppdatert", "oppdatert", "sist endret", "sidst opdateret", "opdateret", "sidst ændret", "päivitetty", "viimeksi päivitetty", "ostatnia aktualizacja", "zaktualizowano", "aktualizacja", "poslední aktualizace",
        "aktualizováno", "posledná aktualizácia", "ažurirano", "zadnja izmjena", "utolsó frissítés", "frissítve", "módosítva", "ultima actualizare", "actualizat la", "son güncelleme", "güncellendi", "обновлено", "последнее обновление", "дата обновления", "оновлено", "останнє оновлення", "последна промяна",
        "ενημερώθηκε", "τελευταία ενημέρωση", "آخر تحديث", "تم التحديث", "آخرین به روز رسانی", "azken eguneraketa", "uuendatud", "atnaujinta", "atjaunināts",
    ),
    "a visit": (
        "retrieved", "accessed", "last accessed", "viewed", "consulté le", "abgerufen am", "zugriff am", "consultado el", "consultato il", "acesso em", "geraadpleegd", "dostęp", "överblogg", "hämtad", "besøkt", "обращения", "дата обращения", "ημερομηνία πρόσβασης", "uploaded", "uploaded on", "hochgeladen am", "scanned", "scanned on", "digitised", "digitized", "downloaded", "téléchargé le", "mis en ligne par", "transcribed", "transcription", "a transcription produced in",
    ),
    "a submission": (
        "submitted", "received", "accepted", "reviewed", "soumis le", "reçu le", "accepté le", "eingereicht", "recibido", "aceptado", "ricevuto", "accettato", "recebido", "aceito", "сдано в набор",
    ),
    "a life": (
        "born", "born in", "born on", "died", "died in", "died on", "geb.", "geboren", "geboren am", "gest.", "gestorben", "né en", "né le", "née en", "née le", "mort en", "mort le", "morte en", "nacido en", "nacida en", "nació en", "murió en", "nato nel", "nata nel", "nato a", "morto nel", "nascido em", "nasceu em", "faleceu em", "overleden", "född", "död", "født", "død", "syntynyt", "kuollut",
        "ur.", "urodzony", "zm.", "narozen", "született", "meghalt", "născut", "doğdu", "doğumlu", "родился", "родилась", "умер", "народився", "γεννήθηκε", "πέθανε", "rođen", "geboren in", "in memory of", "aged", "sunrise", "sunset",
    ),
    "an act of law": (
        "act of", "the act of", "law of", "decree of", "decree", "order of", "statute of", "ordinance of", "resolution of", "regulation of", "directive of", "treaty of", "convention", "as revised on", "constitution of", "decision of", "judgment of", "ruling of", "bill of", "census of", "under the act", "act",
        "loi du", "la loi du", "décret du", "décret de", "arrêté du", "arrest du", "ordonnance du", "circulaire du", "directive du", "code du", "jugement du", "déclaration du roi du", "gesetz vom", "gesetzes vom", "verordnung vom", "erlass vom", "beschluss vom", "bescheid vom", "urteil vom", "richtlinie vom", "pressegesetz vom", "i.d.f. vom", "fassung vom",
        "ley de", "decreto de", "real decreto de", "orden de", "resolución de", "reglamento de", "sentencia de", "ley del", "decreto del", "legge del", "legge", "decreto", "decreto legge del", "d.p.r.", "delibera del", "ordinanza del", "lei de", "lei n", "decreto lei de", "portaria de", "wet van", "besluit van", "verordening van", "llei de", "decret de",
        "lag av", "lagen av", "lov av", "loven af", "lov af", "ustawa z", "ustawy z", "ustawą z", "dekret z", "rozporządzenie z", "rozporządzenia z", "uchwała z", "uchwały z", "zákona ze dne", "zákon z", "vyhlášky z", "törvény", "legea din", "hotărârea din", "закон от", "закона от", "постановление от", "постановления от", "указ от", "указа от", "декрет от", "приказ от", "распоряжение от", "закон від", "постанови від", "νόμος του", "νόμου του",
    ),
    "a registration": (
        "reg. trib", "зак.", "заказ", "order no.", "zam.", "zlec.", "registrazione tribunale", "autorizzazione tribunale", "registrazione presso il tribunale", "registrato", "iscrizione al tribunale", "aut. trib", "autorizzazione del tribunale di", "reg.", "registered", "registered in", "zarejestrowano", "wpis do rejestru", "vereinsregister", "expires", "valid until", "valid from", "gültig ab", "gültig bis", "valable jusqu'au", "válido hasta", "zezwolenie z", "zezwoleniem z", "visado", "passed by the censor", "цензурой",
    ),
    "a beginning": (
        "since", "founded", "founded in", "established", "established in", "est.", "estd.", "estab.", "fondé en", "fondée en", "gegründet", "gegründet im jahre", "fundado en", "fundada en", "fundado em", "fundada em", "fondato nel", "fondata nel", "opgericht", "opgericht in", "grundad", "grunnlagt", "grundlagt", "stiftet", "stiftad", "perustettu", "założone w", "założony w", "zał.", "založeno", "alapítva", "alapították", "înființat în", "kuruluş", "kuruluşu", "основано в", "основан в", "засновано", "ιδρύθηκε", "έτος ιδρύσεως", "osnovano", "depuis", "seit", "desde", "dal", "sinds", "sedan", "siden", "od roku", "創業", "創業年", "設立", "設立年", "創立", "成立于", "成立於", "painting completed in", "typefaces created in",
    ),
    "another edition": (
        "was published in", "originally published in", "originally published", "from the english edition of", "from the edition of", "first printed at", "adopted", "erstmals erschienen", "zuerst erschienen", "zuerst erschienen in", "publié pour la première fois en", "publicado originalmente en", "publicado por primera vez en", "pubblicato per la prima volta nel", "first appeared in", "originally appeared in", "ursprünglich erschienen", "oorspronkelijk verschenen", "from the original of", "d'après l'édition de", "nach der ausgabe von", "según la edición de", "según el original de",
    ),
    "a meeting to come": (
        "review", "review date", "to be reviewed", "adolygu", "next meeting", "next meeting:", "next meeting on", "the next meeting", "date of next meeting", "date of the next meeting", "next issue", "next issue:", "deadline", "deadline:", "closing date", "copy date", "next session", "deadline for", "contributions by", "prochaine réunion", "prochaine réunion le", "prochain numéro", "date limite", "nächste sitzung", "nächste sitzung am", "nächstes treffen", "nächste ausgabe", "einsendeschluss", "anmeldeschluss", "próxima reunión", "próxima asamblea", "próximo número", "fecha límite", "plazo", "prossima riunione", "prossimo numero", "prossimo incontro", "scadenza", "próxima reunião", "próximo número sai", "data limite", "volgende vergadering", "volgend nummer", "sluitingsdatum", "propera reunió", "nästa möte", "nästa nummer", "sista dag", "neste møte", "næste møde", "seuraava kokous", "następne zebranie", "następne posiedzenie", "termin", "příští schůze", "következő ülés", "sljedeći sastanak", "sledeći sastanak", "следующее заседание", "следующее собрание", "наступні збори", "επόμενη συνεδρίαση", "sonraki toplantı", "returns by", "please return by", "rsvp by", "rsvp", "register by", "valid till", "締切", "截止", "until", "bis zum", "jusqu'au", "hasta el", "fino al", "até", "tot",
    ),
    "an earlier meeting": (
        "meeting of", "minutes of the meeting of", "minutes of the last meeting", "the meeting of", "meeting held on", "séance du", "réunion du", "sitzung vom", "protokoll vom", "reunión del", "sesión del", "asamblea del", "riunione del", "seduta del", "reunião de", "vergadering van", "notulen van", "möte den", "mötet den", "møte den", "mødet den", "posiedzenia z", "zebrania z", "schůze ze dne", "заседания от", "собрания от", "sjednice od",
    ),
}  # fmt: skip
"""cues by what other than issue the date that follows is the date of"""

LIMITS: tuple[str, ...] = (
    "by", "until", "till", "through", "to", "from", "before", "after", "bis", "bis zum", "ab", "vor", "nach", "jusqu'au", "jusqu'en", "dès", "à partir du", "avant", "après", "hasta", "hasta el", "desde", "a partir de", "antes de", "fino al", "dal", "entro il", "até", "tot", "vanaf", "t/m", "till den", "från", "fra", "til", "do", "od", "po", "przed", "с", "до", "по", "από", "από το", "έως", "μέχρι", "حتى", "إلى", "منذ", "تا",
)  # fmt: skip
"""words right before a date that only bounds something"""

AFTERWARDS = frozenset({"an update", "a visit", "a meeting to come"})
"""what comes after issue, so that no text is dated by it"""

BEHIND: tuple[str, ...] = (
    "発行",
    "発行日",
    "刊",
    "刊行",
    "発行予定",
    "印刷",
    "出版",
    "發行",
    "编印",
    "編印",
    "印行",
    "발행",
    "펴냄",
)
"""words behind a date that say that it is the date of issue"""

RECORDS: tuple[str, ...] = (
    "minutes", "proceedings", "week beginning", "week of", "week commencing", "bulletin", "newsletter", "protokoll", "niederschrift", "rundbrief", "procès-verbal", "compte rendu", "compte-rendu", "bulletin du", "acta", "actas", "boletín", "verbale", "bollettino", "ata", "boletim", "notulen", "nieuwsbrief", "referat", "pöytäkirja", "protokół", "biuletyn", "zápis", "zápisnica", "zapisnik", "jegyzőkönyv", "proces-verbal", "tutanak", "протокол", "бюллетень", "бюлетень", "πρακτικά", "議事録", "议事录",
)  # fmt: skip
"""words of a title that say that the date in it is the item's own"""

BEHIND_IMPRINT: tuple[str, ...] = (
    "by", "in", "at", "to", "par", "chez", "von", "bei", "durch", "por", "en", "da", "di", "a", "à", "and", "und", "et", "y", "e", "i", "og", "och", "bij", "door", "przez", "u", "v", "w", "r", "г",
)  # fmt: skip
"""words in lower case that may stand behind the date of an imprint"""

ARTICLES: tuple[str, ...] = (
    "the", "this", "that", "our", "last", "der", "die", "das", "den", "dem", "el", "la", "le", "les", "los", "las", "il", "lo", "o", "os", "as", "de", "het", "det", "a", "az", "το", "η", "ο",
)  # fmt: skip
"""words before a year that only says which thing is meant: “the 2018 leaflet”"""

RELATED: tuple[str, ...] = (
    "related(?: (?:posts?|articles?|items?|stories|links))?", "see also", "also read", "read also", "read (?:more|next)", "more (?:stories|posts|news|articles)", "latest (?:posts|news)", "recent posts", "similar (?:items|posts)", "you may also like",
    "articles? (?:similaires|liés|récents)", "à lire aussi", "lire aussi", "voir aussi", "ähnliche (?:beiträge|artikel)", "weitere (?:beiträge|artikel|meldungen)", "mehr zum thema", "siehe auch", "(?:artículos|entradas|noticias) (?:relacionad[ao]s|recientes)", "ver también", "articoli (?:correlati|recenti|simili)", "leggi anche", "link amici", "artigos relacionados", "leia também",
    "lees ook", "gerelateerd", "läs också", "les også", "læs også", "podobne (?:wpisy|artykuły)", "zobacz też", "související", "похожие записи", "читайте также",
)  # fmt: skip
"""headings, as patterns, under which a page lists other things"""
