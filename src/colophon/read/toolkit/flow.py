"""Raw lines → running text: words joined over lines, blank lines evened, the way back kept."""

import re
from bisect import bisect_right

import msgspec

from colophon.languages import every
from colophon.model.document import Anchor
from colophon.model.errors import DocumentTooLarge

HYPHENS = "-\u2010\u00ac\u00ad"
"""at the end of a line: hyphen-minus, hyphen, the not sign of OCR and TCP, soft hyphen"""

UNPRINTABLE = (
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ufeff\ufdd0-\ufdef\ufffe\uffff"
    "\ud800-\udfff"
)
"""what XML cannot carry, or nobody sees: taken out on the way in"""

_LETTER = r"[^\W\d_]"
_EVENT = re.compile(
    rf"[{HYPHENS}\n\f{UNPRINTABLE}](?:"
    rf"(?<=[{HYPHENS}])\n[ \t]*+(?={_LETTER})"
    rf"|(?<=\n)(?:[ \t{UNPRINTABLE}]*+\n)++"
    rf"|(?<=\f)[ \t\n{UNPRINTABLE}]*+"
    rf"|(?<=[{UNPRINTABLE}])"
    r")"
)
_LINE_ENDS = re.compile("\r\n?|[\x0b\x85\u2028\u2029]")
_SPACE = re.compile(r"\s")
_TAIL = re.compile(r"\w*+")
_COMPOUND = re.compile(rf"{_LETTER}++(?:-{_LETTER}++)++")

MOST_ANCHORS = 3_000_000
"""places where text and source part ways, some 300 MB of memory"""


def too_many_anchors() -> DocumentTooLarge:
    """The error for a text that is broken or marked up beyond all measure."""
    return DocumentTooLarge(
        f"has more than {MOST_ANCHORS:,} broken words or tags.", remedy="Split it, or leave it out."
    )


class Flow(msgspec.Struct, frozen=True):
    """Running text; ``anchors`` lead from it to the raw text it was made of."""

    text: str
    anchors: tuple[Anchor, ...] = ()

    def position(self, source: int) -> int:
        """Where in the text the raw character at ``source`` stands, or would stand."""
        index = bisect_right(self.anchors, source, key=lambda anchor: anchor.source) - 1
        if index < 0:
            start = self.anchors[0].start if self.anchors else len(self.text)
            return min(source, start)
        anchor = self.anchors[index]
        after = self.anchors[index + 1].start if index + 1 < len(self.anchors) else len(self.text)
        return min(anchor.start + source - anchor.source, after)


def with_newlines(text: str) -> str:
    """The text with every kind of line end as one ``\\n``."""
    return _LINE_ENDS.sub("\n", text) if _LINE_ENDS.search(text) else text


# long: one pass over lines whose state all branches share
def flow(raw: str) -> Flow:
    """Raw text, as lines, as running text; the line ends that are not joined stay."""
    parts: list[str] = []
    anchors: list[Anchor] = []
    compounds: frozenset[str] | None = None
    done = length = 0
    for event in _EVENT.finditer(raw):
        start, end = event.span()
        if start < done or (found := event.group()) == "\n\n":
            continue
        first = found[0]
        kept = ""
        line_end = -1
        if first == "\n":
            kept = "\n\n"
        elif first == "\f":
            kept = "\n\n"[_newlines_before(raw, start) :]
        elif len(found) > 1:
            if joins(raw, start, end):
                if compounds is None:
                    compounds = frozenset(one.group().lower() for one in _COMPOUND.finditer(raw))
                kept = "-" if _is_compound(raw, start, end, compounds) else ""
                line_end = _next_space(raw, end)
            elif first == "\u00ad":
                end = start + 1
            else:
                continue
        parts += (raw[done:start], kept)
        length += start - done + len(kept)
        anchors.append(Anchor(length, end))
        if len(anchors) > MOST_ANCHORS:
            raise too_many_anchors()
        done = end
        if line_end >= 0:
            parts += (raw[end:line_end], "\n")
            length += line_end + 1 - end
            done = line_end + 1
    if not anchors:
        return Flow(raw)
    parts.append(raw[done:])
    # of those between which nothing was kept the last one leads back
    apart = {one.start: one for one in (Anchor(0, 0), *anchors)}
    return Flow("".join(parts), tuple(apart.values()))


def _newlines_before(raw: str, at: int) -> int:
    return 2 if raw[max(0, at - 2) : at] == "\n\n" else int(raw[max(0, at - 1) : at] == "\n")


def joins(raw: str, start: int, end: int) -> bool:
    """A word goes on: letters before the hyphen, and no new capital after it.

    The hyphen of a suspended compound stays: *Haupt-*, and in the next line *und Nebensache*.
    """
    before, after = raw[start - 1 : start], raw[end]
    if not before.isalpha() or (after.isupper() and not before.isupper()):
        return False
    tail = _TAIL.match(raw, end, end + 40)
    return tail is None or tail.group() not in every("texts.behind_hyphens")


def _is_compound(raw: str, start: int, end: int, compounds: frozenset[str]) -> bool:
    """The document writes this word with its hyphen where no line ends."""
    if raw[start] != "-":
        return False
    head = start
    while head > 0 and start - head < 40 and raw[head - 1].isalpha():
        head -= 1
    if raw[max(0, head - 1) : head] == "-":
        return True  # one of several: Speech-to-text
    tail = _TAIL.match(raw, end, end + 40)
    return bool(tail) and f"{raw[head:start]}-{tail.group()}".lower() in compounds  # type: ignore[union-attr]


def _next_space(raw: str, at: int) -> int:
    """Where the line shall end instead: the blank behind the joined word, or -1."""
    space = _SPACE.search(raw, at, at + 80)
    if not space or space.group() != " " or _EVENT.search(raw, at, space.start()):
        return -1
    return space.start()
