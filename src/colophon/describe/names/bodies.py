"""Names of corporate bodies, known by the word that says what kind of body it is."""

import re
from functools import cache

from colophon.describe.names.body_words import SURNAMES, body_word, legal_form
from colophon.describe.names.headings import fold_heading
from colophon.describe.names.persons import PersonName, parse
from colophon.languages import every, word_pattern
from colophon.model.record import AgentKind

_article = word_pattern(r"(?:{bodies.articles}|{bodies.elided})\s+|{bodies.elided}", re.IGNORECASE)
_ACRONYM = re.compile(r"[^\W\d_]{2,8}")
_JOINED = re.compile(r"\s[&+]\s|\d")
"""signs that join firms, and figures: no person's name has them"""


def body(text: str) -> PersonName | None:
    """The corporate body whose name is all of ``text``, its article left out, or None."""
    cleaned = re.sub(r"\s+", " ", text.replace("ſ", "s")).strip(" ,.;:_*")
    if not 4 <= len(cleaned) <= 110 or re.search(r"[.!?;:] ", cleaned) or "http" in cleaned:
        return None
    article = _article().match(cleaned)
    name = cleaned[article.end() :] if article else cleaned
    words = name.split()
    capitals = sum(one[:1].isupper() for one in words)
    if not name[:1].isupper() or not 2 <= len(words) <= 14 or capitals * 2 < len(words):
        return None
    if not body_word().search(fold_heading(name)):
        return None
    return PersonName(name, name, 0.6, AgentKind.BODY)


def is_body(text: str) -> bool:
    """Whether a whole name says that it is a body's.

    By a word for a kind of body, a legal form, an ampersand or a figure, or an acronym
    among words that are none (``Solution MAEVH``).
    """
    low = fold_heading(" ".join(text.split())).strip(" .,;:")
    if legal_form().search(low) or _JOINED.search(low):
        return True
    found = body_word().search(low)
    if found is None:
        return _is_body_without_case(text)
    return not (found.group() in SURNAMES and len(low.split()) < 3)


@cache
def _whole_words() -> frozenset[str]:
    return frozenset(every("bodies.whole"))


_LEAST = 4
"""letters from which on a name without capitals may be a body's: persons have fewer"""


def _is_body_without_case(text: str) -> bool:
    """Whether a name in a script without capitals has a word or an ending of bodies."""
    letters = [one for one in text if one.isalpha()]
    if len(letters) < _LEAST or letters[-1].upper() != letters[-1].lower():
        return False
    ended = text.rstrip(" .。)」』").endswith(every("bodies.behind"))
    return ended or not _whole_words().isdisjoint(text.split())


def has_acronym(words: list[str]) -> bool:
    """Whether one of several words is an acronym and the others are not in capitals."""
    capitals = [bool(_ACRONYM.fullmatch(one)) and one.isupper() for one in words]
    return any(capitals) and not all(capitals)


def person_or_body(text: str, language: str = "") -> PersonName | None:
    """Whose name all of ``text`` is: a body's where a word of it says so.

    A word that is also a surname (``Church``, ``Bond``) tells a body only where it does not
    stand behind a known forename alone.
    """
    person = parse(text, language)
    corporate = body(text)
    if corporate and person and person.trust >= 0.75 and not is_body(text):
        return person
    return corporate or person
