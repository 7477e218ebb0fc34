"""Words that announce a role, as features: which stands before a stretch, and how far off.

``Issued by``, ``Herausgegeben von``, ``Druck:`` say in any language what a name behind
them did; a name is a candidate behind each of them, wherever it ends.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

import numpy

from colophon.describe._rules import imprint
from colophon.describe.reading.hints import Numbers
from colophon.describe.reading.signs import Signs
from colophon.describe.wording.phrasebook import Phrasebook
from colophon.languages import every, word_pattern
from colophon.model.folding import Folded, fold

ROLES = ("publisher", "organiser", "printer", "distributor", "responsible", "other", "maker")
_AT = {role: index for index, role in enumerate(ROLES)}
_OF_IMPRINTS = {
    "publisher": "publisher", "issuingBody": "publisher", "printer": "printer",
    "distributor": "distributor", "responsiblePerson": "responsible",
}  # fmt: skip
NAMES = (
    *(f"c-behind-{one}" for one in ROLES),
    *"c-nearest c-gap c-parted c-lines c-within c-next c-next-gap c-by".split(),
)
ANNOUNCED = ("publisher", "organiser", "printer", "maker")
"""the roles of which candidates are told whether their words are announced by them anywhere"""
FAR = 160
"""characters behind a cue beyond which it says nothing of a stretch"""
NOWHERE = 10**9
MOST = 240
"""cues of a document"""
LONGEST = 118
_end = word_pattern(
    r"""
          [,;:|•·●∙■◆★()\[\]{}<>/]
        | \s[-–—]+\s
        | [–—]
        | \n
        | (?<=[^\W\d_]{4})\.(?=\s)
        | (?<=[\d)])\.(?=\s)
        | \.$
        | \s{3,}
        | (?<=\s){reading.before_places}\s
        | (?<=\s)\d
        """,
    re.VERBOSE,
)
_ENDS = 5
"""ends that are tried for a name behind a cue"""


@lru_cache(maxsize=1)
def _book() -> Phrasebook[int]:
    pairs: dict[str, int] = {}
    for role in reversed(ROLES):
        for one in every(f"reading.{role}"):
            pairs[one] = _AT[role]
    for role, phrases in imprint.CUES.items():
        if role in _OF_IMPRINTS:
            for one in phrases:
                pairs.setdefault(one, _AT[_OF_IMPRINTS[role]])
    return Phrasebook(pairs)


class Cues:
    """The cues of a document: where each begins and ends, and its role, in order."""

    def __init__(self, stretches: Iterable[Folded]) -> None:
        found = [
            (one.place(hit.start), one.place(hit.end - 1) + 1, hit.meaning)
            for one in stretches
            for hit in _book().within(one)
        ][:MOST]
        made = numpy.array(found, dtype=numpy.intp).reshape(-1, 3)
        self.starts, self.ends, self.roles = made[:, 0], made[:, 1], made[:, 2]
        self._ends_of = [self.ends[self.roles == number] for number in range(len(ROLES))]

    def columns(self, starts: Numbers, ends: Numbers, signs: Signs) -> Numbers:
        """A row a stretch, in the order of :data:`NAMES`."""
        behind = [_gap(ends_of, starts) for ends_of in self._ends_of]
        *nearest, length = self._before(starts, signs)
        made = numpy.stack([*behind, *nearest, *self._after(starts, ends), length], axis=1)
        return made.astype(numpy.float32)

    def _before(self, starts: Numbers, signs: Signs) -> tuple[Numbers, ...]:
        """The nearest cue before each stretch: role, distance, what parts them, its length."""
        if not len(self.ends):
            none = numpy.zeros(len(starts))
            return none - 1, none + FAR, none, none, none
        at = numpy.searchsorted(self.ends, starts, side="right") - 1
        near = at.clip(0)
        gap = numpy.where(at >= 0, starts - self.ends[near], FAR).clip(0, FAR)
        has = gap < FAR
        low, high = signs.at(numpy.where(has, self.ends[near], starts)), signs.at(starts)
        return (
            numpy.where(has, self.roles[near], -1), gap,
            signs.counts("partings", low, high), signs.counts("line ends", low, high),
            numpy.where(has, self.ends[near] - self.starts[near], 0),
        )  # fmt: skip

    def _after(self, starts: Numbers, ends: Numbers) -> tuple[Numbers, ...]:
        """The cues within each stretch; the role of the next behind it, and how far off."""
        beyond = numpy.searchsorted(self.starts, ends, side="left")
        within = beyond - numpy.searchsorted(self.starts, starts, side="left")
        gap = (numpy.append(self.starts, NOWHERE)[beyond] - ends).clip(0, FAR)
        role = numpy.where(gap < FAR, numpy.append(self.roles, 0)[beyond], -1)
        return within, role, gap

    def names(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Where names may stand: behind each cue, to each of the next ends; with its role."""
        for end, role in zip(self.ends.tolist(), self.roles.tolist(), strict=True):
            if ROLES[role] in ANNOUNCED:
                for start, stop in names_behind(text, end):
                    yield start, stop, role


NEAR = 60
"""characters within which words announce what follows them"""


def last_before(text: str, roles: Sequence[str]) -> str:
    """The words that end a text but for a few characters and announce one of these roles."""
    folded = Folded(text)
    hits = [hit for hit in _book().within(folded) if ROLES[hit.meaning] in roles]
    if not hits or len(folded.text) - hits[-1].end > NEAR:
        return ""
    start, end = folded.place(hits[-1].start), folded.place(hits[-1].end - 1) + 1
    return " ".join(text[start:end].split()).rstrip(":")


def announcement_length(text: str) -> int:
    """Where a name begins behind the phrase that announces it, 0 where none begins the text.

    A phrase of one word may be part of the name (``Verlag Neue Lampe``), and stays, unless it
    is a verb or stands in no name (``reading.never_names``).
    """
    words = text.split(None, 1)
    if len(words) < 2 or not words[0][0].isalpha():
        return 0
    hit = next(_book().find(fold(text)), None)
    if hit is None or hit.start or hit.end >= len(text) - 2:
        return 0
    phrase = fold(text[: hit.end])
    by = " " in phrase and not _by().isdisjoint(phrase.split())
    if phrase[-1] != ":" and not by and phrase not in _never_names():
        return 0
    rest = text[hit.end :]
    return hit.end + len(rest) - len(rest.lstrip(" :,"))


@lru_cache(maxsize=1)
def _never_names() -> frozenset[str]:
    return frozenset(map(fold, every("reading.never_names")))


@cache
def _by() -> frozenset[str]:
    """Words in a phrase that announces a name rather than being part of one."""
    return frozenset(map(fold, every("reading.by")))


_LEAD = re.compile(r"[\s:.,–—-]{0,40}")


def names_behind(text: str, at: int) -> Iterator[tuple[int, int]]:
    """From the first word behind an offset to each of the next ends, over one line end."""
    begun = _LEAD.match(text, at)
    start = begun.end() if begun else at
    lines = tried = 0
    stop = min(start + LONGEST, len(text))
    for match in _end().finditer(text, start, stop):
        if match.start() > start:
            yield start, match.start()
            tried += 1
        if match.group() == "\n":
            lines += 1
            if lines > 1 or not text[match.end() : match.end() + 40].split("\n", 1)[0].strip():
                return
        if tried >= _ENDS:
            return
    if start < stop == len(text):
        yield start, stop


class Announced:
    """The names that are announced somewhere in a document, each with its roles.

    A letterhead that is named again behind ``Published by`` is the publisher's, not a title.
    """

    def __init__(self, found: Iterable[tuple[str, int]]) -> None:
        self.roles: dict[str, set[int]] = {}
        for words, role in found:
            self.roles.setdefault(_plain(words), set()).add(role)
        self._begun = {name[:_BEGUN] for name in self.roles}

    def columns(self, folded: Sequence[str]) -> Numbers:
        """For each stretch, by role, whether its words are announced in it."""
        made = numpy.zeros((len(folded), len(ANNOUNCED)), dtype=numpy.float32)
        for index, words in enumerate(folded):
            begun = words[:_BEGUN]
            if begun.isalnum() and begun not in self._begun and " " not in words[:_ARTICLE]:
                continue
            for role in self.roles.get(_plain(words), ()):
                if ROLES[role] in ANNOUNCED:
                    made[index, ANNOUNCED.index(ROLES[role])] = 1.0
        return made


_BEGUN = 3
"""letters by which a name is looked up before it is made plain"""
_ARTICLE = 4
"""characters in which an article ends"""
_unlike = word_pattern(r"^{reading.articles} |[^\w ]+")


def _plain(words: str) -> str:
    return " ".join(_unlike().sub("", " ".join(words.split())).split())


def _gap(ends: Numbers, starts: Numbers) -> Numbers:
    """Characters to the nearest of some ends before each start, :data:`FAR` at most."""
    if not len(ends):
        return numpy.full(len(starts), float(FAR))
    at = numpy.searchsorted(ends, starts, side="right") - 1
    return numpy.where(at >= 0, numpy.minimum(starts - ends[at], FAR), FAR)
