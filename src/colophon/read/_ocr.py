"""One picture of a page, or of a sheet of pages → leaves with words and their places.

A page is read as it lies first.  Only where that is doubtful it is turned, read as scattered
words, or unfolded: a clean scan costs one reading.
"""

import io
from collections.abc import Sequence
from functools import partial

from colophon.model.problem import Problem
from colophon.pages.blank import is_blank
from colophon.pages.edges import flatten
from colophon.pages.folds import fold, halves
from colophon.pages.light import even_light, invert_light, is_negative
from colophon.pages.page_image import PageImage, resize_image, turn_image
from colophon.pages.skew import straighten
from colophon.read import _ocr_languages as languages
from colophon.read._folded_sheet import turned_halves, unfold_sheet
from colophon.read._look import LANDSCAPE, Look
from colophon.read._pack_words import dictionaries, is_known
from colophon.read._tesseract import AUTOMATIC, SPARSE, orientation, sightings
from colophon.read.toolkit.readability import LEAST, known_share

USUAL_SIDE = 11.7
"""inches of the long side of a page of which nobody says how large it is (A4)"""
COARSEST, FINEST = 70.0, 600.0
"""dots an inch that such a page is taken to have"""
POSTER_SIDE = 1_200
"""pixels of the long side at which scattered words are looked for"""
_FEW = 60
"""legible letters below which scattered words are looked for"""
_SURE_TURN = 2.0
"""tesseract's confidence from which on the way it sees a page lie is tried first"""


class Ocr:
    """Reads the pictures of one file: what was found out of its language holds for the next.

    ``tongues`` are the catalogue's languages (BCP 47).
    """

    def __init__(self, name: str, seconds: int, tongues: Sequence[str] = ()) -> None:
        self.name = name
        self.seconds = seconds
        self._first = languages.first_packs(tongues, name)
        self.problems: list[Problem] = []
        self._known: dict[tuple[object, ...], Look] = {}

    def looks(self, page: PageImage) -> list[Look]:
        """The pages that a picture shows, each read as well as it can be; none: it is blank."""
        self._known.clear()
        if is_blank(page.image):
            return []
        flat = flatten(page)
        parts = _part_spread(flat)
        if len(parts) > 1:
            found = self._best_of_spread(parts)
            if all(one.is_good for one in found):
                return found
        whole = self._best(flat)
        if whole.page.turn % 180 and not page.turn % 180:
            return self._of_turned(flat, whole)
        if not whole.is_good:
            return unfold_sheet(self.look, flat, whole) or [whole]
        return [whole]

    def _of_turned(self, flat: PageImage, whole: Look) -> list[Look]:
        """A sheet that lay on its side may hold two pages, or eight."""
        page = turn_image(flat, whole.page.turn - flat.turn)
        parts = _part_spread(page)
        if len(parts) > 1:
            return self._best_of_spread(parts)
        return ([] if whole.is_good else unfold_sheet(self.look, page, whole)) or [whole]

    def _best_of_spread(self, parts: Sequence[PageImage]) -> list[Look]:
        """The pages of a spread; where it lies upside down the last one is the first."""
        found = [self._best(one) for one in parts]
        turns = {(one.page.turn - part.turn) % 360 for one, part in zip(found, parts, strict=True)}
        return found[::-1] if turns == {180} else found

    def _best(self, page: PageImage) -> Look:
        """The best reading of a single page: upright, else turned, else scattered words."""
        upright = self.look(page)
        if upright.is_good:
            return upright
        best = max((upright, *self._turn_page(page, upright)), key=lambda one: one.score)
        if best.letters < _FEW:
            best = max((best, self._scatter_words(best)), key=lambda one: one.score)
        return best

    def _turn_page(self, page: PageImage, upright: Look) -> list[Look]:
        """Readings of the page turned: as its words seem to lie, then as tesseract sees it."""
        if upright.letters < LEAST:
            ways = [180, 90, 270]
        else:
            ways = [90, 270] if upright.sideways > 0.5 else [180]
        found: list[Look] = []
        for way in ways:
            found.append(self.look(turn_image(page, way)))
            if found[-1].is_good:
                return found
        if self._is_mixed(page, upright):
            return found
        seen = orientation(as_file(even_light(page)), self.name, self.seconds)
        if seen is None:
            return found
        sure = seen.confidence >= _SURE_TURN and seen.turn and seen.turn not in ways
        if sure or (seen.script in languages.SCRIPTS and self._has_learnt(seen.script)):
            found.append(self.look(turn_image(page, seen.turn)))
        return found

    def _is_mixed(self, page: PageImage, upright: Look) -> bool:
        """Whether one half of the page stands on its head and the other does not."""
        if upright.letters < LEAST or upright.sideways > 0.5:
            return False
        first, second = turned_halves(upright, self.look(turn_image(page, 180)))
        return first != second

    def _has_learnt(self, script: str) -> bool:
        """Whether a script can be read here; from now on its packs are tried first."""
        packs = languages.join_packs(languages.SCRIPTS[script], self.name)
        if packs:
            self._first = packs
        elif not any(script in one.message for one in self.problems):
            pack = languages.SCRIPTS[script][0]
            self.problems.append(languages.missing_pack(f"the script {script}", pack, self.name))
        return bool(packs)

    def look(self, page: PageImage) -> Look:
        """A page read as it lies, its light evened and its lines level; read once."""
        key = page.to_source, page.width, page.height, self._first
        if key not in self._known:
            found = [self._read_ready(page)]
            if is_negative(page.image):
                found.append(self._read_ready(invert_light(page)))
            self._known[key] = max(found, key=lambda one: one.score)
        return self._known[key]

    def _read_ready(self, page: PageImage) -> Look:
        ready = straighten(even_light(page))
        return self._in_its_language(self.read(ready, self._first))

    def _in_its_language(self, first: Look) -> Look:
        """The reading, or another one in the language that it turns out to be written in."""
        packs = self._first
        language = languages.language_of([one.text for one in first.seen])
        pack = languages.PACKS.get(language, "")
        if not first.letters or (pack and pack in packs.split("+")):
            return first
        if pack:
            other = languages.join_packs((pack, *packs.split("+")), self.name)
            if pack not in other.split("+"):
                self._miss(language, pack)
                return first
            self._first = other
        elif len(first.seen) >= languages.ENOUGH:
            return first
        else:
            other = languages.usual_packs(self.name)
        if other == packs:
            return first
        return max((first, self.read(first.page, other)), key=lambda one: one.score)

    def _miss(self, language: str, pack: str) -> None:
        if not any(pack in one.remedy for one in self.problems):
            self.problems.append(
                languages.missing_pack(f"the language “{language}”", pack, self.name)
            )

    def read(self, page: PageImage, packs: str, mode: int = AUTOMATIC) -> Look:
        """A page read exactly as it is."""
        seen = sightings(as_file(page), dots_of(page), self.name, self.seconds, packs, mode)
        words = dictionaries(packs, self.name)
        share = known_share((one.text for one in seen), partial(is_known, words=words))
        return Look(page, seen, share if words else None)

    def _scatter_words(self, best: Look) -> Look:
        """Words anywhere on the page, as on posters; letters that are huge made smaller."""
        factor = min(1.0, POSTER_SIDE / max(best.page.width, best.page.height))
        packs = languages.usual_packs(self.name)
        return self.read(resize_image(best.page, factor), packs, SPARSE)


def _part_spread(page: PageImage) -> tuple[PageImage, ...]:
    """The two pages of a spread with a fold between them, else the page itself.

    Between light letters the dark ground looks like the shadow of a fold.
    """
    if page.width < LANDSCAPE * page.height or is_negative(page.image):
        return (page,)
    at = fold(page.image)
    return halves(page, at) if at is not None else (page,)


def dots_of(page: PageImage) -> float:
    """Dots an inch, or those that a page of the usual size would have."""
    guess = max(page.width, page.height) / USUAL_SIDE
    return page.dots or min(max(guess, COARSEST), FINEST)


def as_file(page: PageImage) -> bytes:
    """The page as a file for tesseract (PGM, which costs nothing to write)."""
    made = io.BytesIO()
    page.image.save(made, "PPM")
    return made.getvalue()
