"""What the tests of publishing share: formats, records, a catalogue to publish, schemas."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from lxml import etree

from colophon.config import Config
from colophon.config.sets import Sets
from colophon.crosswalk import Format, Frame
from colophon.disclosure import PublicRecord
from colophon.index.interface import Index
from colophon.index.opening import open_index
from colophon.model.record import Concept, Record, Stage, Statement, Status, Text
from colophon.profile import Field, Kind, Profile
from colophon.publish.publication import PublicationReport, publish
from colophon.publish.workers import RenderingWorkers
from colophon.services.oai import OaiResponse, respond
from colophon.services.oai.indexed import IndexedRepository
from colophon.services.oai.repository import Identity
from colophon.services.oai.settings import identity

OAI = "{http://www.openarchives.org/OAI/2.0/}"
DC = "http://purl.org/dc/elements/1.1/"
OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/"
XSI = "http://www.w3.org/2001/XMLSchema-instance"

RIGHTS = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
 targetNamespace="http://www.openarchives.org/OAI/2.0/rights/" elementFormDefault="qualified">
 <xs:element name="rights"><xs:complexType><xs:sequence>
  <xs:element name="rightsReference"><xs:complexType>
   <xs:attribute name="ref" type="xs:anyURI" use="required"/></xs:complexType></xs:element>
 </xs:sequence></xs:complexType></xs:element></xs:schema>"""
"""The shared schemas have none for rights, and OAI-PMH wants one for what stands in about."""


def escaped(text: str) -> str:
    return "".join(f"&#{ord(one)};" for one in text if one.isprintable())


class Plain(Format):
    """Dublin Core with the title and subjects alone."""

    name = "oai_dc"
    label = "Dublin Core"
    media_type = "application/xml"
    suffix = ".xml"
    xml_namespace = OAI_DC
    xml_schema = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        if record.title == "unwritable":
            raise ValueError("it says so itself")
        if record.title == "broken":
            return b"<oai_dc:dc>"
        values = "".join(
            f"<dc:{term}>{escaped(str(one.value))}</dc:{term}>"
            for term in ("title", "subject")
            for one in record.of(term)
        )
        return (
            f'<oai_dc:dc xmlns:oai_dc="{OAI_DC}" xmlns:dc="{DC}" xmlns:xsi="{XSI}"'
            f' xsi:schemaLocation="{OAI_DC} {self.xml_schema}">{values}</oai_dc:dc>'
        ).encode()

    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        return (self.write(record, frame) for record in records)


class Titles(Plain):
    """Only the title, in a namespace of its own."""

    name = "titles"
    xml_namespace = "https://example.org/titles"
    xml_schema = "https://example.org/titles.xsd"

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        if record.title == "no titles":
            raise ValueError("not in this format")
        return f'<title xmlns="{self.xml_namespace}">{escaped(record.title)}</title>'.encode()


def record(
    id: str,
    title: str = "A leaflet",
    *,
    stage: Stage = Stage.REVIEWED,
    language: str = "en",
    topics: Sequence[str] = (),
    **more: str,
) -> Record:
    """A record with a title, a language, topics by slug, and any text fields."""
    topic = "https://w3id.org/colophon/vocab/topics/"
    values = [
        ("title", Text(text=title)),
        ("language", Text(text=language)),
        *(
            ("subject", Concept(uri=topic + one, label=one.title(), vocabulary="topics"))
            for one in topics
        ),
        *((term, Text(text=text)) for term, text in more.items()),
    ]
    return Record(
        id=id,
        stage=stage,
        statements=tuple(
            Statement(term=term, value=value, status=Status.ACCEPTED) for term, value in values
        ),
    )


TERMS = {
    "title": Kind.TEXT,
    "language": Kind.TEXT,
    "subject": Kind.CONCEPT,
    "publisher": Kind.AGENT,
    "type": Kind.CONCEPT,
    "isPartOf": Kind.LINK,
    "accessState": Kind.TEXT,
    "embargoUntil": Kind.DATE,
}
PROFILE = Profile(
    fields=tuple(
        Field(term=term, property=f"http://purl.org/dc/terms/{term}", label=term, kind=kind)
        for term, kind in TERMS.items()
    ),
    prefixes={},
)
CONFIG = Config(
    name="Box of leaflets",
    base_url="https://archive.example.org/oai",
    domain="archive.example.org",
    namespace="https://archive.example.org/id/",
    email=("keeper@archive.example.org",),
    sets=Sets(by={**Sets().by, "publisher": "publisher", "topic": "subject"}),
)


class Clock:
    """A clock that goes on by ``step`` seconds at each look."""

    def __init__(self, step: float = 0) -> None:
        self.moment = datetime(2026, 11, 23, 12, 0, 0, tzinfo=UTC)
        self.step = step

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=self.step)
        return self.moment

    def on(self, seconds: float) -> None:
        """Let time pass."""
        self.moment += timedelta(seconds=seconds)


class Box:
    """A catalogue's published side: publish, ask, break, rebuild."""

    def __init__(self, folder: Path, schema: etree.XMLSchema, config: Config = CONFIG) -> None:
        self.folder = folder
        self.schema = schema
        self.config = config
        self.ledger = folder / "ledger.jsonl"
        self.index: Path | Index = folder / "index.sqlite"
        self.clock = Clock()
        self.formats: list[Format] = [Plain(), Titles()]
        self.frame = Frame(profile=PROFILE, namespace=config.namespace)
        self.workers: RenderingWorkers | None = None

    def publish(self, *records: Record, new_domain: bool = False) -> PublicationReport:
        return publish(
            records,
            ledger=self.ledger,
            index=self.index,
            frame=self.frame,
            config=self.config,
            now=self.clock,
            formats=self.formats,
            new_domain=new_domain,
            workers=self.workers,
        )

    def identity(self) -> Identity:
        return identity(self.config, self.formats, secret=b"s" * 32)

    def repository(self) -> IndexedRepository:
        return IndexedRepository(self.identity(), open_index(self.index))

    def ask(self, verb: str, **arguments: str) -> etree._Element:
        """The parsed answer; ``from_`` stands for from."""
        given = [("verb", verb), *((name.rstrip("_"), one) for name, one in arguments.items())]
        return etree.fromstring(bytes(self.raw(given)))

    def raw(self, given: Sequence[tuple[str, str]]) -> OaiResponse:
        repository = self.repository()
        try:
            answer = respond(given, repository, self.clock())
            self.schema.assertValid(etree.fromstring(bytes(answer)))
            return answer
        finally:
            repository.close()

    def forget(self) -> None:
        """Delete the index."""
        for path in self.folder.glob("index.sqlite*"):
            path.unlink()


@pytest.fixture
def box(tmp_path: Path, schema: etree.XMLSchema) -> Box:
    """A catalogue's published side; every answer it gives is held to the schemas."""
    return Box(tmp_path, schema)


@pytest.fixture
def new_box(schema: etree.XMLSchema) -> Callable[[Path], Box]:
    return lambda folder: Box(folder, schema)


@pytest.fixture
def make() -> Callable[..., Record]:
    return record


@pytest.fixture(scope="session")
def schema(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> etree.XMLSchema:
    """Everything in the shared schemas, and what OAI-PMH's rights container needs."""
    folder = tmp_path_factory.mktemp("xsd")
    (folder / "rights.xsd").write_text(RIGHTS, encoding="utf-8")
    imports = [
        ("http://www.openarchives.org/OAI/2.0/rights/", "rights.xsd"),
        *(
            (one.get("namespace"), (shared / "xsd" / one.get("schemaLocation")).as_uri())
            for one in etree.parse(shared / "xsd" / "all.xsd").getroot()
        ),
    ]
    lines = "".join(f'<xs:import namespace="{a}" schemaLocation="{b}"/>' for a, b in imports)
    (folder / "all.xsd").write_text(
        f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">{lines}</xs:schema>',
        encoding="utf-8",
    )
    return etree.XMLSchema(etree.parse(folder / "all.xsd"))
