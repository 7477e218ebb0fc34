"""A correct provider without a network, and ways to spoil one thing about it."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from typing import NamedTuple
from urllib.parse import parse_qsl, urlsplit

import msgspec

from colophon.examine import ExaminationBounds, Finding, examine
from colophon.harvest.client import OaiClient
from colophon.harvest.transport import HttpAnswer, Transport
from colophon.services.oai import respond
from colophon.services.oai.memory import KeptItem, MemoryRepository
from colophon.services.oai.repository import Icon, Identity, Prefix, Repository

BASE = "https://archive.example.org/oai"
NOW = datetime(2026, 11, 23, 12, 0, 0, tzinfo=UTC)
SPRING = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)
TITLES = "https://archive.example.org/titles"
XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation'

Ask = Callable[[str], HttpAnswer]
"""A query string → the answer of the provider that is right"""
Spoiling = Callable[[str, Ask], HttpAnswer]
"""What the spoiled provider answers to a query; it may ask the right one"""


def dublin(number: int) -> str:
    namespace = "http://www.openarchives.org/OAI/2.0/oai_dc/"
    return (
        f'<oai_dc:dc xmlns:oai_dc="{namespace}" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        f' {XSI}="{namespace} http://www.openarchives.org/OAI/2.0/oai_dc.xsd">'
        f'<dc:title xml:lang="en">Leaflet {number}</dc:title><dc:creator>Moss, Ida</dc:creator>'
        "<dc:date>1974</dc:date></oai_dc:dc>"
    )


def title(number: int) -> str:
    return f'<title xmlns="{TITLES}" {XSI}="{TITLES} {TITLES}.xsd">Leaflet {number}</title>'


ABOUTS = (
    '<about><provenance xmlns="http://www.openarchives.org/OAI/2.0/provenance"'
    f' {XSI}="http://www.openarchives.org/OAI/2.0/provenance'
    ' http://www.openarchives.org/OAI/2.0/provenance.xsd">'
    '<originDescription harvestDate="2026-02-01T00:00:00Z" altered="false">'
    "<baseURL>https://elsewhere.example.org/oai</baseURL>"
    "<identifier>oai:elsewhere.example.org:1</identifier><datestamp>2020-01-01</datestamp>"
    "<metadataNamespace>http://www.openarchives.org/OAI/2.0/oai_dc/</metadataNamespace>"
    "</originDescription></provenance></about>"
    '<about><rights xmlns="http://www.openarchives.org/OAI/2.0/rights/"'
    f' {XSI}="http://www.openarchives.org/OAI/2.0/rights/'
    ' http://www.openarchives.org/OAI/2.0/rights.xsd">'
    '<rightsReference ref="https://creativecommons.org/publicdomain/zero/1.0/"/></rights></about>'
)


def untouched(query: str, ask: "Ask") -> HttpAnswer:
    """The provider as it is."""
    return ask(query)


def leaflet(number: int, prefix: str = "oai_dc", *, deleted: bool = False) -> KeptItem:
    """A leaflet a day, each at another time of day; every other is a poster as well."""
    written = dublin(number) if prefix == "oai_dc" else title(number)
    body = b"" if deleted else f"<metadata>{written}</metadata>{ABOUTS}".encode()
    posters = ("genre:posters",) if number % 2 == 0 else ()
    return KeptItem(
        id=f"leaflet-{number:03}",
        prefix=prefix,
        stamp=int((SPRING + timedelta(days=number, minutes=number)).timestamp()),
        sets=("genre:leaflets", *posters),
        body=body,
    )


def repository(count: int = 27, *, page_size: int = 10) -> MemoryRepository:
    """Leaflets in two formats, the fourth of them deleted."""
    identity = Identity(
        name="Leaflets",
        base_url=BASE,
        emails=("archive@example.org",),
        domain="archive.example.org",
        prefixes=(
            Prefix(
                "oai_dc",
                "http://www.openarchives.org/OAI/2.0/oai_dc/",
                "http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
            ),
            Prefix("titles", TITLES, f"{TITLES}.xsd"),
        ),
        rights="https://creativecommons.org/publicdomain/zero/1.0/",
        friends=("https://elsewhere.example.org/oai",),
        icon=Icon("https://archive.example.org/icon.png"),
        page_size=page_size,
        secret=b"not a secret",
    )
    made = MemoryRepository(identity)
    for prefix in ("oai_dc", "titles"):
        made.put(*(leaflet(number, prefix, deleted=number == 3) for number in range(count)))
    return made


class Fake(Transport):
    """Answers as the spoiling says; ``asked`` keeps every query, posted ones too."""

    def __init__(
        self,
        held: Repository,
        spoiling: Spoiling | None = None,
        posting: Spoiling | None = None,
        plain: Spoiling | None = None,
    ) -> None:
        self.held = held
        self.spoiling = spoiling or untouched
        self.posting = posting or untouched
        self.plain = plain or headed(content_encoding="identity")
        self.asked: list[str] = []

    def get(self, url: str) -> HttpAnswer:
        return self._answer(urlsplit(url).query)

    def get_plain(self, url: str) -> HttpAnswer:
        return self.plain(urlsplit(url).query, self._answer)

    def post(self, url: str, form: bytes) -> HttpAnswer:
        answer = self.posting(form.decode(), self._answer)
        return msgspec.structs.replace(answer, url=url) if answer.url.startswith(url) else answer

    def _answer(self, query: str) -> HttpAnswer:
        self.asked.append(query)
        return self.spoiling(query, self.right)

    def right(self, query: str) -> HttpAnswer:
        """The answer that is right."""
        if self.held is not usual_repository():
            return respond_from(self.held, query)
        return usual_answer(query)


def respond_from(held: Repository, query: str) -> HttpAnswer:
    """The answer of a repository to a query string."""
    arguments = parse_qsl(query, keep_blank_values=True, errors="surrogateescape")
    return http(bytes(respond(arguments, held, NOW)), f"{BASE}?{query}")


@cache
def usual_repository() -> MemoryRepository:
    """The repository that most spoil the answers of; nobody puts anything into it."""
    return repository()


@cache
def usual_answer(query: str) -> HttpAnswer:
    """What it answers: hundreds of providers spoiled in one thing are asked the same."""
    return respond_from(usual_repository(), query)


def http(body: bytes, url: str = BASE, status: int = 200, **headers: str) -> HttpAnswer:
    """An answer as servers give it; underscores in header names become hyphens."""
    named = {"content-type": "text/xml; charset=utf-8", "content-encoding": "gzip"}
    named.update((name.replace("_", "-"), value) for name, value in headers.items())
    return HttpAnswer(status=status, headers=named, body=body, url=url)


def examined(transport: Transport, bounds: ExaminationBounds | None = None) -> list[Finding]:
    """All findings about a provider, by a client that never really sleeps."""
    client = OaiClient(BASE, transport, sleep=lambda _: None, clock=NOW.timestamp)
    return list(examine(client, bounds or ExaminationBounds(pause=0)))


def faults(findings: list[Finding]) -> set[str]:
    """The codes of what is wrong."""
    return {one.code for one in findings if one.fault}


def body(pattern: str, by: str, when: str = "") -> Spoiling:
    """Another text in the answers to queries in which ``when`` is found."""

    def spoiled(query: str, ask: Ask) -> HttpAnswer:
        answer = ask(query)
        if not re.search(when, query):
            return answer
        written = re.sub(pattern.encode(), by.encode(), answer.body, flags=re.DOTALL)
        return msgspec.structs.replace(answer, body=written)

    return spoiled


def deaf(pattern: str, by: str = "", when: str = "") -> Spoiling:
    """Another query than was sent is answered, but under the name of the one sent."""

    def spoiled(query: str, ask: Ask) -> HttpAnswer:
        if not re.search(when, query) or not re.search(pattern, query):
            return ask(query)
        return as_asked(ask(re.sub(pattern, by, query)), query)

    return spoiled


def as_asked(answer: HttpAnswer, query: str) -> HttpAnswer:
    """An answer whose request element repeats this query."""
    shown = _shown(query)
    bare = b'<error code="badVerb"' in answer.body or b'"badArgument"' in answer.body
    if bare:
        return answer
    written = re.sub(rb"<request[^>]*>", f"<request{shown}>".encode(), answer.body)
    return msgspec.structs.replace(answer, body=written, url=f"{BASE}?{query}")


def _shown(query: str) -> str:
    """The arguments as attributes of request."""
    sent = dict(parse_qsl(query, keep_blank_values=True, errors="replace"))
    legal = "verb identifier metadataPrefix from until set resumptionToken".split()
    return "".join(f' {name}="{value}"' for name, value in sent.items() if name in legal)


def headed(**headers: str) -> Spoiling:
    """Other headers of HTTP on every answer."""

    def spoiled(query: str, ask: Ask) -> HttpAnswer:
        answer = ask(query)
        return http(answer.body, answer.url, answer.status, **headers)

    return spoiled


def error(code: str, when: str) -> Spoiling:
    """An error of the protocol in answer to some queries."""

    def spoiled(query: str, ask: Ask) -> HttpAnswer:
        answer = ask(query)
        if not re.search(when, query):
            return answer
        return msgspec.structs.replace(answer, body=refused(query, code))

    return spoiled


def refused(query: str, code: str) -> bytes:
    """A response that is an error, with the request as the specification wants it."""
    shown = "" if code in ("badVerb", "badArgument") else _shown(query)
    namespace = "http://www.openarchives.org/OAI/2.0/"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><OAI-PMH xmlns="{namespace}"'
        f' {XSI}="{namespace} {namespace}OAI-PMH.xsd">'
        "<responseDate>2026-11-23T12:00:00Z</responseDate>"
        f'<request{shown}>{BASE}</request><error code="{code}">No.</error></OAI-PMH>'
    ).encode()


class Case(NamedTuple):
    """A spoiled provider: ``also`` are codes that the same fault cannot but bring with it."""

    spoiling: Callable[[], Spoiling]
    also: frozenset[str]
    held: Callable[[], MemoryRepository]
    posting: Spoiling
    plain: Spoiling | None

    def transport(self) -> Fake:
        return Fake(self.held(), self.spoiling(), self.posting, self.plain)


def case(
    spoiling: Spoiling = untouched,
    *also: str,
    anew: Callable[[], Spoiling] | None = None,
    held: Callable[[], MemoryRepository] = usual_repository,
    posting: Spoiling = untouched,
    plain: Spoiling | None = None,
) -> Case:
    """``anew`` makes the spoiling, where it remembers what was asked."""
    return Case(anew or (lambda: spoiling), frozenset(also), held, posting, plain)


def together(*spoilings: Spoiling) -> Spoiling:
    """Several spoilings, the first the nearest to the provider."""

    def spoiled(query: str, ask: Ask) -> HttpAnswer:
        for one in spoilings:
            ask = partial(one, ask=ask)
        return ask(query)

    return spoiled


def days(*, lenient: bool = False) -> Spoiling:
    """A provider that knows days alone, and refuses seconds unless it is lenient."""
    day = r"(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\dZ"
    shorter = together(
        body(f"(<datestamp>|<earliestDatestamp>){day}<", r"\1\2<"),
        body("<granularity>[^<]*", "<granularity>YYYY-MM-DD"),
    )

    def spoiled(query: str, ask: Ask) -> HttpAnswer:
        if lenient or not re.search(r"(from|until)=[^&]*T", query):
            return shorter(query, ask)
        return msgspec.structs.replace(ask(query), body=refused(query, "badArgument"))

    return spoiled
