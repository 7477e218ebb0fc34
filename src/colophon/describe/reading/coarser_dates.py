"""What else a date may be catalogued as: its month, its year, one of its readings or ends.

``3/12/17`` is the third of December or the twelfth of March; of the days of an event the
first or the month may be recorded; a school year by its second half.
"""

import re

from colophon.model.edtf import valid

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH = re.compile(r"\d{4}-\d\d")
_FIGURES = re.compile(r"\d{1,4}")
_DOUBT = "?~%"


def coarser(edtf: str, written: str = "") -> list[tuple[str, str]]:
    """Other forms of an EDTF date, each with its kind, likelier ones first.

    ``written`` is how the document has it; it tells which reading takes the day first.
    """
    bare = edtf.rstrip(_DOUBT)
    made = [(bare, "coarser")] if bare != edtf else []
    if bare.startswith("[") and "," in bare and ".." not in bare:
        for member in bare.strip("[]").split(","):
            made += [(member, _order(member, written)), *_wider(member)]
    elif "/" in bare:
        begun, _, ended = bare.partition("/")
        made += [(begun, "begun"), (ended, "ended"), *_wider(begun), *_wider(ended)]
    else:
        made += _wider(bare)
    first = dict(reversed(made))
    return [(form, first[form]) for form, _ in dict(made).items() if form != edtf and valid(form)]


def _order(member: str, written: str) -> str:
    """Which of the figures comes first as written: that of the day, or that of the month."""
    if not _DAY.fullmatch(member):
        return "coarser"
    figures = _FIGURES.search(written)
    first = int(figures.group()) if figures else 0
    return "dayfirst" if first == int(member[8:]) else "monthfirst"


def _wider(form: str) -> list[tuple[str, str]]:
    """The month and the year of a day, the year of a month."""
    if _DAY.fullmatch(form):
        return [(form[:7], "coarser"), (form[:4], "coarser")]
    return [(form[:4], "coarser")] if _MONTH.fullmatch(form) else []
