"""Pictures of every kind are opened, within bounds; what is none is said to be none."""

import io
import struct
import zlib

import pytest
from PIL import Image
from tests.pages import pictures

from colophon.model.errors import DamagedDocument, DocumentTooLarge, MissingComponent
from colophon.pages.opening import WORKED_PIXELS, frames, is_animated


def page() -> Image.Image:
    return pictures.page(pictures.LINES, heading="BREAD", size=(400, 300))


def only(data: bytes) -> Image.Image:
    (found,) = frames(data, "scan")
    assert found.image.mode == "L"
    return found.image


def bomb(width: int, height: int) -> bytes:
    """A PNG that says it has so many pixels and holds none."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        crc = zlib.crc32(kind + content)
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", crc)

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(b"\0" * 1000))
    return b"\x89PNG\r\n\x1a\n" + head + body + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(65_536, 65_536), (30_000, 30_000), (1, 2**30)])
def test_pictures_that_would_fill_the_memory_are_refused(size: tuple[int, int]) -> None:
    with pytest.raises(DocumentTooLarge) as found:
        only(bomb(*size))
    assert "dots an inch" in found.value.remedy


def test_a_picture_of_thirty_thousand_pixels_in_one_direction_is_read() -> None:
    wide = only(pictures.encoded(Image.new("L", (30_500, 40), 255)))
    assert wide.width <= 30_000


def test_one_pixel_is_a_picture() -> None:
    assert only(pictures.encoded(Image.new("L", (1, 1), 255))).size == (1, 1)


def test_large_pictures_are_reduced_and_their_words_still_found() -> None:
    (found,) = frames(pictures.encoded(Image.new("1", (9_000, 6_000), 1), "TIFF",
                                       compression="group4"), "map.tif")  # fmt: skip
    assert found.width * found.height <= WORKED_PIXELS
    assert found.region == pytest.approx((0, 0, 9_000, 6_000), abs=3)


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "LA", "CMYK", "I;16", "I", "F"])
def test_every_mode_becomes_the_same_grey(mode: str) -> None:
    grey = page()
    if mode in ("I;16", "I"):
        made = grey.convert("I").point(lambda value: value * 257)
        made = made.convert(mode) if mode == "I;16" else made
    else:
        made = grey.convert("RGB").convert(mode) if mode == "CMYK" else grey.convert(mode)
    found = only(pictures.encoded(made, "TIFF"))
    assert found.getpixel((395, 295)) >= 250
    dark = min(found.crop((0, 0, 400, 150)).getextrema())
    assert dark <= 40


def test_what_is_transparent_is_paper() -> None:
    clear = Image.new("RGBA", (50, 50), (0, 0, 0, 0))
    clear.paste((0, 0, 0, 255), (10, 10, 20, 20))
    found = only(pictures.encoded(clear))
    assert found.getpixel((40, 40)) == 255
    assert found.getpixel((15, 15)) == 0


@pytest.mark.parametrize("mode", ["RGBA", "LA", "PA", "P"])
def test_light_letters_on_nothing_stand_on_black(mode: str) -> None:
    """The ink of a poster that is to be printed on coloured paper, or of a badge."""
    clear = Image.new("RGBA", (50, 50), (0, 0, 0, 0))
    clear.paste((250, 250, 240, 255), (10, 10, 20, 20))
    found = only(pictures.encoded(clear.convert(mode), "TIFF" if mode == "PA" else "PNG"))
    assert found.getpixel((40, 40)) < 10
    assert found.getpixel((15, 15)) > 240


def test_a_light_page_with_a_clear_border_stays_on_white() -> None:
    clear = Image.new("RGBA", (50, 50), (0, 0, 0, 0))
    clear.paste((250, 250, 240, 255), (5, 5, 45, 45))
    assert only(pictures.encoded(clear)).getpixel((2, 2)) == 255


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_of_moving_pictures_the_first_frame_is_taken(kind: str) -> None:
    others = [Image.new("L", (400, 300), 0)] * 3
    data = pictures.encoded(page(), kind, save_all=True, append_images=others)
    assert is_animated(data, "moving")
    assert only(data).getpixel((395, 295)) >= 250


def test_every_page_of_a_tiff_is_there_but_not_its_previews() -> None:
    small = page().resize((100, 75))
    data = io.BytesIO()
    small.encoderinfo = {"tiffinfo": {254: 1}}  # type: ignore[attr-defined]
    page().save(data, "TIFF", save_all=True, append_images=[page(), small])
    assert [one.width for one in frames(data.getvalue(), "a.tif")] == [400, 400]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_camera_s_note_is_followed(orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    (found,) = frames(pictures.encoded(page(), "JPEG", exif=exif.tobytes()), "a.jpg")
    assert (found.width, found.height) == ((400, 300) if orientation < 5 else (300, 400))
    assert found.region == (0, 0, found.width, found.height)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "WEBP", "GIF", "BMP", "JPEG2000"])
@pytest.mark.parametrize("share", [0.3, 0.7])
def test_truncated_pictures_are_damaged(kind: str, share: float) -> None:
    data = pictures.encoded(pictures.noisy(page()), kind)
    with pytest.raises(DamagedDocument):
        list(frames(data[: int(len(data) * share)], "cut"))


@pytest.mark.parametrize("seed", range(40))
def test_spoilt_pictures_never_end_in_a_trace(seed: int) -> None:
    import random

    dice = random.Random(seed)
    kind = ("PNG", "JPEG", "TIFF", "WEBP")[seed % 4]
    data = bytearray(pictures.encoded(page(), kind))
    for _ in range(dice.randrange(1, 30)):
        data[dice.randrange(len(data))] = dice.randrange(256)
    try:
        list(frames(bytes(data), "spoilt"))
    except (DamagedDocument, DocumentTooLarge):
        return


def test_without_its_plug_in_heic_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pillow_heif", None)
    data = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(64)
    with pytest.raises(MissingComponent) as found:
        list(frames(data, "photo.heic"))
    assert "pip install pillow-heif" in found.value.remedy


def test_dots_an_inch_are_only_believed_of_scanners() -> None:
    def dots(**options: object) -> float | None:
        (found,) = frames(pictures.encoded(page(), **options), "scan.png")
        return found.dots

    assert dots(dpi=(300, 300)) == pytest.approx(300, abs=1)
    assert dots(dpi=(72, 72)) is None
    assert dots(dpi=(1, 1)) is None
    assert dots() is None
