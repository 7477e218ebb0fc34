"""Names of private persons in a text, by what they stand beside."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from colophon.privacy.phrases import phrases
from colophon.privacy.private_words import PrivateKind, PrivateWords

IsName = Callable[[str], bool | None]
"""True where all of a text is a person's name, None where it may be, False where not"""

LONGEST_LIST = 120
"""lines of a list of names"""
_BEHIND = 90
"""characters behind a word of contact in which names stand"""
_BEFORE = 160
"""characters before a number or address in which they do"""
_LETTER = 200
"""lines of a letter"""
_LETTERS = 60
"""words of salutation in a text that are looked at"""
_LONG_LINE = 400
"""characters of a line that are looked through"""
_WORD = re.compile(r"[^\W\d_](?:[\w'’-]*\w)?\.?")
_CASED = re.compile(r"[A-Za-zÀ-ɏͰ-ԯ]")
_SENTENCE = re.compile(r"[.!?]\s+(?=[^\W\d_a-zà-ÿ])|\n\s*\n|[;•]")
_PARTICLES = frozenset(
    "von van vom zu zur der den de del della di da dos das do du des la le y e i bin ibn al el"
    " ter ten te af av ó ní mac".split()
)
_HONORIFICS = frozenset(
    "mr mrs ms miss dr herr frau fräulein familie m mme mlle madame monsieur sr sra srta señor"
    " señora d dña don doña sig sigra signora signor senhor senhora dona dhr mevr mw heer mevrouw"
    " pan pani pán paní κ κα κος г-н г-жа господин госпожа bay bayan s-ro s-ino comrade genosse"
    " genossin camarade hr fru herra rouva úr".split()
)
_BULLET = re.compile(r"[\s\d.)•*–—·#>-]*")


class Line(NamedTuple):
    """text[start:end] without its line end."""

    start: int
    end: int


class NameHit(NamedTuple):
    """A name at text[start:end]."""

    start: int
    end: int
    sure: bool


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


class _Finder:
    """Names in one text."""

    def __init__(self, text: str, is_name: IsName) -> None:
        self.text = text
        self.is_name = is_name
        starts = [0, *(found.end() for found in re.finditer("\n", text))]
        ends = [*(one - 1 for one in starts[1:]), len(text)]
        self.lines = [Line(start, end) for start, end in zip(starts, ends, strict=True)]
        self._starts = starts
        self._small = frozenset(re.findall(r"(?<!\w)[^\W\d_]{3,}(?!\w)", text)) - frozenset(
            re.findall(r"(?<!\w)[^\W\d_a-zà-öø-ÿ][^\W\d_]*(?!\w)", text)
        )

    def line_at(self, place: int) -> int:
        """The number of the line in which a character stands."""
        return bisect_right(self._starts, place) - 1

    # --- what they stand beside

    def behind_contacts(self) -> Iterator[NameHit]:
        """Behind “contact”, “call”, “c/o”: on the line, or on the next where nothing follows."""
        for hit in phrases("contact").find(self.text):
            number = self.line_at(hit.start)
            end = self.lines[number].end
            if not re.search(r"\w", self.text[hit.end : end]) and number + 1 < len(self.lines):
                end = self.lines[number + 1].end
            end = self._sentence_end(hit.end, min(end, hit.end + _BEHIND))
            yield from self.names(hit.end, end)

    def before(self, reach: Sequence[PrivateWords]) -> Iterator[NameHit]:
        """Before a telephone, mail, account or address: on the line, or the lines above."""
        for one in reach:
            number = self.line_at(one.start)
            start = max(self.lines[number].start, one.start - _BEFORE)
            found = list(self.names(start, one.start))
            if found:
                yield from (each for each in found if one.start - each.end <= 60)
                continue
            for above in range(number - 1, max(number - 4, -1), -1):
                line = self.lines[above]
                if not self.text[line.start : line.end].strip():
                    break
                if self._is_names(line):
                    yield from self.names(line.start, line.end)
                    break

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
                    if not self._is_names(line):
                        break
                    yield from map(_surely, self.names(line.start, line.end))

    def _short(self, line: Line, place: int) -> Line:
        """A line, or of a long one what stands about a place in it."""
        return Line(max(line.start, place - _LONG_LINE), min(line.end, place + _LONG_LINE))

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
                yield from self._signed(number)

    def _signed(self, number: int) -> Iterator[NameHit]:
        """The last line of a letter that is a name and nothing else."""
        written = [
            one
            for one in self.lines[number + 1 : number + _LETTER]
            if self.text[one.start : one.end].strip()
        ]
        signing = [
            found[0]
            for line in written[-8:]
            if len(found := list(self.names(line.start, line.end))) == 1 and self._is_names(line)
        ]
        yield from signing[:-1]
        yield from map(_surely, signing[-1:])

    # --- names

    def names(self, start: int, end: int, *, single: bool = False) -> Iterator[NameHit]:
        """The names in text[start:end]; ``single``: one word behind a salutation is one too."""
        for first, last in self._runs(start, end):
            found = self._name(first, last, single)
            if found:
                yield found

    def _name(self, start: int, end: int, single: bool) -> NameHit | None:
        """The name in a run of words with capitals, at its end or its beginning."""
        words = [
            (found.start() + start, found.end() + start)
            for found in _WORD.finditer(self.text[start:end])
        ]
        content = [one for one in words if self._plain(*one) not in _HONORIFICS]
        titled = len(content) < len(words)
        if not content:
            return None
        if len(content) == 1:
            if titled or single:
                return NameHit(words[0][0], content[0][1], True)
            return None
        best: NameHit | None = None
        for first, last in _windows(len(content)):
            begin, stop = content[first][0], content[last][1]
            said = self.text[begin:stop]
            judged = self.is_name(" ".join(said.split()))
            if judged:
                return NameHit(begin, stop, True)
            if (
                judged is None
                and not self._is_common(said)
                and best is None
                and (first, last) == (0, len(content) - 1)
            ):
                best = NameHit(begin, stop, titled)
        return best

    def _is_common(self, said: str) -> bool:
        """Whether a word of what may be a name also stands in small letters in the text."""
        return any(one.casefold() in self._small for one in _WORD.findall(said))

    def _plain(self, start: int, end: int) -> str:
        return self.text[start:end].casefold().rstrip(".")

    def _runs(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Words with capitals in a row, with particles between them."""
        first = last = -1
        for found in _WORD.finditer(self.text, start, end):
            begin, stop = found.span()
            word = found[0]
            capital = word[0].isupper() or not _CASED.match(word)
            joined = first >= 0 and self._joined(last, begin)
            if first >= 0 and not joined:
                yield first, last
                first = -1
            if capital:
                first = begin if first < 0 else first
                last = stop
            elif first >= 0 and (word.casefold() not in _PARTICLES or not self._leads(stop, end)):
                yield first, last
                first = -1
        if first >= 0:
            yield first, last

    def _leads(self, place: int, end: int) -> bool:
        """Whether a particle leads to a word with a capital, perhaps over another particle."""
        rest = self.text[place : min(end, place + 40)].split()
        return any(one[:1].isupper() for one in rest[:2])

    def _joined(self, last: int, begin: int) -> bool:
        between = self.text[last:begin]
        if between.strip() == "" and "\n" not in between:
            return True
        words = _WORD.findall(between)
        return (
            bool(words)
            and all(one.casefold() in _PARTICLES for one in words)
            and not re.search(r"[^\w\s]|\n", between)
        )

    def _is_names(self, line: Line) -> bool:
        """Whether most letters of a line are those of names."""
        if line.end - line.start > _LONG_LINE:
            return False
        shown = self.text[line.start : line.end]
        letters = sum(map(str.isalpha, shown))
        named = sum(
            sum(map(str.isalpha, self.text[one.start : one.end]))
            for one in self.names(line.start, line.end)
        )
        return letters > 0 and named * 2 >= letters

    def _sentence_end(self, start: int, end: int) -> int:
        found = _SENTENCE.search(self.text, start, end)
        return found.start() if found else end

    def _sentence_start(self, start: int, end: int) -> int:
        found = [one.end() for one in _SENTENCE.finditer(self.text, start, end)]
        return found[-1] if found else start


def _surely(one: NameHit) -> NameHit:
    """A name where hardly anything but a person's can stand."""
    return NameHit(one.start, one.end, True)


def _windows(count: int) -> Iterable[tuple[int, int]]:
    """Stretches of a run of words to be tried as names: the whole, then shorter ones."""
    for length in range(min(count, 5), 1, -1):
        for first in range(count - length + 1):
            yield first, first + length - 1


def shape_only(text: str) -> bool | None:
    """The judgement without knowledge of names: whatever has capitals may be one."""
    words = text.split()
    return None if 2 <= len(words) <= 4 else False
