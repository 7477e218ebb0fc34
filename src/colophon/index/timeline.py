"""The publications of an index in time: from moments to places in its lists, and back."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from colophon.index.interface import Place


class Timeline:
    """Publications by number, whose stamps (epoch seconds) rise with it."""

    def __init__(self, publications: Iterable[tuple[int, int]] = ()) -> None:
        """``publications`` are (number, stamp) in order."""
        self._seqs: list[int] = []
        self._stamps: list[int] = []
        for seq, stamp in publications:
            self._seqs.append(seq)
            self._stamps.append(stamp)

    @property
    def latest(self) -> int | None:
        """The latest stamp, None where there is none."""
        return self._stamps[-1] if self._stamps else None

    def stamp(self, seq: int) -> int:
        """The stamp of a publication."""
        return self._stamps[bisect_left(self._seqs, seq)]

    def start(self, start: int | None, after: Place | None) -> tuple[int, str]:
        """The key (publication, id) behind which a list begins that is not before ``start``."""
        low = self._seq_at(bisect_left(self._stamps, start)) if start is not None else 0
        if after is None:
            return low, ""
        place = bisect_left(self._stamps, after[0])
        known = place < len(self._stamps) and self._stamps[place] == after[0]
        return max((low, ""), (self._seq_at(place), after[1] if known else ""))

    def end(self, end: int | None) -> int:
        """The last publication that is not behind ``end``; -1 where there is none."""
        place = len(self._stamps) if end is None else bisect_right(self._stamps, end)
        return self._seqs[place - 1] if place else -1

    def _seq_at(self, place: int) -> int:
        if place < len(self._seqs):
            return self._seqs[place]
        return self._seqs[-1] + 1 if self._seqs else 0
