"""Projective maps of the plane as 3 × 3 matrices, in rows.

Hartley and Zisserman, Multiple View Geometry, 2.3 (homography from four points).
"""

from collections.abc import Sequence

Matrix = tuple[float, float, float, float, float, float, float, float, float]
Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""left, top, right, bottom"""

IDENTITY: Matrix = (1, 0, 0, 0, 1, 0, 0, 0, 1)


def product(first: Matrix, second: Matrix) -> Matrix:
    """The map that does ``second``, then ``first``."""
    a, b = first, second
    return (
        a[0] * b[0] + a[1] * b[3] + a[2] * b[6],
        a[0] * b[1] + a[1] * b[4] + a[2] * b[7],
        a[0] * b[2] + a[1] * b[5] + a[2] * b[8],
        a[3] * b[0] + a[4] * b[3] + a[5] * b[6],
        a[3] * b[1] + a[4] * b[4] + a[5] * b[7],
        a[3] * b[2] + a[4] * b[5] + a[5] * b[8],
        a[6] * b[0] + a[7] * b[3] + a[8] * b[6],
        a[6] * b[1] + a[7] * b[4] + a[8] * b[7],
        a[6] * b[2] + a[7] * b[5] + a[8] * b[8],
    )


def move_by(x: float, y: float) -> Matrix:
    """The map that adds x and y."""
    return (1, 0, x, 0, 1, y, 0, 0, 1)


def scale_by(x: float, y: float) -> Matrix:
    """The map that multiplies by x and y."""
    return (x, 0, 0, 0, y, 0, 0, 0, 1)


def map_point(matrix: Matrix, point: Point) -> Point:
    """Where a point comes to lie."""
    a, b, c, d, e, f, g, h, i = matrix
    x, y = point
    depth = g * x + h * y + i or 1e-9
    return (a * x + b * y + c) / depth, (d * x + e * y + f) / depth


def mapped_box(matrix: Matrix, box: Box) -> Box:
    """The level box around a box after the map."""
    left, top, right, bottom = box
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    points = [map_point(matrix, one) for one in corners]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def between(source: Sequence[Point], target: Sequence[Point]) -> Matrix | None:
    """The map that takes four points to four others, or None where three lie on a line."""
    rows = []
    for (x, y), (u, v) in zip(source, target, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    solved = _solve(rows)
    return (*solved, 1.0) if solved else None  # type: ignore[return-value]


def _solve(rows: list[list[float]]) -> list[float] | None:
    """The solution of linear equations (the right side last), by Gauss and Jordan."""
    size = len(rows)
    for column in range(size):
        pivot = max(range(column, size), key=lambda row: abs(rows[row][column]))
        if abs(rows[pivot][column]) < 1e-9:
            return None
        rows[column], rows[pivot] = rows[pivot], rows[column]
        rows[column] = [value / rows[column][column] for value in rows[column]]
        for row in range(size):
            if row != column and rows[row][column]:
                factor = rows[row][column]
                rows[row] = [a - factor * b for a, b in zip(rows[row], rows[column], strict=True)]
    return [row[-1] for row in rows]
