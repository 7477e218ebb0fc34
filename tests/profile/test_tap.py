"""Spreadsheets as they are really saved, and what a row becomes."""

from pathlib import Path

import pytest

from colophon.config import shipped_vocab
from colophon.model.errors import ProfileError
from colophon.profile import Kind, load, parse

DEFAULT = shipped_vocab() / "profile.csv"
HEAD = (
    "shapeID,shapeLabel,propertyID,propertyLabel,mandatory,repeatable,valueNodeType,"
    "valueDataType,valueConstraint,valueConstraintType,valueShape,note\n"
)

# https://github.com/MiloQZAP/xZINECOREx: their properties, and the fields that hold them
XZINECOREX = {
    "title": "title",
    "alternative": "alternative",
    "creator": "creator",
    "subject": "subject",
    "type": "type",
    "description": "description",
    "abstract": "abstract",
    "tableOfContents": "tableOfContents",
    "provenance": "provenance",
    "publisher": "publisher",
    "contributor": "contributor",
    "dateCreated": "created",  # no such DCMI term: dcterms:created is meant
    "date": "issued",
    "format": "dimensions",
    "medium": "medium",
    "extent": "extent",
    "identifier": "identifier",
    "source": "source",
    "language": "language",
    "relation": "relation",
    "coverage": "placeOfPublication",  # they put the place of publication there
    "rights": "rights",
}
ZINECORE2 = {
    "title": "title",
    "creator": "creator",
    "subject": "subject",
    "genre": "type",
    "date": "issued",
    "language": "language",
    "rights": "rights",
    "repository_id": "repository",
    "holding id": "barcode",
    "holding_access_status": "accessState",
}


def test_the_default_profile_has_its_kinds() -> None:
    profile = load(DEFAULT)
    kinds = {field.term: field.kind for field in profile.fields}
    assert len(kinds) == len(profile.fields) == 81
    for kind, terms in {
        Kind.AGENT: "creator contributor publisher rightsHolder printer distributor",
        Kind.DATE: "issued created dateCopyrighted embargoUntil",
        Kind.CONCEPT: "type subject spatial rightsSignal",
        Kind.LINK: "rightsURI license isPartOf relation source",
        Kind.TEXT: "title language identifier rights note accessState internalNote",
    }.items():
        assert {kinds[term] for term in terms.split()} == {kind}
    assert [field.term for field in profile.fields if field.mandatory] == [
        "title",
        "issued",
        "language",
        "type",
    ]
    private = {field.term for field in profile.fields if field.private}
    assert private == {
        "acquisition",
        "donor",
        "internalNote",
        "withdrawalReason",
        "reviewBy",
        "comeBack",
    }
    assert profile.by_term["subject"].vocabularies == ("topics",)
    assert profile.by_term["type"].vocabularies == ("genres",)
    assert profile.by_term["rightsSignal"].vocabularies == ("signals",)
    assert profile.by_term["title"].property == "http://purl.org/dc/terms/title"


@pytest.mark.parametrize("homes", [XZINECOREX, ZINECORE2], ids=["xZINECOREx", "ZineCore2"])
def test_the_zine_profiles_find_a_home(homes: dict[str, str]) -> None:
    fields = load(DEFAULT).by_term
    assert {home for home in homes.values() if home not in fields} == set()


def test_agents_of_zinecore2_find_a_home() -> None:
    from colophon.model.record import Agent

    # id, kind, display_name, public
    assert {"uri", "kind", "name", "visibility"} <= set(Agent.__struct_fields__)


ROW = ["", "", "dcterms:title", "Title; main", "TRUE", "no", "literal", "", "", "", "", "a “note”"]


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_spreadsheets_save_in_many_ways(
    tmp_path: Path, mark: str, newline: str, encoding: str
) -> None:
    quoted = mark.join(f'"{cell}"' for cell in ROW)
    empty = mark * 11
    lines = [HEAD.strip().replace(",", mark), "", empty, quoted, empty, ""]
    path = tmp_path / "profile.csv"
    path.write_bytes(newline.join(lines).encode(encoding))
    (field,) = load(path).fields
    assert (field.term, field.label, field.note) == ("title", "Title; main", "a “note”")
    assert (field.mandatory, field.repeatable, field.line) == (True, False, 4)


def row(**cells: str) -> str:
    columns = HEAD.strip().split(",")
    return ",".join(f'"{cells.get(name, "")}"' for name in columns) + "\n"


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ({"propertyID": "nope:title"}, "propertyID"),
        ({"propertyID": "dcterms:"}, "propertyID"),
        ({"propertyID": "https://example.org/"}, "propertyID"),
        ({"propertyID": "https://example.org/terms#evidence"}, "propertyID"),
        ({"propertyID": "dcterms:abstract"}, "propertyID"),
        ({"propertyLabel": "lost"}, "propertyID"),
        ({"propertyID": "dcterms:date", "mandatory": "maybe"}, "mandatory"),
        ({"propertyID": "dcterms:date", "repeatable": "x"}, "repeatable"),
        ({"propertyID": "dcterms:date", "valueNodeType": "thing"}, "valueNodeType"),
        ({"propertyID": "dcterms:date", "valueDataType": "xds:date"}, "valueDataType"),
        ({"propertyID": "dcterms:date", "valueShape": "nobody"}, "valueShape"),
        (
            {"propertyID": "dcterms:date", "valueConstraint": "1", "valueConstraintType": "lenght"},
            "valueConstraintType",
        ),
        (
            {
                "propertyID": "dcterms:date",
                "valueConstraint": "(",
                "valueConstraintType": "pattern",
            },
            "valueConstraint",
        ),
        (
            {
                "propertyID": "dcterms:date",
                "valueConstraint": "many",
                "valueConstraintType": "maxLength",
            },
            "valueConstraint",
        ),
    ],
)
def test_a_mistake_is_named_with_line_and_column(cells: dict[str, str], column: str) -> None:
    text = HEAD + row(propertyID="dcterms:abstract") + "\n" + row(**cells)
    with pytest.raises(ProfileError) as caught:
        parse(text, "p.csv")
    assert caught.value.place == "p.csv:4"
    assert f"column {column}:" in caught.value.message
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", ""),
        (HEAD, ""),
        ("property,label\nx,y\n", ":1"),
        ("propertyID,propertyID\ndcterms:title,a\n", ":1"),
        ('propertyID,note\ndcterms:title,"never closed\n', ":2"),
        ("propertyID,note\ndcterms:title,a,b\n", ":2"),
    ],
)
def test_a_broken_table_is_refused(text: str, line: str) -> None:
    with pytest.raises(ProfileError) as caught:
        parse(text, "p.csv")
    assert caught.value.place == f"p.csv{line}"


def test_what_cannot_be_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "profile.csv"
    with pytest.raises(ProfileError):
        load(path)
    path.write_bytes(b"propertyID,note\ndcterms:title,caf\xe9\n")
    with pytest.raises(ProfileError) as caught:
        load(path)
    assert caught.value.place == f"{path}:2"


def test_columns_may_be_moved_and_left_out() -> None:
    text = 'Remark,PROPERTYID,Note\nx,dcterms:title,"help [private] [vocabulary: a, b]"\n'
    (field,) = parse(text).fields
    assert (field.label, field.note, field.private) == ("title", "help", True)
    assert field.vocabularies == ("a", "b")


def test_constraints() -> None:
    text = HEAD + "".join(
        row(propertyID=f"https://e.org/t#f{index}", valueConstraint=value, valueConstraintType=kind)
        for index, (kind, value) in enumerate(
            [
                ("picklist", "a, b c"),
                ("", "a b"),
                ("IRIstem", "https://w3id.org/colophon/vocab/moods/ https://e.org/"),
                ("languageTag", "en de"),
                ("PATTERN", "[a-z]+"),
                ("minLength", "3"),
                ("maxLength", "9"),
                ("minInclusive", "1900"),
                ("maxInclusive", "2000"),
            ]
        )
    )
    fields = parse(text).fields
    assert fields[0].picklist == ("a", "b c")
    assert fields[1].picklist == ("a", "b")
    assert fields[2].vocabularies == ("moods",)
    assert fields[2].stems[1] == "https://e.org/"
    assert fields[3].languages == ("en", "de")
    assert fields[4].pattern == "[a-z]+"
    assert (fields[5].min_length, fields[6].max_length) == (3, 9)
    assert (fields[7].min_inclusive, fields[8].max_inclusive) == ("1900", "2000")
