"""The values of a record as its page shows them: grouped as a cataloguer thinks of them,
each with what is known of where it comes from."""

from collections.abc import Container, Iterator, Mapping
from urllib.parse import quote

import msgspec

from colophon.crosswalk import Frame
from colophon.disclosure import PublicRecord, exposed_fields
from colophon.model.characters import iri, legal, tag
from colophon.model.record import Agent, Concept, Date, Evidence, Statement, Status
from colophon.publish import places
from colophon.publish.search_facets import facet_of

GROUPS: Mapping[str, tuple[str, ...]] = {
    "work": (
        "title", "subtitle", "alternative", "originalTitle", "creator", "contributor",
        "statementOfResponsibility", "edition", "type", "language", "originalLanguage", "script",
        "issue",
    ),
    "imprint": (
        "placeOfPublication", "publisher", "issuingBody", "printer", "distributor",
        "responsiblePerson", "issued", "created", "dateCopyrighted", "price",
    ),
    "about": (
        "abstract", "subject", "classification", "spatial", "temporal", "description",
        "tableOfContents", "note", "audience",
    ),
    "form": (
        "extent", "dimensions", "medium", "technique", "binding", "fold", "colour", "format",
    ),
    "part": (
        "series", "seriesNumber", "seriesISSN", "isPartOf", "hasPart", "isVersionOf", "hasVersion",
        "isFormatOf", "hasFormat", "references", "isReferencedBy", "replaces", "isReplacedBy",
        "source", "relation",
    ),
    "rights": (
        "rights", "rightsSignal", "rightsURI", "license", "rightsHolder", "accessRights",
        "accessState",
    ),
    "copy": (
        "repository", "callNumber", "box", "folder", "barcode", "otherHolding", "provenance",
        "identifier", "fileAddress", "thumbnail", "bibliographicCitation",
    ),
}  # fmt: skip
"""the fields of each part of a page, in their order"""

OTHER = "other"
"""the part with an archive's own fields"""

CODED = frozenset(("language", "originalLanguage"))
"""fields whose values are tags of languages, shown by name"""

_APART = frozenset(("contentAdvisory",))
"""fields that stand in another place of the page"""
_GROUP = {term: name for name, terms in GROUPS.items() for term in terms}
_PLACE = {term: place for terms in GROUPS.values() for place, term in enumerate(terms)}
_DECIDED = {Status.ACCEPTED: "record.confirmed", Status.EDITED: "record.written"}
_MOST_REASONS = 3
_ELSEWHERE = frozenset(("rights",))
"""facets whose values lead to what they name, and not to the records that have them"""


class ShownReason(msgspec.Struct, frozen=True, omit_defaults=True):
    """How a value is known: the text to be said, and what is filled into it."""

    key: str
    method: str = ""
    page: int = 0
    share: str = ""
    name: str = ""
    note: str = ""


class ShownValue(msgspec.Struct, frozen=True, omit_defaults=True):
    """A value: ``href`` leads on, from the catalogue's address or to the web.

    ``code`` is the tag or the URI by which its name is found in another language; ``note``
    the words of the item where the value is filed under others; ``doubted`` says that
    nobody has confirmed it.
    """

    text: str
    language: str = ""
    code: str = ""
    href: str = ""
    note: str = ""
    reasons: tuple[ShownReason, ...] = ()
    quotes: tuple[str, ...] = ()
    doubted: bool = False


class ShownRow(msgspec.Struct, frozen=True):
    """A field with its values."""

    term: str
    label: str
    values: tuple[ShownValue, ...]


class PageGroup(msgspec.Struct, frozen=True):
    """A part of a page."""

    name: str
    rows: tuple[ShownRow, ...]


def groups(record: PublicRecord, frame: Frame, but: Container[str] = ()) -> tuple[PageGroup, ...]:
    """All values of a record, in the parts and the order of a page.

    Those that lead to an address of ``but``, which the page shows itself, are left out.
    """
    fields = exposed_fields(frame.profile)
    found: dict[str, list[ShownValue]] = {}
    for one in record.statements:
        said = str(one.value).strip() or one.value.key.strip()
        if said and one.term not in _APART and one.value.uri not in but:
            found.setdefault(one.term, []).append(_show_statement(one, frame))
    parts: dict[str, list[ShownRow]] = {name: [] for name in (*GROUPS, OTHER)}
    for term in sorted(found, key=lambda term: _PLACE.get(term, 0)):
        row = ShownRow(term, fields[term].label, tuple(found[term]))
        parts[_GROUP.get(term, OTHER)].append(row)
    return tuple(PageGroup(name, tuple(rows)) for name, rows in parts.items() if rows)


def _show_statement(one: Statement, frame: Frame) -> ShownValue:
    value = one.value
    text = str(value).strip() or value.key
    return ShownValue(
        text=legal(text),
        language=tag(value.language),
        code=text if one.term in CODED else legal(value.uri),
        href=_href(one, frame),
        note=_note(one),
        reasons=tuple(_reasons(one)),
        quotes=tuple(legal(piece.quote) for piece in one.evidence if piece.quote)[:_MOST_REASONS],
        doubted=one.status is Status.SUGGESTED,
    )


def _href(one: Statement, frame: Frame) -> str:
    """Where a value leads: to a page of the catalogue, or to the web."""
    uri = one.value.uri or one.value.key
    here = places.local(uri, frame.namespace)
    if here:
        return here
    filed = facet_of(one, frame)
    if filed and filed[0] not in _ELSEWHERE:
        facet, key = filed
        return f"{places.BROWSE}{facet}/{quote(key, safe='')}"
    return iri(uri) if uri.startswith(("http://", "https://")) else ""


def _note(one: Statement) -> str:
    """What the words themselves say where the value is filed under others."""
    value = one.value
    if isinstance(value, Agent) and value.heading and value.name != value.heading:
        return legal(value.name)
    if isinstance(value, Date) and value.transcribed and value.transcribed != value.display:
        return legal(value.transcribed)
    if isinstance(value, Concept) and one.note:
        return legal(one.note)
    return ""


def _reasons(one: Statement) -> Iterator[ShownReason]:
    if one.status in _DECIDED:
        yield ShownReason(_DECIDED[one.status])
        yield from _written_by_model(one)
    else:
        yield from map(_reason, one.evidence[:_MOST_REASONS])


def _written_by_model(one: Statement) -> Iterator[ShownReason]:
    """A summary stays a model's work, whoever accepted it."""
    runs = (piece.generation for piece in one.evidence if one.term == "abstract")
    for name in dict.fromkeys(run.model for run in runs if run is not None):
        yield ShownReason("record.model", name=legal(name))


def _reason(piece: Evidence) -> ShownReason:
    how = "concluded" if piece.inferred else "read"
    return ShownReason(
        f"record.{how}" if piece.page is None else f"record.{how}_on_page",
        method=piece.method,
        page=piece.page or 0,
        share=f"{piece.confidence:.0%}",
        note=legal(piece.note),
    )
