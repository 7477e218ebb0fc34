"""Between harvests: what is asked from when, and what an interruption leaves behind."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from colophon.harvest.harvesting import Bookmark, harvest
from colophon.harvest.transport import HttpAnswer
from colophon.model.errors import HarvestError

NOON = "2026-11-23T12:00:00Z"
Spoil = Callable[[dict[str, str], HttpAnswer], HttpAnswer]


class Harvester:
    """Harvests one list; each run reads its bookmark anew."""

    def __init__(self, living: Any, folder: Path, set_: str = "") -> None:
        self.living = living
        self.folder = folder
        self.set = set_

    @property
    def bookmark(self) -> Bookmark:
        return Bookmark(self.folder, "https://archive.example.org/oai", "oai_dc", self.set)

    @property
    def since(self) -> str:
        return self.bookmark.progress.since

    def run(self, **window: str) -> list[str]:
        """Harvest; the numbers of what came, deletions with a minus."""
        found = harvest(self.living.client(), self.bookmark, **window)
        return [
            ("-" if one.deleted else "") + one.origin.identifier[-3:]
            for one in found
            if not one.problems
        ]

    def stop(self, after: int, **window: str) -> list[str]:
        """The same, interrupted after some records."""
        running = harvest(self.living.client(), self.bookmark, **window)
        found = [next(running).origin.identifier[-3:] for _ in range(after)]
        running.close()
        return found


ALL = [f"{number:03}" for number in range(25)]


@pytest.fixture
def harvester(living: Any, tmp_path: Path) -> Harvester:
    return Harvester(living, tmp_path)


def replaced(pattern: bytes, by: bytes) -> Spoil:
    def spoil(_: dict[str, str], answer: HttpAnswer) -> HttpAnswer:
        return msgspec.structs.replace(answer, body=re.sub(pattern, by, answer.body))

    return spoil


# --- from when


def test_a_harvest_that_finds_nothing_keeps_its_place(harvester: Harvester, living: Any) -> None:
    assert harvester.run() == ALL
    living.pass_(60)
    assert harvester.run() == []
    living.pass_(60)
    living.publish(7)
    assert harvester.run() == ["007"]
    assert living.since() == ["", NOON, "2026-11-23T12:01:00Z"]


@pytest.mark.parametrize("status", [400, 404, 422, 500])
def test_it_does_so_whatever_http_says(harvester: Harvester, living: Any, status: int) -> None:
    def spoil(_: dict[str, str], answer: HttpAnswer) -> HttpAnswer:
        bad = b"<error " in answer.body
        return msgspec.structs.replace(answer, status=status) if bad else answer

    living.spoil = spoil
    harvester.run()
    living.pass_(60)
    assert harvester.run() == []
    assert harvester.since == "2026-11-23T12:01:00Z"


@pytest.mark.parametrize(
    "said",
    [
        *("../../etc/passwd", "", "yesterday", "2026-13-45", "2026-11-23 12:00:00Z"),
        *("2026-11-23T12:00:00", "9999-12-31T23:59:59Z", "2030-01-01", "20261123", "²026-11-23"),
        *("0000-00-00T00:00:00Z", "2026-W47-1"),
    ],
)
def test_a_moment_that_is_none_is_not_asked_from(
    harvester: Harvester, living: Any, said: str
) -> None:
    living.spoil = replaced(b"<responseDate>[^<]*", f"<responseDate>{said}".encode())
    assert harvester.run() == ALL
    assert harvester.since == ""
    assert harvester.run() == ALL


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("2026-11-23T12:00:00.999Z", NOON),
        ("2026-11-23T13:00:00+01:00", NOON),
        ("2026-11-23", "2026-11-23"),
        ("2026-11-24T11:00:00Z", "2026-11-24T11:00:00Z"),
    ],
)
def test_a_moment_told_in_another_way_is_understood(
    harvester: Harvester, living: Any, said: str, asked: str
) -> None:
    living.spoil = replaced(b"<responseDate>[^<]*", f"<responseDate>{said}".encode())
    harvester.run()
    assert harvester.since == asked


def test_a_later_page_does_not_say_when_its_list_was_begun(
    harvester: Harvester, living: Any
) -> None:
    good = living.spoil
    living.spoil = replaced(b"<responseDate>[^<]*", b"<responseDate>once upon a time")
    harvester.stop(13)
    living.spoil = good
    living.pass_(60)
    living.publish(2)
    living.pass_(60)
    harvester.run()
    assert harvester.since == ""
    assert "002" in harvester.run()


def test_a_nonsense_moment_kept_before_is_forgotten(harvester: Harvester) -> None:
    kept = harvester.bookmark
    kept.progress.since = "../../etc/passwd"
    kept.keep()
    assert harvester.run() == ALL


def test_a_clock_that_went_back_costs_a_whole_harvest(harvester: Harvester, living: Any) -> None:
    """It was ahead when we asked: what changed in that hour was never seen."""
    living.pass_(3600)
    harvester.run()
    living.pass_(-1800)
    living.publish(3)
    assert harvester.run() == []
    assert harvester.since == ""
    assert harvester.run()[-1] == "003"


def test_a_provider_that_knows_days_is_asked_for_days(harvester: Harvester, living: Any) -> None:
    living.spoil = replaced(b"YYYY-MM-DDThh:mm:ssZ", b"YYYY-MM-DD")
    harvester.run()
    assert harvester.since == "2026-11-23"


def test_identify_may_be_broken(harvester: Harvester, living: Any) -> None:
    def spoil(arguments: dict[str, str], answer: HttpAnswer) -> HttpAnswer:
        if arguments["verb"] == "Identify":
            return msgspec.structs.replace(answer, body=b"<b>Fatal error")
        return answer

    living.spoil = spoil
    assert harvester.run() == ALL
    assert harvester.since == "2026-11-23", "all providers understand days"


# --- interrupted


def test_an_interrupted_harvest_goes_on_with_its_page(harvester: Harvester, living: Any) -> None:
    assert harvester.stop(13) == ALL[:13]
    living.pass_(60)
    living.publish(2)
    assert harvester.run() == ALL[10:]
    assert harvester.since == NOON, "what changed since the first page is the next harvest's"
    assert harvester.run() == ["002"]


@pytest.mark.parametrize(
    "answer",
    [
        (200, b'<error code="badResumptionToken">expired</error>'),
        (200, b'<error code="badArgument">what is that</error>'),
        (404, b""),
        (410, b"<html/>"),
    ],
    ids=["expired", "unknown", "404", "410"],
)
def test_where_the_token_leads_nowhere_it_begins_anew(
    harvester: Harvester, living: Any, kit: Any, answer: tuple[int, bytes]
) -> None:
    harvester.stop(13)
    status, inner = answer
    body = b'<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">' + inner + b"</OAI-PMH>"
    good = living.spoil

    def spoil(arguments: dict[str, str], answer: HttpAnswer) -> HttpAnswer:
        if "resumptionToken" in arguments:
            living.spoil = good
            return msgspec.structs.replace(answer, status=status, body=body if inner else b"")
        return answer

    living.spoil = spoil
    assert harvester.run() == ALL


def test_tokens_that_never_live_long_are_told(harvester: Harvester, living: Any) -> None:
    living.spoil = replaced(b"(<resumptionToken[^>]*>)[^<]+", rb"\1nonsense")
    with pytest.raises(HarvestError) as caught:
        harvester.run()
    assert caught.value.code == "badResumptionToken"


def test_a_list_that_goes_in_circles_is_begun_anew_next_time(
    harvester: Harvester, living: Any
) -> None:
    good = living.spoil
    seen: list[bytes] = []

    def spoil(arguments: dict[str, str], answer: HttpAnswer) -> HttpAnswer:
        if arguments["verb"] == "ListRecords":
            seen.append(answer.body)
        return msgspec.structs.replace(answer, body=seen[1]) if len(seen) > 1 else answer

    living.spoil = spoil
    with pytest.raises(HarvestError) as caught:
        harvester.run()
    assert caught.value.code == "token-loop"
    living.spoil = good
    assert harvester.run() == ALL


@pytest.mark.parametrize("request_", range(8))
def test_it_may_be_interrupted_at_any_request(
    harvester: Harvester, living: Any, request_: int
) -> None:
    found: set[str] = set()

    def spoil(_: dict[str, str], answer: HttpAnswer) -> HttpAnswer:
        if len(living.asked) == request_ + 1:
            raise KeyboardInterrupt
        return answer

    living.spoil = spoil
    for _ in range(3):
        try:
            for one in harvest(living.client(), harvester.bookmark):
                found.add(one.origin.identifier[-3:])
        except KeyboardInterrupt:
            continue
    assert len(living.asked) > request_
    assert harvester.since == NOON
    assert found == set(ALL)


# --- windows


def test_an_interrupted_window_is_not_taken_for_the_whole(
    harvester: Harvester, living: Any
) -> None:
    assert harvester.stop(12, from_="2026-03-01T00:00:02Z", until="2026-03-01T00:00:20Z")
    assert harvester.run() == ALL
    assert harvester.since == NOON


def test_an_interrupted_window_goes_on_when_it_is_asked_for_again(
    harvester: Harvester, living: Any
) -> None:
    window = {"from_": "2026-03-01T00:00:02Z", "until": "2026-03-01T00:00:20Z"}
    assert harvester.stop(12, **window) == ALL[2:14]
    assert harvester.run(**window) == ALL[12:21]
    assert harvester.since == ""


def test_a_window_does_not_disturb_what_is_unfinished(harvester: Harvester) -> None:
    assert harvester.stop(13) == ALL[:13]
    assert harvester.run(until="2026-03-01T00:00:03Z") == ALL[:4]
    assert harvester.run() == ALL[10:]
    assert harvester.since == NOON


@pytest.mark.parametrize(
    ("before", "window", "since"),
    [
        ("", {"from_": "2026-03-01"}, ""),
        ("", {"until": "2026-03-02"}, "2026-03-02"),
        ("2026-03-02", {"from_": "2026-03-03"}, "2026-03-02"),
        ("2026-03-02", {"from_": "2026-03-02"}, NOON),
        ("2026-03-02", {"from_": "2026-01-01", "until": "2026-03-03"}, "2026-03-03"),
        ("2026-03-02", {"from_": "2026-01-01", "until": "2026-02-01"}, "2026-03-02"),
        ("2026-03-02", {"until": "2027-01-01"}, NOON),
    ],
)
def test_its_place_moves_over_what_was_harvested_alone(
    harvester: Harvester, before: str, window: dict[str, str], since: str
) -> None:
    kept = harvester.bookmark
    kept.progress.since = before
    kept.keep()
    harvester.run(**window)
    assert harvester.since == since


# --- sets


def test_a_set_has_its_own_place_and_its_deletions(living: Any, tmp_path: Path) -> None:
    leaflets = Harvester(living, tmp_path, "genre:leaflets")
    assert leaflets.run() == ALL
    assert Harvester(living, tmp_path, "genre:posters").run() == []
    living.pass_(60)
    living.publish(4, deleted=True)
    assert leaflets.run() == ["-004"]
    assert Harvester(living, tmp_path).run()[-1] == "-004"
    asked = [one["set"] for one in living.asked if "set" in one]
    assert asked == ["genre:leaflets", "genre:posters", "genre:leaflets"]


# --- the file


def test_a_bookmark_of_before_is_read(harvester: Harvester) -> None:
    """It held one token for all windows: that is not gone on with, the place is kept."""
    path = harvester.bookmark.path
    path.parent.mkdir(exist_ok=True)
    path.write_text(
        '{"base_url":"u","prefix":"oai_dc","set":"","since":"2026-03-02","started":"x",'
        '"token":"t","pages":3}',
        encoding="utf-8",
    )
    assert harvester.run() == []
    assert harvester.living.since() == ["2026-03-02"]


def test_scheme_and_slash_make_no_other_bookmark(tmp_path: Path) -> None:
    addresses = ("https://x.org/oai", "http://x.org/oai/", "http://X.org:80/oai")
    assert len({Bookmark(tmp_path, one, "oai_dc", "").path for one in addresses}) == 1


@pytest.mark.parametrize("held", ["{", "", "[]", '{"since":1}', "\udcff"])
def test_a_spoilt_bookmark_is_told(harvester: Harvester, held: str) -> None:
    harvester.bookmark.keep()
    harvester.bookmark.path.write_bytes(held.encode("utf-8", "surrogateescape"))
    with pytest.raises(HarvestError, match="bookmark"):
        _ = harvester.bookmark
