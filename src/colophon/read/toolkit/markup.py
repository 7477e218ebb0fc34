"""Tags and text of HTML and XML with their offsets: a tolerant tokenizer in linear time.

It makes no tree: tags that do not match are the caller's to forgive.  Well-formedness of
XML is checked by lxml elsewhere; this is about where in the file the words stand.
https://html.spec.whatwg.org/multipage/parsing.html#tokenization
"""

import re
from collections.abc import Iterator, Mapping
from html import unescape

import msgspec

LONGEST_TAG = 64 * 1024
"""characters within which quotes in a tag are honoured"""

_NAME = re.compile(r"/?[A-Za-z_][^\s/>]*+")
_REST = re.compile(r"""(?:[^"'>]++|"[^"]*+"|'[^']*+')*+>""")
_ATTRIBUTE = re.compile(r"""([^\s=/"'>]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++)))?+""")
_RAW_TEXT = frozenset({"script", "style", "textarea", "title", "xmp", "iframe", "noembed"})
_END_OF_COMMENT = re.compile("--!?>")
_CONTAINERS = (("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", ">"))


class MarkupText(msgspec.Struct, frozen=True):
    """source[start:end]; ``literal`` where no entities stand for anything (CDATA)."""

    start: int
    end: int
    literal: bool = False


class Tag(msgspec.Struct, frozen=True):
    """A tag; ``closing`` for ``</p>``, ``empty`` for ``<p/>``; raw attributes in the source."""

    name: str
    closing: bool
    empty: bool
    attributes: str
    start: int
    end: int

    def get(self, name: str, default: str = "") -> str:
        """The value of an attribute."""
        return self.all().get(name, default) if self.attributes else default

    def all(self) -> Mapping[str, str]:
        """All attributes; names in lower case, the first of duplicates counts."""
        found: dict[str, str] = {}
        for name, double, single, bare in _ATTRIBUTE.findall(self.attributes):
            found.setdefault(name.lower(), unescape(double or single or bare))
        return found


def tokens(source: str, *, html: bool = True) -> Iterator[MarkupText | Tag]:
    """Texts and tags in order; HTML folds names to lower case and knows raw text."""
    at = 0
    text_start = 0
    size = len(source)
    brackets = _Next(source, "]")
    while (at := source.find("<", at)) >= 0:
        declared = _read_declaration(source, at, brackets)
        if declared is not None:
            if text_start < at:
                yield MarkupText(text_start, at)
            text, at = declared
            if text is not None:
                yield text
            text_start = at
            continue
        name = _NAME.match(source, at + 1, at + 200)
        if name is None:
            at += 1
            continue
        if text_start < at:
            yield MarkupText(text_start, at)
        end = _end_of_tag(source, name.end())
        tag = _tag(source, at, name, end, html)
        yield tag
        at = text_start = end
        if html and not tag.closing and tag.name in _RAW_TEXT and not tag.empty:
            close = _find_closing(source, tag.name, end)
            if close > end:
                yield MarkupText(end, close, tag.name not in {"title", "textarea"})
            at = text_start = close
    if text_start < size:
        yield MarkupText(text_start, size)


def _end_of_container(source: str, container: tuple[str, str], at: int) -> tuple[int, int]:
    """Where what is in it ends, and where it is over; both the end of the source if never."""
    if container[0] == "<!--":
        # the dashes that begin a comment may be those that end it
        found = _END_OF_COMMENT.search(source, at + 2)
        return found.span() if found else (len(source), len(source))
    end = source.find(container[1], at + len(container[0]))
    return (end, end + len(container[1])) if end >= 0 else (len(source), len(source))


_ESCAPED = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,31}\d?);")
_TAGGED = re.compile(r"</?[A-Za-z][^<>]{0,1000}>")


def strip_tags(value: str) -> str:
    """A value of metadata in one line, without the tags and entities that were left in it."""
    if "&" in value:
        value = _ESCAPED.sub(lambda found: unescape(found.group()), value)
    if "<" in value:
        value = _TAGGED.sub(" ", value)
    return " ".join(value.split())


def _tag(source: str, start: int, name: re.Match[str], end: int, html: bool) -> Tag:
    written = name.group()
    closing = written.startswith("/")
    written = written.removeprefix("/")
    attributes = source[name.end() : max(name.end(), end - 1)]
    empty = attributes.endswith("/")
    return Tag(
        written.lower() if html else written,
        closing,
        empty,
        "" if closing else attributes.removesuffix("/").strip(),
        start,
        end,
    )


def _end_of_tag(source: str, at: int) -> int:
    rest = _REST.match(source, at, at + LONGEST_TAG)
    if rest:
        return rest.end()
    end = source.find(">", at)
    return len(source) if end < 0 else end + 1


class _Next:
    """Where a sign stands next; asked for ever later places, it looks at each once."""

    def __init__(self, source: str, sign: str) -> None:
        self._source, self._sign = source, sign
        self._found = -1

    def after(self, at: int) -> int:
        """Its first place from ``at`` on, or -1."""
        if self._found < at and self._found != len(self._source):
            found = self._source.find(self._sign, at)
            self._found = len(self._source) if found < 0 else found
        return self._found if self._found < len(self._source) else -1


def _read_declaration(
    source: str, at: int, brackets: _Next
) -> tuple[MarkupText | None, int] | None:
    """What begins with ``<!`` or ``<?``: the text of CDATA, and where it ends; None for a tag."""
    container = next((one for one in _CONTAINERS if source.startswith(one[0], at)), None)
    if container is None:
        declares = source.startswith("<!", at)
        return (None, _end_of_declaration(source, at, brackets)) if declares else None
    end, behind = _end_of_container(source, container, at)
    opening = container[0]
    text = MarkupText(at + len(opening), end, True) if opening == "<![CDATA[" else None
    return text, behind


def _end_of_declaration(source: str, at: int, brackets: _Next) -> int:
    """Behind ``<!DOCTYPE … [ … ]>``."""
    end = source.find(">", at)
    bracket = source.find("[", at, end if end >= 0 else len(source))
    if bracket >= 0:
        close = brackets.after(bracket)
        end = source.find(">", close) if close >= 0 else end
    return len(source) if end < 0 else end + 1


def _find_closing(source: str, name: str, at: int) -> int:
    found = re.compile(rf"</{name}(?=[\s/>])", re.I).search(source, at)
    return found.start() if found else len(source)
