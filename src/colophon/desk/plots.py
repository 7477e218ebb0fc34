"""Plots as SVG, with nothing but rectangles, lines and words; colours come from the page.

https://www.w3.org/TR/SVG2/ ; what a plot shows stands in a table behind it as well.
"""

from collections.abc import Iterable, Sequence
from html import escape

WIDTH = 640
LABEL = 230
"""width that labels take, in units of the picture"""
LINE = 22
_LONGEST = 34
"""letters of a label"""


def bars(rows: Sequence[tuple[str, int, int]], whole: int, title: str) -> str:
    """One line a row: ``(label, part, all)``, of ``whole``; the part stands within the bar."""
    room, most = WIDTH - LABEL - 60, max(whole, 1)
    shapes = []
    for at, (label, part, every) in enumerate(rows):
        y = at * LINE
        shapes += [
            _text(LABEL - 8, y + 15, _short(label), "end"),
            _box(LABEL, y + 4, room * every / most, LINE - 8, "plot-all"),
            _box(LABEL, y + 4, room * part / most, LINE - 8, "plot-part"),
            _text(LABEL + room * every / most + 6, y + 15, f"{every:,}", "start"),
        ]
    return _picture(WIDTH, max(len(rows), 1) * LINE, title, shapes)


def columns(rows: Sequence[tuple[str, int]], title: str) -> str:
    """One column a row: ``(label, count)``."""
    height, foot = 160, 22
    most = max((count for _, count in rows), default=1) or 1
    step = WIDTH / max(len(rows), 1)
    every = max(1, -(-len(rows) // 12))
    shapes = []
    for at, (label, count) in enumerate(rows):
        tall = (height - 24) * count / most
        x = at * step
        shapes.append(_box(x + step * 0.12, height - tall, step * 0.76, tall, "plot-part"))
        if count:
            shapes.append(_text(x + step / 2, height - tall - 5, f"{count:,}", "middle"))
        if at % every == 0:
            shapes.append(_text(x + step / 2, height + 16, label, "middle"))
    return _picture(WIDTH, height + foot, title, shapes)


def calibration(points: Iterable[tuple[float, float, int]], title: str) -> str:
    """How sure against how often right, both in 0…1; the larger the more were decided."""
    side, edge = 280, 44
    span = side - edge - 24

    def place(sure: float, right: float) -> tuple[float, float]:
        return edge + span * sure, 14 + span * (1 - right)

    shapes = [_line(*place(0, 0), *place(1, 1), "plot-even")]
    shapes += [_line(*place(0, 0), *place(1, 0), "plot-axis")]
    shapes += [_line(*place(0, 0), *place(0, 1), "plot-axis")]
    for share in (0.0, 0.5, 1.0):
        shapes.append(_text(edge - 6, place(0, share)[1] + 4, f"{share:.0%}", "end"))
        shapes.append(_text(place(share, 0)[0], side - 8, f"{share:.0%}", "middle"))
    for sure, right, count in points:
        x, y = place(sure, right)
        size = 4 + min(count, 400) ** 0.5 / 2
        shapes.append(f'<circle class="plot-part" cx="{x:.1f}" cy="{y:.1f}" r="{size:.1f}"/>')
    return _picture(side, side, title, shapes)


def _picture(width: float, height: float, title: str, shapes: Iterable[str]) -> str:
    return (
        f'<svg class="plot" role="img" viewBox="0 0 {width:g} {height:g}" '
        f'width="{width:g}" height="{height:g}" xmlns="http://www.w3.org/2000/svg">'
        f"<title>{escape(title)}</title>{''.join(shapes)}</svg>"
    )


def _box(x: float, y: float, width: float, height: float, name: str) -> str:
    return (
        f'<rect class="{name}" x="{x:.1f}" y="{y:.1f}" width="{max(width, 0):.1f}" '
        f'height="{max(height, 0):.1f}" rx="2"/>'
    )


def _line(x1: float, y1: float, x2: float, y2: float, name: str) -> str:
    return f'<line class="{name}" x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"/>'


def _text(x: float, y: float, text: str, anchor: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(text)}</text>'


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
