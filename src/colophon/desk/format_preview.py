"""A record as others will see it: in every format, and what each format leaves out."""

import html
import json
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import msgspec

from colophon.crosswalk import FORMATS
from colophon.disclosure import PublicRecord, require_public
from colophon.mappings.aggregators import AGGREGATORS, Weight, unmet_demands
from colophon.model.errors import ColophonError
from colophon.model.record import Agent, Date, Record, Statement

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

FIRST = "oai_dc"
"""what every harvester takes"""


class Dropped(msgspec.Struct, frozen=True):
    """A value that a format has no place for, or that may not leave the house."""

    label: str
    value: str
    private: bool = False


class Verdict(msgspec.Struct, frozen=True):
    """What an aggregator would make of a record: whether it takes it, and what it lacks."""

    label: str
    taken: bool
    lacking: tuple[str, ...]


class FormatPreview(msgspec.Struct, frozen=True, kw_only=True):
    """A record in a format.

    ``lines`` are (element, value) as a discovery system would list them, where the
    format is Dublin Core; ``aggregators`` is what they would make of it then.
    """

    name: str
    label: str
    text: str = ""
    dropped: tuple[Dropped, ...] = ()
    lines: tuple[tuple[str, str], ...] = ()
    aggregators: tuple[Verdict, ...] = ()
    refused: str = ""


def preview_format(catalogue: "Catalogue", record: Record, name: str = FIRST) -> FormatPreview:
    """The record in one format: a draft as it stands, else what of it was reviewed."""
    chosen = FORMATS[name] if name in FORMATS else FORMATS[FIRST]
    try:
        public = require_public(
            record,
            catalogue.profile,
            catalogue.clock().date(),
            drafts=not record.was_reviewed,
            policy=catalogue.policy,
        )
        written = chosen.write(public, catalogue.frame)
    except ColophonError as error:
        return FormatPreview(name=chosen.name, label=chosen.label, refused=str(error))
    text = written.decode("utf-8", "replace")
    lines = _lines(text) if chosen.name == FIRST else ()
    return FormatPreview(
        name=chosen.name,
        label=chosen.label,
        text=text,
        dropped=tuple(_find_dropped(catalogue, record, public, text)),
        lines=lines,
        aggregators=tuple(_verdict(name, lines) for name in AGGREGATORS) if lines else (),
    )


def _verdict(name: str, lines: tuple[tuple[str, str], ...]) -> Verdict:
    lacking = unmet_demands(name, lines)
    taken = not any(one.weight is Weight.REFUSE for one in lacking)
    return Verdict(AGGREGATORS[name].label, taken, tuple(one.says for one in lacking))


def _find_dropped(
    catalogue: "Catalogue", record: Record, public: PublicRecord, text: str
) -> list[Dropped]:
    plain = html.unescape(text)
    let_out = {one.key for one in public.statements}
    found = []
    for one in record.statements:
        field = catalogue.profile.field(one.term)
        if not one.live or field is None:
            continue
        if one.key not in let_out or not _stands(one, plain):
            found.append(Dropped(field.label, str(one.value), one.key not in let_out))
    return found


def _stands(one: Statement, text: str) -> bool:
    return any(form and (form in text or json.dumps(form)[1:-1] in text) for form in _forms(one))


def _forms(one: Statement) -> tuple[str, ...]:
    value = one.value
    match value:
        case Agent():
            return value.name, value.heading, value.uri
        case Date():
            return value.edtf, value.display, value.earliest[:4]
    return value.key, str(value)


def _lines(text: str) -> tuple[tuple[str, str], ...]:
    """(element, value); the text is what our own writer has just made."""
    root = ElementTree.fromstring(text)
    return tuple((one.tag.rpartition("}")[2], (one.text or "").strip()) for one in root)
