"""Many records as one file, in pieces of a fair size."""

from collections.abc import Iterable, Iterator

PIECE = 1 << 16
"""characters gathered before they are encoded and handed on"""


def pieces(texts: Iterable[str]) -> Iterator[bytes]:
    """The texts as UTF-8, gathered into pieces; memory stays flat."""
    gathered: list[str] = []
    size = 0
    for text in texts:
        gathered.append(text)
        size += len(text)
        if size >= PIECE:
            yield "".join(gathered).encode()
            gathered.clear()
            size = 0
    if gathered:
        yield "".join(gathered).encode()
