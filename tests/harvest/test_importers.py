"""Importers: every value of a record into the field it belongs in."""

from typing import Any

import pytest
from lxml import etree

from colophon.harvest.importers import IMPORTERS, QUOTED, dublin_core
from colophon.mappings.marc import DCMITYPE
from colophon.model.record import Agent, AgentKind, Concept, Date, Link, Statement, Text

NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
}
HOUSING = "https://w3id.org/colophon/vocab/topics/housing"


def read(inner: str) -> list[Statement]:
    declared = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
    root = etree.fromstring(f'<x xmlns="urn:x" {declared}>{inner}</x>')
    return list(dublin_core(root, "oai:x.org:1"))


def one(inner: str) -> tuple[str, Any]:
    (statement,) = read(inner)
    return statement.term, statement.value


def typed(name: str, scheme: str, text: str) -> str:
    return f"<dcterms:{name} xsi:type='dcterms:{scheme}'>{text}</dcterms:{name}>"


GATE = Text(text="La porte", language="fr")
IDA = Agent(name="Ida Moss", heading="Moss, Ida", kind=AgentKind.PERSON)
BY = "https://creativecommons.org/licenses/by/4.0/"
PLACE = "https://sws.geonames.org/1/"
IN_COPYRIGHT = "http://rightsstatements.org/vocab/InC/1.0/"
OWN_TERMS = "https://example.org/terms"

VALUES = [
    ("<dc:title xml:lang='fr'> La  porte </dc:title>", "title", GATE),
    ("<dc:title xml:lang='fr'>La <x>por</x><!-- sic -->te</dc:title>", "title", GATE),
    ("<dc:creator>Moss, Ida</dc:creator>", "creator", IDA),
    ("<dc:subject>Housing</dc:subject>", "subject", Text(text="Housing")),
    (typed("subject", "URI", HOUSING), "subject", Concept(uri=HOUSING, label="")),
    (f"<dc:type>{HOUSING}</dc:type>", "type", Concept(uri=HOUSING, label="")),
    (typed("spatial", "URI", PLACE), "spatial", Concept(uri=PLACE, label="")),
    (typed("type", "DCMIType", "Text"), "type", Concept(uri=DCMITYPE + "Text", label="Text")),
    (typed("type", "DCMIType", "Zine"), "type", Text(text="Zine")),
    ("<dc:type>Text</dc:type>", "type", Text(text="Text")),
    (f"<dc:rights>{IN_COPYRIGHT}</dc:rights>", "rightsURI", Link(uri=IN_COPYRIGHT)),
    (typed("rights", "URI", BY), "license", Link(uri=BY)),
    (typed("license", "URI", OWN_TERMS), "license", Link(uri=OWN_TERMS)),
    (f"<dc:rights>{OWN_TERMS}</dc:rights>", "rights", Text(text=OWN_TERMS)),
    ("<dc:rights>Anti-copyright</dc:rights>", "rights", Text(text="Anti-copyright")),
    (f"<dc:relation>{OWN_TERMS}</dc:relation>", "relation", Link(uri=OWN_TERMS)),
    ("<dcterms:requires>a player</dcterms:requires>", "relation", Text(text="a player")),
    ("<dcterms:mediator>teachers</dcterms:mediator>", "audience", Text(text="teachers")),
    ("<dcterms:available>1975</dcterms:available>", "note", Text(text="Available: 1975")),
    ("<dc:language>eng</dc:language>", "language", Text(text="en")),
]  # fmt: skip


@pytest.mark.parametrize(("inner", "term", "value"), VALUES)
def test_a_value_and_its_field(inner: str, term: str, value: object) -> None:
    assert one(inner) == (term, value)


def test_a_date_that_is_no_edtf_keeps_its_words() -> None:
    _, value = one("<dc:date>[ca. 1974]</dc:date>")
    assert isinstance(value, Date)
    assert (value.edtf, value.display) == ("1974~", "[ca. 1974]")


def test_every_term_of_dublin_core_goes_somewhere() -> None:
    from colophon.crosswalk._dublin import TERMS

    for name in TERMS:
        assert read(f"<dcterms:{name}>something</dcterms:{name}>"), name


def test_what_stands_inside_a_value_is_not_a_value_more() -> None:
    inner = "<dcterms:creator><x><dc:title>Ida Moss</dc:title></x></dcterms:creator>"
    assert [each.term for each in read(f"<wrap>{inner}</wrap>")] == ["creator"]


def test_empty_and_foreign_elements_say_nothing() -> None:
    assert read("<dc:title/><dc:title> </dc:title><dc:colour>red</dc:colour><title>x</title>") == []


def test_the_evidence_names_the_element() -> None:
    (statement,) = read("<dc:coverage>Otterham</dc:coverage>")
    (piece,) = statement.evidence
    assert (piece.quote, piece.source) == ("Otterham", "oai:x.org:1#coverage")


def test_a_long_value_is_had_whole_and_quoted_in_part() -> None:
    (statement,) = read(f"<dc:description>{'word ' * 10_000}</dc:description>")
    assert str(statement.value) == ("word " * 10_000).strip()
    assert len(statement.evidence[0].quote) <= QUOTED + 1


def test_what_can_be_imported() -> None:
    assert len(IMPORTERS) == 8


def test_marc_and_mods_are_read_where_they_are_offered() -> None:
    marc = (
        "<record xmlns='http://www.loc.gov/MARC21/slim'><datafield tag='245' ind1='0' ind2='0'>"
        "<subfield code='a'>The gate /</subfield></datafield></record>"
    )
    mods = (
        "<mods xmlns='http://www.loc.gov/mods/v3'><titleInfo><title>The gate</title></titleInfo>"
        "</mods>"
    )
    for text, place in ((marc, "oai:x.org:1#245 $a"), (mods, "oai:x.org:1#titleInfo/title")):
        element = etree.fromstring(text)
        namespace = etree.QName(element).namespace
        (title,) = IMPORTERS[str(namespace)](element, "oai:x.org:1")
        assert title.value == Text(text="The gate")
        assert (title.evidence[0].method, title.evidence[0].source) == ("harvest", place)
