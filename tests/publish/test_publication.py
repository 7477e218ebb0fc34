"""Publishing: what moves, what stays, what is rebuilt."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from colophon.index.sqlite import SqliteIndex, SqliteWriter
from colophon.model.errors import ConfigError, RecordSyntaxError
from colophon.model.record import Concept, Evidence, Record, Stage, Statement
from colophon.publish.publication import PublicationCandidate, end_forgetting, publish

OAI = "{http://www.openarchives.org/OAI/2.0/}"
ASKED = [("verb", "ListRecords"), ("metadataPrefix", "oai_dc")]
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


def unread(record: Record, *, confidence: float) -> Record:
    """The record with a subject that nobody has decided on."""
    one = Statement(
        term="subject",
        value=Concept(uri="https://example.org/t/unread", label="Unread"),
        evidence=(Evidence(method="topics", confidence=confidence),),
    )
    return msgspec.structs.replace(record, statements=(*record.statements, one))


def subjects(box: Any) -> list[str]:
    answer = box.ask("ListRecords", metadataPrefix="oai_dc")
    return [one.text for one in answer.iter("{http://purl.org/dc/elements/1.1/}subject")]


def test_what_nobody_has_read_is_not_served_with_the_rest(box: Any, make: Make) -> None:
    one = unread(make("one", topics=["labour"]), confidence=0.8)
    box.publish(one)
    assert subjects(box) == ["Labour"]
    before = listed(box)
    # what waits makes it a draft again; what was reviewed of it stays as it was
    box.clock.on(60)
    box.publish(msgspec.structs.replace(one, stage=Stage.DRAFT, reviewed_at="2026-11-23T12:00:00Z"))
    assert listed(box) == before


def test_what_may_go_unread_is_the_policys_to_say(box: Any, make: Make) -> None:
    one = unread(make("one"), confidence=0.8)
    box.publish(one)
    before = listed(box)
    box.clock.on(60)
    box.config = msgspec.structs.replace(box.config, may_go_unread={"subject": "75 %"})
    assert box.publish(one).changed == 1
    assert subjects(box) == ["Unread"]
    assert listed(box)["one"] > before["one"]


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


def stamps(box: Any, id: str = "one") -> dict[str, str]:
    """Datestamps by format; a tombstone's is in brackets."""
    found = {}
    for one in box.formats:
        stamp, deleted = listed(box, one.name).get(id, ("", False))
        found[one.name] = f"({stamp})" if deleted else stamp
    return found


@pytest.mark.parametrize(
    "more", [{"accessState": "tombstone"}, {"accessState": "erased"}, {"embargoUntil": "2990"}]
)
def test_what_is_withdrawn_or_embargoed_becomes_a_tombstone(
    box: Any, make: Make, more: dict[str, str]
) -> None:
    box.publish(make("one"))
    box.clock.on(60)
    box.publish(make("one", **more))
    assert listed(box)["one"][1]
    answer = box.raw(ASKED)
    assert b"A leaflet" not in bytes(answer)


def test_an_embargo_ends_by_itself(box: Any, make: Make) -> None:
    record = make("one", embargoUntil="2026-11-25")
    assert box.publish(record).live == 0
    box.clock.on(86_400)
    assert box.publish(record).live == 0
    box.clock.on(86_400)
    report = box.publish(record)
    assert (report.live, report.added) == (1, 1)
    assert listed(box)["one"][0] == report.stamp


def test_an_embargo_that_cannot_be_read_holds(box: Any, make: Make) -> None:
    assert box.publish(make("one", embargoUntil="next spring")).live == 0


def test_a_record_that_cannot_be_written_is_named_and_left_out(box: Any, make: Make) -> None:
    report = box.publish(make("one", "broken"), make("two", "unwritable"), make("three"))
    assert [(one.code, one.subject) for one in report.problems] == [
        ("unwritable-record", "one"),
        ("unwritable-record", "two"),
    ]
    assert set(listed(box)) == {"three"}
    assert set(listed(box, "titles")) == {"one", "two", "three"}
    # it is tried again, though the record is the same
    assert len(box.publish(make("one", "broken"), make("two"), make("three")).problems) == 1
    assert set(listed(box)) == {"two", "three"}


def test_deletion_is_by_format(box: Any, make: Make) -> None:
    box.publish(make("one"))
    before = stamps(box)
    box.clock.on(60)
    box.publish(make("one", "no titles"))
    after = stamps(box)
    assert after["titles"].startswith("(")
    assert after["oai_dc"] > before["oai_dc"]


def test_a_record_that_cannot_be_read_stays_as_it_was(box: Any, make: Make) -> None:
    box.publish(make("one"))
    before = listed(box)

    def broken() -> Record:
        raise RecordSyntaxError("has a mistake.", place="one.yaml:7")

    box.clock.on(60)
    report = box.publish(PublicationCandidate("one", "other", broken))
    assert [one.subject for one in report.problems] == ["one.yaml:7"]
    assert listed(box) == before
    assert report.tombstones == 0


def test_unchanged_records_are_not_even_read(box: Any, make: Make) -> None:
    loaded = []

    def load() -> Record:
        loaded.append("one")
        return make("one")

    for _ in range(3):
        box.publish(PublicationCandidate("one", "v1", load))
    assert loaded == ["one"]


def test_a_new_format_is_served_and_moves_no_other(box: Any, make: Make) -> None:
    titles = box.formats.pop()
    box.publish(make("one"))
    before = stamps(box)
    box.formats.append(titles)
    box.clock.on(60)
    box.publish(make("one"))
    after = stamps(box)
    assert after["oai_dc"] == before["oai_dc"]
    assert after["titles"] > before["oai_dc"]


def test_a_format_taken_away_and_brought_back(box: Any, make: Make) -> None:
    box.publish(make("one"), make("two"))
    before = stamps(box)
    titles = box.formats.pop()
    box.clock.on(60)
    box.publish(make("one"))
    assert stamps(box) == {"oai_dc": before["oai_dc"]}
    box.formats.append(titles)
    box.clock.on(60)
    box.publish(make("one"))
    assert stamps(box) == before
    assert stamps(box, "two")["titles"].startswith("(")


def test_a_format_brought_back_after_the_index_was_lost_is_served_whole(
    box: Any, make: Make
) -> None:
    box.publish(make("one"))
    before = stamps(box)
    titles = box.formats.pop()
    box.forget()
    box.publish(make("one"))
    box.formats.append(titles)
    box.publish(make("one"))
    assert stamps(box) == before
    assert box.ask("ListRecords", metadataPrefix="titles").findtext(".//{*}title") == "A leaflet"


def test_a_crosswalk_that_writes_otherwise_moves_its_own_datestamps(box: Any, make: Make) -> None:
    box.publish(make("one"))
    before = stamps(box)
    box.clock.on(60)
    titles = box.formats[1]
    write = titles.write
    titles.write = lambda record, frame: write(record, frame).replace(b"title ", b"title a='' ")
    titles.version = "2"
    box.publish(make("one"))
    after = stamps(box)
    assert after["oai_dc"] == before["oai_dc"]
    assert after["titles"] > before["titles"]


def test_sets_move_the_datestamp_of_every_format(box: Any, make: Make) -> None:
    box.publish(make("one", "T"))
    before = stamps(box)
    box.clock.on(60)
    box.publish(make("one", "T", language="fr"))
    assert all(after > before[name] for name, after in stamps(box).items())


def test_a_set_is_advertised_as_long_as_it_holds_anything(box: Any, make: Make) -> None:
    box.publish(make("one", topics=["labour"]), make("two", language="fr"))
    box.clock.on(60)
    box.publish(make("two", language="fr"))
    specs = [one.text for one in box.ask("ListSets").iter(f"{OAI}setSpec")]
    topics = ["topic", "topic:topics", "topic:topics:labour"]
    assert specs == ["language", "language:en", "language:fr", *topics]
    # the tombstone is still found in the set it was in
    assert listed(box, set="topic")["one"][1]


def test_another_domain_moves_everything_where_that_is_meant(box: Any, make: Make) -> None:
    box.publish(make("one"), make("two"))
    box.clock.on(60)
    box.publish(make("one"))
    before = listed(box)
    box.clock.on(60)
    box.config = msgspec.structs.replace(box.config, domain="new.example.org")
    ledger = box.ledger.read_bytes()
    with pytest.raises(ConfigError, match=r"archive\.example\.org"):
        box.publish(make("one"))
    assert (listed(box), box.ledger.read_bytes()) == (before, ledger)
    box.publish(make("one"), new_domain=True)
    after = listed(box)
    assert all(after[id] > before[id] for id in before)
    assert b"archive.example.org:" not in bytes(box.raw(ASKED))


def test_stamps_rise_strictly_whatever_the_clock_does(box: Any, make: Make) -> None:
    seen = []
    for turn, step in enumerate((0, 0, -500, 0.2, 3, -10_000)):
        box.clock.on(step)
        seen.append(box.publish(make("one", f"turn {turn}")).stamp)
    assert seen == sorted(set(seen))


def test_a_ledger_that_is_behind_is_written_from_the_index(box: Any, make: Make) -> None:
    box.publish(make("one"))
    old = box.ledger.read_bytes()
    box.clock.on(60)
    box.publish(make("one", "New"), make("two"))
    new = box.ledger.read_bytes()
    box.ledger.write_bytes(old)
    box.publish(make("one", "New"), make("two"))
    assert box.ledger.read_bytes() == new
    box.ledger.unlink()
    box.publish(make("one", "New"), make("two"))
    assert box.ledger.read_bytes() == new


def test_what_another_machine_published_is_stamped_when_it_is_served_here(
    box: Any, make: Make, new_box: Any, tmp_path: Path
) -> None:
    """A ledger pulled from version control must not bring datestamps harvesters have passed."""
    box.publish(make("one"))
    other = new_box(tmp_path / "other")
    other.folder.mkdir()
    other.ledger.write_bytes(box.ledger.read_bytes())
    other.clock.on(100)
    other.publish(make("one"), make("two"), make("gone"))
    other.clock.on(100)
    other.publish(make("one"), make("two"))
    box.clock.on(5_000)
    asked = box.ask("Identify").findtext(f"{OAI}responseDate")
    box.ledger.write_bytes(other.ledger.read_bytes())
    box.publish(make("one"), make("two"))
    found = listed(box)
    assert found["two"][0] > asked
    assert found["gone"][0] > asked
    assert found["gone"][1]
    assert found["one"][0] < asked


def test_drafts_are_not_read_again(box: Any, make: Make) -> None:
    loaded = []

    def load() -> Record:
        loaded.append(1)
        return make("one", stage=Stage.DRAFT)

    for _ in range(2):
        box.publish(PublicationCandidate("one", "v1", load))
    assert len(loaded) == 1
    assert not listed(box)


def test_a_failure_in_the_middle_leaves_everything_as_it_was(box: Any, make: Make) -> None:
    box.publish(make("one"))
    before = bytes(box.raw(ASKED)), box.ledger.read_bytes()

    def records() -> Any:
        yield make("one", "Changed")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        _publish(box, records())
    assert (bytes(box.raw(ASKED)), box.ledger.read_bytes()) == before


def _publish(box: Any, records: Any) -> None:
    publish(
        records,
        ledger=box.ledger,
        index=box.index,
        frame=box.frame,
        config=box.config,
        now=box.clock,
        formats=box.formats,
    )


def test_a_publication_that_is_killed_before_it_has_forgotten_is_followed_by_one_that_does(
    box: Any, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    forgot: list[bool] = []
    tidy = SqliteWriter.tidy

    def killed(self: SqliteWriter, *, forgetting: bool = False) -> None:
        assert forgetting
        raise KeyboardInterrupt

    def noted(self: SqliteWriter, *, forgetting: bool = False) -> None:
        forgot.append(forgetting)
        tidy(self, forgetting=forgetting)

    box.publish(make("one"), make("two"))
    box.clock.on(60)
    gone = make("one", accessState="tombstone")
    monkeypatch.setattr(SqliteWriter, "tidy", killed)
    with pytest.raises(KeyboardInterrupt):
        box.publish(gone, make("two"))
    monkeypatch.setattr(SqliteWriter, "tidy", noted)
    # what is made of the index has not forgotten before somebody says so
    reports = [box.publish(gone, make("two")).forgetting for _ in range(2)]
    end_forgetting(SqliteIndex(box.index))
    reports.append(box.publish(gone, make("two")).forgetting)
    assert (forgot, reports) == ([True, False, False], [True, True, False])
