"""Which language model suggested a value is told in PROV and in MARC 883."""

from datetime import date

import pytest
from lxml import etree
from rdflib import Dataset, Literal, URIRef
from tests.public import write

from colophon.crosswalk import Frame
from colophon.model.record import Evidence, Generation, Record, Statement, Text

PROV = "http://www.w3.org/ns/prov#"
OURS = "https://w3id.org/colophon/terms#"
RUN = Generation(
    model="small-1",
    digest="d41d",
    server="https://models.example",
    prompt="1",
    temperature=0.2,
    at="2026-11-23T12:00:00Z",
)


@pytest.fixture
def record() -> Record:
    """A draft with one value of the rules and two of a model."""
    by_rule = Evidence(method="title", confidence=0.8, quote="Bread", start=0, end=5)
    by_model = Evidence(
        method="model", confidence=0.3, quote="20p", start=9, end=12, generation=RUN
    )
    return Record(
        id="bread",
        statements=(
            Statement(term="title", value=Text(text="Bread"), evidence=(by_rule,)),
            Statement(term="price", value=Text(text="20p"), evidence=(by_model,)),
            Statement(term="edition", value=Text(text="2nd ed."), evidence=(by_model,)),
        ),
    )


def test_prov_names_the_model_its_state_and_how_it_was_asked(record: Record, frame: Frame) -> None:
    graph = Dataset()
    graph.parse(data=write("nquads", record, frame).decode(), format="nquads")

    def objects(subject: object, name: str, base: str = OURS) -> list[str]:
        found = graph.quads((subject, URIRef(base + name), None, None))  # type: ignore[arg-type]
        return [str(value) for _, _, value, _ in found]

    label = graph.quads((None, URIRef(OURS + "languageModel"), Literal("small-1"), None))
    (agent,) = {subject for subject, *_ in label}  # one model, however many values
    assert objects(agent, "modelDigest") == ["d41d"]
    assert objects(agent, "modelServer") == ["https://models.example"]
    assert objects(agent, "promptVersion") == ["1"]
    assert objects(agent, "temperature") == ["0.2"]
    annotations = [
        subject
        for subject, *_ in graph.quads((None, URIRef(PROV + "wasAttributedTo"), agent, None))
        if "evidence" in str(subject)
    ]
    assert len(annotations) == 2
    for one in annotations:
        assert objects(one, "generatedAtTime", PROV) == ["2026-11-23T12:00:00Z"] or objects(
            one, "generatedAtTime", PROV
        ) == ["2026-11-23T12:00:00+00:00"]


def test_marc_names_it_in_883(record: Record, frame: Frame) -> None:
    tree = etree.fromstring(write("marcxml", record, frame))
    fields = tree.findall(".//{*}datafield[@tag='883']")
    told = {
        one.findtext("{*}subfield[@code='a']"): one.findtext("{*}subfield[@code='d']")
        for one in fields
    }
    ours = [name for name in told if name and "small-1" in name]
    assert ours
    for name in ours:
        assert name.startswith(
            "colophon model 1 (small-1 d41d, prompt 1, temperature 0.2, https://models.example)"
        )
        assert told[name] == "20261123"
    assert any(name and name.startswith("colophon title") for name in told)
    assert date.fromisoformat(told[ours[0]] or "")


def test_our_terms_are_defined(frame: Frame) -> None:
    import rdflib

    from colophon.config import shipped_vocab

    graph = rdflib.Graph().parse(shipped_vocab() / "terms.ttl")
    for name in ("languageModel", "modelDigest", "modelServer", "promptVersion", "temperature"):
        assert (URIRef(OURS + name), rdflib.RDFS.label, None) in graph
