"""One value → one data field of MARC 21, for the fields that stand by themselves.

What comes from vocabularies and authorities is said again in record after record, and so
are dates: their fields are kept.  Free text is not, it would only fill the memory.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from colophon.crosswalk._marc import DataField, data_field, one_line
from colophon.mappings.marc import (
    AGENTS,
    CLASSIFICATIONS,
    DCMITYPE,
    LINKED_FILES,
    LINKS,
    NAMES_OF_LC,
    NOTES,
    RELATORS,
    ROLES,
    SOURCES,
    STANDARD_NUMBERS,
    SUBJECT_HEADINGS,
    SYSTEM_NUMBERS,
    TYPED_IDENTIFIERS,
    UNHYPHENATED,
)
from colophon.mappings.marc_codes import RELATOR_TERMS, SOURCE_OF_DESCRIPTION
from colophon.mappings.wording import name_and_dates
from colophon.model.characters import iri
from colophon.model.record import Agent, AgentKind, Concept, Date, Link, Value
from colophon.model.standard_numbers import standard_number

_AUTHORITIES = ("http://id.loc.gov/", "http://vocab.getty.edu/", "https://d-nb.info/gnd/")
_DESCRIBED_FROM = re.compile(SOURCE_OF_DESCRIPTION)
_SCHEME = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9-]*)[: ]\s*(?P<rest>\S.*)", re.DOTALL)
_TYPED = [(source, re.compile(start)) for source, start in TYPED_IDENTIFIERS.values()]


@lru_cache(maxsize=4096)
def agent(term: str, value: Value, entry: str) -> DataField | None:
    """1XX or 7XX, as ``entry`` says, where the kind of agent is known; 720 without kind."""
    name, dates = _name(value)
    role, code = ROLES[term]
    if isinstance(value, Agent) and value.role.startswith(RELATORS):
        code = value.role.removeprefix(RELATORS)
        role = RELATOR_TERMS.get(code, "")
    kind = kind_of(value)
    if kind is None:
        whole = ", ".join(filter(None, (name, dates)))
        return data_field("720", "  ", ("a", whole), ("e", role), ("4", code))
    if not name:
        return None
    ending, first = _entry(kind, name)
    relator = "j" if ending == "11" else "e"
    named = (*_name_parts(name, dates, joint=bool(role)), (relator, f"{role}." if role else ""))
    return data_field(f"{entry}{ending}", f"{first} ", *named, _identity(value), ("4", code))


def _name(value: Value) -> tuple[str, str]:
    """The heading of an agent on one line, and the years of a person."""
    name, dates = name_and_dates(value, "access point")
    return one_line(name).strip(), one_line(dates).strip()


def _name_parts(name: str, dates: str, *, joint: bool) -> tuple[tuple[str, str], tuple[str, str]]:
    """$a and $d; a comma stands before what follows, but not behind an open date."""
    comma = "," if joint else ""
    if not dates:
        return ("a", f"{name}{comma}"), ("d", "")
    return ("a", f"{name},"), ("d", dates if dates.endswith(("-", "–")) else f"{dates}{comma}")


def _entry(kind: AgentKind, name: str) -> tuple[str, str]:
    """The end of the tag, and the first indicator."""
    ending, first = AGENTS[kind]
    return ending, "0" if first == "1" and "," not in name else first


def _identity(value: Value) -> tuple[str, str]:
    """$0 for the record of an authority, $1 for the thing itself."""
    return "0" if value.uri.startswith(_AUTHORITIES) else "1", iri(value.uri)


def kind_of(value: Value) -> AgentKind | None:
    """What kind of agent a value is, as far as that is known."""
    return value.kind if isinstance(value, Agent) else None


@lru_cache(maxsize=4096)
def creation_field(value: Value) -> DataField | None:
    """046: when the work was made, in a form that machines read, doubts and all."""
    if not isinstance(value, Date):
        return None
    first, slash, last = value.edtf.partition("/")
    return data_field("046", "  ", ("k", first), ("l", last if slash else ""), ("2", "edtf"))


def _note(term: str, value: Value) -> DataField | None:
    tag, indicators, code = NOTES[term]
    return data_field(tag, indicators, (code, str(value)))


def _remark(term: str, value: Value) -> DataField | None:
    """588 for a note that says from where the description is, else 500."""
    text = str(value)
    if _DESCRIBED_FROM.match(text):
        return data_field("588", "  ", ("a", text))
    return data_field("500", "  ", ("a", text))


def _link(term: str, value: Value) -> DataField | None:
    tag, indicators, code = LINKS[term]
    return data_field(tag, indicators, (code, _label(value)), ("o", value.uri))


@lru_cache(maxsize=256)
def _licence(term: str, value: Value) -> DataField | None:
    return data_field("540", "  ", ("a", _label(value)), ("u", value.uri))


def _label(value: Value) -> str:
    return value.label if isinstance(value, Link | Concept) else str(value)


@lru_cache(maxsize=4096)
def _subject(term: str, value: Value) -> DataField | None:
    if isinstance(value, Agent):
        return _named_subject(value)
    if not isinstance(value, Concept):
        return data_field("653", "  ", ("a", str(value)))
    if value.uri.startswith(SUBJECT_HEADINGS):
        return data_field("650", " 0", ("a", value.label), ("0", value.uri))
    return data_field("650", " 7", *_heading(value))


def _named_subject(value: Agent) -> DataField | None:
    """600, 610, 611 or 630; 653 where nothing says what kind of name it is."""
    name, dates = _name(value)
    if value.kind is None:
        return data_field("653", "  ", ("a", ", ".join(filter(None, (name, dates)))))
    ending, first = _entry(value.kind, name)
    code, uri = _identity(value)
    thesaurus = "0" if value.uri.startswith(NAMES_OF_LC) else "7" if uri else "4"
    source = _source(value.uri) if thesaurus == "7" else ""
    named = _name_parts(name, dates, joint=False)
    return data_field(f"6{ending}", f"{first}{thesaurus}", *named, ("2", source), (code, uri))


@lru_cache(maxsize=1024)
def _genre(term: str, value: Value) -> DataField | None:
    if isinstance(value, Concept):
        return data_field("655", " 7", *_heading(value))
    return data_field("655", " 7", ("a", str(value)), ("2", "local"))


@lru_cache(maxsize=1024)
def _place(term: str, value: Value) -> DataField | None:
    if isinstance(value, Concept):
        return data_field("651", " 7", *_heading(value))
    return data_field("651", " 4", ("a", str(value)))


def _period(term: str, value: Value) -> DataField | None:
    return data_field("648", " 4", ("a", str(value)))


def _heading(value: Concept) -> tuple[tuple[str, str], ...]:
    label = value.label or value.uri
    if value.uri.startswith(DCMITYPE):
        label = value.uri.removeprefix(DCMITYPE)
    return ("a", label), ("2", _source(value.uri)), ("0", iri(value.uri))


def _source(uri: str) -> str:
    return next((code for start, code in SOURCES.items() if uri.startswith(start)), "local")


def _identifier(term: str, value: Value) -> DataField | None:
    text = str(value)
    if found := standard_number(text):
        tag, wrong = STANDARD_NUMBERS[found.scheme]
        number = found.number
        if tag in UNHYPHENATED:
            number = re.sub(r"[- ]", "", number).upper()
        return data_field(tag, "  ", ("a" if found.correct else wrong, number))
    if (said := _SCHEME.fullmatch(text)) and said["scheme"].lower() in SYSTEM_NUMBERS:
        agency = SYSTEM_NUMBERS[said["scheme"].lower()]
        return data_field("035", "  ", ("a", f"({agency}){said['rest']}"))
    if re.match(r"\([A-Za-z0-9-]+\)\S", text):
        return data_field("035", "  ", ("a", text))
    for source, start in _TYPED:
        if found_start := start.match(text):
            return data_field("024", "7 ", ("a", text[found_start.end() :]), ("2", source))
    if text.lower().startswith(("http://", "https://")):
        return data_field("856", "4 ", ("u", text))
    return data_field("024", "8 ", ("a", text))


def _address(term: str, value: Value) -> DataField | None:
    """856: the file itself, or something beside it; never without an address."""
    indicators, material = LINKED_FILES[term]
    label = value.label if term == "fileAddress" and isinstance(value, Link) else ""
    address = value.uri or str(value)
    return data_field("856", indicators, ("3", material), ("u", address), ("y", label))


def _classification(term: str, value: Value) -> DataField | None:
    """“udc 331.105”: the field of the scheme, 084 where it has none."""
    text = str(value)
    found = _SCHEME.fullmatch(text)
    if found is None:
        return data_field("084", "  ", ("a", text))
    scheme, notation = found["scheme"].lower(), found["rest"]
    if scheme in CLASSIFICATIONS:
        tag, indicators, source = CLASSIFICATIONS[scheme]
        return data_field(tag, indicators, ("a", notation), ("2", source))
    return data_field("084", "  ", ("a", notation), ("2", scheme))


WRITERS: dict[str, Callable[[str, Value], DataField | None]] = {
    **dict.fromkeys(NOTES, _note),
    **dict.fromkeys(LINKS, _link),
    **dict.fromkeys(LINKED_FILES, _address),
    "note": _remark,
    "rightsURI": _licence,
    "license": _licence,
    "subject": _subject,
    "type": _genre,
    "spatial": _place,
    "temporal": _period,
    "identifier": _identifier,
    "classification": _classification,
}
"""term → what makes its data field of the term and a value"""
