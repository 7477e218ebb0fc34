"""Review by two, and a day's report: sampled by id, blind, agreement by field."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.catalogue import Catalogue, make_catalogue
from colophon.config import parse
from colophon.desk import Desk
from colophon.desk.day_report import day_of, lines
from colophon.desk.second_reviews import FieldLook, is_sampled
from colophon.model.errors import ConfigError, DecisionError, UsageError

DAY = "2026-05-01"
VALUES = (
    ("title", "Bread for all"),
    ("issued", "1980"),
    ("language", "en"),
    ("type", "Text"),
    ("publisher", "Lantern Press"),
)


@given(st.text("abcdefgh-0123456789", min_size=1), st.floats(0, 1), st.floats(0, 1))
def test_a_larger_sample_holds_the_smaller(id_: str, one: float, other: float) -> None:
    small, large = sorted((one, other))
    assert not is_sampled(id_, small) or is_sampled(id_, large)
    assert not is_sampled(id_, 0.0)
    assert is_sampled(id_, 1.0)


def test_a_sample_is_about_as_large_as_it_should_be() -> None:
    assert 60 < sum(is_sampled(f"leaflet-{number}", 0.1) for number in range(1_000)) < 140


def test_two_agree_whatever_case_and_order() -> None:
    assert FieldLook(term="subject", first=("Rent", "Tea"), second=("tea", "rent")).agreed
    assert not FieldLook(term="subject", first=("Rent",), second=()).agreed


@pytest.mark.parametrize(("said", "share"), [("10 %", 0.1), ("0.25", 0.25), ("always", 1.0)])
def test_the_share_is_a_setting(said: str, share: float) -> None:
    assert parse(f"second_review: {said}").second_share == share
    assert parse("name: A house").second_share == 0
    with pytest.raises(ConfigError, match="second_review"):
        parse("second_review: often")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A catalogue in which Ann has reviewed a leaflet."""
    folder = tmp_path / "house"
    make_catalogue(folder, {})
    settings = folder / "records" / "catalogue.yaml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(f"{text}\nsecond_review: always\n", encoding="utf-8")
    catalogue = Catalogue.open(folder, clock=lambda: datetime(2026, 5, 1, 12, tzinfo=UTC))
    made = Desk(catalogue)
    made.new(VALUES, by="ann")
    return made


def test_a_second_person_looks_without_seeing_the_first(desk: Desk) -> None:
    assert desk.second.waiting_records("ann") == ()
    (one,) = desk.second.waiting_records("bo")
    desk.catalogue.decisions.set_value(one.id, "publisher", "Lantern Printers", by="ann")
    asked = {each.term: each.values for each in desk.second.questions(one.id, "bo")}
    assert asked["title"] == ("Bread for all",)
    assert asked["publisher"] == ("Lantern Press", "Lantern Printers")
    with pytest.raises(DecisionError, match="yourself"):
        desk.second.questions(one.id, "ann")
    chosen = {"title": ["bread for all."], "publisher": ["Lantern Press"], "issued": ["1980"]}
    made = desk.second.answer(one.id, chosen, by="bo")
    agreed = {each.term: each.agreed for each in made.fields}
    assert agreed["title"]
    assert agreed["issued"]
    assert not agreed["publisher"]
    assert desk.second.waiting_records("bo") == ()
    by_field = {each.term: (each.agreed, each.compared) for each in desk.second.agreement()}
    assert by_field["title"] == (1, 1)
    assert by_field["publisher"] == (0, 1)


def test_the_list_of_what_waits_reads_no_record(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    (waiting,) = desk.second.waiting_records("bo")
    read: list[str] = []
    monkeypatch.setattr(Catalogue, "record", lambda _, id_: read.append(id_))
    assert desk.second.waiting_records("bo") == (waiting,)
    assert desk.second.waiting_records("ann") == ()
    assert read == []


def test_spoilt_answers_are_passed_over(desk: Desk) -> None:
    (one,) = desk.second.waiting_records("bo")
    desk.second.answer(one.id, {}, by="bo")
    with desk.second.path.open("ab") as file:
        file.write(b"<<<<<<< half a line\n")
    assert len(desk.second.answers()) == 1


def test_no_value_of_a_record_is_left_where_answers_are_kept(desk: Desk) -> None:
    (one,) = desk.second.waiting_records("bo")
    desk.second.answer(one.id, {"title": ["Something private"]}, by="bo")
    kept = desk.second.path.read_text(encoding="utf-8")
    assert not any(words in kept for words in ("private", "Bread", "Lantern", one.id))


def test_a_day_tells_who_decided_what_and_what_is_left(desk: Desk) -> None:
    (one,) = desk.second.waiting_records("bo")
    desk.catalogue.decisions.set_value(one.id, "subtitle", "A call", by="bo")
    desk.second.answer(one.id, {"title": ["Bread for all"]}, by="cy")
    report = desk.day(DAY)
    assert report.reviewed == 1
    assert {each.name: each.acts for each in report.people} == {"ann": 1, "bo": 1}
    assert report.second_looks == 1
    assert (report.drafts, report.unresolved) == (0, 1)
    said = "\n".join(lines(report))
    assert f"{DAY}: 1 record reviewed" in said
    assert "1 of 1  Title" in said
    assert desk.day("2026-04-30").people == ()


def test_days_are_iso() -> None:
    assert day_of("", date(2026, 5, 1)) == day_of("today", date(2026, 5, 1)) == DAY
    with pytest.raises(UsageError, match="no day"):
        day_of("yesterday", date(2026, 5, 1))
