"""Kinds of files: how the names end of those that can be downloaded and of the forms of
records, and what browsers may do.

https://www.iana.org/assignments/media-types/
"""

from colophon.model.document import ItemFile
from colophon.publish.pictures import PublicFile

FORMS = {
    ".ttl": "text/turtle",
    ".jsonld": "application/ld+json",
    ".rdf": "application/rdf+xml",
    ".nt": "application/n-triples",
    ".nq": "application/n-quads",
    ".schema.json": "application/ld+json",
    ".ris": "application/x-research-info-systems",
    ".xml": "application/xml",
    ".marcxml": "application/marcxml+xml",
    ".mods": "application/mods+xml",
}
"""the forms in which records are offered, by what their addresses end in; all others are XML"""
OTHER = "application/octet-stream"
SUFFIXES = {
    "application/pdf": ".pdf",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/tiff": ".tif",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/bmp": ".bmp",
    "image/jp2": ".jp2",
    "image/heic": ".heic",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/epub+zip": ".epub",
    "application/rtf": ".rtf",
    "application/msword": ".doc",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.oasis.opendocument.text": ".odt",
}
SHOWN = frozenset(
    ("application/pdf", "image/jpeg", "image/png", "image/gif", "image/webp", "text/plain")
)
"""kinds that a browser shows and runs nothing of; all others are only saved"""
_ACTIVE = frozenset(
    ("text/html", "application/xhtml+xml", "application/xml", "application/tei+xml")
)


def is_active(found: ItemFile) -> bool:
    """Whether scripts may lie in a file, which would act in the name of the archive's host."""
    return _plain(found) in _ACTIVE


def _plain(found: ItemFile) -> str:
    return found.media_type.partition(";")[0].strip().lower()


def file(found: ItemFile) -> PublicFile:
    """A file of an item as it can be downloaded."""
    known = _plain(found) if _plain(found) in SUFFIXES else OTHER
    return PublicFile(known, found.size, SUFFIXES.get(known, ".bin"))
