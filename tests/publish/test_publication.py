"""Publishing: what moves, what stays, what is rebuilt."""

from collections.abc import Callable
from typing import Any

from colophon.record import Record, Stage

OAI = "{http://www.openarchives.org/OAI/2.0/}"
Make = Callable[..., Record]


def listed(box: Any, prefix: str = "oai_dc", **more: str) -> dict[str, tuple[str, bool]]:
    """(datestamp, deleted) by identifier, everything harvested."""
    found = {}
    answer = box.ask("ListIdentifiers", metadataPrefix=prefix, **more)
    while True:
        for header in answer.iter(f"{OAI}header"):
            id = header.findtext(f"{OAI}identifier").rpartition(":")[2]
            found[id] = header.findtext(f"{OAI}datestamp"), header.get("status") == "deleted"
        token = answer.findtext(f".//{OAI}resumptionToken")
        if not token:
            return found
        answer = box.ask("ListIdentifiers", resumptionToken=token)


def test_only_reviewed_records_are_served(box: Any, make: Make) -> None:
    report = box.publish(make("one"), make("two", stage=Stage.DRAFT))
    assert (report.added, report.live, report.deleted) == (1, 1, 0)
    assert set(listed(box)) == {"one"}


def test_a_datestamp_moves_only_where_what_is_served_has_changed(box: Any, make: Make) -> None:
    box.publish(make("one"), make("two"))
    before = listed(box)
    box.clock.on(60)
    box.publish(make("one", topics=["labour"]), make("two"))
    after = listed(box)
    assert after["one"] > before["one"]
    assert after["two"] == before["two"]


def test_publishing_again_changes_nothing(box: Any, make: Make) -> None:
    box.publish(make("one"))
    ledger = box.ledger.read_bytes()
    box.clock.on(60)
    report = box.publish(make("one"))
    assert (report.stamp, report.unchanged) == ("", 1)
    assert box.ledger.read_bytes() == ledger


def test_tombstones_and_return(box: Any, make: Make) -> None:
    box.publish(make("one"), make("two"))
    box.clock.on(60)
    assert box.publish(make("two")).tombstones == 1
    first = listed(box)["one"]
    assert first[1]
    box.clock.on(60)
    box.publish(make("two"))
    assert listed(box)["one"] == first
    box.clock.on(60)
    assert box.publish(make("one"), make("two")).added == 1
    assert not listed(box)["one"][1]
    assert listed(box)["one"] > first


def test_rebuilt_from_records_and_ledger_the_answers_are_the_same(box: Any, make: Make) -> None:
    box.publish(make("one"), make("two"), make("three"))
    box.clock.on(60)
    box.publish(make("one", "Changed"), make("two"))
    asked = [
        [("verb", verb), ("metadataPrefix", prefix)]
        for verb in ("ListRecords", "ListIdentifiers")
        for prefix in ("oai_dc", "titles")
    ] + [[("verb", "ListSets")], [("verb", "Identify")]]
    before = [bytes(box.raw(one)) for one in asked]
    ledger = box.ledger.read_bytes()
    box.forget()
    box.publish(make("one", "Changed"), make("two"))
    assert [bytes(box.raw(one)) for one in asked] == before
    assert box.ledger.read_bytes() == ledger
