"""Every code has a record that fails it, and the sound record fails none."""

from collections.abc import Iterator
from datetime import date

import pytest
from tests.costs import assert_proportional

from colophon.config import shipped_vocab
from colophon.model.problem import Problem, Severity
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
from colophon.review.checks import Lists, check, reference, table
from colophon.vocabulary import Entry, Label, LabelHit, Vocabulary

PROFILE = load(shipped_vocab() / "profile.csv")
GENRES = "https://w3id.org/colophon/vocab/genres/"
TOPICS = "https://w3id.org/colophon/vocab/topics/"
RELATORS = "http://id.loc.gov/vocabulary/relators/"


class Few(Vocabulary):
    """A vocabulary of a few concepts in memory."""

    def __init__(self, name: str, uri: str, *entries: Entry) -> None:
        self.name, self.uri, self.title = name, uri, name
        self.entries = {one.uri: one for one in entries}

    def get(self, uri: str) -> Entry | None:
        return self.entries.get(uri)

    def find(self, label: str, language: str | None = None) -> tuple[Entry, ...]:
        return tuple(
            one
            for one in self
            if any(each.text.casefold() == label.casefold() for each in one.preferred)
        )

    def search(self, text: str, language: str | None = None, limit: int = 20) -> tuple[Entry, ...]:
        return self.find(text)

    def match(self, text: str, language: str) -> tuple[LabelHit, ...]:
        return ()

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries.values())

    def __len__(self) -> int:
        return len(self.entries)


def called(uri: str, *labels: str, **more: object) -> Entry:
    return Entry(uri=uri, preferred=tuple(Label(one, "en") for one in labels), **more)  # type: ignore[arg-type]


LISTS = Lists(
    {
        "genres": Few(
            "genres",
            GENRES.rstrip("/"),
            called("http://purl.org/dc/dcmitype/Text", "Text"),
            called(f"{GENRES}posters", "Posters", exact=("https://e.org/aat/1",)),
        ),
        "topics": Few(
            "topics",
            TOPICS.rstrip("/"),
            called(f"{TOPICS}bees", "Bees", "Honey bees"),
            called(f"{TOPICS}hives", "Hives", replaced_by=(f"{TOPICS}bees",), deprecated=True),
        ),
        "lcsh": Few("lcsh", "https://e.org/lcsh", called("https://e.org/lcsh/1", "Wasps")),
        "languages": Few(
            "languages",
            "https://e.org/l",
            called("https://e.org/l/en", "English", notation=("en", "eng")),
        ),
    },
    topics=("topics", "lcsh"),
    elsewhere=frozenset(("annif",)),
)
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


def found(*statements: Statement, profile: Profile = PROFILE) -> tuple[Problem, ...]:
    record = Record(id="bees", statements=statements)
    return check(record, profile, today=TODAY, lists=LISTS)


def codes(*statements: Statement, profile: Profile = PROFILE) -> set[str]:
    return {one.code for one in found(*statements, profile=profile)}


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
    "unknown-vocabulary": (
        own("subject", Concept(uri="https://e.org/x", label="x", vocabulary="fast")),
    ),
    "replaced-concept": (own("subject", Concept(uri=f"{TOPICS}hives", label="Hives")),),
    "second-address": (own("type", Concept(uri="https://e.org/aat/1", label="Posters")),),
    "concept-label": (own("subject", Concept(uri=f"{TOPICS}bees", label="Wasps")),),
    "concept-without-address": (own("type", "Posters"),),
    "unlisted-type": (own("type", "Postres"),),
    "rights-address": (own("rightsURI", Link(uri="https://rightsstatements.org/page/CNE/1.0/")),),
    "licence-address": (
        own("license", Link(uri="https://creativecommons.org/licenses/by-sa/4.0/deed.fr")),
    ),
    "relator": (own("contributor", Agent(name="Ann", role=f"{RELATORS}zzz")),),
    "role-syntax": (own("contributor", Agent(name="Ann", role="illustrator")),),
    "agent-identifier": (
        own("creator", Agent(name="Ann", uri="https://orcid.org/0000-0002-1825-0098")),
    ),
    "length": (own("subtitle", "x" * 1001),),
    "long-value": (own("description", "word " * 7_000),),
    "illegal-character": (own("note", "page\x0cbreak"),),
    "language-tag": (own("note", Text(text="x", language="english please")),),
    "uri-syntax": (own("relation", Link(uri="see shelf")),),
    "bare-uri": (own("relation", "https://example.org/x"),),
    "edtf": (own("created", Date(edtf="last year", display="last year")),),
    "date-range": (
        own("created", Date(edtf="1976", display="", earliest="1977-01-01", latest="1976-01-01")),
    ),
    "date-in-words": (own("created", Date(edtf="", display="the year of the flood")),),
    "date-ambiguous": (own("created", date_of("[1976-05-06,1976-06-05]")),),
    "date-bounds": (
        own("created", Date(edtf="1976~", display="", earliest="1976-01-01", latest="1976-12-31")),
    ),
    "future-date": (own("created", date_of("2031")),),
    "embargo-without-day": (own("embargoUntil", date_of("2031")),),
    "embargo-over": (own("embargoUntil", date_of("2020-01-01")),),
    "access-contradiction": (
        own("accessState", "public"),
        own("embargoUntil", date_of("2031-01-01")),
    ),
    "withdrawal-unexplained": (own("accessState", "tombstone"),),
    "language-form": (own("note", Text(text="x", language="en-UK")),),
    "incorrect-number": (
        Statement(term="identifier", value=Text(text="ISBN 978-0-306-40615-8 (incorrect)")),
    ),
    "isbn": (own("identifier", "urn:isbn:978-0-306-40615-8"),),
    "issn": (own("identifier", "URN:ISSN:0378-5954"),),
    "identifier-form": (own("identifier", "https://doi.org/11.1000/182"),),
    "identifier-unqualified": (own("identifier", "B 12"),),
    "private-mail": (own("description", "write to jane.doe@example.org"),),
    "private-phone": (own("note", "Tel. (030) 123 45 67"),),
    "private-account": (own("note", "gifts to DE89 3704 0044 0532 0130 00"),),
    "private-birth": (own("note", "Agathe, born 12 March 1931"),),
    "private-address": (own("subtitle", "Agathe Blumenau, 14 Ferry Road, Hambling"),),
    "private-person": (own("title", "In memory of Agathe Blumenau"),),
    "telling-evidence": (
        Statement(
            term="edition",
            value=Text(text="2nd edition"),
            evidence=(Evidence(method="x", quote="2nd edition, kept by Agathe Blumenau"),),
        ),
    ),
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
        def again(case: checks.CheckedCase) -> Iterator[tuple[str, str]]:
            """Never."""
            yield from ()


@pytest.mark.parametrize(
    ("tag", "sound"),
    [
        *((tag, True) for tag in ("en", "pt-BR", "zh-Hant-TW", "mul", "und", "sl-rozaj", "x-a")),
        *((tag, True) for tag in ("de-CH-1996", "en-GB-oxendict", "es-419", "en-a-bbb-x-a-ccc")),
        *((tag, False) for tag in ("e", "english language", "xx-EN", "en-", "-en", "deutsch-DE-")),
    ],
)
def test_language_tags(tag: str, sound: bool) -> None:
    found = codes(*SOUND[:2], own("language", tag), *SOUND[3:])
    assert ("language-tag" not in found) == sound


def offers(*statements: Statement) -> dict[str, str]:
    """What is offered instead, by code."""
    return {one.code: one.offer for one in found(*SOUND, *statements) if one.offer}


@pytest.mark.parametrize(
    ("statement", "code", "offer"),
    [
        (own("language", "English"), "language-tag", "en"),
        (own("language", "en-UK"), "language-form", "en-GB"),
        (own("language", "en_UK"), "language-form", "en-GB"),
        (own("language", "ger"), "language-form", "de"),
        (own("note", Text(text="x", language="iw")), "language-form", "he"),
        (own("type", "posters"), "concept-without-address", f"{GENRES}posters"),
        (own("subject", "Wasps"), "concept-without-address", "https://e.org/lcsh/1"),
        (own("type", "Poosters"), "unlisted-type", f"{GENRES}posters"),
        (
            own("type", Concept(uri="https://e.org/aat/1", label="Posters")),
            "second-address",
            f"{GENRES}posters",
        ),
        (
            own("subject", Concept(uri=f"{TOPICS}bess", label="Bees")),
            "unknown-concept",
            f"{TOPICS}bees",
        ),
        (own("subject", Concept(uri=f"{TOPICS}bees", label="Bess")), "concept-label", "Bees"),
        (
            own("subject", Concept(uri=f"{TOPICS}hives", label="Hives")),
            "replaced-concept",
            f"{TOPICS}bees",
        ),
        (own("contributor", Agent(name="A", role="ill")), "role-syntax", f"{RELATORS}ill"),
        (own("contributor", Agent(name="A", role="Illustrator")), "role-syntax", f"{RELATORS}ill"),
        (
            own("contributor", Agent(name="A", role="https://id.loc.gov/vocabulary/relators/ill")),
            "relator",
            f"{RELATORS}ill",
        ),
        (own("contributor", Agent(name="A", role=f"{RELATORS}voc")), "relator", f"{RELATORS}sng"),
        (
            own("identifier", "urn:isbn:978-0-306-40615-8"),
            "isbn",
            "ISBN 978-0-306-40615-8 (incorrect)",
        ),
    ],
)
def test_what_would_do_is_offered(statement: Statement, code: str, offer: str) -> None:
    assert offers(statement) == {code: offer}


@pytest.mark.parametrize(
    "statement",
    [
        own("subject", Concept(uri="https://e.org/lcsh/1", label="Wasps", vocabulary="lcsh")),
        # a server's vocabulary, and one that nobody names
        own("subject", Concept(uri="https://e.org/1", label="x", vocabulary="annif")),
        own("spatial", Concept(uri="https://sws.geonames.org/2643743/", label="London")),
        own("subject", Concept(uri=f"{TOPICS}bees", label="honey Bees")),
        own("subject", "Something of our own"),
        own("contributor", Agent(name="Ann", role=f"{RELATORS}ill")),
        own("contributor", Agent(name="Ann", role="https://archive.example.org/roles/folder")),
        own("creator", Agent(name="Ann", uri="https://orcid.org/0000-0002-1825-0097")),
        own("creator", Agent(name="Ann", uri="https://isni.org/isni/000000012146438X")),
        own("license", Link(uri="http://creativecommons.org/licenses/by-nc-nd/2.5/es/")),
        own("license", Link(uri="https://creativecommons.org/publicdomain/zero/1.0/")),
        own("identifier", "ISBN 978-0-306-40615-8 (incorrect)"),
        own("note", Text(text="x", language="sr-Latn")),
        own("note", Text(text="x", language="de-DD")),
    ],
)
def test_what_the_lists_know_is_no_problem(statement: Statement) -> None:
    assert codes(*SOUND, statement) == set()


def test_without_vocabularies_nothing_is_said_of_concepts() -> None:
    record = Record(
        id="bees",
        statements=(
            *SOUND,
            own("type", "Posters"),
            own("subject", Concept(uri="https://e.org/x", label="x", vocabulary="topics")),
        ),
    )
    assert check(record, PROFILE, today=TODAY) == ()


@pytest.mark.parametrize(
    "text", ["1976-1979", "pages 12 to 345", "ISBN 978-0-306-40615-7", "£1.50", "a @ b"]
)
def test_figures_are_not_private_data(text: str) -> None:
    assert not codes(*SOUND, own("description", text)) & {"private-mail", "private-phone"}


def test_whoever_stands_beside_a_number_is_told_with_it() -> None:
    reached = codes(*SOUND, own("note", "Given by Mrs. J. Blumenau, tel. 0151 555 0198"))
    assert reached >= {"private-phone", "private-person"}
    assert "private-person" not in codes(*SOUND, own("note", "Hollow Press, tel. 0151 555 0198"))


def test_private_fields_may_hold_private_data() -> None:
    found = codes(*SOUND, own("internalNote", "jane@example.org, tel. 030 1234567"))
    assert found == set()


@pytest.mark.parametrize("part", ["aa", "1 ", "a@", "+1", "x."])
def test_hostile_values_are_checked_in_linear_time(part: str) -> None:
    def checked(text: str) -> None:
        hostile = own("description", Text(text=text, language=text))
        codes(*SOUND, hostile, own("identifier", text))

    assert_proportional(checked, lambda n: part * n + "@", 12_500, 100_000)


def test_a_date_in_words_is_offered_as_edtf() -> None:
    (problem,) = found(*SOUND, own("created", Date(edtf="May 1968", display="May 1968")))
    assert "1968-05 is meant" in problem.message
    assert "date-in-words" not in codes(*SOUND, own("created", Date(edtf="", display="o. J.")))


def test_checks_stand_in_the_order_of_their_modules_whichever_came_first() -> None:
    from colophon.review.checks import table

    modules = [one.find.__module__ for one in table().values()]
    assert modules == sorted(modules)
