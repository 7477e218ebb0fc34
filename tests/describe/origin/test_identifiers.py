"""Identifiers whose check digits agree, editions, issues, prices; and what is none."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colophon.describe.identifiers import isbn, issn
from colophon.model.record import Statement

Origin = Callable[..., list[Statement]]
BODY = (
    "The tenants of the lower town have asked for repairs since the spring, and nobody came. " * 3
)


def values(statements: list[Statement], term: str) -> list[str]:
    """The values of a field, without the digest."""
    found = [str(one.value) for one in statements if one.term == term]
    return [one for one in found if not one.startswith("ni:")]


@pytest.mark.parametrize(
    ("line", "identifier"),
    [
        ("ISBN 978-0-306-40615-7", "urn:isbn:9780306406157"),
        ("ISBN 0-306-40615-2", "urn:isbn:9780306406157"),
        ("ISBN: 0 8044 2957 X", "urn:isbn:9780804429573"),
        ("ISSN 0378-5955", "urn:issn:0378-5955"),
        ("DOI: 10.1000/Hollow.12", "https://doi.org/10.1000/hollow.12"),
        ("ark:/12345/x54xz321", "ark:12345/x54xz321"),
    ],
)
def test_identifiers(origin: Origin, line: str, identifier: str) -> None:
    assert values(origin(f"THE RENT\n\n{line}\n\n{BODY}"), "identifier") == [identifier]


@pytest.mark.parametrize(
    "line",
    [
        "ISBN 978-0-306-40615-8",
        "ISSN 0378-5956",
        "Call 0378 5955",
        "See doi.org/10.1000/other.1 for what Moor wrote of the rents in our town",
    ],
)
def test_what_is_no_identifier_of_the_document(origin: Origin, line: str) -> None:
    assert values(origin(f"THE RENT\n\n{line}\n\n{BODY}"), "identifier") == []


def test_the_digest_names_the_file(origin: Origin) -> None:
    found = [str(one.value) for one in origin(BODY) if one.term == "identifier"]
    assert found[-1].startswith("ni:///sha-256;")


@settings(deadline=None)
@given(st.text(alphabet="0123456789Xx- ", max_size=20))
def test_check_digits(text: str) -> None:
    number = isbn(text)
    assert number == "" or (len(number) == 13 and isbn(number) == number)
    assert issn(text) in ("", f"{text[:4]}-{text[4:8]}".upper())


@pytest.mark.parametrize(
    ("line", "term", "value"),
    [
        ("Second edition, revised and enlarged", "edition", "Second edition, revised and enlarged"),
        ("Deuxième édition", "edition", "Deuxième édition"),
        ("2. Auflage", "edition", "2. Auflage"),
        ("Segunda edición", "edition", "Segunda edición"),
        ("Seconda edizione", "edition", "Seconda edizione"),
        ("Segunda edição", "edition", "Segunda edição"),
        ("Tweede druk", "edition", "Tweede druk"),
        ("Vol. 2, No. 3", "issue", "Vol. 2, No. 3"),
        ("No. 7", "issue", "No. 7"),
        ("Nr. 12/1978", "issue", "Nr. 12/1978"),
        ("Numéro 4", "issue", "Numéro 4"),
        ("Αρ. 5", "issue", "Αρ. 5"),
        ("№ 3", "issue", "№ 3"),
        ("Price 6d.", "price", "Price 6d"),
        ("50p / free to prisoners", "price", "50p / free to prisoners"),
        ("Prix : 2 F", "price", "Prix : 2 F"),
        ("Preis: 1 DM", "price", "Preis: 1 DM"),
        ("Цена 20 коп.", "price", "Цена 20 коп"),
        ("Lower Town Tracts, No. 18", "series", "Lower Town Tracts, No. 18"),
        ("Schriftenreihe der Unterstadt", "series", "Schriftenreihe der Unterstadt"),
    ],
)
def test_short_lines_of_the_title_page(origin: Origin, line: str, term: str, value: str) -> None:
    assert value in values(origin(f"THE RENT\n\n{line}\n\n{BODY}\n\n{BODY}"), term)


@pytest.mark.parametrize(
    "sentence",
    [
        "The second edition of the morning paper brought the news to our street at last.",
        "Rent rose by £3 a week, and bread by 2 francs, as everybody in the house knows.",
        "He lived at No. 7 Mill Street for thirty years and never saw the owner come by.",
    ],
)
def test_running_text_states_no_edition_issue_or_price(origin: Origin, sentence: str) -> None:
    found = origin(f"THE RENT\n\n{BODY}{sentence} {BODY}\n\n{BODY}")
    assert [one.term for one in found if one.term in ("edition", "issue", "price", "series")] == []
