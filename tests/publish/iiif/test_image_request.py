"""Requests of the Image API are read to the letter, and what goes beyond is refused in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.services.iiif.image_request import BadRequest, ImagePart, read

FULL = (1400, 2000)
REST = "0/default.jpg"


@pytest.mark.parametrize(
    ("path", "region", "size"),
    [
        ("full/max", (0, 0, 1400, 2000), (1400, 2000)),
        ("full/700,", (0, 0, 1400, 2000), (700, 1000)),
        ("full/,1000", (0, 0, 1400, 2000), (700, 1000)),
        ("full/100,50", (0, 0, 1400, 2000), (100, 50)),
        ("full/!500,500", (0, 0, 1400, 2000), (350, 500)),
        ("full/!5000,5000", (0, 0, 1400, 2000), (1400, 2000)),
        ("full/pct:50", (0, 0, 1400, 2000), (700, 1000)),
        ("square/200,", (0, 300, 1400, 1400), (200, 200)),
        ("512,0,512,512/256,", (512, 0, 512, 512), (256, 256)),
        ("1024,1536,512,512/376,464", (1024, 1536, 376, 464), (376, 464)),
        ("pct:50,50,50,50/max", (700, 1000, 700, 1000), (700, 1000)),
    ],
)
def test_a_request_names_a_part_and_a_size(
    path: str, region: tuple[int, int, int, int], size: tuple[int, int]
) -> None:
    assert read(f"{path}/{REST}", FULL) == ImagePart(region, size)


@pytest.mark.parametrize(
    "path",
    [
        "full/max/90/default.jpg",
        "full/max/!0/default.jpg",
        "full/max/0/bitonal.jpg",
        "full/max/0/default.png",
        "full/max/0",
        "full/max/0/default.jpg/more",
        "full/^max/0/default.jpg",
        "full/^2800,/0/default.jpg",
        "full/1401,/0/default.jpg",
        "full/0,/0/default.jpg",
        "full/,/0/default.jpg",
        "full/!100,/0/default.jpg",
        "full/pct:0/0/default.jpg",
        "full/pct:1.2.3/0/default.jpg",
        "full/pct:200/0/default.jpg",
        "1400,0,10,10/max/0/default.jpg",
        "0,0,0,10/max/0/default.jpg",
        "-1,0,10,10/max/0/default.jpg",
        "pct:200,0,10,10/max/0/default.jpg",
        "0,0,99999999,10/max/0/default.jpg",
        "../../etc/passwd",
        "",
    ],
)
def test_what_is_not_offered_is_refused(path: str) -> None:
    with pytest.raises(BadRequest, match=r"\.$"):
        read(path, FULL)


PARTS = st.text("0123456789,:!^.pctfulmaxsqre-", max_size=24)


@given(region=PARTS, size=PARTS, full=st.tuples(st.integers(1, 2000), st.integers(1, 2000)))
def test_nothing_is_ever_larger_than_the_picture(
    region: str, size: str, full: tuple[int, int]
) -> None:
    try:
        found = read(f"{region}/{size}/{REST}", full)
    except BadRequest:
        return
    left, top, width, height = found.region
    assert 0 <= left < left + width <= full[0]
    assert 0 <= top < top + height <= full[1]
    assert 1 <= found.size[0] <= width
    assert 1 <= found.size[1] <= height
