"""Finding aids, Omeka, our own JSON-LD and record files."""

import json
from pathlib import Path

import pytest
from tests.importing.reading import values
from tests.importing.test_round_trips import FRAME, sample
from tests.public import stream, write

from colophon.catalogue import Catalogue, make_catalogue
from colophon.importing import IMPORTERS, Incoming, Options, choose_importer
from colophon.model.record import Concept

EAD = """\
<ead{declared}><archdesc level="fonds"><did><unittitle>Papers of a meadow</unittitle>
 <repository>Meadow Archive</repository></did><dsc>
 <c01 level="series"><did><container {kind}="box">Box 4</container><unittitle>Leaflets</unittitle>
  </did>
  <c02 level="item" id="i12"><did><unitid>PAM 12</unitid>
   <unittitle>The water of Otterham</unittitle><unitdate normal="1976-05">May 1976</unitdate>
   <origination><persname>Oakes, Hannah</persname></origination>
   <physdesc><extent>24 pages</extent></physdesc>
   <langmaterial><language langcode="eng">English</language></langmaterial></did>
   <scopecontent><head>Content</head><p>On pipes.</p></scopecontent>
   <acqinfo><p>Gift of a neighbour</p></acqinfo>
   <controlaccess><subject>Water</subject><geogname>Otterham</geogname></controlaccess>
   <otherfindaid><p>a card index</p></otherfindaid>
  </c02>
 </c01></dsc></archdesc></ead>
"""
EADS = [
    EAD.format(declared="", kind="type"),
    EAD.format(declared=' xmlns="urn:isbn:1-931666-22-9"', kind="type"),
    EAD.format(declared=' xmlns="http://ead3.archivists.org/schema/"', kind="localtype"),
]
OMEKA = {
    "@context": "https://omeka.example/api-context",
    "@id": "https://omeka.example/api/items/12",
    "@type": "o:Item",
    "o:id": 12,
    "o:title": "The water of Otterham",
    "dcterms:title": [{"type": "literal", "property_id": 1, "@value": "The water of Otterham"}],
    "dcterms:date": [{"type": "literal", "@value": "ca. 1976"}],
    "dcterms:subject": [
        {"type": "uri", "@id": "http://id.loc.gov/w", "o:label": "Water"},
        {"type": "literal", "@value": "pipes", "@language": "en"},
    ],
    "dcterms:instructionalMethod": [{"type": "literal", "@value": "by heart"}],
    "foaf:mood": [{"type": "literal", "@value": "damp"}],
}


def read(data: bytes, name: str) -> list[Incoming]:
    importer = choose_importer(data[:4096], f".{name.rpartition('.')[2]}", name)
    kinds = {one.term: one.kind for one in FRAME.profile.fields}
    return list(importer.read(data, name, Options(kinds=kinds)))


@pytest.mark.parametrize("text", EADS)
def test_the_items_of_a_finding_aid(text: str) -> None:
    (one,) = read(text.encode(), "aid.xml")
    assert values(one) == {
        "callNumber": {"PAM 12"},
        "title": {"The water of Otterham"},
        "issued": {"May 1976"},
        "creator": {"Oakes, Hannah"},
        "extent": {"24 pages"},
        "language": {"en"},
        "description": {"On pipes."},
        "internalNote": {"Gift of a neighbour"},
        "subject": {"Water"},
        "spatial": {"Otterham"},
        "box": {"4"},
        "isPartOf": {"Leaflets"},
        "repository": {"Meadow Archive"},
    }
    assert [(each.field, each.words) for each in one.unplaced] == [("otherfindaid", "a card index")]
    assert one.keys == (("callNumber", "PAM 12"),)
    assert one.place == "component i12"


def test_an_item_of_omeka() -> None:
    (one,) = read(json.dumps([OMEKA]).encode(), "items.json")
    said = values(one)
    assert said["title"] == {"The water of Otterham"}
    assert said["subject"] == {"Water", "pipes"}
    assert said["identifier"] == {"https://omeka.example/api/items/12"}
    concepts = [each.value for each in one.statements if isinstance(each.value, Concept)]
    assert Concept(uri="http://id.loc.gov/w", label="Water") in concepts
    assert ("foaf:mood", "damp") in [(each.field, each.words) for each in one.unplaced]


def test_our_own_json_ld_comes_back_whole() -> None:
    for data in (write("jsonld", sample(), FRAME), b"".join(stream("jsonld", [sample()], FRAME))):
        (one,) = read(data, "gate.jsonld")
        came = {(each.term, each.value.key) for each in one.statements}
        sent = {(each.term, each.value.key) for each in sample().statements}
        lost = {term for term, _ in sent - came}
        assert lost <= {"creator", "subject"}
        said = {str(each.value) for each in one.statements}
        assert {"Water", "The Meadow"} <= said  # what addresses of others are called here
        assert not one.unplaced
        assert not one.problems


def test_a_record_file_comes_whole_from_another_catalogue(tmp_path: Path) -> None:
    houses = []
    for name in ("one", "other"):
        make_catalogue(
            tmp_path / name, {"domain": "archive.example.org", "email": "a@b.example.org"}
        )
        houses.append(Catalogue.open(tmp_path / name))
    one, other = houses
    one.store.save(sample(), None)
    path = tmp_path / "one" / "records" / "gate.yaml"
    for outcome in ("new", "unchanged"):
        plan = other.imports.plan([path], by="maria")
        plan.apply(by="maria")
        assert [each.outcome for each in plan.results] == [outcome]
    assert other.record("gate").statements == one.record("gate").statements


def test_a_record_file_with_a_mistake_is_told(tmp_path: Path) -> None:
    make_catalogue(tmp_path / "one", {"domain": "archive.example.org", "email": "a@b.example.org"})
    house = Catalogue.open(tmp_path / "one")
    path = tmp_path / "bad.yaml"
    path.write_text('"@context": ../vocab/context.jsonld\nid: x\ntitle: [\n', encoding="utf-8")
    plan = house.imports.plan([path], by="maria")
    assert [each.outcome for each in plan.results] == ["left-out"]
    assert plan.results[0].problems
    assert set(IMPORTERS) >= {"own"}


ITEM = """\
<ead xmlns="http://ead3.archivists.org/schema/"><archdesc level="fonds"><dsc><c level="item"><did>
 <unittitle>Taps</unittitle><unittitle label="other title">Pipes</unittitle>
 <unitid>PAM 12</unitid><unitid localtype="identifier">ark:12345/x</unitid>
 <unitdate datechar="publication" normal="1976" certainty="approximate">about ’76</unitdate>
 <unitdate datechar="copyright" normal="1975">©1975</unitdate>
 <origination><persname relator="ill"><part>Wren</part><part>Ada</part></persname></origination>
 <langmaterial><language langcode="eng">English</language>
 <language langcode="ger">German</language></langmaterial>
 <physdesc label="Dimensions">21 cm</physdesc><physdesc label="Colour">black</physdesc>
 <physdescstructured physdescstructuredtype="spaceoccupied" coverage="whole"><quantity>24</quantity>
 <unittype>pages</unittype></physdescstructured><didnote label="Series">Papers ; 4</didnote></did>
 <odd><p>One.</p><p>Two.</p></odd>
 <userestrict><p>In Copyright &lt;http://rightsstatements.org/vocab/InC/1.0/&gt;</p></userestrict>
 <controlaccess><corpname relator="pbl"><part>Meadow Press</part></corpname>
 <geogname relator="pup"><part>Otterham</part></geogname>
 <subject identifier="http://id.loc.gov/w"><part>Water</part></subject>
 <persname relator="person responsible in law"><part>Brand, T.</part></persname></controlaccess>
</c></dsc></archdesc></ead>
"""


def test_labels_roles_and_paragraphs_of_a_finding_aid() -> None:
    (one,) = read(ITEM.encode(), "aid.xml")
    said = values(one)
    assert said["title"] == {"Taps"}
    assert said["alternative"] == {"Pipes"}
    assert (said["callNumber"], said["identifier"]) == ({"PAM 12"}, {"ark:12345/x"})
    assert said["contributor"] == {"Wren, Ada"}
    assert said["language"] == {"en", "de"}
    assert (said["extent"], said["dimensions"]) == ({"24 pages"}, {"21 cm"})
    assert (said["series"], said["seriesNumber"]) == ({"Papers"}, {"4"})
    assert said["note"] == {"One.", "Two."}
    assert said["rightsURI"] == {"In Copyright"}
    assert (said["publisher"], said["placeOfPublication"]) == ({"Meadow Press"}, {"Otterham"})
    assert said["responsiblePerson"] == {"Brand, T."}
    assert Concept(uri="http://id.loc.gov/w", label="Water") in {
        each.value for each in one.statements
    }
    issued = next(each.value for each in one.statements if each.term == "issued")
    assert (issued.edtf, str(issued)) == ("1976~", "about ’76")  # type: ignore[union-attr]
    assert said["dateCopyrighted"] == {"©1975"}
    assert one.unplaced == ()
