# ruff: noqa: E501 (patterns read best unbroken)
"""Imprints: who, in which role, and where, read from the regions of origin."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import islice

import msgspec

from colophon.describe import _roman
from colophon.describe._fold import Folded, fold_word, phrases
from colophon.describe._gazetteer import known_places
from colophon.describe._parties import (
    later_names,
    name_end,
    plausible,
    split,
    trimmed,
)
from colophon.describe._phrasebook import Hit, Phrasebook
from colophon.describe._regions import Line, Region, Regions
from colophon.describe._rules import imprint, places
from colophon.describe._spots import Spot, spots
from colophon.document import Document, Mark, MarkKind


class Party(msgspec.Struct, frozen=True, kw_only=True):
    """text[start:end] names somebody in a role; ``cue`` is where the statement begins."""

    role: str
    start: int
    end: int
    cue: int
    rule: str
    confidence: float


_MOST = 60
"""cues followed up in a document: a page of a thousand imprints is a catalogue"""
_REACH = 300
"""characters in which an imprint statement stands together"""


@lru_cache(maxsize=1)
def _cues() -> Phrasebook[str]:
    return Phrasebook(
        [
            (phrase, role)
            for role, languages in imprint.CUES.items()
            for words in languages.values()
            for phrase in words
        ]
    )


@lru_cache(maxsize=1)
def _reprints() -> Phrasebook[str]:
    return Phrasebook([(phrase, "reprint") for phrase in imprint.REPRINTS])


@lru_cache(maxsize=1)
def _houses() -> Phrasebook[str]:
    return Phrasebook([(word, role) for role, words in imprint.HOUSES.items() for word in words])


@lru_cache(maxsize=1)
def _weak() -> frozenset[str]:
    return frozenset(map(fold_word, imprint.WEAK))


@lru_cache(maxsize=1)
def _located() -> re.Pattern[str]:
    """A place line that begins an imprint: ``A PARIS,``, ``En Madrid:``, ``London``."""
    return re.compile(
        rf"(?:(?:{phrases(places.LOCATIVES)})(?:\s|(?<='))\s?)?(?P<place>[^\W\d_](?:[^\W\d_]|['. -]){{2,28}})$"
    )


_YEAR = re.compile(r"(?<!\d)(?:1[4-9]\d\d|20[0-3]\d)(?!\d)")
_REJECTED = re.compile(
    r"(?:\b(?:was|were|is|are|been|be|being|first|originally|also|later|a|an|not|have|has|which|who"
    r"|fut|est|ete|etait|sont|wurde|wird|worden|war|fue|sido|es|fu|stato|stata|foi|werd|zijn"
    r"|article|articles|book|books|paper|post|report|by|reports|study|and|or|as|the|of|to)\s{1,3})$"
)


class Imprints:
    """Everything said of makers and places in the regions of a document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.regions = Regions(document)

    @cached_property
    def parties(self) -> tuple[Party, ...]:
        """Names with roles, in order of the text, none standing twice at a place."""
        found: list[Party] = []
        for region in self.regions.all:
            found.extend(self._cued(region))
        for region in self.regions.all:
            for one in self._housed(region):
                if all(one.end <= other.cue or other.end + 120 <= one.start for other in found):
                    found.append(one)
        for one in self._shaped():
            if all(one.end <= other.start or other.end <= one.start for other in found):
                found.append(one)
        return tuple(sorted(found, key=lambda one: one.start))

    @cached_property
    def copies(self) -> tuple[tuple[int, int], ...]:
        """Stretches that tell the origin of another edition ("iouxte la copie imprimée à …")."""
        found = []
        for region in self.regions.all:
            folded = self.regions.folded(region)
            for hit in _reprints().within(folded):
                end = self._copy_end(folded.text, hit.end)
                found.append((folded.place(hit.start), folded.place(end)))
        return tuple(found)

    def _copy_end(self, text: str, start: int) -> int:
        limit = min(start + 200, len(text))
        for pattern in (_roman.NUMERAL, _YEAR, re.compile(r"\n\s*\n|\n\s*a paris")):
            match = pattern.search(text, start, limit)
            limit = match.start() if match else limit
        return limit

    def copied(self, offset: int) -> bool:
        """Whether an offset lies where the origin of something else is told."""
        if self.regions.asides.holds(offset):
            return True
        return any(start <= offset < end for start, end in self.copies)

    @cached_property
    def dates_marked(self) -> tuple[Mark, ...]:
        """Places that the source marks as dates."""
        return self.document.marked(MarkKind.DATE)

    @cached_property
    def statements(self) -> tuple[tuple[int, int], ...]:
        """Stretches from the place before a cue to the date behind the name."""
        found = []
        for party in self.parties:
            if party.confidence < 0.55 or party.role in ("responsiblePerson", "issuingBody"):
                continue
            placed = self.regions.places_in(party.cue - 60, party.cue)
            start = placed[-1][0] if placed else party.cue
            found.append((start, party.end + _REACH))
        return tuple(found)

    def within_statement(self, offset: int) -> bool:
        """Whether an offset lies in an imprint statement, no other date before it."""
        text = self.document.text
        for start, end in self.statements:
            if start <= offset < end:
                party = max((one.end for one in self.parties if one.end <= offset), default=offset)
                between = text[party:offset]
                near = between.count("\n") <= 6 and len(re.findall(r"\n\s*\n", between)) <= 2
                if near and not _running(between):
                    return True
        return False

    @cached_property
    def spots(self) -> tuple[Spot, ...]:
        """Places of publication and of datelines, in order of the text."""
        return tuple(spots(self))

    # cues

    def _cued(self, region: Region) -> Iterator[Party]:
        folded = self.regions.folded(region)
        followed = 0
        for hit in _cues().within(folded):
            if followed >= _MOST:
                return
            if not self._initial(folded.text, hit) or self.copied(folded.place(hit.start)):
                continue
            weak = fold_word(hit.phrase) in _weak()
            strength = self._strength(region, folded, hit, weak)
            if strength:
                followed += 1
                yield from self._named(region, folded, hit, strength)
        yield from self._printed_at(region, folded)

    def _printed_at(self, region: Region, folded: Folded) -> Iterator[Party]:
        """ "Imprinted at London by Robert Barker": the place stands inside the statement."""
        for match in islice(_PRINTED_AT.finditer(folded.text), _MOST):
            place = known_places().at(folded.text, match.end())
            by = _BY_WHOM.match(folded.text, place.end) if place else None
            if by is None or self.copied(folded.place(match.start())):
                continue
            role = "publisher" if by["word"] in _FOR_WHOM else "printer"
            hit = Hit(match.start(), by.end(), match.group(), role)
            yield from self._named(region, folded, hit, 0.9)

    def _initial(self, text: str, hit: Hit[str]) -> bool:
        """Whether a cue begins a statement rather than standing in a sentence."""
        before = text[max(hit.start - 24, 0) : hit.start]
        if not before.strip(" '\"([#>-"):
            return True
        last = before.rstrip(" ")[-1:]
        if last in ("\n", ",", ".", ";", ":", ")", "]", "-", "/", "|", "&", "(", "•", "©"):
            return not _REJECTED.search(before)
        return self._place_before(text, hit.start) is not None

    def _strength(self, region: Region, folded: Folded, hit: Hit[str], weak: bool) -> float:
        """How far a cue is to be believed here: 0 for not at all."""
        start = folded.place(hit.start)
        text = folded.text
        title = region.kind == "head" and start < self.regions.body + 400
        edge = title or start >= self.regions.tail or region.kind in ("marked", "colophon")
        line_start = text.rfind("\n", 0, hit.start) + 1
        at_start = not text[line_start : hit.start].strip(" '\"([")
        near = self._corroborated(text, hit)
        if weak:
            placed = self._place_before(text, hit.start) is not None
            if not edge or not (placed or (near and at_start and not _by(hit.phrase))):
                return 0.0
            return 0.75 if title else 0.6
        if hit.meaning == "responsiblePerson" or hit.phrase.endswith(":"):
            return 0.85 if at_start or edge else 0.0
        if edge:
            return 0.9 if near else 0.75
        if region.kind == "head" and near and self._place_before(text, hit.start):
            return 0.82
        return 0.6 if near and at_start else 0.0

    def _corroborated(self, text: str, hit: Hit[str]) -> bool:
        """Whether a place or a date stands close by."""
        after = text[hit.end : hit.end + _REACH].split("\n\n")[0]
        before = text[max(hit.start - 40, 0) : hit.start].split("\n\n")[-1]
        for stretch in (after, before):
            if _YEAR.search(stretch) or _roman.NUMERAL.search(stretch):
                return True
        return self._place_before(text, hit.start) is not None

    def _place_before(self, text: str, start: int) -> tuple[int, int] | None:
        """The place that stands right before a cue, on its line or the one before."""
        window = text[max(start - 60, 0) : start].rstrip(" ,.:;\n-[]()&")
        base = max(start - 60, 0)
        line = window.rfind("\n") + 1
        for hit in known_places().find(window, line):
            if hit.end >= len(window) - 3:
                return base + hit.start, base + hit.end
        shape = _located().match(window[line:].lstrip())
        ended = text[base + len(window) : base + len(window) + 1] in (",", ".", ":")
        if shape and ended and shape.start("place") > 0 and len(shape["place"].split()) <= 3:
            offset = base + line + len(window[line:]) - len(window[line:].lstrip())
            return offset + shape.start("place"), offset + shape.end("place")
        return None

    def place_before_offset(self, folded: Folded, offset: int) -> tuple[int, int] | None:
        """The place right before a document offset, as a span of the document."""
        index = offset - folded.start
        while index > 0 and folded.place(index) > offset:
            index -= 1
        found = self._place_before(folded.text, index)
        if found is None:
            return None
        return folded.place(found[0]), folded.place(found[1] - 1) + 1

    def _named(
        self, region: Region, folded: Folded, hit: Hit[str], strength: float
    ) -> Iterator[Party]:
        text = folded.text
        start = hit.end
        while start < len(text) and text[start] in " :,.'\"\n[(-" and start < hit.end + 6:
            start += 1
        if text[start - 1] == "\n" and text[hit.end : start].count("\n") > 1:
            return
        start = _without_article(text, start, self.document.text, folded)
        end = name_end(text, start)
        if hit.meaning == "printer" and _house_noun(text[hit.start : hit.end]):
            start = hit.start
        spans = [(folded.place(start), folded.place(max(end - 1, start)) + 1)]
        if hit.meaning == "printer":
            yield from self._printed_for(folded, end, hit, strength)
        limit = self._statement_end(text, end)
        if hit.meaning in ("publisher", "printer", "distributor"):
            for a, b in later_names(text, end, limit):
                spans.append((folded.place(a), folded.place(b - 1) + 1))
        source = self.document.text
        for span in spans:
            for a, b in split(source, *span):
                if b - a > 1 and plausible(source[a:b]) and not self.copied(a):
                    yield Party(
                        role=hit.meaning,
                        start=a,
                        end=b,
                        cue=folded.place(hit.start),
                        rule=f"named after “{self._quote(folded, hit)}”",
                        confidence=strength,
                    )

    def _printed_for(
        self, folded: Folded, end: int, hit: Hit[str], strength: float
    ) -> Iterator[Party]:
        """ "Printed by H. Moor for John Field": the second is the publisher."""
        match = _FOR.match(folded.text, end)
        if match is None:
            return
        stop = name_end(folded.text, match.end())
        a, b = trimmed(self.document.text, folded.place(match.end()), folded.place(stop - 1) + 1)
        if plausible(self.document.text[a:b]) and not self.copied(a):
            yield Party(
                role="publisher",
                start=a,
                end=b,
                cue=folded.place(hit.start),
                rule="for whom the printer named before it printed",
                confidence=strength,
            )

    def _quote(self, folded: Folded, hit: Hit[str]) -> str:
        text = self.document.text[folded.place(hit.start) : folded.place(hit.end - 1) + 1]
        return re.sub(r"\s+", " ", text)

    def _statement_end(self, text: str, start: int) -> int:
        limit = min(start + _REACH, len(text))
        for pattern in (_YEAR, _roman.NUMERAL, re.compile(r"\n\s*\n")):
            match = pattern.search(text, start, limit)
            limit = match.end() if match else limit
        return limit

    # lines that hold the name of a house

    def _housed(self, region: Region) -> Iterator[Party]:
        lines = self.regions.lines(region)
        starts = [line.start for line in lines]
        folded = self.regions.folded(region)
        named: dict[int, list[Hit[str]]] = {}
        for hit in _houses().within(folded):
            index = bisect_right(starts, folded.place(hit.start)) - 1
            if index >= 0 and len(lines[index].text) <= 120:
                named.setdefault(index, []).append(hit)
        for index in list(named)[:_MOST]:
            line = lines[index]
            between = self.regions.body < line.start < self.regions.tail
            if (between and region.kind == "head") or self.copied(line.start):
                continue
            if self._mid_sentence(line.start) or not self._placed(lines, index):
                continue
            one = self._house(line)
            if one is not None:
                yield one

    def _house(self, line: Line) -> Party | None:
        folded = Folded(line.text, line.start)
        hits = list(_houses().within(folded))
        start, end = _noticed(folded.text), len(folded.text)
        place = known_places().at(folded.text, 0)
        if place and place.end < len(folded.text) and folded.text[place.end] in ",:. ":
            rest = folded.text[place.end :].lstrip(" ,:.-")
            start = len(folded.text) - len(rest) if rest else start
        end = max(name_end(folded.text, start), hits[0].end)
        a, b = trimmed(self.document.text, folded.place(start), folded.place(end - 1) + 1)
        name = self.document.text[a:b]
        if not plausible(name) or not _capital(name) or not _house_name(name):
            return None
        roles = {hit.meaning for hit in hits}
        return Party(
            role="printer" if roles == {"printer"} else "publisher",
            start=a,
            end=b,
            cue=line.start,
            rule=f"a line with “{hits[0].phrase}” beside a place or a date",
            confidence=0.7,
        )

    def _mid_sentence(self, start: int) -> bool:
        """Whether the line before ends in a word after which a sentence goes on."""
        before = self.document.text[max(start - 60, 0) : start].rstrip().rsplit("\n", 1)[-1]
        return len(before.split()) > 3 and bool(re.search(r"\s[a-zà-ÿα-ωа-я]{1,5}$", before))

    def _shaped(self) -> Iterator[Party]:
        """A line between a line of a place and a line of a year on the title page."""
        head = self.regions.all[0]
        lines = [line for line in self.regions.lines(head) if line.start <= self.regions.body]
        for index in range(1, len(lines) - 1):
            before, line, after = lines[index - 1 : index + 2]
            if len(line.text) > 70 or not self._place_line(before) or not self._year_line(after):
                continue
            a, b = trimmed(self.document.text, line.start, line.end)
            name = self.document.text[a:b]
            if plausible(name) and _capital(name) and not self.copied(a):
                yield Party(
                    role="publisher",
                    start=a,
                    end=b,
                    cue=before.start,
                    rule="the line between place and year of the title page",
                    confidence=0.6,
                )

    def _place_line(self, line: Line) -> bool:
        """Whether a line is a place and hardly anything else."""
        found = self.regions.places_in(line.start, line.end)
        if not found or len(line.text) > 120:
            return False
        rest = _without(line, found[0])
        return len(re.findall(r"[^\W\d_]{3,}", rest)) <= 2

    def _year_line(self, line: Line) -> bool:
        """Whether a line is a year and hardly anything else."""
        found = self.regions.dates_in(line.start, line.end)
        if not found or len(line.text) > 120:
            return False
        rest = _without(line, (found[0].start, found[0].end))
        return len(re.findall(r"[^\W\d_]{3,}", rest)) <= 2

    def _placed(self, lines: tuple[Line, ...], index: int) -> bool:
        """Whether a place or a year stands on this line or the two lines about it."""
        if any(map(self._year_line, lines[max(index - 2, 0) : index + 3])):
            return True
        if any(map(self._place_line, lines[max(index - 2, 0) : index + 3])):
            return True
        return _YEAR.search(lines[index].text) is not None


_PRINTED_AT = re.compile(
    r"(?<!\w)(?:(?:re-?)?(?:im)?printed|imprime\w{0,2}|gedruckt|getruckt|impress[oa]|impreso|stampat[oa]|g?hedruc?kt|gedrukt)"
    r"\s{1,3}(?:at|in|a|zu|en|em|tot|te)\s{1,3}"
)
_BY_WHOM = re.compile(
    r"[\s,.:]{1,4}(?P<word>by|for|par|chez|pour|be[yi]|durch|por|per|door|uoor|im uerlag|appresso)\s{1,3}"
)
_FOR_WHOM = frozenset(("for", "chez", "pour", "uoor", "bey", "bei", "im uerlag", "appresso"))
_FOR = re.compile(r"[,\s]{0,3}(?<!\w)(?:for|pour|uoor|fur)\s{1,3}")
_ARTICLE = re.compile(
    r"(?:the|les?|la|l'|das|der|die|dem|den|dei|degli|el|los|las|il|lo|gli|het|de|τα?|οι?|η|του|τησ|των)(?:\s{1,3}|(?<='))"
)


def _without_article(text: str, start: int, source: str, folded: Folded) -> int:
    """Where a name begins behind its article: what follows must have a capital."""
    match = _ARTICLE.match(text, start)
    if match is None or match.end() >= len(text):
        return start
    small = source[folded.place(start)].islower()
    return match.end() if small and source[folded.place(match.end())].isupper() else start


def _house_noun(cue: str) -> bool:
    """Whether a cue is the name of a kind of house, and so belongs to the name."""
    words = re.findall(r"\w+", cue)
    last = words[-1] not in ("de", "d", "of", "uon", "des", "του", "di", "der", "the", "do", "da")
    return last and words[0] in _HOUSE_NOUNS and not cue.rstrip().endswith((":", "."))


_HOUSE_NOUNS = frozenset(
    map(
        fold_word,
        (
            "imprimerie",
            "tipografia",
            "typographia",
            "imprensa",
            "imprenta",
            "типография",
            "drukkerij",
        )
        + ("типографія", "boekdrukkerij", "τυπογραφείον", "τυπογραφείο", "типо"),
    )
)
_NOTICE = re.compile(
    r"\s{0,3}(?:copyright\s{0,2})?(?:©|\(c\)|copyright)?\s{0,2}(?:\d{4}[-,\s]{0,3}){0,4}\s{0,2}(?:by\s)?"
)


def _noticed(folded: str) -> int:
    """Where the name begins behind a copyright notice."""
    if folded.startswith(("copyright", "©", "(c)")):
        match = _NOTICE.match(folded)
        return match.end() if match else 0
    return 0


def _house_name(name: str) -> bool:
    """Whether a line is a name and not a reference or a sentence with one in it."""
    return len(name.split()) <= 10 and not re.search(
        r"\(|\d{3}|\bet al\b|\|\||[.!?] [^\W\d_]{4,}.*[.!?]", name
    )


def _running(text: str) -> bool:
    """Whether a stretch holds a sentence of running text."""
    return bool(re.search(r"[a-zà-ÿ]{3,}[.!?]\s+[^\W\d_][a-zà-ÿ]+\s[a-zà-ÿ]+\s[a-zà-ÿ]+", text))


def _by(phrase: str) -> bool:
    """Whether a cue means "by" too, and so may name an author."""
    return str(fold_word(phrase)) in _BY


_BY = frozenset({"par", "par les", "por", "per", "by", "bi", "orgaan uan", "druck", "imp.", "παρα"})


def _capital(text: str) -> bool:
    words = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) > 3]
    return bool(sum(word[0].isupper() for word in words) * 2 >= len(words))


def _without(line: Line, span: tuple[int, int]) -> str:
    return line.text[: span[0] - line.start] + " " + line.text[span[1] - line.start :]
