"""Files with one JSON object a line, which :func:`colophon.model.files.append` adds to.

https://jsonlines.org/
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from colophon.model.spoilt import SPOILT

Kind = TypeVar("Kind")


def read_lines(path: Path, decoder: msgspec.json.Decoder[Kind]) -> Iterator[Kind]:
    """What the lines of a file say, as :func:`decode_lines` gives it; no file, no lines."""
    yield from decode_lines(path.read_bytes() if path.is_file() else b"", decoder)


def decode_lines(data: bytes, decoder: msgspec.json.Decoder[Kind]) -> Iterator[Kind]:
    """What lines say, in order.

    A line that a crash cut short, or that a merge of versions left as a mark, is passed over:
    the rest stands.
    """
    for line in data.splitlines():
        try:
            yield decoder.decode(line)
        except SPOILT:
            continue
