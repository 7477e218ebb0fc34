"""TEI headers: names from their parts, dates from their attributes, the source's imprint."""

import pytest

from colophon.model.document import Embedded
from colophon.read import read_bytes


def said(header: str) -> list[Embedded]:
    source = (
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc>"
        f"{header}</fileDesc></teiHeader><text><body><p>Bread.</p></body></text></TEI>"
    )
    return list(read_bytes(source.encode(), "text.xml").embedded)


def pairs(header: str) -> list[tuple[str, str]]:
    return [(one.source.removeprefix("tei:"), one.value) for one in said(header)]


NAMES = {
    "words": ("<author>Mina Holt</author>", "Mina Holt", ""),
    "parts": (
        "<author><persName><forename>Mina</forename><surname>Holt</surname></persName></author>",
        "Holt, Mina",
        "person",
    ),
    "parts without a name around them": (
        "<author><surname>Holt</surname>, <forename>Mina</forename></author>",
        "Holt, Mina",
        "person",
    ),
    "a particle": (
        (
            "<author><persName><forename>Mina</forename><nameLink>van den</nameLink>"
            "<surname>Holt</surname></persName></author>"
        ),
        "van den Holt, Mina",
        "person",
    ),
    "two forenames": (
        (
            "<author><persName><surname>Holt</surname><forename>Mina</forename>"
            "<forename>Rose</forename></persName></author>"
        ),
        "Holt, Mina Rose",
        "person",
    ),
    "number and affiliation": (
        (
            "<author><persName>Mina Holt</persName><idno type='ORCID'>0000-1</idno>"
            "<affiliation>Weir School</affiliation></author>"
        ),
        "Mina Holt",
        "person",
    ),
    "number without a name around it": (
        "<author>Mina Holt <idno>0000-1</idno><note>a miller</note></author>",
        "Mina Holt",
        "",
    ),
    "a body": ("<author><orgName>Weir Users</orgName></author>", "Weir Users", "body"),
}


@pytest.mark.parametrize(("author", "name", "kind"), NAMES.values(), ids=NAMES)
def test_names_are_put_together(author: str, name: str, kind: str) -> None:
    found = [
        (one.value, one.kind)
        for one in said(f"<titleStmt><title>Bread</title>{author}</titleStmt>")
        if one.source == "tei:titleStmt/author"
    ]
    assert found == [(name, kind)]


def test_numbers_of_persons_are_kept_beside_them() -> None:
    author = "<author><persName>Mina Holt</persName><idno type='ORCID'>0000-1</idno></author>"
    assert ("titleStmt/author/idno", "0000-1") in pairs(f"<titleStmt>{author}</titleStmt>")


def test_several_authors_and_names_in_one_element() -> None:
    header = (
        "<titleStmt><author>Mina Holt</author><author><persName>Otto Brandt</persName>"
        "<persName>Lea Marsh</persName></author></titleStmt>"
    )
    assert [value for _, value in pairs(header)] == ["Mina Holt", "Otto Brandt", "Lea Marsh"]


def test_roles_stand_behind_the_element() -> None:
    header = (
        "<titleStmt><editor role='translator'>Mina Holt</editor><editor>Otto Brandt</editor>"
        "<respStmt><resp>Illustrated by:</resp><persName><surname>Marsh</surname>"
        "<forename>Lea</forename></persName></respStmt></titleStmt>"
    )
    assert pairs(header) == [
        ("titleStmt/editor/translator", "Mina Holt"),
        ("titleStmt/editor", "Otto Brandt"),
        ("titleStmt/respStmt/illustrated by", "Marsh, Lea"),
    ]


DATES = {
    "words": ("<date>May Day 1921</date>", ("publicationStmt/date", "May Day 1921")),
    "when": (
        "<date when='1921-05-01'>May Day</date>",
        ("publicationStmt/date/@when", "1921-05-01"),
    ),
    "an empty one": ("<date when='1921'/>", ("publicationStmt/date/@when", "1921")),
    "a stretch": (
        "<date from='1921' to='1923'>the war</date>",
        ("publicationStmt/date/@from", "1921/1923"),
    ),
    "some time between": (
        "<date notBefore='1921' notAfter='1923'>c. 1922</date>",
        ("publicationStmt/date/@notBefore", "[1921..1923]"),
    ),
    "not after": (
        "<date notAfter='1923'>by 1923</date>",
        ("publicationStmt/date/@notAfter", "[..1923]"),
    ),
}


@pytest.mark.parametrize(("date", "expected"), DATES.values(), ids=DATES)
def test_dates_come_from_their_attributes(date: str, expected: tuple[str, str]) -> None:
    assert pairs(f"<publicationStmt>{date}</publicationStmt>") == [expected]


IMPRINT = "<publisher>Weir Press</publisher><pubPlace>Hull</pubPlace><date>1642</date>"
SOURCES = {
    "bibl": f"<bibl><title>Bread</title>, {IMPRINT}</bibl>",
    "biblStruct": f"<biblStruct><monogr><imprint>{IMPRINT}</imprint></monogr></biblStruct>",
    "biblFull": f"<biblFull><publicationStmt>{IMPRINT}</publicationStmt></biblFull>",
    "in a paragraph": f"<p><bibl>{IMPRINT}</bibl></p>",
    "in a list": f"<listBibl><bibl>Wing B99</bibl><bibl>{IMPRINT}</bibl></listBibl>",
}


@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
def test_the_imprint_of_the_source(source: str) -> None:
    found = {
        key.rpartition("/")[2]: value for key, value in pairs(f"<sourceDesc>{source}</sourceDesc>")
    }
    assert found["publisher"] == "Weir Press"
    assert found["pubPlace"] == "Hull"
    assert found["date"] == "1642"


def test_further_descriptions_of_a_source_stand_apart() -> None:
    other = "<bibl><publisher>Lock Press</publisher><date>1700</date></bibl>"
    found = pairs(f"<sourceDesc><bibl>{IMPRINT}</bibl>{other}</sourceDesc>")
    assert ("sourceDesc/bibl/publisher", "Weir Press") in found
    assert ("sourceDesc/other/bibl/publisher", "Lock Press") in found


def test_licences_in_words_and_by_address() -> None:
    header = (
        "<publicationStmt><availability status='free'><licence target='https://l.example/by/'>"
        "Free to share</licence></availability></publicationStmt>"
    )
    assert pairs(header) == [
        ("publicationStmt/availability", "Free to share"),
        ("publicationStmt/availability/licence/target", "https://l.example/by/"),
    ]


def test_kinds_of_titles() -> None:
    header = (
        "<titleStmt><title type='main'>Bread</title><title type='sub'>A history</title>"
        "<title xml:lang='fr'>Pain</title></titleStmt>"
    )
    assert pairs(header) == [
        ("titleStmt/title", "Bread"),
        ("titleStmt/title/sub", "A history"),
        ("titleStmt/title", "Pain"),
    ]
    assert said(header)[2].language == "fr"
