"""Names of private persons in a text, by what they stand beside."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from colophon.privacy.names import LONG_LINE, IsName, NameHit, PrivateNames, TextLine, shape_only
from colophon.privacy.phrases import phrases
from colophon.privacy.private_words import PrivateKind, PrivateWords

__all__ = ["IsName", "people", "shape_only"]

LONGEST_LIST = 120
"""lines of a list of names"""
_BEHIND = 90
"""characters behind a word of contact in which names stand"""
_BEFORE = 160
"""characters before a number or address in which they do"""
_WRAPPED = 40
"""characters at the end of a line in which a name may begin that ends in the next"""
_LETTER = 200
"""lines of a letter"""
_LETTERS = 60
"""words of salutation in a text that are looked at"""
_SENTENCE = re.compile(r"[.!?]\s+(?=[^\W\d_a-zà-ÿ])|\n\s*\n|[;•]")
_BULLET = re.compile(r"[\s\d.)•*–—·#>-]*")


def people(text: str, reach: Sequence[PrivateWords], is_name: IsName) -> Iterator[PrivateWords]:
    """The private persons of a text; ``reach`` is what is found by which persons are reached."""
    finder = _Finder(text, is_name)
    for beside, found in (
        ("contact", finder.behind_contacts()),
        ("reach", finder.before(reach)),
        ("list", finder.in_lists()),
        ("death", finder.beside_deaths()),
        ("letter", finder.of_letters()),
    ):
        for one in found:
            yield PrivateWords(
                kind=PrivateKind.PERSON,
                start=one.start,
                end=one.end,
                words=" ".join(text[one.start : one.end].split()),
                beside=beside,
                sure=one.sure,
            )


class _Finder(PrivateNames):
    """Private persons of one text."""

    def behind_contacts(self) -> Iterator[NameHit]:
        """Behind “contact”, “call”, “c/o”: on the line, or on the next where nothing follows."""
        for hit in phrases("contact").find(self.text):
            number = self.line_at(hit.start)
            end = self.lines[number].end
            if not re.search(r"\w", self.text[hit.end : end]) and number + 1 < len(self.lines):
                end = self.lines[number + 1].end
            end = self._sentence_end(hit.end, min(end, hit.end + _BEHIND))
            alone = self.alone(hit.end, end)
            yield from (alone,) if alone else self.names(hit.end, end)

    def before(self, reach: Sequence[PrivateWords]) -> Iterator[NameHit]:
        """Before a telephone, mail, account or address: on the line, or the lines above."""
        for one in reach:
            number = self.line_at(one.start)
            start = max(self.lines[number].start, one.start - _BEFORE)
            found = list(self.names(start, one.start))
            found = found or list(self._names_across_lines(number, one.start))
            if found:
                yield from (each for each in found if one.start - each.end <= 60)
                continue
            for above in range(number - 1, max(number - 4, -1), -1):
                line = self.lines[above]
                if not self.text[line.start : line.end].strip():
                    break
                if found := self.names_of(line):
                    yield from found
                    break

    def _names_across_lines(self, number: int, end: int) -> Iterator[NameHit]:
        """A name with its title that begins in the line above, and ends in this one."""
        begin = self.lines[number].start
        above = max(self.lines[max(number - 1, 0)].start, begin - _WRAPPED)
        if above < begin:
            yield from (one for one in self.names(above, end) if one.start < begin < one.end)

    def in_lists(self) -> Iterator[NameHit]:
        """Behind the heading of a list, or in the sentence that thanks or counts people."""
        listed = 0
        for hit in phrases("lists").find(self.text):
            number = self.line_at(hit.start)
            if number < listed:
                continue
            line = self._short(self.lines[number], hit.start)
            heads = not _BULLET.sub("", self.text[line.start : hit.start], count=1).strip()
            rest = self.text[hit.end : line.end]
            if found := self.alone(hit.end, line.end):
                yield found
            if not heads and ":" not in rest[:3]:
                end = self._sentence_end(hit.end, min(hit.end + 300, len(self.text)))
                yield from (one for one in self.names(hit.end, end) if one.sure)
                continue
            yield from map(_surely, self.names(hit.end, line.end))
            if len(rest.strip(" :.,")) <= 40 or ":" in rest or rest.rstrip().endswith(","):
                for listed in range(number + 1, min(number + LONGEST_LIST, len(self.lines))):
                    line = self.lines[listed]
                    if not self.text[line.start : line.end].strip():
                        continue
                    if alone := self.alone(line.start, line.end):
                        yield alone
                        continue
                    if not (names := self.names_of(line)):
                        break
                    yield from map(_surely, names)

    def _short(self, line: TextLine, place: int) -> TextLine:
        """A line, or of a long one what stands about a place in it."""
        return TextLine(max(line.start, place - LONG_LINE), min(line.end, place + LONG_LINE))

    def beside_deaths(self) -> Iterator[NameHit]:
        """In the sentence of a death or birth, behind its word or before it."""
        for hit in phrases("deaths").find(self.text):
            end = self._sentence_end(hit.end, min(hit.end + 80, len(self.text)))
            found = list(self.names(hit.end, end))[:2]
            if not found:
                start = self._sentence_start(max(hit.start - 120, 0), hit.start)
                found = list(self.names(start, hit.start))[-2:]
            yield from map(_surely, found)

    def of_letters(self) -> Iterator[NameHit]:
        """Whom a salutation names, and who signs such a letter."""
        for hit in islice(phrases("letters").find(self.text), _LETTERS):
            number = self.line_at(hit.start)
            line = self.lines[number]
            if self.text[line.start : hit.start].strip() or line.end - hit.end > 60:
                continue
            found = list(self.names(hit.end, line.end, single=True))
            if found:
                yield from map(_surely, found)
                yield from self._find_signature(number)

    def _find_signature(self, number: int) -> Iterator[NameHit]:
        """The last line of a letter that is a name and nothing else."""
        written = [
            one
            for one in self.lines[number + 1 : number + _LETTER]
            if self.text[one.start : one.end].strip()
        ]
        signing = [found[0] for line in written[-8:] if len(found := self.names_of(line)) == 1]
        yield from signing[:-1]
        yield from map(_surely, signing[-1:])

    def _sentence_end(self, start: int, end: int) -> int:
        return next((one.start() for one in self._sentence_ends(start, end)), end)

    def _sentence_start(self, start: int, end: int) -> int:
        found = [one.end() for one in self._sentence_ends(start, end)]
        return found[-1] if found else start

    def _sentence_ends(self, start: int, end: int) -> Iterator[re.Match[str]]:
        """Where sentences end; the full stop of a title or an initial ends none."""
        for found in _SENTENCE.finditer(self.text, start, end):
            if not (found[0][0] == "." and self.is_shortened(found.start())):
                yield found


def _surely(one: NameHit) -> NameHit:
    """A name where hardly anything but a person's can stand."""
    return NameHit(one.start, one.end, True)
