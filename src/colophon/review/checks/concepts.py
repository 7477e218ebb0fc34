"""Concepts: whether the catalogue's vocabularies have them, by which address and label."""

from collections.abc import Iterator

from colophon.model.likeness import find_nearest
from colophon.model.problem import Severity
from colophon.model.record import Concept, Statement, Text
from colophon.profile import Field, Kind
from colophon.review._parse import is_uri
from colophon.review.checks import CheckedCase, Found, Lists, RecordFault, finds_in_value
from colophon.vocabulary import Entry

SMALL = 1_000
"""concepts of a vocabulary up to which a mistyped label is looked for among all labels"""


def _concepts(case: CheckedCase) -> Iterator[tuple[Field, Concept, Lists]]:
    if case.lists is not None:
        for field, one in case.live():
            if isinstance(one.value, Concept) and one.value.uri:
                yield field, one.value, case.lists


@finds_in_value(
    "unknown-concept", Severity.WARNING, "Choose a concept, or add it to the vocabulary."
)
def check_unknown_concept(case: CheckedCase) -> Found:
    """A URI is said to come from a vocabulary of the house that does not have it."""
    for field, value, lists in _concepts(case):
        vocabulary = value.vocabulary or lists.home(value.uri)
        if vocabulary not in lists.vocabularies or lists.concept(value.uri):
            continue
        message = f"{vocabulary} has no concept {value.uri}"
        meant = lists.vocabularies[vocabulary].find(value.label) if value.label else ()
        remedy = f"{value.label} is {meant[0].uri} there." if meant else ""
        yield RecordFault(field.term, message, remedy, meant[0].uri if meant else "")


@finds_in_value(
    "unknown-vocabulary", Severity.INFO, "Add it with colophon vocab add, and it will be looked at."
)
def vocabulary(case: CheckedCase) -> Found:
    """A concept is said to come from a vocabulary that the catalogue does not have."""
    for field, value, lists in _concepts(case):
        name = value.vocabulary
        missing = name and name not in lists.vocabularies and name not in lists.elsewhere
        if missing and not lists.concept(value.uri):
            yield field.term, f"{value.label or value.uri} is said to come from {name}"


@finds_in_value("replaced-concept", Severity.WARNING, "Take the concept that replaces it.")
def check_replaced(case: CheckedCase) -> Found:
    """A concept has been given up by its vocabulary, which names another."""
    for field, value, lists in _concepts(case):
        found = lists.concept(value.uri)
        if found and found[1].replaced_by:
            uri = found[1].replaced_by[0]
            yield RecordFault(field.term, f"{value} is replaced by {uri}", f"Take {uri}.", uri)


@finds_in_value("second-address", Severity.WARNING, "Take the address that the vocabulary uses.")
def second_address(case: CheckedCase) -> Found:
    """A concept stands under another address than the field's own vocabulary has for it."""
    for field, value, lists in _concepts(case):
        if lists.concept(value.uri) is None and value.label:
            for name, entry in lists.concepts_called(field, value.label):
                if value.uri in (*entry.exact, *entry.close):
                    message = f"{value.label} has the address {entry.uri} in {name}"
                    yield RecordFault(field.term, message, f"Take {entry.uri}.", entry.uri)


@finds_in_value("concept-label", Severity.WARNING, "Write a label that the vocabulary has.")
def label(case: CheckedCase) -> Found:
    """A concept is called what its vocabulary does not call it."""
    for field, value, lists in _concepts(case):
        found = lists.concept(value.uri)
        if not value.label or found is None:
            continue
        name, entry = found
        same = lists.vocabularies[name].find(value.label)
        if all(one.uri != value.uri for one in same):
            right = entry.label(value.language or "en").text
            message = f"{value.label!r} is no label of {value.uri}, which {name} calls {right!r}"
            yield RecordFault(field.term, message, f"Write {right}.", right)


@finds_in_value("concept-without-address", Severity.WARNING, "Take the concept.")
def without_address(case: CheckedCase) -> Found:
    """Words stand where a vocabulary of the field has a concept of that name."""
    for field, one, lists in _words(case):
        found = {entry.uri: name for name, entry in lists.concepts_called(field, str(one.value))}
        if len(found) == 1:
            ((uri, name),) = found.items()
            message = f"{name} has a concept {str(one.value)!r}"
            yield RecordFault(field.term, message, f"Take {uri}.", uri)


@finds_in_value("unlisted-type", Severity.INFO, "Choose a type or genre: colophon vocab search.")
def check_unlisted(case: CheckedCase) -> Found:
    """A type or genre is in no vocabulary of its field."""
    for field, one, lists in _words(case):
        text = str(one.value)
        if field.term != "type" or any(lists.concepts_called(field, text)):
            continue
        near = _near(lists, field, text)
        remedy = f"Did you mean {near.label().text}, {near.uri}?" if near else ""
        yield RecordFault(
            field.term, f"no vocabulary has {text!r}", remedy, near.uri if near else ""
        )


def _words(case: CheckedCase) -> Iterator[tuple[Field, Statement, Lists]]:
    """Texts in fields of concepts."""
    if case.lists is not None:
        for field, one in case.live():
            words = isinstance(one.value, Text) and not is_uri(one.value.text)
            if field.kind is Kind.CONCEPT and words and case.lists.names(field):
                yield field, one, case.lists


def _near(lists: Lists, field: Field, text: str) -> Entry | None:
    """The concept with the label most like a text, of vocabularies that are small."""
    known: dict[str, Entry] = {}
    for name in lists.names(field):
        if len(lists.vocabularies[name]) <= SMALL:
            for entry in lists.vocabularies[name]:
                for one in (*entry.preferred, *entry.alternative):
                    known.setdefault(one.text.casefold(), entry)
    found = find_nearest(text.casefold()[:100], known, least=0.8)
    return known[found[0]] if found else None
