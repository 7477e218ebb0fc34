"""Sitemaps of the pages of all records, in parts.

https://www.sitemaps.org/protocol.html
"""

from collections.abc import Iterable
from urllib.parse import urlsplit

from colophon.index.search import SearchReader
from colophon.publish import places
from colophon.publish.synchronised import last_change
from colophon.publish.xml_text import element
from colophon.services.answer import Answer

PART = 5_000
"""addresses in one file; the protocol allows ten times as many"""

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_XML = "application/xml"


def sitemap(search: SearchReader, base: str) -> Answer:
    """The index of all parts; ``base`` is the address of the catalogue."""
    count = search.count(None)
    parts = (f"{base}sitemap-{number}.xml" for number in range(1, -(-count // PART) + 1))
    return Answer(media_type=_XML, body=list_parts(parts))


def part(search: SearchReader, base: str, number: int) -> Answer | None:
    """One part, counted from 1; None where there is no such part."""
    found = search.find(None, start=(number - 1) * PART, limit=PART) if number > 0 else []
    if not found:
        return None
    pages = ((base + places.record_path(id), stamp) for id, _, stamp in found)
    return Answer(media_type=_XML, body=list_pages(pages))


def list_parts(addresses: Iterable[str]) -> bytes:
    """The index of the sitemaps at these addresses."""
    return _file(
        "sitemapindex", (f"<sitemap>{element('loc', one)}</sitemap>\n" for one in addresses)
    )


def list_pages(pages: Iterable[tuple[str, int]]) -> bytes:
    """A sitemap of pages, each with the stamp of its last change."""
    inside = (
        f"<url>{element('loc', address)}{last_change(stamp)}</url>\n" for address, stamp in pages
    )
    return _file("urlset", inside)


def robots(base: str) -> Answer:
    """That everybody may come, and where to begin; queries are for people.

    https://www.rfc-editor.org/rfc/rfc9309
    """
    path = urlsplit(base).path
    asked = "".join(f"Disallow: {path}{door}\n" for door in ("sparql", "sru"))
    body = f"User-agent: *\n{asked}\nSitemap: {base}sitemap.xml\n"
    return Answer(body=body.encode())


def _file(root: str, inside: Iterable[str]) -> bytes:
    return f'{_DECLARATION}<{root} xmlns="{NAMESPACE}">\n{"".join(inside)}</{root}>\n'.encode()
