"""Keys of metadata: those that mean the same, the fields they fill, whom they name."""

from collections.abc import Callable

import pytest

from colophon.describe.evidence.declared import (
    CONTRIBUTORS,
    FIELDS,
    LICENCES,
    OF_EDITION,
    by_words,
    canonical,
    contributor,
    fields,
    is_of_print,
    licence_trust,
)
from colophon.describe.evidence.trust import (
    CREATORS,
    TITLES,
    author_is_sound,
    creators,
    is_typed,
    title_is_sound,
    titles,
    typists,
)
from colophon.model.document import Document, Embedded

Make = Callable[..., Document]


@pytest.mark.parametrize(
    ("source", "key"),
    [
        ("html:meta/DCTERMS:issued", "html:meta/dc.issued"),
        ("html:meta/DC.date.issued", "html:meta/dc.issued"),
        ("html:meta/dcterms.terms.issued", "html:meta/dc.issued"),
        ("html:meta/dc.date", "html:meta/dc.date"),
        ("html:meta/Author", "html:meta/author"),
        ("markdown:front-matter/authors", "markdown:front-matter/author"),
        ("markdown:front-matter/translators", "markdown:front-matter/translator"),
        ("markdown:front-matter/tags", "markdown:front-matter/tags"),
        ("tei:sourceDesc/biblFull/publicationStmt/publisher", "tei:source/publisher"),
        ("tei:sourceDesc/bibl/imprint/date/@when", "tei:source/date"),
        ("tei:sourceDesc/biblStruct/series/title", "tei:sourcedesc/biblstruct/series/title"),
        ("PDF:Info/Title", "pdf:info/title"),
        ("", ""),
    ],
)
def test_keys_that_mean_the_same(source: str, key: str) -> None:
    assert canonical(source) == key
    assert canonical(key) == key


def test_every_key_of_a_table_is_one_that_a_source_can_have() -> None:
    for table in (FIELDS, LICENCES, CONTRIBUTORS, TITLES, CREATORS):
        assert [key for key in table if canonical(key) != key] == []


@pytest.mark.parametrize(
    ("source", "relator"),
    [
        ("opf:dc:contributor", "ctb"),
        ("opf:dc:contributor/trl", "trl"),
        ("opf:dc:creator/ill", "ill"),
        ("opf:dc:creator", None),
        ("opf:dc:creator/aut", None),
        ("tei:titleStmt/respStmt/translated by", "trl"),
        ("markdown:front-matter/translator", "trl"),
        ("html:meta/citation_editor", "edt"),
        ("pdf:info/author", None),
    ],
)
def test_contributors(source: str, relator: str | None) -> None:
    found = contributor(Embedded(source=source, value="Ada Moor"))
    assert (found[0] if found else None) == relator


@pytest.mark.parametrize(
    ("words", "relator"),
    [("translated by", "trl"), ("traduit par", "trl"), ("illustrated by", "ill"), ("by", ""),
     ("", ""), ("fed by", "")],
)  # fmt: skip
def test_words_of_roles(words: str, relator: str) -> None:
    assert by_words(words) == relator


def test_the_imprint_of_the_print_stands_before_that_of_the_edition(made: Make) -> None:
    edition = ("tei:publicationStmt/publisher", "Text Archive")
    licence = ("tei:publicationStmt/availability/licence", "CC BY 4.0")
    document = made("The Rent", embedded=(edition, licence))
    assert [(one.value, term) for one, term, _ in fields(document)] == [
        ("Text Archive", "publisher"),
        ("CC BY 4.0", "rights"),
    ]
    whole = licence_trust(document, document.embedded[1])
    print_ = ("tei:sourceDesc/bibl/publisher", "Hollow Press")
    document = made("The Rent", embedded=(edition, licence, print_))
    assert is_of_print(document)
    assert [one.value for one, term, _ in fields(document) if term == "publisher"] == [
        "Hollow Press"
    ]
    assert licence_trust(document, document.embedded[1]) == pytest.approx(whole * OF_EDITION)


@pytest.mark.parametrize(
    "value",
    ["The Rent", "ДОМ", "家賃", "故鄉", "집세", "Two", "Document of a Strike", "Final Demand",
     "Cover the Roof", "Bread & Roses"],
)  # fmt: skip
def test_titles_that_say_something(value: str) -> None:
    assert title_is_sound(value)


@pytest.mark.parametrize(
    "value",
    ["", "  ", "Untitled-1", "Document1", "Microsoft Word - rent.doc", "rent.indd", "scan0001",
     "Page 3", "12-05-2019", "1984", "AB", "da", "家", "Titel",
     "C:\\rent\\final.doc", "layout 2", "ohne Titel"],
)  # fmt: skip
def test_titles_that_programs_give(value: str) -> None:
    assert not title_is_sound(value)


@pytest.mark.parametrize(
    "value", ["Ada Moor", "Hollow Press", "Moor, Ada", "家賃会", "山田", "Лев Толстой", "Ed Office"]
)
def test_authors_that_may_be_some(value: str) -> None:
    assert author_is_sound(value)


@pytest.mark.parametrize(
    "value",
    ["", "admin", "User", "HP", "ada@hollow.org", "Canon iR-ADV", "Adobe InDesign", "Ada's laptop",
     "x", "123", "unknown", "DOMAIN\\ada", "N/A", "Microsoft Office User"],
)  # fmt: skip
def test_authors_that_are_none(value: str) -> None:
    assert not author_is_sound(value)


@pytest.mark.parametrize(
    ("embedded", "typed"),
    [
        ((("pdf:info/Author", "Ada Moor"),), True),
        ((("docx:core/dc:creator", "Ada Moor"),), True),
        ((("opf:dc:creator", "Ada Moor"),), False),
        ((("markdown:front-matter/author", "Ada Moor"),), False),
        ((("html:meta/author", "Ada Moor"),), False),
        ((("html:meta/author", "ada"),), True),
        ((("html:meta/author", "Ada Moor"), ("html:meta/generator", "WordPress 6.0")), False),
        ((("html:meta/author", "Ada Moor"), ("html:meta/generator", "LibreOffice 7")), True),
    ],
)
def test_who_typed_and_who_wrote(
    made: Make, embedded: tuple[tuple[str, str], ...], typed: bool
) -> None:
    document = made("The Rent", embedded=embedded)
    assert is_typed(document, document.embedded[0]) == typed
    assert bool(typists(document)) == typed
    assert bool(creators(document)) != typed


def test_the_most_trustworthy_title_leads(made: Make) -> None:
    document = made(
        "The Rent",
        embedded=(
            ("pdf:info/Title", "The Rent (print)"),
            ("markdown:front-matter/title", "1984"),
            ("html:title", "The Rent | Hollow"),
            ("pdf:info/Title", "rent.indd"),
        ),
    )
    assert [one.value for one in titles(document)] == ["1984", "The Rent | Hollow",
                                                       "The Rent (print)"]  # fmt: skip
