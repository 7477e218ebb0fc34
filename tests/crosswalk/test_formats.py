"""What every format promises, asked of the registry."""

from pathlib import Path

import msgspec
import pytest
from lxml import etree
from msgspec.structs import replace
from tests.public import public, stream, write

from colophon.crosswalk import FORMATS, Format, Frame
from colophon.model.errors import RecordWithheld
from colophon.model.record import Evidence, Record, Statement, Status, Text

GOLDEN = Path(__file__).parents[1] / "golden"
EXPECTED = {
    "bibframe",
    "bibtex",
    "colophon",
    "csl",
    "ead3",
    "edm",
    "jsonld",
    "marc21",
    "marcxml",
    "mods",
    "nquads",
    "ntriples",
    "oai_datacite",
    "oai_dc",
    "oai_dcterms",
    "oai_openaire",
    "oai_qdc",
    "rdf",
    "rdfxml",
    "ris",
    "schemaorg",
    "turtle",
    "xzinecorex",
    "zinecore2",
    "zotero",
}
NAMES = sorted(FORMATS)
XML = [name for name in NAMES if FORMATS[name].media_type.endswith("xml")]


@pytest.fixture(params=NAMES)
def crosswalk(request: pytest.FixtureRequest) -> Format:
    return FORMATS[request.param]


def taken(crosswalk: Format, samples: tuple[Record, ...], frame: Frame) -> list[Record]:
    """The samples that have what is mandatory in a format."""
    return [one for one in samples if crosswalk.takes(public(one, frame), frame)]


def test_the_formats_are_those_we_know() -> None:
    assert set(FORMATS) == EXPECTED, "name a new format in EXPECTED, then read what fails next"


def test_a_format_describes_itself(crosswalk: Format) -> None:
    assert crosswalk.label
    assert "/" in crosswalk.media_type
    assert crosswalk.suffix.startswith(".")
    assert bool(crosswalk.xml_namespace) == bool(crosswalk.xml_schema)
    assert crosswalk.version.isdigit()


def test_golden(crosswalk: Format, sample: Record, frame: Frame) -> None:
    golden = GOLDEN / crosswalk.name / f"{sample.id}{crosswalk.suffix}"
    assert golden.exists(), "run python tests/golden/regenerate.py and read what it wrote"
    assert write(crosswalk, sample, frame) == golden.read_bytes(), (
        "run python tests/golden/regenerate.py and read the difference"
    )


def test_every_golden_file_has_its_sample(samples: tuple[Record, ...]) -> None:
    expected = {
        Path(name, record.id + FORMATS[name].suffix) for name in NAMES for record in samples
    }
    found = {path.relative_to(GOLDEN) for path in GOLDEN.glob("*/*") if path.suffix != ".pyc"}
    assert found == expected, "run python tests/golden/regenerate.py and read what it wrote"


def test_rejected_private_and_unknown_values_stay_inside(crosswalk: Format, frame: Frame) -> None:
    for secret in (b"Nonsense", b"do not name her", b"never in the profile"):
        for path in (GOLDEN / crosswalk.name).glob("*"):
            assert secret not in path.read_bytes(), path


def test_a_hidden_name_is_in_no_format(crosswalk: Format, made: dict, frame: Frame) -> None:
    for record in made["SAMPLES"]:
        written = write(crosswalk, record, frame).lower()
        assert b"ashdown" not in written
        assert b"quentin" not in written


def test_an_erased_record_is_written_by_no_format(
    crosswalk: Format, made: dict, frame: Frame
) -> None:
    with pytest.raises(RecordWithheld, match="asked-to-be-erased"):
        write(crosswalk, made["ERASED"], frame)


def test_a_reduced_record_names_nobody(crosswalk: Format, made: dict, frame: Frame) -> None:
    reduced = next(one for one in made["SAMPLES"] if one.id == "asked-to-be-reduced")
    written = write(crosswalk, reduced, frame)
    assert b"Handbook" in written
    for gone in (b"Imhof", b"Harbour", b"Calder", b"Second line"):
        assert gone not in written


def test_a_tombstone_says_only_that(crosswalk: Format, made: dict, frame: Frame) -> None:
    stone = next(one for one in made["SAMPLES"] if one.id == "asked-to-be-tombstone")
    written = write(crosswalk, stone, frame)
    for kept in (b"[withdrawn]", b"2026-05-04", b"asked-to-be-tombstone"):
        assert kept in written
    for gone in (b"Handbook", b"Imhof", b"rent", b"9780000000002", b"abab"):
        assert gone not in written


def test_what_nobody_confirmed_is_marked(crosswalk: Format, made: dict, frame: Frame) -> None:
    drafted = next(one for one in made["SAMPLES"] if one.id == "night-bus-zine-5")
    confirmed = drafted.with_statements(
        msgspec.structs.replace(one, status=Status.ACCEPTED) for one in drafted.statements
    )
    marks = (b"unconfirmed", b"not confirmed", b'tag="883"', b"\x1f8")
    unmarked = "say which values nobody confirmed: crosswalk/toolkit/unread.py knows them"
    assert any(mark in write(crosswalk, drafted, frame) for mark in marks), unmarked
    assert not any(mark in write(crosswalk, confirmed, frame) for mark in marks)


def test_each_of_them_is_marked_by_its_value(crosswalk: Format, frame: Frame) -> None:
    """A mark more for each value that nobody confirmed, and none on its neighbour."""
    words = ("bees", "roofs", "honey")
    for unread in range(4):
        statements = tuple(
            Statement(
                term="subject",
                value=Text(text=word),
                status=Status.SUGGESTED if place < unread else Status.ACCEPTED,
                evidence=(Evidence(method="topics", confidence=0.25),),
            )
            for place, word in enumerate(words)
        )
        written = write(crosswalk, Record(id="x", statements=statements), frame).decode()
        named = [written.count(word) - 1 for word in words]
        if crosswalk.name == "marcxml":
            assert written.count('tag="883"') == unread
            assert written.count('<subfield code="8">') == 2 * unread
        elif crosswalk.name == "marc21":
            assert written.count("\x1f8") == 2 * unread
        elif crosswalk.name == "nquads":
            assert written.count("unconfirmed>") == unread
        else:
            assert named == [1] * unread + [0] * (3 - unread), (
                "name each value that nobody confirmed once more: crosswalk/toolkit/unread.py"
            )


def test_a_stream_holds_what_single_files_hold(
    crosswalk: Format, samples: tuple[Record, ...], frame: Frame
) -> None:
    whole = b"".join(stream(crosswalk, samples, frame)).decode()
    held = {one.id for one in taken(crosswalk, samples, frame)}
    assert ("tenants-handbook" in held) is ("Handbook" in whole)
    assert ("fete-du-quartier" in held) is ("Fête" in whole)
    assert held
    assert list(crosswalk.stream(iter(()), frame)) is not None


def test_a_stream_is_lazy(crosswalk: Format, samples: tuple[Record, ...], frame: Frame) -> None:
    read, one = 0, taken(crosswalk, samples, frame)[0]

    def records():  # type: ignore[no-untyped-def]
        nonlocal read
        for _ in range(5000):
            read += 1
            yield one

    written = stream(crosswalk, records(), frame)
    for _ in range(3):
        next(written)
    assert 0 < read < 500


@pytest.mark.parametrize("name", XML)
def test_xml_is_one_element_without_a_declaration(name: str, sample: Record, frame: Frame) -> None:
    written = write(name, sample, frame)
    assert written.startswith(b"<")
    assert not written.startswith(b"<?")
    root = etree.fromstring(written)
    if FORMATS[name].xml_namespace:
        assert etree.QName(root).namespace == FORMATS[name].xml_namespace
        location = root.get("{http://www.w3.org/2001/XMLSchema-instance}schemaLocation")
        assert location.split()[:2] == [FORMATS[name].xml_namespace, FORMATS[name].xml_schema]


@pytest.mark.parametrize("name", XML)
def test_an_xml_stream_is_one_document(
    name: str, samples: tuple[Record, ...], frame: Frame
) -> None:
    root = etree.fromstring(b"".join(stream(name, samples, frame)))
    if name == "ead3":
        root = root.find(".//{*}dsc")
    parts = [one for one in root if etree.QName(one).localname not in ("Aggregation", "Concept")]
    assert len(parts) == len(taken(FORMATS[name], samples, frame))


def test_a_field_that_an_archive_added_reaches_every_format(made: dict, frame: Frame) -> None:
    """Where no table has a place for it, as a note; those of Dublin Core ask for an element."""
    record: Record = made["SAMPLES"][0]
    named = [
        replace(one, dublin_core="description") if one.term == "paperColour" else one
        for one in frame.profile.fields
    ]
    frame = replace(frame, profile=replace(frame.profile, fields=tuple(named)))
    silent = [name for name in FORMATS if b"pale green" not in write(name, record, frame)]
    assert silent == []
    assert b"Paper colour: pale green" in write("oai_dc", record, frame)
