"""Which files make one item, by their names: front and back, pages, a scan and its PDF.

Names that do not say so stay items of their own: a camera's counter (IMG_0412) numbers
photographs, not pages.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath

import msgspec

from colophon.catalogue.side_words import PAGES, SIDES
from colophon.model.folding import fold_letters
from colophon.model.record import Source

PICTURES = frozenset((
    ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".heic", ".heif", ".avif", ".jp2", ".bmp",
    ".gif",
))  # fmt: skip
"""suffixes of scans and photographs"""
DOCUMENT = ".pdf"
TEXTS = (".txt",)
MOST = 400
"""pages of an item that are put together by their names alone"""
_NUMBERED = re.compile(r"(?P<stem>.*?)(?P<mark>[^\W\d_]*)[ _.\-]*0*(?P<number>\d{1,4})")
_SPLIT = re.compile(r"[ _.\-]+")


class Files(msgspec.Struct, frozen=True):
    """The files of one item in their order; ``same`` are other forms of what is read."""

    paths: tuple[str, ...]
    same: tuple[str, ...] = ()
    name: str = ""
    """what their names share, where they are several"""

    @property
    def all(self) -> tuple[str, ...]:
        """Every file of the item."""
        return *self.paths, *self.same


class _FileName(msgspec.Struct, frozen=True):
    """A file's name as it tells of an item: whose it is, and the place in it."""

    path: str
    stem: str
    suffix: str
    item: str = ""
    place: int = 0
    kind: str = ""


def group_files(paths: Sequence[str]) -> Iterator[Files]:
    """The items that the files of one folder make, in the order of their first files."""
    names = [_name_of(path) for path in paths]
    items: dict[str, list[_FileName]] = {}
    for one in names:
        items.setdefault(f"{one.kind} {one.item}" if one.kind else one.path, []).append(one)
    groups: dict[str, Files] = {}
    for found in items.values():
        if not _are_pages(found):
            groups |= {one.path: Files((one.path,)) for one in found}
        else:
            ordered = sorted(found, key=lambda one: one.place)
            paths = tuple(one.path for one in ordered)
            groups[found[0].path] = Files(paths, name=found[0].item)
    yield from _with_forms(groups, names)


def _name_of(path: str) -> _FileName:
    name = PurePath(path).name
    stem, suffix = PurePath(name).stem, PurePath(name).suffix.lower()
    bare = fold_letters(stem)
    if suffix in PICTURES or suffix == DOCUMENT:
        words = [one for one in _SPLIT.split(bare) if one]
        for place, side in enumerate(SIDES):
            if words and words[-1] in side:
                item = "-".join(words[:-1])
                return _FileName(path, bare, suffix, item, place, "side")
    if suffix in PICTURES and (found := _NUMBERED.fullmatch(bare)):
        before = _SPLIT.sub("-", found["stem"]).strip("-")
        number = int(found["number"])
        if found["mark"] in PAGES or (not before and not found["mark"]):
            kind = "page" if found["mark"] else "number"
            return _FileName(path, bare, suffix, before, number, f"{kind}{suffix}")
    return _FileName(path, bare, suffix)


def _are_pages(found: Sequence[_FileName]) -> bool:
    """Whether files that share an item are its sides, or its pages from the first one on."""
    places = sorted(one.place for one in found)
    if not found[0].kind or not 2 <= len(found) <= MOST or len(set(places)) < len(places):
        return False
    if found[0].kind.startswith(("side", "page")):
        return True
    return places[0] <= 1 and places == list(range(places[0], places[0] + len(places)))


def _with_forms(groups: dict[str, Files], names: Iterable[_FileName]) -> Iterator[Files]:
    """The groups, the PDF of a scan and the scan itself as forms of one item.

    The PDF is read, which holds all pages in their order; a text beside a picture is what
    somebody's OCR made of it.
    """
    by_stem: dict[str, list[_FileName]] = {}
    for one in names:
        by_stem.setdefault(one.stem, []).append(one)
    items = {path: key for key, files in groups.items() for path in files.paths}
    taken: set[str] = set()
    made: dict[str, Files] = dict(groups)
    for one in names:
        if one.suffix != DOCUMENT and one.suffix not in TEXTS:
            continue
        scans = _scans_of(one, by_stem, groups)
        if not scans or items.get(one.path) != one.path or len(groups[one.path].paths) > 1:
            continue
        key = items[scans[0]]
        if one.suffix == DOCUMENT and not made[key].same:
            made[key] = Files((one.path,), made[key].paths, made[key].name)
        else:
            made[key] = Files(made[key].paths, (*made[key].same, one.path), made[key].name)
        taken.add(one.path)
    yield from (files for key, files in made.items() if key not in taken)


def _scans_of(
    one: _FileName, by_stem: dict[str, list[_FileName]], groups: dict[str, Files]
) -> tuple[str, ...]:
    """The pictures of which a PDF or text is another form: of its name, or its name's pages."""
    same = [other.path for other in by_stem[one.stem] if other.suffix in PICTURES]
    if same:
        return tuple(same[:1])
    wanted = _SPLIT.sub("-", one.stem).strip("-")
    for key, files in groups.items():
        first = _name_of(key)
        if len(files.paths) > 1 and first.item and first.item == wanted:
            return (key,)
    return ()


def shared_name(source: Source) -> str:
    """What the names of an item's files share, or the first one's, as the name of a file."""
    found = _name_of(source.name)
    return f"{found.item}{found.suffix}" if source.more and found.item else source.name
