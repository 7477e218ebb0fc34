"""Record → MARC 21 data fields.

After the Library of Congress's crosswalk from Dublin Core, with what is better for new
records: 264 for 260, roles as relators, URIs on controlled headings, 883 for what a
machine made.  https://www.loc.gov/marc/dccross.html
"""

from colophon.crosswalk import Frame
from colophon.crosswalk._grouped import Grouped
from colophon.crosswalk._marc import Fields, data_field
from colophon.crosswalk._marc_values import WRITERS, agent, edtf, kind_of
from colophon.disclosure import exposed_fields
from colophon.mappings.language_codes import bibliographic
from colophon.mappings.marc import PROVISION, ROLES
from colophon.model.namespaces import COLOPHON, DCTERMS, SKOS
from colophon.model.record import Agent, Statement, Value
from colophon.profile.memo import PerProfile

_ARTICLES = {
    "en": ("The ", "An ", "A "),
    "fr": ("Les ", "Le ", "La ", "L’", "L'", "Une ", "Un "),
    "de": ("Der ", "Die ", "Das ", "Eine ", "Ein "),
    "es": ("Los ", "Las ", "El ", "La ", "Una ", "Un "),
}
_TITLE = {"issue": "n", "subtitle": "b", "statementOfResponsibility": "c"}
_IMPRINT = {"placeOfPublication": "a", "publisher": "b", "issued": "c"}
_EXTENT = {"extent": "a", "dimensions": "c"}
_HOLDING = {"repository": "a", "box": "c", "folder": "c", "callNumber": "j", "barcode": "p"}
"""fields that come together in 245, 264, 300 and 852: their subfields"""

_ENGLISH = data_field("040", "  ", ("b", "eng"))

_FOREIGN = PerProfile(
    lambda profile: {
        term: field.label
        for term, field in exposed_fields(profile).items()
        if not field.property.startswith((COLOPHON, DCTERMS, SKOS))
    }
)
"""fields that an archive added: notes under their label"""


def data_fields(said: Grouped, frame: Frame) -> Fields:
    """The data fields of a public record, in the order of their tags."""
    fields = Fields(said.label)
    fields.add(_ENGLISH)
    fields.add(data_field("856", "42", ("3", "Catalogue record"), ("u", said.uri)))
    fields.add(data_field("024", "7 ", ("a", said.record.ark), ("2", "ark")))
    main = _main(said)
    _agents(said, fields, main)
    _titles(said, fields, main)
    _imprint(said, fields)
    _dates(said, fields)
    _physical(said, fields)
    _languages(said, fields)
    _holding(said, fields)
    foreign = _FOREIGN(frame.profile)
    for one in said.record.statements:
        term = one.term
        if term in WRITERS:
            fields.add(WRITERS[term](term, one.value), one)
        elif term in foreign:
            fields.add(data_field("500", "  ", ("a", f"{foreign[term]}: {one.value}")), one)
    return fields


def _main(said: Grouped) -> Statement | None:
    """The main entry: the first creator whose kind is known."""
    for one in said.of("creator"):
        if kind_of(one.value) is not None:
            return one
    return None


def _agents(said: Grouped, fields: Fields, main: Statement | None) -> None:
    """1XX for the main entry, 7XX for the others, 720 without kind."""
    for one in said.all_of(ROLES):
        if one.term in PROVISION and not one.value.uri:
            continue  # transcribed in 264: without an authority there is no heading to add
        fields.add(agent(one.term, one.value, "1" if one is main else "7"), one)


def _titles(said: Grouped, fields: Fields, main: Statement | None) -> None:
    titles = said.of("title")
    for one in titles[1:]:
        fields.add(data_field("246", "33", ("a", str(one.value))), one)
    for one in titles[:1]:
        more = said.all_of(_TITLE)
        title = str(one.value)
        subfields = [(_TITLE[part.term], str(part.value)) for part in more]
        indicators = f"{int(main is not None)}{_nonfiling(title, one.value.language)}"
        fields.add(data_field("245", indicators, ("a", title), *subfields), one, *more)


def _nonfiling(title: str, language: str) -> int:
    """How many characters of an initial article sorting passes over."""
    for article in _ARTICLES.get(language.partition("-")[0].lower(), ()):
        if title.startswith(article):
            return len(article)
    return 0


def _imprint(said: Grouped, fields: Fields) -> None:
    """264: place, publisher and date together; printer and distributor by themselves."""
    parts = said.all_of(_IMPRINT)
    subfields = [(_IMPRINT[one.term], _transcribed(one.value)) for one in parts]
    fields.add(data_field("264", " 1", *subfields), *parts)
    for one in said.all_of(("distributor", "printer")):
        transcribed = ("b", _transcribed(one.value))
        fields.add(data_field("264", f" {PROVISION[one.term]}", transcribed), one)
    for one in said.of("dateCopyrighted"):
        text = str(one.value)
        text = text if text[:1] in "©c" else f"©{text}"
        fields.add(data_field("264", " 4", ("c", text)), one)


def _transcribed(value: Value) -> str:
    return value.name or str(value) if isinstance(value, Agent) else str(value)


def _dates(said: Grouped, fields: Fields) -> None:
    for one in said.all_of(("issued", "created")):
        fields.add(edtf(one.value), one)
    for one in said.of("created"):
        fields.add(data_field("264", " 0", ("c", str(one.value))), one)


def _physical(said: Grouped, fields: Fields) -> None:
    parts = said.all_of(_EXTENT)
    subfields = [(_EXTENT[one.term], str(one.value)) for one in parts]
    fields.add(data_field("300", "  ", *subfields), *parts)
    for one in said.of("format"):
        tag, code = ("856", "q") if "/" in str(one.value) else ("340", "a")
        fields.add(data_field(tag, "  ", (code, str(one.value))), one)


def _languages(said: Grouped, fields: Fields) -> None:
    codes = [(bibliographic(str(one.value)), one) for one in said.of("language")]
    coded = [("a", code) for code, _ in codes if code]
    fields.add(data_field("041", "  ", *coded), *[one for code, one in codes if code])
    for code, one in codes:
        if not code:
            fields.add(data_field("546", "  ", ("a", str(one.value))), one)


def _holding(said: Grouped, fields: Fields) -> None:
    parts = said.all_of(_HOLDING)
    named = {"box": "Box ", "folder": "Folder "}
    subfields = [(_HOLDING[one.term], f"{named.get(one.term, '')}{one.value}") for one in parts]
    fields.add(data_field("852", "8 ", *subfields), *parts)
