"""A provider without a network: our own protocol behind a transport."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from colophon.harvest.client import OaiClient
from colophon.harvest.transport import HttpAnswer, Transport
from colophon.services.oai import respond
from colophon.services.oai.memory import KeptItem, MemoryRepository
from colophon.services.oai.repository import Identity, Prefix

BASE = "https://archive.example.org/oai"
NOW = datetime(2026, 11, 23, 12, 0, 0, tzinfo=UTC)
SPRING = int(datetime(2026, 3, 1, tzinfo=UTC).timestamp())

DUBLIN = (
    '<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/'
    ' http://www.openarchives.org/OAI/2.0/oai_dc.xsd">'
    "<dc:title>{title}</dc:title><dc:creator>Moss, Ida</dc:creator>"
    "<dc:date>1974</dc:date><dc:language>eng</dc:language><dc:type>Text</dc:type>"
    "</oai_dc:dc>"
)


class Scripted(Transport):
    """Answers with a function; ``asked`` keeps every URL."""

    def __init__(self, answer: Callable[[str], HttpAnswer]) -> None:
        self.answer = answer
        self.asked: list[str] = []

    def get(self, url: str) -> HttpAnswer:
        self.asked.append(url)
        return self.answer(url)

    def post(self, url: str, form: bytes) -> HttpAnswer:
        return self.get(f"{url}?{form.decode()}")


def xml(body: bytes, url: str, status: int = 200, **headers: str) -> HttpAnswer:
    """An answer as servers give it; underscores in header names become hyphens."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    named.setdefault("content-type", "text/xml; charset=utf-8")
    return HttpAnswer(status=status, headers=named, body=body, url=url)


def over(repository: MemoryRepository) -> Scripted:
    """A transport that asks our protocol."""

    def answer(url: str) -> HttpAnswer:
        arguments = parse_qsl(urlsplit(url).query, keep_blank_values=True)
        return xml(bytes(respond(arguments, repository, NOW)), url)

    return Scripted(answer)


class Living(Transport):
    """Our protocol, with a clock that goes on and a way to spoil what it answers."""

    def __init__(self, repository: MemoryRepository) -> None:
        self.repository = repository
        self.now = NOW
        self.asked: list[dict[str, str]] = []
        self.spoil: Callable[[dict[str, str], HttpAnswer], HttpAnswer] = lambda _, answer: answer

    def get(self, url: str) -> HttpAnswer:
        arguments = parse_qsl(urlsplit(url).query, keep_blank_values=True)
        self.asked.append(dict(arguments))
        answer = xml(bytes(respond(arguments, self.repository, self.now)), url)
        return self.spoil(dict(arguments), answer)

    def post(self, url: str, form: bytes) -> HttpAnswer:
        return self.get(f"{url}?{form.decode()}")

    def since(self, verb: str = "ListRecords") -> list[str]:
        """From when each list was asked that was begun."""
        return [
            one.get("from", "")
            for one in self.asked
            if one["verb"] == verb and "resumptionToken" not in one
        ]

    def pass_(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    def publish(self, *numbers: int, deleted: bool = False) -> None:
        """Leaflets are published or withdrawn a second before now."""
        stamp = int(self.now.timestamp()) - 1
        self.repository.put(*(leaflet(one, stamp, deleted=deleted) for one in numbers))

    def client(self, **more: Any) -> OaiClient:
        return OaiClient(
            BASE, self, sleep=lambda _: None, clock=lambda: self.now.timestamp(), **more
        )


def leaflet(number: int, stamp: int | None = None, *, deleted: bool = False) -> KeptItem:
    """A published leaflet, or its tombstone."""
    metadata = f"<metadata>{DUBLIN.format(title=f'Leaflet {number}')}</metadata>"
    body = b"" if deleted else metadata.encode()
    return KeptItem(
        id=f"leaflet-{number:03}",
        prefix="oai_dc",
        stamp=SPRING + number if stamp is None else stamp,
        sets=("genre:leaflets",),
        body=body,
    )


@pytest.fixture
def repository() -> MemoryRepository:
    """Twenty-five leaflets, ten a page."""
    prefix = Prefix(
        "oai_dc",
        "http://www.openarchives.org/OAI/2.0/oai_dc/",
        "http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
    )
    made = MemoryRepository(
        Identity(
            name="Leaflets",
            base_url=BASE,
            emails=("archive@example.org",),
            domain="archive.example.org",
            prefixes=(prefix,),
            page_size=10,
            secret=b"not a secret",
        )
    )
    made.put(*(leaflet(number) for number in range(25)))
    return made


@pytest.fixture
def client(repository: MemoryRepository) -> OaiClient:
    """A client that never really sleeps."""
    return OaiClient(BASE, over(repository), sleep=lambda _: None, clock=NOW.timestamp)


@pytest.fixture
def living(repository: MemoryRepository) -> Living:
    """The twenty-five leaflets, behind an endpoint whose clock goes on."""
    return Living(repository)


class Kit:
    """What the tests build providers from."""

    base = BASE
    now = NOW
    scripted = Scripted
    xml = staticmethod(xml)
    over = staticmethod(over)
    leaflet = staticmethod(leaflet)


@pytest.fixture
def kit() -> type[Kit]:
    """The building set."""
    return Kit
