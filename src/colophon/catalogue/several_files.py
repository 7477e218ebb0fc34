"""Which files make one item, by their names: front and back, pages, a scan and its PDF.

Names that do not say so stay items of their own: a camera's counter (IMG_0412) numbers
photographs, not pages.
"""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from colophon.catalogue.file_names import (
    DOCUMENT,
    PICTURES,
    SPLIT,
    FileName,
    are_one_item,
    read_file_name,
)
from colophon.model.record import Source

TEXTS = (".txt",)
MOST = 400
"""pages of an item that are put together by their names alone"""


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


def group_files(paths: Sequence[str]) -> Iterator[Files]:
    """The items that the files of one folder make, in the order of their first files."""
    names = [read_file_name(path) for path in paths]
    items: dict[str, list[FileName]] = {}
    for one in names:
        items.setdefault(_item_key(one), []).append(one)
    groups: dict[str, Files] = {}
    for found in _with_covers(items):
        if len(found) > MOST or not are_one_item(found):
            groups |= {one.path: Files((one.path,)) for one in found}
        else:
            ordered = sorted(found, key=lambda one: one.place)
            groups[found[0].path] = Files(tuple(one.path for one in ordered), name=found[0].item)
    yield from _with_forms(groups, names)


def _item_key(one: FileName) -> str:
    """Pages in several formats are several items; sides of one may differ in theirs."""
    if not one.kind:
        return one.path
    suffix = one.suffix if one.kind in ("page", "number") else ""
    return f"{one.kind}{suffix} {one.item}"


def _with_covers(items: dict[str, list[FileName]]) -> list[list[FileName]]:
    """The files by item: what is called front or back goes around the pages of its item."""
    pages: dict[str, list[str]] = {}
    for key, found in items.items():
        if found[0].kind == "page":
            pages.setdefault(found[0].item, []).append(key)
    made = dict(items)
    for key, found in items.items():
        inner = pages.get(found[0].item, []) if found[0].kind == "side" else []
        if len(inner) == 1 and are_one_item([*found, *items[inner[0]]]):
            made[key] = [*found, *made.pop(inner[0])]
    return list(made.values())


def _with_forms(groups: dict[str, Files], names: Iterable[FileName]) -> Iterator[Files]:
    """The groups, the PDF of a scan and the scan itself as forms of one item.

    The PDF is read, which holds all pages in their order; a text beside a picture is what
    somebody's OCR made of it.
    """
    by_stem: dict[str, list[FileName]] = {}
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
    one: FileName, by_stem: dict[str, list[FileName]], groups: dict[str, Files]
) -> tuple[str, ...]:
    """The pictures of which a PDF or text is another form: of its name, or its name's pages."""
    same = [other.path for other in by_stem[one.stem] if other.suffix in PICTURES]
    if same:
        return tuple(same[:1])
    wanted = SPLIT.sub("-", one.stem).strip("-")
    for key, files in groups.items():
        first = read_file_name(key)
        if len(files.paths) > 1 and first.item and first.item == wanted:
            return (key,)
    return ()


def shared_name(source: Source) -> str:
    """What the names of an item's files share, or the first one's, as the name of a file."""
    found = read_file_name(source.name)
    return f"{found.item}{found.suffix}" if source.more and found.item else source.name
