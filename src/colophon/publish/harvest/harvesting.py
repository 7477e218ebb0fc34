"""A whole harvest: pages in, records out, and a note of how far it has come."""

import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import msgspec
from lxml import etree

from colophon.errors import HarvestError
from colophon.problem import Problem, Severity
from colophon.publish.harvest.client import Client
from colophon.publish.harvest.envelope import Envelope, Item, ProtocolError
from colophon.publish.harvest.importers import IMPORTERS, PREFERRED
from colophon.record import Harvest, Statement


class Harvested(msgspec.Struct, frozen=True, kw_only=True):
    """One record as it came: its statements, or that it was deleted there."""

    origin: Harvest
    deleted: bool = False
    statements: tuple[Statement, ...] = ()
    problems: tuple[Problem, ...] = ()


class Progress(msgspec.Struct, kw_only=True):
    """How far the harvest of one list has come; kept as JSON between runs.

    ``since`` is the responseDate of the first page of the last whole harvest: the next
    one asks from there.  ``token`` is where an interrupted harvest goes on.
    """

    base_url: str
    prefix: str = ""
    set: str = ""
    since: str = ""
    started: str = ""
    token: str = ""
    pages: int = 0


class Bookmark:
    """Keeps a :class:`Progress` in a file, one file a list."""

    def __init__(self, folder: Path, base_url: str, prefix: str, set_: str) -> None:
        name = sha256("\0".join((base_url, prefix, set_)).encode()).hexdigest()[:16]
        self.path = folder / f"{name}.json"
        self.progress = Progress(base_url=base_url, prefix=prefix, set=set_)
        if self.path.exists():
            try:
                self.progress = msgspec.json.decode(self.path.read_bytes(), type=Progress)
            except msgspec.DecodeError as error:
                raise HarvestError(
                    "is not a bookmark any more.",
                    place=str(self.path),
                    remedy="Delete it; the harvest begins anew.",
                ) from error

    def keep(self) -> None:
        """Write the progress, whole or not at all."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        partial = self.path.with_suffix(".part")
        partial.write_bytes(msgspec.json.encode(self.progress))
        os.replace(partial, self.path)


def choose_prefix(client: Client) -> str:
    """The richest format that the provider offers and an importer exists for."""
    envelope = client.ask(verb="ListMetadataFormats")
    offered = set(envelope.texts("metadataPrefix"))
    for prefix in PREFERRED:
        if prefix in offered:
            return prefix
    raise HarvestError(
        f"offers {', '.join(sorted(offered)) or 'no format'}; none of them can be imported.",
        place=client.base_url,
        remedy=f"Importable are: {', '.join(PREFERRED)}.",
    )


def harvest(
    client: Client, bookmark: Bookmark, *, from_: str = "", until: str = ""
) -> Iterator[Harvested]:
    """All records changed since the last whole harvest, or since ``from_``.

    The bookmark moves after a page's records have been taken by the caller, so that an
    interrupted harvest asks for that page again and nothing is lost.
    """
    progress = bookmark.progress
    for envelope in _pages(client, progress, from_ or progress.since, until):
        if not progress.started:
            progress.started = envelope.response_date
        for item in envelope.items():
            yield _harvested(item, client.base_url, envelope)
        token = envelope.token
        progress.token = token.text if token else ""
        progress.pages += 1
        bookmark.keep()
    if not until:
        progress.since = _granular(client, progress.started)
    progress.started = ""
    progress.token = ""
    bookmark.keep()


def _pages(client: Client, progress: Progress, from_: str, until: str) -> Iterator[Envelope]:
    arguments = {
        "metadataPrefix": progress.prefix,
        "set": progress.set,
        "from": from_,
        "until": until,
    }
    try:
        if progress.token:
            try:
                yield from client.pages("ListRecords", progress.token)
                return
            except ProtocolError as error:
                if error.code != "badResumptionToken":
                    raise
                # the token has expired: begin anew, records met before come out the same
                progress.token = ""
        yield from client.pages("ListRecords", **arguments)
    except ProtocolError as error:
        if error.code != "noRecordsMatch":
            raise


def _granular(client: Client, stamp: str) -> str:
    """A responseDate in the provider's granularity, to be asked from next time."""
    if client.ask(verb="Identify").text("granularity") == "YYYY-MM-DD":
        return stamp[:10]
    return stamp


def _harvested(item: Item, base_url: str, envelope: Envelope) -> Harvested:
    namespace = etree.QName(item.metadata).namespace or "" if item.metadata is not None else ""
    origin = Harvest(
        base_url=base_url,
        identifier=item.identifier,
        datestamp=item.datestamp,
        metadata_namespace=namespace,
        harvest_date=envelope.response_date,
    )
    if item.deleted:
        return Harvested(origin=origin, deleted=True)
    importer = IMPORTERS.get(namespace)
    if item.metadata is None or importer is None:
        return Harvested(origin=origin, problems=(_no_importer(item, namespace),))
    problems = (_mended(item),) if envelope.mended else ()
    return Harvested(
        origin=origin,
        statements=tuple(importer(item.metadata, item.identifier)),
        problems=problems,
    )


def _no_importer(item: Item, namespace: str) -> Problem:
    return Problem(
        code="no-importer",
        message=f"The record is in {namespace or 'no format'}, which cannot be imported.",
        subject=item.identifier,
        remedy="Harvest another format with --prefix.",
    )


def _mended(item: Item) -> Problem:
    return Problem(
        code="illegal-xml-characters",
        message="The page held characters that XML forbids; they were left out.",
        subject=item.identifier,
        severity=Severity.WARNING,
        remedy="Tell the provider.",
    )
