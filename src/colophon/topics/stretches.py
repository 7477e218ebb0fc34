"""Which stretches of a long text topics are sought in: its beginning, and samples of the rest.

What a book is about shows in its first chapters and in any tenth of the others; reading all
of it costs a hundred times the reading of its title page, and finds the same.
"""

WHOLE = 200_000
"""code points up to which a text is read whole"""
BEGINNING = 80_000
"""code points from the start of a longer one that are read"""
SAMPLES = 12
LENGTH = 10_000
"""code points of each of the samples, evenly spread; the last one is the end"""


def stretches(text: str) -> tuple[tuple[int, int], ...]:
    """Starts and ends of what is read, in order; samples begin and end with a line if they can."""
    size = len(text)
    if size <= WHOLE:
        return ((0, size),)
    found = [(0, _line_start(text, BEGINNING))]
    step = (size - BEGINNING) / SAMPLES
    for number in range(1, SAMPLES + 1):
        end = BEGINNING + round(step * number)
        start = _line_start(text, end - LENGTH)
        found.append((start, size if number == SAMPLES else _line_start(text, end)))
    return tuple(found)


def _line_start(text: str, offset: int) -> int:
    """The first start of a line from an offset on, within 200 code points, or the offset."""
    at = text.find("\n", offset, offset + 200)
    return offset if at < 0 else at + 1
