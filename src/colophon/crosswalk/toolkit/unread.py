"""Values that nobody here has confirmed: how every format names and marks them, one by one."""

from operator import attrgetter

from colophon.model.record import Evidence, Statement, Status

MACHINE_MADE = "Machine-made, not confirmed by a cataloguer: {}."
"""a note on values that a program suggested"""
TAKEN_OVER = "Taken over from {}, not confirmed by a cataloguer here: {}."
"""a note on a value of another repository that was accepted on trust"""

LONGEST = 120
"""characters of a value that a note repeats"""

_SUGGESTED = Status.SUGGESTED


def unread(one: Statement) -> bool:
    """Whether no person here has confirmed a value: a suggestion, or one taken on trust."""
    return not one.read


def words_of(one: Statement) -> str:
    """The value as a note names it, in quotation marks."""
    text = " ".join((str(one.value) or one.value.key).split())
    return f"“{text if len(text) <= LONGEST else text[: LONGEST - 1] + '…'}”"


def best_evidence(one: Statement) -> Evidence | None:
    """The piece of evidence that the confidence of a value is from."""
    return max(one.evidence, key=attrgetter("confidence"), default=None)


def small(label: str) -> str:
    """A label in the middle of a sentence; abbreviations stay as they are."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def note(one: Statement, label: str) -> str:
    """The sentence that marks one value: what made it, its field, and the value."""
    named = f"{small(label)} {words_of(one)}"
    if one.status is _SUGGESTED:
        return MACHINE_MADE.format(named)
    return TAKEN_OVER.format(one.by, named)
