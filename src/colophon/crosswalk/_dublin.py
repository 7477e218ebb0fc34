"""Record → rows of Dublin Core: what the three DC formats in XML have in common.

https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
"""

import re
from collections.abc import Callable, Container
from functools import lru_cache

import msgspec

from colophon.crosswalk import Frame
from colophon.crosswalk._unread import MACHINE_MADE, small, words_of
from colophon.disclosure import exposed_fields
from colophon.mappings.dublin_core import DATES, DUMB, ELEMENTS, LABELLED, OURS, TERMS
from colophon.mappings.language_codes import three
from colophon.mappings.marc import DCMITYPE
from colophon.model.characters import iri, tag, words
from colophon.model.namespaces import DCTERMS
from colophon.model.record import Agent, Concept, Date, Link, Record, Statement, Status, Text, Value
from colophon.profile import Profile
from colophon.profile.memo import PerProfile, PerRecord

_SUGGESTED = Status.SUGGESTED
W3CDTF = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
_ONE_YEAR = re.compile(r"[?~%]?(\d{4})(?:-[^/.,]*)?[?~%]?")


class Row(msgspec.Struct, frozen=True, gc=False):
    """One element to write, its parts escaped: three formats make lines of them.

    ``text`` is its content; ``language`` and ``scheme`` (a DCMI encoding scheme) are
    attributes as they stand in its tag, or empty.
    """

    term: str
    text: str
    language: str = ""
    scheme: str = ""


class Target(msgspec.Struct, frozen=True, gc=False):
    """Where a field goes: a DCMI term; its label; the label to put before values, if any."""

    term: str
    label: str
    before: str = ""


class Described(msgspec.Struct, frozen=True):
    """A record as rows, in order, dates as EDTF; and what nobody confirmed: where it went,
    and its words."""

    rows: tuple[Row, ...]
    unconfirmed: tuple[tuple[Target, Statement], ...]

    def noted(self, terms: Container[str], left_out: Container[Statement] = ()) -> tuple[Row, ...]:
        """The rows, and a note that names each value of these DCMI terms that nobody confirmed,
        but for those that the format leaves out."""
        named = [
            f"{target.label} {words_of(one)}"
            for target, one in self.unconfirmed
            if target.term in terms and one not in left_out
        ]
        if not named:
            return self.rows
        return self.rows + _row("description", MACHINE_MADE.format(", ".join(named)), "en")


def _targets(profile: Profile) -> dict[str, Target]:
    targets = {}
    for field in exposed_fields(profile).values():
        term = OURS.get(field.property, "")
        for namespace in (DCTERMS, ELEMENTS):
            local = field.property.removeprefix(namespace)
            if local in TERMS and local != field.property:
                term = local
        if term:
            before = f"{field.label}: " if field.property in LABELLED else ""
            targets[field.term] = Target(term, small(field.label), before)
    return targets


_TARGETS = PerProfile(_targets)
_DATED = PerProfile(
    lambda profile: {
        field: target.term
        for field, target in _TARGETS(profile).items()
        if DUMB.get(target.term) == "date"
    }
)
"""the fields for dates, and the terms they go to"""
_DATE_RANK = {term: place for place, term in enumerate(DATES)}


def _described(record: Record, frame: Frame) -> Described:
    targets = _TARGETS(frame.profile)
    found = [*_row("identifier", frame.uri(record), "", "URI"), *_row("identifier", record.ark)]
    unconfirmed = []
    joined = False
    for one in record.statements:
        target = targets.get(one.term)
        if target is None:
            continue
        if one.status is _SUGGESTED:
            unconfirmed.append((target, one))
        found += _ROWS[type(one.value)](one.value, target)
        if one.term == "title" and not joined:
            found[-1] = _whole_title(found[-1], record)
            joined = True
    return Described(tuple(found), tuple(unconfirmed))


described = PerRecord(_described)
"""A public record as rows; formats that follow one another share them."""


def _row(term: str, text: str, language: str = "", scheme: str = "") -> tuple[Row, ...]:
    """A row of this text; none where nothing of it can be seen."""
    inside = words(text)
    if not inside:
        return ()
    said_in = f' xml:lang="{language}"' if language else ""
    encoded = f' xsi:type="dcterms:{scheme}"' if scheme else ""
    return (Row(term, inside, said_in, encoded),)


def _text(value: Text, target: Target) -> tuple[Row, ...]:
    text, term = value.text, target.term
    if term == "language" and three(text):
        return _row(term, three(text), "", "ISO639-3")
    if term == "identifier" and iri(text) == text:
        return _row(term, text, "", "URI")
    if target.before and words(text):
        text = target.before + text
    return _row(term, text, tag(value.language))


def _agent(value: Agent, target: Target) -> tuple[Row, ...]:
    return _row(target.term, value.heading or value.name, tag(value.language))


@lru_cache(maxsize=4096)
def _concept(value: Concept, target: Target) -> tuple[Row, ...]:
    """Label and URI; the same concepts come again in record after record."""
    uri, term = value.uri, target.term
    if term == "type" and uri.startswith(DCMITYPE):
        return _row(term, uri[len(DCMITYPE) :], "", "DCMIType")
    label = _row(term, value.label, tag(value.language))
    return label + _row(term, uri, "", "URI") if iri(uri) == uri else label


@lru_cache(maxsize=4096)
def _date(value: Date, target: Target) -> tuple[Row, ...]:
    text = value.edtf or value.display
    return _row(target.term, text, "", "W3CDTF" if W3CDTF.fullmatch(text) else "")


def _link(value: Link, target: Target) -> tuple[Row, ...]:
    address = _row(target.term, value.uri, "", "URI" if iri(value.uri) == value.uri else "")
    # rights are compared as strings by aggregators: the URI alone
    if target.term in ("rights", "license"):
        return address
    return _row(target.term, value.label) + address


_ROWS: dict[type, Callable[..., tuple[Row, ...]]] = {
    Text: _text,
    Agent: _agent,
    Concept: _concept,
    Date: _date,
    Link: _link,
}


def _whole_title(row: Row, record: Record) -> Row:
    """ISBD: title proper, space, colon, space, other title information."""
    for one in record.statements:
        if one.term == "subtitle" and row.term == "title" and (more := words(str(one.value))):
            return Row("title", f"{row.text} : {more}", row.language)
    return row


def one_date(record: Record, frame: Frame) -> tuple[str, str]:
    """The one date of a record as plain DC wants it, and what got lost, as words.

    W3CDTF where the date lies in one year (its year where it is uncertain, approximate or
    a season); the cataloguer's words where it does not: any single year would be an
    invention then.  The words come second where rounding has dropped the doubt.
    """
    best = next(iter(dates(record, frame)), None)
    edtf, display = _forms(best.value) if best is not None else ("", "")
    if W3CDTF.fullmatch(edtf):
        return edtf, ""
    year = _ONE_YEAR.fullmatch(edtf)
    return (year.group(1), display) if year else (display, "")


def dates(record: Record, frame: Frame) -> list[Statement]:
    """The dates of a record, *the* date first."""
    dated = _DATED(frame.profile)
    found = [one for one in record.statements if one.term in dated and str(one.value).strip()]
    return sorted(found, key=lambda one: _DATE_RANK.get(dated[one.term], len(DATES)))


def _forms(value: Value) -> tuple[str, str]:
    """A date as EDTF and as words; a text in a field for dates is both."""
    if isinstance(value, Date):
        return value.edtf, value.display or value.edtf
    return str(value), str(value)
