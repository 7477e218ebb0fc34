"""Values that the reading has chosen, without those that contradict a better one.

A value that a rule reads too is *supported*.  Measured on the open sets of pamphlets: of
printers and places chosen without support below :data:`WEAK` one in five was right, of
publishers chosen as printers as well none.
"""

import re
from collections.abc import Iterable

from colophon.describe.names.bodies import is_body
from colophon.describe.names.sameness import same
from colophon.model.folding import fold
from colophon.model.record import Agent, Statement

WEAK = 0.4
"""confidence below which a value without support is not offered"""
_TITLED = 0.5
"""the same of what stands in the title"""
_NEXT = re.compile(r"[^\S\n]?,[^\S\n]{1,3}|[^\S\n]?\((?=\w)|,?\n[^\S\n]{0,80}")
_LAST = re.compile(r"[^\S\n]?[.,;:)]?[^\S\n]*(?:\d{4}|\n|$)")
_WORDS = re.compile(r"[^\W\d_]{3,}")
_BESIDE = 2
"""words of three letters that a line of a date may have beside it"""
_ORIGIN = ("publisher", "printer", "distributor")
_MAKERS = (*_ORIGIN, "issuingBody")


def consistent(
    statements: Iterable[Statement], method: str, beside: Iterable[Statement] = ()
) -> list[Statement]:
    """The statements that agree with each other; ``method`` is the reading's name.

    ``beside`` are statements of other fields.
    """
    found = list(statements)
    title = next((str(one.value) for one in found if one.term == "title"), "")
    notices = [fold(str(one.value)) for one in beside if one.term == "rights"]
    return [
        one
        for one in found
        if not (_is_notice(one, notices) or _is_date(one, found))
        and (
            one.evidence[0].method != method
            or not (_is_weak(one) or _is_title(one, title) or _has_another_role(one, found))
        )
    ]


def _is_notice(statement: Statement, notices: list[str]) -> bool:
    """Whether other title information is what the document says of its rights."""
    words = fold(str(statement.value)).strip(" .!")
    return statement.term == "subtitle" and any(words in one for one in notices)


def _is_date(statement: Statement, found: list[Statement]) -> bool:
    """Whether other title information is the line of the date: ``Published 3 March 2015``."""
    if statement.term != "subtitle":
        return False
    dates = {one.quote for date in found if date.term == "issued" for one in date.evidence}
    lines = {one.quote for one in statement.evidence}
    return any(
        date and date in line and len(_WORDS.findall(line.replace(date, " "))) <= _BESIDE
        for date in dates
        for line in lines
    )


def stands_behind(place: Statement, publishers: Iterable[Statement], text: str) -> bool:
    """Whether a rule's place ends the imprint of one of these publishers.

    ``Published by the Hollow Press, Lowtown, 1982``.
    """
    ends = {
        one.end
        for publisher in publishers
        for one in publisher.evidence
        if one.source == "text" and one.end is not None
    }
    return any(
        one.start is not None
        and one.end is not None
        and any(_NEXT.fullmatch(text, end, one.start) for end in ends if end < one.start)
        and bool(_LAST.match(text, one.end))
        for one in place.evidence
        if one.source == "text"
    )


def is_supported(statement: Statement) -> bool:
    """Whether more than one describer found the value."""
    methods = {one.method for one in statement.evidence}
    return len(methods) > 1


def _is_weak(statement: Statement) -> bool:
    """A printer, a place, a publisher without a word for a body that little speaks for."""
    if statement.confidence >= WEAK or is_supported(statement):
        return False
    if statement.term == "publisher" and isinstance(statement.value, Agent):
        return not is_body(statement.value.name)
    return statement.term in ("printer", "distributor", "placeOfPublication")


def _is_title(statement: Statement, title: str) -> bool:
    """Words of the title that are no body's name: ``THE ARITHMETIC OF THE BALLOT``."""
    value = statement.value
    if statement.term not in _MAKERS or not isinstance(value, Agent) or not title:
        return False
    unsure = statement.confidence < _TITLED and not is_supported(statement)
    name = fold(" ".join(value.name.split()))
    return unsure and not value.uri and not is_body(value.name) and name in fold(title)


def _has_another_role(statement: Statement, found: list[Statement]) -> bool:
    """Whether its agent has another role for which more speaks."""
    if statement.term not in _ORIGIN:
        return False
    return any(
        other.term in _ORIGIN
        and other.term != statement.term
        and _is_one(statement, other)
        and _weight(other) > _weight(statement)
        and not is_supported(statement)
        for other in found
    )


def _is_one(one: Statement, other: Statement) -> bool:
    both = (one.value, other.value)
    return isinstance(both[0], Agent) and isinstance(both[1], Agent) and same(both[0], both[1])


def _weight(statement: Statement) -> tuple[bool, float]:
    return is_supported(statement), statement.confidence
