"""What ResourceSync says of resources: sitemaps with elements of its own.

http://www.openarchives.org/rs/1.1/resourcesync#DocumentFormats
"""

from collections.abc import Iterable
from functools import lru_cache

from colophon.publish import places
from colophon.publish.datestamps import write_stamp
from colophon.publish.xml_text import attribute, element

SUFFIX = ".nt"
"""records are synchronised as N-Triples"""
MEDIA_TYPE = "application/n-triples"

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_RS = "http://www.openarchives.org/rs/terms/"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def document(root: str, about: str, inside: Iterable[str]) -> bytes:
    """A document: ``urlset`` or ``sitemapindex``."""
    opening = f'<{root} xmlns="{_SITEMAP}" xmlns:rs="{_RS}">'
    return f"{_DECLARATION}{opening}\n{about}\n{''.join(inside)}</{root}>\n".encode()


def link(relation: str, address: str) -> str:
    """A link to another document."""
    return f'<rs:ln rel="{relation}" href="{attribute(address)}"/>'


@lru_cache(maxsize=1_024)
def metadata(**said: str) -> str:
    """What is said of a document or a resource; what is empty is not said."""
    told = "".join(f' {name}="{attribute(value)}"' for name, value in said.items() if value)
    return f"<rs:md{told}/>"


def resource(address: str, stamp: int, **said: str) -> str:
    """A resource, when it last changed, and what more is said of it."""
    when = last_change(stamp) if stamp else ""
    return f"<url>{element('loc', address)}{when}{metadata(**said)}</url>\n"


@lru_cache(maxsize=1_024)
def last_change(stamp: int) -> str:
    """When a resource last changed."""
    return element("lastmod", write_stamp(stamp))


def record_address(base: str, id: str) -> str:
    """Where a record is had in the form that is synchronised."""
    return base + places.record_path(id, SUFFIX)
