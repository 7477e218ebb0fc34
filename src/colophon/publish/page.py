"""The page of a record for people: plain HTML, complete without scripts.

Its links are relative, so that it works wherever the catalogue is served.

https://scholar.google.com/intl/en/scholar/inclusion.html#indexing ·
https://www.w3.org/WAI/WCAG22/quickref/
"""

from collections.abc import Container

import msgspec

from colophon.crosswalk import Frame
from colophon.crosswalk.embedded import span
from colophon.disclosure import PublicRecord, exposed_fields
from colophon.model.characters import iri, legal, tag
from colophon.model.record import Agent, Concept, Date, Evidence, Statement, Status
from colophon.publish import places
from colophon.publish.appearance import Appearance, render
from colophon.publish.citation import citation, meta_tags
from colophon.publish.language_names import language_name
from colophon.publish.pictures import Pictures, viewer_path
from colophon.publish.pictures_on_page import ShownPictures, all_pages

VERSION = "3"
"""raised when the same record would give another page"""

FORMATS = (
    ("ttl", "Turtle"),
    ("jsonld", "JSON-LD"),
    ("rdf", "RDF/XML"),
    ("nt", "N-Triples"),
    ("nq", "N-Quads, with evidence"),
    ("schema.json", "schema.org"),
    ("xml", "Dublin Core"),
    ("marcxml", "MARCXML"),
    ("mods", "MODS"),
)
"""the suffixes that a page offers, and what they are called"""

_SAID = {
    Status.ACCEPTED: "Confirmed by a cataloguer.",
    Status.EDITED: "Written by a cataloguer.",
}


class Shown(msgspec.Struct, frozen=True):
    """A value as a page shows it; ``href`` leads on, ``reasons`` say how it is known."""

    text: str
    language: str
    href: str
    note: str
    reasons: tuple[str, ...]
    quotes: tuple[str, ...]
    open: bool


class Row(msgspec.Struct, frozen=True):
    """A field with its values."""

    term: str
    label: str
    values: list[Shown]

    @property
    def more(self) -> bool:
        """Whether it has more to tell than its one value."""
        return len(self.values) > 1 or any(one.open or one.note for one in self.values)


def record_page(
    record: PublicRecord,
    frame: Frame,
    appearance: Appearance,
    data: bytes,
    pictures: ShownPictures | None = None,
) -> bytes:
    """The page of a record; ``data`` is the record in schema.org, for search engines,
    ``pictures`` what is shown of its document."""
    own = pictures.addresses if pictures else ()
    return render(
        "record.html",
        appearance=appearance,
        up="../",
        here=places.record_path(record.id),
        record=record,
        title=legal(record.title),
        language=tag(language(record)),
        rows=_rows(record, frame, own),
        pictures=pictures,
        uri=frame.uri(record),
        licence=iri(frame.licence(record)),
        citation=citation(record, frame),
        coins=span(record, frame),
        tags=meta_tags(record, frame),
        formats=FORMATS,
        # a "</script>" in a title ends no script
        data=data.decode().replace("<", "\\u003c"),
    )


def viewer_page(
    record: PublicRecord,
    found: Pictures,
    shown: ShownPictures,
    frame: Frame,
    appearance: Appearance,
) -> bytes:
    """The page on which all pages of a record's document are looked at."""
    return render(
        "viewer.html",
        appearance=appearance,
        up="../../",
        id=record.id,
        title=legal(record.title),
        language=tag(language(record)),
        canonical=places.base(frame.namespace) + viewer_path(record.id),
        shown=shown,
        pages=list(all_pages(record, found)),
    )


def language(record: PublicRecord) -> str:
    """The language of a record's title, or empty (BCP 47)."""
    title = record.first("title")
    return title.language if title is not None else ""


def _rows(record: PublicRecord, frame: Frame, shown: Container[str] = ()) -> list[Row]:
    """The fields with their values; what leads to what the page shows itself is left out."""
    fields = exposed_fields(frame.profile)
    rows: dict[str, Row] = {}
    for one in record.statements:
        if (str(one.value).strip() or one.value.key.strip()) and one.value.uri not in shown:
            label = fields[one.term].label
            row = rows.setdefault(one.term, Row(one.term, label, []))
            row.values.append(_shown(one, frame))
    return list(rows.values())


def _shown(one: Statement, frame: Frame) -> Shown:
    value = one.value
    text = str(value).strip() or value.key
    if one.term == "language":
        text = language_name(text)
    return Shown(
        text=legal(text),
        language=tag(value.language),
        href=_href(value.uri or value.key, frame),
        note=_note(one),
        reasons=tuple(_reasons(one)),
        quotes=tuple(legal(piece.quote) for piece in one.evidence if piece.quote)[:3],
        open=one.status is Status.SUGGESTED,
    )


def _href(uri: str, frame: Frame) -> str:
    """Where a value leads: to a page of the catalogue, or to the web."""
    here = places.local(uri, frame.namespace)
    if here:
        return f"../{here}"
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


def _reasons(one: Statement) -> list[str]:
    if one.status in _SAID:
        return [_SAID[one.status], *_written_by_model(one)]
    return [_reason(piece) for piece in one.evidence[:3]]


def _written_by_model(one: Statement) -> list[str]:
    """A summary stays a model's work, whoever accepted it."""
    runs = (piece.generation for piece in one.evidence if one.term == "abstract")
    names = dict.fromkeys(run.model for run in runs if run is not None)
    return [f"Written by the language model {legal(name)}." for name in names]


def _reason(piece: Evidence) -> str:
    where = f", page {piece.page}" if piece.page is not None else ""
    note = f" {legal(piece.note)}" if piece.note else ""
    concluded = "Concluded" if piece.inferred else "Read"
    return f"{concluded} by the program ({piece.method}{where}), {piece.confidence:.0%} sure.{note}"
