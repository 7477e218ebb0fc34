# ruff: noqa: E501 (patterns read best unbroken)
"""Where a date stands: its line, the lines beside it, the words before, the part of the document."""

import re
from functools import cached_property, lru_cache

from colophon.dating.found import Found
from colophon.describe._rules import date_words
from colophon.describe.imprint.imprints import Imprints
from colophon.describe.imprint.regions import Region
from colophon.describe.wording.folding import Folded, phrases
from colophon.describe.wording.phrasebook import Hit, Phrasebook
from colophon.model.document import MarkKind

NEAR = 48
"""characters before a date in which a word says what it is the date of"""
_LONG = 300
"""characters beyond which a line is not followed: no line of a title page is longer"""
_GAP = 3
"""words that may stand between such a word and the date"""
_BIBLIOGRAPHIC = re.compile(r"(?<!\w)(?:no|nr|n[o°º]|num\w*|numero|uol|issue|heft|ausgabe|iahrgang|tome|№|аρ|τευχος|ano|año)[\s.:°º]{0,3}\d", re.I)  # fmt: skip
_RUNS_ON = re.compile(r"(?:,|[^\W\d_]{2,}[ \t]*|-)$")
_ENDS = re.compile(r"[.!?:;)\]\"”»|·•*_#=-]\s*$")
_CLOSING = re.compile(r"[\"”“»’]\.?\s*$")
_SENTENCE = re.compile(r"[.;]\s+[^\W\d_]{3}")


@lru_cache(maxsize=1)
def _cues() -> Phrasebook[str]:
    roles = [(word, role) for role, words in date_words.ROLES.items() for word in words]
    others = [(word, what) for what, words in date_words.OTHERS.items() for word in words]
    return Phrasebook([*roles, *others])


_MARKED = (MarkKind.IMPRINT, MarkKind.PUBLISHER, MarkKind.PLACE, MarkKind.FRONT)
_TEASER = 120
"""characters of a line beyond which its links are those of running text"""
_HAN = re.compile("[぀-ヿ一-鿿가-힯]")
_FEW = 2
_FEW_HAN = 8
_SHORT_LINE = 28
_GOES_ON = re.compile(
    r",?[ \t](?!(?:by|in|at|to|par|chez|von|bei|durch|por|en|da|di|a|à|and|und|et|y|e|i|og|och|bij|door|przez|u|v|w|r|г)\b)[a-zà-ÿа-яёα-ω]{2,}"
)
_ARTICLE = re.compile(
    r"(?:^|\W)(?:the|this|that|our|last|der|die|das|den|dem|el|la|le|les|los|las|il|lo|o|os|as|de|het|det|a|az|το|η|ο)\s$"
)
_CITED = 160
_CLOSED = re.compile(r"[^()\n]{0,30}(?:\n[^()\n]{0,30})?\)")
_WORDS = re.compile(r"[^\W\d_]{3,}")
_LISTED = 400
_RELATED = re.compile(
    r"(?im)^[ \t#*_]{0,8}(?:related(?: (?:posts?|articles?|items?|stories|links))?|see also|also read|read also|read (?:more|next)|more (?:stories|posts|news|articles)|latest (?:posts|news)|recent posts|similar (?:items|posts)|you may also like|articles? (?:similaires|liés|récents)|à lire aussi|lire aussi|voir aussi|ähnliche (?:beiträge|artikel)|weitere (?:beiträge|artikel|meldungen)|mehr zum thema|siehe auch|(?:artículos|entradas|noticias) (?:relacionad[ao]s|recientes)|ver también|articoli (?:correlati|recenti|simili)|leggi anche|link amici|artigos relacionados|leia também|lees ook|gerelateerd|läs också|les også|læs også|podobne (?:wpisy|artykuły)|zobacz też|související|похожие записи|читайте также)[ \t:.…*_]{0,6}$"
)
_LOWER = re.compile(r"[a-zà-ÿа-яёα-ω]{2,},?\s+$")
_ANNO = re.compile(r"(?i)[^\W\d_]{2,20},?\s{1,3}anno(?:\s(?:dom\w*|d)\.?)?\W{0,3}$")
_PRINTED = re.compile(r"(?i)print|impr|publi[sſ]h|reprint|gedr|stamp")


@lru_cache(maxsize=1)
def _records() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{phrases(date_words.RECORDS)})")


@lru_cache(maxsize=1)
def _behind() -> re.Pattern[str]:
    return re.compile(
        rf"[ 　]{{0,2}}(?:{'|'.join(sorted(date_words.BEHIND, key=len, reverse=True))})"
    )


@lru_cache(maxsize=1)
def _limits() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{phrases(date_words.LIMITS)})\s$")


class Setting:
    """A date at its place in a region of a document."""

    def __init__(
        self, imprints: Imprints, region: Region, found: Found, title: tuple[int, int] = (0, 0)
    ) -> None:
        self.imprints = imprints
        self.title = title
        self.region = region
        self.found = found
        self.text = imprints.document.text

    @cached_property
    def bounds(self) -> tuple[int, int]:
        """Where its line starts and ends; a long line is cut about it."""
        start = self.text.rfind("\n", max(self.found.start - _LONG, 0), self.found.start) + 1
        end = self.text.find("\n", self.found.end, self.found.end + _LONG)
        return (
            start or max(self.found.start - _LONG, 0),
            min(self.found.end + _LONG, len(self.text)) if end < 0 else end,
        )

    @cached_property
    def line(self) -> str:
        """Its line."""
        return self.text[slice(*self.bounds)]

    @cached_property
    def rest(self) -> str:
        """Its line without it."""
        start, end = self.bounds
        return f"{self.text[start : self.found.start]} {self.text[self.found.end : end]}"

    @cached_property
    def above(self) -> str:
        """The line above it, as it stands."""
        end = max(self.bounds[0] - 1, 0)
        return self.text[self.text.rfind("\n", max(end - _LONG, 0), end) + 1 : end]

    @cached_property
    def below(self) -> str:
        """The line below it, as it stands."""
        start = self.bounds[1] + 1
        end = self.text.find("\n", start, start + _LONG)
        return self.text[start : start + _LONG if end < 0 else end]

    @cached_property
    def before(self) -> str:
        """The folded text before it, within its region."""
        return Folded(
            self.text[max(self.found.start - NEAR, self.region.start) : self.found.start]
        ).text

    @cached_property
    def cue(self) -> Hit[str] | None:
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
    def in_title(self) -> bool:
        """Whether it stands on the title page, before running text."""
        return self.region.kind == "head" and self.found.start <= self.imprints.regions.body

    @cached_property
    def in_title_proper(self) -> bool:
        """Whether it stands in the title itself."""
        return self.title[0] <= self.found.start < self.title[1]

    @cached_property
    def of_record(self) -> bool:
        """Whether the title says that the item records the day it names: minutes, a bulletin."""
        return bool(_records().search(Folded(self.text[slice(*self.title)]).text))

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
    def in_tail(self) -> bool:
        """Whether it stands in the last lines."""
        return self.found.start >= self.imprints.regions.tail

    @cached_property
    def in_place_of_origin(self) -> bool:
        """Whether it stands where documents state their origin: title page, end, colophon."""
        return self.in_title or self.in_tail or self.region.kind != "head"

    @cached_property
    def others(self) -> list[str]:
        """The words of its line beside it that are longer than two letters, and no numbers."""
        words = re.sub(r"[^\w\s]", " ", self.rest).split()
        return [word for word in words if len(word) > 2 and not word.isdigit()]

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
    def runs_on(self) -> bool:
        """Whether its line goes on a sentence of the line above, or the line below goes it on."""
        start, end = self.bounds
        lead = self.text[start : self.found.start].strip(" \t*_#>|")
        tail = self.text[self.found.end : end].strip()
        above, below = self.above.strip(), self.below.strip()
        long = len(above) > 24 or len(below) > 24
        continues = bool(above) and not _ENDS.search(above) and above[-1:].islower()
        if lead == "(" and long and continues:
            return True
        return long and not lead and continues and not tail and below[:1].islower()

    @cached_property
    def in_sentence(self) -> bool:
        """Whether words in lower case go on behind it, as behind no date of an imprint."""
        return bool(_GOES_ON.match(self.text, self.found.end))

    @cached_property
    def as_attribute(self) -> bool:
        """``the 2018 leaflet``: a year that only says which thing is meant."""
        return self.found.kind == "year" and self.in_sentence and bool(_ARTICLE.search(self.before))

    @cached_property
    def in_citation(self) -> bool:
        """``(Hollow Press, Dublin 1981)`` within running text: the imprint of a work that is named."""
        low = max(self.found.start - _CITED, self.region.start)
        before = self.text[low : self.found.start]
        opened = before.rfind("(")
        if opened < 0 or ")" in before[opened:] or "\n\n" in before[opened:]:
            return False
        inside, lead = before[opened + 1 :], before[:opened].rpartition("\n")[2]
        behind = _CLOSED.match(self.text, self.found.end)
        alone = not lead.strip() and not self.in_sentence
        return behind is not None and bool(_WORDS.search(inside)) and not (alone and self.in_title)

    @cached_property
    def related(self) -> bool:
        """Whether a heading such as “Related” stands close above: other things are listed there."""
        above = self.text[max(self.bounds[0] - _LISTED, self.region.start) : self.bounds[0]]
        return bool(_RELATED.search(above))

    @cached_property
    def limited(self) -> bool:
        """Whether a word such as “until” stands right before it."""
        return bool(_limits().search(self.before))

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
        return "©" in window or "(c)" in window.lower()

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
            for mark in self.imprints.document.marked(*_MARKED)
        )

    @cached_property
    def beside_issue(self) -> bool:
        """Whether the number of an issue stands on its line."""
        return len(self.line) < 120 and bool(_BIBLIOGRAPHIC.search(Folded(self.rest).text))

    @cached_property
    def behind_place(self) -> bool:
        """Whether a place stands right before it: ``LEIPZIG und WIEN 1896``, ``A PARIS, M. DC.``."""
        here = self.imprints.regions.places_in(self.found.start - 14, self.found.start)
        if not here:
            return False
        between = self.text[here[-1][1] : self.found.start]
        close = not re.search(r"[^\W\d_]{2}", between)
        return close and (len(self.line) <= 90 or self.found.kind in ("roman", "year"))

    @cached_property
    def linked(self) -> bool:
        """Whether a link leads away from its line: it dates what lies behind the link."""
        start, end = self.bounds
        return len(self.line) < _TEASER and any(
            link.start < end
            and start < link.end
            and link.end - link.start > 3
            and not (link.start <= self.found.start < link.end)
            and not link.target.startswith(("mailto:", "#", "tel:"))
            for link in self.imprints.document.links
        )

    @cached_property
    def quoted(self) -> bool:
        """Whether it stands in a quotation, or in the line that says whose words they were."""
        marks = self.imprints.document.marked(MarkKind.QUOTATION, MarkKind.NOTE, MarkKind.CAPTION)
        if any(mark.start <= self.found.start < mark.end for mark in marks):
            return True
        return (
            bool(_CLOSING.search(self.above)) and len(self.line) < 90 and len(self.rest.split()) > 1
        )
