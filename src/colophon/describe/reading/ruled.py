"""Which of the rules' suggestions stay beside the reading, or where it chooses nothing."""

from collections.abc import Iterator

import msgspec

from colophon.describe.imprint.domains import OWN_LINE
from colophon.describe.names.sameness import same
from colophon.describe.responsibility.makers import LABELLED
from colophon.describe.wording.folding import fold
from colophon.model.record import Agent, Date, Statement

METHOD, VERSION = "reader", "1"
"""the describer that gives them"""
STATED = 0.6
"""confidence from which what metadata says of makers counts as said on purpose"""
PLAIN = 0.65
"""confidence from which a stated date stays although the reading passes over it"""
PASSED_OVER = 0.7
"""how often such dates are right: 28 of 40 invented items, of which the reading knew others"""
CONCLUDED = 0.6
"""confidence from which a date stays that is concluded from what the text tells of"""


def doubtful(statement: Statement, most: float) -> Statement:
    """A rule's statement with no more confidence than ``most``."""
    return msgspec.structs.replace(
        statement,
        evidence=tuple(
            msgspec.structs.replace(one, confidence=min(one.confidence, most))
            for one in statement.evidence
        ),
    )


def is_known(statement: Statement) -> bool:
    """Whether the archive's own authority knows the agent: it was decided on before."""
    return isinstance(statement.value, Agent) and bool(statement.value.uri)


def stays(statement: Statement) -> bool:
    """Whether a rule's agent is given whatever the reading chooses.

    The archive's authority knows it, metadata states it on purpose, a label names it, or it
    is an address alone on its line (of 24 such on real items, 17 were the publisher's).
    """
    if not isinstance(statement.value, Agent):
        return False
    return is_known(statement) or any(
        one.note.startswith(LABELLED)
        or one.note == OWN_LINE
        or (one.source not in ("text", "file") and one.confidence >= STATED)
        for one in statement.evidence
    )


def is_given(made: Statement, kept: list[Statement]) -> bool:
    """Whether a choice is an agent that is given already, in another dress."""
    value = made.value
    return isinstance(value, Agent) and any(
        isinstance(one.value, Agent) and one.key != made.key and same(one.value, value)
        for one in kept
    )


def is_plain(statement: Statement) -> bool:
    """Whether the item states a date that the rules are sure enough of."""
    value = statement.value
    return (
        isinstance(value, Date)
        and value.basis == "item"
        and statement.confidence >= PLAIN
        and all(one.source == "text" for one in statement.evidence)
    )


def is_unread(statement: Statement) -> bool:
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


def undated(rules: list[Statement]) -> Iterator[Statement]:
    """“Undated” in place of the rules' dates, which are more often not those of issue."""
    for one in rules[:1]:
        looked = msgspec.structs.replace(
            one.evidence[0], method=METHOD, version=VERSION, confidence=0.2,
            inferred=True, alternatives=(one.value.key,),
            note="no date is stated that is more often than not that of issue",
        )  # fmt: skip
        yield Statement(
            term="issued",
            value=Date(edtf="", display="undated", basis="none"),
            evidence=(looked,),
        )


def says(rule: Statement, value: str) -> bool:
    """Whether a rule gives this value, in whatever case and spacing."""
    if isinstance(rule.value, Date):
        return rule.value.edtf == value
    words = rule.value.name if isinstance(rule.value, Agent) else str(rule.value)
    return fold(" ".join(words.split())) == fold(value)
