"""Everything of a site that is not a record: found by following links from the first page.

Each page is what its address answers.  One whose answer would be made of the same is not
made again (see :mod:`colophon.site.tracing`).
"""

from collections import deque
from collections.abc import Collection, Iterable, Iterator
from hashlib import blake2b
from urllib.parse import urlsplit

import msgspec

from colophon.index.search import SearchReader
from colophon.publish import places
from colophon.services.answer import Answer, ResourceRequest
from colophon.services.feeds import sitemap
from colophon.site import pictures, record_lists, redirects, searching
from colophon.site.layout import SiteLayout
from colophon.site.links import LinkTarget, decode_path, depth
from colophon.site.needs import ANY
from colophon.site.records import Site
from colophon.site.state import Made
from colophon.site.tiles import Cutter
from colophon.site.tracing import Notes, Question, Trace

ROOTS = (
    "", "catalogue.ttl", "catalogue.jsonld", "catalogue.nt", "catalogue.rdf", "records", "vocab",
    "vocab/terms", "feed.atom", "robots.txt", "opensearch.xml", "resourcesync.xml",
    "capabilitylist.xml", "resourcedump.xml", "changedump.xml", "void", pictures.ROOT,
)  # fmt: skip
"""what is looked for without any link to it"""
ASKING = {"sparql": "Queries", "sru": "Searching (SRU)"}
"""addresses that answer questions, which files cannot"""
_APART = frozenset((*ASKING, *record_lists.FILES))
"""addresses of which there are no pages to be written here"""
UNTRACED = ("dump/", "resourcedump.xml", "changedump.xml", *pictures.UNTRACED)
"""what is made of more than the indexes"""
_NEEDS = msgspec.json.Decoder(set[str])
_TARGETS = msgspec.json.Decoder(list[LinkTarget])
_SEARCH = LinkTarget("records")
_HTML = "text/html"
_WHOLE = (".xml", ".atom")
_REDIRECTED = 300, 399


class SitePages:
    """Writes what is reached from the first page, and from those of records."""

    def __init__(
        self,
        site: Site,
        search: SearchReader,
        layout: SiteLayout,
        trace: Trace,
        base: str,
        turn: int,
    ) -> None:
        self._site = site
        self._search = search
        self._layout = layout
        self._trace = trace
        self._base = base
        self._turn = turn
        self._seen: set[LinkTarget] = set()
        self._waiting: deque[LinkTarget] = deque()
        self._cutter = Cutter()
        self._stale: set[LinkTarget] | None = None
        self.is_parted = False
        """whether a page leads no more to one that it led to"""

    def of_record(self, id: str, targets: Iterable[LinkTarget]) -> set[LinkTarget]:
        """Write the pages that are a record's alone, and remove those that it has no more;
        what else they lead to."""
        found, is_parted = set(targets), self.is_parted
        waiting = deque(sorted(found, key=_order))
        while waiting:
            for one in self._bring_up(waiting.popleft(), id):
                if one not in found and owner(one.address) == id:
                    waiting.append(one)
                found.add(one)
        self.sweep(id)
        self.is_parted = is_parted
        return {one for one in found if owner(one.address) != id}

    def refresh(self, touched: Collection[str]) -> Iterator[str]:
        """Write the pages whose needs are touched, and what they newly lead to; the address
        of each."""
        self._stale = {
            LinkTarget(address, start)
            for address, start, needs in self._site.state.needs()
            if not _NEEDS.decode(needs).isdisjoint(touched)
        }
        for target in sorted(self._stale, key=_order):
            yield target.address
            found = self._bring_up(target)
            self._add(one for one in found if self._site.state.page(one.address, one.start) is None)
        yield from self.follow(())

    def follow(self, targets: Iterable[LinkTarget]) -> Iterator[str]:
        """Write what these lead to, and so on; the address of each."""
        self._add(targets)
        while self._waiting:
            target = self._waiting.popleft()
            yield target.address
            self._add(self._bring_up(target))

    def sweep(self, owner: str = "") -> None:
        """Remove the pages, of a record or of none, that this build did not come by."""
        self._remove(self._site.state.forget_pages(self._turn, owner))

    def sweep_unreached(self, roots: Iterable[LinkTarget]) -> None:
        """Remove the pages of no record that nothing leads to any more."""
        stored = self._site.state.links()
        links = {LinkTarget(address, start): led for address, start, led in stored}
        reached, waiting = set[LinkTarget](), [*roots]
        while waiting:
            one = waiting.pop()
            if one in links and one not in reached:
                reached.add(one)
                waiting += _TARGETS.decode(links[one])
        gone = sorted((one.address, one.start) for one in links.keys() - reached)
        self._remove(self._site.state.forget(gone))

    def _remove(self, files: Iterable[str]) -> None:
        for file in files:
            self._site.folder.remove(file)
            self._site.state.forget_file(file)

    def _add(self, targets: Iterable[LinkTarget]) -> None:
        for one in targets:
            if one not in self._seen and not (one.address in _APART or is_of_record(one.address)):
                self._seen.add(one)
                # the pages of a list one behind the other, while its order is remembered
                (self._waiting.appendleft if one.start else self._waiting.append)(one)

    def _bring_up(self, target: LinkTarget, id: str = "") -> list[LinkTarget]:
        """Write a page if it would be another now; what it leads to."""
        state = self._site.state
        known = state.page(target.address, target.start)
        before = _TARGETS.decode(known[3]) if known else []
        if known is not None and self._is_same(target, known[1], known[2]):
            state.pass_page(target.address, target.start, self._turn)
            return before
        with self._search.snapshot(), self._trace.note_questions() as notes:
            answer = self._site.addresses.respond(_request(target))
        targets = set[LinkTarget]()
        file = self._write_page(target, answer, targets, known is not None)
        self.is_parted = self.is_parted or any(map(self._needs_link, {*before} - targets))
        found = sorted(targets, key=_order)
        if file:
            self._remember(target, file, notes, found, id)
            if self._stale is not None:
                self._stale.discard(target)
        elif known:
            self._remove(state.forget([(target.address, target.start)]))
        return found

    def _needs_link(self, target: LinkTarget) -> bool:
        """Whether a page stays only as long as another page leads to it."""
        if is_of_record(target.address) or (target.address in ROOTS and not target.start):
            return False
        state, place = self._site.state, (target.address, target.start)
        return state.page(*place) is not None and not state.has_lead(*place)

    def _is_same(self, target: LinkTarget, questions: str, digest: str) -> bool:
        """Whether a page that was written is as it would be now."""
        if self._stale is not None and target not in self._stale and not owner(target.address):
            return True
        return digest == self._digest(questions)

    def _digest(self, questions: str) -> str:
        """What the page of these questions would be made of now."""
        asked: list[Question] | None = msgspec.json.decode(questions)
        if asked is None:
            return "unknown"
        with self._site.addresses, self._search.snapshot():
            return f"{self._site.fingerprint} {self._trace.digest(asked)}"

    def _remember(
        self, target: LinkTarget, file: str, notes: Notes, found: list[LinkTarget], id: str
    ) -> None:
        traced = notes.questions is not None and not target.address.startswith(UNTRACED)
        said = [notes.questions if traced else None, found]
        questions, targets = (msgspec.json.encode(one).decode() for one in said)
        digest = f"{self._site.fingerprint} {notes.digest}"
        needs = msgspec.json.encode(sorted(notes.needs if traced else [ANY])).decode()
        made = Made(file, questions, digest, targets, id, needs)
        self._site.state.put_page(target.address, target.start, self._turn, made)

    def _write_page(
        self, target: LinkTarget, answer: Answer, found: set[LinkTarget], known: bool
    ) -> str:
        """Write the file of an answer; its name, empty where there is none."""
        file = self._layout.file(target.address, target.start)
        if _REDIRECTED[0] <= answer.status <= _REDIRECTED[1]:
            there = LinkTarget(decode_path(urlsplit(answer.location).path[len(self._base) :]))
            found.add(there)
            led = depth(file) + self._layout.file(there.address)
            content = redirects.page(led, self._site.namespace + target.address)
        elif answer.status != 200:
            return ""
        elif answer.pieces:
            self._copy(file, answer)
            return file
        elif answer.region:
            content = self._cutter.cut(answer.region)
        else:
            content = self._content(target, answer, found)
        if answer.region and not content:
            return ""
        self._site.folder.write(file, content, known=known)
        return file

    def _content(self, target: LinkTarget, answer: Answer, found: set[LinkTarget]) -> bytes:
        body = answer.body
        if answer.media_type.startswith(_HTML):
            page = self._site.links.rewrite(body, target.address, found)
            page = self._site.whole.name_page(page)
            return searching.search_page(page, self._site.texts) if target == _SEARCH else page
        if target.address == "robots.txt":
            return sitemap.robots(self._site.whole.site).body
        if target.address.endswith(_WHOLE) and "/" not in target.address:
            for address in locate_addresses(body, self._site.whole.base):
                found.add(LinkTarget(address))
            return self._site.whole.rewrite(body)
        if pictures.is_iiif(target.address):
            whole = self._site.whole
            found |= {LinkTarget(one) for one in pictures.targets(body, target.address, whole.base)}
            return pictures.rewrite(body, target.address, whole.base, whole.site, self._layout)
        return body

    def _copy(self, file: str, answer: Answer) -> None:
        """Put together what lies in pieces, where any of them is another now."""
        said = blake2b(digest_size=12)
        for piece in answer.pieces:
            if isinstance(piece, bytes):
                said.update(piece)
            else:
                found = piece.stat()
                said.update(f"{piece} {found.st_size} {found.st_mtime_ns}".encode())
        mark = said.hexdigest()
        if self._site.state.mark(file) != mark:
            self._site.folder.copy(file, answer.pieces)
            self._site.state.put_file(file, "dump", mark)


def _request(target: LinkTarget) -> ResourceRequest:
    query = (("start", target.start),) if target.start else ()
    path = target.address.replace("%2F", "/")
    return ResourceRequest(path=path, accept=_HTML, query=query)


def _order(target: LinkTarget) -> tuple[str, str]:
    return target.address, target.start


def owner(address: str) -> str:
    """The id of the record whose alone what lies at an address is; empty for all others."""
    for start in (places.RECORD, pictures.FOLDER):
        id, slash, _ = address.removeprefix(start).partition("/")
        if slash and address.startswith(start) and not address.startswith(pictures.UNTRACED):
            return id
    return ""


def is_of_record(address: str) -> bool:
    """Whether an address is that of a record, or of what is a record's alone."""
    return bool(owner(address)) or (
        address.startswith(places.RECORD) and "/" not in address[len(places.RECORD) :]
    )


def locate_addresses(document: bytes, base: str) -> Iterator[str]:
    """The addresses below the catalogue's that a sitemap lists."""
    start = f"<loc>{base}".encode()
    for piece in document.split(start)[1:]:
        yield decode_path(piece.partition(b"<")[0].decode())
