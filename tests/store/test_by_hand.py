"""A person edits a record file: their words, comments and order survive the program."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from store_samples import FULL, PROFILE, RECORDS
from tests.properties import examples

from colophon.model.record import Date, Record, Stage, Statement, Status, Text
from colophon.review.decisions import accept, add, reject, set_value
from colophon.store.records import RecordStore

WHO = {"profile": PROFILE, "by": "ann", "at": "2026-11-23T12:00:00Z"}

HAND = """\
# found in the blue box
"@context": ../vocab/context.jsonld
id: bees
stage: reviewed

# the cover says BEES, the title page does not
title: 'Bees in the  city'   # sic
language: en
type: Text
issued: 1976?   # from the price
subject:
  # what it is about
  - bees   # honey bees only
  - {text: Städte, language: de}
description: >-
  Folded over
  two lines.

# at the end: where it lies
box: 7
"""


def write(store: RecordStore, text: str, name: str = "bees") -> None:
    store.texts.write(name, text.encode())


def read(store: RecordStore, name: str = "bees") -> str:
    return (store.texts.read(name) or b"").decode()


def test_what_a_person_writes_is_a_persons_word(store: RecordStore) -> None:
    write(store, HAND)
    record = store.load("bees").record
    assert {one.status for one in record.statements} == {Status.EDITED}
    assert record.first("title") == Text(text="Bees in the  city")
    issued = record.first("issued")
    assert isinstance(issued, Date)
    assert (issued.edtf, issued.earliest, issued.latest) == ("1976?", "1976-01-01", "1976-12-31")
    assert record.first("description") == Text(text="Folded over two lines.")


def test_an_edit_changes_its_lines_only(store: RecordStore) -> None:
    write(store, HAND)
    stored = store.load("bees")
    store.save(add(stored.record, "subject", "roofs", **WHO), stored.version)
    before, after = HAND.splitlines(), read(store).splitlines()
    assert [line for line in before if line not in after] == []
    assert after[after.index("  - {text: Städte, language: de}") + 1] == "  - roofs"
    new = [line for line in after if line not in before]
    # the date's details and the decision's trace come below the values
    assert new[0] == "  - roofs"
    assert "  - for: roofs" in new


def test_a_value_set_keeps_the_comments_around_it(store: RecordStore) -> None:
    write(store, HAND)
    stored = store.load("bees")
    store.save(set_value(stored.record, "title", "Bees", **WHO), stored.version)
    text = read(store)
    assert "# the cover says BEES, the title page does not\ntitle: Bees   # sic\n" in text
    assert "issued: 1976?   # from the price\n" in text


def test_a_comment_inside_what_goes_is_kept(store: RecordStore) -> None:
    write(store, HAND)
    stored = store.load("bees")
    store.save(reject(stored.record, "subject", "bees", **WHO), stored.version)
    text = read(store)
    assert "# what it is about" in text
    assert "# honey bees only" in text
    assert store.load("bees").record.of("subject")[0].value == Text(text="Städte", language="de")


def test_windows_line_ends_and_byte_order_mark(store: RecordStore) -> None:
    write(store, "\ufeff" + HAND.replace("\n", "\r\n"))
    stored = store.load("bees")
    store.save(set_value(stored.record, "title", "Bees", **WHO), stored.version)
    text = read(store)
    assert text.count("\n") == text.count("\r\n")
    assert "title: Bees   # sic\r\n" in text
    assert "# found in the blue box" in text


def test_a_changed_suggestion_becomes_a_persons_value(store: RecordStore) -> None:
    version = store.save(FULL, None).version
    text = read(store, FULL.id).replace("- text: bees\n", "- text: wasps\n")
    write(store, text, FULL.id)
    record = store.load(FULL.id).record
    assert store.load(FULL.id).version != version
    by_value = {str(one.value): one for one in record.statements if one.term == "subject"}
    assert by_value["wasps"].status is Status.EDITED
    assert by_value["wasps"].evidence == ()
    # and what it replaced is not suggested again
    assert by_value["bees"].status is Status.REPLACED
    assert by_value["bees"].evidence


def test_a_changed_date_is_dated_anew(store: RecordStore) -> None:
    store.save(FULL, None)
    write(store, read(store, FULL.id).replace('issued: "2025~"', "issued: 1999"), FULL.id)
    (issued,) = store.load(FULL.id).record.of("issued")
    assert isinstance(issued.value, Date)
    assert (issued.value.edtf, issued.value.earliest) == ("1999", "1999-01-01")
    assert issued.status is Status.EDITED


def comments(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip().startswith("# note ")]


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
    max_examples=examples(40),
)
@given(old=RECORDS, new=RECORDS, seed=st.integers(0, 2**32))
def test_no_comment_is_ever_lost(store: RecordStore, old: Record, new: Record, seed: int) -> None:
    """Comments strewn over a file survive its change into any other record."""
    chance = random.Random(seed)
    strewn: list[str] = []
    literal = False
    for line in store.render(old).splitlines():
        literal = (literal and (line.startswith(" ") or not line)) or line.endswith("|-")
        strewn.append(line)
        if not literal and chance.random() < 0.2:
            strewn.append(f"{' ' * chance.randrange(8)}# note {len(strewn)}")
    text = "\n".join(strewn) + "\n"
    write(store, text, "any")
    stored = store.load("any")
    assert stored.record == old
    store.save(new, stored.version)
    assert store.load("any").record == new
    assert sorted(comments(read(store, "any"))) == sorted(comments(text))


@pytest.mark.parametrize("term", ["issued", "subject", "creator", None])
def test_a_decision_on_a_commented_draft_is_a_small_diff(
    store: RecordStore, term: str | None
) -> None:
    store.save(replace(FULL, stage=Stage.DRAFT), None)
    write(store, "# mine\n" + read(store, FULL.id), FULL.id)
    stored = store.load(FULL.id)
    before = read(store, FULL.id).splitlines()
    decided = accept(stored.record, term, **WHO)
    store.save(decided, stored.version)
    after = read(store, FULL.id).splitlines()
    assert after[0] == "# mine"
    kept = [line for line in before if line in after]
    assert len(kept) > 0.8 * len(before)
    assert store.load(FULL.id).record == decided


def test_rewriting_nothing_writes_nothing(store: RecordStore) -> None:
    write(store, HAND.replace("issued: 1976?   # from the price\n", ""))
    stored = store.load("bees")
    store.save(stored.record, stored.version)
    first = read(store)
    again = store.load("bees")
    assert again.record == stored.record
    store.save(again.record, again.version)
    assert read(store) == first


def test_a_hand_written_statement_needs_no_evidence() -> None:
    assert Statement(term="title", value=Text(text="x"), status=Status.EDITED).confirmed
