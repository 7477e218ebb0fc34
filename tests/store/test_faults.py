"""All faults of a file at once, each at its line, and what can be read in spite of them."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_samples import FULL, RECORDS
from tests.properties import examples

from colophon.model.record import Record
from colophon.store.records import RecordStore

BROKEN = """\
id: bees
stage: finished
title:
- Bees
- {text: Wasps, colour: yellow}
issued: 1976
langauge: en
type: {label: Text}
subject: [bees
publisher:
- {kind: club}
- {name: Hive}
note: "never closed
description: A leaflet
title: Bees again
evidence:
  title:
  - {for: Bees, status: perhaps}
  - {for: Wasps, status: accepted}
  honey: []
"""


def survey(store: RecordStore, text: str | bytes, name: str = "bees"):  # type: ignore[no-untyped-def]
    data = text.encode() if isinstance(text, str) else text
    store.texts.write(name, data)
    return store.survey(name)


def test_everything_is_named_at_its_line(store: RecordStore) -> None:
    found = survey(store, BROKEN)
    said = [(one.line, re.match(r"[\w. ]+", one.message)[0]) for one in found.problems]  # type: ignore[index]
    assert said == [
        (2, "stage"),
        (5, "title.colour"),
        (7, "langauge"),
        (8, "type"),
        (9, "is not YAML"),
        (11, "publisher"),
        (13, "is not YAML"),
        (15, "has the key "),
        (18, "evidence.title.status"),
        (20, "evidence.honey"),
    ]
    assert all(one.severity == "violation" and one.remedy for one in found.problems)
    assert {"title", "subject", "note", "type", "publisher"} <= found.fields


def test_what_can_be_read_is_read(store: RecordStore) -> None:
    record = survey(store, BROKEN).record
    assert record.id == "bees"
    assert [(one.term, str(one.value)) for one in record.statements if one.live] == [
        ("title", "Bees"),
        ("publisher", "Hive"),
        ("issued", "1976"),
        ("description", "A leaflet"),
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [1]),
        ("- a list", [1]),
        ("id: bees\ntitle: caf\xe9\nlangauge: fr\n".encode("latin-1"), [2, 3]),
        ("id: wasps\nlangauge: en\n", [1, 2]),
        ("title: Bees\n", [1]),
        ("id: bees\n\tissued: 1976\ntitle: {Bees\n", [2, 3]),
        ("id: bees\ndates:\n- {field: issued, edtf: 1976, year: 76}\nissued: 1976\n", [2]),
        ("id: &a bees\ntitle: !!int 7\nnote: [*a, *b]\n", [2, 3]),
    ],
)
def test_kinds_of_faults(store: RecordStore, text: str | bytes, lines: list[int]) -> None:
    assert [one.line for one in survey(store, text).problems] == lines


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=examples(10),
)
@given(record=st.just(FULL) | RECORDS)
def test_a_sound_file_has_none(store: RecordStore, record: Record) -> None:
    found = survey(store, store.render(record), record.id)
    assert found.problems == ()
    assert found.fields == frozenset()
    assert found.record == store.load(record.id).record


def test_the_first_fault_is_the_parsers(store: RecordStore) -> None:
    text = store.render(FULL).replace("stage: ", "stage: un")
    (problem,) = survey(store, text, FULL.id).problems
    (loaded,) = store.load_all()
    assert problem == loaded
