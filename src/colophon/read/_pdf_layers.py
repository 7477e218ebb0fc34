"""Text layers over scans: somebody's OCR, believed where dictionaries know its words.

Where they know few of them the page is read by OCR here as well, and one of the two readings
is taken, whole: two readings of the same words are never mixed.  Text that is seen on the page,
set over a picture that fills it, is no such layer.
"""

from collections.abc import Callable, Sequence
from functools import cache, partial
from typing import Any

from msgspec.structs import replace

from colophon.model.errors import ColophonError
from colophon.read._ocr_languages import PACKS, first_packs, join_packs, language_of, usual_packs
from colophon.read._pack_words import dictionaries, is_known
from colophon.read._pdf_drawings import Drawings
from colophon.read._pdf_scan import Recognising, add_drawn_lines, recognise_page
from colophon.read.toolkit.pages import Leaf
from colophon.read.toolkit.readability import KNOWN, known_share, lexical_factor

FEW = 25
"""words of a text layer up to which a page is looked at too"""
MISREAD = "dictionaries know fewer of its words than of those that OCR reads there"
DOUBTED = 0.82
"""share of known words below which a text layer is compared with OCR: of pages of sound
English 19 in 20 have more, of those of which every tenth letter is misread one in three"""
BETTER = 0.08
"""by how much more of the words read here must be known for them to be believed instead"""
LONGER = 1.5
"""times as many known words with which a reading holds what the other one left out"""
NO_TEXT = 0.25
"""share of known words below which a layer over a page that OCR cannot read is no text"""
PATIENCE = 2
"""pages of a file on which its text layer stood the comparison, from which it is believed"""
SAMPLE = 200
"""words of a page that are looked up"""


class TextLayers:
    """Judges the text layers of one file (an open PDF), by OCR of their pages where needed.

    ``tongues`` are the catalogue's languages (BCP 47).
    """

    def __init__(self, pdf: Any, name: str, tongues: Sequence[str], ocr: Recognising) -> None:
        self._pdf, self._name, self._tongues = pdf, name, tongues
        self.ocr = ocr
        self._stood = 0
        self._lookups: dict[str, Callable[[str], bool] | None] = {}

    def look(self, number: int, leaf: Leaf) -> list[Leaf]:
        """What OCR reads on a page (from 0).

        Raises :class:`colophon.model.errors.MissingComponent` without tesseract.
        """
        return recognise_page(self._pdf, number, leaf, self.ocr, anyway=True)

    def judge(self, number: int, leaf: Leaf, drawings: Drawings) -> tuple[list[Leaf], str]:
        """The layer of a page (from 0), or what OCR reads there and why that is taken.

        A long layer that is doubted and kept has a legibility; one that is no text no lines.
        """
        few = len(_words_of([leaf])) <= FEW
        if not (drawings.may_be_words if few else drawings.hides_text and self._may_be_wrong(leaf)):
            return [leaf], ""
        try:
            seen = self.look(number, leaf)
            if drawings.hides_text and self._is_better(seen, leaf):
                return seen, MISREAD
        except ColophonError:
            return [leaf], ""  # without OCR the layer is all there is
        return [add_drawn_lines(leaf, seen) if few else self._keep(leaf, seen)], ""

    def _may_be_wrong(self, leaf: Leaf) -> bool:
        """Whether dictionaries know few of the words, on a file that has not proved good yet."""
        if self._stood >= PATIENCE:
            return False
        try:
            share = self._share([leaf])
        except ColophonError:
            return False
        return share is not None and share < DOUBTED

    def _is_better(self, seen: Sequence[Leaf], leaf: Leaf) -> bool:
        """Whether what OCR reads is a text, and more of one than the layer."""
        own, other = self._share([leaf], 1) or 0.0, self._share(seen, 1) or 0.0
        words = len(_words_of(seen)), len(_words_of([leaf]))
        more = other * words[0] > LONGER * max(own * words[1], 1.0)
        return other >= KNOWN and (other >= own + BETTER or (more and other >= own - BETTER))

    def _keep(self, leaf: Leaf, seen: Sequence[Leaf]) -> Leaf:
        """The doubted layer, as far as it can be read."""
        self._stood += 1
        share = self._share([leaf]) or 0.0
        lost = share < NO_TEXT and not any(one.lines for one in seen)
        legibility = round(lexical_factor(share), 3)
        return replace(leaf, legibility=legibility, lines=[] if lost else leaf.lines)

    def _share(self, leaves: Sequence[Leaf], *least: int) -> float | None:
        """The share of known words; None where nothing tells it: too few words, a script or a
        language whose dictionary is not here.

        Raises :class:`colophon.model.errors.MissingComponent` without tesseract.
        """
        words = _words_of(leaves)
        pack = PACKS.get(language_of(words), "")
        packs = f"{first_packs(self._tongues, self._name)}+{usual_packs(self._name)}"
        chosen = join_packs((pack, *packs.split("+")), self._name)
        if chosen not in self._lookups:
            found = dictionaries(chosen, self._name)
            self._lookups[chosen] = cache(partial(is_known, words=found)) if found else None
        lookup = self._lookups[chosen]
        if lookup is None or (pack and pack not in chosen.split("+")):
            return None
        return known_share(words[:SAMPLE], lookup, *least)


def _words_of(leaves: Sequence[Leaf]) -> list[str]:
    return [word for leaf in leaves for line in leaf.lines for word in line.text.split()]
