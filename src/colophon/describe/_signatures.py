"""The name that a text is signed with, at its end."""

import re

from colophon.describe import _titlewords as words
from colophon.describe._headings import folded
from colophon.describe._layout import Line
from colophon.describe._names import Name, parse

_SIGNED = re.compile(
    r"(?:signed|signe|gezeichnet|gez\.|firmado|firmato|getekend|yours|your (?:humble|loving"
    r"|obedient|most)[^,]{0,40}|vostre|votre tres|подпись|подписал)\b[ ,:.]*"
)
_FINIS = re.compile(r"\W*(?:finis|fin|ende|the end|конец|τελος|fine|fim|einde|amen)\W*")


_INITIALS = re.compile(r"(?:[^\W\d_]\.\s?){2,4}")


_CLERK = re.compile(
    r"\b(?:cler\w*|cls|cl\. ?parl|secr\w*|regist\w*|notar\w*|greffier|imprimatur"
    r"|licens\w*|ex per)\b"
)
"""who signs for another: clerks, secretaries, licensers"""


def signature(
    lines: tuple[Line, ...], text: str, language: str = ""
) -> tuple[int, int, Name] | None:
    """Start, end and name of the signature among the last lines, or None.

    A signature is a name alone on a short line behind the text: before ``FINIS``, an
    imprint or a date, or after ``Signed``, ``Yours``.
    """
    behind = 0
    finis = [at for at, one in enumerate(lines) if _FINIS.fullmatch(folded(one.text).strip())]
    if finis:
        behind_it = lines[finis[-1] + 1 :][:1]
        lines = (*lines[: finis[-1]], *(one for one in behind_it if _INITIALS.fullmatch(one.text)))
    for line in reversed(lines):
        low = folded(line.text).strip()
        if (
            _FINIS.fullmatch(low)
            or words.IMPRINT.match(low)
            or words.DATE_LINE.fullmatch(low)
            or words.YEAR_LINE.fullmatch(low)
        ):
            continue
        behind += 1
        if behind > 4:
            return None
        lead = _SIGNED.match(low)
        start = line.start + (min(lead.end(), len(line.text)) if lead else 0)
        piece = text[start : line.end]
        if len(piece) > 60 or _CLERK.search(low):
            continue
        name = parse(piece, language)
        if name and _is_signature(name, line, bool(lead)):
            return start, line.end, name
    return None


def _is_signature(name: Name, line: Line, led: bool) -> bool:
    initials = re.fullmatch(r"(?:[^\W\d_]\.\s?){2,4}", line.text.strip())
    return led or bool(initials) or (name.trust >= 0.75 and len(line.words) <= 5)


_NOTE = re.compile(
    r"(?P<name>[^.,;:!?\n]{4,50}?)(?:, (?:ph\.?d|md|pmp|m\.?a|esq)\w?\.?,?)?,? (?:is (?:an?"
    r"|the|our|currently)|lives|works|teaches|writes|has (?:been|worked|written)"
    r"|ist|lebt|arbeitet|est|vit|travaille|es|vive|trabaja|è|vive|lavora|is een|werkt|woont) "
)
_POSTED = re.compile(
    r"(?:originally |first )?(?:published|posted|appeared|written)[^.\n]{0,80}? by "
    r"(?P<name>[^\W\d_a-z][^,;:\n]{3,50}?)(?=[,;]|\.(?:\s|$)|$)"
)


def author_note(
    lines: tuple[Line, ...], text: str, language: str = ""
) -> tuple[int, int, Name] | None:
    """Start, end and name of whom the last paragraphs introduce: ``N. N. is a nurse in …``."""
    for line in reversed(lines[-3:]):
        start = line.start + len(line.text) - len(line.text.lstrip("*_ "))
        told = _NOTE.match(text, start, line.end) or _POSTED.search(text, start, line.end)
        if not told:
            continue
        name = parse(told.group("name"), language)
        if name and name.trust >= 0.75:
            return (*told.span("name"), name)
    return None
