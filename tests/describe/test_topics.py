"""Topics: what the text names, ranked, with places that select the words."""

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.properties import examples

from colophon.config import Config, shipped_vocab
from colophon.describe import Context
from colophon.describe.topics import DESCRIBER
from colophon.model.document import Document, Mark, MarkKind
from colophon.model.record import Concept, Statement
from colophon.model.record import Text as Literal
from colophon.topics.structured_text import StructuredText
from colophon.topics.suggest import Suggestion, suggest
from colophon.vocabulary import open_vocabularies, open_vocabulary
from colophon.vocabulary.matching import CompiledVocabulary

HEAD = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <https://example.org/> .\n"
TRADES = {
    "baking": 'skos:prefLabel "Baking"@en ; skos:altLabel "Bread making"@en',
    "rye": 'skos:prefLabel "Rye bread"@en ; skos:broader :baking',
    "mill": 'skos:prefLabel "Water mills"@en ; skos:related :rye',
    "strike": 'skos:prefLabel "Strikes"@en',
    "oven": 'skos:prefLabel "Ovens (Cookery)"@en',
    "oven2": 'skos:prefLabel "Ovens (Industry)"@en',
    "year": 'skos:prefLabel "Year"@en',
}
TEXT = """Rye bread and the strike

The bakers of our town went on strike. Rye bread is their pride; baking by night is not.
The ovens of the industry are cold this year. Water mills stand still."""

Make = Callable[..., CompiledVocabulary]


@pytest.fixture
def made(tmp_path: Path) -> Make:
    def make(concepts: dict[str, str], name: str = "trades") -> CompiledVocabulary:
        path = tmp_path / f"{name}-{len(concepts)}.ttl"
        lines = (f":{slug} a skos:Concept ; {facts} ." for slug, facts in concepts.items())
        path.write_text(HEAD + "\n".join(lines), encoding="utf-8")
        opened = open_vocabulary(name, path, tmp_path / "cache")
        assert isinstance(opened, CompiledVocabulary)
        return opened

    return make


def slugs(found: list[Suggestion]) -> list[str]:
    return [one.uri.rsplit("/", 1)[1] for one in found]


def as_text(text: str = TEXT) -> StructuredText:
    return StructuredText(text=text, language="en", title=((0, text.find("\n")),))


def document(text: str, **more: object) -> Document:
    return Document(
        name="made", text=text, media_type="text/plain", sha256="", size=0, reader="made", **more
    )  # type: ignore[arg-type]


def context(language: str = "en", **more: object) -> Context:
    vocabularies = open_vocabularies(shipped_vocab())
    made = Context(Config(), vocabularies, date(2026, 1, 1), **more)  # type: ignore[arg-type]
    if language:
        made.found.append(Statement(term="language", value=Literal(text=language)))
    return made


def test_the_best_come_first_and_generic_words_last(made: Make) -> None:
    found = slugs(suggest(as_text(), [made(TRADES)], limit=None, least=0))
    assert found[:2] == ["rye", "strike"]
    assert found[-1] == "year"
    assert set(found) == set(TRADES) - {"oven"}


def test_a_qualifier_in_the_text_decides_between_rivals(made: Make) -> None:
    found = suggest(as_text(), [made(TRADES)], least=0)
    oven = next(one for one in found if "oven" in one.uri)
    assert oven.uri == "https://example.org/oven2"
    assert oven.alternatives == ("https://example.org/oven",)
    both = suggest(as_text(), [made(TRADES)], least=0, rivals=True)
    assert sum("oven" in one.uri for one in both) == 2


def test_words_mean_one_thing_so_that_rivals_count_for_less(made: Make) -> None:
    kinds = {
        f"mill{number}": f'skos:prefLabel "Mills ({kind})"@en'
        for number, kind in enumerate(("Paper", "Steel", "Wind"))
    }
    vocabulary = made(kinds | {"yeast": 'skos:prefLabel "Yeast"@en'})
    text = as_text("Mills\n\nMills need hands, and hands need mills. Yeast is sold at the gate.")
    both = slugs(suggest(text, [vocabulary], least=0, rivals=True))
    assert both.index("yeast") == 1
    assert {*both[2:]} < {*kinds}


def test_every_span_selects_words_of_the_concept(made: Make) -> None:
    for one in suggest(as_text(), [made(TRADES)], least=0):
        assert one.spans
        for start, end in one.spans:
            assert TEXT[start:end].strip() == TEXT[start:end]
            assert TEXT[start:end].lower()[:3] in one.label.lower()


def test_parts_explain_the_score(made: Make) -> None:
    (rye, *_) = suggest(as_text(), [made(TRADES)])
    parts = dict(rye.parts)
    assert parts["title"] == 1
    assert parts["coherence"] > 0
    assert parts["frequency"] == pytest.approx(0.396, abs=0.001)


NOISE = st.sampled_from(["Lighthouses", "Tea", "Sailing ships", "Chess", "Glass"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=examples(10))
@given(st.lists(NOISE, min_size=1, unique=True))
def test_a_further_concept_takes_no_suggestion_away(made: Make, labels: list[str]) -> None:
    more = {f"n{number}": f'skos:prefLabel "{label}"@en' for number, label in enumerate(labels)}
    before = suggest(as_text(), [made(TRADES)])
    after = suggest(as_text(), [made({**TRADES, **more})])
    assert [(one.uri, one.score) for one in before] == [(one.uri, one.score) for one in after]


def test_mapped_concepts_are_one_suggestion_of_the_preferred_vocabulary(made: Make) -> None:
    ours = {"x": 'skos:prefLabel "Walkouts"@en ; skos:exactMatch :strike'}
    preferred = made(ours, "ours")
    text = StructuredText(text="Walkouts! A strike; strikes everywhere.", language="en")
    (one,) = suggest(text, [preferred, made(TRADES)], least=0)
    assert (one.vocabulary, one.count) == ("ours", 3)
    assert one.mapped == ("https://example.org/strike",)
    (one,) = suggest(text, [made(TRADES), preferred], least=0)
    assert (one.vocabulary, one.mapped) == ("trades", ("https://example.org/x",))


def _spawned(folder: Path, texts: list[str]) -> list[list[Suggestion]]:
    vocabulary = open_vocabulary("topics", shipped_vocab() / "topics.ttl", folder)
    assert isinstance(vocabulary, CompiledVocabulary)
    return [suggest(as_text(text), [vocabulary]) for text in texts]


def test_one_process_or_many(tmp_path: Path) -> None:
    texts = [f"Housing {number}\n\nTenants on rent strike. {TEXT}" for number in range(6)]
    alone = _spawned(tmp_path, texts)
    assert all(alone)
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        parts = [pool.submit(_spawned, tmp_path, [text]) for text in texts]
        assert [part.result()[0] for part in parts] == alone


def test_the_describer_quotes_and_explains() -> None:
    text = "Rent strike!\n\nTenants refuse to pay. The rent strike spreads to all the housing."
    statements = list(DESCRIBER.describe(document(text), context()))
    assert statements
    for statement in statements:
        assert statement.term == "subject"
        assert isinstance(statement.value, Concept)
        assert statement.value.vocabulary == "topics"
        for evidence in statement.evidence:
            assert text[evidence.start : evidence.end] == evidence.quote
        assert statement.evidence[0].parts
        assert "snowball english" in statement.evidence[0].note
        assert len(statement.evidence) <= 10
    scores = [statement.confidence for statement in statements]
    assert scores == sorted(scores, reverse=True)


def test_marked_titles_count_as_titles() -> None:
    text = "The Press\n\nOn ovens, and on prisons. Prisons are what the ovens bake for."

    def quoting(made: Document) -> float:
        found = DESCRIBER.describe(made, context())
        quoted = [one.confidence for one in found if one.evidence[0].quote == "prisons"]
        return max(quoted, default=0.0)

    start = text.index("prisons")
    mark = Mark(kind=MarkKind.TITLE, start=start, end=start + 7)
    assert quoting(document(text, marks=(mark,))) > quoting(document(text))


@pytest.mark.parametrize("text", ["", "   \n", "!!!", "12 34", "\x00\ufffd"])
def test_nothing_to_say(text: str) -> None:
    assert not list(DESCRIBER.describe(document(text), context()))


@pytest.mark.parametrize("language", ["", "is", "ja", "xx-Latn"])
def test_a_language_without_analyser_is_matched_by_whole_words(language: str) -> None:
    for statement in DESCRIBER.describe(document("housing housing"), context(language)):
        assert "whole words" in statement.evidence[0].note or language == ""


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        ("de", "Die Gewerkschaften rufen zum Streik.", "Strikes"),
        ("fr", "Les grèves et les syndicats.", "Strikes"),
        ("es", "Las huelgas de los sindicatos.", "Strikes"),
    ],
)
def test_four_languages(language: str, text: str, label: str) -> None:
    found = DESCRIBER.describe(document(text), context(language))
    assert any(label in str(one.value) for one in found)


def test_the_pamphlet_is_described_as_a_cataloguer_would(shared: Path) -> None:
    (path,) = (shared / "pamphlet").glob("*.txt")
    text = path.read_text(encoding="utf-8")
    found = [str(one.value) for one in DESCRIBER.describe(document(text), context())]
    sound = {
        "White supremacy", "Arrest and detention", "Protest movements", "Immigration enforcement",
        "Right of asylum", "Deportation", "Police", "Anti-war movements", "Authoritarianism",
        "Migration", "Fascism", "Prisons", "Antifascism", "Anti-fascism", "Migrant labour",
        "Refugees", "Police violence", "Riots", "Trade unions", "Direct action", "Mutual aid",
        "Solidarity", "Courts and trials", "Demonstrations",
    }  # fmt: skip
    assert len(found) == 8
    assert len(sound & set(found)) >= 6, found
