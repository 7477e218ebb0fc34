# ruff: noqa: E501 (patterns read best unbroken)
"""Where a date stands: the words before it, and the part of the document."""

import re
from functools import cached_property, lru_cache

from colophon.describe._rules import date_words
from colophon.describe._rules.rights import SIGNS
from colophon.describe.dating.date_lines import DateLine
from colophon.describe.wording.phrasebook import Phrasebook, PhraseHit
from colophon.model.document import MarkKind
from colophon.model.folding import Folded, phrases

_GAP = 3
"""words that may stand between a word that says what a date is, and the date"""
_BIBLIOGRAPHIC = re.compile(r"(?<!\w)(?:no|nr|n[o°º]|num\w*|numero|uol|issue|heft|ausgabe|iahrgang|tome|№|аρ|"
    r"τευχος|ano|año)[\s.:°º]{0,3}\d", re.I)  # fmt: skip
_SENTENCE = re.compile(r"[.;]\s+[^\W\d_]{3}")
_MARKED = (MarkKind.IMPRINT, MarkKind.PUBLISHER, MarkKind.PLACE, MarkKind.FRONT)
_HAN = re.compile("[぀-ヿ一-鿿가-힯]")
_FEW = 2
_FEW_HAN = 8
_SHORT_LINE = 28
"""characters beside the date that a short line may have"""
_LOWER = re.compile(r"[a-zà-ÿа-яёα-ω]{2,},?\s+$")
_ANNO = re.compile(r"(?i)[^\W\d_]{2,20},?\s{1,3}anno(?:\s(?:dom\w*|d)\.?)?\W{0,3}$")
_VOLUME = re.compile(r"(?<![^\s])\d{1,4}\s?\(\d{1,4}(?:[-–/]\d{1,4})?\)[,:]?\s{1,3}\(?$")
_PRINTED = re.compile(r"(?i)print|impr|publi[sſ]h|reprint|gedr|stamp")


@lru_cache(maxsize=1)
def _cues() -> Phrasebook[str]:
    roles = [(word, role) for role, words in date_words.ROLES.items() for word in words]
    others = [(word, what) for what, words in date_words.OTHERS.items() for word in words]
    return Phrasebook([*roles, *others])


@lru_cache(maxsize=1)
def _records() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{phrases(date_words.RECORDS)})")


@lru_cache(maxsize=8)
def _tells_of_a_day(title: str) -> bool:
    """Whether a title names a record of a day; every date of a document asks it of the same one."""
    return bool(_records().search(Folded(title).text))


@lru_cache(maxsize=2)
def _behind(printing: bool = False) -> re.Pattern[str]:
    listed = date_words.BEHIND_PRINTING if printing else date_words.BEHIND
    words = sorted(listed, key=len, reverse=True)
    return re.compile(rf"[ 　]{{0,2}}(?:{'|'.join(words)})")


class DateSetting(DateLine):
    """A date at its place in a region of a document."""

    @cached_property
    def cue(self) -> PhraseHit[str] | None:
        """The word right before it that says what it is the date of; ``meaning`` is the role."""
        last = None
        for hit in _cues().find(self.before):
            gap = self.before[hit.end :]
            near = len(gap.split()) <= _GAP and "\n\n" not in gap
            weak = hit.meaning == "dateline" and last is not None  # “fait à Paris le …”
            if near and not weak and not _SENTENCE.search(gap):
                last = hit
        return last

    @cached_property
    def role(self) -> str:
        """The role that the word before it gives, or empty."""
        return self.cue.meaning if self.cue else ""

    @cached_property
    def cue_words(self) -> str:
        """The words of the cue, as they stand in the document."""
        if self.cue is None:
            return ""
        start = self.found.start - len(self.before)
        words = self.text[start + self.cue.start : start + self.cue.end]
        return " ".join(words.split())

    @cached_property
    def of_record(self) -> bool:
        """Whether the title says that the item records the day it names: minutes, a bulletin."""
        return _tells_of_a_day(self.text[slice(*self.title)])

    @cached_property
    def told(self) -> bool:
        """Whether a bare “Anno” within a sentence leads the year: what happened then, no printing."""
        before = self.text[max(self.found.start - 60, 0) : self.found.start]
        return _ANNO.search(before) is not None and _PRINTED.search(before) is None

    @cached_property
    def before_publishing(self) -> bool:
        """Whether a word of publishing stands right behind it, as in Chinese and Japanese."""
        return bool(_behind().match(self.text, self.found.end))

    @cached_property
    def before_printing(self) -> bool:
        """Whether a word of printing stands right behind it, as in Japanese and Korean."""
        return bool(_behind(printing=True).match(self.text, self.found.end))

    @cached_property
    def in_tail(self) -> bool:
        """Whether it stands in the last lines."""
        return self.found.start >= self.imprints.regions.tail

    @cached_property
    def in_place_of_origin(self) -> bool:
        """Whether it stands where documents state their origin: title page, end, colophon."""
        return self.in_title or self.in_tail or self.region.kind != "head"

    @cached_property
    def alone(self) -> bool:
        """Whether its line holds hardly anything else, and is part of no sentence or title."""
        # in scripts without blanks a word may be a sentence
        small = len(re.findall(r"[^\W\d_]+", self.rest)) <= 2 * _FEW
        few = small and len(self.others) <= _FEW and len(_HAN.findall(self.rest)) <= _FEW_HAN
        titled = self.in_title_proper and bool(self.others)
        return few and not titled and not self.runs_on

    @cached_property
    def on_short_line(self) -> bool:
        """Whether it is finer than a year and its line a short one, part of no sentence."""
        short = len(self.others) <= 2 * _FEW and len(self.rest.strip()) < _SHORT_LINE
        return self.found.fine and short and not (self.in_title_proper or self.runs_on)

    @cached_property
    def cue_inside_sentence(self) -> bool:
        """Whether the word before it is one of a sentence: in lower case, behind other words."""
        if self.cue is None:
            return False
        start = self.found.start - len(self.before) + self.cue.start
        lead = self.text[max(start - 24, 0) : start].rpartition("\n")[2]
        return self.text[start : start + 1].islower() and bool(_LOWER.search(lead))

    @cached_property
    def labelled(self) -> bool:
        """Whether the line is a label and this date."""
        start = self.found.start - self.bounds[0]
        return (
            len(self.line) < 140
            and start < 60
            and ("published" in self.before or ":" in self.line[:start])
        )

    @cached_property
    def signed_copyright(self) -> bool:
        """Whether the sign of copyright stands before it on its line."""
        window = self.text[max(self.found.start - 30, 0) : self.found.start].rpartition("\n")[2]
        return any(sign in window for sign in SIGNS) or "(c)" in window.lower()

    @cached_property
    def marked(self) -> bool:
        """Whether the source marks it as a date."""
        return any(
            mark.kind is MarkKind.DATE and mark.start <= self.found.start < mark.end
            for mark in self.imprints.dates_marked
        )

    @cached_property
    def in_marked_origin(self) -> bool:
        """Whether the source marks where it stands as imprint, place, publisher or front matter."""
        return any(
            mark.start <= self.found.start < mark.end
            for mark in self.imprints.document.marks_of(*_MARKED)
        )

    @cached_property
    def beside_issue(self) -> bool:
        """Whether the number of an issue stands on its line."""
        return len(self.line) < 120 and bool(_BIBLIOGRAPHIC.search(Folded(self.rest).text))

    @cached_property
    def behind_volume(self) -> bool:
        """Whether a running line gives volume, issue and it: ``Proceedings of … 6(66), 2024``."""
        start, end = self.bounds
        before, after = self.text[start : self.found.start], self.text[self.found.end : end]
        numbers = _VOLUME.search(before)
        if numbers is None or after.strip(" )") or self.imprints.regions.asides.holds(start):
            return False
        periodical = before[: numbers.start()].strip()
        named = periodical[:1].isupper() and not re.search(r"[.:;]", periodical)
        return not periodical or (named and self.region.kind == "head")

    @cached_property
    def behind_place(self) -> bool:
        """Whether a place stands right before it: ``LEIPZIG und WIEN 1896``, ``A PARIS, M. DC.``."""
        here = self.imprints.regions.places_in(self.found.start - 14, self.found.start)
        if not here:
            return False
        between = self.text[here[-1][1] : self.found.start]
        close = not re.search(r"[^\W\d_]{2}", between)
        return close and (len(self.line) <= 90 or self.found.kind in ("roman", "year"))
