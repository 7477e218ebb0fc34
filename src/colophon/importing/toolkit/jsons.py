"""JSON files of records."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import msgspec

from colophon.importing import Incoming
from colophon.importing.toolkit.gathering import incoming_of_broken
from colophon.model.errors import ImportRefused
from colophon.model.spoilt import SPOILT


def content(data: bytes, name: str) -> Any:
    """What a JSON file holds; raises :class:`ImportRefused` with where it is wrong."""
    try:
        return msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except SPOILT as error:
        raise ImportRefused(
            f"is no JSON ({str(error)[:100]}).", place=name, remedy="Export the file again."
        ) from None


def as_list(value: Any) -> list[Any]:
    """A list as it is, nothing as none, anything else as one."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def read_objects(
    found: Any, name: str, kind: str, read: Callable[[Mapping[str, Any], str], Incoming]
) -> Iterator[Incoming]:
    """What ``read`` makes of each object and its place; the others as broken.

    ``kind`` is the word for one of them.  Raises :class:`ImportRefused` where none is an object.
    """
    items = as_list(found)
    if not any(isinstance(one, dict) for one in items):
        raise ImportRefused(f"holds no {kind}.", place=name, remedy="Export it again.")
    word = kind.split()[0]
    for number, one in enumerate(items, 1):
        if isinstance(one, dict) and one:
            yield read(one, f"{word} {number}")
        else:
            yield incoming_of_broken(name, f"{word} {number}", f"It is no {word}.")
