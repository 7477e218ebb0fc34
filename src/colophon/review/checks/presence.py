"""Which fields have to be there, and how often."""

from collections import Counter

from colophon.model.problem import Severity
from colophon.profile import fits
from colophon.review.checks import CheckedCase, Found, finds, finds_in_value, quote_value


@finds(
    "missing-mandatory",
    Severity.VIOLATION,
    "Give it a value. Where the item says none: a title of your own in [brackets], “undated” for"
    " a date, “und” for a language that is not known.",
)
def check_missing(case: CheckedCase) -> Found:
    """A mandatory field has no value."""
    present = {one.term for one in case.record.statements if one.live}
    for field in case.profile.mandatory:
        if field.term not in present:
            yield field.term, f"{field.label} is missing"


@finds("not-repeatable", Severity.VIOLATION, "Keep one value and reject the others.")
def check_repeated(case: CheckedCase) -> Found:
    """A field that takes one value has several; suggestions to choose from are none yet."""
    counts = Counter(
        field.term for field, one in case.live() if one.confirmed and not field.repeatable
    )
    for term, count in counts.items():
        if count > 1:
            yield term, f"there are {count} values where one is allowed"


@finds("unknown-term", Severity.VIOLATION, "Add a row to the profile, or move the value.")
def check_unknown_field(case: CheckedCase) -> Found:
    """A value stands in a field that the profile does not have."""
    for term in dict.fromkeys(one.term for one in case.record.statements):
        if case.profile.field(term) is None:
            yield term, f"the profile has no field {term!r}"


@finds_in_value("wrong-kind", Severity.VIOLATION, "Set the value anew.")
def wrong_kind(case: CheckedCase) -> Found:
    """A value is of a kind that its field does not take."""
    for field, one in case.live():
        if not fits(one.value, field):
            kind = type(one.value).__name__.lower()
            yield field.term, f"{field.label} takes {field.kind}, not {kind}"


@finds("duplicate-value", Severity.WARNING, "Reject one of them.")
def duplicate(case: CheckedCase) -> Found:
    """The same value stands in a field twice."""
    keys = Counter(
        (field.term, str(one.value.key), one.value.language) for field, one in case.live()
    )
    for (term, key, _), count in keys.items():
        if count > 1:
            yield term, f"{quote_value(key)} stands here {count} times"


@finds("unconfirmed", Severity.INFO, "Accept, set or reject it.")
def check_unconfirmed(case: CheckedCase) -> Found:
    """A field holds values made by the machine that nobody has confirmed."""
    confidences: dict[str, list[float]] = {}
    for one in case.record.statements:
        if one.live and not one.confirmed:
            confidences.setdefault(one.term, []).append(one.confidence)
    for term, found in confidences.items():
        yield term, f"{len(found)} machine-made, not confirmed (surest {max(found):.2f})"


@finds("wants-review", Severity.INFO, "Decide the fields that are needed: colophon accept.")
def wants_review(case: CheckedCase) -> Found:
    """A mandatory field has a value, but no person stands behind it: the record is a draft."""
    live = {one.term for one in case.record.statements if one.live}
    wanting = live - {one.term for one in case.record.statements if one.confirmed}
    for field in case.profile.mandatory:
        if field.term in wanting:
            yield field.term, f"{field.label} is needed and not confirmed"
