"""What becomes of a publication when workers render it: order, faults, failures."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

import pytest

from colophon.config import Config
from colophon.crosswalk import Format, Frame
from colophon.model.errors import ClusterError
from colophon.model.record import Record, Stage
from colophon.processes import ProcessFault
from colophon.publish.appearance import PLAIN
from colophon.publish.rendering import Rendering, render_record
from colophon.publish.workers import RenderingWorkers, ToRender


class Fake(RenderingWorkers):
    """Renders here, many records ahead of its answers; one record ends its process."""

    def __init__(self, bad: str = "", broken: Exception | None = None) -> None:
        super().__init__("nowhere", lambda *_: {}, PLAIN, None)
        self.bad = bad
        self.broken = broken

    def render(
        self,
        records: Iterable[ToRender],
        formats: Iterable[Format],
        frame: Frame,
        config: Config,
        today: date,
    ) -> Iterator[Rendering | ProcessFault]:
        """The answers, after all records have been asked for."""
        for one in list(records):
            if self.broken:
                yield self._accept_answer(self.broken)
            elif one.record.id == self.bad:
                yield ProcessFault("memory")
            else:
                yield render_record(one.public, formats, frame, config)


@pytest.fixture
def records(make: Callable[..., Record]) -> list[Record]:
    """Leaflets, of which some are drafts."""
    stages = (Stage.REVIEWED, Stage.DRAFT, Stage.REVIEWED)
    return [make(f"r{n}", f"Leaflet {n}", stage=stages[n % 3]) for n in range(7)]


def test_answers_that_come_late_are_taken_in_in_order(
    box: Any, records: list[Record], new_box: Any, tmp_path: Any
) -> None:
    (tmp_path / "alone").mkdir()
    alone = new_box(tmp_path / "alone")
    box.workers = Fake()
    assert box.publish(*records) == alone.publish(*records)
    assert box.ledger.read_bytes() == alone.ledger.read_bytes()


def test_a_record_that_ends_its_process_stays_as_it_was_published(
    box: Any, records: list[Record], make: Callable[..., Record]
) -> None:
    box.publish(*records)
    before = box.ledger.read_bytes()
    box.clock.on(90)
    box.workers = Fake(bad="r2")
    report = box.publish(*records[:2], make("r2", "Another"), *records[3:])
    assert [(one.code, one.subject) for one in report.problems] == [("unwritable-record", "r2")]
    assert "memory" in report.problems[0].message
    assert (report.stamp, box.ledger.read_bytes()) == ("", before)


def test_a_worker_that_fails_ends_the_publication_and_nothing_changes(
    box: Any, records: list[Record]
) -> None:
    box.workers = Fake(broken=TypeError("odd"))
    with pytest.raises(ClusterError, match="odd"):
        box.publish(*records)
    assert not box.ledger.exists()
    box.workers = None
    assert box.publish(*records).added == 5
