"""A picture made small enough to be sent: JPEG, upright, no larger than needed to read it.

https://pillow.readthedocs.io/
"""

import io

from colophon.model.errors import DamagedDocument

LONGEST = 1_536
"""pixels of its longer side"""
QUALITY = 80


def reduce_picture(data: bytes) -> bytes:
    """The first frame of a picture as JPEG, without metadata; raises :class:`DamagedDocument`."""
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(data)) as opened:
            opened.draft("RGB", (LONGEST, LONGEST))
            picture = ImageOps.exif_transpose(opened).convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise DamagedDocument(
            "is a picture that cannot be made smaller.",
            remedy="Open it in an image viewer and save it as PNG.",
        ) from error
    picture.thumbnail((LONGEST, LONGEST))
    written = io.BytesIO()
    picture.save(written, "JPEG", quality=QUALITY)
    return written.getvalue()
