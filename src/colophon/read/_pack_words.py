"""The words that a language pack of tesseract knows, looked up in the pack itself.

A pack holds the dictionary that tesseract reads with as a graph of letters.  Its form is
said in tesseract's source alone: ``src/ccutil/tessdatamanager.h`` (the parts of a pack),
``src/dict/dawg.h`` (the graph), ``src/ccutil/unicharset.cpp`` (the numbers of letters).
"""

import mmap
import struct
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from colophon.read._tesseract import find_tesseract, pack_folder

DICTIONARY, LETTERS = 19, 21
"""parts of a pack: the dictionary of its neural network, and the letters that this has"""
_MAGIC = 42
_HEAD = struct.Struct("<hii")
"""of the dictionary: its magic number, how many letters there are, how many edges"""
_EDGE = struct.Struct("<Q")
_LAST, _WORD_END = 1, 4
"""flags of an edge: the last one of its node; a word may end with its letter"""
_FLAGS = 3
"""bits of the flags, between those of the letter and those of the next node"""


class PackWords:
    """The dictionary of one pack; no words where the pack has none or is damaged."""

    def __init__(self, path: Path) -> None:
        self._numbers: dict[str, int] = {}
        self._edges = b""
        self._bits = 0
        try:
            with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as d:
                self._take(_part(d, LETTERS), _part(d, DICTIONARY))
        except (OSError, ValueError, struct.error):
            self._numbers = {}

    def _take(self, letters: bytes, dictionary: bytes) -> None:
        magic, size, count = _HEAD.unpack_from(dictionary)
        if magic != _MAGIC or count <= 0 or len(dictionary) < _HEAD.size + count * _EDGE.size:
            return
        self._bits = size.bit_length()
        self._edges = dictionary[_HEAD.size : _HEAD.size + count * _EDGE.size]
        rows = letters.decode("utf-8").split("\n")
        if len(rows) <= int(rows[0]):
            return
        for number, row in enumerate(rows[1:]):
            self._numbers.setdefault(row.split(" ", 1)[0], number)

    def __bool__(self) -> bool:
        """Whether there are words at all."""
        return bool(self._numbers)

    def __contains__(self, word: str) -> bool:
        """Whether the pack knows this word in just these letters."""
        node = 0
        for place, letter in enumerate(word, 1):
            edge = self._edge(node, self._numbers.get(letter, -1), ends=place == len(word))
            if edge is None:
                return False
            node = edge >> self._bits + _FLAGS
            if not node and place < len(word):
                return False
        return bool(word)

    def _edge(self, node: int, number: int, *, ends: bool) -> int | None:
        """The edge of a node with this letter; one with which a word ends where that is asked."""
        mask = (1 << self._bits) - 1
        for at in range(node * _EDGE.size, len(self._edges), _EDGE.size):
            edge: int = _EDGE.unpack_from(self._edges, at)[0]
            flags = edge >> self._bits
            if edge & mask == number and (not ends or flags & _WORD_END):
                return edge
            if flags & _LAST:
                return None
        return None


def _part(data: mmap.mmap, number: int) -> bytes:
    """A part of a pack; empty where it has none."""
    (count,) = struct.unpack_from("<i", data)
    if not number < count <= 64:
        return b""
    starts = struct.unpack_from(f"<{count}q", data, 4)
    if starts[number] < 0:
        return b""
    return data[starts[number] : min((one for one in starts if one > starts[number]), default=None)]


@cache
def _words_of(path: Path) -> PackWords:
    return PackWords(path)


def dictionaries(packs: str, name: str) -> tuple[PackWords, ...]:
    """The dictionaries of packs joined by ``+``, those that have none left out."""
    folder = pack_folder(find_tesseract(name))
    if folder is None:
        return ()
    made = (_words_of(folder / f"{one}.traineddata") for one in packs.split("+"))
    return tuple(one for one in made if one)


def is_known(word: str, words: Iterable[PackWords]) -> bool:
    """Whether one of the dictionaries knows a word: as it is, in small letters, or as a name."""
    forms = {word, word.lower(), word.capitalize()}
    return any(form in one for one in words for form in forms)
