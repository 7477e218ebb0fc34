"""Names that stand as a catalogue files them, and how such a name is turned to be read.

``Muster, Berta`` → ``Berta Muster``; ``Humboldt, Alexander von`` → ``Alexander von
Humboldt``; ``LEGRAND Simone`` → ``Simone Legrand``.  Entry elements follow IFLA, Names of
Persons (1996): what stands before the comma is the surname, whatever the language.
"""

import re
from collections.abc import Sequence

from colophon.describe.names.given_names import is_given
from colophon.describe.names.headings import (
    INITIALS,
    PARTICLES,
    ROMAN,
    case_word,
    fold_heading,
    has_capital,
)

_SHOUTED = re.compile(r"(?:Ma?c|[ODL]['’])?[^\W\d_]{2,}(?:[-'’][^\W\d_]+)*")
_ELIDED = re.compile(r".*[^\W\d_]['’]")
"""a particle that is written together with the name behind it: ``Arc, Jeanne d'``"""
MOST = 5
"""words that either side of the comma may have"""


def turn(
    surname: Sequence[str], forenames: Sequence[str], suffix: str = "", language: str = ""
) -> tuple[str, str]:
    """The name in reading order and the heading of a filed name; ``suffix`` is ``Jr.``, ``III``.

    Particles behind the forenames are read before the surname.  Where the surname alone is
    in capitals they mark it, and it is written as in running text.
    """
    shouted = _shouts(surname)
    marked = shouted and not _shouts(forenames)
    head = (
        " ".join(case_word(one, True, language) for one in surname)
        if shouted
        else " ".join(surname)
    )
    tail = " ".join(case_word(one, _shouts(forenames), language) for one in forenames)
    read = " ".join((*forenames, head if marked else " ".join(surname), suffix)).rstrip()
    filed = f"{head}, {tail}, {suffix}" if suffix else f"{head}, {tail}"
    return re.sub(r"(?<=[^\W\d_]['’]) ", "", read), filed


def is_filed(surname: Sequence[str], forenames: Sequence[str], *, stated: bool) -> bool:
    """Whether the words on either side of a comma are a surname and the forenames to it.

    In running text a known forename or initials must stand behind the comma; in metadata
    (``stated``), which files names as a rule, any words that are built like names will do.
    A whole name before the comma has a trade or a place behind it (``Agnes Moss, Baker``).
    """
    if not (1 <= len(surname) <= MOST and 1 <= len(forenames) <= MOST):
        return False
    if not all(map(_name_word, (*surname, *forenames))) or not has_capital(surname[-1]):
        return False
    if not stated and len(surname) > 2 and fold_heading(surname[0]) not in PARTICLES:
        return False
    known = _is_forename(forenames[0])
    if len(surname) > 1 and is_given(_plain(surname[0])) and _is_whole(forenames):
        return False  # “Hannah Oakes, Tomas Brand”: two persons
    if len(surname) > 1 and is_given(_plain(surname[0])) and not known:
        return False
    return known or stated


def surname_in_capitals(tokens: Sequence[str]) -> int:
    """How many tokens at the start are a surname in capitals, forenames in small letters behind.

    0 where the words are no such name: a known forename has to follow.
    """
    count = 0
    while count < len(tokens) and tokens[count].isupper() and _SHOUTED.fullmatch(tokens[count]):
        count += 1
    count = count if count else _count_mixed(tokens)
    rest = tokens[count:]
    if not count or not rest or any(one.isupper() and len(one) > 3 for one in rest):
        return 0
    return count if is_given(_plain(rest[0])) else 0


def _count_mixed(tokens: Sequence[str]) -> int:
    """1 where the first token is in capitals but for its prefix: ``McDONALD``."""
    first = re.fullmatch(r"(?:Ma?c|[ODL]['’])([^\W\d_]{2,})", tokens[0]) if tokens else None
    return 1 if first and first[1].isupper() else 0


def _shouts(words: Sequence[str]) -> bool:
    return all(one.isupper() or _count_mixed([one]) for one in words) and any(
        len(one.strip(".")) > 1 for one in words
    )


def _plain(word: str) -> str:
    return fold_heading(word).strip(".’'")


def _is_forename(word: str) -> bool:
    return is_given(_plain(word)) or INITIALS.fullmatch(word) is not None


def _is_whole(words: Sequence[str]) -> bool:
    """Whether words are a whole name: a known forename first, and no other one last."""
    last = _plain(words[-1])
    given = is_given(_plain(words[0]))
    other = not is_given(last) and last not in PARTICLES and not INITIALS.fullmatch(words[-1])
    return len(words) > 1 and given and other


def _name_word(word: str) -> bool:
    """A capital first and letters behind, initials, or a particle in small letters."""
    if INITIALS.fullmatch(word):
        return True
    if not re.fullmatch(r"[’']?[^\W\d_](?:[^\W\d_]|[-'’.])*", word):
        return False
    particle = _plain(word) in PARTICLES or _ELIDED.fullmatch(word) is not None
    return has_capital(word) or particle or ROMAN.fullmatch(word) is not None
