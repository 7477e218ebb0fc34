"""XML by checked templates: text and attributes are escaped where they enter."""

from collections.abc import Iterable, Iterator

from colophon.crosswalk._stream import pieces
from colophon.model.characters import attribute, words

XSI = "http://www.w3.org/2001/XMLSchema-instance"
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

_INDENT = tuple("  " * depth for depth in range(16))


def leaf(depth: int, name: str, text: str, attributes: str = "") -> str:
    """A line with one element that holds text; nothing where the text is blank.

    ``attributes`` are as :func:`attribute_if_given` made them; ``depth`` is how deep it stands.
    """
    inside = words(text)
    return f"{_INDENT[depth]}<{name}{attributes}>{inside}</{name}>\n" if inside else ""


def branch(depth: int, name: str, inside: str, attributes: str = "") -> str:
    """An element around others that are written already; nothing where there are none."""
    if not inside:
        return ""
    indent = _INDENT[depth]
    return f"{indent}<{name}{attributes}>\n{inside}{indent}</{name}>\n"


def attribute_if_given(name: str, value: str) -> str:
    """An attribute as it stands in a tag; an empty one is left out."""
    return f" {name}={attribute(value)}" if value else ""


def collection(opening: str, elements: Iterable[str], closing: str) -> Iterator[bytes]:
    """One XML file of many elements, in pieces."""

    def texts() -> Iterator[str]:
        yield f"{DECLARATION}{opening}\n"
        yield from elements
        yield f"{closing}\n"

    return pieces(texts())
