"""Records made up by hand, one for each thing that a format may get wrong."""

from pathlib import Path

import msgspec

from colophon.crosswalk import Frame
from colophon.model.record import (
    Agent,
    AgentKind,
    Concept,
    Date,
    Evidence,
    Link,
    Record,
    Source,
    Stage,
    Statement,
    Status,
    Text,
    Value,
    Visibility,
)
from colophon.profile import Field, Kind, Profile, load

RELATORS = "http://id.loc.gov/vocabulary/relators/"
TEXT = Concept(uri="http://purl.org/dc/dcmitype/Text", label="Text", language="en")
PAMPHLETS = Concept(uri="http://vocab.getty.edu/aat/300220572", label="pamphlets", language="en")
OURS = "https://w3id.org/colophon/vocab/"


def profile() -> Profile:
    """The shipped profile and one field that an archive added."""
    shipped = load(Path(__file__).parents[2] / "vocab" / "profile.csv")
    colour = Field(
        term="paperColour",
        property="https://archive.example/terms/paperColour",
        label="Paper colour",
        kind=Kind.TEXT,
    )
    prefixes = {**shipped.prefixes, "local": "https://archive.example/terms/"}
    return msgspec.structs.replace(shipped, fields=(*shipped.fields, colour), prefixes=prefixes)


def frame() -> Frame:
    """The catalogue in which the samples lie."""
    return Frame(
        profile=profile(),
        namespace="https://catalogue.example/id/",
        provider="The Example Archive",
    )


def said(term: str, value: Value | str, language: str = "") -> Statement:
    """A value that a person stands behind."""
    if isinstance(value, str):
        value = Text(text=value, language=language)
    return Statement(
        term=term, value=value, status=Status.ACCEPTED, by="mb", at="2026-03-01T10:00:00Z"
    )


def drafted(term: str, value: Value | str, confidence: float = 0.5, quote: str = "") -> Statement:
    """A value that the machine suggests."""
    if isinstance(value, str):
        value = Text(text=value)
    evidence = Evidence(
        method=term,
        version="2",
        confidence=confidence,
        quote=quote,
        prefix="and so: " if quote else "",
        start=100 if quote else None,
        end=100 + len(quote) if quote else None,
        page=2 if quote else None,
        note="The words say so.",
        inferred=not quote,
    )
    return Statement(term=term, value=value, evidence=(evidence,))


def year(edtf: str, display: str = "", **more: str) -> Date:
    """A date."""
    return Date(edtf=edtf, display=display or edtf, **more)


def _plain() -> Record:
    return Record(
        id="tenants-handbook",
        stage=Stage.REVIEWED,
        ark="ark:99999/f7k2m9x4",
        source=Source(name="handbook.txt", sha256="ab" * 32, media_type="text/plain", size=8124),
        statements=(
            said("title", "The Tenant’s Handbook", "en"),
            said("subtitle", "what to do when the rent goes up", "en"),
            said(
                "creator",
                Agent(name="Rosa Imhof", heading="Imhof, Rosa", kind=AgentKind.PERSON),
            ),
            said("statementOfResponsibility", "by Rosa Imhof and friends", "en"),
            said("placeOfPublication", "[Leeds?]"),
            said(
                "publisher",
                Agent(
                    name="Harbour Lane Press",
                    uri=OURS + "publishers/harbour-lane-press",
                    kind=AgentKind.BODY,
                ),
            ),
            said("printer", Agent(name="Calder Printers Ltd", kind=AgentKind.BODY)),
            said("issued", year("1978-05", "May 1978", transcribed="May ’78")),
            said("series", "Housing papers ; 4", "en"),
            said("price", "20p"),
            said("language", "en"),
            said("type", TEXT),
            said("type", PAMPHLETS),
            said("extent", "24 pages", "en"),
            said("dimensions", "21 × 15 cm"),
            said("subject", Concept(uri=OURS + "topics/housing", label="Housing", language="en")),
            said("subject", Concept(uri=OURS + "topics/housing", label="Wohnen", language="de")),
            said("spatial", "Leeds (England)", "en"),
            said("abstract", 'Rents & rights: <how> a "no" is said.\nSecond line.', "en"),
            said("rights", "Copy this freely.", "en"),
            said("rightsURI", Link(uri="http://rightsstatements.org/vocab/InC-NC/1.0/")),
            said("identifier", "urn:isbn:9780000000002"),
            said("isPartOf", Link(uri="https://catalogue.example/id/papers", label="Papers")),
            said("box", "12"),
            said("barcode", "30112000012345"),
            said("internalNote", "Given by a neighbour; do not name her."),
            said("paperColour", "pale green", "en"),
        ),
    )


def _drafted() -> Record:
    return Record(
        id="night-bus-zine-5",
        source=Source(name="bus.pdf", sha256="0f" * 32, media_type="application/pdf", size=99),
        statements=(
            said("title", "Night Bus", "en"),
            said("issue", "5"),
            drafted(
                "issued",
                year(
                    "2019~",
                    "[ca. 2019]",
                    earliest="2017-01-01",
                    latest="2021-12-31",
                    basis="content",
                ),
                0.4,
            ),
            drafted(
                "subject",
                Concept(
                    uri=OURS + "topics/public-transport", label="Public transport", language="en"
                ),
                0.71,
                "the last night bus",
            ),
            drafted("publisher", Agent(name="Back Seat Collective"), 0.66, "back seat collective"),
            drafted("barcode", "123", 0.9, "123"),
            msgspec.structs.replace(drafted("subject", "Nonsense"), status=Status.REJECTED),
            said("language", "en-GB"),
            drafted("type", TEXT, 0.8),
        ),
    )


def _undated() -> Record:
    return Record(
        id="leaflet-no-date",
        stage=Stage.REVIEWED,
        statements=(
            said("title", "[Leaflet about a well]", "en"),
            said("language", "zxx"),
            said(
                "type",
                Concept(
                    uri="http://purl.org/dc/dcmitype/StillImage", label="Still image", language="en"
                ),
            ),
            said("issued", year("", "undated")),
        ),
    )


def _dates() -> Record:
    return Record(
        id="many-dates",
        stage=Stage.REVIEWED,
        statements=(
            said("title", "Dates of many kinds", "en"),
            said(
                "issued",
                year(
                    "[1970..1974]",
                    "[between 1970 and 1974]",
                    earliest="1970-01-01",
                    latest="1974-12-31",
                    basis="content",
                ),
            ),
            said("created", year("197X", "[197-]")),
            said("dateCopyrighted", year("1971", "©1971", basis="copyright")),
            said("language", "en"),
            said("type", TEXT),
            said("temporal", "1066/1087"),
        ),
    )


def _right_to_left() -> Record:
    return Record(
        id="al-bayt",
        stage=Stage.REVIEWED,
        statements=(
            said("title", "كراسة الجيران", "ar"),
            said("alternative", "חוברת השכנים", "he"),
            said("alternative", "Тетрадь соседей", "ru"),
            said("alternative", "隣人の手帖", "ja-Jpan"),
            said("creator", Agent(name="ليلى", kind=AgentKind.PSEUDONYM, language="ar")),
            said(
                "contributor",
                Agent(
                    name="Nour Haddad",
                    heading="Haddad, Nour",
                    kind=AgentKind.PERSON,
                    role=RELATORS + "trl",
                ),
            ),
            said(
                "contributor",
                Agent(
                    name="Studio Minze",
                    uri="https://studio.example/#us",
                    kind=AgentKind.BODY,
                    role=RELATORS + "ill",
                ),
            ),
            said("issued", year("2021-03-12", "12 March 2021")),
            said("language", "ar"),
            said("language", "he"),
            said("type", TEXT),
            said("description", "𝕌nusual 🌱 letters, e\u0301 and \u00e9, \u200fmarks\u200e.", "en"),
        ),
    )


def _hidden() -> Record:
    name = "Quentin Ashdown"
    return Record(
        id="letters-from-inside",
        stage=Stage.REVIEWED,
        source=Source(name="letters.txt", sha256="cd" * 32),
        statements=(
            said("title", "Letters from inside", "en"),
            said(
                "creator",
                Agent(
                    name=name,
                    heading="Ashdown, Quentin",
                    kind=AgentKind.PERSON,
                    visibility=Visibility.HIDDEN,
                ),
            ),
            said("statementOfResponsibility", f"by {name}", "en"),
            drafted("note", f"Signed “{name.upper()}” on the last page.", 0.3, f"yours, {name}"),
            said("issued", year("1999?", "[1999?]")),
            said("language", "en"),
            said("type", TEXT),
        ),
    )


def _hostile() -> Record:
    return Record(
        id="form-feeds",
        stage=Stage.REVIEWED,
        statements=(
            said("title", "Page one\x0cPage two \x00\ufffe]]> & <b>'\"\\ \r\n\tend\r", "en"),
            said("creator", Agent(name='Nobody "Nil" O’Hare\x1b', language="not a tag!")),
            said("subject", Concept(uri="not a uri", label="Tags", language="x y")),
            said("relation", Link(uri='https://e.example/a b<c>"d#e#f%zz', label="Odd\x08")),
            said("source", Link(uri="javascript", label="")),
            said("rights", Text(text="<i>Mine</i>", datatype="not an iri")),
            said("identifier", Text(text="7", datatype="http://www.w3.org/2001/XMLSchema#string")),
            said("issued", year("2001/2003", "2001–2003")),
            said("language", "en"),
            said("type", TEXT),
            said("description", "   "),
        ),
    )


def _state(state: str) -> Record:
    plain = _plain()
    more = Statement(
        term="accessState",
        value=Text(text=state),
        status=Status.EDITED,
        by="mb",
        at="2026-05-04T09:00:00Z",
    )
    return msgspec.structs.replace(
        plain, id=f"asked-to-be-{state}", ark="", statements=(*plain.statements, more)
    )


def _poster() -> Record:
    return Record(
        id="fete-du-quartier",
        stage=Stage.REVIEWED,
        statements=(
            said("title", "Fête du quartier", "fr"),
            said("creator", Agent(name="anonyme")),
            said("distributor", Agent(name="Librairie du Port", kind=AgentKind.BODY)),
            said("responsiblePerson", Agent(name="M. Keller", kind=AgentKind.PERSON)),
            said("rightsHolder", Agent(name="Famille Oriol", kind=AgentKind.FAMILY)),
            said("dateCopyrighted", year("1983", "©1983", transcribed="© 1983")),
            said("issued", year("1983?", "[1983?]", basis="copyright")),
            said("language", "fr"),
            said("language", "oc"),
            said(
                "type",
                Concept(
                    uri="http://purl.org/dc/dcmitype/StillImage", label="Still image", language="en"
                ),
            ),
            said(
                "type",
                Concept(uri="http://vocab.getty.edu/aat/300027221", label="posters", language="en"),
            ),
            said("medium", "offset, two colours", "en"),
            said("format", "image/tiff"),
            said("tableOfContents", "Recto: programme. — Verso: plan.", "fr"),
            said(
                "license",
                Link(uri="https://creativecommons.org/licenses/by-sa/4.0/", label="CC BY-SA 4.0"),
            ),
            said(
                "rightsSignal",
                Concept(uri=OURS + "signals/copyleft", label="copyleft", language="en"),
            ),
            said("accessRights", "Open", "en"),
            said("audience", "everyone", "en"),
            said("provenance", "Found in a drawer.", "en"),
            said("contentAdvisory", "Drawings of a flood.", "en"),
            said("note", "Title from caption.", "en"),
            said("edition", "2e édition", "fr"),
            said("bibliographicCitation", "Affiches 12"),
            said("source", "Photocopy of the original", "en"),
            said("coverage", "never in the profile"),
            said("references", Link(uri="https://other.example/x")),
        ),
    )


SAMPLES = (
    _plain(),
    _drafted(),
    _undated(),
    _dates(),
    _right_to_left(),
    _hidden(),
    _hostile(),
    _poster(),
    _state("reduced"),
    _state("tombstone"),
)
ERASED = _state("erased")
