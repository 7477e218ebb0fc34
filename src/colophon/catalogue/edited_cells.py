"""A cell in which a person changed values, taken as decisions on them."""

from collections.abc import Mapping, Sequence
from typing import Any

from colophon.crosswalk.sheet.rows import TOO_LONG, CellPart, split
from colophon.importing.toolkit.habits import is_unharmed
from colophon.model.record import Date, Record
from colophon.review import decisions
from colophon.review.decisions import Lookup


def edited_cell(
    record: Record,
    term: str,
    before: Sequence[CellPart],
    text: str,
    *,
    rules: Mapping[str, Any],
    lookup: Lookup,
    exactly: bool = False,
) -> Record:
    """The record with the values of a field as a person left them in a cell.

    ``before`` are the values as the cell showed them.  A value that was altered is set in
    place of the old one, one that was taken out is rejected, one that came is added.
    ``rules`` say who decides, when, and under which profile and policy.  What programs for
    spreadsheets do to numbers, dates and spaces is no change, unless every sign counts
    (``exactly``).  Raises :class:`DecisionError` for what the field does not take.
    """
    if text == TOO_LONG:
        return record
    gone, come = _edits(before, split(text), exactly=exactly)
    given = {**rules, "lookup": lookup}
    for old, new in zip(gone, come, strict=False):
        value = old.statement.value
        record = decisions.set_value(record, term, new, old=value, **given)
    for old in gone[len(come) :]:
        record = decisions.reject(record, term, old.statement.value, **rules)
    for new in come[len(gone) :]:
        record = decisions.add(record, term, new, **given)
    return record


def _edits(
    old: Sequence[CellPart], new: list[str], *, exactly: bool
) -> tuple[list[CellPart], list[str]]:
    """The values that a cell lost, and the words that it got, each in order."""
    come = list(new)
    gone = []
    for one in old:
        same = next((text for text in come if _is_same(one, text, exactly=exactly)), None)
        if same is None:
            gone.append(one)
        else:
            come.remove(same)
    return gone, come


def _is_same(old: CellPart, text: str, *, exactly: bool) -> bool:
    if exactly:
        return old.text == text
    value = old.statement.value
    return is_unharmed(old.text, text, value if isinstance(value, Date) else None)
