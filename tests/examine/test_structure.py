"""Our table of elements says what the schema of the protocol says."""

from pathlib import Path

import pytest
from lxml import etree

from colophon.examine import containers, structure

XS = "{http://www.w3.org/2001/XMLSchema}"
TIMES = {("1", "1"): "", ("0", "1"): "?", ("1", "unbounded"): "+", ("0", "unbounded"): "*"}
LISTS = {"ListRecords", "ListIdentifiers", "ListSets"}
OAI = 'xmlns="http://www.openarchives.org/OAI/2.0/"'


def model(kind: etree._Element) -> str:
    """The sequence of a type in the notation of our tables."""
    return " ".join(_part(one) for one in kind.find(f"{XS}sequence"))


def _part(one: etree._Element) -> str:
    if one.tag == f"{XS}choice":
        return "|".join(map(_part, one))
    if one.tag == f"{XS}any":
        return structure.FOREIGN
    return one.get("name", "") + TIMES[one.get("minOccurs", "1"), one.get("maxOccurs", "1")]


def declared(schema: etree._Element) -> dict[str, str]:
    """Element → model, of all elements that hold elements."""
    models = {
        kind.get("name"): model(kind)
        for kind in schema.iter(f"{XS}complexType")
        if kind.find(f"{XS}sequence") is not None and kind.get("name")
    }
    found = {}
    for one in schema.iter(f"{XS}element"):
        kind = (one.get("type") or "").rpartition(":")[2]
        if kind in models:
            found[one.get("name")] = models[kind]
        elif one.find(f"{XS}complexType/{XS}sequence") is not None:
            found[one.get("name")] = model(one.find(f"{XS}complexType"))
    return found


def test_elements_are_those_of_the_schema(shared: Path) -> None:
    told = declared(etree.parse(shared / "xsd" / "OAI-PMH.xsd").getroot())
    # a list of nothing is a fault of its own, and no fault of order
    ours = {
        name: said.replace("* resumption", "+ resumption") if name in LISTS else said
        for name, said in structure.CONTENT.items()
    }
    assert ours == told


def test_attributes_are_those_of_the_schema(shared: Path) -> None:
    schema = etree.parse(shared / "xsd" / "OAI-PMH.xsd").getroot()
    for name, known in structure.ATTRIBUTES.items():
        kinds = {
            one.get("type").rpartition(":")[2]
            for one in schema.iter(f"{XS}element")
            if one.get("name") == name
        }
        for kind in kinds:
            path = f"{XS}complexType[@name='{kind}']"
            told = {one.get("name") for one in schema.find(path).iter(f"{XS}attribute")}
            assert set(known) == told


@pytest.mark.parametrize("name", ["oai-identifier", "provenance"])
def test_containers_are_those_of_their_schemas(shared: Path, name: str) -> None:
    schema = etree.parse(shared / "xsd" / f"{name}.xsd").getroot()
    ours = containers.CONTAINERS[schema.get("targetNamespace", "")]
    assert dict(ours.content) == declared(schema)
    required = [one.get("name") for one in schema.iter(f"{XS}attribute")]
    assert [one for names in ours.attributes.values() for one in names] == required


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("<header/>", "header holds nothing, not: identifier datestamp setSpec*."),
        (
            "<header><datestamp/><identifier/></header>",
            "header holds datestamp, identifier, not: identifier datestamp setSpec*.",
        ),
        (
            "<header>so<identifier/><datestamp/></header>",
            "header holds text between its elements.",
        ),
        (
            "<header state='new'><identifier/><datestamp/></header>",
            "header has the attribute state, which it may not have.",
        ),
        ("<metadata/>", "metadata holds nothing, not one element of another namespace."),
        ("<metadata><a/></metadata>", "metadata holds a, not one element of another namespace."),
        (
            "<metadata><a xmlns='urn:a'/><b xmlns='urn:a'/></metadata>",
            "metadata holds {urn:a}a, {urn:a}b, not one element of another namespace.",
        ),
        (
            "<ListSets><set xmlns='urn:a'/></ListSets>",
            "ListSets holds {urn:a}set, not: set* resumptionToken?.",
        ),
        ("<identifier><b/></identifier>", "identifier holds b, not: text alone."),
    ],
)
def test_what_is_out_of_order_is_said(written: str, said: str) -> None:
    name, _, rest = written[1:].partition(">")
    root = etree.fromstring(f"<{name.rstrip('/')} {OAI}{'/' * name.endswith('/')}>{rest}")
    assert list(structure.faults(root)) == [said]


def test_comments_and_space_are_no_content() -> None:
    written = f"<header {OAI}><!-- a -->\n <identifier/><?b c?> <datestamp/>\n</header>"
    assert list(structure.faults(etree.fromstring(written))) == []
