"""JSON files of records."""

from typing import Any

import msgspec

from colophon.model.errors import ImportRefused


def content(data: bytes, name: str) -> Any:
    """What a JSON file holds; raises :class:`ImportRefused` with where it is wrong."""
    try:
        return msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, RecursionError) as error:
        raise ImportRefused(
            f"is no JSON ({str(error)[:100]}).", place=name, remedy="Export the file again."
        ) from None


def listed(value: Any) -> list[Any]:
    """A list as it is, nothing as none, anything else as one."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
