"""schema.org: what a search engine reads."""

import json
import runpy
from pathlib import Path
from typing import Any

import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st
from tests.public import write

from colophon.crosswalk import Frame
from colophon.model.characters import legal
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
RELATORS = "http://id.loc.gov/vocabulary/relators/"


def work(*statements: Statement) -> dict[str, Any]:
    record = Record(id="x", statements=statements)
    data: dict[str, Any] = json.loads(write("schemaorg", record, FRAME))
    return data


def said(term: str, value: object) -> Statement:
    return Statement(term=term, value=value, status=Status.ACCEPTED)  # type: ignore[arg-type]


@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")
def test_it_is_json_ld(sample: Record) -> None:
    data = json.loads(write("schemaorg", sample, FRAME))
    assert data["@context"] == "https://schema.org"
    data["@context"] = {"@vocab": "https://schema.org/"}
    graph = rdflib.Graph().parse(data=json.dumps(data), format="json-ld")
    subject = rdflib.URIRef(FRAME.uri(sample))
    assert graph.value(subject, rdflib.RDF.type) is not None
    assert graph.value(subject, rdflib.URIRef("https://schema.org/name")) is not None


@pytest.mark.parametrize("edtf", ["1976", "1976-05", "1976-05-21"])
def test_exact_dates_are_dates(edtf: str) -> None:
    data = work(said("issued", Date(edtf=edtf, display="d")))
    assert data["datePublished"] == edtf
    assert "description" not in data


@pytest.mark.parametrize("edtf", ["1976~", "1976?", "197X", "1978-21", "[1970..1974]", ""])
def test_doubtful_dates_are_words(edtf: str) -> None:
    data = work(said("issued", Date(edtf=edtf, display="[so]")))
    assert "datePublished" not in data
    assert data["description"]["@value"] == "Date: [so]."


def test_roles() -> None:
    data = work(
        said("creator", Agent(name="A", kind=AgentKind.PERSON)),
        said("contributor", Agent(name="B", role=RELATORS + "trl")),
        said("contributor", Agent(name="C", role=RELATORS + "ivr")),
        said("contributor", Agent(name="D")),
        said("printer", Agent(name="E", kind=AgentKind.BODY)),
    )
    assert data["author"] == {"@type": "Person", "name": "A"}
    assert data["translator"] == {"name": "B"}
    interview, plain, printer = data["contributor"]
    assert interview["roleName"] == RELATORS + "ivr"
    assert plain == {"name": "D"}
    assert printer == {
        "@type": "Role",
        "roleName": "printer",
        "contributor": {"@type": "Organization", "name": "E"},
    }


def test_posters_and_holdings() -> None:
    poster = Concept(uri="http://vocab.getty.edu/aat/300027221", label="posters")
    data = work(
        said("type", poster),
        said("repository", Text(text="Archive of the Lane")),
        said("box", Text(text="3")),
    )
    assert data["@type"] == ["Poster", "ArchiveComponent"]
    assert data["holdingArchive"]["name"] == "Archive of the Lane"
    assert data["itemLocation"] == "Box 3"


def test_what_nobody_confirmed_is_named_if_it_is_there() -> None:
    data = work(
        Statement(term="title", value=Text(text="T")),
        Statement(term="barcode", value=Text(text="1")),
    )
    assert data["description"]["@value"].endswith("cataloguer: title “T”.")


@given(text=st.text(st.characters(codec=None), max_size=60))
def test_any_text_survives(text: str) -> None:
    data = work(
        said("title", Text(text=text)),
        said("creator", Agent(name=text)),
        said("isPartOf", Link(uri="https://a.example/", label=text)),
    )
    if text.strip() and legal(text):
        assert data["name"] == legal(text)
        assert data["author"]["name"] == legal(text)
        assert data["isPartOf"]["name"] == legal(text)


def test_people_events_and_works_may_be_what_it_is_about() -> None:
    found = work(
        said("subject", Agent(name="Ada", heading="Moss, Ada", kind=AgentKind.PERSON)),
        said("subject", Agent(name="The Long Fast", kind=AgentKind.EVENT)),
        said("subject", Agent(name="The Gate", kind=AgentKind.WORK)),
    )
    assert [(one["@type"], one["name"]) for one in found["about"]] == [
        ("Person", "Ada"),
        ("Event", "The Long Fast"),
        ("CreativeWork", "The Gate"),
    ]


def test_files_and_pictures_are_media() -> None:
    found = work(
        said("fileAddress", Link(uri="https://a.example/1.pdf")),
        said("thumbnail", Link(uri="https://a.example/1.jpg")),
        said("originalTitle", Text(text="Das Tor")),
    )
    assert found["associatedMedia"]["contentUrl"] == "https://a.example/1.pdf"
    assert found["thumbnailUrl"] == found["image"] == "https://a.example/1.jpg"
    assert found["translationOfWork"]["name"] == "Das Tor"


def test_every_subtitle_and_the_number_in_a_series() -> None:
    data = work(
        said("title", Text(text="Taps")),
        said("subtitle", Text(text="a complaint")),
        said("subtitle", Text(text="with a map")),
        said("series", Text(text="Meadow papers")),
        said("seriesNumber", Text(text="4")),
    )
    assert data["name"] == "Taps : a complaint : with a map"
    assert data["position"] == "4"
