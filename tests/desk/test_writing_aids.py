"""What helps while somebody reviews: likely fields, chosen words, readings of dates, presence."""

from pathlib import Path

import pytest

from colophon.desk import arranged_fields, is_file_fact, read_typed
from colophon.desk.chosen_words import chosen_words, with_evidence
from colophon.desk.likely_fields import likely
from colophon.desk.presence import LASTING, Presence
from colophon.model.document import Document, Page
from colophon.model.record import Evidence, Record, Statement, Status, Text
from colophon.profile import load

PROFILE = load(Path(__file__).parents[2] / "vocab" / "profile.csv")
TEXT = "Seeds for all\n\nPrinted by the Mill Press\nHull 1976\n\nSeeds  for\nall, again"


@pytest.mark.parametrize(
    ("words", "before", "start", "first"),
    [
        ("12 May 1976", "", 900, "issued"),
        ("1976", "Copyright © ", 900, "dateCopyrighted"),
        ("Edith Ramsbottom", "by ", 900, "creator"),
        ("Moorfoot Footpaths Society", "Printed by ", 900, "printer"),
        ("Printed by Ropewalk Press, February 1992", "", 900, "printer"),
        ("Moorfoot Footpaths Society", "", 900, "publisher"),
        ("London", "", 900, "placeOfPublication"),
        ("978 0 00 000014 9", "ISBN ", 900, "identifier"),
        ("https://example.org/hours", "", 900, "references"),
        ("© The Mill Press", "", 900, "rights"),
        ("50p", "", 900, "price"),
        ("how to keep seeds over winter", "", 10, "title"),
        ("they sow in spring, " * 12, "", 900, "abstract"),
    ],
)
def test_the_likeliest_field_comes_first(words: str, before: str, start: int, first: str) -> None:
    fields = likely(PROFILE, words, before, start)
    assert fields[0].term == first
    assert len({one.term for one in fields}) == len(fields)
    assert all(one.label == PROFILE.label(one.term) for one in fields)


def document() -> Document:
    pages = (Page(number=1, start=0, end=50), Page(number=2, start=50, end=len(TEXT)))
    return Document(
        name="a.txt",
        media_type="text/plain",
        text=TEXT,
        sha256="0" * 64,
        size=1,
        reader="text",
        pages=pages,
    )


def test_chosen_words_are_found_again_whatever_parts_them() -> None:
    found = chosen_words(document(), "Seeds for all", before="1976 ")
    assert found is not None
    assert found.quote == "Seeds  for\nall"
    assert (found.start, found.page) == (TEXT.rindex("Seeds"), 2)
    first = chosen_words(document(), "Seeds for all")
    assert first is not None
    assert (first.start, first.page) == (0, 1)
    assert chosen_words(document(), "Seeds for none") is None
    assert chosen_words(document(), "  ") is None


def test_chosen_words_stand_behind_what_was_just_written_alone() -> None:
    quote = Evidence(method="person", quote="Hull")
    mine = Statement(term="title", value=Text(text="Hull"), status=Status.EDITED, at="now")
    older = Statement(term="title", value=Text(text="Seeds"), status=Status.EDITED, at="then")
    record = with_evidence(Record(id="a", statements=(older, mine)), "title", "now", quote)
    assert [one.evidence for one in record.statements] == [(), (quote,)]


def test_a_date_is_read_while_it_is_typed() -> None:
    found = read_typed("3.5.1976", "de")
    assert found is not None
    assert (found.edtf, found.words, found.earliest) == ("1976-05-03", "3 May 1976", "1976-05-03")
    undated = read_typed("undated")
    assert undated is not None
    assert undated.edtf == ""
    assert read_typed("springtime") is None
    assert read_typed(" ") is None


def test_who_was_heard_of_lately_is_there() -> None:
    now = [0.0]
    presence = Presence(lambda: now[0])
    presence.note("s1", "ana", "trail")
    presence.note("s2", "ben", "trail")
    presence.note("s3", "ben", "trail")
    assert presence.others("s1", "trail") == ("ben",)
    assert presence.records() == {"trail": ("ana", "ben")}
    presence.note("s2", "ben", "bread")
    presence.note("s3", "ben", "")
    assert presence.others("s1", "trail") == ()
    now[0] = LASTING + 1
    assert presence.records() == {}


def test_every_field_has_its_place_on_the_card() -> None:
    groups = arranged_fields(PROFILE)
    assert sorted(term for terms in groups.values() for term in terms) == sorted(
        one.term for one in PROFILE.fields
    )
    assert groups["title"][0] == "title"
    assert groups["imprint"][0] == "issued"  # required fields stand first


def test_only_what_was_read_off_the_file_is_its_fact() -> None:
    file = Evidence(method="extent", source="file")
    one = Statement(term="extent", value=Text(text="4 pages"), evidence=(file,))
    assert is_file_fact(one)
    for changed in (
        {"status": Status.EDITED},
        {"term": "title"},
        {"evidence": ()},
        {"evidence": (file, Evidence(method="extent", source="text"))},
        {"evidence": (Evidence(method="extent", source="file", inferred=True),)},
    ):
        fields = {"term": "extent", "value": one.value, "evidence": (file,), **changed}
        assert not is_file_fact(Statement(**fields))  # type: ignore[arg-type]
