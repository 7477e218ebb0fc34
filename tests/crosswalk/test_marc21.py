"""MARC 21 in ISO 2709: MARC::Lint finds nothing, pymarc and yaz read what was meant."""

import io
import os
import re
import shutil
import subprocess
from pathlib import Path

import msgspec
import pymarc
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.crosswalk.test_marcxml import FRAME, fields
from tests.properties import examples
from tests.public import stream, write

from colophon.crosswalk import CataloguingAgency, Frame
from colophon.crosswalk.marc21 import LONGEST_FIELD
from colophon.mappings.countries import COUNTRIES, country
from colophon.mappings.marc_codes import MATERIAL
from colophon.model.record import (
    Agent,
    AgentKind,
    Concept,
    Date,
    Evidence,
    Link,
    Record,
    Stage,
    Statement,
    Status,
    Text,
)

LINT = Path(__file__).parent / "lint.pl"
DCMITYPE = "http://purl.org/dc/dcmitype/"


def said(term: str, value: object) -> Statement:
    if isinstance(value, str):
        value = Text(text=value)
    return Statement(term=term, value=value, status=Status.ACCEPTED)  # type: ignore[arg-type]


def read(record: Record, frame: Frame) -> pymarc.Record:
    (found,) = pymarc.MARCReader(write("marc21", record, frame), to_unicode=True, force_utf8=True)
    assert found is not None
    return found


def shown(record: pymarc.Record, tag: str) -> list[str]:
    return [
        f"{one.indicators[0]}{one.indicators[1]} "
        + " ".join(f"${part.code} {part.value}" for part in one.subfields)
        for one in record.get_fields(tag)
    ]


def missing(what: str) -> None:
    if os.environ.get("CI") == "true":
        pytest.fail(f"{what} is missing, and CI has to have it")
    pytest.skip(f"{what} is missing")


def findings(path: Path) -> list[str]:
    """What MARC::Lint says of a file, and how many records it read."""
    if (
        shutil.which("perl") is None
        or subprocess.run(["perl", "-MMARC::Lint", "-e1"], capture_output=True).returncode
    ):
        missing("Perl's MARC::Lint")
    found = subprocess.run(
        ["perl", str(LINT), str(path)], capture_output=True, encoding="utf-8", check=True
    )
    return found.stdout.splitlines()


def rich() -> Record:
    """A record with something of everything that may go wrong."""
    relators = "http://id.loc.gov/vocabulary/relators/"
    lc = "http://id.loc.gov/authorities/names/n1"
    return Record(
        id="rich",
        stage="reviewed",  # type: ignore[arg-type]
        ark="ark:99999/x1",
        statements=(
            said("title", Text(text="The River: who owns it?", language="en")),
            said("title", "Another title"),
            said("issue", "No. 7"),
            said("subtitle", "a complaint"),
            said("subtitle", "with a map"),
            said("statementOfResponsibility", "by R. I."),
            said("statementOfResponsibility", "drawings by\nNoor"),
            said("alternative", "Wem gehört der Fluss?"),
            said("originalTitle", "Wem gehört der Fluss?"),
            said("creator", Agent(name="River Watch", kind=AgentKind.BODY, uri=lc)),
            said("creator", Agent(name="Assembly of 1976", kind=AgentKind.EVENT)),
            said("contributor", Agent(name="Noor", kind=AgentKind.PERSON, role=relators + "ill")),
            said("contributor", Agent(name="somebody")),
            said("placeOfPublication", "Leeds, England"),
            said("placeOfPublication", "Paris"),
            said("publisher", Agent(name="published by Own Press", heading="Own Press",
                                    kind=AgentKind.BODY, uri="https://a.example/own")),
            said("printer", Agent(name="Ink Coop.")),
            said("issued", Date(edtf="1976-05", display="May 1976", transcribed="Whitsun ’76")),
            said("created", Date(edtf="1975/1976", display="1975–1976")),
            said("dateCopyrighted", Date(edtf="1976", display="1976")),
            said("edition", "Second edition"),
            said("series", "Papers"),
            said("seriesNumber", "4"),
            said("seriesISSN", "0378-5955"),
            said("series", "Old papers ; no. 3"),
            said("language", "en"),
            said("language", "ksh"),
            said("language", "some dialect"),
            said("originalLanguage", "de"),
            said("script", "Latn"),
            said("type", Concept(uri=DCMITYPE + "Text", label="Text")),
            said("type", Concept(uri=DCMITYPE + "StillImage", label="Still image")),
            said("extent", "12 pages"),
            said("extent", "1 map"),
            said("colour", "black on yellow"),
            said("dimensions", "21 cm"),
            said("dimensions", "30 × 40 cm"),
            said("technique", "stencil"),
            said("binding", "stapled"),
            said("fold", "half fold"),
            said("format", "application/pdf"),
            said("fileAddress", Link(uri="https://a.example/rich.pdf")),
            said("thumbnail", Link(uri="https://a.example/rich.jpg")),
            said("subject", Agent(name="Ada Moss", heading="Moss, Ada", kind=AgentKind.PERSON)),
            said("subject", Agent(name="Own Press", kind=AgentKind.BODY, uri=lc)),
            said("subject", Agent(name="The Long Fast", kind=AgentKind.EVENT,
                                  uri="http://www.wikidata.org/entity/Q1")),
            said("subject", Agent(name="The Upper Gate", kind=AgentKind.WORK)),
            said("subject", Agent(name="whoever")),
            said("spatial", "Leeds"),
            said("temporal", "1970s"),
            said("classification", "ddc 331.88"),
            said("classification", "udc 331.105"),
            said("classification", "bliss K"),
            said("classification", "12 b"),
            said("note", "Title from cover."),
            said("note", "Faded."),
            said("price", "20p"),
            said("identifier", "urn:isbn:9780306406157"),
            said("identifier", "oclc:12345"),
            said("identifier", "https://doi.org/10.1000/1"),
            said("identifier", "ni:///sha-256;abc"),
            said("identifier", "https://a.example/old"),
            said("identifier", "P 12"),
            said("isPartOf", Link(uri="https://a.example/serial")),
            said("hasFormat", Link(uri="https://a.example/scan", label="Scan")),
            said("repository", "Archive"),
            said("box", "1"),
            said("folder", "2"),
            said("callNumber", "P 12"),
            said("barcode", "1"),
            said("barcode", "2"),
            said("otherHolding", "Hill Library; 12"),
        ),
    )  # fmt: skip


AGENCY = CataloguingAgency(code="XX-MEAD", name="The Example Archive", rules="rda", language="en")


def test_lint_finds_nothing(samples: tuple[Record, ...], frame: Frame, tmp_path: Path) -> None:
    with_agency = msgspec.structs.replace(frame, agency=AGENCY)
    given = (*samples, rich())
    for name, each in (("plain", frame), ("agency", with_agency)):
        path = tmp_path / f"{name}.mrc"
        path.write_bytes(b"".join(stream("marc21", given, each)))
        assert findings(path) == [f"read {len(given)}"]


def test_lint_would_notice(frame: Frame, tmp_path: Path) -> None:
    path = tmp_path / "bad.mrc"
    path.write_bytes(write("marc21", rich(), frame).replace(b"with a map /", b"with a map  "))
    assert len(findings(path)) > 1


def test_yaz_reads_the_same_as_marcxml_says(
    samples: tuple[Record, ...], frame: Frame, tmp_path: Path
) -> None:
    if shutil.which("yaz-marcdump") is None:
        missing("yaz-marcdump")
    path = tmp_path / "all.mrc"
    path.write_bytes(b"".join(stream("marc21", samples, frame)))
    said_by_yaz = subprocess.run(
        ["yaz-marcdump", "-i", "marc", "-o", "marcxml", str(path)], capture_output=True, check=True
    ).stdout
    theirs = pymarc.parse_xml_to_array(io.BytesIO(said_by_yaz))
    ours = pymarc.parse_xml_to_array(io.BytesIO(b"".join(stream("marcxml", samples, frame))))
    assert [[str(field) for field in one.fields] for one in theirs] == [
        [str(field) for field in one.fields] for one in ours
    ]


def test_a_rich_record_is_what_a_cataloguer_means(frame: Frame) -> None:
    record = read(rich(), msgspec.structs.replace(frame, agency=AGENCY))
    expected = {
        "035": ["   $a (XX-MEAD)rich", "   $a (OCoLC)12345"],
        "040": ["   $a XX-MEAD $b eng $e rda $c XX-MEAD"],
        "041": ["1  $a eng $h ger", "17 $a ksh $2 iso639-3"],
        "046": ["   $k 1975 $l 1976 $2 edtf"],
        "080": ["   $a 331.105"],
        "082": ["04 $a 331.88"],
        "084": ["   $a K $2 bliss", "   $a 12 b"],
        "110": ["2  $a River Watch, $e creator. $0 http://id.loc.gov/authorities/names/n1 $4 cre"],
        "245": [
            (
                "14 $a The River: who owns it?. $n No. 7 : $b a complaint : with a map /"
                " $c by R.I. ; drawings by Noor."
            )
        ],
        "250": ["   $a Second edition."],
        "264": [
            " 1 $a Leeds, England ; $a Paris : $b published by Own Press, $c Whitsun ’76.",
            " 3 $b Ink Coop.",
            " 4 $c ©1976",
        ],
        "300": ["   $a 12 pages; 1 map : $b black on yellow ; $c 21 cm; 30 × 40 cm."],
        "490": ["0  $a Papers, $x 0378-5955 ; $v 4", "0  $a Old papers ; $v no. 3"],
        "518": ["   $o Created $d 1975–1976"],
        "588": ["   $a Title from cover."],
        "600": ["14 $a Moss, Ada"],
        "610": ["20 $a Own Press $0 http://id.loc.gov/authorities/names/n1"],
        "611": ["27 $a The Long Fast $2 wikidata $1 http://www.wikidata.org/entity/Q1"],
        "630": ["04 $a The Upper Gate"],
        "648": [" 4 $a 1970s"],
        "651": [" 4 $a Leeds"],
        "653": ["   $a whoever"],
        "711": ["2  $a Assembly of 1976, $j creator. $4 cre"],
        "776": ["0  $t Scan $o https://a.example/scan"],
        "852": ["8  $a Archive $c Box 1 $c Folder 2 $j P 12 $p 1", "8  $p 2"],
    }
    assert {tag: shown(record, tag) for tag in expected} == expected
    assert record["003"].data == "XX-MEAD"
    assert record["008"].data[15:18] == "enk"
    assert [one.data[0] for one in record.get_fields("006")] == ["k"]
    assert all(one.get_subfields("u") for one in record.get_fields("856"))


def test_fixed_fields_have_no_fill_where_none_may_stand(frame: Frame) -> None:
    assert {len(one) for one in MATERIAL.values()} == {17}
    record = read(Record(id="x", statements=(said("title", "T"),)), frame)
    assert "|" not in record["008"].data[:18] + record["008"].data[35:]
    assert re.fullmatch(r"\d{6}", record["008"].data[:6])


@pytest.mark.parametrize(
    ("title", "language", "skipped"),
    [
        ("THE RIVER", "en", "4"),
        ("A river", "en", "2"),
        ("A river", "", "0"),
        ("The river", "", "4"),
        ("A guide to the river", "", "2"),
        ("La rivière et les villes", "", "3"),
        ("An die Nachgeborenen", "", "0"),
        ("As a matter of fact", "", "0"),
        ("I write to the river", "", "0"),
        ("L’eau", "fr", "2"),
        ("Las aguas", "es", "4"),
        ("“Der Fluss”", "de", "5"),
        ("[The river]", "en", "5"),
        ("Theory", "en", "0"),
        ("O rio", "pt-BR", "2"),
        ("Η θάλασσα", "el", "2"),
    ],
)
def test_articles_are_passed_over(title: str, language: str, skipped: str, frame: Frame) -> None:
    record = Record(id="x", statements=(said("title", Text(text=title, language=language)),))
    assert read(record, frame)["245"].indicators[1] == skipped


@pytest.mark.parametrize(
    ("title", "indicators", "skipped"),
    [
        ("La fiesta", "13", "3"),
        ("L'eau", "12", "2"),
        ("“Al-ard", "#4", "4"),
        ("La fiesta", "10", "0"),
        ("Lafiesta", "13", "0"),
        ("La", "13", "0"),
    ],
)
def test_the_article_that_a_source_named_is_kept(
    title: str, indicators: str, skipped: str, frame: Frame
) -> None:
    evidence = Evidence(method="import", source=f"a.mrc#record 1 · 245 {indicators} $a")
    one = Statement(term="title", value=Text(text=title), evidence=(evidence,))
    record = Record(id="x", statements=(one, said("language", "en")))
    assert read(record, frame)["245"].indicators[1] == skipped


def test_an_article_of_any_language_of_the_item(frame: Frame) -> None:
    languages = said("language", "en"), said("language", "fr")
    record = Record(id="x", statements=(said("title", "Le fleuve"), *languages))
    assert read(record, frame)["245"].indicators[1] == "3"


def test_a_record_without_a_title_has_a_245(frame: Frame) -> None:
    record = read(Record(id="x", statements=(said("subtitle", "a complaint"),)), frame)
    assert shown(record, "245") == ["00 $a [Title not known] : $b a complaint."]


def test_what_nobody_published_has_a_date_of_production(frame: Frame) -> None:
    made = said("created", Date(edtf="1976-05", display="May 1976"))
    record = read(Record(id="x", statements=(said("title", "T"), made)), frame)
    assert shown(record, "264") == [" 0 $c May 1976"]
    assert shown(record, "046") == ["   $k 1976-05 $2 edtf"]
    assert record.get_fields("518") == []
    assert record["008"].data[6:15] == "e197605  "


def drafted(record: Record) -> Record:
    """The same, of which nobody has confirmed a value."""
    evidence = Evidence(method="import", source="a.mrc#record 1")
    unread = [
        msgspec.structs.replace(one, status=Status.SUGGESTED, evidence=(evidence,))
        for one in record.statements
    ]
    return msgspec.structs.replace(record, stage=Stage.DRAFT, statements=tuple(unread))


def test_lint_finds_nothing_in_drafts(
    samples: tuple[Record, ...], frame: Frame, tmp_path: Path
) -> None:
    wrong = said("identifier", "ISBN 5-02-016536-2 (incorrect)")
    small = said("identifier", "urn:isbn:080442957x")
    nameless = Record(id="nameless", statements=(wrong, small, said("title", " ")))
    given = [drafted(one) for one in (*samples, rich(), nameless)]
    path = tmp_path / "drafts.mrc"
    path.write_bytes(b"".join(stream("marc21", given, frame)))
    assert findings(path) == [f"read {len(given)}"]


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("Leeds", "enk"),
        ("[Leeds?]", "enk"),
        ("London, Ontario", "onc"),
        ("Wien", "au "),
        ("Αθήνα", "gr "),
        ("Otterham", "xx "),
        ("", "xx "),
    ],
)
def test_places_have_the_code_of_their_country(place: str, code: str) -> None:
    assert country(place) == code


def test_country_codes_have_three_characters() -> None:
    assert {len(code) for code in COUNTRIES.values()} == {3}


def test_a_field_that_is_too_long_loses_its_end(frame: Frame) -> None:
    long = "wörter " * 3_000
    record = read(Record(id="x", statements=(said("title", "T"), said("abstract", long))), frame)
    words = record["520"]["a"]
    assert words.endswith("…")
    assert len(words.encode()) < LONGEST_FIELD
    assert record["856"]["u"].endswith("/x")


@settings(max_examples=examples(60), deadline=None)
@given(text=st.text(max_size=40), more=st.text(max_size=40))
def test_any_words_are_read_back_by_pymarc(text: str, more: str) -> None:
    record = Record(id="x", statements=(said("title", text), said("note", more)))
    (marcxml,) = pymarc.parse_xml_to_array(io.BytesIO(write("marcxml", record, FRAME)))
    found = read(record, FRAME)
    for tag in ("245", "500"):
        assert [one.strip() for one in shown(found, tag)] == [
            one.strip() for one in fields(marcxml, tag)
        ]


DISPLAY = {
    "Title": ("245", "anbc"),
    "Edition": ("250", "ab"),
    "Publication": ("264", "abc"),
    "Description": ("300", "abc"),
    "Series": ("490", "axv"),
    "Online": ("856", "3u"),
}
"""lines of a library system's display: a tag, and the subfields it puts one behind the other"""


def test_a_display_of_subfields_one_behind_the_other_reads_well(frame: Frame) -> None:
    """As Koha shows records: no mark is added, so those of ISBD have to be there, once."""
    record = read(rich(), frame)
    lines = {
        label: [
            " ".join(part.value for part in field.subfields if part.code in codes)
            for field in record.get_fields(tag)
        ]
        for label, (tag, codes) in DISPLAY.items()
    }
    (title,) = lines["Title"]
    assert title.startswith("The River: who owns it?. No. 7 : a complaint : with a map /")
    assert title.endswith(" / by R.I. ; drawings by Noor.")
    assert lines["Edition"] == ["Second edition."]
    assert lines["Publication"][:2] == [
        "Leeds, England ; Paris : published by Own Press, Whitsun ’76.",
        "Ink Coop.",
    ]
    assert lines["Description"] == ["12 pages; 1 map : black on yellow ; 21 cm; 30 × 40 cm."]
    assert lines["Series"] == ["Papers, 0378-5955 ; 4", "Old papers ; no. 3"]
    assert "https://a.example/rich.pdf" in lines["Online"]
