"""Record → format → record: what comes back, up to the losses declared here."""

from pathlib import Path

import pytest
from tests.public import stream, write

from colophon.config import shipped_vocab
from colophon.crosswalk import Frame
from colophon.importing import IMPORTERS, Incoming, Options
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
    Value,
)
from colophon.profile import load

FRAME = Frame(profile=load(shipped_vocab() / "profile.csv"), namespace="https://a.example/id/")
ADA = Agent(name="Ada Moss", heading="Moss, Ada", kind=AgentKind.PERSON)
PRESS = Agent(name="Own Press", kind=AgentKind.BODY)
WATER = Concept(uri="http://id.loc.gov/authorities/subjects/sh1", label="Water")
VALUES: list[tuple[str, Value]] = [
    ("title", Text(text="The Lower Gate")),
    ("subtitle", Text(text="a notice")),
    ("alternative", Text(text="Gate")),
    ("creator", ADA),
    ("publisher", PRESS),
    ("printer", PRESS),
    ("placeOfPublication", Text(text="Otterham")),
    ("edition", Text(text="Second edition")),
    ("issued", Date(edtf="1976~", display="[ca. 1976]", earliest="1974-01-01",
                    latest="1978-12-31", basis="imported")),
    ("language", Text(text="en")),
    ("type", Concept(uri="http://purl.org/dc/dcmitype/Text", label="Text")),
    ("extent", Text(text="[8], 24 pages")),
    ("series", Text(text="Meadow papers")),
    ("seriesNumber", Text(text="no. 7")),
    ("seriesISSN", Text(text="1234-5679")),
    ("originalTitle", Text(text="Das untere Tor")),
    ("originalLanguage", Text(text="de")),
    ("script", Text(text="Latn")),
    ("technique", Text(text="offset")),
    ("binding", Text(text="stapled")),
    ("fold", Text(text="accordion")),
    ("colour", Text(text="two colours")),
    ("dimensions", Text(text="21 cm")),
    ("fileAddress", Link(uri="https://a.example/gate.pdf")),
    ("thumbnail", Link(uri="https://a.example/gate.jpg")),
    ("classification", Text(text="udc 331.105")),
    ("otherHolding", Text(text="Hill Library; 12")),
    ("temporal", Text(text="1970s")),
    ("subject", Agent(name="Ada Moss", heading="Moss, Ada", kind=AgentKind.PERSON)),
    ("subject", Agent(name="Own Press", kind=AgentKind.BODY)),
    ("subject", Agent(name="The Long Fast", kind=AgentKind.EVENT)),
    ("subject", Agent(name="The Upper Gate", kind=AgentKind.WORK)),
    ("contentAdvisory", Text(text="Floods.")),
    ("audience", Text(text="neighbours")),
    ("accessRights", Text(text="Open")),
    ("identifier", Text(text="https://doi.org/10.1000/1")),
    ("identifier", Text(text="https://a.example/old/12")),
    ("subject", WATER),
    ("subject", Text(text="pipes")),
    ("abstract", Text(text="On pipes.")),
    ("note", Text(text="Cover title.")),
    ("rights", Text(text="Anti-copyright")),
    ("license", Link(uri="https://creativecommons.org/licenses/by/4.0/")),
    ("identifier", Text(text="urn:isbn:9780306406157")),
    ("repository", Text(text="Meadow Archive")),
    ("box", Text(text="4")),
    ("callNumber", Text(text="PAM 12")),
    ("provenance", Text(text="Found in a shed")),
    ("isPartOf", Link(uri="https://a.org/meadow", label="The Meadow")),
]  # fmt: skip
LOSSES = {
    ("marcxml", "marcxml"): {"publisher", "printer"},
    ("mods", "mods"): {"publisher", "printer"},
    ("oai_dcterms", "dc"): {
        "subtitle", "printer", "placeOfPublication", "edition", "issued", "type", "series",
        "repository", "box", "callNumber", "isPartOf", "subject", "creator", "rights", "note",
        "abstract", "license", "title", "publisher",
        "thumbnail", "fileAddress", "classification", "originalLanguage", "originalTitle",
        "technique", "binding", "fold", "colour", "dimensions", "script", "seriesNumber",
        "seriesISSN", "otherHolding", "contentAdvisory",
    },
}  # fmt: skip
"""fields of which a format cannot carry all: whether a transcribed publisher is a body, and what
Dublin Core has no element for or one for several"""


def sample() -> Record:
    return Record(
        id="gate",
        statements=tuple(
            Statement(term=term, value=value, status=Status.ACCEPTED, by="maria", at="2026-01-01")
            for term, value in VALUES
        ),
    )


def back(data: bytes, importer: str) -> list[Incoming]:
    return list(IMPORTERS[importer].read(data, "file.xml", Options()))


@pytest.mark.parametrize(("out", "into"), LOSSES)
def test_what_goes_out_comes_back(out: str, into: str) -> None:
    (one,) = back(write(out, sample(), FRAME), into)
    found = [(each.term, each.value) for each in one.statements]
    lost = {term for term, value in VALUES if (term, value) not in found}
    assert lost <= LOSSES[out, into]
    assert ("identifier", Text(text="https://a.example/id/gate")) in found


@pytest.mark.parametrize(("out", "into"), LOSSES)
def test_many_come_back_as_many(out: str, into: str) -> None:
    data = b"".join(stream(out, [sample(), sample()], FRAME))
    assert len(back(data, into)) == 2


def test_goldens_are_read_without_a_problem() -> None:
    goldens = Path(__file__).parents[1] / "golden"
    seen = 0
    for out, into in LOSSES:
        for path in (goldens / out).iterdir():
            for one in back(path.read_bytes(), into):
                seen += 1
                assert one.statements
                assert not one.problems
    assert seen > 20
