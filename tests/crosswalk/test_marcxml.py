"""MARC 21 as a second reader sees it."""

import io
import re
import runpy
from pathlib import Path

import msgspec
import pymarc
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.public import stream, write

from colophon.crosswalk import Frame
from colophon.crosswalk._marc import one_line
from colophon.model.record import (
    Agent,
    AgentKind,
    Concept,
    Date,
    Evidence,
    Link,
    Record,
    Statement,
    Status,
    Text,
)

FRAME: Frame = runpy.run_path(str(Path(__file__).parents[1] / "golden" / "samples.py"))["frame"]()


def read(record: Record, frame: Frame = FRAME) -> pymarc.Record:
    data = write("marcxml", record, frame)
    (found,) = pymarc.parse_xml_to_array(io.BytesIO(data))
    return found


def said(term: str, value: object) -> Statement:
    return Statement(term=term, value=value, status=Status.ACCEPTED)  # type: ignore[arg-type]


def fields(record: pymarc.Record, tag: str) -> list[str]:
    return [
        f"{one.indicators[0]}{one.indicators[1]} "
        + " ".join(f"${part.code} {part.value}" for part in one.subfields)
        for one in record.get_fields(tag)
    ]


def test_structure(sample: Record) -> None:
    record = read(sample)
    # the pattern of the official schema, with nothing left blank that we know
    assert re.fullmatch(r"00000n[a-z][a-z] a2200000[\dA-Za-z ]{3}4500", str(record.leader))
    assert len(record["008"].data) == 40
    tags = [one.tag for one in record.fields]
    assert tags == sorted(tags)
    for one in record.fields:
        if not one.is_control_field():
            assert one.subfields
            assert all(part.value for part in one.subfields)


def test_a_stream_is_read_whole(samples: tuple[Record, ...]) -> None:
    data = b"".join(stream("marcxml", samples, FRAME))
    found = pymarc.parse_xml_to_array(io.BytesIO(data))
    assert [one["001"].data for one in found] == [one.id for one in samples]


def test_the_plain_sample(made: dict) -> None:
    record = read(made["SAMPLES"][0])
    assert str(record.leader) == "00000nam a22000003i 4500"
    assert record["007"].data == "tu"
    assert record["008"].data == "260301e197805  enk|||||||||||||| ||eng d"
    assert fields(record, "020") == ["   $a 9780000000002"]
    assert fields(record, "024") == ["7  $a ark:99999/f7k2m9x4 $2 ark"]
    assert fields(record, "100") == ["1  $a Imhof, Rosa, $e creator. $4 cre"]
    assert fields(record, "245") == [
        (
            "14 $a The Tenant’s Handbook : $b what to do when the rent goes up /"
            " $c by Rosa Imhof and friends."
        )
    ]
    assert fields(record, "264") == [
        " 1 $a [Leeds?] : $b Harbour Lane Press, $c May ’78.",
        " 3 $b Calder Printers Ltd.",
    ]
    assert fields(record, "300") == ["   $a 24 pages ; $c 21 × 15 cm."]
    assert fields(record, "336") == ["   $a text $b txt $2 rdacontent"]
    assert fields(record, "338") == ["   $a volume $b nc $2 rdacarrier"]
    assert fields(record, "490") == ["0  $a Housing papers ; $v 4"]
    assert fields(record, "655") == [
        " 7 $a Text $2 dct $0 http://purl.org/dc/dcmitype/Text",
        " 7 $a pamphlets $2 aat $0 http://vocab.getty.edu/aat/300220572",
    ]
    assert fields(record, "710") == [
        (
            "2  $a Harbour Lane Press, $e publisher."
            " $1 https://w3id.org/colophon/vocab/publishers/harbour-lane-press $4 pbl"
        )
    ]
    assert fields(record, "852") == ["8  $c Box 12 $p 30112000012345"]
    assert "Paper colour: pale green" in fields(record, "500")[0]
    assert not fields(record, "883")


def test_each_machine_made_value_has_its_883(made: dict) -> None:
    """Linked by $8, but of 041, 245 and 852, where it would mean something else: in words."""
    drafted = next(one for one in made["SAMPLES"] if one.id == "night-bus-zine-5")
    record = read(drafted)
    made_by = record.get_fields("883")
    linked = {
        link: one.tag
        for one in record.fields
        if not one.is_control_field() and one.tag != "883"
        for link in one.get_subfields("8")
    }
    assert {one["8"] for one in made_by if "8" in one} == set(linked)
    assert not {"041", "245", "852"} & set(linked.values())
    assert all(one.indicators[0] == "0" for one in made_by)
    assert {("8" in one, one["a"], one["c"]) for one in made_by} == {
        (True, "colophon publisher 2: Publisher “Back Seat Collective”", "0.66"),
        (True, "colophon issued 2: Date of publication “[ca. 2019]”", "0.4"),
        (False, "colophon barcode 2: Barcode “123”", "0.9"),
        (True, "colophon subject 2", "0.71"),
        (True, "colophon type 2", "0.8"),
    }


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("1976", "s1976    "),
        ("1976~", "s1976    "),
        ("1976?", "s1976    "),
        ("1976-05", "e197605  "),
        ("1976-05-09", "e19760509"),
        ("1978-21", "s1978    "),
        ("197X", "q19701979"),
        ("[1970..1974]", "q19701974"),
        ("[1971..]", "q1971uuuu"),
        ("[..1975]", "quuuu1975"),
        ("1979/1983", "m19791983"),
        ("", "nuuuuuuuu"),
        ("nonsense", "nuuuuuuuu"),
    ],
)
def test_the_dates_of_008(edtf: str, expected: str) -> None:
    record = Record(id="x", statements=(said("issued", Date(edtf=edtf, display="d")),))
    assert read(record)["008"].data[6:15] == expected


def test_a_copyright_date_beside_an_exact_one() -> None:
    record = Record(
        id="x",
        statements=(
            said("issued", Date(edtf="1984", display="1984")),
            said("dateCopyrighted", Date(edtf="1983", display="1983")),
        ),
    )
    assert read(record)["008"].data[6:15] == "t19841983"
    assert fields(read(record), "264")[1] == " 4 $c ©1983"


def test_agents_by_kind_and_role() -> None:
    relators = "http://id.loc.gov/vocabulary/relators/"
    name = "http://id.loc.gov/authorities/names/n123"
    record = Record(
        id="x",
        statements=(
            said("creator", Agent(name="somebody")),
            said("creator", Agent(name="The Collective", kind=AgentKind.BODY, uri=name)),
            said("creator", Agent(name="Zed", kind=AgentKind.PSEUDONYM)),
            said("contributor", Agent(name="Oriol", kind=AgentKind.FAMILY, role=relators + "ill")),
        ),
    )
    found = read(record)
    assert fields(found, "720") == ["   $a somebody $e creator $4 cre"]
    assert fields(found, "110") == [f"2  $a The Collective, $e creator. $0 {name} $4 cre"]
    assert fields(found, "700") == [
        "0  $a Zed, $e creator. $4 cre",
        "3  $a Oriol, $e illustrator. $4 ill",
    ]


def test_subject_sources() -> None:
    lcsh = "http://id.loc.gov/authorities/subjects/sh1"
    record = Record(
        id="x",
        statements=(
            said("subject", Concept(uri=lcsh, label="Rent")),
            said("subject", Concept(uri="http://id.worldcat.org/fast/1", label="Rent")),
            said("subject", Text(text="rent")),
        ),
    )
    assert fields(read(record), "650") == [
        f" 0 $a Rent $0 {lcsh}",
        " 7 $a Rent $2 fast $0 http://id.worldcat.org/fast/1",
    ]
    assert fields(read(record), "653") == ["   $a rent"]


def test_every_public_field_of_the_profile_has_its_place() -> None:
    without = {"rightsSignal", "accessState", "embargoUntil"}
    for field in FRAME.profile.fields:
        if field.private or field.term in without:
            continue
        value = {
            "agent": Agent(name="MARK", kind=AgentKind.BODY),
            "date": Date(edtf="1999", display="MARK"),
            "concept": Concept(uri="https://a.example/1", label="MARK"),
            "link": Link(uri="https://a.example/2", label="MARK"),
        }.get(field.kind.value, Text(text="MARK"))
        record = Record(id="x", statements=(said("title", Text(text="T")), said(field.term, value)))
        mark = b"a.example/2" if field.kind.value == "link" else b"MARK"
        assert mark in write("marcxml", record, FRAME), field.term


@given(text=st.text(st.characters(codec=None), max_size=60))
def test_any_text_survives(text: str) -> None:
    evidence = Evidence(method=text or "m", confidence=0.5)
    record = Record(
        id="x",
        statements=(
            said("title", Text(text=text)),
            said("creator", Agent(name=text, kind=AgentKind.PERSON)),
            Statement(term="note", value=Text(text=text), evidence=(evidence,)),
        ),
    )
    found = read(record)
    expected = [one_line(text).strip()] if one_line(text).strip() else []
    titles = expected or ["[Title not known]"]
    stopped = [one if one.endswith(".") else f"{one}." for one in titles]
    assert [one["a"].strip() for one in found.get_fields("245")] == stopped
    assert [one["a"] for one in found.get_fields("100")] == [f"{one}," for one in expected]
    assert [one["a"].strip() for one in found.get_fields("500", "588")] == expected
    assert len(found.get_fields("883")) == len(expected)


def test_the_leader_follows_the_type() -> None:
    for kind, expected in (("StillImage", "km"), ("Sound", "im"), ("Collection", "pc")):
        concept = Concept(uri=f"http://purl.org/dc/dcmitype/{kind}", label=kind)
        record = Record(id="x", statements=(said("type", concept),))
        assert str(read(record).leader)[6:8] == expected


def test_a_review_gives_the_moment_of_the_last_transaction(made: dict) -> None:
    record = msgspec.structs.replace(made["SAMPLES"][0], reviewed_at="2026-11-23T14:05:06Z")
    assert read(record)["005"].data == "20261123140506.0"


def test_incorrect_numbers_have_a_subfield_of_their_own() -> None:
    kept = (
        "urn:isbn:9780000000002",
        "ISBN 978-0-00-000000-3 (incorrect)",
        "urn:isbn:9780000000004",
        "ISBN 0-8044-2957-x (incorrect)",
        "urn:issn:0378-5955",
        "ISSN 0378-5956 (incorrect)",
    )
    record = read(
        Record(id="x", statements=tuple(said("identifier", Text(text=one)) for one in kept))
    )
    assert fields(record, "020") == [
        "   $a 9780000000002",
        "   $z 9780000000003",
        "   $z 9780000000004",
        "   $z 080442957X",
    ]
    assert fields(record, "022") == ["   $a 0378-5955", "   $y 0378-5956"]


def test_years_of_a_person_have_a_subfield_and_a_heading_is_traced() -> None:
    bach = Agent(name="K. Bach", heading="Bach, K., ca. 1900-1950", kind=AgentKind.PERSON)
    agents = [
        ("creator", Agent(name="Ada Moos", heading="Moos, Ada, 1950-", kind=AgentKind.PERSON)),
        ("subject", bach),
        ("printer", Agent(name="Ink, Brend", heading="Ink Cooperative", kind=AgentKind.BODY)),
        ("distributor", Agent(name="Shop", kind=AgentKind.BODY)),
    ]
    record = read(Record(id="x", statements=tuple(said(*one) for one in agents)))
    assert fields(record, "100") == ["1  $a Moos, Ada, $d 1950- $e creator. $4 cre"]
    assert fields(record, "600") == ["14 $a Bach, K., $d ca. 1900-1950"]
    assert fields(record, "710") == ["2  $a Ink Cooperative, $e printer. $4 prt"]
