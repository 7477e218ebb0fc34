"""Pictures are made small, upright and bare before they are sent."""

import io

import pytest
from PIL import Image

from colophon.model.errors import DamagedDocument
from colophon.read.toolkit.reduced_picture import LONGEST, reduce_picture


def picture(form: str, size: tuple[int, int], mode: str = "RGB", **more: object) -> bytes:
    written = io.BytesIO()
    Image.new(mode, size, 128 if mode in ("L", "1") else None).save(written, form, **more)
    return written.getvalue()


@pytest.mark.parametrize(("form", "mode"), [("PNG", "RGBA"), ("TIFF", "L"), ("JPEG", "RGB"),
                                            ("PNG", "1"), ("WEBP", "RGB")])  # fmt: skip
def test_every_kind_becomes_a_small_jpeg(form: str, mode: str) -> None:
    with Image.open(io.BytesIO(reduce_picture(picture(form, (4_000, 1_000), mode)))) as made:
        assert made.format == "JPEG"
        assert made.size == (LONGEST, LONGEST // 4)


def test_it_stands_upright_and_tells_nothing_beside() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    exif[0x010E] = "taken in the kitchen of Ada"
    data = reduce_picture(picture("JPEG", (400, 100), exif=exif))
    assert b"kitchen" not in data
    with Image.open(io.BytesIO(data)) as made:
        assert made.size == (100, 400)


@pytest.mark.parametrize("data", [b"", b"no picture", picture("PNG", (9, 9))[:40]])
def test_what_is_no_picture_is_named(data: bytes) -> None:
    with pytest.raises(DamagedDocument, match="cannot be made smaller"):
        reduce_picture(data)
