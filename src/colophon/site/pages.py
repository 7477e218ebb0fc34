"""Everything of a site that is not a record: found by following links from the first page.

Each page is what its address answers.  One whose answer would be made of the same is not
made again (see :mod:`colophon.site.tracing`).
"""

from collections import deque
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from urllib.parse import urlsplit

import msgspec

from colophon.publish import places
from colophon.services.answer import Answer, Request
from colophon.site import redirects, searching
from colophon.site.layout import Layout
from colophon.site.links import Target, decoded, depth
from colophon.site.records import Site
from colophon.site.tracing import Notes, Question, Trace

ROOTS = (
    "", "catalogue.ttl", "catalogue.jsonld", "catalogue.nt", "catalogue.rdf", "records", "vocab",
    "vocab/terms", "feed.atom", "sitemap.xml", "robots.txt", "opensearch.xml", "resourcesync.xml",
    "capabilitylist.xml", "resourcelist.xml", "changelist.xml", "resourcedump.xml",
    "changedump.xml", "void",
)  # fmt: skip
"""what is looked for without any link to it"""
ASKING = {
    "sparql": "Queries",
    "sru": "Searching (SRU)",
}
"""addresses that answer questions, which files cannot"""
UNTRACED = ("dump/", "resourcedump.xml", "changedump.xml")
"""what is made of more than the indexes"""
_SEARCH = Target("records")
_HTML = "text/html"
_WHOLE = (".xml", ".atom")
_FEED = b'<Url type="application/atom+xml"'
_REDIRECTED = 300, 399


class Pages:
    """Writes what is reached from the first page, and from those of records."""

    def __init__(self, site: Site, layout: Layout, trace: Trace, base: str, turn: int) -> None:
        self._site = site
        self._layout = layout
        self._trace = trace
        self._base = base
        self._turn = turn
        self._seen: set[Target] = set()
        self._waiting: deque[Target] = deque()

    def follow(self, targets: Iterable[Target]) -> Iterator[str]:
        """Write what these lead to, and so on; the address of each."""
        self._add(targets)
        while self._waiting:
            target = self._waiting.popleft()
            yield target.address
            self._add(self._brought_up(target))

    def _add(self, targets: Iterable[Target]) -> None:
        for one in targets:
            if one not in self._seen and not _is_of_record(one.address):
                self._seen.add(one)
                self._waiting.append(one)

    def _brought_up(self, target: Target) -> list[Target]:
        """Write a page if it would be another now; what it leads to."""
        state = self._site.state
        known = state.page(target.address, target.start)
        if known is not None:
            _, questions, digest, targets = known
            if digest == self._digest(questions):
                state.pass_page(target.address, target.start, self._turn)
                return msgspec.json.decode(targets, type=list[Target])
        with self._trace.noting() as notes:
            answer = self._site.addresses.respond(_request(target))
        found = set[Target]()
        file = self._written(target, answer, found, known is not None)
        ordered = sorted(found, key=lambda one: (one.address, one.start))
        if file:
            self._remember(target, file, notes, ordered)
        return ordered

    def _digest(self, questions: str) -> str:
        """What the page of these questions would be made of now."""
        asked: list[Question] | None = msgspec.json.decode(questions)
        if asked is None:
            return "unknown"
        with self._site.addresses:
            return f"{self._site.fingerprint} {self._trace.digest(asked)}"

    def _remember(self, target: Target, file: str, notes: Notes, found: list[Target]) -> None:
        traced = not target.address.startswith(UNTRACED)
        said = [notes.questions if traced else None, found]
        questions, targets = (msgspec.json.encode(one).decode() for one in said)
        digest = f"{self._site.fingerprint} {notes.digest}"
        turn = self._turn
        self._site.state.put_page(
            target.address, target.start, turn, file, questions, digest, targets
        )

    def _written(self, target: Target, answer: Answer, found: set[Target], known: bool) -> str:
        """Write the file of an answer; its name, empty where there is none."""
        file = self._layout.file(target.address, target.start)
        if target.address in ASKING:
            return ""
        if _REDIRECTED[0] <= answer.status <= _REDIRECTED[1]:
            there = Target(decoded(urlsplit(answer.location).path[len(self._base) :]))
            found.add(there)
            led = depth(file) + self._layout.file(there.address)
            content = redirects.page(led, self._site.namespace + target.address)
        elif answer.status != 200:
            return ""
        elif answer.pieces:
            self._copy(file, answer)
            return file
        else:
            content = self._content(target, answer, found)
        self._site.folder.write(file, content, known=known)
        return file

    def _content(self, target: Target, answer: Answer, found: set[Target]) -> bytes:
        body = answer.body
        if answer.media_type.startswith(_HTML):
            page = self._site.links.rewrite(body, target.address, found)
            return searching.searched(page, self._site.texts) if target == _SEARCH else page
        if target.address.endswith(_WHOLE) and "/" not in target.address:
            for address in located(body, self._site.whole.base):
                found.add(Target(address))
            return self._site.whole.rewrite(body)
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


def _request(target: Target) -> Request:
    query = (("start", target.start),) if target.start else ()
    path = target.address.replace("%2F", "/")
    return Request(path=path, accept=_HTML, query=query)


def _is_of_record(address: str) -> bool:
    """Whether an address is one of those that every record has."""
    return address.startswith(places.RECORD) and "/" not in address[len(places.RECORD) :]


def located(document: bytes, base: str) -> Iterator[str]:
    """The addresses below the catalogue's that a sitemap lists."""
    start = f"<loc>{base}".encode()
    for piece in document.split(start)[1:]:
        yield decoded(piece.partition(b"<")[0].decode())
