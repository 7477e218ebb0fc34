"""How a name is filed: surname first, particles by the language of the document.

Entry elements follow IFLA, Names of Persons (1996).
"""

import re
from functools import lru_cache

from colophon.describe.names.given_names import is_given
from colophon.languages import every
from colophon.model.folding import fold_letters, lower_case

PARTICLES = frozenset(every("names.particles"))
SUFFIXES = frozenset("jr sr ii iii iv junior senior filho neto fils pere père esq esquire".split())
INITIALS = re.compile(r"(?:[^\W\d_]\.[ -]?){1,5}|[A-ZÀ-ÖØ-ÞΑ-ΩА-Я]{1,2}")
ROMAN = re.compile(r"[IVX]{1,5}\.?")
_PREFIXED = re.compile(r"(?P<prefix>Ma?c|[ODL]['’])(?P<rest>[^\W\d_a-z]{2,})")
"""``McDONALD``: the prefix is in small letters where the surname is in capitals"""
_PREFIX = re.compile(r"(?:[dlo]|dell|dall|all|nell|sant)?['’]", re.I)
"""what is written together with a surname before its capital: ``d'Arc``, ``’t``"""
_BEHIND_FORENAMES = frozenset("von v van zu de af av da do dos das".split())
"""particles behind a forename in a heading, ``Humboldt, Alexander von``, in some languages"""
_FRENCH_ARTICLES = frozenset(("le", "la", "les", "du", "des"))
"""they begin a surname, with a capital: ``La Fontaine``"""
_ELIDED = re.compile(r"d['’](?=[^\W\d_])", re.I)
"""a particle of French names that is written together with the surname"""
_PLAIN = str.maketrans(
    {"ς": "σ", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe"}
)
"""letters that no decomposition makes plain"""


@lru_cache(maxsize=4096)
def fold_heading(text: str) -> str:
    """Lower case without accents and strokes, long s and ligatures undone."""
    if text.isascii():
        return text.lower()
    return fold_letters(text).translate(_PLAIN)


def has_capital(word: str) -> bool:
    """Whether a word of a name begins with a capital, an elided particle aside."""
    prefix = _PREFIX.match(word)
    return word[:1].isupper() or (prefix is not None and word[prefix.end() :][:1].isupper())


def heading(tokens: list[str], language: str = "") -> str:
    """Surname first: ``["A.", "v.", "Kleemann"]`` → ``Kleemann, A. v.``."""
    shouted = all(one.isupper() for one in tokens)
    words = [case_word(one, shouted, language) for one in tokens]
    plain = ["." if _is_initial(one, shouted) else fold_heading(one).strip(".’'") for one in tokens]
    if len(words) == 1 or (len(words) == 2 and ROMAN.fullmatch(tokens[-1])):
        return " ".join(words)  # Louis XIV is filed under Louis
    suffix = ""
    if plain[-1] in SUFFIXES and len(words) > 2:
        suffix = words.pop()
        plain.pop()
    if len(words) > 1 and INITIALS.fullmatch(words[-1]) and "." in words[-1]:
        # Толстой Л.Н.: the surname stands first already
        filed = f"{' '.join(words[:-1])}, {_initials(words[-1])}"
        return f"{filed}, {suffix}" if suffix else filed
    cut = _surname_from(words, plain, language)
    fore, sur = (words[1:], words[:1]) if cut == 0 else (words[:cut], words[cut:])
    french = language.split("-")[0] == "fr"
    if french and (elided := _ELIDED.match(sur[0])):
        # d’Arc: what is written together with the name is filed behind the forenames
        fore, sur = [*fore, elided[0].lower()], [sur[0][elided.end() :], *sur[1:]]
    if shouted and french and sur[0] in _FRENCH_ARTICLES:
        sur = [sur[0].capitalize(), *sur[1:]]
    head = " ".join(sur) + (f" {suffix}" if suffix in ("Filho", "Neto") else "")
    tail = " ".join(fore) + (f", {suffix}" if suffix and suffix not in ("Filho", "Neto") else "")
    return f"{head}, {tail}" if tail else head


def _is_initial(token: str, shouted: bool) -> bool:
    """``J.``, ``J``; but ``v.`` and, where all is in capitals, ``Y``, ``DE`` are particles."""
    if token[:1].islower() or (shouted and token in ("Y", "E")):
        return False
    if shouted and len(token) == 2 and fold_heading(token) in PARTICLES:
        return False
    return bool(INITIALS.fullmatch(token))


def _initials(text: str) -> str:
    return re.sub(r"\.(?=[^\W\d_])", ". ", text)


def _surname_from(words: list[str], plain: list[str], language: str) -> int:
    """Index of the first word of the surname."""
    cut = len(words) - 1
    lead = language.split("-")[0]
    if lead == "hu" and not (is_given(plain[0]) and not is_given(plain[-1])):
        return 0  # the surname stands first
    if "y" in plain[1:-1] or (lead == "es" and "i" in plain[1:-1]):
        cut = max(1, max(i for i, one in enumerate(plain[:-1]) if one in ("y", "i")) - 1)
    elif (
        lead == "es" and len(words) >= 3 and not is_given(plain[-2]) and plain[-2] not in PARTICLES
    ):
        cut = len(words) - (2 if not INITIALS.fullmatch(words[-2]) else 1)
    start = cut
    while start > 1 and plain[start - 1] in PARTICLES:
        start -= 1
    particles = plain[start:cut]
    if not particles:
        return cut
    if lead in ("de", "es", "pt", "sv", "da") and particles[0] in _BEHIND_FORENAMES:
        # von Humboldt, de Cervantes: behind; vom, zum, zur, La: before
        return cut
    if lead == "nl":
        return cut
    if lead == "fr" and particles[0] in ("de", "d"):
        return cut - (len(particles) - 1)
    return start


def case_word(word: str, shouted: bool, language: str = "") -> str:
    """A word in capitals as it is written in running text.

    ``shouted`` says that all the words of the name are in capitals, particles too.
    """
    if shouted and word in ("Y", "E"):
        return word.lower()
    if shouted and fold_heading(word) in PARTICLES:
        return word.lower()
    if len(word) > 2 and word.isupper() and "." not in word[:-1] and not ROMAN.fullmatch(word):
        low = lower_case(word, language)
        if low in PARTICLES:
            return low
        return re.sub(r"(?:^|(?<=[-'’]))\w", lambda found: word[found.start()], low)
    prefixed = _PREFIXED.fullmatch(word)
    if prefixed:
        return prefixed["prefix"] + prefixed["rest"].capitalize()
    return word
