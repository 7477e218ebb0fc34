"""Dates of the rules that the reading passes over: which stay, and what stands for the others."""

from collections.abc import Iterator, Sequence

import msgspec

from colophon.describe import Describer
from colophon.model.record import Date, Statement

PLAIN = 0.65
"""confidence from which a stated date stays although the reading passes over it"""
PASSED_OVER = 0.7
"""how often such dates are right: 28 of 40 invented items, of which the reading knew others"""
CONCLUDED = 0.6
"""confidence from which a date stays that is concluded from what the text tells of"""


def is_plain(statement: Statement) -> bool:
    """Whether the item states a date that the rules are sure enough of."""
    value = statement.value
    return (
        isinstance(value, Date)
        and value.basis == "item"
        and statement.confidence >= PLAIN
        and all(one.source == "text" for one in statement.evidence)
    )


def stays(statement: Statement) -> bool:
    """Whether a date stays that the reading passes over.

    It rests on what the reading does not see, such as the years in which a publisher was at
    an address, those in addresses of links, and where the writer stands in time; or it
    says that there is none.
    """
    value = statement.value
    return isinstance(value, Date) and (
        not value.edtf
        or value.basis in ("address", "links")
        or (statement.confidence >= CONCLUDED and value.basis == "content")
        or any(one.source not in ("text", "file") for one in statement.evidence)
    )


def state_undated(rules: Sequence[Statement], reader: Describer) -> Iterator[Statement]:
    """“Undated” in place of the rules' dates, which are more often not those of issue."""
    for one in rules[:1]:
        looked = msgspec.structs.replace(
            one.evidence[0], method=reader.name, version=reader.version, confidence=0.2,
            inferred=True, alternatives=(one.value.key,),
            note="no date is stated that is more often than not that of issue",
        )  # fmt: skip
        yield Statement(
            term="issued", value=Date(edtf="", display="undated", basis="none"), evidence=(looked,)
        )
