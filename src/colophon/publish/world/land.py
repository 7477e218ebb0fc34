"""The outline of the land as a path of SVG, as much of it as a drawing shows.

https://www.w3.org/TR/SVG2/paths.html
"""

from collections.abc import Callable
from functools import cache
from itertools import pairwise
from pathlib import Path

import msgspec

LAND = Path(__file__).with_name("land.txt")

Point = tuple[float, float]
Ring = tuple[Point, ...]
WIDTH_DRAWN = 1_000
"""units of a drawing's width, finer than which no line is drawn"""
_MARGIN = 0.02
_CORNERS = 4
"""of the smallest island that is drawn"""


class Box(msgspec.Struct, frozen=True):
    """A part of the world: its upper left corner and its size, in units of the projection."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its east."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its south."""
        return self.y + self.height


def land(box: Box) -> str:
    """The land within a box, as the ``d`` of a path in a drawing of ``WIDTH_DRAWN`` units."""
    edge = box.width * _MARGIN
    wide = Box(box.x - edge, box.y - edge, box.width + 2 * edge, box.height + 2 * edge)
    return "".join(_path(cut(ring, wide), box) for ring in rings())


@cache
def rings() -> tuple[Ring, ...]:
    """The lines around all land."""
    lines = LAND.read_text("utf-8").splitlines()
    return tuple(_ring(line) for line in lines if not line.startswith("#"))


def _ring(line: str) -> Ring:
    """A line of the file: the first point, and steps from point to point."""
    x = y = 0
    found = []
    for step in line.split():
        east, south = step.split(",")
        x, y = x + int(east), y + int(south)
        found.append((x, y))
    return tuple(found)


def cut(ring: Ring, box: Box) -> Ring:
    """What of a closed line lies in a box (Sutherland and Hodgman)."""
    for axis, limit, sign in (
        (0, box.x, 1),
        (0, box.right, -1),
        (1, box.y, 1),
        (1, box.bottom, -1),
    ):
        inside = lambda point, a=axis, at=limit, s=sign: (point[a] - at) * s >= 0  # noqa: E731
        ring = _cut_at(ring, axis, limit, inside)
    return ring


def _cut_at(ring: Ring, axis: int, limit: float, inside: Callable[[Point], bool]) -> Ring:
    if all(map(inside, ring)):
        return ring
    found: list[Point] = []
    for at, point in enumerate(ring):
        before = ring[at - 1]
        if inside(point) != inside(before):
            share = (limit - before[axis]) / (point[axis] - before[axis])
            x, y = (b + (p - b) * share for b, p in zip(before, point, strict=True))
            found.append((x, y))
        if inside(point):
            found.append(point)
    return tuple(found)


def _path(ring: Ring, box: Box) -> str:
    """A closed line as relative steps in whole units; empty for what nobody would see."""
    unit = WIDTH_DRAWN / box.width
    points = [(round((x - box.x) * unit), round((y - box.y) * unit)) for x, y in ring]
    kept = [one for at, one in enumerate(points) if one != points[at - 1]]
    if len(kept) < _CORNERS:
        return ""
    steps = " ".join(f"{b[0] - a[0]} {b[1] - a[1]}" for a, b in pairwise(kept))
    return f"M{kept[0][0]} {kept[0][1]}l{steps.replace(' -', '-')}z"
