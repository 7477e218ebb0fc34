"""Requests of the Image API: region, size, rotation, quality and format → what is wanted.

https://iiif.io/api/image/3.0/#4-image-requests · https://iiif.io/api/image/3.0/compliance/
"""

import re

import msgspec

Box = tuple[int, int, int, int]
"""left, top, width and height in pixels"""
Size = tuple[int, int]

FEATURES = ("regionByPct", "sizeByConfinedWh", "sizeByPct")
"""what is understood beyond compliance level 1"""
_PIXELS = re.compile(r"(\d{1,6}),(\d{1,6}),(\d{1,6}),(\d{1,6})")
_SHARES = re.compile(r"pct:([\d.]{1,12}),([\d.]{1,12}),([\d.]{1,12}),([\d.]{1,12})")
_SIZE = re.compile(r"(!?)(\d{0,6}),(\d{0,6})")
_SHARE = re.compile(r"pct:([\d.]{1,12})")


class BadRequest(Exception):
    """A request that the Image API does not allow here; its text says why."""


class ImagePart(msgspec.Struct, frozen=True):
    """A part of a picture in a size."""

    region: Box
    size: Size


def read(path: str, full: Size) -> ImagePart:
    """``{region}/{size}/{rotation}/{quality}.{format}`` of a picture of this size.

    Raises :class:`BadRequest`.
    """
    parts = path.split("/")
    if len(parts) != 4:
        raise BadRequest("An image is asked for by region, size, rotation, quality and format.")
    region, size, rotation, rest = parts
    if rotation not in ("0", "0.0"):
        raise BadRequest("Pictures are not turned here: the rotation is 0.")
    if rest not in ("default.jpg", "color.jpg"):
        raise BadRequest("Pictures are given as default.jpg.")
    box = _region(region, full)
    return ImagePart(box, _size(size, box))


def _region(said: str, full: Size) -> Box:
    width, height = full
    if said == "full":
        return 0, 0, width, height
    if said == "square":
        side = min(full)
        return (width - side) // 2, (height - side) // 2, side, side
    if found := _PIXELS.fullmatch(said):
        left, top, wide, high = (int(one) for one in found.groups())
    elif found := _SHARES.fullmatch(said):
        shares = [_number(one) / 100 for one in found.groups()]
        left, wide = round(shares[0] * width), round(shares[2] * width)
        top, high = round(shares[1] * height), round(shares[3] * height)
    else:
        raise BadRequest("The region is full, square, x,y,w,h or pct:x,y,w,h.")
    wide, high = min(wide, width - left), min(high, height - top)
    if wide <= 0 or high <= 0:
        raise BadRequest("The region lies outside the picture, or is empty.")
    return left, top, wide, high


def _size(said: str, region: Box) -> Size:
    wide, high = region[2:]
    if said == "max":
        return wide, high
    if said.startswith("^"):
        raise BadRequest("Pictures are not made larger than they are.")
    if found := _SHARE.fullmatch(said):
        share = _number(found[1]) / 100
        return _allow_size((round(wide * share), round(high * share)), region)
    found = _SIZE.fullmatch(said)
    if found is None or not (found[2] or found[3]) or (found[1] and not (found[2] and found[3])):
        raise BadRequest("The size is max, w, ,h w,h !w,h or pct:n.")
    width, height = int(found[2] or 0), int(found[3] or 0)
    if found[1]:
        share = min(width / wide, height / high, 1)
        return _allow_size((round(wide * share), round(high * share)), region)
    if found[2] and not found[3]:
        height = max(1, round(high * width / wide))
    elif found[3] and not found[2]:
        width = max(1, round(wide * height / high))
    return _allow_size((width, height), region)


def _allow_size(size: Size, region: Box) -> Size:
    if min(size) < 1:
        raise BadRequest("The size is less than a pixel.")
    if size[0] > region[2] or size[1] > region[3]:
        raise BadRequest("Pictures are not made larger than they are.")
    return size


def _number(said: str) -> float:
    try:
        return float(said)
    except ValueError as error:
        raise BadRequest(f"{said} is not a number.") from error
