"""HTML pages: what a browser shows, with headings, links and embedded metadata.

https://html.spec.whatwg.org/
"""

import re
from collections.abc import Iterator

from colophon.model.document import Document
from colophon.model.problem import Problem
from colophon.read import Limits, Reader
from colophon.read._html_body import HtmlBodyReader
from colophon.read._html_head import read_embedded
from colophon.read._html_titles import mark_title
from colophon.read.toolkit.composition import Composition, address_of
from colophon.read.toolkit.decoding import decode
from colophon.read.toolkit.markup import Tag, tokens
from colophon.read.toolkit.measure import check_bounds, digest
from colophon.read.toolkit.unread import say_parts, unread_part

_DECLARED = re.compile(
    rb"""<meta[^>]{1,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{1,40})""", re.I
)
_XML = re.compile(rb"""<\?xml[^>]{1,100}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})""")
_FRAMES = re.compile(r"<frame\s", re.I)
_SIGNS = (b"<!doctype html", b"<html", b"<head", b"<body")
_WEAK = (b"<p>", b"<div", b"<h1", b"<title")


class Html(Reader):
    """HTML of any age, and XHTML."""

    name = "html"
    media_types = ("text/html", "application/xhtml+xml")
    suffixes = (".html", ".htm", ".xhtml", ".xht")

    def recognises(self, head: bytes, suffix: str) -> float:
        """By doctype or root element; fragments by their suffix."""
        start = head.lower()
        if b"\x00" in head[:64] and not head.startswith((b"\xff\xfe", b"\xfe\xff")):
            return 0.0
        if (
            any(sign in start for sign in _SIGNS)
            and start.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"
        ):
            return 0.9
        if suffix in self.suffixes:
            return 0.0 if head.startswith((b"%PDF-", b"PK\x03\x04")) else 0.8
        return 0.3 if start.lstrip().startswith(_WEAK) else 0.0

    def read(self, data: bytes, name: str, limits: Limits) -> Document:
        """What the page shows, and its metadata."""
        decoded = decode(data, name, declared_encoding(data))
        source = check_bounds(decoded.text, name, limits)
        made = Composition()
        HtmlBodyReader(made, site=True).read(source)
        text, anchors, marks, links = made.result()
        found = read_embedded(source)
        return Document(
            name=name,
            text=text,
            media_type="text/html",
            reader=self.name,
            pages=made.pages(),
            extent=len(made.pages()) or None,
            marks=mark_title(text, marks, found),
            links=links,
            embedded=found,
            anchors=anchors,
            problems=(*decoded.problems, *_frames(source, name)),
            encoding=decoded.encoding,
            **digest(data),
        )


def _frames(source: str, name: str) -> Iterator[Problem]:
    """What to say of a page that only shows others."""
    if not _FRAMES.search(source):
        return
    tags = (one for one in tokens(source) if isinstance(one, Tag) and one.name == "frame")
    targets = dict.fromkeys(one.get("src") for one in tags)
    shown = [one for one in targets if address_of(one)]
    if shown:
        yield unread_part(
            name,
            f"only frames other pages: its text is in {say_parts(shown)}.",
            "Describe those files instead, the one with the text first.",
        )


def declared_encoding(data: bytes) -> str:
    """The encoding that a page names in its first 4,096 bytes, or empty."""
    head = data[:4096]
    found = _XML.search(head) or _DECLARED.search(head)
    return found.group(1).decode("ascii") if found else ""


READER = Html()
