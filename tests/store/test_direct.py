"""A file of the program's own form is read a block at a time, to the same record."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from store_samples import FULL, LANGUAGES, PROFILE, RECORDS, said
from tests.properties import examples

from colophon.model.record import Agent, Concept, Date, Evidence, Record, Source, Status, Text
from colophon.profile import date_of
from colophon.store import _canonical, _direct, _parse
from colophon.store.records import RecordStore

STORE = RecordStore(Path("records"), PROFILE)
PLAIN = st.text(st.sampled_from("aé1 :#-'\"\\\u00a0"), min_size=1, max_size=12).filter(str.strip)


@st.composite
def drafts(draw: st.DrawFn) -> Record:
    """A draft as describing makes it: no hidden agents, evidence of the usual keys."""
    piece = Evidence(
        method="title",
        version=draw(st.sampled_from(["1", "2.1"])),
        confidence=draw(st.sampled_from([0.0, 0.5, 0.85, 1.0])),
        quote=draw(st.just("") | PLAIN),
        start=draw(st.none() | st.integers(0, 10**8)),
        source=draw(st.sampled_from(["text", "pdf:info/Title"])),
        note=draw(st.just("") | PLAIN),
        inferred=draw(st.booleans()),
    )
    values = (
        ("title", Text(text=draw(PLAIN), language=draw(LANGUAGES))),
        ("creator", Agent(name=draw(PLAIN))),
        ("issued", draw(st.sampled_from([date_of("1976~"), Date(edtf="", display="undated")]))),
        ("issued", Date(edtf="1976", display="[1976]", basis="content")),
        ("type", Concept(uri="http://purl.org/dc/dcmitype/Text", label="Text", language="en")),
    )
    statuses = st.sampled_from([Status.SUGGESTED, Status.ACCEPTED, Status.EDITED])
    return PROFILE.arrange(
        Record(
            id="a-draft",
            provisional=draw(st.booleans()),
            source=Source(name=draw(PLAIN), sha256="0f" * 32, size=812),
            statements=tuple(
                type(one)(
                    term=one.term,
                    value=one.value,
                    status=one.status,
                    evidence=(piece,),
                    by=one.by,
                    at=one.at,
                    note=draw(st.just("") | PLAIN),
                )
                for one in (said(term, value, draw(statuses)) for term, value in values)
            ),
        )
    )


def generally(text: str) -> Record:
    data = _canonical.read(text)
    assert data is not None
    return _parse.from_data(data, PROFILE)


@settings(deadline=None, max_examples=examples(60))
@given(record=drafts())
def test_a_draft_is_read_directly(record: Record) -> None:
    text = STORE.render(record)
    assert _direct.read(text, PROFILE) == generally(text)


@settings(deadline=None, max_examples=examples(60))
@given(record=RECORDS)
def test_any_record_is_the_same_or_left_to_the_general_way(record: Record) -> None:
    text = STORE.render(record)
    assert _direct.read(text, PROFILE) in (None, generally(text))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title:", "titel:"),
        ("stage: draft", "stage: half"),
        ("stage: draft", "stage: draft # soon"),
        ("  - for:", "  - fro:"),
        ("status: accepted", "status: perhaps"),
        ("evidence:\n", "evidence:\n\n"),
        ("document:", "title:"),
    ],
)
def test_what_the_program_would_not_write_is_left_to_the_general_way(old: str, new: str) -> None:
    record = FULL.with_statements([one for one in FULL.statements if one.term == "title"])
    text = STORE.render(record)
    assert _direct.read(text, PROFILE) is not None
    assert old in text
    assert _direct.read(text.replace(old, new, 1), PROFILE) is None


def test_a_block_that_stands_in_many_files_gives_one_value() -> None:
    texts = [f"id: a-{number}\nstage: draft\nlanguage: en\n" for number in range(2)]
    first, second = (_direct.read(text, PROFILE) for text in texts)
    assert first is not None
    assert second is not None
    assert first.statements[0].value is second.statements[0].value


def test_evidence_that_names_no_confidence_is_written_as_it_was_read() -> None:
    draft = '"@context": "../vocab/context.jsonld"\nid: tea\nstage: draft\ntitle: Tea for all\n'
    text = STORE.render(STORE.parse(draft.encode(), Path("tea.yaml")))
    decided = f"{text}evidence:\n  title:\n  - for: Tea for all\n    status: accepted\n"
    named = f"{decided}    because:\n    - method: title\n"
    first = STORE.render(STORE.parse(named.encode(), Path("tea.yaml")))
    assert "confidence" not in first
    assert STORE.render(STORE.parse(first.encode(), Path("tea.yaml"))) == first
