"""What an archive's own decisions say of how often the reader is right, kept as text.

``readings.jsonl`` has one line a decided record: for each value that the reader gave, its
field, the frequency it was given with, and whether it was kept.  From these the
frequencies of each field are moved, where that tells decisions held back better than the
frequencies as shipped.  A record that is taken away takes its influence away.
"""

import zlib
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

import msgspec
import numpy

from colophon.describe.reading.hints import Numbers
from colophon.model import files
from colophon.model.record import Record, Statement, Status

FILE = "readings.jsonl"
READER = "reader"
"""the describer whose frequencies are learnt about"""
ENOUGH = 20
"""decisions on a field from which its frequencies may be moved"""
FOLDS = 5
"""parts of the records that are held back in turns"""
DRAWN = 4.0
"""how strongly the frequencies are drawn to those shipped, in decisions"""
STEPS = 25
SINGLE = frozenset({"title", "subtitle", "placeOfPublication", "issued"})
"""fields with one value, in which one that was replaced by another was wrong"""
_EDGE = 0.005


class Shift(msgspec.Struct, frozen=True, array_like=True):
    """Log-odds as shipped → ``slope`` × log-odds + ``constant``."""

    slope: float = 1.0
    constant: float = 0.0

    def move_frequency(self, frequency: float) -> float:
        """A frequency as it is in this archive."""
        return _frequency(self.slope * _odds(frequency) + self.constant)

    def original_frequency(self, frequency: float) -> float:
        """The frequency that was moved to this one."""
        return _frequency((_odds(frequency) - self.constant) / self.slope)

    @property
    def version(self) -> str:
        """The suffix of the reader's version in evidence whose frequency was moved."""
        return f" moved {self.slope:.3f} {self.constant:.3f}"

    @classmethod
    def of(cls, version: str) -> "Shift":
        """What moved the frequency of evidence that a reader of this version gave."""
        words = version.split(" moved ")[-1].split() if " moved " in version else []
        return cls(*map(float, words)) if len(words) == 2 else cls()


class KeptValue(msgspec.Struct, frozen=True, array_like=True):
    """A value that the reader gave: its field, its frequency as shipped, whether it was kept."""

    field: str
    frequency: float
    kept: bool


class ReadingLesson(msgspec.Struct, frozen=True):
    """What one decided record says."""

    id: str
    values: list[KeptValue]


class LearntField(msgspec.Struct, frozen=True, kw_only=True):
    """Of one field: decisions, how many values were kept, and whether its frequencies move.

    ``loss`` and ``shipped_loss`` are the mean log loss on decisions held back, of moved
    frequencies and of those as shipped.
    """

    field: str
    decisions: int
    kept: int
    shift: Shift = Shift()
    loss: float = 0.0
    shipped_loss: float = 0.0

    @property
    def used(self) -> bool:
        """Whether moving told decisions held back better."""
        return self.shift != Shift()


class ArchiveLessons:
    """The lessons of a folder, and what they make of frequencies."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE
        lines = self.path.read_bytes().splitlines() if self.path.is_file() else []
        self.by_record = {one.id: one for one in map(_decode, lines)}

    def learn(self, record: Record) -> None:
        """Remember what was decided about a record, in place of what was before."""
        self.by_record.pop(record.id, None)
        values = list(_values(record))
        if values:
            self.by_record[record.id] = ReadingLesson(record.id, values)

    def unlearn(self, id_: str) -> None:
        """Forget a record; unknown ones are forgotten already."""
        self.by_record.pop(id_, None)

    def write(self) -> None:
        """Keep the lessons in their file, in order of the records; no lessons, no file."""
        lines = [msgspec.json.encode(self.by_record[id_]) + b"\n" for id_ in sorted(self.by_record)]
        if lines:
            files.write(self.path, b"".join(lines), lasting=False)
        else:
            self.path.unlink(missing_ok=True)

    def lessons(self) -> tuple[LearntField, ...]:
        """What has been learnt about each field that was decided on."""
        of: dict[str, list[tuple[int, KeptValue]]] = {}
        for one in self.by_record.values():
            part = zlib.crc32(one.id.encode()) % FOLDS
            for value in one.values:
                of.setdefault(value.field, []).append((part, value))
        return tuple(_learn_field(field, of[field]) for field in sorted(of))


def shifts(folder: Path | None) -> dict[str, Shift]:
    """The shifts in use, by field of the record; none where nothing was learnt."""
    path = folder / FILE if folder else None
    if folder is None or path is None or not path.is_file():
        return {}
    stamp = path.stat()
    return _shifts(folder, stamp.st_mtime_ns, stamp.st_size)


@lru_cache(maxsize=4)
def _shifts(folder: Path, changed: int, size: int) -> dict[str, Shift]:
    return {one.field: one.shift for one in ArchiveLessons(folder).lessons() if one.used}


_decode = msgspec.json.Decoder(ReadingLesson).decode


def _values(record: Record) -> Iterator[KeptValue]:
    """The values of a record that the reader gave and somebody decided on."""
    decided = {one.term for one in record.statements if one.confirmed}
    for one in record.statements:
        given = [each for each in one.evidence if each.method == READER]
        if not given:
            continue
        best = max(given, key=lambda each: each.confidence)
        kept = _was_kept(one, decided)
        if kept is not None:
            shipped = Shift.of(best.version).original_frequency(best.confidence)
            yield KeptValue(one.term, round(shipped, 3), kept)


def _was_kept(one: Statement, decided: Iterable[str]) -> bool | None:
    """Whether a value was kept; None where nothing says so."""
    if one.status is Status.ACCEPTED:
        return True
    replaced = one.status is Status.REPLACED and one.term in SINGLE and one.term in decided
    return False if replaced or one.status is Status.REJECTED else None


def _learn_field(field: str, values: Sequence[tuple[int, KeptValue]]) -> LearntField:
    odds = numpy.array([_odds(one.frequency) for _, one in values])
    kept = numpy.array([float(one.kept) for _, one in values])
    part = numpy.array([number for number, _ in values])
    known = LearntField(field=field, decisions=len(values), kept=int(kept.sum()))
    if len(values) < ENOUGH:
        return known
    held = numpy.array(odds)
    for number in range(FOLDS):
        mine = part == number
        slope, constant = _fit(odds[~mine], kept[~mine])
        held[mine] = slope * odds[mine] + constant
    loss, shipped = _loss(held, kept), _loss(odds, kept)
    slope, constant = _fit(odds, kept)
    shift = Shift(round(slope, 3), round(constant, 3)) if loss < shipped else Shift()
    return msgspec.structs.replace(
        known, shift=shift, loss=round(loss, 4), shipped_loss=round(shipped, 4)
    )


def _fit(odds: Numbers, kept: Numbers) -> tuple[float, float]:
    """Slope and constant of a logistic regression that is drawn to 1 and 0; Newton's steps."""
    rows = numpy.stack([odds, numpy.ones(len(odds))], axis=1)
    usual = numpy.array([1.0, 0.0])
    found = usual.copy()
    for _ in range(STEPS):
        said = 1 / (1 + numpy.exp(-(rows @ found)))
        slope = rows.T @ (said - kept) + DRAWN * (found - usual)
        bend = (rows * (said * (1 - said))[:, None]).T @ rows + DRAWN * numpy.eye(2)
        found = found - numpy.linalg.solve(bend, slope)
    return max(float(found[0]), _FLATTEST), float(found[1])


_FLATTEST = 0.1
"""the least slope: surer values stay surer"""


def _loss(odds: Numbers, kept: Numbers) -> float:
    return float(numpy.mean(numpy.logaddexp(0.0, odds) - kept * odds)) if len(kept) else 0.0


def _odds(frequency: float) -> float:
    inside = min(max(frequency, _EDGE), 1 - _EDGE)
    return float(numpy.log(inside / (1 - inside)))


def _frequency(odds: float) -> float:
    return float(1 / (1 + numpy.exp(-odds)))
