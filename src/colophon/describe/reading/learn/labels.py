"""Which candidates of a document are right, from what a cataloguer recorded.

A label is 1 (recorded), 0 (not), or None: another careful cataloguer could have given it
among others (``tolerated``), so that nothing is to be learnt from it.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy

from colophon.describe.reading.hints import Numbers
from colophon.describe.reading.learn.agreement import (
    alike,
    bodies_agree,
    names_agree,
    plain,
    titles_agree,
)
from colophon.describe.reading.refusals import is_refused

Gold = Mapping[str, Any]
Label = float | None

OTHER = 0.8
"""the label of another answer that counts as right, in a field that takes one value"""
_LISTS = {"publisher": "publishers", "creator": "creators", "printer": "printers",
          "distributor": "distributors"}  # fmt: skip


def tolerable_answers(gold: Gold, field: str) -> list[Any]:
    """Other answers that a careful cataloguer could give."""
    return list((gold.get("tolerated") or {}).get(field, []))


def name_label(field: str, value: str, gold: Gold) -> Label:
    place = gold.get("place") or ""
    if field == "place":
        if not _is_judged(gold, "place"):
            return None
        if is_refused("place", value):
            return 0.0
        if place and _place_agrees(value, place):
            return 1.0
        others = [one for one in tolerable_answers(gold, "place") if one]
        return _other(place, any(_place_agrees(value, one) for one in others))
    key = _LISTS[field]
    wanted = gold.get(key) or []
    if key not in gold or not _is_judged(gold, key):
        return None
    if field == "publisher":
        if any(bodies_agree(value, *_name_and_url(one), place) for one in wanted):
            return 1.0
    elif any(
        names_agree(value, one["name"] if isinstance(one, dict) else one, place) for one in wanted
    ):
        return 1.0
    for one in tolerable_answers(gold, key):
        if one and bodies_agree(value, one, one, place):
            return None
    return 0.0


def _other(wanted: str, is_other: bool) -> Label:
    """The label of another answer: nothing is learnt from one where none was recorded.

    The town of a printer may stand for that of a publisher, but is none.
    """
    if not is_other:
        return 0.0
    return OTHER if wanted else None


def _is_judged(gold: Gold, field: str) -> bool:
    """Whether the source of the record says anything of a field."""
    return field in gold.get("gold_fields", (field,))


def _name_and_url(one: Any) -> tuple[str, str]:
    if isinstance(one, dict):
        return one.get("name") or "", one.get("url") or ""
    return str(one), ""


def _place_agrees(found: str, wanted: str) -> bool:
    one, other = plain(found), plain(wanted)
    return one == other or (one.startswith(f"{other} ") and "," in found) or alike(one, other)


def group_label(field: str, value: str, gold: Gold) -> Label:
    """The label of a stretch as title, subtitle or series."""
    if not _is_judged(gold, field):
        return None
    wanted = gold.get(field) or ""
    others = [one for one in tolerable_answers(gold, field) if one]
    if field == "title":
        sub = gold.get("subtitle") or ""
        if wanted and titles_agree(value, wanted):
            return 1.0
        if wanted and sub and titles_agree(value, wanted, sub):
            return 0.6
        return OTHER if any(titles_agree(value, one) for one in others) else 0.0
    mine = plain(value)
    if wanted and alike(mine, plain(wanted)):
        return 1.0
    return _other(wanted, any(alike(mine, plain(one)) for one in others))


WITH_BOUNDS = ("publisher", "creator", "printer", "title")
"""fields whose values teach where names and headings begin and end"""
_RIGHT = 0.9
"""the label from which a candidate is what was recorded"""


def whole_labels(made: Numbers, spans: Sequence[tuple[int, int]]) -> Numbers:
    """1 for candidates that are right in a field, 0 for those that meet one, NaN for all others.

    ``made`` has the labels of the candidates, a column a field.
    """
    found = numpy.full(len(made), numpy.nan)
    right = (numpy.nan_to_num(made) >= _RIGHT).any(axis=1)
    unsure = numpy.isnan(made).any(axis=1)
    places = numpy.array(spans, dtype=numpy.intp).reshape(-1, 2)
    for start, end in places[right & (places[:, 0] >= 0)]:
        meet = (places[:, 0] < end) & (places[:, 1] > start)
        found[meet & ~unsure] = 0.0
    found[right] = 1.0
    return found


def date_label(edtf: str, gold: Gold) -> Label:
    if not _is_judged(gold, "date"):
        return None
    wanted = gold.get("date_edtf") if "date_edtf" in gold else gold.get("date")
    if wanted and edtf == wanted:
        return 1.0
    return (
        0.3
        if edtf in tolerable_answers(gold, "date") or edtf in (gold.get("date_alt") or ())
        else 0.0
    )
