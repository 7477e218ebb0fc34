"""Any plain record → format → record: what comes back, up to losses that are declared here."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.importing.test_round_trips import FRAME, back
from tests.properties import examples
from tests.public import write

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

WORD = st.text("abcdefghijklmnopqrstuvwxyzäéñøßжλ", min_size=4, max_size=9)
WORDS = st.lists(WORD, min_size=1, max_size=4).map(" ".join)
NAME = st.tuples(WORD, WORD).map(
    lambda two: Agent(
        name=f"{two[1].title()} {two[0].title()}",
        heading=f"{two[0].title()}, {two[1].title()}",
        kind=AgentKind.PERSON,
    )
)
ADDRESS = st.integers(1, 999).map(lambda n: f"https://a.example/{n}")
YEAR = st.integers(1500, 2029).map(
    lambda year: Date(
        edtf=str(year),
        display=str(year),
        earliest=f"{year}-01-01",
        latest=f"{year}-12-31",
        basis="imported",
    )
)
WATER = st.integers(1, 99).map(
    lambda n: Concept(uri=f"http://id.loc.gov/authorities/subjects/sh{n}", label=f"Water {n}")
)
_TEXTS = """
title subtitle alternative edition placeOfPublication series extent abstract note rights
originalTitle technique binding fold otherHolding contentAdvisory audience accessRights
provenance repository callNumber statementOfResponsibility
"""
FIELDS: dict[str, st.SearchStrategy[Value]] = {
    **{term: WORDS.map(lambda text: Text(text=text)) for term in _TEXTS.split()},
    "colour": WORDS.map(lambda text: Text(text=f"colour {text}")),
    "creator": NAME,
    "issued": YEAR,
    "subject": WATER | WORDS.map(lambda text: Text(text=text)),
    "fileAddress": ADDRESS.map(lambda uri: Link(uri=uri)),
    "thumbnail": ADDRESS.map(lambda uri: Link(uri=uri)),
    "classification": st.integers(100, 999).map(lambda n: Text(text=f"udc {n}")),
    "language": st.sampled_from(["en", "de", "el", "tr"]).map(lambda tag: Text(text=tag)),
    "box": st.integers(1, 99).map(lambda n: Text(text=str(n))),
}

LOSSES = {
    # a second value of what MARC and MODS have once stands in one with the first
    ("marcxml", "marcxml"): {"statementOfResponsibility"},
    ("marc21", "marc21"): {"statementOfResponsibility"},
    ("mods", "mods"): set(),
    ("oai_dcterms", "dc"): {
        "subtitle", "title", "edition", "placeOfPublication", "note", "rights", "originalTitle",
        "technique", "binding", "fold", "colour", "otherHolding", "contentAdvisory", "repository",
        "callNumber", "statementOfResponsibility", "series", "fileAddress", "thumbnail",
        "classification", "box", "issued", "subject",
    },
}  # fmt: skip
"""fields that do not come back as they were"""


@st.composite
def records(draw: st.DrawFn) -> Record:
    terms = draw(st.lists(st.sampled_from(sorted(FIELDS)), max_size=8, unique=True))
    values = {"title": draw(FIELDS["title"])} | {term: draw(FIELDS[term]) for term in terms}
    statements = tuple(
        Statement(term=term, value=value, status=Status.ACCEPTED, by="m", at="2026-01-01")
        for term, value in values.items()
    )
    return FRAME.profile.arrange(Record(id="gate", statements=statements))


@pytest.mark.parametrize(("out", "into"), LOSSES)
@settings(max_examples=examples(25), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(record=records())
def test_what_goes_out_comes_back(out: str, into: str, record: Record) -> None:
    (one,) = back(write(out, record, FRAME), into)
    found = {(each.term, each.value.key, str(each.value)) for each in one.statements}
    missing = {
        each.term
        for each in record.statements
        if (each.term, each.value.key, str(each.value)) not in found
    }
    assert missing <= LOSSES[out, into]
    assert not one.unplaced
