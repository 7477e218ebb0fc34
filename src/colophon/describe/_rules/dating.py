# ruff: noqa: E501 (tables of words read best unbroken)
"""Words of texts that tell in which year they were written."""

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
