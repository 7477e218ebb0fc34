"""The files that a browser searches a static site by, each small and fetched when needed.

Words lie together by their first letters; a word has the
numbers of its records, each as the step from the one before, and its weight in each.
Titles lie in parts by the numbers.  The files are scripts that hand over their content:
a browser fetches nothing else for a page that it was given as a file.
"""

from collections.abc import Iterable
from itertools import groupby
from operator import sub

import msgspec

from colophon.site.folder import Folder
from colophon.site.state import SiteState
from colophon.site.words import REF_BITS, WEIGHT_BITS, part_of

PART = "search"
TITLES = 64
"""records in a file of titles, about"""
COMMONEST = 10_000
"""records of a word, of which those are kept that it weighs most in"""
_SCALE = ((5_000, 3), (200, 2), (0, 1))
"""from so many records on, words lie together by so many letters"""
_LAST = chr(0x10FFFF)

Row = tuple[str, int, int]


class SearchFiles:
    """Writes the search files of a site."""

    def __init__(self, folder: Folder, state: SiteState) -> None:
        self._folder = folder
        self._state = state

    @staticmethod
    def forget(state: SiteState) -> None:
        """That any of them may be another than it should be."""
        state.set_meta("word-letters", "")
        state.set_meta("title-bits", "")

    def bring_up(self, touched: set[str], refs: set[int]) -> None:
        """Write anew what has changed.

        ``touched`` are the words whose records changed; ``refs`` the records.
        """
        count = self._state.found_count()
        letters = next(letters for records, letters in _SCALE if count >= records)
        parts = set(msgspec.json.decode(self._state.meta("word-parts") or "[]"))
        if self._state.meta("word-letters") == str(letters):
            wanted = {part_of(term, letters) for term in touched}
        else:
            wanted = {part_of(term, letters) for term in self._state.terms()}
            parts = set()
        for part in sorted(wanted):
            (parts.add if self._write_words(part, letters) else parts.discard)(part)
        bits = _bits(count)
        self._write_titles(bits, refs)
        listed = sorted(parts)
        self._state.set_meta("word-parts", msgspec.json.encode(listed).decode())
        self._state.set_meta("word-letters", str(letters))
        about = {"letters": letters, "bits": bits, "refbits": REF_BITS, "records": count}
        self._put("search/index.js", b"index", {**about, "words": listed})
        self._sweep(parts, bits)

    def _write_words(self, part: str, letters: int) -> bool:
        """A file of words; returns whether there are any."""
        short = part_of(part + "a", letters) != part
        rows = self._state.words(part, part + ("\0" if short else _LAST))
        if not rows:
            return False
        grouped = groupby(rows, lambda row: row[0])
        content = {term: _postings(list(found)) for term, found in grouped}
        self._put(_word_file(part), b"words", part, content)
        return True

    def _write_titles(self, bits: int, refs: set[int]) -> None:
        """The titles of the parts that these records are in, or of all where parts changed."""
        shift = REF_BITS - bits
        wanted: Iterable[int] = sorted({ref >> shift for ref in refs})
        if self._state.meta("title-bits") != str(bits):
            wanted = range(1 << bits)
        for part in wanted:
            found = self._state.find_rows(part << shift, (part + 1) << shift)
            file = f"search/titles/{bits}-{part:x}.js"
            if found:
                said = [[ref, id, *msgspec.json.decode(shown)] for ref, id, shown in found]
                self._put(file, b"titles", f"{bits}-{part:x}", said)
            else:
                self._remove(file)
        self._state.set_meta("title-bits", str(bits))

    def _put(self, file: str, function: bytes, *content: object) -> None:
        said = b",".join(map(msgspec.json.encode, content))
        known = bool(self._state.mark(file))
        self._folder.write(file, b"colophon.%b(%b)\n" % (function, said), known=known)
        self._state.put_file(file, PART, "1")

    def _sweep(self, parts: set[str], bits: int) -> None:
        """Remove the files that words and titles are in no more."""
        kept = {_word_file(part) for part in parts} | {"search/index.js"}
        for file in self._state.files(PART):
            if file not in kept and not file.startswith(f"search/titles/{bits}-"):
                self._remove(file)

    def _remove(self, file: str) -> None:
        if self._state.mark(file):
            self._folder.remove(file)
            self._state.forget_file(file)


def _bits(count: int) -> int:
    """The bits of a record's number that say which file its title is in."""
    bits = 0
    while (TITLES << bits) * 2 <= count:
        bits += 1
    return bits


def _postings(rows: list[Row]) -> str:
    """The records of a word, steps and weights in hexadecimal; behind ``!`` how many there are."""
    kept = rows
    if len(rows) > COMMONEST:
        best = sorted(rows, key=lambda row: (-row[2], row[1]))[:COMMONEST]
        kept = sorted(best, key=lambda row: row[1])
    refs = [ref for _, ref, _ in kept]
    steps = map(sub, refs, (0, *refs))
    found = [f"{step << WEIGHT_BITS | row[2]:x}" for step, row in zip(steps, kept, strict=True)]
    return ",".join(found) + (f"!{len(rows)}" if len(kept) < len(rows) else "")


def _word_file(part: str) -> str:
    """The file of words that begin so; letters by their numbers, as no host minds them."""
    name = "-".join(f"{ord(letter):x}" for letter in part)
    return f"search/words/{name}.js"
