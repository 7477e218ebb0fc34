"""Metadata of an HTML page, as found: title, meta, link, JSON-LD, Dublin Core, Highwire."""

import json
from collections.abc import Iterator
from html import unescape
from typing import Any

from colophon.document import Embedded
from colophon.read._markup import Tag, tokens

_LINKS = frozenset({"canonical", "license", "author", "shortlink", "schema.dc", "publisher"})
_NOT_METADATA = frozenset(
    [
        "viewport",
        "theme-color",
        "robots",
        "googlebot",
        "format-detection",
        "referrer",
        "color-scheme",
    ]
)
MOST = 500
"""values kept of one file"""
LONGEST = 20_000
"""characters of one value"""


def embedded(source: str) -> tuple[Embedded, ...]:
    """What the page says of itself beside its text, in document order."""
    found = []
    for one in _all(source):
        value = " ".join(one.value.split())[:LONGEST]
        if value:
            found.append(Embedded(source=one.source, value=value, language=one.language))
        if len(found) == MOST:
            break
    return tuple(found)


def _all(source: str) -> Iterator[Embedded]:
    pending = ""
    titled = False
    for token in tokens(source):
        if isinstance(token, Tag):
            pending = ""
            if token.closing:
                continue
            if token.name == "html" and (language := token.get("lang") or token.get("xml:lang")):
                yield Embedded(source="html:lang", value=language)
            elif token.name == "title" and not titled:
                pending, titled = "title", True
            elif token.name == "meta":
                yield from _meta(token)
            elif token.name == "link":
                yield from _link(token)
            elif token.name == "script" and "ld+json" in token.get("type").lower():
                pending = "json"
        elif pending == "title":
            yield Embedded(source="html:title", value=unescape(source[token.start : token.end]))
        elif pending == "json":
            yield from json_ld(source[token.start : token.end])


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


def _link(tag: Tag) -> Iterator[Embedded]:
    target = tag.get("href")
    for relation in tag.get("rel").lower().split():
        if relation in _LINKS and target:
            yield Embedded(source=f"html:link/{relation}", value=target)


def json_ld(text: str) -> Iterator[Embedded]:
    """The values of a JSON-LD block, keyed by their path; what does not parse is left."""
    if len(text) > 1_000_000:
        return
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return
    yield from _walk(data, "", 0)


def _walk(data: Any, path: str, depth: int) -> Iterator[Embedded]:
    if depth > 6:
        return
    if isinstance(data, list):
        for one in data[:100]:
            yield from _walk(one, path, depth + 1)
    elif isinstance(data, dict):
        for key, value in data.items():
            if key == "@context":
                continue
            inner = path if key == "@graph" else f"{path}/{key}".lstrip("/")
            yield from _walk(value, inner, depth + 1)
    elif isinstance(data, str | int | float) and not isinstance(data, bool):
        yield Embedded(source=f"json-ld:{path}", value=str(data))
