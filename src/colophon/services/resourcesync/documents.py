"""The documents of ResourceSync, which are sitemaps with what is said in ``rs:`` elements.

What is synchronised is each record as N-Triples.  The change list holds what changed in
the order in which it did, from the beginning, so that a copy of any age can be brought up.

http://www.openarchives.org/rs/1.1/resourcesync#DocumentFormats
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from colophon.index.interface import IndexReader, ServedItem
from colophon.publish import copies
from colophon.publish import synchronised as sync
from colophon.publish.datestamps import write_stamp
from colophon.publish.dumps import Dumped, read_dumped
from colophon.publish.xml_text import element
from colophon.services.answer import Answer

PART = 5_000
"""resources in one document"""

_PART = re.compile(r"(resourcelist|changelist)-(\d{1,6})\.xml")
_CAPABILITIES = ("resourcelist", "resourcedump", "changelist", "changedump")
_ZIP = "application/zip"


class SynchronisedSource(msgspec.Struct, frozen=True):
    """What is synchronised: the published records, the address they are served under, and
    the folder of the dumps."""

    reader: IndexReader
    base: str
    dumps: Path


def respond(name: str, source: SynchronisedSource) -> Answer | None:
    """The document of that name, or None where there is none."""
    if name == "resourcesync.xml":
        return _describe_source(source)
    if name == "capabilitylist.xml":
        return _capabilities(source)
    if name in ("resourcelist.xml", "changelist.xml"):
        return _index(source, name.removesuffix(".xml"))
    if name == "resourcedump.xml":
        return _resource_dump(source)
    if name == "changedump.xml":
        return _change_dump(source)
    found = _PART.fullmatch(name)
    return _answer_listed(source, found[1], int(found[2])) if found else None


def _describe_source(source: SynchronisedSource) -> Answer:
    """Where the capabilities are: the Source Description."""
    about = sync.metadata(capability="description") + _up(source, "describedby", "")
    target = f"{source.base}capabilitylist.xml"
    return _file("urlset", about, [sync.resource(target, 0, capability="capabilitylist")])


def _capabilities(source: SynchronisedSource) -> Answer:
    about = _up(source, "up", "resourcesync.xml") + sync.metadata(capability="capabilitylist")
    lists = (
        sync.resource(f"{source.base}{name}.xml", 0, capability=name) for name in _CAPABILITIES
    )
    return _file("urlset", about, lists)


def _resource_dump(source: SynchronisedSource) -> Answer:
    """The packages of all records."""
    made = read_dumped(source.dumps) or Dumped()
    about = _up(source, "up", "capabilitylist.xml")
    about += sync.metadata(capability="resourcedump", at=write_stamp(made.place.stamp))
    packages = (
        sync.resource(f"{source.base}dump/{name}", made.place.stamp, type=_ZIP, length=size)
        for name in made.packages()
        if (size := _size(source.dumps / name))
    )
    return _file("urlset", about, packages)


def _change_dump(source: SynchronisedSource) -> Answer:
    """The packages of what each publication changed, as far back as they are kept."""
    made = read_dumped(source.dumps) or Dumped()
    first = made.changes[0].after if made.changes else made.place.stamp
    about = _up(source, "up", "capabilitylist.xml")
    about += sync.metadata(capability="changedump", **{"from": write_stamp(first)})
    packages = (
        sync.resource(
            f"{source.base}dump/{one.name}",
            one.until,
            type=_ZIP,
            length=size,
            **{"from": write_stamp(one.after), "until": write_stamp(one.until)},
        )
        for one in made.changes
        if (size := _size(source.dumps / one.name))
    )
    return _file("urlset", about, packages)


def _size(path: Path) -> str:
    try:
        return str(path.stat().st_size)
    except OSError:
        return ""  # another publication has taken it away just now


def _index(source: SynchronisedSource, capability: str) -> Answer:
    """All parts of a list; a list of one part is that part."""
    bounds = _bounds(source)
    if len(bounds) < 2:
        return _answer_listed(source, capability, 1) or _file(
            "urlset", _about(source, capability), ()
        )
    parts = (
        part_entry(f"{source.base}{capability}-{number}.xml", {})
        for number in range(1, len(bounds) + 1)
    )
    return _file("sitemapindex", _about(source, capability), parts)


def _answer_listed(source: SynchronisedSource, capability: str, number: int) -> Answer | None:
    bounds = _bounds(source)
    if not 1 <= number <= len(bounds):
        return None
    found = source.reader.marks(copies.NAME, bounds[number - 1], PART)
    entries = (
        list_entry(capability, sync.record_address(source.base, one.id), one) for one in found
    )
    return _file("urlset", _about(source, capability), entries)


def _bounds(source: SynchronisedSource) -> list[tuple[int, str]]:
    """The places behind which the parts of a list begin."""
    return source.reader.steps(copies.NAME, PART)


def list_entry(capability: str, address: str, one: ServedItem) -> str:
    """A record in a list, by where it is had; empty where it stands in none of this kind."""
    if capability == "changelist":
        change, when = "updated" if one.digest else "deleted", write_stamp(one.stamp)
        told = {"change": change, "datetime": when, "type": sync.MEDIA_TYPE}
        return sync.resource(address, one.stamp, **told)
    return sync.resource(address, one.stamp, type=sync.MEDIA_TYPE) if one.digest else ""


def part_entry(address: str, when: Mapping[str, str]) -> str:
    """A part of a list in its index, with the times that it tells."""
    about = sync.metadata(**when) if when else ""
    return f"<sitemap>{element('loc', address)}{about}</sitemap>\n"


def list_times(capability: str, first: int, last: int) -> dict[str, str]:
    """What a list, or a part of one, says of the time that it tells of.

    A list of resources is as they were at the last of its changes, a list of changes holds
    those from the first on.
    """
    key, stamp = ("at", last) if capability == "resourcelist" else ("from", first)
    return {key: write_stamp(stamp)}


def about_list(base: str, capability: str, first: int, last: int) -> str:
    """What a list says of itself; it is a capability of the catalogue at ``base``."""
    up = sync.link("up", f"{base}capabilitylist.xml")
    return up + sync.metadata(capability=capability, **list_times(capability, first, last))


def _about(source: SynchronisedSource, capability: str) -> str:
    return about_list(source.base, capability, *(source.reader.span() or (0, 0)))


def _up(source: SynchronisedSource, relation: str, name: str) -> str:
    return sync.link(relation, source.base + name)


def _file(root: str, about: str, inside: Iterable[str]) -> Answer:
    return Answer(media_type="application/xml", body=sync.document(root, about, inside))
