"""Markdown: its text without the marks, headings, links, and front matter.

https://spec.commonmark.org/
"""

import re

from colophon.model.document import Document
from colophon.read import Limits, Reader
from colophon.read._front_matter import front_matter, read_embedded
from colophon.read._markdown_lines import add_lines
from colophon.read.toolkit.composed import compose_document
from colophon.read.toolkit.composition import Composition
from colophon.read.toolkit.decoding import decode, looks_binary
from colophon.read.toolkit.measure import check_bounds

_SIGNS = re.compile(rb"(?:---|\+\+\+)[ \t]*\r?\n[\w\"-]{1,60}[ \t]*[:=]|#{1,6} \S|% \S[^\n]*\n% ")


class Markdown(Reader):
    """Markdown of any flavour."""

    name = "markdown"
    media_types = ("text/markdown",)
    suffixes = (".md", ".markdown", ".mdown", ".mkd", ".qmd", ".rmd")

    def recognises(self, head: bytes, suffix: str) -> float:
        """By its suffix; without one, by front matter or a heading at the beginning."""
        if suffix in self.suffixes:
            return 0.0 if looks_binary(head) and not head.startswith((b"\xff", b"\xfe")) else 0.75
        return 0.4 if not suffix and _SIGNS.match(head) else 0.0

    def read(self, data: bytes, name: str, limits: Limits) -> Document:
        """The text, with one line end kept as one."""
        decoded = decode(data, name)
        source = check_bounds(decoded.text, name, limits)
        block = front_matter(source)
        found, problems = read_embedded(source, name, block) if block else ([], [])
        made = Composition()
        add_lines(made, source, block.body if block else 0)
        return compose_document(
            made,
            self,
            data,
            name,
            embedded=tuple(found),
            problems=(*decoded.problems, *problems),
            encoding=decoded.encoding,
        )


READER = Markdown()
