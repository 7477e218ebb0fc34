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
    for table in (FIELDS, LICENCES, CONTRIBUTORS):
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
