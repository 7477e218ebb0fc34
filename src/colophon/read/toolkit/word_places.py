"""The words read from pictures, followed from lines into running text."""

import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from colophon.model.document import WordPlace
from colophon.read.toolkit.flow import Flow
from colophon.read.toolkit.lines import PictureWord, PlacedLine

_TOKEN = re.compile(r"\S+")


class WordSpan(msgspec.Struct, frozen=True):
    """A word of a page, at raw[start:end]."""

    start: int
    end: int
    page: int
    word: PictureWord


def spans_of(block: Sequence[PlacedLine], at: int, page: int) -> Iterator[WordSpan]:
    """The words of a block of lines that begins at ``at`` in the raw text.

    Lines whose words do not answer to those of their text any more have none.
    """
    for line in block:
        if line.words:
            tokens = list(_TOKEN.finditer(line.text))
            if len(tokens) == len(line.words):
                for token, word in zip(tokens, line.words, strict=True):
                    yield WordSpan(at + token.start(), at + token.end(), page, word)
        at += len(line.text) + 1


def word_places(spans: Iterable[WordSpan], made: Flow) -> tuple[WordPlace, ...]:
    """The words in the running text, a word parted over two lines as its two parts."""
    found = []
    for one in spans:
        start, end = made.position(one.start), made.position(one.end)
        word = one.word
        # of a word of signs that nobody sees the text holds nothing, or a line end
        if made.text[start:end].strip():
            found.append(
                WordPlace(
                    start,
                    end,
                    one.page,
                    round(word.left),
                    round(word.top),
                    round(word.right - word.left),
                    round(word.bottom - word.top),
                    round(word.confidence),
                )
            )
    return tuple(sorted(found, key=lambda one: one.start))
