"""Names of places that are printed in capitals, or without any, as running text writes them."""

import re

from colophon.languages import every
from colophon.model.folding import lower_case

_JOINING = frozenset((*every("names.joining"), "upon", "ad"))
_WORD = re.compile(r"(?<!\d)[^\W\d_]+")
_INITIAL = re.compile(r"[^\W\d_]\.")
_STATE = re.compile(r"(?<=, )[^\W\d_]{2}$")


def write_place(name: str, language: str = "") -> str:
    """A name in capitals with capital initials: ``KING'S LYNN`` → ``King's Lynn``.

    Small words within it stay small (``Rio de Janeiro``), and so does what stands behind an
    apostrophe that does not part an elided article (``L'Aquila``); initials and the two letters
    of a state keep their capitals.  A name that is not in capitals stays as it is.
    """
    if not name.isupper() or len(name) <= 2:
        return name
    return capital_initials(name, lower_case(name, language))


def capital_initials(name: str, small: str = "") -> str:
    """A name in small letters (``small`` where ``name`` is not) with its capitals."""
    return _WORD.sub(lambda found: _initial(found, name), small or name)


def _initial(found: re.Match[str], name: str) -> str:
    """A word in small letters with its capital, where it has one."""
    word, start = found.group(), found.start()
    if _INITIAL.match(name, start) or _STATE.match(name, start):
        return name[start : found.end()]
    genitive = name[start - 1 : start] in ("'", "’") and len(word) == 1
    if genitive or (start > 0 and word in _JOINING):
        return word
    return name[start].upper() + word[1:]
