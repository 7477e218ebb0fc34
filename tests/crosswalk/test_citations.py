"""RIS, BibTeX, CSL-JSON and Zotero's RDF, read by citation-js, rdflib and our own importers."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import msgspec
import pytest
from rdflib import Graph, URIRef
from tests.node import answers
from tests.public import public, stream, write

from colophon.crosswalk import Frame
from colophon.crosswalk.embedded import span
from colophon.crosswalk.embedded.coins import context_object
from colophon.crosswalk.embedded.highwire import meta_tags
from colophon.importing import IMPORTERS, Options
from colophon.model.record import Agent, AgentKind, Date, Link, Record, Statement, Status, Text

SCRIPT = Path(__file__).parent / "cite.cjs"


def cited(*given: dict[str, Any]) -> list[dict[str, Any]]:
    """What citation-js reads in each."""
    lines = "".join(json.dumps(one) + "\n" for one in given)
    return [json.loads(one) for one in answers(SCRIPT, "@citation-js", lines)]


def handbook(made: dict) -> Record:
    record: Record = made["SAMPLES"][0]
    return record


def test_citation_js_reads_what_was_meant(made: dict, frame: Frame) -> None:
    names = ("ris", "bibtex", "csl")
    found = cited(*({"data": write(name, handbook(made), frame).decode()} for name in names))
    for name, one in zip(names, found, strict=True):
        (item,) = one["items"]
        assert "The Tenant’s Handbook" in item["title"], name
        assert (item["author"][0]["family"], item["author"][0]["given"]) == ("Imhof", "Rosa")
        assert item["issued"]["date-parts"][0][:2] == [1978, 5]
        assert item["publisher"] == "Harbour Lane Press"
        assert item["ISBN"] == "9780000000002"
        assert item["URL"] == "https://catalogue.example/id/tenants-handbook"


def test_a_whole_catalogue_is_read_by_citation_js(
    samples: tuple[Record, ...], frame: Frame
) -> None:
    given = [b"".join(stream(name, samples, frame)).decode() for name in ("ris", "bibtex", "csl")]
    for one in cited(*({"data": data} for data in given)):
        assert len(one["items"]) == len(samples)


def test_a_citation_processor_makes_a_reference(made: dict, frame: Frame) -> None:
    (one,) = cited({"data": write("csl", handbook(made), frame).decode(), "bibliography": True})
    assert one["text"].startswith("Imhof, R. (1978, May)")
    assert "Harbour Lane Press" in one["text"]


@pytest.mark.parametrize("name", ["ris", "bibtex", "csl", "zotero"])
def test_our_importers_read_them_back(name: str, made: dict, frame: Frame) -> None:
    (found,) = IMPORTERS[name].read(write(name, handbook(made), frame), "file", Options())
    values = {(one.term, str(one.value)) for one in found.statements}
    assert ("creator", "Imhof, Rosa") in values
    assert ("publisher", "Harbour Lane Press") in values
    assert any(term == "title" and "Handbook" in words for term, words in values)
    assert ("placeOfPublication", "[Leeds?]") in values
    assert ("identifier", "urn:isbn:9780000000002") in values
    issued = next(one.value for one in found.statements if one.term == "issued")
    assert issued.edtf == "1978-05"  # type: ignore[union-attr]
    assert not found.problems


def test_zotero_rdf_is_a_graph(samples: tuple[Record, ...], frame: Frame) -> None:
    graph = Graph().parse(data=b"".join(stream("zotero", samples, frame)), format="xml")
    kind = URIRef("http://www.zotero.org/namespaces/export#itemType")
    assert len(set(graph.subjects(kind))) == len(samples)


def test_bibtex_escapes_what_tex_reads(frame: Frame) -> None:
    title = Statement(
        term="title", value=Text(text="50 % of #1 & {more} \\ _ ~ ^ $"), status=Status.ACCEPTED
    )
    written = write("bibtex", Record(id="x", statements=(title,)), frame).decode()
    assert r"50 \% of \#1 \& \{more\} \textbackslash{} \_" in written
    assert written.count("{") - written.count(r"\{") == written.count("}") - written.count(r"\}")


def test_coins_is_an_openurl(made: dict, frame: Frame) -> None:
    record = public(handbook(made), frame)
    said = parse_qs(context_object(record, frame))
    assert said["rft_val_fmt"] == ["info:ofi/fmt:kev:mtx:book"]
    assert said["rft.au"] == ["Imhof, Rosa"]
    # Zotero takes the title of a document from the second
    assert said["rft.btitle"] == said["rft.title"]
    assert said["rft.date"] == ["1978-05"]
    assert said["rft.isbn"] == ["9780000000002"]
    assert span(record, frame).startswith('<span class="Z3988" title="ctx_ver=Z39.88-2004&amp;')


def test_the_name_of_a_body_is_not_parted(frame: Frame) -> None:
    makers = (
        Agent(name="Riders of Route 14", kind=AgentKind.BODY),
        Agent(name="Rosa Imhof", heading="Imhof, Rosa", kind=AgentKind.PERSON),
    )
    said = [Statement(term="creator", value=one, status=Status.ACCEPTED) for one in makers]
    found = parse_qs(context_object(public(Record(id="x", statements=tuple(said)), frame), frame))
    assert found["rft.aucorp"] == ["Riders of Route 14"]
    assert found["rft.au"] == ["Imhof, Rosa"]


def test_meta_elements_are_those_of_scholar(made: dict, frame: Frame) -> None:
    file = Statement(
        term="fileAddress", value=Link(uri="https://a.example/x.pdf"), status=Status.ACCEPTED
    )
    whole = msgspec.structs.replace(handbook(made), statements=(*handbook(made).statements, file))
    record = public(whole, frame)
    tags = dict(meta_tags(record, frame))
    assert tags["citation_title"].startswith("The Tenant’s Handbook : what")
    assert tags["citation_author"] == "Imhof, Rosa"
    assert tags["citation_publication_date"] == "1978/05"
    assert tags["citation_pdf_url"] == "https://a.example/x.pdf"


@pytest.mark.parametrize("backwards", [False, True])
def test_a_maker_in_words_stands_beside_one_with_parts(
    made: dict, frame: Frame, backwards: bool
) -> None:
    record = handbook(made)
    (creator, *_) = record.of("creator")
    makers = [creator, Statement(term="creator", value=Text(text="Various hands"))]
    others = [one for one in record.statements if one.term != "creator"]
    changed = record.with_statements((*others, *(reversed(makers) if backwards else makers)))
    (item,) = json.loads(write("csl", changed, frame))
    authors = [{"family": "Imhof", "given": "Rosa"}, {"literal": "Various hands"}]
    assert item["author"] == (authors[::-1] if backwards else authors)


MAKER = Agent(name="Ada Moos", heading="Moos, Ada, 1950-", kind=AgentKind.PERSON)
BACH = Agent(name="Karl Bach", heading="Bach, Karl, 1900-1950", kind=AgentKind.PERSON)
ABOUT = Agent(name="Women and Water", kind=AgentKind.BODY)


def rich() -> Record:
    given = [("creator", MAKER), ("creator", ABOUT), ("subject", BACH), ("subject", ABOUT),
             ("placeOfPublication", Text(text="Otterham")),
             ("placeOfPublication", Text(text="Brend")),
             ("language", Text(text="de")), ("language", Text(text="en"))]  # fmt: skip
    said = (Statement(term=term, value=one, status=Status.ACCEPTED) for term, one in given)
    return Record(id="x", statements=tuple(said))


def test_a_name_is_cited_without_its_dates(frame: Frame) -> None:
    """BibTeX takes what stands between two commas for “junior”."""
    assert "author = {Moos, Ada and {Women and Water}}" in write("bibtex", rich(), frame).decode()
    assert "AU  - Moos, Ada\n" in write("ris", rich(), frame).decode()
    (item,) = json.loads(write("csl", rich(), frame))
    assert item["author"] == [{"family": "Moos", "given": "Ada"}, {"literal": "Women and Water"}]
    assert "<foaf:givenName>Ada</foaf:givenName>" in write("zotero", rich(), frame).decode()


def test_keywords_are_parted_by_commas_alone(frame: Frame) -> None:
    assert "keywords = {Karl Bach, Women and Water}" in write("bibtex", rich(), frame).decode()
    (item,) = json.loads(write("csl", rich(), frame))
    assert item["keyword"] == "Karl Bach, Women and Water"


def test_lists_of_biblatex_come_back_as_several_values(frame: Frame) -> None:
    (found,) = IMPORTERS["bibtex"].read(write("bibtex", rich(), frame), "file", Options())
    said = [(one.term, str(one.value)) for one in found.statements]
    assert [words for term, words in said if term == "placeOfPublication"] == ["Otterham", "Brend"]
    assert [words for term, words in said if term == "language"] == ["de", "en"]
    assert ("creator", "Women and Water") in said


def test_words_for_a_date_come_back_from_csl() -> None:
    data = b'[{"title": "x", "author": [], "issued": {"literal": "about 1972"}}]'
    (found,) = IMPORTERS["csl"].read(data, "file", Options())
    assert ("issued", "about 1972") in [(one.term, str(one.value)) for one in found.statements]


@pytest.mark.parametrize(
    ("edtf", "shown", "issued"),
    [
        ("2005-03", "March 2005", {"date-parts": [[2005, 3]]}),
        ("2005/..", "2005-", {"literal": "2005-"}),
        ("1990/2001", "1990-2001", {"literal": "1990-2001"}),
        ("", "1990--", {"literal": "1990--"}),
    ],
)
def test_what_looks_like_a_day_is_none_in_csl(
    edtf: str, shown: str, issued: dict[str, object], frame: Frame
) -> None:
    date = Statement(term="issued", value=Date(edtf=edtf, display=shown))
    title = Statement(term="title", value=Text(text="Water"))
    (item,) = json.loads(write("csl", Record(id="x", statements=(title, date)), frame))
    assert item["issued"] == issued
