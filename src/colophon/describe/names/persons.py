"""Names of persons: what may be one, and how it is filed (surname first).

Entry elements follow IFLA, Names of Persons (1996): particles stay before the surname
or follow the forename by the language of the document.
"""

import re
from itertools import pairwise

import msgspec

from colophon.describe.names.filed_names import is_filed, surname_in_capitals, turn
from colophon.describe.names.given_names import is_given
from colophon.describe.names.headings import (
    INITIALS,
    PARTICLES,
    SUFFIXES,
    fold_heading,
    has_capital,
    heading,
)
from colophon.languages import every
from colophon.model.record import Agent, AgentKind

LONGEST = 90
"""code points: nothing longer is read as one name"""

HONORIFICS = frozenset(map(fold_heading, every("names.honorifics")))
_OFFICES = frozenset(map(fold_heading, every("names.offices")))
"""what a signature adds to a name"""
_NOT_NAMES = frozenset(map(fold_heading, every("names.never")))
_ARTICLES = frozenset("the le la les der die das el los las il lo".split())
_PREPOSITIONS = frozenset("av af von di da de del do".split())
"""before a forename they are bylines, not parts of the name"""
_JOINING = frozenset("y i e".split())
"""between two surnames they are part of a name, before a forename they join two names"""
_FACULTIES = frozenset("phil jur med theol rer nat pol oec habil h c hc".split())
_TITLES = frozenset(map(fold_heading, every("names.ranks")))
"""ranks that stand within a name, before a particle"""
_SPACE = re.compile(r"\s+")
_CASE_DIGITS = re.compile(r"(?<=[^\W\d_])[\d⁰¹²³⁴-⁹*†‡§¶]+(?:\s*,\s*[\d*†‡§¶]+)*")
_COLON = re.compile(
    r"(?i)(?<=\btho|\bwil|\brob|\bgeo|\bhen|\bric|\bsam|\bedw|\bjos|\bios|\bbar|\bdan|\bphi|\bfra)"
    r":(?= [^\W\d_])"
)
"""the colon as mark of abbreviation in early print: ``Tho: Manton``"""
_ELIDED = re.compile(r"^[Ll]['’](?=abb|é|e|avocat|intend)")
"""the article before an office: l'abbé, l'évêque"""
_BRACKETS = re.compile(r"\([^)]{0,60}\)|\[[^\]]{0,60}\]")
_YEARS = re.compile(r",?\s*\(?\b1[0-9]{3}\s*[-–]\s*(?:1[0-9]{3}|20[0-9]{2})?\)?\.?$")
_TOKEN = re.compile(r"(?:[^\W\d_]\.[- ]?)+|de['’](?=\s)|[’']?[^\W\d_]+(?:[-'’`][^\W\d_]+)*\.?")


class PersonName(msgspec.Struct, frozen=True):
    """A name read from text[start:end] of what was parsed.

    ``name`` is as transcribed (blanks and marks of reference taken out), ``heading`` as
    filed; ``trust`` lies in 0…1.  ``kind`` is None where nothing but capitals says that
    this is a person: such a name is not inverted.
    """

    name: str
    heading: str
    trust: float
    kind: AgentKind | None = AgentKind.PERSON

    def agent(self, role: str = "", language: str = "") -> Agent:
        """The agent of that name; nobody's authority."""
        person = self.kind is AgentKind.PERSON
        filed = self.heading if person or self.heading != self.name else ""
        return Agent(name=self.name, heading=filed, kind=self.kind, role=role, language=language)


def parse(text: str, language: str = "") -> PersonName | None:
    """The one person whose name is all of ``text`` (honours and affixes aside), or None."""
    if len(text) > LONGEST:
        return None
    cleaned = _clean_text(text)
    head, comma, tail = (one.strip() for one in cleaned.partition(","))
    if comma and not is_suffix(tail):
        name = read_filed(head, tail)
        if name:
            return name
        cleaned = head
    tokens = tokens_of(cleaned)
    if not 1 <= len(tokens) <= 7:
        return None
    name = read(tokens, language)
    if name and name.kind is None and len(tokens) > 1 and _is_honorific(cleaned.split()[0]):
        # “Dr. Grumbold Tarkwell”: nobody but a person is called so
        return PersonName(name.name, heading(tokens, language), 0.65)
    return name


def read_filed(head: str, tail: str, *, stated: bool = False) -> PersonName | None:
    """The person whose surname stands before a comma and the forenames behind it, or None.

    ``stated`` is true for metadata, see :func:`~colophon.describe.names.filed_names.is_filed`.
    """
    tail, _, suffix = (one.strip() for one in tail.partition(","))
    if suffix and not is_suffix(suffix):
        return None
    surname = head.split()
    forenames = [one for one in tail.split() if not _is_honorific(one) or "." not in one]
    if not is_filed(surname, forenames, stated=stated):
        return None
    return PersonName(*turn(surname, forenames, suffix), 0.8)


def _clean_text(text: str) -> str:
    text = _SPACE.sub(" ", text.replace("ſ", "s").replace("_", "").replace("*", " ")).strip()
    text = _COLON.sub(".", _YEARS.sub("", _BRACKETS.sub("", text)))
    text = _ELIDED.sub("", _CASE_DIGITS.sub("", text))
    return text.strip(' ,;:·•–—"“”«»')


def is_suffix(tail: str) -> bool:
    """Whether what stands behind a comma is part of the name before it: ``Jr.``, ``III``."""
    return fold_heading(tail).strip(" .") in SUFFIXES


def tokens_of(text: str) -> list[str]:
    """The parts of a name, honorifics left out; empty where something else is in it."""
    tokens = []
    at = 0
    for found in _TOKEN.finditer(text):
        if text[at : found.start()].strip(" ,"):
            return []
        tokens.append(found.group().strip())
        at = found.end()
    if text[at:].strip(" .,;:"):
        return []
    while len(tokens) > 1 and _is_honorific(tokens[0]) and len(tokens[0]) > 1:
        if len(tokens[0]) == 2 and tokens[0].endswith(".") and tokens[0] not in ("M.", "κ."):
            break
        if tokens[0] == "M." and len(tokens) == 2:
            break  # an initial as likely as “Monsieur”
        tokens.pop(0)
    while (
        len(tokens) > 2
        and fold_heading(tokens[-1]).strip(".'’") in _OFFICES
        and not INITIALS.fullmatch(tokens[-2])
    ):
        tokens.pop()
    if (
        len(tokens) > 2
        and fold_heading(tokens[0]) in _ARTICLES
        and fold_heading(tokens[1]).rstrip(".") in HONORIFICS
    ):
        tokens.pop(0)
        while len(tokens) > 1 and fold_heading(tokens[0]).rstrip(".") in HONORIFICS:
            tokens.pop(0)
    return tokens


def _is_honorific(token: str) -> bool:
    """``Dr.``, ``Frau``; ``phil.`` behind the one, in small letters with its stop."""
    low = fold_heading(token).rstrip(".")
    return low in HONORIFICS or (token.endswith(".") and token.islower() and low in _FACULTIES)


# long: one pass over tokens whose state all branches share
def read(tokens: list[str], language: str) -> PersonName | None:
    """The person of whose name these are the parts, or None."""
    if len(tokens) > 1 and tokens[-1].count(".") == 1 and len(tokens[-1]) > 3:
        tokens[-1] = tokens[-1].rstrip(".")
    plain = [fold_heading(one).strip(".’'") for one in tokens]
    content = [one for one in plain if one not in PARTICLES]
    if (
        not content
        or all(one in HONORIFICS for one in content)
        or any(_is_refused(one, low) for one, low in zip(tokens, plain, strict=True))
    ):
        return None
    if _begins_otherwise(tokens, plain) or _joins_two(tokens, plain):
        return None
    if plain[-1] in PARTICLES and len(plain[-1]) > 1:
        return None
    if any(not _name_word(one, low) for one, low in zip(tokens, plain, strict=True)):
        return None
    marked = surname_in_capitals(tokens)
    if marked:
        return PersonName(*turn(tokens[:marked], tokens[marked:], language=language), 0.8)
    name = _SPACE.sub(" ", " ".join(tokens)).strip()
    initials = [
        bool(INITIALS.fullmatch(one)) and ("." in one or low not in PARTICLES)
        for one, low in zip(tokens, plain, strict=True)
    ]
    if all(initials):
        kind = AgentKind.PERSON if len(content) > 1 or "." in tokens[0] else AgentKind.PSEUDONYM
        return PersonName(name, name, 0.5, kind) if "." in name else None
    if len(content) == 1:
        return PersonName(name, heading(tokens, language), 0.3)
    fore = plain[1:] if language.startswith("hu") else plain[:-1]
    known = any(is_given(one) for one in (*fore, *plain[:-1]))
    trust = 0.5 + 0.3 * known + 0.15 * any(initials[:-1])
    if len(tokens) == 2 and initials[-1] and tokens[-1].count(".") > 1:
        trust = 0.7  # Толстой Л. Н.
    if trust == 0.5:
        return PersonName(name, name, trust, None)
    return PersonName(name, heading(tokens, language), min(trust, 0.95))


def _begins_otherwise(tokens: list[str], plain: list[str]) -> bool:
    """Whether the first word is an article, a byline before a forename, or “I”."""
    if plain[0] in _ARTICLES:
        return True
    if tokens[0] in _PREPOSITIONS and len(plain) > 1 and is_given(plain[1]):
        return True
    return tokens[0] in ("A", "I", "O") and not INITIALS.fullmatch(tokens[1] if tokens[1:] else "")


def _joins_two(tokens: list[str], plain: list[str]) -> bool:
    """``Juan García y Ana López``: a forename behind “and” begins a second name."""
    if tokens[-1] in _JOINING:
        return True
    return any(one in _JOINING and is_given(two) for one, two in pairwise(plain[1:]))


def _is_refused(token: str, plain: str) -> bool:
    """A word of other uses; initials, particles and forenames are none."""
    if token in ("И", "О", "Η", "Ο", "Ή"):
        return True  # “and”, “or” and articles where all is in capitals
    if len(plain) == 1 or plain in PARTICLES or is_given(plain):
        return False
    if plain in _TITLES or plain in SUFFIXES:
        return False
    return plain in _NOT_NAMES or (plain in HONORIFICS and not token.endswith("."))


def _name_word(token: str, plain: str) -> bool:
    """A capital first, or a particle in small letters."""
    return has_capital(token) or plain in PARTICLES
