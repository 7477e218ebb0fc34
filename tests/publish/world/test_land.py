"""The outline of the land, and the projection."""

import pytest

from colophon.publish.world.land import Box, Point, cut, land
from colophon.publish.world.projection import HEIGHT, WIDTH, project

WORLD = Box(0, 0, WIDTH, HEIGHT)


def test_the_projection_keeps_to_its_frame() -> None:
    assert project(0, 0) == (WIDTH / 2, HEIGHT / 2)
    assert project(0, 180)[0] == pytest.approx(WIDTH)
    assert project(90, 0)[1] == pytest.approx(0, abs=1)
    assert project(-90, 77)[1] == pytest.approx(HEIGHT, abs=1)


def test_areas_keep_their_proportions() -> None:
    def area(latitude: float) -> float:
        """That of a degree's width from a latitude to a tenth of a degree further north."""
        (west, south), (east, _) = project(latitude, 0), project(latitude, 1)
        return (east - west) * (south - project(latitude + 0.1, 0)[1])

    # on a sphere areas shrink with the cosine of the latitude
    assert area(60) / area(0) == pytest.approx(0.5, rel=0.01)


def test_land_is_where_land_is() -> None:
    """The middle of Australia is land: a path of its surroundings covers all of it."""
    x, y = project(-25, 134)
    path = land(Box(x - 50, y - 50, 100, 100))
    assert path.count("M") == 1
    assert not land(Box(*project(-40, -120), 50, 50)), "the southern Pacific"


@pytest.mark.parametrize("width", [WIDTH, 3_000, 1_000])
def test_no_outline_is_heavier_than_the_page_it_stands_on(width: int) -> None:
    x, y = project(60, -15)
    path = land(WORLD if width == WIDTH else Box(x, y, width, width / 2))
    assert 1_000 < len(path) < 40_000


def test_what_lies_outside_is_cut_away() -> None:
    square: tuple[Point, ...] = ((0, 0), (10, 0), (10, 10), (0, 10))
    assert set(cut(square, Box(5, 5, 20, 20))) == {(5, 5), (10, 5), (10, 10), (5, 10)}
    assert cut(square, Box(50, 50, 5, 5)) == ()
    assert cut(square, Box(-1, -1, 20, 20)) == square
