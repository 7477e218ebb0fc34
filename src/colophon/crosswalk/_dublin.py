"""Record → rows of Dublin Core: what the three DC formats in XML have in common.

https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
"""

import re
from collections.abc import Callable, Container

import msgspec

from colophon.crosswalk import Frame
from colophon.crosswalk._characters import iri, tag
from colophon.crosswalk._iso639 import three
from colophon.crosswalk._marc_tables import DCMITYPE
from colophon.crosswalk._public import exposed
from colophon.crosswalk._table import PerProfile
from colophon.crosswalk._triples import COLOPHON, DCTERMS, SKOS
from colophon.profile import Profile
from colophon.record import Agent, Concept, Date, Link, Record, Status, Text, Value

ELEMENTS = "http://purl.org/dc/elements/1.1/"

_ELEMENTS = """
contributor coverage creator date description format identifier language publisher relation
rights source subject title type
"""
FIFTEEN = frozenset(_ELEMENTS.split())

NARROWER = {
    "title": "alternative",
    "description": "abstract tableOfContents",
    "date": "available created dateAccepted dateCopyrighted dateSubmitted issued modified valid",
    "format": "extent medium",
    "identifier": "bibliographicCitation",
    "coverage": "spatial temporal",
    "rights": "accessRights license",
    "relation": "conformsTo hasFormat hasPart hasVersion isFormatOf isPartOf isReferencedBy"
    " isReplacedBy isRequiredBy isVersionOf references replaces requires",
}
DUMB = {one: one for one in FIFTEEN} | {
    term: element for element, terms in NARROWER.items() for term in terms.split()
}
"""DCMI term → one of the fifteen elements"""

_WITHOUT_ELEMENT = """
accrualMethod accrualPeriodicity accrualPolicy audience educationLevel instructionalMethod
mediator provenance rightsHolder
"""
TERMS = frozenset((*DUMB, *_WITHOUT_ELEMENT.split()))
"""the 55 properties of the /terms/ namespace"""

OURS = {
    COLOPHON + "printer": "contributor",
    COLOPHON + "distributor": "contributor",
    COLOPHON + "issuingBody": "contributor",
    COLOPHON + "responsiblePerson": "contributor",
    COLOPHON + "statementOfResponsibility": "description",
    COLOPHON + "edition": "description",
    COLOPHON + "series": "isPartOf",
    COLOPHON + "issue": "description",
    COLOPHON + "dimensions": "format",
    COLOPHON + "rightsURI": "rights",
    COLOPHON + "contentAdvisory": "description",
    SKOS + "note": "description",
}
"""what our own properties come to among DCMI's; a property that is in neither stays out"""

LABELLED = frozenset((COLOPHON + "issue", COLOPHON + "contentAdvisory"))
"""values that say little without the label of their field"""

MACHINE_MADE = "Machine-made, not confirmed by a cataloguer: {}."
"""said of the fields whose values nobody confirmed, wherever there is room for words"""

DATES = ("issued", "created", "date", "dateCopyrighted", "available", "dateSubmitted")
"""which date is *the* date where there is room for one, best first"""

_SUGGESTED = Status.SUGGESTED
W3CDTF = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
_ONE_YEAR = re.compile(r"[?~%]?(\d{4})(?:-[^/.,]*)?[?~%]?")


class Row(msgspec.Struct, frozen=True, gc=False):
    """One element to write: ``scheme`` is a DCMI encoding scheme or empty."""

    term: str
    text: str
    language: str = ""
    scheme: str = ""


class Target(msgspec.Struct, frozen=True, gc=False):
    """Where a field goes: a DCMI term; its label; the label to put before values, if any."""

    term: str
    label: str
    before: str = ""


def _targets(profile: Profile) -> dict[str, Target]:
    targets = {}
    for field in exposed(profile).values():
        term = OURS.get(field.property, "")
        for namespace in (DCTERMS, ELEMENTS):
            local = field.property.removeprefix(namespace)
            if local in TERMS and local != field.property:
                term = local
        if term:
            before = f"{field.label}: " if field.property in LABELLED else ""
            targets[field.term] = Target(term, small(field.label), before)
    return targets


def small(label: str) -> str:
    """A label in the middle of a sentence; abbreviations stay as they are."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


_TARGETS = PerProfile(_targets)


def rows(record: Record, frame: Frame, terms: Container[str] = TERMS) -> list[Row]:
    """The record's values in order, dates as EDTF; a note of what nobody confirmed last.

    ``terms`` are the DCMI terms that the caller has room for.
    """
    targets = _TARGETS(frame.profile)
    unconfirmed: dict[str, None] = {}
    joined = False
    found = [Row("identifier", frame.uri(record), "", "URI")]
    if record.ark:
        found.append(Row("identifier", record.ark))
    for one in record.statements:
        target = targets.get(one.term)
        if target is not None and target.term in terms:
            if one.status is _SUGGESTED:
                unconfirmed[target.label] = None
            _ROWS[type(one.value)](one.value, target, found)
            if one.term == "title" and not joined:
                found[-1] = _whole_title(found[-1], record)
                joined = True
    if unconfirmed:
        found.append(Row("description", MACHINE_MADE.format(", ".join(unconfirmed)), "en"))
    return found


def _text(value: Text, target: Target, found: list[Row]) -> None:
    text, term = value.text, target.term
    if not text or text.isspace():
        return
    if term == "language" and three(text):
        found.append(Row(term, three(text), "", "ISO639-3"))
    elif term == "identifier" and iri(text) == text:
        found.append(Row(term, text, "", "URI"))
    else:
        found.append(Row(term, target.before + text, tag(value.language)))


def _agent(value: Agent, target: Target, found: list[Row]) -> None:
    name = value.heading or value.name
    if name and not name.isspace():
        found.append(Row(target.term, name, tag(value.language)))


def _concept(value: Concept, target: Target, found: list[Row]) -> None:
    uri, term = value.uri, target.term
    if term == "type" and uri.startswith(DCMITYPE):
        found.append(Row(term, uri[len(DCMITYPE) :], "", "DCMIType"))
        return
    if value.label and not value.label.isspace():
        found.append(Row(term, value.label, tag(value.language)))
    if iri(uri) == uri != "":
        found.append(Row(term, uri, "", "URI"))


def _date(value: Date, target: Target, found: list[Row]) -> None:
    text = value.edtf or value.display
    if text and not text.isspace():
        found.append(Row(target.term, text, "", "W3CDTF" if W3CDTF.fullmatch(text) else ""))


def _link(value: Link, target: Target, found: list[Row]) -> None:
    # rights are compared as strings by aggregators: the URI alone
    if value.label and not value.label.isspace() and target.term not in ("rights", "license"):
        found.append(Row(target.term, value.label))
    if value.uri and not value.uri.isspace():
        fit = iri(value.uri) == value.uri
        found.append(Row(target.term, value.uri, "", "URI" if fit else ""))


_ROWS: dict[type, Callable[..., None]] = {
    Text: _text,
    Agent: _agent,
    Concept: _concept,
    Date: _date,
    Link: _link,
}


def _whole_title(row: Row, record: Record) -> Row:
    """ISBD: title proper, space, colon, space, other title information."""
    for one in record.statements:
        if one.term == "subtitle" and str(one.value).strip() and row.term == "title":
            return Row("title", f"{row.text} : {one.value}", row.language)
    return row


def one_date(record: Record, frame: Frame) -> tuple[str, str]:
    """The one date of a record as plain DC wants it, and what got lost, as words.

    W3CDTF where the date lies in one year (its year where it is uncertain, approximate or
    a season); the cataloguer's words where it does not: any single year would be an
    invention then.  The words come second where rounding has dropped the doubt.
    """
    targets = _TARGETS(frame.profile)
    found: dict[str, tuple[str, str]] = {}
    for one in record.statements:
        target = targets.get(one.term)
        if target is not None and DUMB.get(target.term) == "date" and str(one.value).strip():
            found.setdefault(target.term, _forms(one.value))
    best = next((found[term] for term in (*DATES, *found) if term in found), ("", ""))
    edtf, display = best
    if W3CDTF.fullmatch(edtf):
        return edtf, ""
    year = _ONE_YEAR.fullmatch(edtf)
    return (year.group(1), display) if year else (display, "")


def _forms(value: Value) -> tuple[str, str]:
    """A date as EDTF and as words; a text in a field for dates is both."""
    if isinstance(value, Date):
        return value.edtf, value.display or value.edtf
    return str(value), str(value)
