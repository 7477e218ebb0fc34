"""Record → rows of Dublin Core: what the three DC formats in XML have in common.

https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
"""

import re
from collections.abc import Callable, Container
from functools import lru_cache
from operator import itemgetter

import msgspec

from colophon.crosswalk import Frame
from colophon.crosswalk._grouped import own_labels
from colophon.crosswalk.toolkit.unread import MACHINE_MADE, small, words_of
from colophon.disclosure import exposed_fields
from colophon.mappings.dublin_core import (
    ADDRESSES,
    DATES,
    DUMB,
    ELEMENTS,
    JOINED,
    LABELLED,
    OURS,
    TERMS,
)
from colophon.mappings.language_codes import three
from colophon.mappings.marc import DCMITYPE, RELATORS, ROLES
from colophon.mappings.marc_codes import RELATOR_TERMS
from colophon.mappings.wording import word_value
from colophon.model.characters import iri, tag, words
from colophon.model.errors import ProfileError
from colophon.model.namespaces import DCTERMS
from colophon.model.record import Agent, Concept, Date, Link, Record, Statement, Status, Text, Value
from colophon.profile import Profile
from colophon.profile.memo import PerProfile, PerRecord

_SUGGESTED = Status.SUGGESTED
W3CDTF = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
_ONE_YEAR = re.compile(r"[?~%]?(\d{4})(?:-[^/.,]*)?[?~%]?")


class DublinRow(msgspec.Struct, frozen=True, gc=False):
    """One element to write, its parts escaped: three formats make lines of them.

    ``text`` is its content; ``language`` and ``scheme`` (a DCMI encoding scheme) are
    attributes as they stand in its tag, or empty.
    """

    term: str
    text: str
    language: str = ""
    scheme: str = ""


class FieldTarget(msgspec.Struct, frozen=True, gc=False):
    """Where a field goes: a DCMI term; its label; the label to put before values, if any; the
    role that the field gives agents, where the term does not; its place among the links that
    come first, from 1."""

    term: str
    label: str
    before: str = ""
    role: str = ""
    place: int = 0


class DublinRecord(msgspec.Struct, frozen=True):
    """A record as rows, in order, dates as EDTF; and what nobody confirmed: where it went,
    and its words."""

    rows: tuple[DublinRow, ...]
    unconfirmed: tuple[tuple[FieldTarget, Statement], ...]

    def rows_with_note(
        self, terms: Container[str], left_out: Container[Statement] = ()
    ) -> tuple[DublinRow, ...]:
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


def _targets(profile: Profile) -> dict[str, FieldTarget]:
    targets = {}
    for field in exposed_fields(profile).values():
        added = field.term in own_labels(profile)
        term = field.dublin_core or OURS.get(field.property, "")
        if term and term not in TERMS:
            raise ProfileError(
                f"{field.label} names {term!r}, which is no term of Dublin Core.",
                place=f"profile.csv:{field.line}",
                remedy="Name a DCMI term such as description, format or relation.",
            )
        for namespace in (DCTERMS, ELEMENTS):
            local = field.property.removeprefix(namespace)
            if local in TERMS and local != field.property:
                term = local
        if term:
            labelled = field.property in LABELLED or (added and term == "description")
            before = f"{field.label}: " if labelled else ""
            role = ROLES[field.term][0] if field.term in ROLES and term == "contributor" else ""
            targets[field.term] = FieldTarget(
                term,
                small(field.label),
                before,
                role if role != "contributor" else "",
                ADDRESSES.get(field.property, 0),
            )
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


def _describe_record(record: Record, frame: Frame) -> DublinRecord:
    targets = _TARGETS(frame.profile)
    first = [*_row("identifier", frame.uri(record), "", "URI"), *_row("identifier", record.ark)]
    found: list[DublinRow] = []
    rights: list[DublinRow] = []
    links: list[tuple[int, tuple[DublinRow, ...]]] = []
    unconfirmed = []
    more = _join_words(record)
    for one in record.statements:
        term = one.term
        target = targets.get(term)
        if target is None:
            continue
        if one.status is _SUGGESTED:
            unconfirmed.append((target, one))
        if term in _PARTS and _PARTS[term] in more:
            continue  # it stands in the row of the other
        rows = _ROWS[type(one.value)](one.value, target)
        if target.place:
            links.append((target.place, rows))
        elif target.term == "rights":
            rights += rows
        elif rows and more.get(term):
            found += _whole(rows, more[term], term)
        else:
            found += rows
    for _, rows in sorted(links, key=itemgetter(0)):
        first += rows
    # aggregators read the first statement of rights: an address, where there is one
    rights.sort(key=lambda row: not row.scheme)
    return DublinRecord((*first, *found, *rights), tuple(unconfirmed))


_PARTS = {part: whole for whole, (part, _) in JOINED.items()}


def _join_words(record: Record) -> dict[str, list[str]]:
    """For fields that others are joined to: the words of those, in order."""
    found: dict[str, list[str]] = {}
    there = {one.term for one in record.statements}
    for whole, (part, _) in JOINED.items():
        if whole in there and part in there:
            found[whole] = [words(str(one.value)) for one in record.statements if one.term == part]
    return found


def _whole(rows: tuple[DublinRow, ...], parts: list[str], term: str) -> tuple[DublinRow, ...]:
    """ISBD: title proper, space, colon, space, other title information; series and number.

    ``parts`` are used up: all by the first title, one by each series.
    """
    count = len(parts) if term == "title" else 1
    mine = [one for one in parts[:count] if one]
    del parts[:count]
    text = JOINED[term][1].join([rows[0].text, *mine])
    return (DublinRow(rows[0].term, text, rows[0].language), *rows[1:])


described = PerRecord(_describe_record)
"""A public record as rows; formats that follow one another share them."""


def _row(term: str, text: str, language: str = "", scheme: str = "") -> tuple[DublinRow, ...]:
    """A row of this text; none where nothing of it can be seen."""
    inside = words(text)
    if not inside:
        return ()
    said_in = f' xml:lang="{language}"' if language else ""
    encoded = f' xsi:type="dcterms:{scheme}"' if scheme else ""
    return (DublinRow(term, inside, said_in, encoded),)


def _text(value: Text, target: FieldTarget) -> tuple[DublinRow, ...]:
    text, term = value.text, target.term
    if term == "language" and three(text):
        return _row(term, three(text), "", "ISO639-3")
    if term == "identifier" and iri(text) == text:
        return _row(term, text, "", "URI")
    if target.before and words(text):
        text = target.before + text
    return _row(term, text, tag(value.language))


@lru_cache(maxsize=4096)
def _agent(value: Agent, target: FieldTarget) -> tuple[DublinRow, ...]:
    """The name as it is filed, with a role that the element does not say, and the address."""
    name = word_value(value, "element")
    role = RELATOR_TERMS.get(value.role.removeprefix(RELATORS), "") or target.role
    if role and words(name) and target.term == "contributor":
        name = f"{name} ({role})"
    uri = value.uri
    named = _row(target.term, name, tag(value.language))
    return named + _row(target.term, uri, "", "URI") if uri and iri(uri) == uri else named


@lru_cache(maxsize=4096)
def _concept(value: Concept, target: FieldTarget) -> tuple[DublinRow, ...]:
    """Label and URI; the same concepts come again in record after record."""
    uri, term = value.uri, target.term
    if term == "type" and uri.startswith(DCMITYPE):
        return _row(term, uri[len(DCMITYPE) :], "", "DCMIType")
    label = _row(term, value.label, tag(value.language))
    return label + _row(term, uri, "", "URI") if iri(uri) == uri else label


@lru_cache(maxsize=4096)
def _date(value: Date, target: FieldTarget) -> tuple[DublinRow, ...]:
    text = value.edtf or value.display
    return _row(target.term, text, "", "W3CDTF" if W3CDTF.fullmatch(text) else "")


def _link(value: Link, target: FieldTarget) -> tuple[DublinRow, ...]:
    address = _row(target.term, value.uri, "", "URI" if iri(value.uri) == value.uri else "")
    # rights are compared as strings by aggregators: the URI alone
    # and an address in a fixed place is looked for by programs
    if target.term in ("rights", "license") or target.place:
        return address
    return _row(target.term, value.label) + address


_ROWS: dict[type, Callable[..., tuple[DublinRow, ...]]] = {
    Text: _text,
    Agent: _agent,
    Concept: _concept,
    Date: _date,
    Link: _link,
}


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
