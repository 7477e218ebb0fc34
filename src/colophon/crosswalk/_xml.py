"""XML by checked templates: text and attributes are escaped where they enter."""

from collections.abc import Iterable, Iterator, Mapping

from colophon.crosswalk._characters import attribute, content, legal
from colophon.crosswalk._stream import pieces

XSI = "http://www.w3.org/2001/XMLSchema-instance"
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def element(
    name: str, text: str, attributes: Mapping[str, str] | None = None, *, indent: str = "  "
) -> str:
    """A line with one element that holds text; empty attributes are left out."""
    return f"{indent}<{name}{given(attributes)}>{content(text)}</{name}>\n"


def given(attributes: Mapping[str, str] | None) -> str:
    """Attributes as they stand in a tag; empty ones are left out."""
    if not attributes:
        return ""
    return "".join(f" {name}={attribute(value)}" for name, value in attributes.items() if value)


class Tree:
    """Writes nested elements, each on its line; what enters as text is escaped.

    Elements without content are left out, and so are attributes without a value.
    ``depth`` is how deep the tree itself stands.
    """

    def __init__(self, depth: int = 0) -> None:
        self._depth = depth
        self._written: list[str] = []
        self._open: list[tuple[str, int]] = []

    def open(self, name: str, **attributes: str) -> "Tree":
        """Open an element; close it by leaving the ``with`` block."""
        self._written.append(f"{self._indent}<{name}{given(_named(attributes))}>\n")
        self._open.append((name, len(self._written)))
        return self

    def __enter__(self) -> "Tree":
        return self

    def __exit__(self, *raised: object) -> None:
        name, since = self._open.pop()
        if len(self._written) == since:
            self._written.pop()
        else:
            self._written.append(f"{self._indent}</{name}>\n")

    def leaf(self, name: str, text: str, **attributes: str) -> None:
        """An element that holds text, unless the text is blank."""
        text = legal(text)
        if text and not text.isspace():
            self._written.append(element(name, text, _named(attributes), indent=self._indent))

    @property
    def _indent(self) -> str:
        return "  " * (self._depth + len(self._open))

    def __str__(self) -> str:
        return "".join(self._written)


def _named(attributes: Mapping[str, str]) -> dict[str, str]:
    """``xml_lang`` → ``xml:lang``, ``type_`` → ``type``: names that Python can write."""
    return {name.rstrip("_").replace("_", ":", 1): value for name, value in attributes.items()}


def collection(opening: str, elements: Iterable[str], closing: str) -> Iterator[bytes]:
    """One XML file of many elements, in pieces."""

    def texts() -> Iterator[str]:
        yield f"{DECLARATION}{opening}\n"
        yield from elements
        yield f"{closing}\n"

    return pieces(texts())
