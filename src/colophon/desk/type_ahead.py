"""Names and concepts at hand: publishers known and unknown, type-ahead over vocabularies.

They are ranked in :mod:`colophon.vocabulary.type_ahead`.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import msgspec

from colophon.catalogue.lookup import LANGUAGE_NAMES, LANGUAGES
from colophon.catalogue.summary import Summary
from colophon.desk.own_concepts import NAME as LOCAL
from colophon.profile import Field, Kind
from colophon.vocabulary import Entry, Vocabulary

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

PRESS = "publishers"


class SuggestedPublisher(msgspec.Struct, frozen=True, kw_only=True):
    """A publisher: ``uri`` is empty for a name without an authority."""

    name: str
    uri: str = ""
    records: int = 0
    variants: tuple[str, ...] = ()
    note: str = ""


class KnownPublishers(msgspec.Struct, frozen=True, kw_only=True):
    """Known houses by name, and unresolved names, the most settling first."""

    known: tuple[SuggestedPublisher, ...]
    unresolved: tuple[SuggestedPublisher, ...]


class OfferedChoice(msgspec.Struct, frozen=True, kw_only=True):
    """A concept to choose: ``matched`` is the label that was typed, where it is another."""

    uri: str
    label: str
    vocabulary: str
    matched: str = ""
    note: str = ""
    broader: tuple[str, ...] = ()
    narrower: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


def publishers(catalogue: "Catalogue", summaries: Iterable[Summary]) -> KnownPublishers:
    """The authority file against what records say."""
    used: dict[str, int] = defaultdict(int)
    open_: dict[str, int] = defaultdict(int)
    for one in summaries:
        for uri in one.authorities:
            used[uri] += 1
        for name in one.unresolved:
            open_[name] += 1
    language = catalogue.config.language
    known = [
        SuggestedPublisher(
            name=entry.label(language).text,
            uri=entry.uri,
            records=used[entry.uri],
            variants=tuple(label.text for label in entry.alternative),
            note=_note(entry, language),
        )
        for entry in catalogue.vocabularies.get(PRESS) or ()
        if not entry.deprecated
    ]
    unresolved = [SuggestedPublisher(name=name, records=count) for name, count in open_.items()]
    return KnownPublishers(
        known=tuple(sorted(known, key=lambda one: (-one.records, one.name.casefold()))),
        unresolved=tuple(sorted(unresolved, key=lambda one: (-one.records, one.name.casefold()))),
    )


def choices(
    catalogue: "Catalogue", term: str, text: str, limit: int, language: str = ""
) -> tuple[OfferedChoice, ...]:
    """The best of every vocabulary of the field, in their order.

    Within a vocabulary they are ranked by :mod:`colophon.vocabulary.type_ahead`.
    ``language`` is the reader's; empty: the catalogue's.
    """
    field = catalogue.profile.field(term)
    if field is None or not text.strip():
        return ()
    language = language or catalogue.config.language
    found: list[OfferedChoice] = []
    for name in names(catalogue, field):
        vocabulary = catalogue.vocabularies[name]
        for entry in vocabulary.search(text.strip()[:80], None, limit):
            if not entry.deprecated:
                one = _choice(name, vocabulary, entry, text, language)
                found.append(_choice_by_tag(one, entry) if name == LANGUAGE_NAMES else one)
    return tuple(found[:limit])


def _choice_by_tag(one: OfferedChoice, entry: Entry) -> OfferedChoice:
    """A language, chosen by its tag."""
    return msgspec.structs.replace(one, uri=next(iter(entry.notation), one.uri))


def language_names(catalogue: "Catalogue", language: str) -> dict[str, str]:
    """The names of languages by their tags, in the reader's language."""
    return {
        tag: entry.label(language).text
        for entry in catalogue.vocabularies.get(LANGUAGE_NAMES) or ()
        for tag in entry.notation[:1]
    }


def name_language(names: Mapping[str, str], tag: str) -> str:
    """The name of a language by its BCP 47 tag; of ``de-DE`` that of ``de``, else the tag."""
    return names.get(tag) or names.get(tag.partition("-")[0].lower(), tag)


def names(catalogue: "Catalogue", field: Field) -> tuple[str, ...]:
    """The vocabularies that a field's values come from."""
    own = field.vocabularies or ((PRESS,) if field.kind is Kind.AGENT else ())
    if field.term == "subject":
        own = tuple(dict.fromkeys((*catalogue.config.topics, *own)))
    if field.term in LANGUAGES:
        own = (LANGUAGE_NAMES,)
    if field.kind is Kind.CONCEPT:
        own = (*own, LOCAL)
    return tuple(name for name in own if name in catalogue.vocabularies)


def _choice(
    name: str, vocabulary: Vocabulary, entry: Entry, text: str, language: str
) -> OfferedChoice:
    label = entry.label(language).text
    typed = text.strip().casefold()
    labels = [one.text for one in (*entry.preferred, *entry.alternative)]
    matched = next((one for one in labels if one.casefold().startswith(typed)), "")
    return OfferedChoice(
        uri=entry.uri,
        label=label,
        vocabulary=name,
        matched=matched if matched != label else "",
        note=_note(entry, language),
        broader=_labels(vocabulary, entry.broader, language),
        narrower=_labels(vocabulary, entry.narrower, language),
        others=tuple(one for one in dict.fromkeys(labels) if one not in (label, matched))[:4],
    )


def _labels(vocabulary: Vocabulary, uris: Iterable[str], language: str) -> tuple[str, ...]:
    found = (vocabulary.get(uri) for uri in list(uris)[:3])
    return tuple(one.label(language).text for one in found if one is not None)


def _note(entry: Entry, language: str) -> str:
    notes = (*entry.scope_note, *entry.definition)
    spoken = next((one for one in notes if one.language == language), None)
    chosen = spoken or next(iter(notes), None)
    return chosen.text if chosen else ""
