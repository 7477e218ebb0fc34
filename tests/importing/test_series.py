"""Series whose number and ISSN stand behind the title, in every format."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.public import write

from colophon.config import shipped_vocab
from colophon.crosswalk import Frame
from colophon.importing import IMPORTERS, Options
from colophon.importing.toolkit.series import part_series
from colophon.model.record import Concept, Record, Statement, Status, Text, Value
from colophon.profile import load

MODS = (
    '<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>x</title></titleInfo>'
    '<relatedItem type="series"><titleInfo><nonSort>The</nonSort>'
    "<title>{}</title></titleInfo></relatedItem></mods>"
)
ZOTERO = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
    ' xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
    "<bib:Book><z:itemType>book</z:itemType><dcterms:isPartOf><bib:Series><dc:title>{}</dc:title>"
    "</bib:Series></dcterms:isPartOf></bib:Book></rdf:RDF>"
)
FRAME = Frame(profile=load(shipped_vocab() / "profile.csv"), namespace="https://a.example/id/")
FILES = {
    "mods": MODS.format("meadow papers ; 4"),
    "csv": "title,series\nx,The meadow papers ; 4\n",
    "ris": "TY  - BOOK\nTI  - x\nT3  - The meadow papers ; 4\nER  -\n",
    "bibtex": "@book{x, title = {x}, series = {The meadow papers ; 4}}",
    "csl": json.dumps([{"title": "x", "author": [], "collection-title": "The meadow papers ; 4"}]),
    "zotero": ZOTERO.format("The meadow papers ; 4"),
}
STATEMENTS: list[tuple[str, Value]] = [
    ("title", Text(text="Taps")),
    ("type", Concept(uri="http://purl.org/dc/dcmitype/Text", label="Text")),
    ("series", Text(text="The meadow papers")),
    ("seriesNumber", Text(text="no. 4")),
    ("issue", Text(text="vol. 2")),
]


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("Meadow papers ; 4", ("Meadow papers", "", "4")),
        ("Rohrposthefte, ISSN 1234-5679 ; Heft 4", ("Rohrposthefte", "1234-5679", "Heft 4")),
        ("(Meadow papers ; n.s., no. IV)", ("Meadow papers", "", "n.s., no. IV")),
        ("Meadow papers, ISSN 12345679", ("Meadow papers", "12345679", "")),
        ("Bread ; and roses", ("Bread ; and roses", "", "")),
        ("Meadow papers", ("Meadow papers", "", "")),
    ],
)
def test_a_statement_of_isbd_has_its_parts(written: str, parts: tuple[str, str, str]) -> None:
    assert part_series(written) == parts


@given(st.text(max_size=60))
def test_nothing_of_a_statement_is_lost(text: str) -> None:
    title, issn, number = part_series(text)
    assert title in text
    assert issn in text
    assert number in text
    assert title or not text


@pytest.mark.parametrize("name", FILES)
def test_every_importer_parts_the_number(name: str) -> None:
    (found,) = IMPORTERS[name].read(FILES[name].encode(), "file", Options())
    said = [(one.term, str(one.value).lower()) for one in found.statements]
    assert ("series", "the meadow papers") in said
    assert ("seriesNumber", "4") in said


@pytest.mark.parametrize("name", ["ris", "bibtex", "csl", "zotero", "mods", "marcxml"])
def test_the_number_goes_out_and_comes_back(name: str) -> None:
    record = Record(
        id="taps",
        statements=tuple(
            Statement(term=term, value=value, status=Status.ACCEPTED) for term, value in STATEMENTS
        ),
    )
    (found,) = IMPORTERS[name].read(write(name, record, FRAME), "file", Options())
    said = [(one.term, str(one.value)) for one in found.statements]
    assert ("series", "The meadow papers") in said
    assert ("seriesNumber", "no. 4") in said
    assert ("issue", "vol. 2") in said
