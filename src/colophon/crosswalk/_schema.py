"""Record → a schema.org CreativeWork as plain data.

What schema.org has no property for (holding numbers, prices, successions) is left out;
what it takes only in a fixed form (dates) goes into the description where it has not
that form.  https://schema.org/docs/datamodel.html
"""

import re
from collections.abc import Callable
from typing import Any

from colophon.crosswalk import Frame
from colophon.crosswalk._dublin import W3CDTF
from colophon.crosswalk._grouped import own_labels
from colophon.crosswalk.toolkit.unread import MACHINE_MADE, small, words_of
from colophon.disclosure import exposed_fields
from colophon.mappings.marc import DCMITYPE, ROLES
from colophon.mappings.schemaorg import DATES, KINDS, PEOPLE, POSTERS, TEXTS, WORKS
from colophon.model.characters import iri, legal, tag
from colophon.model.record import Agent, Concept, Date, Link, Record, Statement, Status, Text, Value

_PAGES = re.compile(r"(\d{1,5}) (?:pages|p\.|Seiten|S\.|páginas|pàgines|pagine)")

Data = dict[str, Any]


def describe_work(record: Record, frame: Frame) -> Data:
    """The work that a public record describes."""
    work: Data = {"@id": iri(frame.uri(record)), "@type": _types(record)}
    work["url"] = work["@id"]
    _add(work, "name", _title(record))
    if record.ark:
        _add(work, "identifier", _property("ARK", record.ark))
    own = own_labels(frame.profile)
    for one in record.statements:
        if not str(one.value).strip():
            continue
        if one.term in own:
            _add(work, "description", legal(f"{own[one.term]}: {one.value}"))
        elif one.term in TEXTS:
            _add(work, TEXTS[one.term], _words(one.value))
        elif one.term in _WRITERS:
            _WRITERS[one.term](work, one)
    _archive(work, record)
    named = _say_unconfirmed(record, frame)
    if named:
        _add(work, "description", {"@value": MACHINE_MADE.format(named), "@language": "en"})
    _add(work, "sdLicense", iri(frame.licence(record)))
    _add(work, "sdDatePublished", legal(record.reviewed_at[:10]))
    return work


def _add(work: Data, name: str, value: Any) -> None:
    """One more value of a property; empty ones are none."""
    if not value:
        return
    if name not in work:
        work[name] = value
    elif isinstance(work[name], list):
        work[name].append(value)
    else:
        work[name] = [work[name], value]


def _types(record: Record) -> str | list[str]:
    poster = any(one.value.uri in POSTERS for one in record.of("type"))
    kind = "Poster" if poster else "CreativeWork"
    return [kind, "ArchiveComponent"] if record.of("repository") else kind


def _words(value: Value) -> Any:
    """A text, with its language where it has one."""
    words = value.label or value.uri if isinstance(value, Link | Concept) else str(value)
    language = tag(value.language)
    return {"@value": legal(words), "@language": language} if language else legal(words)


def _title(record: Record) -> Any:
    value = record.first("title")
    if value is None:
        return None
    whole = " : ".join(map(str, (value, *(one.value for one in record.of("subtitle")))))
    return _words(Text(text=whole, language=value.language))


def _property(name: str, value: str) -> Data:
    return {"@type": "PropertyValue", "propertyID": name, "value": legal(value)}


def _agent(value: Value) -> Data:
    data: Data = {}
    if isinstance(value, Agent) and value.kind:
        data["@type"] = KINDS[value.kind]
    if iri(value.uri):
        data["@id"] = iri(value.uri)
    name = value.name or str(value) if isinstance(value, Agent) else str(value)
    return data | {"name": legal(name)}


def _person(work: Data, one: Statement) -> None:
    """An agent under a property of its own, or as a Role that says what it did."""
    value = one.value
    role = legal(value.role).strip() if isinstance(value, Agent) else ""
    name = PEOPLE.get(role) or (PEOPLE.get(one.term) if not role else None)
    if name:
        _add(work, name, _agent(value))
    elif one.term == "contributor" and not role:
        _add(work, "contributor", _agent(value))
    else:
        term = iri(role) or role or ROLES[one.term][0]
        inside = {"@type": "Role", "roleName": term, "contributor": _agent(value)}
        _add(work, "contributor", inside)


def _date(work: Data, one: Statement) -> None:
    """ISO 8601 or nothing: a date with doubts is told in the description."""
    edtf = one.value.edtf if isinstance(one.value, Date) else str(one.value)
    if W3CDTF.fullmatch(edtf):
        _add(work, DATES[one.term], edtf)
    else:
        _add(work, "description", {"@value": f"Date: {legal(str(one.value))}.", "@language": "en"})


def _copyright(work: Data, one: Statement) -> None:
    edtf = one.value.edtf if isinstance(one.value, Date) else ""
    if re.fullmatch(r"[12]\d{3}", edtf):
        _add(work, "copyrightYear", int(edtf))
    else:
        _add(work, "copyrightNotice", legal(str(one.value)))


def _subject(work: Data, one: Statement) -> None:
    value = one.value
    if isinstance(value, Agent):
        _add(work, "about", _agent(value))
        return
    if not isinstance(value, Concept):
        _add(work, "keywords", _words(value))
        return
    term: Data = {"@type": "DefinedTerm", "name": _words(value)}
    for name, uri in (("@id", value.uri), ("inDefinedTermSet", value.scheme)):
        if iri(uri):
            term[name] = iri(uri)
    _add(work, "about", term)


def _genre(work: Data, one: Statement) -> None:
    _add(work, "genre", _words(one.value))
    if not one.value.uri.startswith(DCMITYPE):
        _add(work, "additionalType", iri(one.value.uri))


def _place(name: str) -> Callable[[Data, Statement], None]:
    def write(work: Data, one: Statement) -> None:
        place: Data = {"@type": "Place", "name": _words(one.value)}
        if iri(one.value.uri):
            place["@id"] = iri(one.value.uri)
        _add(work, name, place)

    return write


def _extent(work: Data, one: Statement) -> None:
    pages = _PAGES.fullmatch(str(one.value).strip())
    if pages:
        _add(work, "numberOfPages", int(pages.group(1)))
    else:
        _add(work, "size", _words(one.value))


def _work(work: Data, one: Statement) -> None:
    value = one.value
    other: Data = {"@type": "CreativeWork"}
    if iri(value.uri):
        other["@id"] = iri(value.uri)
    words = value.label if isinstance(value, Link | Concept) else str(value)
    if words or "@id" not in other:
        other["name"] = _words(Text(text=words or value.uri, language=value.language))
    _add(work, WORKS[one.term], other)


def _series(work: Data, one: Statement) -> None:
    _add(work, "isPartOf", {"@type": "CreativeWorkSeries", "name": _words(one.value)})


def _series_number(work: Data, one: Statement) -> None:
    _add(work, "position", _words(one.value))


def _original(work: Data, one: Statement) -> None:
    _add(work, "translationOfWork", {"@type": "CreativeWork", "name": _words(one.value)})


def _file(work: Data, one: Statement) -> None:
    address = iri(one.value.uri) or legal(str(one.value))
    _add(work, "associatedMedia", {"@type": "MediaObject", "contentUrl": address})


def _address(name: str) -> Callable[[Data, Statement], None]:
    def write(work: Data, one: Statement) -> None:
        _add(work, name, iri(one.value.uri) or legal(str(one.value)))

    return write


def _picture(work: Data, one: Statement) -> None:
    """A picture of the item, under both names that search engines look for."""
    for name in ("thumbnailUrl", "image"):
        _address(name)(work, one)


def _identifier(work: Data, one: Statement) -> None:
    text = str(one.value)
    if text.lower().startswith(("http://", "https://")) and iri(text):
        _add(work, "sameAs", iri(text))
    else:
        scheme, _, rest = text.removeprefix("urn:").partition(":")
        known = scheme.lower() in ("isbn", "issn")
        name, value = (scheme.upper(), rest) if known else ("", text)
        _add(work, "identifier", _property(name, value) if name else legal(text))


def _language(work: Data, one: Statement) -> None:
    _add(work, "inLanguage", legal(str(one.value)))


def _audience(work: Data, one: Statement) -> None:
    _add(work, "audience", {"@type": "Audience", "audienceType": _words(one.value)})


def _archive(work: Data, record: Record) -> None:
    for one in record.of("repository"):
        keeper = {"@type": "ArchiveOrganization", "name": _words(one.value)}
        _add(work, "holdingArchive", keeper)
    places = (("box", "Box "), ("folder", "Folder "), ("callNumber", ""))
    where = [f"{name}{one.value}" for term, name in places for one in record.of(term)]
    if record.of("repository"):
        _add(work, "itemLocation", legal(", ".join(where)))


def _say_unconfirmed(record: Record, frame: Frame) -> str:
    """Each value that nobody confirmed and that has a place here, after its field."""
    fields = exposed_fields(frame.profile)
    return ", ".join(
        f"{small(fields[one.term].label)} {legal(words_of(one))}"
        for one in record.statements
        if one.status is Status.SUGGESTED and one.term in _TOLD
    )


_WRITERS: dict[str, Callable[[Data, Statement], None]] = {
    **dict.fromkeys((*ROLES, "rightsHolder"), _person),
    **dict.fromkeys(DATES, _date),
    **dict.fromkeys(WORKS, _work),
    "dateCopyrighted": _copyright,
    "subject": _subject,
    "type": _genre,
    "spatial": _place("spatialCoverage"),
    "placeOfPublication": _place("locationCreated"),
    "extent": _extent,
    "series": _series,
    "seriesNumber": _series_number,
    "license": _address("license"),
    "rightsURI": _address("usageInfo"),
    "originalTitle": _original,
    "fileAddress": _file,
    "thumbnail": _picture,
    "identifier": _identifier,
    "language": _language,
    "audience": _audience,
}
_TOLD = frozenset((*TEXTS, *_WRITERS, "title", "subtitle"))
