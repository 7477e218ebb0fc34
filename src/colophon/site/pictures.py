"""IIIF in a static site: what manifests, collections and pictures' descriptions lead to.

A site offers level 0 of the Image API: every picture in the sizes its ``info.json`` names.

https://iiif.io/api/image/3.0/compliance/ · https://iiif.io/api/presentation/3.0/
"""

import re
from collections.abc import Iterator

import msgspec

from colophon.publish.pictures import IMAGES
from colophon.site.layout import Layout

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


class _Size(msgspec.Struct):
    width: int
    height: int


class _Info(msgspec.Struct):
    sizes: list[_Size] = []


def targets(document: bytes, address: str, base: str) -> Iterator[str]:
    """The addresses below the catalogue's, ``base``, that a document of IIIF leads to."""
    if address.endswith(_INFO):
        start = address.removesuffix(_INFO)
        for one in msgspec.json.decode(document, type=_Info).sizes:
            yield f"{start}/full/{one.width},{one.height}/0/default.jpg"
        return
    for found in re.finditer(rf'"{re.escape(base)}([^"]+)"'.encode(), document):
        path = found[1].decode()
        if path.endswith((".json", ".jpg")):
            yield path
        elif path.startswith(IMAGES):
            yield path + _INFO


def rewrite(document: bytes, base: str, site: str, layout: Layout) -> bytes:
    """A document of IIIF with its addresses led to where the site will be, ``site``."""

    def lead(match: re.Match[bytes]) -> bytes:
        path = match[1].decode()
        file = path if not path or _OWN.match(path) else layout.file(path)
        return f'"{site}{file}"'.encode()

    return re.sub(rf'"{re.escape(base)}([^"]*)"'.encode(), lead, document)
