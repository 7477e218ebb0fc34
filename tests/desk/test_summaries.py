"""Summaries follow the files, and are kept between visits."""

import os
from collections.abc import Iterator

import pytest
from desk_samples import draft, put, suggested

from colophon.catalogue import Catalogue
from colophon.catalogue.erasing import erase
from colophon.catalogue.moving_records import move_records
from colophon.desk.summaries import Summaries
from colophon.model.record import Text
from colophon.store.records import RecordStore


def opened(catalogue: Catalogue) -> Summaries:
    shelf = Summaries(catalogue)
    shelf.refresh()
    return shelf


def kept(catalogue: Catalogue) -> bytes:
    """The file in which summaries are kept between visits."""
    return (catalogue.workings / "parsed.sqlite").read_bytes()


def unreadable(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on no record may be read."""

    def refuse(*_: object) -> None:
        raise AssertionError("a record was read")

    monkeypatch.setattr(RecordStore, "load", refuse)


def test_a_summary_says_what_every_field_says(house: Catalogue) -> None:
    found = opened(house).summaries["b"]
    assert [(one.term, one.text, one.open) for one in found.cells] == [
        ("title", "Title of b", 1),
        ("language", "en", 1),
        ("type", "Text", 1),
    ]
    assert dict(zip([one[0] for one in found.matters], found.doubts, strict=True)) == {
        "language": 0.05,
        "type": 0.5,
    }


def test_what_has_not_changed_is_not_read_again(
    house: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = opened(house)
    first.close()
    unreadable(monkeypatch)
    second = opened(house)
    assert second.summaries == first.summaries
    assert second.sizes == first.sizes
    assert second.doubts == pytest.approx(first.doubts)


def test_what_has_changed_is_read_again(house: Catalogue) -> None:
    opened(house).close()
    put(house, draft("b", suggested("language", Text(text="de"))), at=1_700_000_100)
    house.store.path("c").unlink()
    found = opened(house).summaries
    assert sorted(found) == ["a", "b"]
    assert found["b"].languages == ("de",)


def test_what_the_desk_decided_is_kept_too(
    house: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = opened(house)
    house.decisions.accept(["b"], "language", by="maria")
    shelf.took(house.decisions.saved)
    shelf.close()
    unreadable(monkeypatch)
    assert opened(Catalogue.open(house.folder)).summaries == shelf.summaries


def test_a_file_that_was_just_written_is_not_kept(house: Catalogue) -> None:
    os.utime(house.store.path("a"))
    opened(house).close()
    house.store.path("a").unlink()
    put(house, draft("a", suggested("language", Text(text="fr"))))
    assert opened(house).summaries["a"].languages == ("fr",)


@pytest.mark.parametrize("spoilt", [b"", b"\xc1", b"\x81\xa3key\xa3old", b"nonsense"])
def test_a_spoilt_file_costs_time_only(house: Catalogue, spoilt: bytes) -> None:
    expected = opened(house).summaries
    (house.workings / "parsed.sqlite").write_bytes(spoilt)
    assert opened(house).summaries == expected


def test_another_policy_makes_them_anew(house: Catalogue) -> None:
    opened(house).close()
    settings = house.folder / "records" / "catalogue.yaml"
    settings.write_text(settings.read_text("utf-8") + "may_go_unread: {Language: 90 %}\n", "utf-8")
    found = opened(Catalogue.open(house.folder)).summaries["b"]
    assert "Language" not in found.waits


def test_erasing_leaves_no_summaries(house: Catalogue) -> None:
    shelf = opened(house)
    shelf.close()
    assert b"Title of a" in kept(house)
    shelf.touch(["a", "b"])
    erase(house, ["a"], by="maria")
    shelf.close()  # a desk that was open meanwhile
    assert b"Title of b" in kept(house)
    assert b"Title of a" not in kept(house)


def test_progress_is_told_while_records_are_read(house: Catalogue) -> None:
    shelf = Summaries(house)
    seen = []
    house.store.watch = lambda ids: (seen.append(shelf.progress) or id_ for id_ in ids)
    shelf.refresh()
    assert [one.done for one in seen] == [0, 1, 2]
    assert shelf.progress == (3, 3)


def test_a_record_that_cannot_be_read_is_told(house: Catalogue) -> None:
    house.store.path("c").write_text("id: c\nstage: half\n")
    shelf = opened(house)
    assert sorted(shelf.broken) == ["c"]
    put(house, draft("c"))
    shelf.refresh(now=True)
    assert shelf.broken == {}
    assert sorted(shelf.summaries) == ["a", "b", "c"]


def test_a_desk_that_is_closed_keeps_what_it_has_read_so_far(house: Catalogue) -> None:
    shelf = Summaries(house)

    def close_at_second(ids: tuple[str, ...]) -> Iterator[str]:
        for at, id_ in enumerate(ids):
            shelf.is_closing = at == 1
            yield id_

    house.store.watch = close_at_second
    shelf.refresh()
    shelf.close()
    assert b"Title of a" in kept(house)
    assert b"Title of c" not in kept(house)


def test_records_in_a_table_are_followed_as_files_are(house: Catalogue) -> None:
    before = opened(house).summaries
    move_records(house, "table")
    moved = Catalogue.open(house.folder, clock=house.clock)
    shelf = opened(moved)
    assert shelf.summaries == before
    stored = moved.store.load("a")
    title = (suggested("title", Text(text="Other")),)
    moved.store.save(stored.record.with_statements(title), stored.version)
    moved.store.delete("b", moved.store.load("b").version)
    shelf.refresh(now=True)
    assert shelf.summaries["a"].title == "Other"
    assert shelf.summaries.keys() == before.keys() - {"b"}
