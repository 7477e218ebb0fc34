"""``rename``, ``discard``, ``delete`` as a user gives them."""

from collections.abc import Callable
from pathlib import Path

import pytest

Colophon = Callable[..., tuple[int, str, str]]
ID = "the-lower-gate"


@pytest.fixture
def draft(colophon: Colophon, house: Path) -> str:
    assert colophon("describe", "../gate.txt")[0] == 0
    return ID


def test_a_draft_is_renamed_and_back(colophon: Colophon, draft: str) -> None:
    assert "(working name)" in colophon("show", draft)[1]
    code, out, _ = colophon("rename", draft, "pam-12")
    assert (code, out) == (0, f"{ID} is pam-12 from now on (colophon undo takes it back).\n")
    code, _, err = colophon("show", draft)
    assert code == 2
    assert "It is pam-12 now." in err
    assert "(working name)" not in colophon("show", "pam-12")[1]
    assert colophon("undo")[1] == f"Undone: renamed {ID}: pam-12\n"
    assert colophon("show", draft)[0] == 0
    code, _, err = colophon("rename", draft, "PAM 12/3")
    assert code == 2
    assert "such as pam-12-3" in err


def test_publishing_tells_the_new_id(colophon: Colophon, draft: str) -> None:
    colophon("set", draft, "Title", "Gates")
    colophon("accept", draft)
    code, out, _ = colophon("publish")
    assert code == 0
    assert f"  {ID} is gates from now on, for ever." in out


def test_drafts_are_discarded_and_records_deleted(colophon: Colophon, draft: str) -> None:
    code, out, err = colophon("discard", draft)
    assert (code, out) == (0, f"{ID}: discarded.\n")
    assert err == "1 record; colophon undo takes it back.\n"
    code, _, err = colophon("describe", "../gate.txt")
    assert code == 0
    assert "1 discarded before and passed over (--again drafts them anew)" in err
    assert colophon("undo")[0] == 0
    colophon("accept", draft)
    code, _, err = colophon("discard", draft)
    assert code == 2
    assert f"colophon delete {ID}" in err
    assert colophon("delete", draft)[0] == 0
    assert ID not in colophon("list")[1]
    assert colophon("undo")[0] == 0
    assert ID in colophon("list")[1]
