"""The ledger: sorted lines that only change where something has."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.model.errors import RecordSyntaxError
from colophon.store import ledger
from colophon.store.ledger import LedgerEntry, ServedFormat

STAMP = "2026-11-23T12:00:00Z"
names = st.text(min_size=1, max_size=8)
entries = st.builds(
    LedgerEntry,
    names,
    st.lists(st.text(max_size=6), max_size=3).map(tuple),
    st.dictionaries(names, st.builds(ServedFormat, st.just(STAMP), st.text("0af", max_size=4))),
)


def by_id(found: list[LedgerEntry]) -> dict[str, LedgerEntry]:
    return {one.id: one for one in found}


@given(st.lists(entries).map(by_id), st.lists(entries).map(by_id))
def test_an_update_is_what_writing_all_would_be(
    tmp_path_factory: pytest.TempPathFactory,
    old: dict[str, LedgerEntry],
    new: dict[str, LedgerEntry],
) -> None:
    folder = tmp_path_factory.mktemp("ledger")
    updated, whole = folder / "updated.jsonl", folder / "whole.jsonl"
    ledger.write(updated, [old[id] for id in sorted(old)])
    found = ledger.update(updated, new)
    both = old | new
    assert ledger.write(whole, [both[id] for id in sorted(both)]) == found
    assert updated.read_bytes() == whole.read_bytes()
    assert found == ledger.digest(updated)
    assert list(ledger.read(updated)) == [both[id] for id in sorted(both)]


def test_a_line_is_as_the_documentation_shows(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    ledger.write(
        path, [LedgerEntry("a-leaflet", ("language:en",), {"oai_dc": ServedFormat(STAMP, "6f0c")})]
    )
    assert path.read_text(encoding="utf-8") == (
        '{"id":"a-leaflet","sets":["language:en"],"formats":{"oai_dc":["2026-11-23T12:00:00Z",'
        '"6f0c"]}}\n'
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_others_may_read_it_and_what_the_house_has_set_stays(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    ledger.write(path, [])
    assert path.stat().st_mode & 0o777 == 0o644
    path.chmod(0o640)
    ledger.update(path, {"a": LedgerEntry("a")})
    assert path.stat().st_mode & 0o777 == 0o640


def test_without_a_file_there_is_nothing(tmp_path: Path) -> None:
    assert list(ledger.read(tmp_path / "none")) == []
    assert ledger.digest(tmp_path / "none") == ""


@pytest.mark.parametrize("line", ["<<<<<<< HEAD", "{}", '{"id": 7}', "\xff"])
def test_a_broken_line_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "ledger.jsonl"
    path.write_bytes(ledger.encode(LedgerEntry("a")) + line.encode("latin-1") + b"\n")
    with pytest.raises(RecordSyntaxError) as caught:
        list(ledger.read(path))
    assert caught.value.place == f"{path}:2"


def test_a_failure_leaves_the_old_file_alone(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    ledger.write(path, [LedgerEntry("a")])
    before = path.read_bytes()

    def failing() -> object:
        yield LedgerEntry("b")
        raise OSError("no space left")

    with pytest.raises(OSError, match="no space"):
        ledger.write(path, failing())  # type: ignore[arg-type]
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["ledger.jsonl"]
