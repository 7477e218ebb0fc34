"""Dublin Core in XML: valid, complete, one date, nothing lost on the way."""

import runpy
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from tests.public import write

from colophon.crosswalk import Frame
from colophon.mappings.dublin_core import DUMB, FIFTEEN, TERMS
from colophon.model.characters import legal
from colophon.model.errors import ProfileError
from colophon.model.record import Agent, Concept, Date, Link, Record, Statement, Status, Text
from colophon.profile import Field, Kind

DC = "{http://purl.org/dc/elements/1.1/}"
DCTERMS = "{http://purl.org/dc/terms/}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"
QUALIFIED = ("oai_dcterms", "oai_qdc")
FRAME: Frame = runpy.run_path(str(Path(__file__).parents[1] / "golden" / "samples.py"))["frame"]()


@pytest.fixture(scope="session")
def terms_schema(shared: Path) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(shared / "xsd" / "dcterms.xsd"))


def elements(name: str, record: Record, frame: Frame = FRAME) -> list[etree._Element]:
    return list(etree.fromstring(write(name, record, frame)))


def values(name: str, record: Record, element: str, frame: Frame = FRAME) -> list[str]:
    return [one.text or "" for one in elements(name, record, frame) if one.tag.endswith(element)]


def record_of(*statements: Statement) -> Record:
    return Record(id="one", statements=statements)


def said(term: str, value: object) -> Statement:
    return Statement(term=term, value=value, status=Status.ACCEPTED)  # type: ignore[arg-type]


def test_oai_dc_is_valid(sample: Record, oai_schema: etree.XMLSchema) -> None:
    oai_schema.assertValid(etree.fromstring(write("oai_dc", sample, FRAME)))


@pytest.mark.parametrize("name", QUALIFIED)
def test_each_qualified_element_is_valid(
    name: str, sample: Record, terms_schema: etree.XMLSchema
) -> None:
    for element in elements(name, sample):
        assert element.tag.startswith((DCTERMS, DC))
        assert element.tag.startswith(DCTERMS) or name == "oai_qdc"
        alone = etree.fromstring(etree.tostring(element, with_tail=False))
        terms_schema.assertValid(alone)


def test_the_schema_would_notice(terms_schema: etree.XMLSchema) -> None:
    wrong = (
        '<d:issued xmlns:d="http://purl.org/dc/terms/" xmlns:x="http://www.w3.org/2001/'
        'XMLSchema-instance" x:type="d:W3CDTF">1976?</d:issued>'
    )
    assert not terms_schema.validate(etree.fromstring(wrong))


def test_there_are_55_terms_and_each_dumbs_down_as_published() -> None:
    assert len(TERMS) == 55
    assert set(DUMB.values()) == FIFTEEN
    assert len(TERMS - set(DUMB)) == 9


def _all_terms_frame() -> Frame:
    fields = tuple(
        Field(term=term, property=f"http://purl.org/dc/terms/{term}", label=term)
        for term in sorted(TERMS)
    )
    return msgspec.structs.replace(
        FRAME, profile=msgspec.structs.replace(FRAME.profile, fields=fields)
    )


def test_every_term_survives_every_format() -> None:
    frame = _all_terms_frame()
    record = record_of(
        *(said(term, Text(text=f"value of {term}", language="en")) for term in sorted(TERMS))
    )
    for name in QUALIFIED:
        found = {etree.QName(one).localname: one for one in elements(name, record, frame)}
        for term in TERMS - {"identifier"}:
            assert found[term].text == f"value of {term}"
            assert found[term].get(LANG) == "en"
    simple = [(etree.QName(one).localname, one.text) for one in elements("oai_dc", record, frame)]
    for term, element in DUMB.items():
        assert (element, f"value of {term}") in simple or element == "date"
    assert {name for name, _ in simple} == FIFTEEN
    assert [text for name, text in simple if name == "date"] == ["value of issued"]


def test_every_one_of_the_fifteen_survives_from_the_sample(made: dict) -> None:
    poster = next(one for one in made["SAMPLES"] if one.id == "fete-du-quartier")
    plain = made["SAMPLES"][0]
    found = {
        etree.QName(one).localname
        for record in (poster, plain)
        for one in elements("oai_dc", record)
    }
    assert found == FIFTEEN


@pytest.mark.parametrize(
    ("edtf", "display", "date", "doubt"),
    [
        ("1976", "1976", "1976", None),
        ("1976-05", "May 1976", "1976-05", None),
        ("1976-05-01", "1 May 1976", "1976-05-01", None),
        ("1976~", "[ca. 1976]", "1976", "Date: [ca. 1976]."),
        ("1976?", "[1976?]", "1976", "Date: [1976?]."),
        ("1976%", "[ca. 1976?]", "1976", "Date: [ca. 1976?]."),
        ("1978-21", "Spring 1978", "1978", "Date: Spring 1978."),
        ("2004-06-XX", "June 2004", "2004", "Date: June 2004."),
        ("197X", "[197-]", "[197-]", None),
        ("[1970..1974]", "[between 1970 and 1974]", "[between 1970 and 1974]", None),
        ("[1971,1972]", "[1971 or 1972]", "[1971 or 1972]", None),
        ("1979/1983", "1979–1983", "1979–1983", None),
        ("[1971..]", "[not before 1971]", "[not before 1971]", None),
        ("", "undated", "undated", None),
    ],
)
def test_the_one_date(edtf: str, display: str, date: str, doubt: str | None) -> None:
    record = record_of(said("issued", Date(edtf=edtf, display=display)))
    assert values("oai_dc", record, "date") == [date]
    assert values("oai_dc", record, "description") == ([doubt] if doubt else [])
    typed = elements("oai_dcterms", record)[-1]
    assert typed.text == (edtf or display)
    exact = edtf[:4].isdigit() and edtf.replace("-", "").isdigit() and edtf != "1978-21"
    assert typed.get(TYPE) == ("dcterms:W3CDTF" if exact else None)


def test_one_date_of_many() -> None:
    dates = [
        said("dateCopyrighted", Date(edtf="1971", display="©1971")),
        said("created", Date(edtf="1970", display="1970")),
        said("issued", Date(edtf="1972", display="1972")),
        said("issued", Date(edtf="1973", display="1973")),
    ]
    assert values("oai_dc", record_of(*dates), "date") == ["1972"]
    assert values("oai_dc", record_of(*dates[:2]), "date") == ["1970"]
    assert len(values("oai_qdc", record_of(*dates), "issued")) == 2


def test_the_subtitle_joins_the_title() -> None:
    record = record_of(
        said("title", Text(text="Bread", language="en")),
        said("subtitle", Text(text="a primer", language="en")),
        said("subtitle", Text(text="with pictures", language="en")),
    )
    for name in ("oai_dc", *QUALIFIED):
        assert values(name, record, "title") == ["Bread : a primer : with pictures"]


def test_languages_become_three_letters() -> None:
    record = record_of(
        *(
            said("language", Text(text=tag))
            for tag in ("en-GB", "de", "pt-BR", "zh-Hant", "mul", "gsw", "tlh-x-a", "Old Norse")
        )
    )
    assert values("oai_dc", record, "language") == [
        *("eng", "deu", "por", "zho", "mul", "gsw", "tlh", "Old Norse")
    ]


def test_rights_are_the_uri_alone_beside_the_items_own_words() -> None:
    licence = "https://creativecommons.org/licenses/by/4.0/"
    record = record_of(
        said("rights", Text(text="Copy me", language="en")),
        said("license", Link(uri=licence, label="CC BY 4.0")),
    )
    assert values("oai_dc", record, "rights") == [licence, "Copy me"]


def test_a_concept_gives_its_label_and_a_foreign_uri() -> None:
    own = "https://w3id.org/colophon/vocab/topics/housing"
    foreign = "http://id.loc.gov/authorities/subjects/sh85062561"
    record = record_of(
        said("subject", Concept(uri=own, label="Housing", language="en")),
        said("subject", Concept(uri=foreign, label="Housing", language="en")),
    )
    assert values("oai_dc", record, "subject") == ["Housing", "Housing", foreign]
    assert values("oai_dcterms", record, "subject") == ["Housing", own, "Housing", foreign]
    labels = [one for one in elements("oai_dcterms", record) if one.get(LANG)]
    assert [one.text for one in labels] == ["Housing", "Housing"]


def test_agents_keep_their_role_and_address() -> None:
    relators = "http://id.loc.gov/vocabulary/relators/"
    viaf = "http://viaf.org/viaf/1"
    record = record_of(
        said("creator", Agent(name="Ada Moss", heading="Moss, Ada", uri=viaf)),
        said("contributor", Agent(name="Noor", role=relators + "ill")),
        said("contributor", Agent(name="Sam")),
        said("printer", Agent(name="Ink Coop")),
        said("publisher", Agent(name="Own Press", uri="https://w3id.org/colophon/vocab/p/own")),
    )
    assert values("oai_dc", record, "creator") == ["Moss, Ada", viaf]
    assert values("oai_dc", record, "contributor") == [
        "Noor (illustrator)",
        "Sam",
        "Ink Coop (printer)",
    ]
    assert values("oai_dc", record, "publisher") == ["Own Press"]
    assert len(values("oai_dcterms", record, "publisher")) == 2


def test_place_price_and_repository_have_their_element() -> None:
    record = record_of(
        said("placeOfPublication", Text(text="[Leeds]")),
        said("price", Text(text="20p")),
        said("repository", Text(text="Meadow Archive")),
        said("note", Text(text="Faded.")),
        said("series", Text(text="Papers")),
        said("series", Text(text="Leaves")),
        said("seriesNumber", Text(text="4")),
        said("binding", Text(text="stapled")),
    )
    assert values("oai_dc", record, "coverage") == ["[Leeds]"]
    assert values("oai_dc", record, "description") == ["Price: 20p", "Note: Faded."]
    assert values("oai_dc", record, "source") == ["Repository: Meadow Archive"]
    assert values("oai_dc", record, "relation") == ["Papers ; 4", "Leaves"]
    assert values("oai_dcterms", record, "medium") == ["stapled"]


def test_links_stand_in_a_fixed_order() -> None:
    record = record_of(
        said("identifier", Text(text="urn:isbn:9780000000002")),
        said("thumbnail", Link(uri="https://a.example/1.jpg")),
        said("relation", Link(uri="https://a.example/other")),
        said("fileAddress", Link(uri="https://a.example/1.pdf")),
    )
    assert values("oai_dc", record, "identifier") == [
        "https://catalogue.example/id/one",
        "https://a.example/1.pdf",
        "urn:isbn:9780000000002",
    ]
    assert values("oai_dc", record, "relation") == [
        "https://a.example/1.jpg",
        "https://a.example/other",
    ]


def test_a_field_may_name_its_element_itself() -> None:
    staples = Field(
        term="staples",
        property="https://a.example/t#staples",
        label="Staples",
        dublin_core="format",
    )
    profile = msgspec.structs.replace(FRAME.profile, fields=(*FRAME.profile.fields, staples))
    record = record_of(said("staples", Text(text="two")))
    frame = msgspec.structs.replace(FRAME, profile=profile)
    assert values("oai_dc", record, "format", frame) == ["two"]
    wrong = msgspec.structs.replace(staples, dublin_core="formats")
    profile = msgspec.structs.replace(FRAME.profile, fields=(*FRAME.profile.fields, wrong))
    with pytest.raises(ProfileError, match="formats"):
        values("oai_dc", record, "format", msgspec.structs.replace(FRAME, profile=profile))


def test_the_records_own_address_comes_first_among_identifiers() -> None:
    record = msgspec.structs.replace(
        record_of(said("identifier", Text(text="urn:isbn:9780000000002"))), ark="ark:99999/x1"
    )
    assert values("oai_dc", record, "identifier") == [
        "https://catalogue.example/id/one",
        "ark:99999/x1",
        "urn:isbn:9780000000002",
    ]


def test_what_nobody_confirmed_is_named_last() -> None:
    record = record_of(
        Statement(term="issued", value=Date(edtf="1999", display="1999")),
        Statement(term="subject", value=Text(text="x")),
        Statement(term="subject", value=Text(text="y")),
        Statement(term="barcode", value=Text(text="1")),
        said("title", Text(text="t")),
    )
    for name in ("oai_dc", *QUALIFIED):
        last = elements(name, record)[-1]
        assert etree.QName(last).localname == "description"
        assert last.get(LANG) == "en"
        assert last.text == (
            "Machine-made, not confirmed by a cataloguer: "
            "date of publication “1999”, subject “x”, subject “y”."
        )


KINDS = {
    "title": lambda text: Text(text=text),
    "creator": lambda text: Agent(name=text),
    "subject": lambda text: Concept(uri="https://a.example/1", label=text),
    "isPartOf": lambda text: Link(uri="https://a.example/2", label=text),
    "issued": lambda text: Date(edtf="", display=text),
}


@given(
    text=st.text(st.characters(codec=None), max_size=60),
    term=st.sampled_from(sorted(KINDS)),
    language=st.sampled_from(["", "en", "bad tag"]),
)
def test_any_text_survives(text: str, term: str, language: str) -> None:
    value = KINDS[term](text)
    if language and not isinstance(value, Date | Link):
        value = msgspec.structs.replace(value, language=language)
    for name in ("oai_dc", *QUALIFIED):
        found = [one.text or "" for one in elements(name, record_of(said(term, value)))[1:]]
        if legal(text).strip():
            assert legal(text) in found
        else:
            assert all(one.startswith("https://a.example/") for one in found)


def test_a_custom_field_stays_out_unless_it_is_a_dc_term(made: dict) -> None:
    for name in ("oai_dc", *QUALIFIED):
        assert b"pale green" not in write(name, made["SAMPLES"][0], FRAME)
    added = Field(
        term="instructionalMethod",
        property="http://purl.org/dc/terms/instructionalMethod",
        label="How it is taught",
        kind=Kind.TEXT,
    )
    frame = msgspec.structs.replace(
        FRAME,
        profile=msgspec.structs.replace(FRAME.profile, fields=(*FRAME.profile.fields, added)),
    )
    record = record_of(said("instructionalMethod", Text(text="by heart")))
    assert values("oai_dcterms", record, "instructionalMethod", frame) == ["by heart"]


def test_addresses_in_fixed_places_have_no_label_and_an_issn_says_whose_it_is() -> None:
    record = record_of(
        said("fileAddress", Link(uri="https://a.example/x.pdf", label="Scan")),
        said("seriesISSN", Text(text="0378-5955")),
    )
    found = write("oai_dc", record, FRAME).decode()
    assert "Scan" not in found
    assert "ISSN of the series: 0378-5955" in found
