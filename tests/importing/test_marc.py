"""MARC 21: every field in its place, in whatever encoding, the broken ones by themselves."""

import io

import pymarc
import pytest
from tests import public
from tests.crosswalk.test_marcxml import FRAME
from tests.importing.reading import values

from colophon.importing import IMPORTERS, Incoming, Options, choose_importer
from colophon.importing.marc21 import parse
from colophon.model.errors import ImportRefused
from colophon.model.record import Agent, AgentKind, Concept, Date, Record, Statement

FIELDS = [
    ("020", "  ", "a", "9780306406157"),
    ("022", "  ", "y", "1234-5678"),
    ("024", "7 ", "a", "10.1000/1", "2", "doi"),
    ("041", "0 ", "a", "enggre"),
    ("050", " 4", "a", "HX833"),
    ("100", "1 ", "a", "Oakes, Hannah,", "d", "1950-", "e", "author.", "1", "https://a.org/oakes"),
    ("245", "14", "a", "The water of Otterham :", "b", "a complaint /", "c", "by Hannah Oakes."),
    ("246", "3 ", "a", "Water"),
    ("264", " 1", "a", "Otterham :", "b", "Lower Meadow Press,", "c", "[ca. 1976]"),
    ("264", " 3", "a", "Brend :", "b", "Ink Cooperative"),
    ("264", " 4", "c", "©1975"),
    ("300", "  ", "a", "[8], 24 pages :", "b", "illustrations ;", "c", "21 cm"),
    ("336", "  ", "a", "text", "2", "rdacontent"),
    ("490", "0 ", "a", "Meadow papers ;", "v", "no. 7"),
    ("500", "  ", "a", "Cover title."),
    ("520", "3 ", "a", "On pipes."),
    ("541", "0 ", "a", "Gift of a neighbour"),
    ("561", "0 ", "a", "Found in a shed"),
    ("650", " 0", "a", "Water", "x", "Law and legislation.", "0", "http://id.loc.gov/w"),
    ("651", " 0", "a", "Otterham"),
    ("653", "  ", "a", "pipes"),
    ("655", " 7", "a", "Zines.", "2", "lcgft"),
    ("700", "1 ", "a", "Brand, Tomas,", "e", "illustrator."),
    ("710", "2 ", "a", "Allotment Society.", "b", "Otterham Branch", "4", "isb"),
    ("773", "0 ", "t", "The Meadow", "o", "https://a.org/meadow"),
    ("852", "8 ", "a", "Meadow Archive", "c", "Box 4", "j", "PAM 12", "p", "123"),
    ("856", "40", "u", "https://a.org/12.pdf", "q", "application/pdf"),
    ("999", "  ", "a", "shelf read"),
]
EXPECTED = {
    "identifier": {
        "urn:isbn:9780306406157",
        "ISSN 1234-5678 (incorrect)",
        "https://doi.org/10.1000/1",
        "(XX-MEAD)12",
    },
    "fileAddress": {"https://a.org/12.pdf"},
    "classification": {"lcc HX833"},
    "donor": {"Gift of a neighbour"},
    "seriesNumber": {"no. 7"},
    "language": {"en", "el"},
    "creator": {"Oakes, Hannah, 1950-"},
    "title": {"The water of Otterham"},
    "subtitle": {"a complaint"},
    "statementOfResponsibility": {"by Hannah Oakes"},
    "alternative": {"Water"},
    "placeOfPublication": {"Otterham"},
    "publisher": {"Lower Meadow Press"},
    "printer": {"Ink Cooperative"},
    "issued": {"[ca. 1976]"},
    "dateCopyrighted": {"1975"},
    "extent": {"[8], 24 pages"},
    "medium": {"illustrations"},
    "dimensions": {"21 cm"},
    "series": {"Meadow papers"},
    "note": {"Cover title."},
    "abstract": {"On pipes."},
    "internalNote": {"Found in a shed"},
    "subject": {"Water--Law and legislation", "pipes"},
    "spatial": {"Otterham"},
    "type": {"Zines", "Text"},
    "contributor": {"Brand, Tomas"},
    "issuingBody": {"Allotment Society. Otterham Branch"},
    "isPartOf": {"The Meadow"},
    "repository": {"Meadow Archive"},
    "box": {"4"},
    "callNumber": {"PAM 12"},
    "barcode": {"123"},
    "format": {"application/pdf"},
}


def record(*, title: str = "", leader: str = "00000nam a2200000 i 4500") -> pymarc.Record:
    made = pymarc.Record(leader=leader)
    made.add_field(pymarc.Field("001", data="12"), pymarc.Field("003", data="XX-MEAD"))
    made.add_field(pymarc.Field("008", data="760101s1976    xx            000 0 eng d"))
    for tag, indicators, *rest in FIELDS:
        words = [title if title and tag == "245" and code == "a" else text
                 for code, text in zip(rest[::2], rest[1::2], strict=True)]  # fmt: skip
        subfields = [pymarc.Subfield(*one) for one in zip(rest[::2], words, strict=True)]
        made.add_field(pymarc.Field(tag, pymarc.Indicators(*indicators), subfields))
    return made


def binary(*records: pymarc.Record) -> bytes:
    return b"".join(one.as_marc() for one in records)


def xml(*records: pymarc.Record) -> bytes:
    out = io.BytesIO()
    writer = pymarc.XMLWriter(out)
    for one in records:
        writer.write(one)
    writer.close(close_fh=False)
    return out.getvalue()


def read(data: bytes, name: str = "library.mrc", **how: str) -> list[Incoming]:
    importer = choose_importer(data[:4096], "." + name.rpartition(".")[2], name)
    return list(importer.read(data, name, Options(**how)))  # type: ignore[arg-type]


@pytest.mark.parametrize("write", [binary, xml])
def test_every_field_is_in_its_place(write: object) -> None:
    (one,) = read(write(record()))  # type: ignore[operator]
    assert values(one) == EXPECTED
    assert [(each.field, each.words) for each in one.unplaced] == [
        ("999", "$a shelf read"),
        ("264 $a", "Brend :"),
    ]
    assert one.keys == (("identifier", "(XX-MEAD)12"),)
    by_term = {each.term: each for each in one.statements}
    creator, subject, issued = (by_term[t].value for t in ("creator", "subject", "issued"))
    assert isinstance(creator, Agent)
    assert (creator.name, creator.uri) == ("Hannah Oakes", "https://a.org/oakes")
    assert isinstance(by_term["contributor"].value, Agent)
    assert by_term["contributor"].value.role.endswith("/ill")
    assert isinstance(issued, Date)
    assert issued.edtf == "1976~"
    assert isinstance(one.statements[0].evidence[0].source, str)
    assert by_term["title"].evidence[0].source == "library.mrc#record 1 · 245 14 $a"
    del subject


def test_a_controlled_heading_keeps_its_address() -> None:
    (one,) = read(xml(record()))
    concepts = [each.value for each in one.statements if isinstance(each.value, Concept)]
    assert Concept(uri="http://id.loc.gov/w", label="Water--Law and legislation") in concepts


@pytest.mark.parametrize(("coding", "codec"), [("a", "utf-8"), (" ", "utf-8"), ("a", "cp1252")])
def test_whatever_the_leader_says_letters_are_right(coding: str, codec: str) -> None:
    title = "Wasser für Gärten"
    data = binary(record(title=title)).replace(title.encode(), title.encode(codec))
    data = data[:9] + coding.encode() + data[10:]
    assert values(read(data)[0])["title"] == {title}


def test_marc_8_is_read() -> None:
    data = binary(record(title="Cafe at night")).replace(b"Cafe", b"Caf\xe2e")
    (one,) = read(data[:9] + b" " + data[10:])
    assert values(one)["title"] == {"Café at night"}


def test_a_person_may_say_the_encoding() -> None:
    data = binary(record(title="Nuit")).replace(b"Nuit", "Ночь".encode("cp1251"))
    assert values(read(data, encoding="cp1251")[0])["title"] == {"Ночь"}


def test_a_broken_record_costs_itself_alone() -> None:
    good = binary(record())
    first, broken, last = read(good + good[:40] + b"\x1d" + good)
    assert values(first) == values(last) == EXPECTED
    assert not broken.statements
    assert broken.problems[0].code == "broken-record"
    assert broken.problems[0].subject == "library.mrc, record 2"


def test_wrong_lengths_are_no_obstacle() -> None:
    data = binary(record())
    assert values(read(b"00010" + data[5:])[0]) == EXPECTED


def test_a_broken_element_costs_itself_alone() -> None:
    data = xml(record(title="One"), record(title="Two"), record(title="Three"))
    first, broken, last = read(data.replace(b">Two<", b">T&wo<"), "library.xml")
    assert [values(one)["title"] for one in (first, last)] == [{"One"}, {"Three"}]
    assert "not well-formed" in broken.problems[0].message


def test_a_file_without_records_is_refused() -> None:
    empty = b'<collection xmlns="http://www.loc.gov/MARC21/slim"/>'
    with pytest.raises(ImportRefused, match="no record of this format"):
        read(empty, "library.xml")
    with pytest.raises(ImportRefused, match="no whole record"):
        list(IMPORTERS["marc21"].read(b"00010", "x.mrc", Options()))


@pytest.mark.parametrize(
    ("fixed", "form"),
    [
        ("s1976    ", "1976"),
        ("q19701974", "[1970..1974]"),
        ("s197u    ", "197X"),
        ("m19701974", "1970/1974"),
        ("e19760512", "1976-05-12"),
        ("nuuuuuuuu", ""),
        ("|||||||||", None),
    ],
)
def test_coded_dates(fixed: str, form: str | None) -> None:
    made = pymarc.Record()
    made.add_field(pymarc.Field("008", data=f"760101{fixed}xx            000 0 eng d"))
    (one,) = read(binary(made))
    found = [each.value for each in one.statements if each.term == "issued"]
    assert [one.edtf for one in found if isinstance(one, Date)] == ([] if form is None else [form])


def test_fields_are_those_that_pymarc_reads() -> None:
    ours = parse(binary(record()).removesuffix(b"\x1d"))
    theirs = next(iter(pymarc.MARCReader(binary(record()))))
    assert theirs is not None
    assert [(one.tag, list(one.subfields)) for one in ours.fields] == [
        (one.tag, [tuple(each) for each in one.subfields])
        for one in theirs.fields
        if not one.is_control_field()
    ]


def one_of(*fields: tuple[str, ...]) -> Incoming:
    """What is read of a record that has these data fields alone."""
    made = pymarc.Record(leader="00000nam a2200000 i 4500")
    for tag, indicators, *rest in fields:
        subfields = [pymarc.Subfield(*one) for one in zip(rest[::2], rest[1::2], strict=True)]
        made.add_field(pymarc.Field(tag, pymarc.Indicators(*indicators), subfields))
    return read(binary(made))[0]


def test_brackets_that_stand_around_several_subfields_are_each_one_s() -> None:
    one = one_of(("260", "  ", "a", "[Otterham :", "b", "Ink Press,", "c", "1938?]."))
    found = values(one)
    (publisher,) = (each.value for each in one.statements if each.term == "publisher")
    assert isinstance(publisher, Agent)
    assert publisher.name == "[Ink Press]"
    assert found["placeOfPublication"] == {"[Otterham]"}
    assert found["publisher"] == {"Ink Press"}
    assert found["issued"] == {"[1938?]"}


@pytest.mark.parametrize("nobody", ["s.n.,", "[s.n.]", "[publisher not identified],"])
def test_words_for_what_is_not_known_are_no_values(nobody: str) -> None:
    one = one_of(("260", "  ", "a", "[S.l.] :", "b", nobody, "c", "1938"))
    assert values(one).keys() == {"issued", "type"}
    assert one.unplaced == ()


def test_a_traced_series_is_said_once_and_kept_where_it_differs() -> None:
    title = ("490", "1 ", "a", "Meadow papers ;", "v", "no. 7")
    same = one_of(title, ("830", " 0", "a", "Meadow Papers ;", "v", "no. 7."))
    assert values(same)["series"] == {"Meadow papers"}
    assert same.unplaced == ()
    other = one_of(title, ("830", " 0", "a", "Papers of the Meadow Press ;", "v", "7."))
    assert [each.field for each in other.unplaced] == ["830"]
    alone = values(one_of(("830", " 0", "a", "Meadow papers.", "p", "Maps ;", "v", "no. 7.")))
    assert (alone["series"], alone["seriesNumber"]) == ({"Meadow papers. Maps"}, {"no. 7"})


def test_works_of_a_name_numbers_and_notes_have_their_fields() -> None:
    one = one_of(
        ("010", "  ", "a", "   76012345 "),
        ("016", "7 ", "a", "761234567", "2", "DE-101"),
        ("020", "  ", "a", "9780306406157", "c", "20p"),
        ("092", "  ", "a", "331.8", "b", "OAK"),
        ("245", "00", "a", "Pipes", "h", "[microform] /"),
        ("310", "  ", "a", "Quarterly"),
        ("362", "0 ", "a", "No. 1 (1976)-"),
        ("700", "12", "a", "Oakes, Hannah.", "t", "Letters from the gate."),
        ("700", "1 ", "a", "Brand, Tomas.", "t", "Beans."),
    )
    found = values(one)
    assert found["identifier"] == {"lccn:76012345", "DE-101:761234567", "urn:isbn:9780306406157"}
    assert found["price"] == {"20p"}
    assert found["callNumber"] == {"331.8 OAK"}
    assert found["format"] == {"microform"}
    assert found["note"] == {"Quarterly", "No. 1 (1976)-"}
    assert found["hasPart"] == {"Oakes, Hannah. Letters from the gate"}
    assert found["relation"] == {"Brand, Tomas. Beans"}
    assert one.unplaced == ()


def test_roles_without_a_code_and_full_stops_of_names() -> None:
    one = one_of(
        ("700", "1 ", "a", "Brück, K.,", "e", "person responsible in law."),
        ("710", "2 ", "a", "Ink Inc.,", "e", "issuing body."),
        ("245", "10", "a", "The streets are ours!.", "n", "vol. 2, no. 3."),
        ("300", "  ", "a", "24 p. ;", "c", "21 cm."),
        ("510", "0 ", "a", "List of leaflets", "c", "77"),
        ("787", "0 ", "n", "A poster on it"),
    )
    said = values(one)
    assert said["responsiblePerson"] == {"Brück, K."}
    assert said["issuingBody"] == {"Ink Inc."}
    assert said["title"] == {"The streets are ours!"}
    assert said["issue"] == {"vol. 2, no. 3"}
    assert (said["extent"], said["dimensions"]) == ({"24 p."}, {"21 cm"})
    assert said["isReferencedBy"] == {"List of leaflets 77"}
    assert said["relation"] == {"A poster on it"}


def test_a_heading_without_an_address_is_that_of_the_publisher_named_so() -> None:
    one = one_of(
        ("245", "10", "a", "Taps"),
        ("264", " 1", "a", "Otterham :", "b", "At the Meadow Press,", "c", "1976"),
        ("264", " 3", "a", "Otterham :", "b", "Ink"),
        ("710", "2 ", "a", "Meadow Press,", "e", "publisher."),
        ("710", "2 ", "a", "Hill University,", "e", "printer."),
    )
    agents = [each.value for each in one.statements if isinstance(each.value, Agent)]
    assert Agent(name="At the Meadow Press", heading="Meadow Press", kind=AgentKind.BODY) in agents
    assert {each.name for each in agents} == {"At the Meadow Press", "Ink", "Hill University"}


def test_works_as_subjects_are_named_whole_and_links_say_what_they_are() -> None:
    one = one_of(
        ("245", "10", "a", "Taps"),
        ("600", "10", "a", "Oakes, Hannah,", "d", "1950-", "t", "Letters."),
        ("611", "20", "a", "Meeting of the Meadows", "n", "(2nd :", "d", "1962 :", "c", "Brend)"),
        ("630", "00", "a", "Bible.", "p", "New Testament."),
        ("856", "42", "u", "https://a.org/text", "z", "Text mining of this text"),
        ("856", "40", "u", "https://a.org/12.pdf", "y", "Read it", "z", "Slow"),
    )
    said = values(one)
    assert said["subject"] == {
        "Oakes, Hannah, 1950-. Letters",
        "Meeting of the Meadows (2nd : 1962 : Brend)",
        "Bible. New Testament",
    }
    links = {(each.term, each.value.uri, str(each.value)) for each in one.statements}
    assert ("relation", "https://a.org/text", "Text mining of this text") in links
    assert ("fileAddress", "https://a.org/12.pdf", "Read it ; Slow") in links
    assert one.unplaced == ()


@pytest.mark.parametrize("write", [binary, xml])
@pytest.mark.parametrize(
    ("leader", "why"),
    [
        ("00000nz  a2200000n  4500", "an authority record"),
        ("00000nx  a2200000   4500", "a holdings record"),
    ],
)
def test_what_describes_no_item_is_told(write: object, leader: str, why: str) -> None:
    other = pymarc.Record(leader=leader)
    subfield = pymarc.Subfield("a", "Moss, Ada")
    other.add_field(pymarc.Field("100", pymarc.Indicators("1", " "), [subfield]))
    first, second = read(write(other, record(leader=leader)))  # type: ignore[operator]
    assert not first.statements
    assert [one.code for one in first.problems] == ["broken-record"]
    assert why in first.problems[0].message
    assert second.statements


def test_unimarc_is_told() -> None:
    one = one_of(("200", "1 ", "a", "La rivière"), ("801", " 0", "a", "FR"))
    assert not one.statements
    assert "UNIMARC" in one.problems[0].message


def test_the_article_that_the_source_names_is_kept() -> None:
    one = one_of(("245", "14", "a", "The river /"), ("245", "00", "a", "Others"))
    places = [each.evidence[0].source for each in one.statements if each.term == "title"]
    assert places == ["library.mrc#record 1 · 245 14 $a", "library.mrc#record 1 · 245 $a"]
    again = next(iter(pymarc.MARCReader(back(one))))
    assert again is not None
    assert again["245"].indicators == pymarc.Indicators("0", "4")


def back(incoming: Incoming) -> bytes:
    """What was imported, as MARC again."""
    return public.write("marc21", Record(id="x", statements=incoming.statements), FRAME)


@pytest.mark.parametrize("published", [True, False])
def test_when_it_was_made_comes_back(published: bool) -> None:
    created = Date(edtf="1976-05", display="May 1976")
    statements = [Statement(term="created", value=created)]
    if published:
        issued = Date(edtf="1978", display="1978")
        statements.append(Statement(term="issued", value=issued))
    (one,) = read(public.write("marc21", Record(id="x", statements=tuple(statements)), FRAME))
    found = {
        each.term: (each.value.edtf, each.value.display)
        for each in one.statements
        if isinstance(each.value, Date)
    }
    assert found == {
        "created": ("1976-05", "May 1976"),
        **({"issued": ("1978", "1978")} if published else {}),
    }
    assert "title" not in values(one)


def test_a_value_that_no_file_takes_is_several() -> None:
    long = " ".join(map(str, range(50_000)))
    made = pymarc.Record()
    made.add_field(pymarc.Field("500", pymarc.Indicators(" ", " "), [pymarc.Subfield("a", long)]))
    (one,) = read(xml(made))
    notes = [str(each.value) for each in one.statements if each.term == "note"]
    assert len(notes) > 1
    assert " ".join(notes) == long
    assert max(map(len, notes)) <= 100_000


def test_places_in_steps_and_sources_of_summaries() -> None:
    one = one_of(
        ("520", "  ", "a", "On pipes", "c", "the publisher"),
        ("752", "  ", "a", "Germany", "d", "Baden."),
    )
    assert values(one)["spatial"] == {"Germany--Baden"}
    assert values(one)["description"] == {"On pipes the publisher"}
    assert not one.unplaced


def test_records_that_a_protocol_wraps_are_read() -> None:
    inside = xml(record()).decode().partition("<record>")[2].partition("</record>")[0]
    slim = 'xmlns="http://www.loc.gov/MARC21/slim"'
    wrapped = f"<record><recordData><record {slim}>{inside}</record></recordData></record>"
    for answer in (
        f"<records>{wrapped}</records>",
        wrapped,
        wrapped.replace("<record>", f"<record {slim}>", 1),
    ):
        (one,) = read(answer.encode(), "answer.xml")
        assert values(one)["title"] == {"The water of Otterham"}


def test_a_notation_is_no_script() -> None:
    one = one_of(
        ("546", "  ", "a", "In English.", "b", "Staff notation"), ("546", "  ", "b", "Cyrl")
    )
    assert values(one)["note"] == {"In English", "Staff notation"}
    assert values(one)["script"] == {"Cyrl"}
