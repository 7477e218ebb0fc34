"""Evidence that leaves the house tells no more than its value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.disclosure.test_disclosure import FRAME, PROFILE, TODAY
from tests.public import write

from colophon.disclosure import require_public
from colophon.model.record import (
    Agent,
    Concept,
    Date,
    Evidence,
    Record,
    Stage,
    Statement,
    Status,
    Text,
    Value,
)

SENTENCE = "Call Agathe Blumenau at 14 Rue des Lilas before you come"


def evidence_of(term: str, value: Value, piece: Evidence) -> Evidence:
    """What is left of a piece of evidence when the record leaves."""
    statement = Statement(term=term, value=value, status=Status.ACCEPTED, evidence=(piece,))
    record = Record(id="bees", stage=Stage.REVIEWED, statements=(statement,))
    (found,) = require_public(record, PROFILE, TODAY).statements
    return found.evidence[0]


def piece(quote: str, **more: object) -> Evidence:
    return Evidence(method="rule", quote=quote, start=4, end=4 + len(quote), page=2, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "quote", "kept"),
    [
        (Text(text="The river gate"), "THE RIVER GATE", True),
        (Text(text="The river gate"), "The river\ngate", True),
        (Text(text="The river gate"), "The river gate, by Agathe Blumenau", False),
        (Text(text="en"), SENTENCE, False),
        (Agent(name="Łódź Press"), "łódź press", True),
        (Agent(name="Muster, Berta"), "Berta Muster", True),
        (Agent(name="Lilas Press"), "printed by Lilas Press", False),
        (Date(edtf="1976", display="[1976?]", transcribed="MCMLXXVI"), "MCMLXXVI", True),
        (Date(edtf="1976", display="[1976?]"), "born 1976", False),
        (Concept(uri="https://x.example/1", label="Bees"), "bees", True),
        (Concept(uri="https://x.example/1", label="Bees"), "Agathe's beehives", False),
    ],
)
def test_a_quote_is_words_of_its_value(value: Value, quote: str, kept: bool) -> None:
    found = evidence_of("title", value, piece(quote))
    assert found.quote == (quote if kept else "")
    assert (found.start, found.page, found.method) == (4, 2, "rule")


def test_nothing_beside_the_quote_leaves() -> None:
    beside = piece("gate", prefix="Agathe ", suffix=" Lilas", alternatives=("Blumenau",))
    found = evidence_of("title", Text(text="Gate"), beside)
    assert (found.prefix, found.suffix, found.alternatives) == ("", "", ())
    assert found.quote == "gate"


@given(quote=st.text(max_size=60), value=st.text(min_size=1, max_size=60))
def test_whatever_is_quoted(quote: str, value: str) -> None:
    found = evidence_of("title", Text(text=value), piece(quote, prefix=quote, suffix=quote))
    assert found.quote in ("", quote)
    assert not found.prefix
    assert not found.suffix


@pytest.mark.parametrize("name", ["nquads", "jsonld", "turtle", "marcxml", "mods", "schemaorg"])
def test_no_format_tells_what_stood_beside(name: str) -> None:
    because = (
        piece(SENTENCE),
        piece("Bees", prefix="Agathe Blumenau ", suffix=" 14 Rue des Lilas"),
    )
    statement = Statement(term="title", value=Text(text="Bees", language="en"), evidence=because)
    record = Record(id="bees", stage=Stage.REVIEWED, statements=(statement,))
    written = write(name, record, FRAME)
    for word in (b"Agathe", b"Blumenau", b"Lilas"):
        assert word not in written
