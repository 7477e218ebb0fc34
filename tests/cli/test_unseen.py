"""What may go unread goes unread by the policy alone, and stays marked; all codes are told."""

from collections.abc import Callable
from pathlib import Path

import pytest

from colophon.catalogue import Catalogue
from colophon.model.record import Stage, Status
from colophon.review.checks import table

Colophon = Callable[..., tuple[int, str, str]]
GATE, HEDGE = "the-lower-gate", "the-lower-hedge"


@pytest.fixture
def drafts(colophon: Colophon, house: Path) -> Path:
    text = (house.parent / "gate.txt").read_text(encoding="utf-8")
    (house.parent / "hedge.txt").write_text(text.replace("GATE", "HEDGE"), encoding="utf-8")
    assert colophon("describe", "../gate.txt", "../hedge.txt")[0] == 0
    return house


def allow(house: Path, rule: str, setting: str = "may_go_unread") -> None:
    path = house / "records" / "catalogue.yaml"
    text = path.read_text(encoding="utf-8").replace("may_go_unread:\n  file facts: always\n", "")
    path.write_text(f"{text}\n{setting}: {rule}\n", "utf-8")


def decide_all_but(colophon: Colophon, id_: str, *left: str) -> None:
    record = Catalogue.here().record(id_)
    for term in dict.fromkeys(one.term for one in record.statements):
        if term not in left:
            assert colophon("accept", id_, term)[0] == 0


def test_the_policy_makes_reviewed_what_waits_for_nothing_else(
    colophon: Colophon, drafts: Path
) -> None:
    decide_all_but(colophon, GATE, "language", "format")
    code, out, _ = colophon("list", "--stage", "draft")
    assert "not decided yet: Language\n" in out
    allow(drafts, "{Language: 90 %}")
    code, out, err = colophon("accept", "--unseen")
    assert (code, err) == (0, "1 record changed; colophon undo takes it back.\n")
    assert f"{GATE}: nothing else waits; it is reviewed" in out
    record = Catalogue.open(drafts).record(GATE)
    assert record.stage is Stage.REVIEWED
    assert {one.term for one in record.statements if one.status is Status.SUGGESTED} == {
        "language",
        "format",
    }
    assert Catalogue.open(drafts).record(HEDGE).stage is Stage.DRAFT
    assert colophon("undo")[0] == 0
    assert Catalogue.open(drafts).record(GATE).stage is Stage.DRAFT


def test_where_no_draft_is_ready_none_is_singled_out(colophon: Colophon, drafts: Path) -> None:
    assert colophon("discard", HEDGE)[0] == 0
    code, _, err = colophon("accept", "--unseen")
    assert code == 2
    assert "no draft waits only for what may go unread" in err
    assert GATE not in err


def test_format_and_digest_of_the_file_may_go_unread_unless_forbidden(
    colophon: Colophon, drafts: Path
) -> None:
    decide_all_but(colophon, GATE, "format", "identifier")
    assert Catalogue.open(drafts).record(GATE).stage is Stage.REVIEWED
    allow(drafts, "{file facts: never}")
    decide_all_but(colophon, HEDGE, "format", "identifier")
    assert Catalogue.open(drafts).record(HEDGE).stage is Stage.DRAFT
    assert "Format" in colophon("list")[1]


def test_the_older_name_of_the_setting_is_understood(colophon: Colophon, drafts: Path) -> None:
    allow(drafts, "{language: 0.9}", "accept_unseen")
    decide_all_but(colophon, GATE, "language")
    assert Catalogue.open(drafts).record(GATE).stage is Stage.REVIEWED


@pytest.mark.parametrize("rule", ["", "{Language: 99.9 %}", "{Language: never}"])
def test_where_the_policy_does_not_cover_it_nothing_changes(
    colophon: Colophon, drafts: Path, rule: str
) -> None:
    if rule:
        allow(drafts, rule)
    decide_all_but(colophon, GATE, "language")
    code, _, err = colophon("accept", "--unseen")
    assert code == 2
    assert "may_go_unread: {Language: 95 %}" in err
    code, _, err = colophon("accept", "--unseen", GATE)
    assert code == 2
    assert "not decided yet: Language" in err


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("{titel: 50 %}", "Did you mean Title (title)"),
        ("{Language: often}", "'often' is none of 95 %, 0.95, always, never"),
        ("{Language: 95}", "'95' is none of"),
    ],
)
def test_a_policy_that_cannot_be_meant_is_named(
    colophon: Colophon, drafts: Path, rule: str, said: str
) -> None:
    allow(drafts, rule)
    code, _, err = colophon("accept", "--unseen", GATE)
    assert code == 2
    assert said in err
    assert "catalogue.yaml" in err


def test_accept_without_a_record_says_what_is_missing(colophon: Colophon, house: Path) -> None:
    code, _, err = colophon("accept")
    assert code == 2
    assert "Say which record" in err


def test_all_codes_are_told(colophon: Colophon, tmp_path: Path) -> None:
    code, out, _ = colophon("check", "--codes")
    assert code == 0
    assert all(f"| `{one}` |" in out for one in table())
