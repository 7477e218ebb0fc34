"""One bad record costs one record, whatever it does to its page."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from colophon.harvest.bookmark import MISSED
from colophon.harvest.harvesting import Bookmark, Harvested, harvest
from colophon.harvest.singly import ASKED, FETCHED
from colophon.harvest.transport import HttpAnswer
from colophon.harvest.watching import Watcher
from colophon.model.errors import HarvestError

Spoil = Callable[[dict[str, str], HttpAnswer], HttpAnswer]
ALL = [f"{number:03}" for number in range(25)]


class Harvester:
    """Harvests one list; each run reads its bookmark anew."""

    def __init__(self, living: Any, folder: Path) -> None:
        self.living = living
        self.folder = folder

    @property
    def bookmark(self) -> Bookmark:
        return Bookmark(self.folder, "https://archive.example.org/oai", "oai_dc", "")

    def run(self) -> list[Harvested]:
        self.living.asked.clear()
        return list(harvest(self.living.client(), self.bookmark))

    def asked(self, verb: str) -> list[str]:
        """The records asked for singly, or one empty string for each page."""
        return [one.get("identifier", "")[-3:] for one in self.living.asked if one["verb"] == verb]


@pytest.fixture
def harvester(living: Any, tmp_path: Path) -> Harvester:
    return Harvester(living, tmp_path)


def good(found: list[Harvested]) -> list[str]:
    return [one.origin.identifier[-3:] for one in found if one.statements]


def bad(found: list[Harvested]) -> dict[str, list[str]]:
    return {
        one.origin.identifier[-3:]: [problem.code for problem in one.problems]
        for one in found
        if one.problems
    }


def in_place(answer: HttpAnswer, pattern: bytes, by: bytes) -> HttpAnswer:
    return msgspec.structs.replace(answer, body=re.sub(pattern, by, answer.body))


def broken(number: int, *, also_alone: bool) -> Spoil:
    """One record is not XML, in lists at least."""

    def spoil(arguments: dict[str, str], answer: HttpAnswer) -> HttpAnswer:
        if arguments["verb"] == "GetRecord" and not also_alone:
            return answer
        return in_place(answer, rb"<dc:title>(Leaflet %d)</dc:title>" % number, rb"<dc:title>\1<b>")

    return spoil


def test_a_record_broken_in_its_list_is_had_alone(harvester: Harvester, living: Any) -> None:
    living.spoil = broken(12, also_alone=False)
    found = harvester.run()
    assert good(found) == ALL
    assert bad(found) == {}
    assert harvester.asked("GetRecord") == ["012"]


def test_where_it_is_broken_alone_too_what_can_be_read_is_taken(
    harvester: Harvester, living: Any
) -> None:
    living.spoil = broken(12, also_alone=True)
    found = harvester.run()
    assert good(found) == ALL
    assert bad(found) == {"012": ["not-well-formed"]}
    titles = [str(each.value) for each in found[12].statements if each.term == "title"]
    assert titles[0].startswith("Leaflet 12")


def test_a_record_that_cannot_be_had_is_asked_for_next_time(
    harvester: Harvester, living: Any
) -> None:
    well = living.spoil
    living.spoil = lambda _, answer: in_place(
        answer, rb"<dc:title>Leaflet 12<", b"<dc:title>" + b"x" * 2_000_000 + b"<b><"
    )
    found = harvester.run()
    assert (good(found), bad(found)) == ([*ALL[:12], *ALL[13:]], {"012": ["unreadable-record"]})
    living.pass_(60)
    again = harvester.run()
    assert bad(again) == {"012": ["unreadable-record"]}, "as long as it is so, it is said"
    living.pass_(60)
    living.spoil = well
    assert good(harvester.run()) == ["012"]
    assert harvester.run() == []
    assert harvester.bookmark.progress.missed == []


def test_a_missed_record_that_is_no_more_is_let_be(harvester: Harvester) -> None:
    harvester.run()
    kept = harvester.bookmark
    kept.miss("oai:archive.example.org:no-such")
    kept.keep()
    assert harvester.run() == []
    assert harvester.bookmark.progress.missed == []


# --- pages that cannot be had


def page_of(number: int, spoilt: Callable[[HttpAnswer], HttpAnswer]) -> Spoil:
    """The page of ListRecords with this record is spoilt."""

    def spoil(arguments: dict[str, str], answer: HttpAnswer) -> HttpAnswer:
        here = b">Leaflet %d<" % number in answer.body
        return spoilt(answer) if here and arguments["verb"] == "ListRecords" else answer

    return spoil


def cut(answer: HttpAnswer) -> HttpAnswer:
    return msgspec.structs.replace(answer, body=answer.body[:3000])


def failing(answer: HttpAnswer) -> HttpAnswer:
    return msgspec.structs.replace(answer, status=500, body=b"Fatal error: memory exhausted")


def scrambled(answer: HttpAnswer) -> HttpAnswer:
    return in_place(answer, b"<responseDate>", b"<<responseDate")


def large(answer: HttpAnswer) -> HttpAnswer:
    raise HarvestError("the answer is larger than 64 MB.", code="too-large")


def slow(answer: HttpAnswer) -> HttpAnswer:
    raise HarvestError("takes longer than 120 s for one answer.", code="too-slow")


SPOILT = (cut, failing, scrambled, large, slow)


@pytest.mark.parametrize("spoilt", SPOILT, ids=[one.__name__ for one in SPOILT])
@pytest.mark.parametrize("number", [3, 13, 24])
def test_a_page_that_cannot_be_had_is_passed_record_by_record(
    harvester: Harvester, living: Any, number: int, spoilt: Callable[[HttpAnswer], HttpAnswer]
) -> None:
    living.spoil = page_of(number, spoilt)
    found = harvester.run()
    assert sorted(good(found)) == ALL
    assert bad(found) == {}
    before = number // 10 * 10
    assert harvester.asked("GetRecord") == ALL[before:], "what came in pages is not asked again"
    assert harvester.bookmark.progress.since == "2026-11-23T12:00:00Z"


def test_whoever_waits_is_told_that_it_goes_slowly(harvester: Harvester, living: Any) -> None:
    class Told(Watcher):
        why = ""

        def singly(self, why: str) -> None:
            self.why = why

    watcher = Told()
    living.spoil = page_of(13, failing)
    list(harvest(living.client(watcher=watcher), harvester.bookmark))
    assert watcher.why == "the provider fails (HTTP 500)."


def test_passing_record_by_record_goes_on_where_it_stopped(
    harvester: Harvester, living: Any
) -> None:
    living.spoil = page_of(3, failing)
    running = harvest(living.client(), harvester.bookmark)
    for _ in range(13):
        next(running)
    running.close()
    assert good(harvester.run()) == ALL[10:]
    assert harvester.asked("ListRecords") == []


def test_deletions_come_in_headers_too(harvester: Harvester, living: Any) -> None:
    living.publish(5, deleted=True)
    living.spoil = page_of(3, failing)
    found = {one.origin.identifier[-3:]: one.deleted for one in harvester.run()}
    assert (found["005"], found["006"], len(found)) == (True, False, 25)


def test_where_headers_cannot_be_had_either_the_page_is_what_is_told(
    harvester: Harvester, living: Any
) -> None:
    def spoil(arguments: dict[str, str], answer: HttpAnswer) -> HttpAnswer:
        return cut(answer) if arguments["verb"].startswith("ListRec") else failing(answer)

    living.spoil = spoil
    with pytest.raises(HarvestError, match="cut short"):
        harvester.run()
    living.spoil = page_of(99, cut)
    assert good(harvester.run()) == ALL


@pytest.mark.parametrize("code", ["no-answer", "busy"])
def test_a_provider_that_is_not_there_is_not_passed_by(
    harvester: Harvester, living: Any, code: str
) -> None:
    def gone(answer: HttpAnswer) -> HttpAnswer:
        raise HarvestError("does not answer.", code=code)

    living.spoil = page_of(13, gone)
    with pytest.raises(HarvestError) as caught:
        harvester.run()
    assert caught.value.code == code
    assert harvester.asked("ListIdentifiers") == []
    living.spoil = page_of(99, gone)
    assert good(harvester.run()) == ALL[10:]


# --- GetRecord that does not work


def test_a_getrecord_that_does_not_work_is_let_be_after_a_while(
    harvester: Harvester, living: Any
) -> None:
    def spoil(arguments: dict[str, str], answer: HttpAnswer) -> HttpAnswer:
        if arguments["verb"] == "GetRecord":
            return failing(answer)
        return in_place(answer, rb"</dc:title>", rb"<b></dc:title>")

    living.spoil = spoil
    found = harvester.run()
    assert good(found) == ALL
    assert len(set(harvester.asked("GetRecord"))) == ASKED


def test_where_neither_lists_nor_records_come_the_harvest_stops(
    kit: Any, living: Any, harvester: Harvester
) -> None:
    living.repository.put(*(kit.leaflet(number) for number in range(FETCHED + 50)))

    def spoil(arguments: dict[str, str], answer: HttpAnswer) -> HttpAnswer:
        broken = arguments["verb"] in ("ListRecords", "GetRecord")
        return failing(answer) if broken else answer

    living.spoil = spoil
    with pytest.raises(HarvestError, match="HTTP 500"):
        harvester.run()
    assert len(set(harvester.asked("GetRecord"))) == FETCHED
    assert harvester.bookmark.progress.since == ""


def test_too_many_missed_records_are_no_accident(tmp_path: Path, kit: Any) -> None:
    kept = Bookmark(tmp_path, kit.base, "oai_dc", "")
    for number in range(MISSED):
        kept.miss(f"oai:x:{number}")
        kept.miss(f"oai:x:{number}")
    with pytest.raises(HarvestError, match="cannot be read"):
        kept.miss("oai:x:one-more")


# --- records that are none


def test_what_is_wrong_with_a_record_is_named(harvester: Harvester, living: Any) -> None:
    changes = {
        0: (rb"<identifier>oai:[^<]*-000</identifier>", b""),
        1: (rb"<identifier>(oai:[^<]*-001)</identifier>(.*?)<metadata>.*?</metadata>",
            rb"<identifier>\1</identifier>\2"),
        2: (rb"(-002</identifier>.*?<oai_dc:dc[^>]*>).*?(</oai_dc:dc>)", rb"\1\2"),
        3: (rb"(-003</identifier>.*?)<oai_dc:dc.*?</oai_dc:dc>", rb'\1<odd xmlns="urn:odd"/>'),
        4: (rb"(-004</identifier>.*?<dc:title>)", rb"\1" + b"x" * 3_000_000),
        5: (rb"(-005</identifier>.*?<metadata>)", rb"\1<!-- by hand -->"),
        6: (rb"(-006</identifier>.*?<metadata>)", rb"\1<?php?>"),
    }  # fmt: skip

    def spoil(_: dict[str, str], answer: HttpAnswer) -> HttpAnswer:
        body = answer.body
        for pattern, by in changes.values():
            body = re.sub(pattern, by, body, count=1, flags=re.DOTALL)
        return msgspec.structs.replace(answer, body=body)

    living.spoil = spoil
    found = harvester.run()
    assert good(found) == ALL[5:]
    assert [each.code for one in found[:7] for each in one.problems] == [
        *("no-identifier", "no-metadata", "no-values", "no-importer", "too-large")
    ]
