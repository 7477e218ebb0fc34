"""The end of long lists: reached by a short selection, or honestly not seen."""

from typing import Any

import msgspec
import pytest
from tests.examine.fake import Fake, Spoiling, body, examined, leaflet, repository

from colophon.examine import ExaminationBounds, Finding
from colophon.harvest.transport import HttpAnswer
from colophon.services.oai.memory import MemoryRepository

ENDLESS = body(r"<resumptionToken[^>]*/>", "", "ListIdentifiers|ListRecords")
SIZELESS = body(r' completeListSize="\d+"', "")


def last(fake: Fake, verb: str = "records") -> Finding:
    findings = examined(fake, ExaminationBounds(pause=0))
    return next(one for one in findings if one.code == f"token-last-{verb}")


def long(count: int = 300) -> MemoryRepository:
    return repository(count, page_size=4)


def bulk(count: int = 120, *, alike: int = 120) -> MemoryRepository:
    """All were loaded in one second, but for the last few."""
    made = repository(count, page_size=4)
    for key, one in made.kept.items():
        if int(one.id[-3:]) < alike:
            made.kept[key] = msgspec.structs.replace(one, stamp=leaflet(0).stamp)
    return made


@pytest.mark.parametrize("spoiling", [None, SIZELESS])
def test_the_end_of_a_long_list_is_seen(spoiling: Spoiling | None) -> None:
    fake = Fake(long(), spoiling)
    assert last(fake).outcome == "pass"
    assert len(fake.asked) < 120


def test_the_end_of_the_headers_tells_nothing_of_the_records() -> None:
    """Records come one a page, headers four: that list is then too long."""

    class Slow(Fake):
        def right(self, query: str) -> HttpAnswer:
            size = 1 if "ListRecords" in query else 4
            self.held.identity = msgspec.structs.replace(self.held.identity, page_size=size)
            return super().right(query)

    assert last(Slow(long()), "headers").outcome == "pass"
    assert last(Slow(long())).outcome == "not-examined"


@pytest.mark.parametrize("count", [21, 40, 300, 999])
def test_a_long_list_without_its_empty_token_is_found(count: int) -> None:
    assert last(Fake(long(count), ENDLESS)).outcome == "fail"


def test_what_changed_last_may_be_the_short_list() -> None:
    assert last(Fake(bulk(140, alike=128), ENDLESS)).outcome == "fail"


def test_a_set_may_be_the_short_list() -> None:
    made = bulk()
    for key, one in made.kept.items():
        few = ("rare",) if int(one.id[-3:]) < 10 else ()
        made.kept[key] = msgspec.structs.replace(one, sets=(*one.sets, *few))
    assert last(Fake(made, ENDLESS)).outcome == "fail"


def test_an_end_that_was_not_seen_is_not_called_right() -> None:
    found = last(Fake(bulk(), ENDLESS))
    assert found.outcome == "not-examined"
    assert "its end was not seen" in found.message


def test_a_list_out_of_order_is_cut_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    """Datestamps have nothing to do with the order of the list."""

    def shuffled(number: int) -> int:
        return leaflet(number * 7919 % 400).stamp

    made = repository(400, page_size=4)
    for key, one in made.kept.items():
        made.kept[key] = msgspec.structs.replace(one, stamp=shuffled(int(one.id[-3:])))
    plain = made.page

    def by_id(selection: Any, after: Any, limit: int, **how: Any) -> Any:
        return plain(selection, after, limit, **how)

    monkeypatch.setattr(made, "page", by_id)
    assert last(Fake(made)).outcome == "pass"
