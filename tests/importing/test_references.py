"""Reference managers: RIS, BibTeX, CSL-JSON, Zotero's RDF."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.importing.reading import values

from colophon.importing import IMPORTERS, Incoming, Options, choose_importer
from colophon.importing.bibtex import strip_tex
from colophon.model.errors import ImportRefused
from colophon.model.record import Agent, Date

RIS = """\
TY  - PAMP
TI  - The water of Otterham
AU  - Oakes, Hannah
A2  - Brand, Tomas
PY  - 1976/05//
PB  - Lower Meadow Press
CY  - Otterham
SN  - 9780306406157
KW  - pipes
KW  - taps
N1  - read in the shed
XX  - a tag of somebody's own
AB  - On pipes,
and taps.
ER  -

TY  - GEN
TI  - Second
ER  -
"""
BIBTEX = r"""
% a remark
@string{press = "Lower Meadow Press"}
@booklet{oakes76,
  title = {The {w}ater of {O}tterham},
  author = {Oakes, Hannah and Brand, Tom{\'a}s},
  year = 1976, month = may,
  publisher = {Lower Meadow Press},
  address = "Otterham",
  keywords = {pipes, taps},
  isbn = {978-0-306-40615-7},
  mood = {damp}
}
@misc{broken, title = {No end
"""
CSL = [
    {
        "id": "oakes76",
        "type": "pamphlet",
        "title": "The water of Otterham",
        "author": [{"family": "Oakes", "given": "Hannah"}, {"literal": "Allotment Society"}],
        "issued": {"date-parts": [[1976, 5]], "circa": True},
        "publisher": "Lower Meadow Press",
        "publisher-place": "Otterham",
        "ISBN": "9780306406157",
        "keyword": "pipes, taps",
        "mood": "damp",
    },
    "nonsense",
]
ZOTERO = """\
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:vcard="http://nwalsh.com/rdf/vCard#">
 <bib:Book rdf:about="#item_1"><z:itemType>book</z:itemType>
  <dcterms:isPartOf><bib:Series><dc:title>Meadow papers</dc:title></bib:Series></dcterms:isPartOf>
  <dc:publisher><foaf:Organization><vcard:adr><vcard:Address><vcard:locality>Otterham
   </vcard:locality></vcard:Address></vcard:adr><foaf:name>Lower Meadow Press</foaf:name>
   </foaf:Organization></dc:publisher>
  <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Oakes</foaf:surname>
   <foaf:givenName>Hannah</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
  <dc:subject>pipes</dc:subject>
  <dc:subject><z:AutomaticTag><rdf:value>taps</rdf:value></z:AutomaticTag></dc:subject>
  <dc:title>The water of Otterham</dc:title><dc:date>May 1976</dc:date>
  <dc:identifier>ISBN 9780306406157</dc:identifier><z:mood>damp</z:mood></bib:Book>
 <z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType></z:Attachment>
</rdf:RDF>
"""
SOURCES = {
    "refs.ris": RIS,
    "refs.bib": BIBTEX,
    "refs.json": json.dumps(CSL),
    "refs.rdf": ZOTERO,
}


def read(text: str, name: str) -> list[Incoming]:
    data = text.encode()
    importer = choose_importer(data[:4096], f".{name.rpartition('.')[2]}", name)
    return list(importer.read(data, name, Options()))


@pytest.mark.parametrize("name", SOURCES)
def test_a_reference_is_read_whole(name: str) -> None:
    first = read(SOURCES[name], name)[0]
    said = values(first)
    assert said["title"] == {"The water of Otterham"}
    assert "Oakes, Hannah" in said["creator"]
    assert said["publisher"] == {"Lower Meadow Press"}
    assert said["placeOfPublication"] == {"Otterham"}
    assert {one.replace("-", "") for one in said["identifier"]} == {"urn:isbn:9780306406157"}
    assert said["subject"] == {"pipes", "taps"}
    (issued,) = [one.value for one in first.statements if one.term == "issued"]
    assert isinstance(issued, Date)
    assert issued.edtf.startswith("1976-05")
    (left,) = first.unplaced
    assert left.words in ("damp", "a tag of somebody's own")


def test_roles_and_kinds() -> None:
    ris = read(RIS, "refs.ris")
    (editor,) = [one.value for one in ris[0].statements if one.term == "contributor"]
    assert isinstance(editor, Agent)
    assert editor.role.endswith("/edt")
    assert values(ris[0])["type"] == {"pamphlet"}
    assert values(ris[0])["internalNote"] == {"read in the shed"}
    assert values(ris[0])["abstract"] == {"On pipes, and taps."}
    assert "type" not in values(ris[1])
    assert values(read(BIBTEX, "refs.bib")[0])["creator"] == {"Oakes, Hannah", "Brand, Tomás"}
    assert "Allotment Society" in values(read(json.dumps(CSL), "refs.json")[0])["creator"]


@pytest.mark.parametrize("name", ["refs.bib", "refs.json"])
def test_what_is_broken_costs_itself_alone(name: str) -> None:
    *_, last = read(SOURCES[name], name)
    assert last.problems[0].code == "broken-record"


def test_a_serial_number_and_a_series() -> None:
    assert values(read(ZOTERO, "refs.rdf")[0])["series"] == {"Meadow papers"}


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        (r"Stra{\ss}e", "Straße"),
        (r"{\"U}ber M{\"u}ll", "Über Müll"),
        (r"Caf\'{e} \& Tee", "Café & Tee"),
        (r"S\o{}ren", "Søren"),
        (r"\v{C}esko --- 1968--69", "Česko — 1968–69"),
        (r"{Na\"{\i}ve}", "Naïve"),
    ],
)
def test_letters_of_tex(written: str, wanted: str) -> None:
    assert strip_tex(written) == wanted


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    for name in ("ris", "bibtex", "csl"):
        try:
            for one in IMPORTERS[name].read(text.encode("utf-8", "replace"), "x", Options()):
                assert one.place
        except ImportRefused as error:
            assert error.remedy  # noqa: PT017


@pytest.mark.parametrize("name", ["csl", "jsonld"])
def test_json_that_is_no_utf8_is_refused(name: str) -> None:
    for data in (b'[{"title": "\xff"}]', b"[" * 100_000):
        with pytest.raises(ImportRefused, match="is no JSON"):
            list(IMPORTERS[name].read(data, "a.json", Options()))


def test_strings_days_and_odd_dates_of_bibtex() -> None:
    text = """@string{meadow = "Lower Meadow Press"}
    @booklet{a, title = {Taps}, publisher = meadow # { Ltd}, year = 1976, month = may, day = 3}
    @booklet{b, title = {Pipes}, year = {1976/77}, month = {Whitsun}}"""
    first, second = read(text, "refs.bib")
    assert values(first)["publisher"] == {"Lower Meadow Press Ltd"}
    assert {one.value.edtf for one in first.statements if isinstance(one.value, Date)} == {
        "1976-05-03"
    }
    assert any("Whitsun" in repr(one.value) for one in second.statements)


def test_every_part_of_a_name_in_csl() -> None:
    name = {"family": "Meer", "given": "Ada", "dropping-particle": "van der", "suffix": "Jr."}
    item = {"type": "book", "title": "x", "author": [name], "issued": {"season": "spring"}}
    data = json.dumps([item])
    (one,) = read(data, "refs.json")
    assert values(one)["creator"] == {"Meer, Ada van der, Jr."}
    assert [each.words for each in one.unplaced] == ["spring"]


def test_what_ris_says_beside_what_is_read_is_told() -> None:
    (one,) = read("TY  - THES\nTI  - x\nDA  - 1976/05/12\nPY  - 1976\nY1  - 1980\nER  -\n", "x.ris")
    assert [(each.field, each.words) for each in one.unplaced] == [("TY", "THES"), ("Y1", "1980")]


def test_notes_and_files_of_zotero() -> None:
    beside = """<dcterms:isReferencedBy rdf:resource="#item_3"/>
     <link:link xmlns:link="http://purl.org/rss/1.0/modules/link/" rdf:resource="#item_2"/>
     </bib:Book><bib:Memo rdf:about="#item_3"><rdf:value>&lt;p&gt;Seen &amp;amp; read&lt;/p&gt;
     </rdf:value></bib:Memo>"""
    text = ZOTERO.replace("</bib:Book>", beside).replace(
        "<z:itemType>attachment</z:itemType>",
        "<z:itemType>attachment</z:itemType><rdf:resource rdf:resource='files/2/taps.pdf'/>",
    )
    (one,) = read(text, "refs.rdf")
    assert values(one)["internalNote"] == {"Seen & read"}
    assert one.document == "taps.pdf"
    assert ("attachment", "files/2/taps.pdf") in {(u.field, u.words) for u in one.unplaced}


def test_an_entry_without_a_key_is_read() -> None:
    text = "\n\t@article{\n\t author = {Moss, Ada},\n\t title = {Water},\n\t year = {1976} }\n"
    assert choose_importer(text.encode(), ".bib", "a.bib").name == "bibtex"
    (one,) = IMPORTERS["bibtex"].read(text.encode(), "a.bib", Options())
    found = {each.term: str(each.value) for each in one.statements}
    assert (found["title"], found["creator"], found["issued"]) == ("Water", "Moss, Ada", "1976")
    assert one.place


def test_one_blank_before_the_hyphen_of_ris_will_do() -> None:
    text = "TY - JOUR\nTI - Water\nAU - Moss, Ada\nER - \n"
    assert choose_importer(text.encode(), ".ris", "a.ris").name == "ris"
    (one,) = IMPORTERS["ris"].read(text.encode(), "a.ris", Options())
    assert {str(each.value) for each in one.statements} >= {"Water", "Moss, Ada"}
