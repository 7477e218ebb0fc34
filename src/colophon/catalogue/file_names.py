"""What the name of a scan or photograph says of its place in an item: a side, or a page.

Sides are called by words (``front``, ``verso``), by the letters of a numbered leaf (``12r``,
``12v``) or by their number of all (``1 of 2``); pages by a number behind a word for page.
"""

import re
from collections.abc import Sequence
from functools import cache
from pathlib import PurePath

import msgspec

from colophon.languages import every
from colophon.model.folding import fold_letters

PICTURES = frozenset((
    ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".heic", ".heif", ".avif", ".jp2", ".bmp",
    ".gif",
))  # fmt: skip
"""suffixes of scans and photographs"""
DOCUMENT = ".pdf"
SPLIT = re.compile(r"[ _.\-()\[\]]+")
"""what stands between the words of a name"""
_NUMBERED = re.compile(r"(?P<stem>.*?)(?P<mark>[^\W\d_]*)[ _.\-(]*0*(?P<number>\d{1,4})\)?")
_LEAF = re.compile(r"(?P<stem>(?:.*?[ _.\-])?)(?P<leaf>\d{1,4})[ _.\-]?(?P<side>[rv])")
_COUNTED = re.compile(
    r"(?P<stem>.*?)[ _.\-(\[]*0*(?P<number>\d{1,3})[ _\-]?(?P<of>[a-z]+)[ _\-]?\d{1,3}[)\]]?"
)
_FRONT, _INSIDE, _BACK = 0, 2, 5
"""the places of the sides among the pages of an item"""
_OF_COVER = {_FRONT: 1, _BACK: 4}
"""the inner side of the front and of the back cover"""
_PAGE = 3
"""pages stand behind what is called inside, before the back"""

Place = tuple[int, int]


class FileName(msgspec.Struct, frozen=True):
    """A file's name as it tells of an item: whose it is, and the place in it.

    ``kind`` is ``side``, ``leaf``, ``page`` or ``number`` (a name that is a number alone);
    empty where the name tells nothing.
    """

    path: str
    stem: str
    suffix: str
    item: str = ""
    place: Place = (0, 0)
    kind: str = ""


def read_file_name(path: str) -> FileName:
    """What a file's name says; of files that are neither pictures nor PDF nothing is asked."""
    name = PurePath(path).name
    suffix = PurePath(name).suffix.lower()
    bare = fold_letters(PurePath(name).stem)
    item, place, kind = "", (0, 0), ""
    if suffix in PICTURES or suffix == DOCUMENT:
        item, place, kind = _side(bare)
    if suffix in PICTURES and not kind:
        item, place, kind = _page(bare)
    return FileName(path, bare, suffix, item, place, kind)


def _side(bare: str) -> tuple[str, Place, str]:
    words = [one for one in SPLIT.split(bare) if one]
    if len(words) > 1 and words[-1] in every("sides.cover") and _place_of(words[-2]) is not None:
        words.pop()
    for word, others in ((words[-1:], words[:-1]), (words[:1], words[1:])):
        place = _place_of(*word) if word else None
        if place is None:
            continue
        if place in _OF_COVER and others and _place_of(others[-1]) == _INSIDE:
            place = _OF_COVER[place]
            others = others[:-1]
        return "-".join(others), (place, 0), "side"
    return "", (0, 0), ""


def _place_of(word: str) -> int | None:
    return _places().get(word)


@cache
def _places() -> dict[str, int]:
    """Word → the place of the side that it calls so; a cover alone is the front."""
    sides = {"back": _BACK, "inside": _INSIDE, "cover": _FRONT, "front": _FRONT}
    return {word: place for side, place in sides.items() for word in every(f"sides.{side}")}


def _page(bare: str) -> tuple[str, Place, str]:
    if found := _LEAF.fullmatch(bare):
        side = found["side"] == "v"
        stem = _item(found["stem"])
        if not stem:
            return "", (_PAGE, 2 * int(found["leaf"]) + side), "page"
        return f"{stem}-{found['leaf']}", (_BACK if side else _FRONT, 0), "leaf"
    if (found := _COUNTED.fullmatch(bare)) and found["of"] in every("sides.of"):
        return _item(found["stem"]), (_PAGE, int(found["number"])), "page"
    if not (found := _NUMBERED.fullmatch(bare)):
        return "", (0, 0), ""
    before, place = _item(found["stem"]), (_PAGE, int(found["number"]))
    if found["mark"] in every("sides.page"):
        return before, place, "page"
    return ("", place, "number") if not before and not found["mark"] else ("", (0, 0), "")


def _item(stem: str) -> str:
    return SPLIT.sub("-", stem).strip("-")


def are_one_item(found: Sequence[FileName]) -> bool:
    """Whether files that share an item are its sides and pages, from the first one on where
    their names are numbers alone."""
    places = sorted(one.place for one in found)
    kinds = {one.kind for one in found}
    if "" in kinds or len(found) < 2 or len(set(places)) < len(places):
        return False
    if kinds != {"number"}:
        return True
    numbers = [number for _, number in places]
    return numbers[0] <= 1 and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
