"""Pages of documents drawn for everybody to see, in all sizes; done in child processes."""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from colophon import processes
from colophon.catalogue.page_pictures import contents, sheet
from colophon.catalogue.workshop import limits_of
from colophon.config import Config
from colophon.model import files
from colophon.model.document import Page
from colophon.pages import showing
from colophon.publish.pictures import THUMBNAIL, Size, file_name, sizes

if TYPE_CHECKING:
    from PIL.Image import Image

_NAME = re.compile(r"(\d+)-(\d+),(\d+)\.jpg")
_JOBS = 2
"""children at work: the machine has other things to do too"""

Task = tuple[str, Page, int]
"""path, page, and most pixels of the longer side of its largest size, 0 for a page to be read"""


def draw(
    config: Config, folder: Path, pages: list[tuple[Path, Page]], *, only_first: bool
) -> Iterator[Size]:
    """Draw pages into a folder, those that are not there yet; yields their sizes in order.

    Raises what made a page fail: :class:`DocumentError` or :class:`Fault`.
    """
    drawn = dict(_kept_pages(folder))
    longest = THUMBNAIL if only_first else 0
    left = [
        (number, (str(path), page, longest))
        for number, (path, page) in enumerate(pages, 1)
        if number not in drawn
    ]
    work = processes.Work(open_work=open_drawing, limits=limits_of(config))
    answers = processes.answers(work, (task for _, task in left), min(_JOBS, len(left) or 1))
    for number, _ in enumerate(pages, 1):
        if number not in drawn:
            found = next(answers)
            if isinstance(found, Exception):
                raise found
            drawn[number] = _keep_page(folder, number, found)
        yield drawn[number]


def _keep_page(folder: Path, number: int, found: list[tuple[Size, bytes]]) -> Size:
    """Keep a page; its largest size last, which says that it is whole."""
    for size, data in found:
        files.write(folder / file_name(number, size), data, lasting=False)
    return found[-1][0]


def _kept_pages(folder: Path) -> Iterator[tuple[int, Size]]:
    """The pages that lie in a folder in all their sizes."""
    if not folder.is_dir():
        return
    found: dict[int, set[Size]] = {}
    for name in os.listdir(folder):
        parts = _NAME.fullmatch(name)
        if parts:
            found.setdefault(int(parts[1]), set()).add((int(parts[2]), int(parts[3])))
    for number, made in found.items():
        full = max(made, key=lambda size: size[0] * size[1])
        if made == set(sizes(full)) and (len(made) > 1 or max(full) <= THUMBNAIL):
            yield number, full


# --- in the child


def open_drawing() -> Callable[[Task], list[tuple[Size, bytes]]]:
    """Work that draws pages; the last document stays open for its next page."""
    kept: dict[str, bytes] = {}

    def pages(task: Task) -> list[tuple[Size, bytes]]:
        path, page, longest = task
        if path not in kept:
            kept.clear()
            kept[path] = contents(Path(path))
        found = sheet(kept[path], Path(path).name, page)
        return draw_page(
            showing.upright(found, of=page.frame, part=page.part, turn=page.turn), longest
        )

    return pages


def draw_page(picture: "Image", longest: int = 0) -> list[tuple[Size, bytes]]:
    """A page in all sizes, the largest last."""
    whole = picture.copy()
    whole.thumbnail((longest, longest) if longest else (showing.WIDTH, showing.HEIGHT))
    return [(size, showing.jpeg(whole.resize(size), size)) for size in sizes(whole.size)]
