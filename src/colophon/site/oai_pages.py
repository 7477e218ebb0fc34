"""OAI-PMH answered beforehand: every answer that a harvester of a whole list asks for, as files.

A rule of the web server names the file by the arguments of the request.  What can be
answered so is a repository of the granularity of a day, without sets:

- ``Identify``, ``ListMetadataFormats`` and ``ListSets`` (there are none);
- ``ListRecords`` and ``ListIdentifiers`` in every format, in pages, from any day on;
- ``GetRecord`` in ``oai_dc``.

How a list comes in pages is told in :mod:`colophon.site.list_parts`.

http://www.openarchives.org/OAI/openarchivesprotocol.html
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from html import unescape

from colophon.index.interface import IndexReader, ServedItem
from colophon.publish.datestamps import write_stamp
from colophon.services.oai import envelope
from colophon.services.oai.repository import Identity, Repository
from colophon.services.oai.respond import respond
from colophon.site.folder import Folder
from colophon.site.list_parts import BEGIN, ListPart, PartedList, name_part
from colophon.site.state import Place, SiteState, WrittenPart

FOLDER = "oai/"
PART = "oai"
SINGLE = "oai_dc"
"""the format in which single records are answered: the one that every repository has"""
_LISTS = ("ListRecords", "ListIdentifiers")
_TOKEN = b"<resumptionToken>%b</resumptionToken>\n"
_DATESTAMP = re.compile(
    rb"(<datestamp>\d{4}-\d\d-\d\d)T[^<]*(</datestamp>)(?:<setSpec>[^<]*</setSpec>)*"
)
_HEADER_END = b"</header>"
_TO_THE_SECOND = re.compile(rb"(<earliestDatestamp>[^<T]*)T[^<]*(</earliestDatestamp>)")
_COMPRESSION = re.compile(rb"<compression>[^<]*</compression>\n")
_GRANULARITY = (b"YYYY-MM-DDThh:mm:ssZ", b"YYYY-MM-DD")
_WITHOUT_SETS = "noSetHierarchy"
_ERRORS = {
    "badVerb": "This verb is not answered, or no verb was given.",
    "badArgument": "An argument is missing, or one is given that is not answered here: lists"
    " are whole, from a day on (YYYY-MM-DD).",
    "badResumptionToken": "This is not a token of this list, or the list has changed since.",
    "cannotDisseminateFormat": "That metadataPrefix is not offered here; single records are"
    " given in oai_dc alone.",
    "idDoesNotExist": "There is no such record.",
    "noRecordsMatch": "No records match.",
    "noSetHierarchy": "There are no sets in this repository.",
}


class OaiPages:
    """Writes the answers of a repository, whose tokens never expire."""

    def __init__(
        self, repository: Repository, reader: IndexReader, folder: Folder, state: SiteState
    ) -> None:
        self._repository = repository
        self._identity: Identity = repository.identity
        self._reader = reader
        self._folder = folder
        self._state = state
        self._about = max(self._identity.page_size, 1)
        self._latest = 0
        self._is_stale = False

    def bring_up(self, moved: Mapping[str, Sequence[Place]], again: bool) -> None:
        """Write what changed; ``moved`` are the places that records have left, by format.

        ``again``: write all of it, whatever is known.
        """
        with self._reader.snapshot():
            self._latest = (self._reader.span() or (0, 0))[1]
        # the first page of each list tells the latest moment
        self._is_stale = self._state.meta("oai-latest") != str(self._latest)
        if not (self._is_stale or again):
            return
        self._write_verbs()
        prefixes = [one.name for one in self._identity.prefixes]
        for prefix in prefixes:
            self._write_lists(prefix, moved.get(prefix, ()), again)
        self._state.set_meta("oai-latest", str(self._latest))

    def single(self, served: Mapping[str, ServedItem], known: bool) -> None:
        """The answer to GetRecord for a record, which is one of those that ever were."""
        one = served.get(SINGLE)
        if one is None:
            return
        asked = {"verb": "GetRecord", "metadataPrefix": SINGLE, "identifier": _identifier(one)}
        answer = self._answer(asked, one.stamp, [_to_the_day(one.content)])
        self._folder.write(f"{FOLDER}GetRecord/{SINGLE}/{one.id}.xml", answer, known=known)

    def days(self) -> dict[str, list[str]]:
        """The days from which the list of each format goes on, in order."""
        names = (one.name for one in self._identity.prefixes)
        found = {name: self._state.list_parts(name) for name in names}
        return {name: [day for one in pages for day in one.days] for name, pages in found.items()}

    def remove_single(self, id: str) -> None:
        """Delete the answer to GetRecord for a record."""
        self._folder.remove(f"{FOLDER}GetRecord/{SINGLE}/{id}.xml")

    def _write_verbs(self) -> None:
        moment = datetime.fromtimestamp(self._latest, UTC)
        for verb in ("Identify", "ListMetadataFormats"):
            answer = bytes(respond([("verb", verb)], self._repository, moment))
            answer = _COMPRESSION.sub(b"", answer.replace(*_GRANULARITY))
            answer = _TO_THE_SECOND.sub(rb"\1\2", answer)
            self._put(f"{FOLDER}{verb}.xml", answer)
        for code, said in _ERRORS.items():
            fault = f'<error code="{code}">{said}</error>\n'.encode()
            asked = {"verb": "ListSets"} if code == _WITHOUT_SETS else {}
            answer = self._start(asked, self._latest) + fault + envelope.CLOSING
            self._put(f"{FOLDER}error/{code}.xml", answer)
            if asked:
                self._put(f"{FOLDER}ListSets.xml", answer)

    def _write_lists(self, prefix: str, moved: Sequence[Place], again: bool) -> None:
        """Write the pages of a format that changed."""
        parted = PartedList(self._reader, self._state, prefix, self._about, is_whole=True)

        def write(one: ListPart, more: bool) -> WrittenPart:
            return self._write_page(prefix, one, more=more)

        # the first page of each list tells the latest moment
        before, kept = parted.bring_up(moved, write, again=again, first=True)
        kept_files = {name for one in kept for name in _names(prefix, one)}
        gone = {name for one in before for name in _names(prefix, one)} - kept_files
        for name in gone:
            for verb in _LISTS:
                self._remove(f"{FOLDER}{verb}/{name}.xml")

    def _write_page(self, prefix: str, one: ListPart, *, more: bool) -> WrittenPart:
        """Write a page, and one for each day whose records begin in it."""
        token = _token(prefix, one.last) if more else ""
        name = "" if one.after == BEGIN else _token(prefix, one.after)
        page = WrittenPart(*one.last, name, _days(one))
        moment = one.last[0] if name else self._latest
        self._write_lists_page(prefix, name or prefix, one.records, moment, token)
        for day in page.days:
            since = [record for record in one.records if _day(record.stamp) >= day]
            self._write_lists_page(prefix, f"{prefix},{day}", since, one.last[0], token)
        return page

    def _write_lists_page(
        self, prefix: str, name: str, records: Sequence[ServedItem], moment: int, token: str
    ) -> None:
        asked = {"metadataPrefix": prefix}
        if name.startswith(f"{prefix}-"):
            asked = {"resumptionToken": name}
        elif "," in name:
            asked["from"] = name.partition(",")[2]
        first = "resumptionToken" not in asked
        rest = [] if first and not token else [_TOKEN % token.encode()]
        whole = [_to_the_day(one.content) for one in records]
        for verb, content in (("ListRecords", whole), ("ListIdentifiers", map(_header, whole))):
            answer = self._answer({"verb": verb, **asked}, moment, [*content, *rest])
            self._put(f"{FOLDER}{verb}/{name}.xml", answer)

    def _answer(self, asked: Mapping[str, str], moment: int, inside: Iterable[bytes]) -> bytes:
        verb = asked["verb"].encode()
        start = self._start(asked, moment)
        return b"%b<%b>\n%b</%b>\n%b" % (start, verb, b"".join(inside), verb, envelope.CLOSING)

    def _start(self, asked: Mapping[str, str], moment: int) -> bytes:
        before = envelope.before(self._identity)
        return before + write_stamp(moment).encode() + envelope.after(self._identity, asked)

    def _put(self, file: str, content: bytes) -> None:
        self._folder.write(file, content, known=bool(self._state.mark(file)))
        self._state.put_file(file, PART, "1")

    def _remove(self, file: str) -> None:
        self._folder.remove(file)
        self._state.forget_file(file)


def _names(prefix: str, page: WrittenPart) -> list[str]:
    """The files of a page without their endings."""
    return [page.token or prefix, *(f"{prefix},{day}" for day in page.days)]


def _token(prefix: str, after: Place) -> str:
    """The token of the page behind a place: the name of its file."""
    return f"{prefix}-{name_part(prefix, after)}"


def _days(one: ListPart) -> tuple[str, ...]:
    """The days whose first record in the list is in this page."""
    before = _day(one.after[0]) if one.after != BEGIN else ""
    return tuple(
        day for day in dict.fromkeys(_day(each.stamp) for each in one.records) if day > before
    )


def _day(stamp: int) -> str:
    return write_stamp(stamp)[:10]


def _to_the_day(record: bytes) -> bytes:
    """A record whose header has the day of its datestamp, and no sets."""
    return _DATESTAMP.sub(rb"\1\2", record, count=1)


def _header(record: bytes) -> bytes:
    return record[len(b"<record>") : record.index(_HEADER_END) + len(_HEADER_END)] + b"\n"


def _identifier(one: ServedItem) -> str:
    """The OAI identifier that a record says it has."""
    start, end = b"<identifier>", b"</identifier>"
    begin = one.content.index(start) + len(start)
    return unescape(one.content[begin : one.content.index(end, begin)].decode())
