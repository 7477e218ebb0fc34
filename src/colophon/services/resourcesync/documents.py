"""The documents of ResourceSync, which are sitemaps with what is said in ``rs:`` elements.

What is synchronised is each record as N-Triples.  The change list holds what changed in
the order in which it did, from the beginning, so that a copy of any age can be brought up.

http://www.openarchives.org/rs/1.1/resourcesync#DocumentFormats
"""

import re
from collections.abc import Iterable

import msgspec

from colophon.index.sqlite import IndexReader, Served
from colophon.publish import copies, places
from colophon.publish.datestamps import written
from colophon.publish.xml_text import attribute, element
from colophon.services.answer import Answer

PART = 5_000
"""resources in one document"""

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_RS = "http://www.openarchives.org/rs/terms/"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_PART = re.compile(r"(resourcelist|changelist)-(\d{1,6})\.xml")
_SUFFIX = ".nt"
_TYPE = "application/n-triples"


class Source(msgspec.Struct, frozen=True):
    """What is synchronised: the published records, and the address they are served under."""

    reader: IndexReader
    base: str


def respond(name: str, source: Source) -> Answer | None:
    """The document of that name, or None where there is none."""
    if name == "resourcesync.xml":
        return _described(source)
    if name == "capabilitylist.xml":
        return _capabilities(source)
    if name in ("resourcelist.xml", "changelist.xml"):
        return _index(source, name.removesuffix(".xml"))
    found = _PART.fullmatch(name)
    return _listed(source, found[1], int(found[2])) if found else None


def _described(source: Source) -> Answer:
    """Where the capabilities are: the Source Description."""
    about = f'<rs:md capability="description"/>{_up(source, "describedby", "")}'
    target = f"{source.base}capabilitylist.xml"
    one = f'<url>{element("loc", target)}<rs:md capability="capabilitylist"/></url>\n'
    return _file("urlset", about, (one,))


def _capabilities(source: Source) -> Answer:
    about = f'{_up(source, "up", "resourcesync.xml")}<rs:md capability="capabilitylist"/>'
    lists = (
        f'<url>{element("loc", f"{source.base}{name}.xml")}<rs:md capability="{name}"/></url>\n'
        for name in ("resourcelist", "changelist")
    )
    return _file("urlset", about, lists)


def _index(source: Source, capability: str) -> Answer:
    """All parts of a list; a list of one part is that part."""
    bounds = _bounds(source)
    if len(bounds) < 2:
        return _listed(source, capability, 1) or _empty(source, capability)
    parts = (
        f"<sitemap>{element('loc', f'{source.base}{capability}-{number}.xml')}</sitemap>\n"
        for number in range(1, len(bounds) + 1)
    )
    return _file("sitemapindex", _about(source, capability), parts)


def _listed(source: Source, capability: str, number: int) -> Answer | None:
    bounds = _bounds(source)
    if not 1 <= number <= len(bounds):
        return None
    found = source.reader.marks(copies.NAME, bounds[number - 1], PART)
    write = _resource if capability == "resourcelist" else _change
    return _file("urlset", _about(source, capability), (write(source.base, one) for one in found))


def _empty(source: Source, capability: str) -> Answer:
    return _file("urlset", _about(source, capability), ())


def _bounds(source: Source) -> list[tuple[int, str]]:
    """The places behind which the parts of a list begin."""
    return source.reader.steps(copies.NAME, PART)


def _resource(base: str, one: Served) -> str:
    if not one.digest:
        return ""
    return _url(base, one, f'<rs:md type="{_TYPE}"/>')


def _change(base: str, one: Served) -> str:
    kind = "updated" if one.digest else "deleted"
    when = written(one.stamp)
    return _url(base, one, f'<rs:md change="{kind}" datetime="{when}" type="{_TYPE}"/>')


def _url(base: str, one: Served, told: str) -> str:
    address = element("loc", base + places.record_path(one.id, _SUFFIX))
    return f"<url>{address}{element('lastmod', written(one.stamp))}{told}</url>\n"


def _about(source: Source, capability: str) -> str:
    span = source.reader.span()
    last = written(span[1]) if span else "1970-01-01T00:00:00Z"
    first = written(span[0]) if span else last
    said = f'at="{last}"' if capability == "resourcelist" else f'from="{first}"'
    up = _up(source, "up", "capabilitylist.xml")
    return f'{up}<rs:md capability="{capability}" {said}/>'


def _up(source: Source, relation: str, name: str) -> str:
    return f'<rs:ln rel="{relation}" href="{attribute(source.base + name)}"/>'


def _file(root: str, about: str, inside: Iterable[str]) -> Answer:
    opening = f'<{root} xmlns="{_SITEMAP}" xmlns:rs="{_RS}">'
    body = f"{_DECLARATION}{opening}\n{about}\n{''.join(inside)}</{root}>\n"
    return Answer(media_type="application/xml", body=body.encode())
