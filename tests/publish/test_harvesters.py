"""Simulated harvesters against a catalogue that never rests.

Whatever is edited, withdrawn, un-reviewed or published again, in whatever order with the
answers: after its last incremental harvest a harvester holds what the catalogue serves.
"""

import itertools
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from tests.properties import examples

from colophon.index.sqlite import SqliteWriter
from colophon.model.record import Record, Stage

OAI = "{http://www.openarchives.org/OAI/2.0/}"
IDS = [f"r{number}" for number in range(9)]
LABOUR = "topic:topics:labour"
Make = Callable[..., Record]


class Harvester:
    """A copy of one format, brought up to date from the last harvest's responseDate."""

    def __init__(self, box: Any, *, verb: str, prefix: str, day: bool, set: str = "") -> None:
        self.box = box
        self.set = {"set": set} if set else {}
        self.verb = verb
        self.prefix = prefix
        self.day = day
        self.copy: dict[str, bytes] = {}
        self.since = ""
        self._token = ""
        self._begun = ""
        self.requests = 0

    def step(self) -> None:
        """Ask once: the next page, or the first of a new harvest."""
        self.requests += 1
        if self._token:
            answer = self.box.ask(self.verb, resumptionToken=self._token)
        else:
            since = {"from_": self.since} if self.since else {}
            answer = self.box.ask(self.verb, metadataPrefix=self.prefix, **since, **self.set)
            date = answer.findtext(f"{OAI}responseDate")
            self._begun = date[:10] if self.day else date
        codes = {one.get("code") for one in answer.iter(f"{OAI}error")}
        assert codes <= {"noRecordsMatch"}
        assert not (codes and self._token)
        for header in answer.iter(f"{OAI}header"):
            self._take(header)
        self._token = answer.findtext(f".//{OAI}resumptionToken") or ""
        if not self._token:
            self.since = self._begun

    def finish(self) -> None:
        """Go on to the end of this harvest, and do one more."""
        for _ in range(2):
            self.step()
            for _ in range(100):
                if not self._token:
                    break
                self.step()
            else:
                raise AssertionError("the harvest does not end")

    def _take(self, header: etree._Element) -> None:
        id = header.findtext(f"{OAI}identifier")
        if header.get("status") == "deleted":
            self.copy.pop(id, None)
            return
        whole = header.getparent() if self.verb == "ListRecords" else header
        self.copy[id] = etree.tostring(whole, method="c14n")


def served(box: Any, verb: str, prefix: str, set: str = "") -> dict[str, bytes]:
    """All that the catalogue serves, in one page."""
    serving = msgspec.structs.replace(box.config.serving, page_size=1000)
    small, box.config = box.config, msgspec.structs.replace(box.config, serving=serving)
    try:
        whole = Harvester(box, verb=verb, prefix=prefix, day=False, set=set)
        whole.step()
        return whole.copy
    finally:
        box.config = small


edits = st.tuples(
    st.just("edit"), st.sampled_from(IDS), st.sampled_from(["A", "B", "broken", "no titles"])
)
others = st.tuples(
    st.sampled_from(["draft", "remove", "embargo", "topic"]), st.sampled_from(IDS), st.just("")
)
moves = st.tuples(
    st.sampled_from(["publish", "publish", "pass", "back", "rebuild", "step"]),
    st.just(""),
    st.integers(0, 3).map(str),
)


@given(
    st.lists(st.one_of(edits, others, moves, moves), max_size=40),
    st.sampled_from([1, 2, 3, 5, 100]),
    st.floats(0, 0.7),
)
@settings(max_examples=examples(40), deadline=None, suppress_health_check=list(HealthCheck))
def test_the_copy_equals_the_catalogue(
    new_box: Any, make: Make, story: list[tuple[str, str, str]], size: int, tick: float
) -> None:
    folder = Path(tempfile.mkdtemp())
    try:
        box = new_box(folder)
        box.clock.step = tick
        serving = msgspec.structs.replace(box.config.serving, page_size=size)
        box.config = msgspec.structs.replace(box.config, serving=serving)
        harvesters = [
            Harvester(box, verb="ListRecords", prefix="oai_dc", day=False),
            Harvester(box, verb="ListIdentifiers", prefix="oai_dc", day=True),
            Harvester(box, verb="ListRecords", prefix="titles", day=False),
        ]
        of_set = Harvester(box, verb="ListRecords", prefix="oai_dc", day=False, set=LABOUR)
        live(box, make, story, [*harvesters, of_set])
        for one in harvesters:
            one.finish()
            assert one.copy == served(box, one.verb, one.prefix)
        of_set.finish()
        in_set = served(box, of_set.verb, of_set.prefix, LABOUR)
        assert in_set.items() <= of_set.copy.items()
        # the protocol has no word for what has left a set, but deletions are told of
        assert of_set.copy.keys() <= served(box, of_set.verb, of_set.prefix).keys()
    finally:
        shutil.rmtree(folder)


def live(
    box: Any, make: Make, story: list[tuple[str, str, str]], harvesters: list[Harvester]
) -> None:
    """Let the story happen; the last publication comes after all edits."""
    records = {id: make(id, "first") for id in IDS[:5]}
    box.publish(*records.values())
    for what, id, how in story:
        match what:
            case "edit":
                records[id] = make(id, how)
            case "topic":
                records[id] = make(id, "first", topics=["labour"])
            case "draft":
                records[id] = make(id, stage=Stage.DRAFT)
            case "embargo":
                records[id] = make(id, embargoUntil="2990-01-01")
            case "remove":
                records.pop(id, None)
            case "publish":
                box.publish(*records.values())
            case "pass":
                box.clock.on(int(how) * 40_000 + 0.3)
            case "back":
                box.clock.on(-int(how) * 30)
            case "rebuild":
                box.publish(*records.values())
                box.forget()
                box.publish(*records.values())
            case "step":
                harvesters[int(how)].step()
    box.publish(*records.values())


@given(
    st.lists(st.tuples(st.sampled_from(IDS), st.sampled_from("ABC")), min_size=1, max_size=12),
    st.lists(st.sampled_from([0.0, 0.2, 0.6, 1.0, 2.5]), min_size=1, max_size=30),
    st.lists(st.booleans(), min_size=1, max_size=30),
    st.sampled_from([1, 2, 100]),
)
@settings(max_examples=examples(40), deadline=None, suppress_health_check=list(HealthCheck))
def test_harvested_at_any_moment_of_a_publication(
    new_box: Any,
    make: Make,
    story: list[tuple[str, str]],
    ticks: list[float],
    steps: list[bool],
    size: int,
) -> None:
    """However long a publication takes, and whenever in it a harvester asks."""
    folder = Path(tempfile.mkdtemp())
    try:
        box = new_box(folder)
        serving = msgspec.structs.replace(box.config.serving, page_size=size)
        box.config = msgspec.structs.replace(box.config, serving=serving)
        records = {id: make(id, "first") for id in IDS}
        box.publish(*records.values())
        harvester = Harvester(box, verb="ListRecords", prefix="oai_dc", day=False)
        looks = Looks(box.clock, harvester, ticks, steps)
        for id, title in story:
            records[id] = make(id, title)
            box.clock = looks
            with slow_commits(looks):
                box.publish(*records.values())
            box.clock = looks.clock
        harvester.finish()
        assert harvester.copy == served(box, "ListRecords", "oai_dc")
    finally:
        shutil.rmtree(folder)


@contextmanager
def slow_commits(looks: "Looks") -> Iterator[None]:
    """Time passes, and harvesters ask, between the last look at the clock and the commit."""
    commit = SqliteWriter.commit

    def slow(writer: SqliteWriter) -> None:
        looks()
        commit(writer)

    with patch.object(SqliteWriter, "commit", slow):
        yield


class Looks:
    """A clock at each look of which time has passed, and a harvester may have asked."""

    def __init__(
        self, clock: Any, harvester: Harvester, ticks: list[float], steps: list[bool]
    ) -> None:
        self.clock = clock
        self.harvester = harvester
        self.ticks = itertools.cycle(ticks)
        self.steps = itertools.cycle(steps)

    def __call__(self) -> Any:
        self.clock.on(next(self.ticks) / 2)
        if next(self.steps):
            self.harvester.box.clock = self.clock
            self.harvester.step()
            self.harvester.box.clock = self
        self.clock.on(next(self.ticks) / 2)
        return self.clock()
