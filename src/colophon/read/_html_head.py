"""Metadata of an HTML page, as found: title, meta, link, JSON-LD, Dublin Core, Highwire.

https://html.spec.whatwg.org/#the-head-element · https://ogp.me/ · https://schema.org/
https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
"""

from collections.abc import Iterator
from html import unescape

from msgspec import structs

from colophon.model.document import Embedded
from colophon.read import _json_ld
from colophon.read.toolkit.markup import Tag, strip_tags, tokens

_LINKS = frozenset({"canonical", "license", "author", "shortlink", "schema.dc", "publisher"})
_NOT_METADATA = frozenset(
    "viewport theme-color robots googlebot format-detection referrer color-scheme".split()
)
_OTHERS = frozenset({"aside", "nav", "figure", "figcaption", "blockquote"})
"""elements whose licence is that of a picture, a quotation or another page"""
MOST = 500
"""values kept of one file"""
LONGEST = 20_000
"""characters of one value"""


def read_embedded(source: str) -> tuple[Embedded, ...]:
    """What the page says of itself beside its text; JSON-LD behind the rest."""
    page = _PageHead(source)
    found = list(page.values())
    title = next((one.value for one in found if one.source == "html:title"), "")
    found.extend(_json_ld.read_embedded(page.blocks, title))
    kept = []
    for one in found:
        value = strip_tags(one.value)[:LONGEST]
        if value:
            kept.append(structs.replace(one, value=value))
        if len(kept) == MOST:
            break
    return tuple(kept)


class _PageHead:
    """One walk over the tags of a page; ``blocks`` are its pieces of JSON-LD."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.blocks: list[str] = []
        self._pending = ""
        self._titled = False
        self._others = 0

    def values(self) -> Iterator[Embedded]:
        """The values of tags, in the order of the page."""
        for token in tokens(self.source):
            if isinstance(token, Tag):
                self._pending = ""
                if token.name in _OTHERS:
                    self._others += -1 if token.closing else 1
                if not token.closing:
                    yield from self._tag(token)
            elif self._pending == "title":
                yield Embedded(
                    source="html:title", value=unescape(self.source[token.start : token.end])
                )
            elif self._pending == "json":
                self.blocks.append(self.source[token.start : token.end])

    def _tag(self, tag: Tag) -> Iterator[Embedded]:
        if tag.name == "html" and (language := tag.get("lang") or tag.get("xml:lang")):
            yield Embedded(source="html:lang", value=language)
        elif tag.name == "title" and not self._titled:
            self._pending, self._titled = "title", True
        elif tag.name == "meta":
            yield from _meta(tag)
        elif tag.name in {"link", "a"}:
            yield from self._link(tag)
        elif tag.name == "time" and (said := tag.get("itemprop")) and (day := tag.get("datetime")):
            yield Embedded(source=f"html:time/{said}", value=day)
        elif tag.name == "script" and "ld+json" in tag.get("type").lower():
            self._pending = "json"

    def _link(self, tag: Tag) -> Iterator[Embedded]:
        written = tag.attributes.lower()
        if "rel" not in written and "itemprop" not in written:
            return
        values = tag.all()
        target = values.get("href", "")
        relations = f"{values.get('rel', '')} {values.get('itemprop', '')}".lower().split()
        for relation in dict.fromkeys(relations):
            wanted = relation in _LINKS if tag.name == "link" else relation == "license"
            if wanted and target and not (tag.name == "a" and self._others > 0):
                yield Embedded(source=f"html:{tag.name}/{relation}", value=target)


def _meta(tag: Tag) -> Iterator[Embedded]:
    values = tag.all()
    key = values.get("name") or values.get("property") or values.get("itemprop") or ""
    content = values.get("content", "")
    if not key and values.get("http-equiv", "").lower() == "content-language":
        key = "content-language"
    if key and content and key.lower() not in _NOT_METADATA:
        yield Embedded(
            source=f"html:meta/{key}",
            value=content,
            language=values.get("lang") or values.get("xml:lang") or "",
        )
