"""Proving a site: links lead somewhere, what was withdrawn is gone, nothing withheld is told.

What there should be comes from the index and the records, what there is from the files
alone; so a site that somebody else serves is checked like a folder.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from posixpath import normpath
from urllib.parse import unquote, urlsplit

import msgspec

from colophon.model.problem import Problem
from colophon.publish import places
from colophon.site.checked_files import SiteFiles
from colophon.site.layout import FORMATS, PAGE
from colophon.site.pages import locate_addresses
from colophon.site.parsing import fault
from colophon.site.words import words

_LINK = re.compile(rb' (?:href|src|action|poster)="([^"]*)"|content="0; url=([^"]*)"')
_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//|#")
_TEXTS = (".html", ".xml", ".atom", ".js", ".json", ".jsonld", ".ttl", ".nt", ".nq", ".rdf")
_TOKEN = re.compile(rb"<resumptionToken>([^<]+)</resumptionToken>")
_HEADER = re.compile(rb"<header[^>]*><identifier>[^<]*:([^<:]+)</identifier>")
_PROBED = (PAGE, ".ttl", ".jsonld", ".xml", "/manifest.json")
"""what is asked for of records of which there should be nothing"""
_MOST = 20
"""findings of a kind that are given one by one"""


class Expected(msgspec.Struct, frozen=True, kw_only=True):
    """What a site should be: ``live`` and ``withdrawn`` are ids of records, ``listed`` the
    ids in each format's list, tombstones too; ``withheld`` are words that nobody outside
    is told, with the record they are in; ``unpublished`` are ids of records that are not
    published; ``things`` is the path below which records' own addresses lie, None where they
    are elsewhere; ``base`` is the catalogue's path, ``address``
    where the site's sitemap says that it is."""

    live: frozenset[str]
    withdrawn: frozenset[str]
    listed: Mapping[str, frozenset[str]]
    withheld: Mapping[str, str] = {}
    unpublished: frozenset[str] = frozenset()
    things: str | None = None
    base: str = "/"
    address: str = ""


def check(files: SiteFiles, expected: Expected) -> Iterator[Problem | str]:
    """All findings; between them the name of each file that was looked at."""
    for name in files.names():
        content = files.read(name)
        if content is None:
            by = files.teller(name)
            said = f"{by} leads to this file" if by else "This file belongs to every site"
            yield _problem("site-broken-link", name, f"{said}, and it is not there.")
            continue
        yield from _file(files, name, content, expected)
        yield name
    yield from _records(files, expected)
    yield from _check_unpublished(files, expected)
    yield from _redirects(files, expected)
    yield from _sitemap(files, expected)
    for prefix, ids in expected.listed.items():
        yield from _list(files, prefix, ids)


def _file(files: SiteFiles, name: str, content: bytes, expected: Expected) -> Iterator[Problem]:
    """What is wrong with one file."""
    wrong = fault(name, content)
    if wrong:
        yield _problem("site-unreadable-file", name, f"This file cannot be read: {wrong}.")
    if name.endswith(PAGE):
        for target in sorted(_targets(name, content, expected.base)):
            files.tell(target, name)
            if not files.exists(target):
                yield _problem(
                    "site-broken-link", name, f"A link leads to {target}: nothing is there."
                )
    if expected.withheld and name.endswith(_TEXTS):
        yield from _tell_problems(name, content, expected.withheld)
    yield from _stranger(name, expected)


def _tell_problems(name: str, content: bytes, withheld: Mapping[str, str]) -> Iterator[Problem]:
    found = withheld.keys() & set(words(content.decode("utf-8", "replace")))
    for word in sorted(found)[:3]:
        said = f"It has the word “{word}”, which only what is withheld of {withheld[word]} has."
        yield _problem("site-withheld-word", name, said, "Build again; if it stays, tell us.")


def _stranger(name: str, expected: Expected) -> Iterator[Problem]:
    """A file of a record that is not published, or was withdrawn."""
    if not name.startswith(places.RECORD) or "/" in name[len(places.RECORD) :]:
        return
    rest = name[len(places.RECORD) :]
    ids = [rest[: -len(suffix)] for suffix in FORMATS if rest.endswith(suffix)]
    if any(id in expected.live for id in ids):
        return
    if not any(id in expected.withdrawn for id in ids):
        yield _problem("site-unpublished-record", name, "No such record is published.")
    elif not (rest.endswith(PAGE) and rest.removesuffix(PAGE) in expected.withdrawn):
        yield _problem("site-withdrawn-record", name, "The record was withdrawn, and is here.")


def _targets(name: str, content: bytes, base: str) -> set[str]:
    """The files that a page leads to."""
    found = set[str]()
    folder = name.rpartition("/")[0]
    for link, refresh in _LINK.findall(content):
        value = unescape((link or refresh).decode("utf-8", "replace"))
        if _ELSEWHERE.match(value):
            continue
        path = unquote(urlsplit(value).path)
        if not path:
            continue
        if path.startswith("/"):
            if not path.startswith(base):
                continue
            found.add(path[len(base) :] or "index.html")
        else:
            found.add(normpath(f"{folder}/{path}" if folder else path))
    return found


def _records(files: SiteFiles, expected: Expected) -> Iterator[Problem]:
    """Published records that are not there, and withdrawn ones that do not say so."""
    for id in sorted(expected.live):
        if files.read(f"{places.RECORD}{id}{PAGE}") is None:
            yield _problem("site-missing-record", id, "It is published, and has no page here.")
    for id in sorted(expected.withdrawn):
        page = files.read(f"{places.RECORD}{id}{PAGE}")
        if page is None:
            yield _problem("site-missing-record", id, "It was withdrawn, and no page says so.")
        elif b'content="noindex"' not in page:
            yield _problem("site-withdrawn-record", id, "It was withdrawn, and its page is here.")
        for suffix in _PROBED[1:]:
            if files.read(f"{places.RECORD}{id}{suffix}") is not None:
                said = "The record was withdrawn, and is here."
                yield _problem("site-withdrawn-record", f"{places.RECORD}{id}{suffix}", said)


def _check_unpublished(files: SiteFiles, expected: Expected) -> Iterator[Problem]:
    """Drafts and what is under embargo, though nothing leads to it."""
    for id in sorted(expected.unpublished):
        for suffix in _PROBED:
            name = f"{places.RECORD}{id}{suffix}"
            if files.read(name) is not None:
                yield _problem("site-unpublished-record", name, "No such record is published.")


def _redirects(files: SiteFiles, expected: Expected) -> Iterator[Problem]:
    """Records' own addresses that do not lead to their pages."""
    if expected.things is None:
        return
    for id in sorted(expected.live | expected.withdrawn):
        address, wanted = f"{expected.things}{id}", f"{places.RECORD}{id}{PAGE}"
        found = files.led_to(address)
        if found not in (wanted, wanted.removesuffix(PAGE)):
            said = f"It leads to {found}" if found else "It leads nowhere"
            remedy = "Upload all of the folder; see the notes for web servers."
            yield _problem("site-broken-redirect", address, f"{said}, not to {wanted}.", remedy)


def _sitemap(files: SiteFiles, expected: Expected) -> Iterator[Problem]:
    """Records that the sitemaps do not list, or should not."""
    listed = set[str]()
    parts = locate_addresses(files.read("sitemap.xml") or b"", expected.address)
    for part in sorted(set(parts)):
        listed |= set(locate_addresses(files.read(part) or b"", expected.address))
    wanted = {f"{places.RECORD}{id}{PAGE}" for id in expected.live}
    for name in sorted(wanted - listed):
        yield _problem("site-sitemap", name, "The sitemap does not list this page.")
    for name in sorted(listed - wanted):
        yield _problem("site-sitemap", name, "The sitemap lists this page, which is no record's.")


def _list(files: SiteFiles, prefix: str, ids: frozenset[str]) -> Iterator[Problem]:
    """A list for harvesters that does not chain, or lacks records."""
    seen, found, name = set[str](), set[str](), prefix
    while name and name not in seen:
        seen.add(name)
        file = f"oai/ListRecords/{name}.xml"
        page = files.read(file)
        if page is None:
            if ids:
                yield _problem("site-broken-list", file, "A page of the list is not there.")
            return
        found |= {unquote(id.decode()) for id in _HEADER.findall(page)}
        token = _TOKEN.search(page)
        name = token[1].decode() if token else ""
    if name:
        yield _problem("site-broken-list", f"oai/ListRecords/{name}.xml", "The list never ends.")
    for id in sorted(found ^ ids):
        said = "is not in the list" if id in ids else "is in the list, and should not be"
        yield _problem("site-broken-list", id, f"It {said} of {prefix}.")


def _problem(code: str, subject: str, message: str, remedy: str = "") -> Problem:
    remedy = remedy or "Publish, and build the site again."
    return Problem(code=code, subject=subject, message=message, remedy=remedy)


def most_of(found: Iterable[Problem | str]) -> Iterator[Problem | str]:
    """The findings, of each kind the first ones, and at the end how many more there are."""
    counts: dict[str, int] = {}
    for one in found:
        if isinstance(one, Problem):
            counts[one.code] = counts.get(one.code, 0) + 1
            if counts[one.code] > _MOST:
                continue
        yield one
    for code, count in counts.items():
        if count > _MOST:
            said = f"There are {count - _MOST} more of these."
            yield Problem(code=code, message=said)
