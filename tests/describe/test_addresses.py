"""What describers suggest by address is in the vocabularies, under the label they say."""

from datetime import date
from pathlib import Path

import pytest

from colophon.config import Config, shipped_vocab
from colophon.describe import Context, describe, genre
from colophon.model.record import Record
from colophon.profile import load
from colophon.read import read
from colophon.review.checks import Lists, check
from colophon.vocabulary import open_vocabularies

ROOT = Path(__file__).parents[2]
PROFILE = load(shipped_vocab() / "profile.csv")
VOCABULARIES = open_vocabularies(ROOT / "vocab")
SAMPLES = sorted(
    path
    for path in (ROOT / "tests" / "documents").iterdir()
    if path.suffix in (".txt", ".md", ".html", ".pdf", ".epub", ".docx", ".odt", ".xml")
    and path.name not in ("README.md", "winter-swimming.pdf")
)
OF_LISTS = frozenset(
    (
        *("unknown-concept", "unknown-vocabulary", "second-address", "replaced-concept"),
        *("concept-label", "concept-without-address", "unlisted-type", "foreign-uri"),
        *("rights-address", "licence-address", "relator", "role-syntax"),
        *("language-tag", "language-form", "isbn", "issn", "identifier-form"),
    )
)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_a_draft_keeps_to_the_lists(path: Path) -> None:
    statements = describe(read(path), Context(Config(), VOCABULARIES, date(2026, 11, 23)))
    assert any(one.value.uri for one in statements)
    record = Record(id="sample", statements=tuple(statements))
    found = check(record, PROFILE, today=date(2026, 11, 23), lists=Lists(VOCABULARIES))
    assert [str(one) for one in found if one.code in OF_LISTS] == []


@pytest.mark.parametrize("name", ["LEAFLETS", "PAMPHLETS", "POSTERS"])
def test_a_genre_by_pages_is_that_of_the_vocabulary(name: str) -> None:
    uri, label = getattr(genre, name)
    entry = VOCABULARIES["genres"].get(uri)
    assert entry is not None
    assert entry.label("en").text == label
