"""Pictures opened safely: bounded, upright by their EXIF, eight-bit grey, frame by frame.

https://pillow.readthedocs.io/en/stable/handbook/image-file-formats.html ·
EXIF 2.32 (orientation, resolution) · TIFF 6.0
"""

import io
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from colophon.model.errors import DamagedDocument, DocumentTooLarge, MissingComponent
from colophon.pages.geometry import scale_by
from colophon.pages.page_image import PageImage

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS = 170_000_000
"""of one picture"""
WORKED_PIXELS = 40_000_000
"""to which larger pictures are reduced before they are worked on"""
LONGEST_SIDE = 30_000
"""pixels that tesseract takes (it has 32,767)"""
_HEIC = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
_ORIENTATION, _SUBFILE = 0x0112, 254
_SCREENS = frozenset((72, 96))
"""dots an inch that cameras and screens write without having measured anything"""
_TURNS = {3: "camera 180", 6: "camera 90", 8: "camera 270"}
_FAULTS = (
    OSError, ValueError, SyntaxError, EOFError, struct.error, IndexError, KeyError, TypeError,
    ArithmeticError, AttributeError, zlib.error,
)  # fmt: skip
"""what Pillow's plug-ins raise for files that are not what they say"""


OPAQUE = 128
"""of 255, from which a pixel counts as ink of a picture that is transparent in parts"""
LIGHT_INK = 200
"""grey beyond which ink cannot be read on white"""


def frames(data: bytes, name: str, most: int = 5_000) -> Iterator[PageImage]:
    """The pages in a picture file in their order, the first ``most``.

    Raises :class:`DamagedDocument`, :class:`DocumentTooLarge`, :class:`MissingComponent`.
    """
    with open_picture(data, name) as picture:
        for number in range(min(frame_count(picture), most)):
            with _explain_errors(name):
                picture.seek(number)
                if number and _is_preview(picture):
                    continue
                _check_bounds(picture, name)
                yield _sheet(picture)


def is_animated(data: bytes, name: str) -> bool:
    """Whether it is a moving picture, of which only the first frame is read."""
    with open_picture(data, name) as picture, _explain_errors(name):
        return picture.format not in ("TIFF", "MPO") and getattr(picture, "n_frames", 1) > 1


def frame_count(picture: Any) -> int:
    """The pages of a picture: TIFF alone has several."""
    return int(getattr(picture, "n_frames", 1)) if picture.format == "TIFF" else 1


@contextmanager
def open_picture(data: bytes, name: str) -> Iterator["Image"]:
    """A picture by its header, nothing unpacked yet."""
    from PIL import Image

    if data[4:8] == b"ftyp" and data[8:12] in _HEIC:
        _register_heif(name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with _explain_errors(name):
            picture = Image.open(io.BytesIO(data))
            _check_bounds(picture, name)
        with picture:
            yield picture


@contextmanager
def _explain_errors(name: str) -> Iterator[None]:
    """What Pillow raises, as an error for people."""
    from PIL import Image

    try:
        yield
    except Image.DecompressionBombError as error:
        raise _too_large(name, f"more than {MOST_PIXELS:,}") from error
    except (DamagedDocument, DocumentTooLarge, MissingComponent, MemoryError, GeneratorExit):
        raise
    except _FAULTS as error:
        raise DamagedDocument(
            "is a damaged or truncated picture.",
            place=name,
            remedy="Open it in an image viewer and save it as PNG.",
        ) from error


def _check_bounds(picture: "Image", name: str) -> None:
    if picture.width * picture.height > MOST_PIXELS:
        raise _too_large(name, f"{picture.width:,} × {picture.height:,}")


def _too_large(name: str, pixels: str) -> DocumentTooLarge:
    return DocumentTooLarge(
        f"has {pixels} pixels; {MOST_PIXELS:,} in all are allowed.",
        place=name,
        remedy="Scan it with fewer dots an inch (300 are enough).",
    )


def _register_heif(name: str) -> None:
    try:
        from pillow_heif import register_heif_opener  # type: ignore[import-not-found,unused-ignore]
    except ImportError as error:
        raise MissingComponent(
            "is a HEIC photograph, and reading those needs a plug-in that is not installed.",
            place=name,
            remedy="Install it (pip install pillow-heif), or save the photograph as JPEG.",
        ) from error
    register_heif_opener()


def _is_preview(picture: "Image") -> bool:
    """A reduced copy of another page of the file (TIFF 6.0, NewSubfileType bit 0)."""
    return bool(getattr(picture, "tag_v2", {}).get(_SUBFILE, 0) & 1)


def _sheet(picture: "Image") -> PageImage:
    from PIL import ImageOps

    exif = picture.getexif()
    step = _TURNS.get(exif.get(_ORIENTATION, 1), "")
    dots = resolution(picture)
    pixels = picture.width * picture.height
    if picture.format == "JPEG" and pixels > WORKED_PIXELS:
        picture.draft("L", (picture.width // 2, picture.height // 2))
    upright = ImageOps.exif_transpose(picture)
    grey = _reduce_grey(as_grey(upright))
    factor = (pixels / (grey.width * grey.height)) ** 0.5
    return PageImage(
        image=grey,
        to_source=scale_by(factor, factor),
        dots=dots / factor if dots else None,
        steps=(step,) if step else (),
    )


def _reduce_grey(grey: "Image") -> "Image":
    most = min(
        (WORKED_PIXELS / (grey.width * grey.height)) ** 0.5, LONGEST_SIDE / max(grey.size), 1.0
    )
    if most == 1.0:
        return grey
    return grey.resize((max(1, int(grey.width * most)), max(1, int(grey.height * most))))


def as_grey(picture: "Image") -> "Image":
    """Any picture as eight-bit grey, what is transparent as :func:`on_paper` has it."""
    if picture.mode.startswith(("I", "F")):
        return _scaled_to_eight_bits(picture)
    if picture.mode in ("LA", "PA", "RGBA", "RGBa", "La") or "transparency" in picture.info:
        return on_paper(picture).convert("L")
    if picture.mode == "CMYK":
        return picture.convert("RGB").convert("L")
    return picture.convert("L")


def on_paper(picture: "Image") -> "Image":
    """A picture that is transparent in parts, on white; light letters alone on black, on which
    they are seen."""
    from PIL import Image, ImageStat

    clear = picture.convert("RGBA")
    opacity = clear.getchannel("A")
    ink = opacity.point(lambda value: 255 * (value > OPAQUE))
    shown = ImageStat.Stat(clear.convert("L"), ink)
    alone = 0 < shown.count[0] < clear.width * clear.height / 2
    ground = (0, 0, 0, 255) if alone and shown.mean[0] > LIGHT_INK else (255, 255, 255, 255)
    return Image.alpha_composite(Image.new("RGBA", clear.size, ground), clear)


def _scaled_to_eight_bits(picture: "Image") -> "Image":
    wide = picture.convert("F")
    found: Any = wide.getextrema()
    low, high = found
    most = 65535.0 if picture.mode.startswith("I") and 255 < high <= 65535 else high
    low = min(low, 0.0) if picture.mode.startswith("I") else low
    span = (most - low) or 1.0
    return wide.point(lambda value: value * (255.0 / span) + (-low * 255.0 / span)).convert("L")


def resolution(picture: "Image") -> float | None:
    """Dots an inch where a scanner measured them; None where nobody knows."""
    dots = picture.info.get("dpi", (0, 0))
    try:
        across = float(dots[0])
    except (TypeError, ValueError, IndexError, ZeroDivisionError):
        return None
    if not 60 <= across <= 2400 or round(across) in _SCREENS:
        return None
    return across
