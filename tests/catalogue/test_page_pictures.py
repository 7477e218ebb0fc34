"""Pictures of pages are kept within bounds: the ones not looked at for longest go first."""

import os
from pathlib import Path

from colophon.catalogue.page_pictures import LEFT, keep_within

NAMES = ("a", "b", "c", "d")


def kept(folder: Path, most: int) -> list[str]:
    """The pictures of 100 bytes that are left, the oldest by use first."""
    for age, name in enumerate(NAMES):
        (folder / name).write_bytes(b"x" * 100)
        os.utime(folder / name, (age, age))
    keep_within(folder, most)
    return sorted(one.name for one in folder.iterdir())


def test_within_the_bounds_all_are_kept(tmp_path: Path) -> None:
    assert kept(tmp_path, 400) == list(NAMES)


def test_beyond_them_those_that_are_not_looked_at_go(tmp_path: Path) -> None:
    left = kept(tmp_path, 399)
    assert left == list(NAMES[-len(left) :])
    assert 0 < 100 * len(left) <= LEFT * 399
