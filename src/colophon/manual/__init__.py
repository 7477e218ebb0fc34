"""The manual: chapters in Markdown, for ``colophon manual`` and the desk.

What lies between the marks ``<!-- from the program: NAME -->`` and ``<!-- end -->`` is made
from the program itself by ``python tests/manual/regenerate.py``.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

HERE = Path(__file__).parent
CHAPTERS = ("archivists", "librarians", "commands", "settings", "fields", "formats", "findings")
"""the chapters in the order of the table of contents"""
_HEADING = re.compile(r"^(#+) (.+)$", re.MULTILINE)
_MADE = re.compile(
    r"(<!-- from the program: (?P<name>[a-z-]+) -->\n).*?(?=<!-- end -->)", re.DOTALL
)


class Chapter(msgspec.Struct, frozen=True):
    """One chapter: its name, its title, its text in Markdown."""

    name: str
    title: str
    text: str

    def sections(self) -> Iterator[tuple[str, str]]:
        """Heading and text of each section of the second level, the heading inside the text."""
        starts = [one for one in _HEADING.finditer(self.text) if one[1] == "##"]
        ends = [*(one.start() for one in starts[1:]), len(self.text)]
        for start, end in zip(starts, ends, strict=False):
            yield start[2], self.text[start.start() : end].strip() + "\n"


def chapters(fields: str = "") -> tuple[Chapter, ...]:
    """All chapters in order; ``fields`` is the reference of a catalogue's own fields."""
    return tuple(_chapter(name, fields) for name in CHAPTERS)


def find(topic: str, fields: str = "") -> tuple[str, ...]:
    """What the manual says of a topic: a chapter by name, else its best places, else nothing.

    Places are the sections whose heading holds the topic; else the lines of lists and tables
    that begin with it, below their headings; else the sections whose text has it.
    """
    wanted = topic.casefold().strip()
    known = chapters(fields)
    for one in known:
        if wanted == one.name:
            return (one.text,)
    sections = [each for one in known for each in one.sections()]
    headed = [text for heading, text in sections if wanted in heading.casefold()]
    entered = [text for section in sections for text in _entries(*section, wanted)]
    return tuple(headed or entered or [text for _, text in sections if wanted in text.casefold()])


def _entries(heading: str, text: str, wanted: str) -> Iterator[str]:
    """The lines of a section that begin with a code or setting of that name."""
    entries = [line for line in text.splitlines() if line.startswith(("- `", "|"))]
    named = [line for line in entries if f"`{wanted}`" in re.split(r"[:|]", line.lstrip("-| "))[0]]
    if named:
        table_head = entries[:2] if named[0].startswith("|") else []
        yield "\n".join((f"## {heading}\n", *table_head, *named)) + "\n"


def complete(text: str, made: Mapping[str, str]) -> str:
    """A chapter with the parts that are made from the program put in anew, by name."""
    return _MADE.sub(lambda found: f"{found[1]}\n{made[found['name']].strip()}\n\n", text)


def _chapter(name: str, fields: str) -> Chapter:
    text = (HERE / f"{name}.md").read_text(encoding="utf-8")
    if name == "fields" and fields:
        text += fields.partition("\n")[2]  # without its own title
    title = _HEADING.search(text)
    return Chapter(name, title[2] if title else name, text)
