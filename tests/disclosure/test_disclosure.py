"""What may leave the house: one way out, whatever the format."""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from importlib.metadata import EntryPoint
from pathlib import Path

import msgspec
import pytest

from colophon.config import shipped_vocab
from colophon.crosswalk import FORMATS, Format, Frame
from colophon.disclosure import PublicRecord, decide, disclose, require_public
from colophon.disclosure.unread import Policy
from colophon.model.errors import RecordWithheld
from colophon.model.record import (
    Agent,
    Concept,
    Date,
    Evidence,
    Record,
    Stage,
    Statement,
    Status,
    Text,
    Value,
    Visibility,
)
from colophon.profile import load

PROFILE = load(shipped_vocab() / "profile.csv")
FRAME = Frame(profile=PROFILE, namespace="https://archive.example/id/")
TODAY = date(2026, 1, 1)
SOURCE = Path(__file__).parents[2] / "src" / "colophon"
NAME = "Wilhelmina Quist"


def said(term: str, value: Value, **more: object) -> Statement:
    return Statement(term=term, value=value, status=Status.ACCEPTED, **more)  # type: ignore[arg-type]


def state(key: str) -> Statement:
    return said("accessState", Text(text=key))


def until(day: str) -> Statement:
    return said("embargoUntil", Date(edtf=day, display=day, earliest=day, latest=day))


def record_of(*statements: Statement, stage: Stage = Stage.REVIEWED) -> Record:
    title = said("title", Text(text=f"The bees of {NAME}", language="en"))
    return Record(id="bees", stage=stage, statements=(title, *statements))


HIDDEN = said(
    "creator",
    Agent(name=NAME, heading="Quist, Wilhelmina", visibility=Visibility.HIDDEN),
    evidence=(Evidence(method="byline", quote=f"by {NAME}"),),
)


class Gossip(Format):
    """A format that writes down everything it can lay hands on."""

    name = "gossip"
    label = "Everything"
    media_type = "text/plain"
    suffix = ".txt"

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        return repr(record).encode() + msgspec.json.encode(
            [str(one.value) + repr(one) for one in record.statements]
        )

    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        return (self._write(one, frame) for one in records)


GOSSIP = Gossip()


class Careless(Gossip):
    """A format that overrides even the public methods."""

    name = "careless"

    def write(self, record: PublicRecord, frame: Frame) -> bytes:
        return self._write(record, frame)

    def stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        return self._stream(records, frame)


CARELESS = Careless()


@pytest.fixture(params=["gossip", "careless"])
def outside(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A format of another package, known by its entry point."""
    point = EntryPoint(request.param, f"{__name__}:{request.param.upper()}", "colophon.formats")
    chosen = {"gossip": GOSSIP, "careless": CARELESS}[request.param]
    monkeypatch.setattr(EntryPoint, "load", lambda self: chosen)
    monkeypatch.setattr("colophon.model.registry.entry_points", lambda group: [point])
    FORMATS.look_again()
    yield request.param
    monkeypatch.undo()
    FORMATS.look_again()


def test_nothing_else_makes_a_public_record() -> None:
    with pytest.raises(TypeError, match="decide"):
        PublicRecord(id="bees")
    makers = [path for path in SOURCE.rglob("*.py") if "PublicRecord(" in path.read_text("utf-8")]
    assert [path.parent.name for path in makers] == ["disclosure"]


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_no_format_takes_a_record_that_was_not_disclosed(name: str) -> None:
    with pytest.raises(TypeError, match="disclosed"):
        FORMATS[name].write(record_of(), FRAME)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="disclosed"):
        list(FORMATS[name].stream([record_of()], FRAME))  # type: ignore[list-item]


def test_a_draft_stays_unless_asked_for() -> None:
    draft = record_of(stage=Stage.DRAFT)
    decision = decide(draft, PROFILE, TODAY)
    assert (decision.record, decision.code) == (None, "draft")
    assert disclose(draft, PROFILE, TODAY, drafts=True) is not None


@pytest.mark.parametrize(
    ("end", "due"),
    [
        ("2026-01-02", "2026-01-02"),
        ("2026-01", "2026-01-31"),
        ("2027", "2027-12-31"),
        ("soon", "9999-12-31"),
        ("2026-02-30", "9999-12-31"),
    ],
)
def test_an_embargo_holds_to_its_last_day(end: str, due: str) -> None:
    for ended in (until(end), said("embargoUntil", Text(text=end))):
        decision = decide(record_of(ended), PROFILE, TODAY, drafts=True)
        assert decision.record is None
        assert (decision.code, decision.due) == ("embargo", due)
        assert due in decision.reason


def test_an_embargo_ends() -> None:
    assert disclose(record_of(until("2026-01-01")), PROFILE, TODAY) is not None
    assert disclose(record_of(until("2025")), PROFILE, TODAY) is not None


def test_the_latest_embargo_counts() -> None:
    ends = record_of(until("2025-01-01"), until("2026-05-01"))
    assert decide(ends, PROFILE, TODAY).due == "2026-05-01"


def test_an_erased_record_gives_nothing() -> None:
    erased = record_of(state("erased"))
    assert disclose(erased, PROFILE, TODAY, drafts=True) is None
    with pytest.raises(RecordWithheld, match="erased") as raised:
        require_public(erased, PROFILE, TODAY)
    assert "accessState" in str(raised.value)


def test_a_tombstone_says_that_it_was_withdrawn_and_no_more() -> None:
    decision = decide(record_of(state("tombstone"), HIDDEN), PROFILE, TODAY)
    assert decision.withdrawn
    assert decision.record is not None
    assert NAME not in repr(decision.record)
    assert decision.record.title == "[withdrawn]"


def test_a_reduced_record_has_neither_agents_nor_evidence() -> None:
    open_agent = said("publisher", Agent(name=NAME), evidence=(Evidence(method="imprint"),))
    found = disclose(record_of(state("reduced"), open_agent), PROFILE, TODAY)
    assert found is not None
    assert NAME not in repr(found)
    assert not any(one.evidence for one in found.statements)


def test_a_hidden_agent_is_blanked_everywhere() -> None:
    about = said("subject", Concept(uri="https://x.example/1", label=f"{NAME} as a topic"))
    found = disclose(record_of(HIDDEN, about), PROFILE, TODAY)
    assert found is not None
    assert NAME not in repr(found)
    assert found.title == "The bees of […]"


def test_rejected_and_private_values_stay() -> None:
    rejected = msgspec.structs.replace(
        said("description", Text(text="never")), status=Status.REJECTED
    )
    unknown = said("noSuchField", Text(text="nowhere"))
    private = next(field.term for field in PROFILE.fields if field.private)
    kept = disclose(
        record_of(rejected, unknown, said(private, Text(text="secret"))), PROFILE, TODAY
    )
    assert kept is not None
    assert [one.term for one in kept.statements] == ["title"]


@pytest.mark.parametrize(
    "limits",
    [(state("erased"), HIDDEN), (until("2030"), HIDDEN), (state("tombstone"), HIDDEN), (HIDDEN,)],
    ids=["erased", "embargo", "tombstone", "hidden"],
)
def test_an_outside_format_that_writes_everything_leaks_nothing(
    outside: str, limits: tuple[Statement, ...]
) -> None:
    record = record_of(*limits)
    found = disclose(record, PROFILE, TODAY)
    written = FORMATS[outside].write(found, FRAME) if found else b""
    assert NAME.encode() not in written
    assert b"Quist, Wilhelmina" not in written
    assert json.dumps(NAME).encode() not in written


def test_disclosing_twice_changes_nothing() -> None:
    once = require_public(record_of(HIDDEN), PROFILE, TODAY)
    again = require_public(once, PROFILE, TODAY)
    assert again.statements == once.statements


def suggestion(term: str, value: str, confidence: float, source: str = "text") -> Statement:
    """A value that nobody has decided on."""
    evidence = Evidence(method="x", confidence=confidence, source=source)
    return Statement(term=term, value=Text(text=value), evidence=(evidence,))


@pytest.mark.parametrize(
    ("one", "policy", "out"),
    [
        (suggestion("subject", "bees", 0.99), Policy(), False),
        (suggestion("subject", "bees", 0.99), Policy(least={"subject": 0.9}), True),
        (suggestion("subject", "bees", 0.89), Policy(least={"subject": 0.9}), False),
        (suggestion("format", "text/plain", 0.5, "file"), Policy(), True),
        (suggestion("format", "text/plain", 0.5, "file"), Policy(file_facts=False), False),
        (suggestion("format", "a leaflet", 0.99), Policy(), False),
        (suggestion("extent", "4 pages", 0.99, "file"), Policy(), False),
        # where there is room for one, nobody has chosen between the two
        (suggestion("edition", "2nd", 0.99), Policy(least={"edition": 0.5}), True),
    ],
)
def test_what_nobody_decided_on_leaves_only_by_the_policy(
    one: Statement, policy: Policy, out: bool
) -> None:
    record = record_of(one)
    found = disclose(record, PROFILE, TODAY, policy=policy)
    assert found is not None
    assert bool(found.of(one.term)) is out
    whole = disclose(record, PROFILE, TODAY, drafts=True)
    assert whole is not None
    assert whole.of(one.term)
    two = record_of(one, suggestion("edition", "3rd", 0.99))
    crowded = disclose(two, PROFILE, TODAY, policy=policy)
    assert crowded is not None
    assert crowded.of("edition") == ()


def test_a_record_reviewed_once_stays_public_as_it_was() -> None:
    waiting = msgspec.structs.replace(
        record_of(suggestion("subject", "bees", 0.99)),
        stage=Stage.DRAFT,
        reviewed_by="ann",
        reviewed_at="2026-01-01T10:00:00Z",
    )
    found = disclose(waiting, PROFILE, TODAY)
    assert found is not None
    assert found.stage is Stage.REVIEWED
    assert found.of("subject") == ()
    never = msgspec.structs.replace(waiting, reviewed_by="", reviewed_at="")
    assert decide(never, PROFILE, TODAY).code == "draft"


@pytest.mark.parametrize(("also", "shown"), [(False, False), (True, True)])
def test_responsible_editors_are_hidden_where_the_catalogue_says_so(
    also: bool, shown: bool
) -> None:
    editor = said("responsiblePerson", Agent(name=NAME))
    more = (said("creator", Agent(name=NAME)),) if also else ()
    record = record_of(editor, said("note", Text(text=f"V.i.S.d.P.: {NAME}")), *more)
    policy = Policy(hidden=frozenset({"responsiblePerson"}))
    assert NAME in repr(disclose(record, PROFILE, TODAY))
    found = disclose(record, PROFILE, TODAY, policy=policy)
    assert found is not None
    assert (NAME in repr(found)) is shown
    assert found.of("responsiblePerson") == ()
