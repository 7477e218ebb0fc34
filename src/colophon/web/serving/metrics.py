"""Metrics for Prometheus: what was answered, by whom it is counted, and how it is told.

Every worker counts in a file of its own, which is mapped into its memory; whoever is asked
adds them up, those of workers that have ended too.  Nothing is kept of who asked.

https://prometheus.io/docs/instrumenting/exposition_formats/
"""

import mmap
import os
import shutil
import tempfile
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, Protocol

from colophon.services.oai.errors import OaiCode
from colophon.services.oai.respond import VERBS

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"
ENDPOINTS = ("oai", "addresses", "sparql", "other")
BOUNDS = (0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10.0)
"""upper bounds, in seconds, of the time that answers take"""

Series = tuple[str, tuple[tuple[str, str], ...]]
"""a metric and its labels"""


class SourceTold(NamedTuple):
    """What became of a repository that is harvested again and again; ``done`` is when a
    harvest last came to its end, 0 for never, ``failures`` how many in a row did not since.
    """

    source: str
    done: int
    failures: int
    taken: int
    withdrawn: int
    problems: int


class CountedOutcome(Protocol):
    """What became of a request."""

    endpoint: str
    status: int
    sent: int
    verb: str
    codes: Sequence[str]


def _series() -> Iterator[Series]:
    for endpoint in ENDPOINTS:
        for group in range(1, 6):
            yield "colophon_requests_total", (("endpoint", endpoint), ("status", f"{group}xx"))
        for bound in (*map(_number, BOUNDS), "+Inf"):
            yield "colophon_request_seconds_bucket", (("endpoint", endpoint), ("le", bound))
        yield "colophon_request_seconds_sum", (("endpoint", endpoint),)
        yield "colophon_request_seconds_count", (("endpoint", endpoint),)
        yield "colophon_sent_bytes_total", (("endpoint", endpoint),)
    for verb in VERBS:
        yield "colophon_oai_requests_total", (("verb", verb),)
    for code in OaiCode:
        yield "colophon_oai_errors_total", (("code", str(code)),)


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(value)


SERIES = tuple(_series())
_PLACES = {one: place for place, one in enumerate(SERIES)}
_SIZE = len(SERIES) * 8
_ABOUT = {
    "colophon_requests_total": ("counter", "Requests answered."),
    "colophon_request_seconds": ("histogram", "Seconds from a request to its answer."),
    "colophon_sent_bytes_total": ("counter", "Bytes of the bodies that were sent."),
    "colophon_oai_requests_total": ("counter", "Requests of OAI-PMH by verb."),
    "colophon_oai_errors_total": ("counter", "Errors of the protocol that were answered."),
    "colophon_workers": ("gauge", "Processes that have answered since the server began."),
    "colophon_index_up": ("gauge", "Whether the index answers."),
    "colophon_last_publication_timestamp_seconds": ("gauge", "The latest datestamp given."),
    "colophon_source_last_harvest_timestamp_seconds": (
        "gauge",
        "When a repository was last harvested to the end; 0 for never.",
    ),
    "colophon_source_failures": ("gauge", "Harvests in a row that did not come to their end."),
    "colophon_source_taken_records": ("gauge", "Records that the last harvest took."),
    "colophon_source_withdrawn_records": ("gauge", "Records that the last harvest withdrew."),
    "colophon_source_problems": ("gauge", "Problems that the last harvest had."),
}


class Meter:
    """The counts of one worker, in a file of a folder that all workers share."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        handle = os.open(folder / str(os.getpid()), os.O_RDWR | os.O_CREAT, 0o600)
        try:
            os.ftruncate(handle, _SIZE)
            self._map = mmap.mmap(handle, _SIZE)
        finally:
            os.close(handle)
        self._values = memoryview(self._map).cast("d")

    def count(self, outcome: CountedOutcome, seconds: float) -> None:
        """Count a request that has been answered."""
        endpoint = ("endpoint", outcome.endpoint)
        self._add("colophon_requests_total", endpoint, ("status", f"{outcome.status // 100}xx"))
        bounds = (*map(_number, BOUNDS), "+Inf")
        for bound in bounds[bisect_left(BOUNDS, seconds) :]:
            self._add("colophon_request_seconds_bucket", endpoint, ("le", bound))
        self._add("colophon_request_seconds_sum", endpoint, by=seconds)
        self._add("colophon_request_seconds_count", endpoint)
        self._add("colophon_sent_bytes_total", endpoint, by=outcome.sent)
        if outcome.verb:
            self._add("colophon_oai_requests_total", ("verb", outcome.verb))
        for code in outcome.codes:
            self._add("colophon_oai_errors_total", ("code", code))

    def tell_metrics(self, up: bool, latest: int, sources: Iterable[SourceTold] = ()) -> str:
        """All metrics of all workers as text; ``latest`` is the last stamp, 0 for none."""
        files = [one.read_bytes() for one in self._folder.iterdir()]
        counted = [memoryview(one).cast("d") for one in files if len(one) == _SIZE]
        found = [
            (series, sum(one[place] for one in counted)) for place, series in enumerate(SERIES)
        ]
        found += [
            (("colophon_workers", ()), len(counted)),
            (("colophon_index_up", ()), int(up)),
            (("colophon_last_publication_timestamp_seconds", ()), latest),
        ]
        found += _of_sources(sources)
        return "".join(_lines(found))

    def close(self) -> None:
        """Give the memory back."""
        self._values.release()
        self._map.close()

    def _add(self, name: str, *labels: tuple[str, str], by: float = 1) -> None:
        place = _PLACES.get((name, labels))
        if place is not None:
            self._values[place] += by


def _of_sources(sources: Iterable[SourceTold]) -> Iterator[tuple[Series, float]]:
    """What is told of each repository that is harvested."""
    for one in sources:
        labels = (("source", _escape(one.source)),)
        yield ("colophon_source_last_harvest_timestamp_seconds", labels), one.done
        yield ("colophon_source_failures", labels), one.failures
        yield ("colophon_source_taken_records", labels), one.taken
        yield ("colophon_source_withdrawn_records", labels), one.withdrawn
        yield ("colophon_source_problems", labels), one.problems


def _escape(text: str) -> str:
    """A value of a label as the text format writes it."""
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def _lines(found: Sequence[tuple[Series, float]]) -> Iterator[str]:
    """The text format: metrics of one name together, introduced once."""
    by_name: dict[str, list[str]] = {}
    for (name, labels), value in found:
        shown = ",".join(f'{label}="{text}"' for label, text in labels)
        family = next(one for one in _ABOUT if name.startswith(one))
        line = f"{name}{{{shown}}} {_number(value)}\n" if shown else f"{name} {_number(value)}\n"
        by_name.setdefault(family, []).append(line)
    for family, lines in by_name.items():
        kind, about = _ABOUT[family]
        yield f"# HELP {family} {about}\n# TYPE {family} {kind}\n"
        yield from lines


_meter: Meter | None = None


def begin(folder: Path | None) -> None:
    """Count in this process from now on, in this folder; None: count nothing."""
    global _meter
    if _meter:
        _meter.close()
    _meter = Meter(folder) if folder else None


def meter() -> Meter | None:
    """What this process counts with, None where it does not."""
    return _meter


@contextmanager
def folder(wanted: bool) -> Iterator[Path | None]:
    """A folder for the counts of the workers of one server, or None where none are wanted."""
    if not wanted:
        yield None
        return
    path = Path(tempfile.mkdtemp(prefix="colophon-metrics-"))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)
