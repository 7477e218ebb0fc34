"""Lines on a page → blocks in reading order: columns by their gutters, blocks by gaps.

A recursive X-Y cut (Nagy and Seth, 1984): a gutter that runs through parts columns;
where there is none, the widest gap parts what stands above from what stands below.
"""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from colophon.read.toolkit.lines import PlacedLine
from colophon.read.toolkit.visual_order import runs_left

GUTTER = 0.8
"""of the type size: the narrowest gutter"""
BLOCK_GAP = 0.45
"""of the type size: how much wider than usual the space before a new block is"""
DEEPEST = 24


def blocks(lines: Sequence[PlacedLine]) -> list[list[PlacedLine]]:
    """Blocks of lines in reading order; turned lines (stamps in the margin) come last."""
    level = [line for line in lines if not line.turned]
    ordered: list[list[PlacedLine]] = []
    for column in _cut(sorted(level, key=lambda one: (one.top, one.left)), 0):
        ordered.extend(_part_rows(_rows(column)))
    return ordered + [[line] for line in lines if line.turned]


def _cut(lines: list[PlacedLine], depth: int) -> list[list[PlacedLine]]:
    """Columns, each with its lines from top to bottom."""
    if len(lines) < 4 or depth > DEEPEST or not _abreast(lines):
        return [lines] if lines else []
    size = median(line.size for line in lines) or 10.0
    for left, right in _gutters(lines, GUTTER * size):
        if _is_column(left) and _is_column(right):
            first, second = (right, left) if _run_left(lines) else (left, right)
            return _cut(first, depth + 1) + _cut(second, depth + 1)
    above, below = _widest_gap(lines)
    if not below:
        return [lines]
    return _cut(above, depth + 1) + _cut(below, depth + 1)


def _abreast(lines: Sequence[PlacedLine]) -> bool:
    """Whether any two lines stand side by side (lines sorted by top)."""
    lowest = float("-inf")
    for line in lines:
        if line.top + 0.5 * line.height < lowest:
            return True
        lowest = max(lowest, line.bottom)
    return False


def _gutters(
    lines: Sequence[PlacedLine], narrowest: float
) -> list[tuple[list[PlacedLine], list[PlacedLine]]]:
    """Ways to part the lines left and right of an empty vertical strip, widest first."""
    found = []
    reach = float("-inf")
    for line in sorted(lines, key=lambda one: one.left):
        if reach > float("-inf") and line.left - reach >= narrowest:
            found.append((line.left - reach, reach))
        reach = max(reach, line.right)
    return [
        ([one for one in lines if one.right <= at], [one for one in lines if one.right > at])
        for _, at in sorted(found, reverse=True)[:3]
    ]


def _is_column(lines: Sequence[PlacedLine]) -> bool:
    """Running text, not the numbers of a table or of a list of contents."""
    if len(lines) < 3:
        return False
    words = median(len(line.text) for line in lines)
    return words >= 12


def _widest_gap(lines: list[PlacedLine]) -> tuple[list[PlacedLine], list[PlacedLine]]:
    """Above and below the widest empty horizontal strip; below is empty without one."""
    best, at = 0.5, 0
    lowest = lines[0].bottom
    for index, line in enumerate(lines[1:], 1):
        if line.top - lowest > best:
            best, at = line.top - lowest, index
        lowest = max(lowest, line.bottom)
    return (lines[:at], lines[at:]) if at else (lines, [])


def _rows(lines: Sequence[PlacedLine]) -> list[PlacedLine]:
    """Stretches on one baseline joined into one line, from left to right."""
    rows: list[list[PlacedLine]] = []
    for line in lines:
        last = rows[-1][0] if rows else None
        if last and abs(line.bottom - last.bottom) < 0.45 * min(line.height, last.height) + 0.5:
            rows[-1].append(line)
        else:
            rows.append([line])
    return [_join_row(sorted(row, key=lambda one: one.left)) for row in rows]


def _run_left(lines: Sequence[PlacedLine]) -> bool:
    """Whether lines run, and follow each other, from right to left."""
    return runs_left(" ".join(line.text for line in lines))


def _join_row(row: list[PlacedLine]) -> PlacedLine:
    if len(row) == 1:
        return row[0]
    if _run_left(row):
        row = row[::-1]
    return PlacedLine(
        " ".join(line.text for line in row),
        min(line.left for line in row),
        min(line.top for line in row),
        max(line.right for line in row),
        max(line.bottom for line in row),
        max(line.size for line in row),
        words=tuple(word for line in row for word in line.words),
    )


def _part_rows(rows: list[PlacedLine]) -> list[list[PlacedLine]]:
    """Rows of one column as blocks: a wider gap or another type size begins a new one."""
    if not rows:
        return []
    steps = [after.bottom - row.bottom for row, after in pairwise(rows)]
    usual = _leadings(rows, steps)
    parted = [[rows[0]]]
    for (row, after), step in zip(pairwise(rows), steps, strict=True):
        size = max(row.size, after.size, 1.0)
        resized = abs(row.size - after.size) > 0.12 * size
        leading = usual.get(round(row.size), size * 1.2)
        if resized or step > leading + BLOCK_GAP * size or step < -size:
            parted.append([after])
        else:
            parted[-1].append(after)
    return parted


def _leadings(rows: list[PlacedLine], steps: list[float]) -> dict[int, float]:
    """The usual distance of baselines by type size, in points."""
    by_size: dict[int, list[float]] = {}
    for (row, after), step in zip(pairwise(rows), steps, strict=True):
        if step > 0 and round(row.size) == round(after.size):
            by_size.setdefault(round(row.size), []).append(step)
    # the lower quartile: on a title page most lines stand further apart than within a block
    return {size: sorted(found)[len(found) // 4] for size, found in by_size.items()}
