"""The files of a record: its page, its formats, the way from its own address to its page."""

from collections.abc import Mapping
from hashlib import blake2b
from urllib.parse import quote

import msgspec

from colophon.index.interface import ServedItem
from colophon.publish import copies, places
from colophon.publish.copies import Copy
from colophon.publish.texts import LanguageTexts
from colophon.services.linked_data.respond import Addresses
from colophon.site import needs, redirects, words
from colophon.site.folder import Folder
from colophon.site.layout import PAGE
from colophon.site.links import LinkTarget, SiteLinks, WholeAddresses
from colophon.site.oai_pages import OaiPages
from colophon.site.related import RelatedLinks
from colophon.site.state import SiteState, Written

_UNSOUGHT = b'</title>\n<meta name="robots" content="noindex">'
"""for the page of what was withdrawn, which a file cannot answer with a status"""


class Site(msgspec.Struct, frozen=True):
    """What the parts of a build share.

    ``things`` is the path below the catalogue's address where records' own addresses lie,
    None where they lie elsewhere.  ``fingerprint`` tells what all files are made with.
    """

    addresses: Addresses
    folder: Folder
    state: SiteState
    links: SiteLinks
    whole: WholeAddresses
    oai: OaiPages
    name: str
    texts: LanguageTexts
    namespace: str
    related: RelatedLinks
    things: str | None
    fingerprint: str


class Touched(msgspec.Struct):
    """What a build of records has changed: words, records by number, addresses
    that pages lead to."""

    words: set[str] = msgspec.field(default_factory=set)
    refs: set[int] = msgspec.field(default_factory=set)
    targets: set[LinkTarget] = msgspec.field(default_factory=set)
    moved: dict[str, list[tuple[int, str]]] = msgspec.field(default_factory=dict)
    """by format, the places in its list that records have left"""
    needs: set[str] = msgspec.field(default_factory=set)
    """see :mod:`colophon.site.needs`"""
    is_all: bool = False
    """all pages are looked at, whatever needs are touched: they are not noted"""

    def note_needs(self, before: Written | None, now: Written) -> None:
        """Note the needs that a record touches which is written anew."""
        if not self.is_all:
            self.needs.update(needs.needs_touched(before, now))


def write_record(site: Site, id: str, served: Mapping[str, ServedItem], touched: Touched) -> bool:
    """Write what changed of a record; returns whether anything had."""
    source = _source(served, site.fingerprint)
    known = site.state.source(id)
    if known == source:
        return False
    before = site.state.record(id) if known else None
    copy = copies.read(served[copies.NAME].body) if served[copies.NAME].digest else None
    files = site.addresses.record_files(id, served, copy)
    files[PAGE] = _page(site, id, files[PAGE], copy, touched)
    _put(site, id, files, before)
    site.oai.single(served, before is not None)
    one = _write_record(id, source, served, copy, tuple(files))
    terms = site.state.put_record(one, before)
    touched.words |= terms
    if terms or before is None or before.shown != one.shown:
        touched.refs.add(one.ref)
    touched.note_needs(before, one)
    _note_moves(one, before, touched)
    return True


def _page(site: Site, id: str, page: bytes, copy: Copy | None, touched: Touched) -> bytes:
    """The page of a record as a file; ``copy`` is None where it was withdrawn."""
    if copy is None:
        page = page.replace(b"</title>", _UNSOUGHT, 1)
    else:
        page = site.related.add(page, id, copy)
    page = site.links.rewrite(page, f"{places.RECORD}{id}", touched.targets)
    return site.whole.name_page(page)


def _put(site: Site, id: str, files: Mapping[str, bytes], before: Written | None) -> None:
    """Write a record's files, and delete those it has no more."""
    folder, known = site.folder, before is not None
    for suffix, content in files.items():
        folder.write(f"{places.RECORD}{id}{suffix}", content, known=known)
    for suffix in before.files if before else ():
        if suffix not in files:
            folder.remove(f"{places.RECORD}{id}{suffix}")
    if site.things is not None and before is None:
        there = f"{'../' * (site.things.count('/') + 1)}{quote(places.RECORD + id + PAGE)}"
        page = redirects.page(there, site.namespace + id)
        folder.write(f"{site.things}{id}/index.html", page)


def _write_record(
    id: str,
    source: str,
    served: Mapping[str, ServedItem],
    copy: Copy | None,
    files: tuple[str, ...],
) -> Written:
    stamps = {name: one.stamp for name, one in served.items()}
    if copy is None:
        return Written(id, source, words.reference(id), files, stamps)
    terms, shown = words.terms(copy.title, copy.fields), words.show_record(copy.title, copy.fields)
    points = tuple(sorted({uri for _, uri in copy.fields.points}))
    return Written(id, source, words.reference(id), files, stamps, terms, shown, points)


def _note_moves(one: Written, before: Written | None, touched: Touched) -> None:
    """Note the places in the lists of formats that the record has left."""
    for prefix, stamp in (before.stamps if before else {}).items():
        if one.stamps.get(prefix) != stamp:
            touched.moved.setdefault(prefix, []).append((stamp, one.id))


def _source(served: Mapping[str, ServedItem], fingerprint: str) -> str:
    said = "".join(f"{name} {one.stamp} {one.digest}\n" for name, one in served.items())
    return blake2b(f"{fingerprint}\n{said}".encode(), digest_size=12).hexdigest()


def remove_record(site: Site, id: str, touched: Touched) -> None:
    """Delete what was written of a record that was never published, as it is now known."""
    before = site.state.record(id)
    if before is None:
        return
    for suffix in before.files:
        site.folder.remove(f"{places.RECORD}{id}{suffix}")
    if site.things is not None:
        site.folder.remove(f"{site.things}{id}/index.html")
    site.oai.remove_single(id)
    none = Written(id, ref=before.ref)
    touched.note_needs(before, none)
    terms = site.state.put_record(none, before)
    touched.words |= terms
    touched.refs.add(before.ref)
    site.state.forget_record(id)
