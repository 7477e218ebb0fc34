"""What a repository says now, and what a person decided: the person wins."""

import pytest
from msgspec.structs import replace

from colophon.config import shipped_vocab
from colophon.model.record import Evidence, Harvest, Record, Statement, Status, Text
from colophon.profile import load
from colophon.review.renewal import kept_open, make_tombstone, renew

PROFILE = load(shipped_vocab() / "profile.csv")
BASE = "https://source.example.org/oai"
ORIGIN = Harvest(
    base_url=BASE,
    identifier="oai:source.example.org:1",
    datestamp="2026-01-01",
    metadata_namespace="http://purl.org/dc/terms/",
    harvest_date="2026-11-23T12:00:00Z",
)
LATER = replace(ORIGIN, datestamp="2026-02-02", harvest_date="2026-11-24T12:00:00Z")
CAME = (Evidence(method="harvest", quote="x"),)


def said(term: str, text: str, *, trusted: bool = False, at: str = "first") -> Statement:
    status = Status.ACCEPTED if trusted else Status.SUGGESTED
    by, at = (BASE, at) if trusted else ("", "")
    return Statement(term=term, value=Text(text=text), status=status, by=by, at=at, evidence=CAME)


def decided(term: str, text: str, status: Status = Status.EDITED, by: str = "ann") -> Statement:
    evidence = CAME if status is not Status.EDITED else ()
    return Statement(term=term, value=Text(text=text), status=status, by=by, evidence=evidence)


def record(*statements: Statement, origin: Harvest = ORIGIN) -> Record:
    return PROFILE.arrange(Record(id="one", statements=statements, harvest=origin))


def values(found: Record) -> dict[str, list[str]]:
    terms: dict[str, list[str]] = {}
    for one in found.statements:
        if one.live:
            terms.setdefault(one.term, []).append(str(one.value))
    return terms


def renewed(old: Record, *new: Statement) -> Record:
    return renew(old, record(*new, origin=LATER), PROFILE, method="harvest")


@pytest.mark.parametrize("trusted", [True, False])
def test_what_was_said_gives_way_to_what_is_said(trusted: bool) -> None:
    old = record(
        said("title", "The Gate", trusted=trusted),
        said("subject", "gates", trusted=trusted),
        said("subject", "beans", trusted=trusted),
    )
    new = renewed(
        old,
        said("title", "The Upper Gate", trusted=trusted, at="second"),
        said("subject", "beans", trusted=trusted, at="second"),
    )
    assert values(new) == {"title": ["The Upper Gate"], "subject": ["beans"]}
    assert new.harvest == LATER
    assert {one.status for one in new.statements} == {old.statements[0].status}
    # what is said as before is accepted since when it was first said
    assert [one.at for one in new.statements] == (["second", "first"] if trusted else ["", ""])


DECIDED = {
    "accepted": decided("title", "The Gate", Status.ACCEPTED),
    "edited": decided("title", "The Lower Gate"),
    "by hand in the file": decided("title", "The Lower Gate", by=""),
}


@pytest.mark.parametrize("trusted", [True, False])
@pytest.mark.parametrize("kind", DECIDED)
def test_a_value_that_a_person_stands_behind_stays(kind: str, trusted: bool) -> None:
    mine = DECIDED[kind]
    old = record(mine, decided("note", "a note of ours"), said("subject", "gates", trusted=trusted))
    new = renewed(old, said("title", "Another", trusted=trusted), said("note", "theirs"))
    assert values(new) == {"title": [str(mine.value)], "note": ["a note of ours", "theirs"]}
    assert mine in new.statements


@pytest.mark.parametrize("by", ["ann", BASE])
def test_what_was_turned_down_does_not_come_back(by: str) -> None:
    """One that was taken out of the file by hand still bears the name of the repository."""
    old = record(said("title", "The Gate"), decided("subject", "gates", Status.REJECTED, by=by))
    new = renewed(old, said("title", "The Gate"), said("subject", "gates"), said("subject", "tea"))
    assert values(new) == {"title": ["The Gate"], "subject": ["tea"]}
    assert old.statements[-1] in new.statements


def test_suggestions_that_others_made_stay() -> None:
    ours = Statement(term="subject", value=Text(text="tea"), evidence=(Evidence(method="topics"),))
    assert values(renewed(record(ours), said("title", "A"))) == {"title": ["A"], "subject": ["tea"]}


def test_trust_that_was_given_is_not_lost_by_a_harvest_without() -> None:
    old = record(said("title", "The Gate", trusted=True), said("subject", "gates", trusted=True))
    new = renewed(old, said("title", "The Gate"), said("subject", "beans"))
    states = {str(one.value): (one.status, one.by) for one in new.statements}
    assert states == {
        "The Gate": (Status.ACCEPTED, BASE),
        "beans": (Status.SUGGESTED, ""),
    }


def test_a_repository_that_bears_another_name_is_known_by_it_from_now_on() -> None:
    moved = replace(LATER, base_url="https://moved.example.org/oai")
    new = record(replace(said("title", "The Gate", trusted=True), by=moved.base_url), origin=moved)
    found = renew(record(said("title", "The Gate", trusted=True)), new, PROFILE, method="harvest")
    assert [one.by for one in found.statements] == [moved.base_url]


# --- deleted where it came from


def test_a_deletion_makes_a_tombstone_and_an_undeletion_unmakes_it() -> None:
    old = record(said("title", "The Gate", trusted=True), decided("note", "ours"))
    gone = make_tombstone(old, replace(LATER, metadata_namespace=""))
    assert values(gone)["accessState"] == ["tombstone"]
    assert values(gone)["note"] == ["ours"]
    assert gone.harvest == LATER
    assert make_tombstone(gone, LATER) is gone
    assert kept_open(gone) == ()
    back = renewed(gone, said("title", "The Gate", trusted=True))
    assert values(back) == {"title": ["The Gate"], "note": ["ours"]}


@pytest.mark.parametrize("state", ["public", "reduced", "no-file"])
def test_a_person_who_said_who_may_see_it_is_not_overruled(state: str) -> None:
    old = record(said("title", "The Gate"), decided("accessState", state))
    assert make_tombstone(old, LATER) is old
    (problem,) = kept_open(old)
    assert problem.code == "deleted-at-source"
    assert "ann decided" in problem.message


@pytest.mark.parametrize("state", ["tombstone", "erased"])
def test_a_record_withdrawn_here_stays_so_whatever_comes(state: str) -> None:
    mine = decided("accessState", state)
    old = record(said("title", "The Gate"), mine)
    assert make_tombstone(old, LATER) is old
    assert kept_open(old) == ()
    assert mine in renewed(old, said("title", "The Gate")).statements
