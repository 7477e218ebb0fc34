"""Tiles cover a picture, each pixel once, in every size."""

from hypothesis import given
from hypothesis import strategies as st

from colophon.site import tiles

SIDES = st.integers(1, 6_000)


@given(SIDES, SIDES)
def test_tiles_cover_a_picture(width: int, height: int) -> None:
    full = width, height
    found = [one.split("/") for one in tiles.addresses(full, 1)]
    scales = tiles.scales(full, 1)
    if max(full) <= tiles.TILE:
        assert not found
        assert not scales
        return
    covered = dict.fromkeys(scales[:-1], 0)
    for region, size in found[:-1]:
        left, top, wide, high = map(int, region.split(","))
        made = tuple(map(int, size.split(",")))
        scale = next(one for one in scales if tiles.scale_down((wide, high), one) == made)
        assert max(made) <= tiles.TILE
        assert left % tiles.TILE == top % tiles.TILE == 0
        assert left + wide <= width
        assert top + high <= height
        covered[scale] = covered.get(scale, 0) + wide * high
    if width > 4 and height > 4:
        assert sum(covered.values()) == width * height * (len(scales) - 1)
    assert found[-1] == ["full", ",".join(map(str, tiles.scale_down(full, scales[-1])))]


def test_late_pages_of_a_long_item_have_none() -> None:
    assert list(tiles.addresses((3_000, 4_000), tiles.MOST + 1)) == []
    assert len(list(tiles.addresses((3_000, 4_000), tiles.MOST))) == 12 + 4 + 1
