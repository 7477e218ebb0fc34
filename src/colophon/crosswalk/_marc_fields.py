"""Record → MARC 21 data fields.

After the Library of Congress's crosswalk from Dublin Core, with what is better for new
records: 264 for 260, roles as relators, URIs on controlled headings, 883 for what a
machine made.  https://www.loc.gov/marc/dccross.html
"""

from collections.abc import Callable

from colophon.crosswalk import Frame
from colophon.crosswalk._characters import iri
from colophon.crosswalk._grouped import Grouped
from colophon.crosswalk._iso639 import bibliographic
from colophon.crosswalk._marc import DataField, Fields
from colophon.crosswalk._marc_tables import (
    DCMITYPE,
    LINKS,
    NOTES,
    PROVISION,
    RELATORS,
    ROLES,
    SOURCES,
    SUBJECT_HEADINGS,
)
from colophon.crosswalk._public import exposed
from colophon.crosswalk._triples import COLOPHON, DCTERMS, SKOS
from colophon.record import Agent, AgentKind, Concept, Date, Link, Record, Statement, Value

_AUTHORITIES = ("http://id.loc.gov/", "http://vocab.getty.edu/", "https://d-nb.info/gnd/")
_ARTICLES = {
    "en": ("The ", "An ", "A "),
    "fr": ("Les ", "Le ", "La ", "L’", "L'", "Une ", "Un "),
    "de": ("Der ", "Die ", "Das ", "Eine ", "Ein "),
    "es": ("Los ", "Las ", "El ", "La ", "Una ", "Un "),
}


def data_fields(record: Record, frame: Frame) -> list[DataField]:
    """The data fields of a public record, in the order of their tags."""
    fields = Fields()
    said = Grouped(record)
    fields.add("040", "  ", [("b", "eng")])
    fields.add("856", "42", [("3", "Catalogue record"), ("u", frame.uri(record))])
    if record.ark:
        fields.add("024", "7 ", [("a", record.ark), ("2", "ark")])
    _agents(said, fields)
    _title(said, fields)
    _imprint(said, fields)
    _dates(said, fields)
    _physical(said, fields)
    _languages(said, fields)
    _holding(said, fields)
    known = exposed(frame.profile)
    for one in record.statements:
        write = _WRITERS.get(one.term)
        if write is not None:
            write(one, fields)
        elif not known[one.term].property.startswith((COLOPHON, DCTERMS, SKOS)):
            fields.add("500", "  ", [("a", f"{known[one.term].label}: {one.value}")], one)
    return fields.sorted()


def _note(one: Statement, fields: Fields) -> None:
    tag, indicators, code = NOTES[one.term]
    fields.add(tag, indicators, [(code, str(one.value))], one)


def _link(one: Statement, fields: Fields) -> None:
    tag, indicators, code = LINKS[one.term]
    value = one.value
    words = value.label if isinstance(value, Link | Concept) else str(value)
    fields.add(tag, indicators, [(code, words), ("o", value.uri)], one)


def _licence(one: Statement, fields: Fields) -> None:
    words = one.value.label if isinstance(one.value, Link | Concept) else str(one.value)
    fields.add("540", "  ", [("a", words), ("u", one.value.uri)], one)


def _subject(one: Statement, fields: Fields) -> None:
    value = one.value
    if not isinstance(value, Concept):
        fields.add("653", "  ", [("a", str(value))], one)
    elif value.uri.startswith(SUBJECT_HEADINGS):
        fields.add("650", " 0", [("a", value.label), ("0", value.uri)], one)
    else:
        fields.add("650", " 7", _heading(value), one)


def _genre(one: Statement, fields: Fields) -> None:
    if isinstance(one.value, Concept):
        fields.add("655", " 7", _heading(one.value), one)
    else:
        fields.add("655", " 7", [("a", str(one.value)), ("2", "local")], one)


def _place(one: Statement, fields: Fields) -> None:
    if isinstance(one.value, Concept):
        fields.add("651", " 7", _heading(one.value), one)
    else:
        fields.add("522", "  ", [("a", str(one.value))], one)


def _heading(value: Concept) -> list[tuple[str, str]]:
    label = value.label or value.uri
    if value.uri.startswith(DCMITYPE):
        label = value.uri.removeprefix(DCMITYPE)
    source = next((code for start, code in SOURCES.items() if value.uri.startswith(start)), "local")
    return [("a", label), ("2", source), ("0", iri(value.uri))]


def _identifier(one: Statement, fields: Fields) -> None:
    text = str(one.value)
    name = text.lower()
    if name.startswith("urn:isbn:"):
        fields.add("020", "  ", [("a", text[9:])], one)
    elif name.startswith("urn:issn:"):
        fields.add("022", "  ", [("a", text[9:])], one)
    elif name.startswith(("https://doi.org/", "http://doi.org/")):
        fields.add("024", "7 ", [("a", text.split("doi.org/", 1)[-1]), ("2", "doi")], one)
    elif name.startswith("ark:"):
        fields.add("024", "7 ", [("a", text), ("2", "ark")], one)
    elif name.startswith(("http://", "https://")):
        fields.add("856", "40", [("u", text)], one)
    elif iri(text) == text:
        fields.add("024", "7 ", [("a", text), ("2", "uri")], one)
    else:
        fields.add("024", "8 ", [("a", text)], one)


def _agents(said: Grouped, fields: Fields) -> None:
    """1XX for the first creator whose kind is known, 7XX for the others, 720 without kind."""
    main = next((one for one in said.of("creator") if _kind(one.value) is not None), None)
    for one in said.of(*ROLES):
        value = one.value
        term, code = ROLES[one.term]
        if isinstance(value, Agent) and value.role.startswith(RELATORS):
            term, code = "", value.role.removeprefix(RELATORS)
        if one.term in PROVISION and not value.uri:
            continue  # transcribed in 264: without an authority there is no heading to add
        identity = ("0" if value.uri.startswith(_AUTHORITIES) else "1", iri(value.uri))
        relator = [("e", term), identity, ("4", code)]
        kind = _kind(value)
        if kind is None:
            fields.add("720", "  ", [("a", str(value)), *relator], one)
            continue
        tag = "10" if kind is AgentKind.BODY else "00"
        first = {AgentKind.BODY: "2", AgentKind.FAMILY: "3"}.get(
            kind, "1" if "," in str(value) else "0"
        )
        fields.add(
            f"{'1' if one is main else '7'}{tag}", f"{first} ", [("a", str(value)), *relator], one
        )


def _kind(value: Value) -> AgentKind | None:
    return value.kind if isinstance(value, Agent) else None


def _title(said: Grouped, fields: Fields) -> None:
    titles = said.of("title")
    for one in titles[1:]:
        fields.add("246", "33", [("a", str(one.value))], one)
    if not titles:
        return
    title = titles[0]
    more = [
        (code, one)
        for code, term in (("n", "issue"), ("b", "subtitle"), ("c", "statementOfResponsibility"))
        for one in said.of(term)
    ]
    added = any(_kind(one.value) is not None for one in said.of("creator"))
    fields.add(
        "245",
        f"{int(added)}{_nonfiling(str(title.value), title.value.language)}",
        [("a", str(title.value)), *((code, str(one.value)) for code, one in more)],
        title,
        *(one for _, one in more),
    )


def _nonfiling(title: str, language: str) -> int:
    """How many characters of an initial article sorting passes over."""
    articles = _ARTICLES.get(language.partition("-")[0].lower(), ())
    return next((len(article) for article in articles if title.startswith(article)), 0)


def _imprint(said: Grouped, fields: Fields) -> None:
    """264: place, publisher and date together; printer and distributor by themselves."""
    parts = [("a", one) for one in said.of("placeOfPublication")]
    parts += [("b", one) for one in said.of("publisher")]
    parts += [("c", one) for one in said.of("issued")]
    subfields = [(code, _transcribed(one.value)) for code, one in parts]
    fields.add("264", " 1", subfields, *(one for _, one in parts))
    for term in ("distributor", "printer"):
        for one in said.of(term):
            fields.add("264", f" {PROVISION[term]}", [("b", _transcribed(one.value))], one)
    for one in said.of("dateCopyrighted"):
        text = str(one.value)
        fields.add("264", " 4", [("c", text if text[:1] in "©c" else f"©{text}")], one)


def _transcribed(value: Value) -> str:
    return value.name or str(value) if isinstance(value, Agent) else str(value)


def _dates(said: Grouped, fields: Fields) -> None:
    """046: the dates in a form that machines read, doubts and all."""
    for one in said.of("issued", "created"):
        if isinstance(one.value, Date) and one.value.edtf:
            fields.add("046", "  ", [("k", one.value.edtf), ("2", "edtf")], one)
    for one in said.of("created"):
        fields.add("264", " 0", [("c", str(one.value))], one)


def _physical(said: Grouped, fields: Fields) -> None:
    parts = [("a", one) for one in said.of("extent")]
    parts += [("c", one) for one in said.of("dimensions")]
    fields.add("300", "  ", [(code, str(one.value)) for code, one in parts], *(o for _, o in parts))
    for one in said.of("format"):
        if "/" in str(one.value):
            fields.add("856", "  ", [("q", str(one.value))], one)
        else:
            fields.add("340", "  ", [("a", str(one.value))], one)


def _languages(said: Grouped, fields: Fields) -> None:
    codes = [(bibliographic(str(one.value)), one) for one in said.of("language")]
    coded = [(code, one) for code, one in codes if code]
    fields.add("041", "  ", [("a", code) for code, _ in coded], *(one for _, one in coded))
    for code, one in codes:
        if not code:
            fields.add("546", "  ", [("a", str(one.value))], one)


def _holding(said: Grouped, fields: Fields) -> None:
    codes = (("a", "repository"), ("c", "box"), ("c", "folder"), ("j", "callNumber"))
    parts = [(code, one) for code, term in (*codes, ("p", "barcode")) for one in said.of(term)]
    named = {"box": "Box ", "folder": "Folder "}
    subfields = [(code, f"{named.get(one.term, '')}{one.value}") for code, one in parts]
    fields.add("852", "8 ", subfields, *(one for _, one in parts))


_WRITERS: dict[str, Callable[[Statement, Fields], None]] = {
    **dict.fromkeys(NOTES, _note),
    **dict.fromkeys(LINKS, _link),
    "rightsURI": _licence,
    "license": _licence,
    "subject": _subject,
    "type": _genre,
    "spatial": _place,
    "identifier": _identifier,
}
