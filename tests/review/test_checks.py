"""Every code has a record that fails it, and the sound record fails none."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.config import shipped_vocab
from colophon.model.problem import Severity
from colophon.model.record import (
    Agent,
    Concept,
    Date,
    Evidence,
    Link,
    Record,
    Statement,
    Status,
    Text,
    Value,
)
from colophon.profile import Profile, date_of, load, parse
from colophon.review import checks
from colophon.review.checks import check, identifiers, reference, table

PROFILE = load(shipped_vocab() / "profile.csv")
TODAY = date(2026, 11, 23)
BOUNDS = parse(
    "propertyID,valueConstraint,valueConstraintType\n"
    "dcterms:extent,10,minInclusive\ndcterms:medium,3,minLength\ndcterms:note,en,languageTag\n"
    "dcterms:issued,1990,maxInclusive\n"
)


def own(term: str, value: Value | str) -> Statement:
    made = Text(text=value) if isinstance(value, str) else value
    return Statement(term=term, value=made, status=Status.EDITED)


SOUND = (
    own("title", Text(text="Bees", language="en")),
    own("issued", date_of("1976~")),
    own("language", "en"),
    own("type", Concept(uri="http://purl.org/dc/dcmitype/Text", label="Text")),
    own("identifier", "urn:isbn:978-0-306-40615-7"),
    own("identifier", "urn:issn:0378-5955"),
    own("identifier", "ark:13030/xf93gt2q"),
    own("identifier", "https://doi.org/10.1000/182"),
    own("publisher", Agent(name="Hive")),
    own("rightsURI", Link(uri="http://rightsstatements.org/vocab/CNE/1.0/")),
    own("price", "50p, phone orders welcome"),
)


def codes(*statements: Statement, profile: Profile = PROFILE) -> set[str]:
    record = Record(id="bees", statements=statements)
    return {
        one.code
        for one in check(record, profile, today=TODAY, knows=lambda field, uri: "known" in uri)
    }


def test_a_sound_record_has_no_problem() -> None:
    assert codes(*SOUND) == set()


# code → what is put beside the sound record
FAILING: dict[str, tuple[Statement, ...]] = {
    "not-repeatable": (own("title", "Another"),),
    "unknown-term": (own("nonsense", "x"),),
    "wrong-kind": (own("publisher", "x"),),
    "duplicate-value": (own("note", "x"), own("note", "x")),
    "unconfirmed": (
        Statement(term="note", value=Text(text="x"), evidence=(Evidence(method="m"),)),
    ),
    "empty-value": (own("note", " "),),
    "not-in-picklist": (own("accessState", "secret"),),
    "pattern": (own("reviewBy", "soon"),),
    "foreign-uri": (own("license", Link(uri="https://example.org/licence")),),
    "unknown-concept": (
        own("subject", Concept(uri="https://e.org/x", label="x", vocabulary="topics")),
    ),
    "length": (own("subtitle", "x" * 1001),),
    "illegal-character": (own("note", "page\x0cbreak"),),
    "language-tag": (own("note", Text(text="x", language="english please")),),
    "uri-syntax": (own("relation", Link(uri="see shelf")),),
    "bare-uri": (own("relation", "https://example.org/x"),),
    "edtf": (own("created", Date(edtf="last year", display="last year")),),
    "date-range": (
        own("created", Date(edtf="1976", display="", earliest="1977-01-01", latest="1976-01-01")),
    ),
    "future-date": (own("created", date_of("2031")),),
    "embargo-without-day": (own("embargoUntil", date_of("2031")),),
    "embargo-over": (own("embargoUntil", date_of("2020-01-01")),),
    "access-contradiction": (
        own("accessState", "public"),
        own("embargoUntil", date_of("2031-01-01")),
    ),
    "withdrawal-unexplained": (own("accessState", "tombstone"),),
    "isbn": (own("identifier", "urn:isbn:978-0-306-40615-8"),),
    "issn": (own("identifier", "URN:ISSN:0378-5954"),),
    "identifier-form": (own("identifier", "https://doi.org/11.1000/182"),),
    "identifier-unqualified": (own("identifier", "B 12"),),
    "private-mail": (own("description", "write to jane.doe@example.org"),),
    "private-phone": (own("note", "Tel. (030) 123 45 67"),),
}
# codes that need another record than the sound one with something beside it
ELSEWHERE = {
    "missing-mandatory",
    "wants-review",
    "long-title",
    "out-of-range",
    "language-not-allowed",
}


@pytest.mark.parametrize("code", FAILING)
def test_a_code_has_a_record_that_fails_it(code: str) -> None:
    assert code in codes(*SOUND, *FAILING[code])


def test_every_code_is_tried() -> None:
    assert set(table()) == set(FAILING) | ELSEWHERE


def test_the_other_codes() -> None:
    assert "missing-mandatory" in codes(*SOUND[1:])
    suggested = Statement(term="title", value=Text(text="Bees"))
    assert "wants-review" in codes(suggested, *SOUND[1:])
    assert "long-title" in codes(own("title", "word " * 70), *SOUND[1:])
    assert codes(own("extent", "9"), profile=BOUNDS) == {"out-of-range"}
    assert codes(own("extent", "11"), profile=BOUNDS) == set()
    assert codes(own("issued", "1991"), profile=BOUNDS) == {"out-of-range"}
    assert codes(own("medium", "x"), profile=BOUNDS) == {"length"}
    assert codes(own("note", "x"), profile=BOUNDS) == {"language-not-allowed"}
    british = own("note", Text(text="x", language="en-GB"))
    assert codes(british, profile=BOUNDS) == set()


def test_a_problem_says_where_and_what_to_do() -> None:
    record = Record(id="bees", statements=SOUND[1:])
    (problem,) = check(record, PROFILE)
    assert (problem.code, problem.severity) == ("missing-mandatory", Severity.VIOLATION)
    assert problem.place == "bees title"
    assert problem.remedy


def test_each_declared_check_is_documented_and_runs() -> None:
    for code, one in table().items():
        assert one.meaning.endswith("."), code
        assert one.remedy, code
        assert f"| `{code}` |" in reference()


def test_a_code_is_declared_once() -> None:
    with pytest.raises(ValueError, match="isbn"):

        @checks.finds("isbn", Severity.INFO, "Nothing.")
        def again(case: checks.Case) -> Iterator[tuple[str, str]]:
            """Never."""
            yield from ()


@pytest.mark.parametrize(
    ("tag", "sound"),
    [
        *((tag, True) for tag in ("en", "pt-BR", "zh-Hant-TW", "mul", "und", "sl-rozaj", "x-a")),
        *((tag, True) for tag in ("de-CH-1996", "en-GB-oxendict", "es-419", "en-a-bbb-x-a-ccc")),
        *((tag, False) for tag in ("e", "english language", "en_GB", "en-", "-en", "deutsch-DE-")),
    ],
)
def test_language_tags(tag: str, sound: bool) -> None:
    found = codes(*SOUND[:2], own("language", tag), *SOUND[3:])
    assert ("language-tag" not in found) == sound


@given(digits=st.lists(st.integers(0, 9), min_size=12, max_size=12), place=st.integers(0, 11))
def test_check_digits_detect_a_wrong_digit(digits: list[int], place: int) -> None:
    digits[:3] = [9, 7, 8]
    last = -sum((1, 3)[index % 2] * digit for index, digit in enumerate(digits)) % 10
    number = "".join(map(str, [*digits, last]))
    assert identifiers.isbn_valid(number)
    wrong = number[:place] + str((digits[place] + 1) % 10) + number[place + 1 :]
    assert not identifiers.isbn_valid(wrong)


def test_old_isbns_and_issns() -> None:
    assert identifiers.isbn_valid("0-8044-2957-X")
    assert not identifiers.isbn_valid("0-8044-2957-1")
    assert identifiers.issn_valid("2434-561X")
    assert not identifiers.issn_valid("2434-5611")
    assert not identifiers.isbn_valid("١٢٣٤٥٦٧٨٩٠")


@pytest.mark.parametrize(
    "text", ["1976-1979", "pages 12 to 345", "ISBN 978-0-306-40615-7", "£1.50", "a @ b"]
)
def test_figures_are_not_private_data(text: str) -> None:
    assert not codes(*SOUND, own("description", text)) & {"private-mail", "private-phone"}


def test_private_fields_may_hold_private_data() -> None:
    found = codes(*SOUND, own("internalNote", "jane@example.org, tel. 030 1234567"))
    assert found == set()


@pytest.mark.parametrize(
    "text", ["a" * 200_000, "1 " * 100_000, "a@" * 100_000, "+1" * 100_000, "x." * 100_000 + "@"]
)
def test_hostile_values_are_checked_in_linear_time(text: str) -> None:
    import time

    start = time.process_time()
    codes(*SOUND, own("description", Text(text=text, language=text)), own("identifier", text))
    assert time.process_time() - start < 2
