"""Which file of a static site holds what is answered at an address.

A page lies in a file that ends in ``.html``, and links name that file: so pages lead to
each other on every web server, and in a folder that no server serves.  Everything else has
the name of its address.  A list's later pages, asked for by ``start``, have the number in
their names.
"""

import re
from collections.abc import Collection
from posixpath import splitext
from urllib.parse import urlsplit

from colophon.publish import places
from colophon.services.linked_data import variants
from colophon.services.linked_data.signposts import LINKSETS

PAGE = ".html"
INDEX = "index.html"
FORMATS = tuple(
    sorted(
        {one.variant.suffix for one in variants.RECORD}
        | {one.suffix for one in variants.GRAPH}
        | set(LINKSETS),
        key=lambda suffix: (-len(suffix), suffix),
    )
)
"""the suffixes of formats, the longest first"""
_OTHERS = (
    "xml atom json csv ris gz zip txt xsl js mjs css png jpg jpeg gif webp avif svg ico pdf md"
    " epub odt docx tif tiff webmanifest bib"
)
FILES = frozenset((*FORMATS, *(f".{name}" for name in _OTHERS.split())))
"""what addresses end in that are no pages"""
_FORBIDDEN = re.compile(r'[\x00-\x1f"*:<>?|\\]')
"""what not every system takes in the name of a file"""
_NUMBER = re.compile(r"[1-9][0-9]{0,8}")


class SiteLayout:
    """``ids`` are the ids of records that end as files do, and are pages all the same."""

    def __init__(self, ids: Collection[str] = ()) -> None:
        self._ids = ids

    @property
    def format_ends(self) -> tuple[str, ...]:
        """What links on the page of a record end in that are to one of its formats, surely."""
        return () if self._ids else tuple(suffix for suffix in FORMATS if suffix != PAGE)

    def is_page(self, address: str) -> bool:
        """Whether an address answers with a page."""
        if splitext(address)[1].lower() not in FILES:
            return True
        start = places.RECORD
        return address.startswith(start) and address[len(start) :] in self._ids

    def file(self, address: str, start: str = "") -> str:
        """The file of an address; ``start`` is the argument of that name."""
        address = address.replace("%2F", "~2f")
        address = _FORBIDDEN.sub(lambda mark: f"~{ord(mark[0]):x}", address.strip("/"))
        if not address:
            return INDEX
        if start and not _NUMBER.fullmatch(start):
            start = ""
        address = self._beside_files(address)
        stem, suffix = (address, PAGE) if self.is_page(address) else splitext(address)
        return f"{stem}-{start}{suffix}" if start else f"{stem}{suffix}"

    def _beside_files(self, address: str) -> str:
        """An address below a record whose name is that of a file, which can hold nothing."""
        id, slash, rest = address.removeprefix(places.RECORD).rpartition("/")
        if slash and address.startswith(places.RECORD) and id in self._ids:
            return f"{places.RECORD}{id}~{rest}"
        return address


def ends_as_file(id: str) -> bool:
    """Whether an id ends as the name of a file does."""
    return splitext(id)[1].lower() in FILES


def things(namespace: str) -> str | None:
    """The path of records' own addresses below the catalogue's; None where they are elsewhere."""
    base = places.base(namespace)
    rest = namespace[len(base) :] if namespace.startswith(base) else "#"
    return None if urlsplit(f"x/{rest}").fragment or "?" in rest or "#" in rest else rest
