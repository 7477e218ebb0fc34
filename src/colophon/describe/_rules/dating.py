# ruff: noqa: E501 (tables of words read best unbroken)
"""Words beside a date that say what it is the date of."""

ROLES: dict[str, tuple[str, ...]] = {
    "published": (
        "published", "published on", "published in", "publication date", "date of publication", "posted on", "posted",
        "date published", "first published online", "issue date", "date of issue", "released on", "released",
        "this ebook was released on", "the first edition of this ebook was released on", "release date",
        "publié le", "publiée le", "paru le", "paru en", "date de publication", "date de parution", "mis en ligne le",
        "veröffentlicht am", "veröffentlicht", "erschienen am", "erschienen", "stand", "erscheinungsdatum", "redaktionsschluss",
        "erscheinungsjahr", "publicado el", "publicado en", "fecha de publicación", "pubblicato il", "pubblicato nel",
        "data di pubblicazione", "publicado em", "data de publicação", "gepubliceerd op", "verschenen", "uitgegeven in",
        "δημοσιεύτηκε", "δημοσίευση", "ημερομηνία έκδοσης", "опубликовано", "дата публикации", "подписано в печать",
        "подписано к печати", "first release", "initial release", "this edition published", "this edition published in",
        "edition published in", "produced in", "out now", "last updated", "updated",
    ),
    "first": (
        "first published", "first published in", "first published by", "first edition", "first printing", "first printed",
        "first printing:", "première édition", "1re édition", "1ère édition", "erste auflage", "1. auflage", "erstausgabe",
        "primera edición", "prima edizione", "primeira edição", "eerste druk", "1e druk", "πρώτη έκδοση", "α' έκδοση",
        "первое издание",
    ),
    "edition": (
        "second edition", "third edition", "fourth edition", "fifth edition", "new edition", "revised edition", "2nd edition",
        "3rd edition", "this edition", "revised", "deuxième édition", "2e édition", "nouvelle édition", "zweite auflage",
        "2. auflage", "3. auflage", "neue auflage", "segunda edición", "seconda edizione", "segunda edição", "tweede druk",
        "β' έκδοση", "второе издание", "издание второе",
    ),
    "printing": (
        "printed", "printed in", "printed in the year", "imprinted", "imprimé en", "imprimé le", "achevé d'imprimer",
        "achevé d'imprimer le", "achevé d'imprimer en", "gedruckt im", "gedruckt im jahr", "gedruckt", "se acabó de imprimir",
        "se terminó de imprimir", "impreso en", "finito di stampare", "finito di stampare nel mese di", "stampato nel",
        "acabou de se imprimir", "impresso em", "gedrukt in", "τυπώθηκε", "εκτυπώθηκε", "отпечатано", "in the year",
        "anno", "anno domini", "l'an", "en l'an", "im jahr", "im jahre", "en el año", "año de", "nell'anno", "no anno de", "no ano de", "in't jaer", "in 't jaer", "int iaer", "gedruckt im iahr", "an.",
    ),
    "later printing": (
        "reprinted", "second printing", "third printing", "reissued", "réimpression", "réimprimé", "nachdruck", "reimpresión",
        "ristampa", "reimpressão", "herdruk", "ανατύπωση", "second impression", "third impression", "2nd printing",
        "transcription", "transcribed",
    ),
    "deposit": (
        "dépôt légal", "dépot légal", "dépôt légal :", "depósito legal", "deposito legale", "wettelijk depot", "d.l.",
        "n° d'imprimeur", "déposé au ministère de l'intérieur", "déposé au ministère",
    ),
    "copyright": ("copyright", "copyright by", "(c)", "copr.", "all rights reserved", "tous droits réservés", "urheberrecht"),
    "given": (
        "given at", "given under our signet", "given under our", "dated", "dated at", "dated this", "dated the", "done at", "signed",
        "donné à", "donnée à", "donné au", "fait à", "fait au", "faict à", "faict au", "fait et arresté", "gegeben", "datum", "geben zu", "dado en", "dado em", "dato in", "dabam",
        "gegeven te", "gegeven in", "εν αθήναις τη", "écrit à", "escrit de", "de paris ce", "le", "ce",
    ),
    "other": (
        "submitted", "received", "accepted", "retrieved", "accessed", "reviewed", "last accessed", "born", "died", "meeting of",
        "soumis le", "reçu le", "accepté le", "consulté le", "eingereicht", "abgerufen am", "zugriff am", "recibido", "aceptado",
        "consultado el", "ricevuto", "accettato", "consultato il", "recebido", "aceito", "acesso em", "geraadpleegd",
        "reg. trib", "registrazione tribunale", "autorizzazione tribunale", "registrato", "expires", "valid until", "since",
        "founded in", "established", "established in", "fondé en", "gegründet", "fundado en", "сдано в набор", "adopted", "first printed at", "painting completed in", "typefaces created in",
        "a transcription produced in", "was published in", "originally published in", "originally published", "from the english edition of", "from the edition of",
    ),
}  # fmt: skip
"""cues by what the date that follows is the date of"""

UNCERTAIN_FUTURE: tuple[str, ...] = (
    "by", "until", "till", "before", "bis", "vor", "d'ici", "jusqu'en", "hasta", "antes de", "entro il", "até", "voor", "tot",
    "έως", "μέχρι", "до", "to", "target", "goal", "through",
)  # fmt: skip

NAMING: tuple[str, ...] = (
    "in", "of", "since", "year", "from", "during", "en", "depuis", "année", "im", "seit", "jahr", "desde", "año", "nel",
    "dal", "anno", "em", "ano", "sinds", "jaar", "το", "από", "в", "с", "году", "late", "early", "mid", "and", "l'an", "of the year",
)  # fmt: skip
"""words before a number that make it a year"""

LATER: tuple[str, ...] = (
    "years later", "years on", "year later", "years after", "ans plus tard", "ans après", "jahre später", "jahre danach",
    "años después", "años más tarde", "anni dopo", "anos depois", "jaar later", "χρόνια μετά", "χρόνια αργότερα", "лет спустя", "года спустя",
)  # fmt: skip

NUMBERS: dict[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "one un une ein ein uno una um een ένα один", "two deux zwei dos due dois twee δύο два",
            "three trois drei tres tre três drie τρία три", "four quatre vier cuatro quattro quatro τέσσερα четыре",
            "five cinq fünf cinco cinque vijf πέντε пять", "six sechs seis sei zes έξι шесть",
            "seven sept sieben siete sette sete zeven επτά семь", "eight huit acht ocho otto oito οκτώ восемь",
            "nine neuf neun nueve nove negen εννιά девять", "ten dix zehn diez dieci dez tien δέκα десять",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip

PRESENT: tuple[str, ...] = (
    "we", "today", "now", "still", "our", "us", "nous", "aujourd'hui", "maintenant", "encore", "wir", "heute", "jetzt", "noch",
    "nosotros", "hoy", "ahora", "todavía", "seguimos", "noi", "oggi", "adesso", "ancora", "nós", "hoje", "agora", "ainda", "wij", "nu",
    "vandaag", "nog", "εμείς", "σήμερα", "τώρα", "ακόμα", "мы", "сегодня", "сейчас", "теперь",
)  # fmt: skip

ALREADY: tuple[str, ...] = (
    "already in", "so far in", "this year,", "this year", "now, in", "today, in", "as of", "cette année", "déjà en",
    "bereits", "schon", "in diesem jahr", "dieses jahr", "este año", "ya en", "quest'anno", "già nel", "este ano", "já em", "dit jaar", "al in",
    "φέτος", "ήδη το", "в этом году", "уже в", "earlier this year", "later this year",
)  # fmt: skip
"""words that put the writer into the year that follows"""
