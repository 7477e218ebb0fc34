"""IIIF in a static site: what manifests, collections and pictures' descriptions lead to.

A site offers level 0 of the Image API: every picture in the sizes and tiles that its
``info.json`` names.

https://iiif.io/api/image/3.0/compliance/ · https://iiif.io/api/presentation/3.0/
"""

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from colophon.publish.pictures import IMAGES
from colophon.site import tiles
from colophon.site.layout import SiteLayout

FOLDER = IMAGES
"""below which pictures lie"""
ROOT = f"{IMAGES}collection.json"
"""the collection of all manifests, which no page leads to"""
UNTRACED = (f"{IMAGES}collection", f"{IMAGES}set/")
"""collections: of which records there are pictures, no index says"""
_INFO = "/info.json"
_OWN = re.compile(rf"{IMAGES}|[^\"]*/canvas/")
"""addresses that have no file of a page: pictures, their services, canvases"""


def is_iiif(address: str) -> bool:
    """Whether an address answers with a document of IIIF."""
    return address.endswith("/manifest.json") or (
        address.startswith(IMAGES) and address.endswith(".json")
    )


def _addresses(info: dict[str, Any], address: str) -> Iterator[str]:
    """The addresses of all files of a picture."""
    start = address.removesuffix(_INFO)
    parts = [f"full/{one['width']},{one['height']}" for one in info["sizes"]]
    parts += tiles.addresses(_size(info), _page(address))
    yield from (f"{start}/{part}/0/default.jpg" for part in dict.fromkeys(["full/max", *parts]))


def _size(info: dict[str, Any]) -> tuple[int, int]:
    return info["width"], info["height"]


def _page(address: str) -> int:
    """The number of the page whose picture an address describes."""
    return int(address.removesuffix(_INFO).rpartition("/")[2])


def targets(document: bytes, address: str, base: str) -> Iterator[str]:
    """The addresses below the catalogue's, ``base``, that a document of IIIF leads to."""
    if address.endswith(_INFO):
        yield from _addresses(msgspec.json.decode(document), address)
        return
    for found in re.finditer(rf'"{re.escape(base)}([^"]+)"'.encode(), document):
        path = found[1].decode()
        if path.endswith((".json", ".jpg")):
            yield path
        elif path.startswith(IMAGES):
            yield path + _INFO


def _static(document: bytes, address: str) -> bytes:
    """The description of a picture, with what files can do of it."""
    info: dict[str, Any] = msgspec.json.decode(document)
    info.pop("extraFeatures", None)
    info.pop("tiles", None)
    info["profile"] = "level0"
    scales = tiles.scales(_size(info), _page(address))
    if scales:
        known = {(one["width"], one["height"]) for one in info["sizes"]}
        sizes = sorted(known | {tiles.scale_down(_size(info), scales[-1])})
        info["sizes"] = [{"width": width, "height": height} for width, height in sizes]
        info["tiles"] = [{"width": tiles.TILE, "scaleFactors": scales}]
    return msgspec.json.encode(info)


def rewrite(document: bytes, address: str, base: str, site: str, layout: SiteLayout) -> bytes:
    """A document of IIIF with its addresses led to where the site will be, ``site``."""

    def lead(match: re.Match[bytes]) -> bytes:
        path = match[1].decode()
        file = path if not path or _OWN.match(path) else layout.file(path)
        return f'"{site}{file}"'.encode()

    if address.endswith(_INFO):
        document = _static(document, address)

    return re.sub(rf'"{re.escape(base)}([^"]*)"'.encode(), lead, document)
