"""Formats in XML are judged by the official schemas of those who made them."""

from pathlib import Path

import msgspec
import pytest
from lxml import etree
from tests.public import public, write

from colophon.crosswalk import FORMATS, Frame
from colophon.mappings import edm
from colophon.mappings.aggregator_formats import FORMAT_DEMANDS
from colophon.model.record import (
    Agent,
    AgentKind,
    Concept,
    Date,
    Link,
    Record,
    Statement,
    Status,
    Text,
)
from colophon.profile import Kind

SCHEMAS = {"marcxml": "MARC21slim.xsd", "mods": "mods-3-8.xsd"}


@pytest.fixture(scope="session")
def schemas(shared: Path) -> dict[str, etree.XMLSchema]:
    """Format → its official schema."""
    folder = shared / "xsd" / "loc"
    return {name: etree.XMLSchema(etree.parse(folder / schema)) for name, schema in SCHEMAS.items()}


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_official_schema_accepts(
    name: str, sample: Record, frame: Frame, schemas: dict[str, etree.XMLSchema]
) -> None:
    schemas[name].assertValid(etree.fromstring(write(name, sample, frame)))


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_official_schema_would_notice(
    name: str, sample: Record, frame: Frame, schemas: dict[str, etree.XMLSchema]
) -> None:
    root = etree.fromstring(write(name, sample, frame))
    etree.SubElement(root, "invented")
    assert not schemas[name].validate(root)


VALUES = {
    Kind.TEXT: Text(text="words"),
    Kind.AGENT: Agent(name="Ada Moss"),
    Kind.DATE: Date(edtf="1976", display="1976"),
    Kind.CONCEPT: Concept(uri="https://a.example/c", label="words"),
    Kind.LINK: Link(uri="https://a.example/l"),
}


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_official_schema_accepts_each_field_by_itself(
    name: str, frame: Frame, schemas: dict[str, etree.XMLSchema]
) -> None:
    fields = [one for one in frame.profile.fields if not one.private]
    assert {one.kind for one in fields} == set(VALUES)
    for field in fields:
        one = Statement(term=field.term, value=VALUES[field.kind], status=Status.ACCEPTED)
        record = Record(id="alone", statements=(one,))
        schemas[name].assertValid(etree.fromstring(write(name, record, frame)))


AGGREGATORS = {
    "edm": "edm/EDM.xsd",
    "oai_openaire": "openaire-4.0/openaire.xsd",
    "oai_datacite": "datacite-4.6/metadata.xsd",
}
_RESOURCE = "{http://datacite.org/schema/kernel-4}resource"


@pytest.fixture(scope="session")
def theirs(shared: Path) -> dict[str, etree.XMLSchema]:
    """Format → the schema of the aggregator that harvests it."""
    folder = shared / "xsd"
    return {
        name: etree.XMLSchema(etree.parse(folder / schema)) for name, schema in AGGREGATORS.items()
    }


def payload(name: str, data: bytes) -> etree._Element:
    root = etree.fromstring(data)
    inside = root.find(f".//{_RESOURCE}") if name == "oai_datacite" else root
    assert inside is not None
    return etree.fromstring(etree.tostring(inside))


def rich() -> Record:
    """A record that every aggregator takes."""
    value = {
        "title": Text(text="Bread & roses", language="en"),
        "creator": Agent(name="Rosa Imhof", heading="Imhof, Rosa", kind=AgentKind.PERSON),
        "contributor": Agent(name="Ada <Muster>"),
        "publisher": Agent(name="Harbour Lane", uri="https://catalogue.example/id/publishers/h"),
        "issued": Date(edtf="1978-05", display="May 1978"),
        "language": Text(text="en"),
        "type": Concept(uri="http://purl.org/dc/dcmitype/Text", label="Text"),
        "subject": Concept(uri="https://w3id.org/colophon/vocab/topics/tea", label="Tea"),
        "license": Link(uri="https://creativecommons.org/licenses/by/4.0/deed.de"),
        "extent": Text(text="8 pages"),
        "fileAddress": Link(uri="https://files.example/bread.pdf"),
        "thumbnail": Link(uri="https://files.example/bread.jpg"),
        "abstract": Text(text='On "bread" & <roses>.', language="en"),
    }
    statements = [
        Statement(term=term, value=one, status=Status.ACCEPTED) for term, one in value.items()
    ]
    return Record(id="bread", statements=tuple(statements))


@pytest.mark.parametrize("name", AGGREGATORS)
def test_what_an_aggregator_takes_is_valid(
    name: str, sample: Record, frame: Frame, theirs: dict[str, etree.XMLSchema]
) -> None:
    taken = [one for one in (sample, rich()) if FORMATS[name].takes(public(one, frame), frame)]
    assert taken[-1].id == "bread"
    for one in taken:
        theirs[name].assertValid(payload(name, write(name, one, frame)))


@pytest.mark.parametrize("name", AGGREGATORS)
def test_what_lacks_something_mandatory_is_not_offered(name: str, frame: Frame) -> None:
    whole = rich()
    wanted = {"edm": ("license", "language", "title abstract")}.get(name, ("title", "issued"))
    for missing in wanted:
        rest = tuple(one for one in whole.statements if one.term not in missing.split())
        record = public(msgspec.structs.replace(whole, statements=rest), frame)
        assert not FORMATS[name].takes(record, frame), missing


@pytest.mark.parametrize("name", ["edm", "oai_openaire"])
def test_what_is_mandatory_in_a_format_stands_in_ours(name: str, frame: Frame) -> None:
    """So that the examination of others asks for no more than what schemas and we give."""
    root = etree.fromstring(write(name, rich(), frame))
    for demand in FORMAT_DEMANDS[name]:
        assert demand.is_met(root), demand.code
        without = etree.fromstring(etree.tostring(root))
        for path in demand.paths:
            for one in without.findall(path):
                parent = one.getparent()
                assert parent is not None
                parent.remove(one)
        assert not demand.is_met(without), demand.code


def test_europeana_takes_a_description_in_place_of_a_title(
    frame: Frame, theirs: dict[str, etree.XMLSchema]
) -> None:
    whole = rich()
    rest = tuple(one for one in whole.statements if one.term != "title")
    untitled = msgspec.structs.replace(whole, statements=rest)
    assert FORMATS["edm"].takes(public(untitled, frame), frame)
    theirs["edm"].assertValid(etree.fromstring(write("edm", untitled, frame)))


@pytest.mark.parametrize(
    ("terms", "access", "files"),
    [
        ((), "c_abf2", ["https://files.example/bread.pdf"]),
        (("fileAddress",), "c_14cb", []),
        (("accessRights",), "c_14cb", []),
    ],
)
def test_openaire_is_given_the_file_where_everybody_may_read_it(
    frame: Frame,
    theirs: dict[str, etree.XMLSchema],
    terms: tuple[str, ...],
    access: str,
    files: list[str],
) -> None:
    """Without a file, or with words that may restrict it, what is given is the description."""
    whole = rich()
    kept = tuple(one for one in whole.statements if one.term not in terms)
    if "accessRights" in terms:
        said = Statement(
            term="accessRights", value=Text(text="By appointment."), status=Status.ACCEPTED
        )
        kept = (*kept, said)
    record = msgspec.structs.replace(whole, statements=kept)
    root = etree.fromstring(write("oai_openaire", record, frame))
    theirs["oai_openaire"].assertValid(root)
    (rights,) = root.iterfind("{*}rights")
    assert rights.get("rightsURI") == f"http://purl.org/coar/access_right/{access}"
    found = list(root.iterfind("{*}file"))
    assert [one.text for one in found] == files
    assert all(one.get("mimeType") == "application/pdf" for one in found)


@pytest.mark.parametrize(
    ("stated", "taken"),
    [
        ("https://creativecommons.org/licenses/by/4.0/", True),
        ("http://creativecommons.org/licenses/by-nc/3.0/de", True),
        ("https://creativecommons.org/publicdomain/zero/1.0/deed.en", True),
        ("https://rightsstatements.org/page/InC/1.0/", True),
        ("http://rightsstatements.org/vocab/UND/1.0/", False),
        ("http://rightsstatements.org/vocab/InC-RUU/1.0/", False),
        ("https://example.org/licenses/by/4.0/", False),
        ("All rights reserved", False),
    ],
)
def test_europeana_knows_some_rights_and_writes_them_with_http(stated: str, taken: bool) -> None:
    found = edm.rights(stated)
    assert bool(found) is taken
    assert not found or (found.startswith("http://") and found.endswith("/"))
