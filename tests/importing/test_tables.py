"""Lists of archives: headings in four languages, separators, encodings, mistakes."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.importing import IMPORTERS, Incoming, Options
from colophon.importing.csv import unguard_cell
from colophon.importing.toolkit.headings import target_of
from colophon.importing.toolkit.tables import SheetTable, Tabular, columns_of
from colophon.model.errors import ImportRefused
from colophon.profile import Kind

CSV = IMPORTERS["csv"]


def table(text: str, encoding: str = "utf-8") -> SheetTable:
    assert isinstance(CSV, Tabular)
    return CSV.table(text.encode(encoding), "list.csv", Options())


def rows(text: str, encoding: str = "utf-8", **how: object) -> list[Incoming]:
    return list(CSV.read(text.encode(encoding), "list.csv", Options(**how)))  # type: ignore[arg-type]


def values(incoming: Incoming) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in incoming.statements:
        found.setdefault(one.term, []).append(str(one.value))
    return found


@pytest.mark.parametrize(
    ("headings", "targets"),
    [
        ("Call number,Box,Title,Date,Scribbles", "callNumber,box,title,issued,internalNote"),
        (
            "Signatur;Kiste;Titel;Erscheinungsjahr;Schlagwörter",
            "callNumber;box;title;issued;subject",
        ),
        ("Cote;Boîte;Titre;Année;Mots-clés", "callNumber;box;title;issued;subject"),
        ("Signatura;Caja;Título;Año;Palabras clave", "callNumber;box;title;issued;subject"),
        (
            "Zine,Issue,Release Date,City of Origin,Size / Pages",
            "title,issue,issued,placeOfPublication,extent",
        ),
        ("'TITLE','AUTHOR (last, first)','ISBNs'".replace(", f", " f"), "title,creator,identifier"),
        ("dcterms:title,dcterms:creator,dcterms:date", "title,creator,issued"),
        ("Creator(s),Publisher(s)/Press,Format: pages,Genre(s)", "creator,publisher,extent,type"),
        ("Dublin Core:Title,Dublin Core:Subject", "title,subject"),
        (
            "publication place/ coverage;# of pages (incl. covers);subject(s)/genre(s)",
            "placeOfPublication;extent;subject",
        ),
        (
            "dcterms:identifier ^^uri,Relation ^^resource:item,Title @fr",
            "identifier,relation,title",
        ),
        (
            "issue #/ subtitle;source (donor?);AFP identifier (Accession #);digitized?",
            "issue;donor;identifier;",
        ),
    ],
)
def test_headings_are_understood(headings: str, targets: str) -> None:
    mark = ";" if ";" in headings else ","
    found = [target_of(one, {}) for one in headings.split(mark)]
    assert found == targets.split(mark)


def test_a_box_list_under_its_own_title() -> None:
    text = (
        "Box 4, listed by hand;;;;\n\nCall number;Box;Title;Date;Scribbles\n"
        "0012;4;The Bean Paper;May 1978;a stain\n;;;;\n0013;4;Water for All;ca. 1976;\n"
    )
    first, second = rows(text)
    assert first.place == "row 4"
    assert values(first) == {
        "callNumber": ["0012"],
        "box": ["4"],
        "title": ["The Bean Paper"],
        "issued": ["May 1978"],
        "internalNote": ["a stain"],
    }
    assert first.keys == (("callNumber", "0012"),)
    assert second.statements[-1].value.edtf == "1976~"  # type: ignore[union-attr]
    assert second.statements[0].evidence[0].source == "list.csv#row 6 · Call number"


def test_what_has_no_field_is_kept() -> None:
    (one,) = rows("Title,Pile\nWater,left\n")
    assert [(each.field, each.words) for each in one.unplaced] == [("Pile", "left")]


def test_several_values_in_a_cell() -> None:
    first, second = rows("Titel;Schlagworte\nWasser;Bohnen|Tee\nFeuer;Holz\n")
    assert values(first)["subject"] == ["Bohnen", "Tee"]
    assert values(second)["subject"] == ["Holz"]


def test_a_file_that_the_row_describes() -> None:
    (one,) = rows("Title,Scan\nWater,scans\\pam-12.pdf\n")
    assert one.document == "pam-12.pdf"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_encodings(encoding: str) -> None:
    (one,) = rows("Titel;Jahr\nWasser für alle Gärten;1978\n", encoding)
    assert values(one)["title"] == ["Wasser für alle Gärten"]


def test_a_mapping_says_what_goes_where() -> None:
    mapping = {
        "columns": {"A": "title", "B": "contributor ill", "C": "ignore", "D": None},
        "language": "de",
        "match": ["title"],
    }
    (one,) = rows("A,B,C,D\nWasser,Berta Muster,x,y\n", mapping=mapping, kinds=KINDS)
    title, illustrator = one.statements
    assert title.value.language == "de"
    assert illustrator.value.role.endswith("/ill")  # type: ignore[union-attr]
    assert [each.field for each in one.unplaced] == ["D"]
    assert one.keys == (("title", "Wasser"),)


KINDS = {"title": "text", "contributor": "agent"}


@pytest.mark.parametrize(
    ("mapping", "complaint"),
    [
        ({"columns": {"A": "colour"}}, "no such field"),
        ({"columns": ["A"]}, "no mapping"),
        ({"columns": {"Z": "title"}}, "none of the columns"),
        ({"columns": {"A": "title"}, "sheet": "Box 9"}, "no sheet 'Box 9'"),
    ],
)
def test_mistakes_are_told_in_one_sentence(mapping: dict[str, object], complaint: str) -> None:
    with pytest.raises(ImportRefused, match=complaint):
        rows("A,B\nWater,x\n", mapping=mapping, kinds=KINDS)


def test_a_wrong_encoding_is_told() -> None:
    with pytest.raises(ImportRefused, match="not in the encoding ascii"):
        list(CSV.read("Titel\nGärten\n".encode(), "list.csv", Options(encoding="ascii")))


def test_coverage_of_a_zine_library_is_the_place_of_publication() -> None:
    text = "Title,Publisher(s)/Press,Coverage,Format: medium\nRag,Own Press,Otterham,photocopy\n"
    assert columns_of(table(text), Options()).columns["Coverage"] == "placeOfPublication"


@given(st.lists(st.lists(st.text("aä1;,\"' \n=", max_size=5), min_size=2, max_size=2), max_size=5))
def test_any_cells_come_through(cells: list[list[str]]) -> None:
    out = io.StringIO()
    csv.writer(out).writerows([["Title", "Pile"], *cells])
    found = rows(out.getvalue()) if cells and any(map(any, cells)) else []
    said = [str(one.value) for each in found for one in each.statements]
    said += [one.words for each in found for one in each.unplaced]
    wanted = [" ".join(unguard_cell(one).split()) for row in cells for one in row]
    assert sorted(" ".join(one.split()) for one in said) == sorted(filter(None, wanted))


def test_commas_part_the_tags_of_a_column_and_never_its_names() -> None:
    """Where the words between commas come again, beside names that have commas of their own."""
    found = table(
        "Title,Author,Tags\n"
        'Beans,"Oakes, Hannah","gardens,water"\n'
        'Pipes,"Brand, Tomas","water,roads"\n'
        'Gates,"Moss, Ada",- gardens\n'
        'Roads,"Vale, Berta","roads,gardens,water"\n'
    )
    columns = columns_of(found, Options())
    assert columns.separators == {"Tags": ","}
    read = rows(
        "Title,Author,Tags\n"
        'Beans,"Oakes, Hannah","gardens,water"\n'
        'Pipes,"Brand, Tomas","water,roads"\n'
        "Gates,,- gardens\n"
        'Roads,,"roads,gardens,water"\n'
    )
    assert values(read[0])["subject"] == ["gardens", "water"]
    assert values(read[0])["creator"] == ["Oakes, Hannah"]
    assert values(read[2])["subject"] == ["gardens"]


@pytest.mark.parametrize(
    "subjects",
    [
        ["Water, Law of", "Poets, English", "Roads, Roman", "Gardens"],
        ["water; roads, old", "gardens; water", "roads; gates"],
        ["the long road to the sea, and what we saw there", "rain, rain", "wind"],
    ],
)
def test_commas_within_headings_part_nothing(subjects: list[str]) -> None:
    lines = "".join(f'{at},"{one}"\n' for at, one in enumerate(subjects))
    assert columns_of(table(f"Title,Subject\n{lines}"), Options()).separators == {}


def test_a_mapping_says_the_separator_of_a_column() -> None:
    mapping = {"columns": {"T": "title", "K": "subject"}, "separators": {"K": "/"}}
    kinds = {"title": Kind.TEXT, "subject": Kind.CONCEPT}
    (one,) = rows("T,K\nBeans,water / roads\n", mapping=mapping, kinds=kinds)
    assert values(one)["subject"] == ["water", "roads"]


def test_two_columns_that_say_the_same_make_one_value_with_both_as_evidence() -> None:
    (one,) = rows('Title,Author,Creator\nBeans,Hannah Oakes,"Oakes, Hannah"\n')
    (creator,) = (each for each in one.statements if each.term == "creator")
    assert [each.source for each in creator.evidence] == [
        "list.csv#row 2 · Author",
        "list.csv#row 2 · Creator",
    ]


@pytest.mark.parametrize("blank", ["[]", "{}", "n/a", "N/A", "null", "-", "—", "?", "nan"])
def test_cells_that_say_nothing_are_no_values(blank: str) -> None:
    (one,) = rows(f"Title,ISBN,Date,Shape\nBeans,{blank},{blank},{blank}\n")
    assert {each.term for each in one.statements} == {"title"}
    assert one.unplaced == ()
    (named,) = rows(f"Title,Date\n{blank},1976\n")
    assert values(named)["title"] == [blank]


@pytest.mark.parametrize(
    ("cells", "issue"),
    [
        ("2,3", "Volume 2, Issue 3"),
        (",3", "3"),
        ("2,", "Volume 2"),
        ("vol. 2,3", "vol. 2, Issue 3"),
    ],
)
def test_a_volume_and_a_number_are_one_issue(cells: str, issue: str) -> None:
    (one,) = rows(f"Title,Volume,Issue\nWater,{cells}\n")
    assert values(one)["issue"] == [issue]
    assert not one.unplaced
    (found,) = (each for each in one.statements if each.term == "issue")
    assert found.evidence[0].source.startswith("list.csv#row 2 · ")


def test_two_numbers_are_not_one_issue() -> None:
    (one,) = rows("Title,Issue,No.\nWater,2,7\n")
    assert values(one)["issue"] == ["2"]
    assert [(each.field, each.words) for each in one.unplaced] == [("No.", "7")]


def test_a_second_statement_of_rights_is_kept_in_words() -> None:
    (one,) = rows("Title,Rights Statement,Rights Statement\nWater,,Ask the makers\n")
    assert values(one)["rights"] == ["Ask the makers"]


def test_a_place_is_joined_from_its_columns() -> None:
    first, second, third = rows(
        "Title,City Created,State/Country,Country\nA,Leeds,,England\nB,,,Peru\nC,Brend,OR,USA\n"
    )
    assert values(first)["placeOfPublication"] == ["Leeds, England"]
    assert values(second)["placeOfPublication"] == ["Peru"]
    assert values(third)["placeOfPublication"] == ["Brend, OR, USA"]


def test_places_that_are_no_parts_are_several() -> None:
    (one,) = rows("Title,Place 1,Place 2\nA,Leeds,Paris\n")
    assert values(one)["placeOfPublication"] == ["Leeds", "Paris"]


def test_titles_and_prose_are_not_parted() -> None:
    text = "Title,Description,Subject\n" + "".join(
        f"Cats; dogs {n},They meet; they part,cats; dogs\n" for n in range(5)
    )
    one = rows(text)[0]
    assert values(one) == {
        "title": ["Cats; dogs 0"],
        "description": ["They meet; they part"],
        "subject": ["cats", "dogs"],
    }
    mapping = {
        "columns": {"Title": "title", "Description": "description", "Subject": "ignore"},
        "separators": {"Description": ";"},
    }
    kinds = {"title": Kind.TEXT, "description": Kind.TEXT}
    asked = rows(text, mapping=mapping, kinds=kinds)[0]
    assert values(asked)["description"] == ["They meet", "they part"]
