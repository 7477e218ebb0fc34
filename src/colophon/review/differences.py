"""What differs between two states of a record, field by field, in words."""

from collections.abc import Iterator

from colophon.model.record import Record, Statement
from colophon.profile import Profile

LONGEST = 80
"""characters of a value that is named"""


def differences(old: Record | None, new: Record, profile: Profile) -> tuple[str, ...]:
    """A sentence for each value that came, went or changed; none where nothing did.

    Values that were set aside count as gone.
    """
    before = old.statements if old is not None else ()
    terms = dict.fromkeys(one.term for one in (*before, *new.statements))
    return tuple(
        said
        for term in terms
        for said in _field(profile.label(term), _live(before, term), _live(new.statements, term))
    )


def _live(statements: tuple[Statement, ...], term: str) -> list[Statement]:
    return [one for one in statements if one.term == term and one.live]


def _field(label: str, old: list[Statement], new: list[Statement]) -> Iterator[str]:
    values = [one.value for one in new]
    gone = [one for one in old if one.value not in values]
    values = [one.value for one in old]
    come = [one for one in new if one.value not in values]
    for before, after in zip(gone, come, strict=False):
        yield f"{label}: ‘{_show_statement(before)}’ becomes ‘{_show_statement(after)}’."
    for one in gone[len(come) :]:
        yield f"{label}: ‘{_show_statement(one)}’ goes."
    for one in come[len(gone) :]:
        yield f"{label}: ‘{_show_statement(one)}’ is added."


def _show_statement(one: Statement) -> str:
    text = " ".join((str(one.value) or one.value.uri).split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
