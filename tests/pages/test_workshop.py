"""Each step of the page workshop on its own, and the way back to the original."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageOps
from tests.pages import pictures
from tests.properties import examples

from colophon.pages.blank import is_blank
from colophon.pages.edges import corners, flatten
from colophon.pages.folds import fold, halves, panels
from colophon.pages.geometry import between, map_point, move_by, product, scale_by
from colophon.pages.light import even_light, paper, unevenness
from colophon.pages.page_image import PageImage, part, resize_image, turn_image
from colophon.pages.showing import frame, show_page
from colophon.pages.skew import angle, straighten

LINES = pictures.LINES * 3


def page() -> Image.Image:
    return pictures.page(LINES, heading="Bread and Salt")


def dot() -> PageImage:
    """White paper with one black mark."""
    made = Image.new("L", (400, 300), 255)
    made.paste(0, (100, 50, 140, 60))
    return PageImage(image=made)


def place(sheet: PageImage) -> tuple[float, float, float, float]:
    """Where the mark lies in the original."""
    dark = sheet.image.point(lambda value: 255 if value < 128 else 0)
    box = dark.getbbox()
    assert box is not None
    return sheet.source_box(box)


@settings(max_examples=examples(25), deadline=None)
@given(
    st.lists(
        st.sampled_from(("90", "180", "270", "part", "larger", "smaller")), min_size=1, max_size=5
    )
)
def test_whatever_is_done_leads_back_to_the_original(steps: list[str]) -> None:
    sheet = dot()
    for one in steps:
        if one.isdigit():
            sheet = turn_image(sheet, int(one))
        elif one == "part":
            sheet = part(sheet, (5, 5, sheet.width - 5, sheet.height - 5))
        else:
            sheet = resize_image(sheet, 1.5 if one == "larger" else 0.8)
    assert place(sheet) == pytest.approx((100, 50, 140, 60), abs=6)


def test_turning_back_leaves_no_step() -> None:
    sheet = turn_image(turn_image(dot(), 90), 270)
    assert (sheet.turn, sheet.steps) == (0, ())
    assert turn_image(dot(), 450).steps == ("turned 90",)


@given(st.lists(st.floats(-50, 50), min_size=8, max_size=8))
def test_a_map_between_four_points_hits_them(by: list[float]) -> None:
    own = ((0.0, 0.0), (300.0, 0.0), (300.0, 400.0), (0.0, 400.0))
    to = [(x + by[2 * n], y + by[2 * n + 1]) for n, (x, y) in enumerate(own)]
    found = between(own, to)
    assert found is not None
    for source, target in zip(own, to, strict=True):
        assert map_point(found, source) == pytest.approx(target, abs=0.01)
    both = product(scale_by(2, 3), move_by(1, 1))
    assert map_point(both, (1, 1)) == (4, 6)


def test_points_on_a_line_have_no_map() -> None:
    line = ((0.0, 0.0), (1.0, 1.0), (2.0, 2.0), (3.0, 3.0))
    assert between(line, ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))) is None


@pytest.mark.parametrize("degrees", [-12.0, -3.3, 0.8, 6.0])
def test_the_angle_of_the_lines_is_found(degrees: float) -> None:
    picture = pictures.skewed(page(), degrees)
    assert angle(picture) == pytest.approx(-degrees, abs=0.25)
    made = straighten(PageImage(image=picture))
    assert made.steps[0].startswith("straightened")
    assert angle(made.image) == pytest.approx(0, abs=0.25)


def test_level_pages_and_pictures_without_lines_are_left_alone() -> None:
    for picture in (page(), Image.new("L", (500, 500), 255), Image.new("L", (3, 3))):
        sheet = PageImage(image=picture)
        assert straighten(sheet) is sheet


def test_light_is_evened() -> None:
    dark = pictures.shaded(page(), 0.7)
    made = even_light(PageImage(image=dark))
    assert made.steps == ("evened",)
    assert unevenness(paper(made.image)) < 12
    lightest = made.image.crop((700, 1000, 820, 1160))
    assert lightest.getextrema()[0] > 220
    white = PageImage(image=page())
    assert even_light(white) is white


def test_a_page_on_a_table_is_found_and_flattened() -> None:
    picture = pictures.photographed(page(), seed=3)
    assert corners(picture) is not None
    made = flatten(PageImage(image=picture))
    assert made.width / made.height == pytest.approx(827 / 1169, abs=0.06)
    inner = made.image.crop((5, 5, made.width - 5, made.height - 5))
    assert paper(inner).getextrema()[0] > 80


@pytest.mark.parametrize("name", ["page", "grey", "noise", "dark picture"])
def test_what_has_no_edges_is_left_alone(name: str) -> None:
    picture = {
        "page": page(),
        "grey": Image.new("L", (300, 400), 128),
        "noise": pictures.noisy(Image.new("L", (300, 400), 128)),
        "dark picture": ImageChops.darker(page(), Image.radial_gradient("L").resize((827, 1169))),
    }[name]
    sheet = PageImage(image=picture)
    assert flatten(sheet) is sheet


def test_the_fold_of_a_spread_is_found() -> None:
    both = pictures.spread(page(), page())
    at = fold(both)
    assert at == pytest.approx(827, abs=12)
    left, right = halves(PageImage(image=both), at or 0)
    assert right.region[0] == at
    assert left.steps == ("parted",)


def test_pages_without_a_fold_have_none() -> None:
    broad = pictures.page(LINES, heading="One broad page with a long heading", size=(1200, 800))
    assert fold(broad) is None
    beside = Image.new("L", (1654, 1169), 255)
    beside.paste(page(), (0, 0))
    beside.paste(page(), (827, 0))
    assert fold(beside) is None
    assert fold(Image.new("L", (600, 400), 255)) is None


def test_eight_panels_lie_in_two_rows() -> None:
    sheet = PageImage(image=pictures.zine([pictures.page(LINES, size=(300, 420))] * 8))
    upper, lower = panels(sheet)
    assert [len(upper), len(lower)] == [4, 4]
    assert lower[2].region == pytest.approx((600, 420, 900, 840), abs=20)


def test_blank_pages_are_told_from_those_with_a_word() -> None:
    white = Image.new("L", (827, 1169), 250)
    assert is_blank(white)
    assert is_blank(pictures.noisy(white))
    assert is_blank(pictures.shaded(white, 0.4))
    assert is_blank(Image.new("L", (1, 1), 255))
    assert not is_blank(pictures.page(["12"]))
    assert not is_blank(pictures.noisy(pictures.page(["Price one penny"])))


def test_a_page_is_shown_upright_and_small() -> None:
    picture = ImageOps.expand(page(), 200, 255)
    data = show_page(picture.rotate(180), turn=180, longest=(240, 240))
    (width, height) = frame(data, "shown.jpg", 1).size
    assert max(width, height) == 240
    cut = show_page(picture, part=(200, 200, 827, 1169))
    assert frame(cut, "shown.jpg", 1).size == (827, 1169)
