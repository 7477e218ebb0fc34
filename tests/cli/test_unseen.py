"""What is sure enough is accepted unseen, where the settings allow it; all codes are told."""

from collections.abc import Callable
from pathlib import Path

import pytest

from colophon.catalogue import Catalogue
from colophon.record import Status
from colophon.review.checks import table

Colophon = Callable[..., tuple[int, str, str]]


@pytest.fixture
def drafts(colophon: Colophon, house: Path) -> Path:
    text = (house.parent / "gate.txt").read_text(encoding="utf-8")
    (house.parent / "hedge.txt").write_text(text.replace("GATE", "HEDGE"), encoding="utf-8")
    assert colophon("describe", "../gate.txt", "../hedge.txt")[0] == 0
    return house


def allow(house: Path, rule: str) -> None:
    path = house / "records" / "catalogue.yaml"
    path.write_text(f"{path.read_text(encoding='utf-8')}\naccept_unseen: {rule}\n", "utf-8")


def confirmed(house: Path) -> set[tuple[str, str]]:
    records = Catalogue.open(house).records()
    return {
        (one.id, each.term)
        for one in records
        for each in one.statements
        if each.status is Status.ACCEPTED
    }


def test_only_fields_allowed_and_sure_enough_in_one_act(colophon: Colophon, drafts: Path) -> None:
    allow(drafts, "{format: 0.9, title: 1.0}")
    code, out, err = colophon("accept", "--unseen")
    assert (code, err) == (0, "2 records changed; colophon undo takes it back.\n")
    assert "the-lower-gate: accepted what is sure; it is a draft" in out
    assert confirmed(drafts) == {("the-lower-gate", "format"), ("the-lower-hedge", "format")}
    assert colophon("undo")[0] == 0
    assert confirmed(drafts) == set()


def test_records_named_and_a_value_confirmed_before(colophon: Colophon, drafts: Path) -> None:
    allow(drafts, "{issued: 0.0, format: 0.9}")
    assert colophon("set", "the-lower-hedge", "issued", "1976")[0] == 0
    assert colophon("accept", "--unseen", "the-lower-hedge")[0] == 0
    assert confirmed(drafts) == {("the-lower-hedge", "format")}
    code, _, err = colophon("accept", "--unseen", "the-lower-hedge")
    assert code == 2
    assert "no suggestion is sure enough" in err


def test_without_a_setting_nothing_is_accepted(colophon: Colophon, drafts: Path) -> None:
    code, _, err = colophon("accept", "--unseen")
    assert code == 2
    assert "accept_unseen: {language: 0.95}" in err
    assert confirmed(drafts) == set()


def test_a_field_that_is_not_there(colophon: Colophon, drafts: Path) -> None:
    allow(drafts, "{titel: 0.5}")
    code, _, err = colophon("accept", "--unseen", "the-lower-gate")
    assert code == 2
    assert "'titel'" in err


def test_accept_without_a_record_says_what_is_missing(colophon: Colophon, house: Path) -> None:
    code, _, err = colophon("accept")
    assert code == 2
    assert "Say which record" in err


def test_all_codes_are_told(colophon: Colophon, tmp_path: Path) -> None:
    code, out, _ = colophon("check", "--codes")
    assert code == 0
    assert all(f"| `{one}` |" in out for one in table())
