"""MODS as a reader of its namespace finds it."""

import runpy
from pathlib import Path

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree
from tests.public import write

from colophon.crosswalk import CataloguingAgency, Frame
from colophon.model.characters import iri, legal
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

FRAME: Frame = runpy.run_path(str(Path(__file__).parents[1] / "golden" / "samples.py"))["frame"]()
NAMES = {"m": "http://www.loc.gov/mods/v3", "x": "http://www.w3.org/1999/xlink"}

# the top elements of MODS 3.8
TOP = frozenset(
    (
        *("titleInfo", "name", "typeOfResource", "genre", "originInfo", "language"),
        *("physicalDescription", "abstract", "tableOfContents", "targetAudience", "note"),
        *("subject", "classification", "relatedItem", "identifier", "location"),
        *("accessCondition", "part", "extension", "recordInfo"),
    )
)


def said(term: str, value: object) -> Statement:
    return Statement(term=term, value=value, status=Status.ACCEPTED)  # type: ignore[arg-type]


def found(record: Record, path: str) -> list[str]:
    root = etree.fromstring(write("mods", record, FRAME))
    return [
        one if isinstance(one, str) else one.text or ""
        for one in root.xpath(path, namespaces=NAMES)
    ]


def test_top_elements_are_those_of_mods(sample: Record) -> None:
    root = etree.fromstring(write("mods", sample, FRAME))
    assert root.get("version") == "3.8"
    for element in root:
        name = etree.QName(element)
        assert name.namespace == NAMES["m"]
        assert name.localname in TOP
    for element in root.iter():
        assert len(element) or (element.text or "").strip(), element.tag


def test_the_plain_sample(made: dict) -> None:
    plain = made["SAMPLES"][0]
    assert found(plain, "m:titleInfo/m:subTitle") == ["what to do when the rent goes up"]
    assert found(plain, "m:name[@type='personal']/m:namePart") == ["Imhof, Rosa"]
    assert found(plain, "m:originInfo/m:dateIssued[@encoding='edtf']") == ["1978-05"]
    assert found(plain, "m:originInfo/m:dateIssued/@keyDate") == ["yes"]
    assert found(plain, "m:subject/m:topic") == ["Housing", "Wohnen"]
    assert found(plain, "m:subject/@xml:lang") == ["en", "de", "en"]
    assert found(plain, "m:relatedItem[@type='host']/m:location/m:url") == [
        "https://catalogue.example/id/papers"
    ]
    assert found(plain, "m:accessCondition/@x:href") == [
        "http://rightsstatements.org/vocab/InC-NC/1.0/"
    ]
    assert found(plain, "m:note[@displayLabel='Paper colour']") == ["pale green"]
    assert found(plain, "m:recordInfo/m:recordOrigin") == [
        "Every value was confirmed by a cataloguer."
    ]


def test_machine_made_values_are_named(made: dict) -> None:
    drafted = next(one for one in made["SAMPLES"] if one.id == "night-bus-zine-5")
    (origin,) = found(drafted, "m:recordInfo/m:recordOrigin")
    assert origin == "The values that no cataloguer confirmed are named in notes on the record."
    notes = found(drafted, "m:recordInfo/m:recordInfoNote[@type='not confirmed']")
    assert notes[1] == "Machine-made, not confirmed by a cataloguer: subject “Public transport”."
    assert len(notes) == 5
    assert found(drafted, "m:titleInfo/m:partNumber") == ["5"]


@pytest.mark.parametrize(
    ("edtf", "basis", "qualifier"),
    [
        ("1976", "item", []),
        ("1976~", "item", ["approximate"]),
        ("1976?", "item", ["questionable"]),
        ("1976%", "item", ["questionable"]),
        ("1976", "content", ["inferred"]),
    ],
)
def test_doubts_about_a_date(edtf: str, basis: str, qualifier: list[str]) -> None:
    date = Date(edtf=edtf, display="d", basis=basis)
    record = Record(id="x", statements=(said("issued", date),))
    assert found(record, "m:originInfo/m:dateIssued/@qualifier") == qualifier
    assert found(record, "m:originInfo/m:dateIssued") == [edtf, "d"]


def test_roles_are_relators() -> None:
    role = "http://id.loc.gov/vocabulary/relators/ill"
    agent = Agent(name="Ink", kind=AgentKind.PSEUDONYM, role=role)
    record = Record(id="x", statements=(said("contributor", agent),))
    assert found(record, "m:name/m:role/m:roleTerm[@authority='marcrelator']") == ["ill"]


def test_every_public_field_of_the_profile_has_its_place() -> None:
    without = {"accessState", "embargoUntil"}
    for field in FRAME.profile.fields:
        if field.private or field.term in without:
            continue
        value = {
            "agent": Agent(name="MARK", kind=AgentKind.BODY),
            "date": Date(edtf="1999", display="MARK"),
            "concept": Concept(uri="https://a.example/1", label="MARK"),
            "link": Link(uri="https://a.example/2", label="MARK"),
        }.get(field.kind.value, Text(text="MARK"))
        record = Record(id="x", statements=(said("title", Text(text="T")), said(field.term, value)))
        mark = b"a.example/2" if field.kind.value == "link" else b"MARK"
        assert mark in write("mods", record, FRAME), field.term


@given(text=st.text(st.characters(codec=None), max_size=60))
@example(text="A A HAD")
def test_any_text_survives(text: str) -> None:
    record = Record(
        id="x",
        statements=(
            said("title", Text(text=text)),
            said("creator", Agent(name=text)),
            said("subject", Concept(uri="https://a.example/1", label=text)),
            said("relation", Link(uri=text)),
        ),
    )
    expected = [legal(text)] if legal(text).strip() else []
    title = found(record, "m:titleInfo/m:title")
    for article in found(record, "m:titleInfo/m:nonSort"):  # the blank behind it goes unsaid
        assert expected[0].startswith(article)
        assert expected[0].removeprefix(article).lstrip() == title[0].lstrip()
        title = expected
    assert title == expected
    assert found(record, "m:name/m:namePart") == expected
    if expected:
        paths = ("m:relatedItem/m:titleInfo/m:title", "m:relatedItem/m:location/m:url")
        (related,) = (*found(record, paths[0]), *found(record, paths[1]))
        assert related in (*expected, iri(text))


def test_a_script_has_a_language_beside_it() -> None:
    record = Record(id="x", statements=(said("script", Text(text="Cyrl")),))
    assert found(record, "//m:language/m:languageTerm") == ["und"]
    assert found(record, "//m:scriptTerm[@authority='iso15924']") == ["Cyrl"]
    words = Record(id="x", statements=(said("script", Text(text="Fraktur")),))
    assert found(words, "//m:scriptTerm[@type='text'][not(@authority)]") == ["Fraktur"]


def test_an_article_stands_apart() -> None:
    record = Record(id="x", statements=(said("title", Text(text="L’eau", language="fr")),))
    assert found(record, "//m:nonSort") == ["L’"]
    assert found(record, "//m:title") == ["eau"]


def test_an_incorrect_number_is_invalid() -> None:
    kept = ("urn:isbn:9780000000002", "ISBN 978-0-00-000000-3 (incorrect)")
    record = Record(id="x", statements=tuple(said("identifier", Text(text=one)) for one in kept))
    assert found(record, "m:identifier[@type='isbn'][not(@invalid)]") == ["9780000000002"]
    assert found(record, "m:identifier[@invalid='yes']") == ["978-0-00-000000-3"]


def test_transcription_stands_where_mods_wants_it() -> None:
    press = Agent(name="published by Own Press", heading="Own Press", uri="https://a.example/own")
    record = Record(
        id="x",
        statements=(
            said("publisher", press),
            said("placeOfPublication", Text(text="Leeds, England")),
            said("issued", Date(edtf="1978-05", display="May 1978", transcribed="May ’78")),
        ),
    )
    assert found(record, "m:originInfo/m:publisher") == ["published by Own Press"]
    assert found(record, "m:name/m:namePart") == ["Own Press"]
    assert found(record, "m:originInfo/m:place/m:placeTerm") == ["Leeds, England", "enk"]
    assert found(record, "m:originInfo/m:dateIssued") == ["1978-05", "May ’78"]
    assert found(record, "m:originInfo/m:issuance") == ["monographic"]


def test_pages_files_and_pictures_are_locations() -> None:
    record = Record(
        id="x",
        statements=(
            said("fileAddress", Link(uri="https://a.example/1.pdf")),
            said("thumbnail", Link(uri="https://a.example/1.jpg")),
            said("extent", Text(text="4 pages")),
            said("otherHolding", Text(text="Hill Library")),
        ),
    )
    assert found(record, "m:location/m:url[@usage='primary display']") == [
        "https://catalogue.example/id/x"
    ]
    assert found(record, "m:location/m:url[@access='raw object']") == ["https://a.example/1.pdf"]
    assert found(record, "m:location/m:url[@access='preview']") == ["https://a.example/1.jpg"]
    assert found(record, "m:physicalDescription/m:digitalOrigin") == ["reformatted digital"]
    assert found(record, "m:location[@displayLabel='other holding']/m:physicalLocation") == [
        "Hill Library"
    ]


def test_names_and_works_as_subjects() -> None:
    record = Record(
        id="x",
        statements=(
            said("subject", Agent(name="Ada", heading="Moss, Ada", kind=AgentKind.PERSON)),
            said("subject", Agent(name="The Long Fast", kind=AgentKind.EVENT)),
            said("subject", Agent(name="The Gate", kind=AgentKind.WORK)),
        ),
    )
    assert found(record, "m:subject/m:name[@type='personal']/m:namePart") == ["Moss, Ada"]
    assert found(record, "m:subject/m:name[@type='conference']/m:namePart") == ["The Long Fast"]
    assert found(record, "m:subject/m:titleInfo/m:title") == ["The Gate"]


def test_the_record_says_who_made_it_and_when(made: dict) -> None:
    agency = CataloguingAgency(code="XX-MEAD", rules="rda", language="de")
    frame = msgspec.structs.replace(FRAME, agency=agency)
    root = etree.fromstring(write("mods", made["SAMPLES"][0], frame))

    def told(path: str) -> list[str]:
        return [one.text for one in root.xpath(f"m:recordInfo/{path}", namespaces=NAMES)]

    assert told("m:recordContentSource[@authority='marcorg']") == ["XX-MEAD"]
    assert told("m:recordCreationDate[@encoding='w3cdtf']") == ["2026-03-01T10:00:00Z"]
    assert told("m:languageOfCataloging/m:languageTerm") == ["ger"]
    assert told("m:descriptionStandard") == ["rda"]


def test_years_of_a_person_have_a_part_of_their_own() -> None:
    person = Agent(name="Ada Moos", heading="Moos, Ada, 1950-", kind=AgentKind.PERSON)
    record = Record(id="x", statements=(said("creator", person),))
    assert found(record, "//m:name/m:namePart[not(@type)]") == ["Moos, Ada"]
    assert found(record, "//m:name/m:namePart[@type='date']") == ["1950-"]
