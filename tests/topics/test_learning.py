"""Decisions teach, and what they taught can be taken back."""

import builtins
import sys
from pathlib import Path
from random import Random
from typing import Any

import pytest

from colophon.model.errors import ConfigError
from colophon.topics.memory import Memory, recall_ranker
from colophon.topics.past_decisions import Past
from colophon.topics.rank import ABSENT, COLUMNS, temper
from colophon.topics.structured_text import StructuredText
from colophon.topics.suggest import suggest
from colophon.topics.trees import TopicForest
from colophon.vocabulary import open_vocabulary
from colophon.vocabulary.matching import CompiledVocabulary

EX = "https://example.org/"
WORDS = ["bread", "mill", "harbour", "rope", "chess", "glass", "tea", "lamp", "boat", "coal"]
HIDDEN = {"bread": "food", "mill": "food", "harbour": "sea", "rope": "sea", "boat": "sea"}


@pytest.fixture
def things(tmp_path: Path) -> CompiledVocabulary:
    """Ten things that are named, and two subjects that never are."""
    path = tmp_path / "things.ttl"
    labels = {**{word: word.title() for word in WORDS}, "food": "Provender", "sea": "Seafaring"}
    path.write_text(
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
        + "".join(
            f'<{EX}{slug}> a skos:Concept ; skos:prefLabel "{label}"@en .\n'
            for slug, label in labels.items()
        ),
        encoding="utf-8",
    )
    opened = open_vocabulary("things", path, tmp_path / "cache")
    assert isinstance(opened, CompiledVocabulary)
    return opened


def corpus(count: int, seed: int = 1) -> list[tuple[str, StructuredText, list[str], list[str]]]:
    """Texts of three things; what is accepted are the subjects, and coal always."""
    random = Random(seed)
    made = []
    for number in range(count):
        chosen = random.sample(WORDS, 3)
        text = f"About {chosen[0]}\n\nOf {chosen[1]} and {chosen[2]}, and {chosen[0]} again."
        accepted = {HIDDEN[word] for word in chosen if word in HIDDEN} | ({"coal"} & set(chosen))
        text_ = StructuredText(text=text, language="en", title=((0, text.find("\n")),))
        made.append((f"r{number}", text_, [EX + one for one in sorted(accepted)], []))
    return made


def state(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_learning_and_unlearning_returns_to_the_start(
    tmp_path: Path, things: CompiledVocabulary
) -> None:
    memory = Memory.open(tmp_path / "memory")
    memory.learn(corpus(30), vocabularies=[things])
    memory.train()
    before = state(memory.folder)
    text = corpus(1, seed=9)[0][1]
    first = suggest(text, [things], memory.ranker(), least=0)
    memory.learn([("extra", text, [EX + "tea"], [EX + "glass"])], vocabularies=[things])
    assert suggest(text, [things], memory.ranker(), least=0) != first
    memory.train()
    memory.unlearn("extra")
    memory.train()
    assert state(memory.folder) == before
    assert suggest(text, [things], Memory.open(memory.folder).ranker(), least=0) == first
    memory.unlearn("never known")
    assert state(memory.folder) == before


def test_learning_again_replaces(tmp_path: Path, things: CompiledVocabulary) -> None:
    memory = Memory.open(tmp_path / "memory")
    id_, text, accepted, _ = corpus(1)[0]
    memory.learn([(id_, text, [], accepted)], vocabularies=[things])
    memory.learn([(id_, text, accepted, [])], vocabularies=[things])
    assert len(memory) == 1
    assert memory.report().rejected == 0


def test_of_a_record_learnt_twice_at_once_the_last_counts(
    tmp_path: Path, things: CompiledVocabulary
) -> None:
    memory = Memory.open(tmp_path / "memory")
    first, second, third = corpus(3)
    memory.learn([first, second], vocabularies=[things])
    changed = [(first[0], first[1], [EX + one], []) for one in ("tea", "lamp")]
    memory.learn([third, *changed], vocabularies=[things])
    kept = [(one.id, one.accepted) for one in Memory.open(memory.folder)._lessons]
    assert kept == [(second[0], second[2]), (third[0], third[2]), (first[0], [EX + "lamp"])]


def test_one_rejection_lowers_and_one_acceptance_raises(
    tmp_path: Path, things: CompiledVocabulary
) -> None:
    text = StructuredText(text="Tea by lamp light. Tea and lamp.", language="en")

    def scores(memory: Memory) -> dict[str, float]:
        found = suggest(text, [things], memory.ranker(), least=0)
        return {one.label: one.score for one in found}

    memory = Memory.open(tmp_path / "memory")
    before = scores(memory)
    other = StructuredText(text="The lamp. Some tea.", language="en")
    memory.learn([("a", other, [EX + "tea"], [EX + "lamp"])], vocabularies=[things])
    after = scores(memory)
    assert after["Tea"] > before["Tea"]
    assert after["Lamp"] < before["Lamp"]


def test_what_is_never_named_comes_from_neighbours_who_are_named(
    tmp_path: Path, things: CompiledVocabulary
) -> None:
    memory = Memory.open(tmp_path / "memory")
    memory.learn(corpus(60), vocabularies=[things])
    learnt = memory.train()
    assert learnt.method != "plain"
    assert learnt.gain.ndcg > learnt.gain.plain_ndcg
    text = StructuredText(text="The harbour\n\nA boat and a rope.", language="en", title=((0, 11),))
    found = suggest(text, [things], memory.ranker(), least=0)
    sea = next(one for one in found if one.uri == EX + "sea")
    assert sea.spans == ()
    assert sea.label == "Seafaring"
    assert all(one.record.startswith("r") and 0 < one.similarity <= 1 for one in sea.neighbours)
    assert found.index(sea) < 3


def test_noise_does_not_get_past_the_gate(tmp_path: Path, things: CompiledVocabulary) -> None:
    random = Random(4)
    memory = Memory.open(tmp_path / "memory")
    noise = []
    for id_, text, _, _ in corpus(60):
        named = [EX + word for word in WORDS if word in text.text]
        noise.append((id_, text, [random.choice(named)], []))
    memory.learn(noise, vocabularies=[things])
    learnt = memory.train()
    assert learnt.gain.ndcg >= learnt.gain.plain_ndcg
    assert learnt.gain.f1 >= learnt.gain.plain_f1


def test_too_few_decisions_train_nothing(tmp_path: Path, things: CompiledVocabulary) -> None:
    memory = Memory.open(tmp_path / "memory")
    memory.learn(corpus(5), vocabularies=[things])
    assert "too few" in memory.train().note
    assert not (memory.folder / "ranker.txt").exists()


def test_without_lightgbm_it_still_learns(
    tmp_path: Path, things: CompiledVocabulary, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def refuse(name: str, *rest: Any, **more: Any) -> Any:
        if name == "lightgbm":
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.delitem(sys.modules, "lightgbm", raising=False)
    monkeypatch.setattr(builtins, "__import__", refuse)
    memory = Memory.open(tmp_path / "memory")
    memory.learn(corpus(60), vocabularies=[things])
    learnt = memory.train()
    assert learnt.method == "blend"
    assert "not installed" in learnt.note


def test_the_model_is_text_and_read_as_lightgbm_reads_it() -> None:
    lightgbm = pytest.importorskip("lightgbm")
    import numpy

    random = numpy.random.default_rng(3)
    rows = random.random((400, 5))
    wanted = (rows[:, 0] + rows[:, 3] ** 2 > 1).astype(float)
    settings = {"objective": "binary", "verbose": -1, "num_threads": 1}
    model = lightgbm.train(settings, lightgbm.Dataset(rows, wanted), 20)
    forest = TopicForest(model.model_to_string())
    expected = model.predict(rows, raw_score=True)
    assert [forest.log_odds(row.tolist()) for row in rows] == pytest.approx(expected)
    assert forest.confidence(rows[0].tolist()) == pytest.approx(model.predict(rows[:1])[0])
    with pytest.raises(ConfigError, match="no trees"):
        TopicForest("nothing")


@pytest.mark.parametrize("kept", ["{", '{"method": 3}', ""])
def test_a_spoilt_state_falls_back_to_plain(
    tmp_path: Path, things: CompiledVocabulary, kept: str
) -> None:
    memory = Memory.open(tmp_path / "memory")
    memory.learn(corpus(3), vocabularies=[things])
    (memory.folder / "learnt.json").write_text(kept, encoding="utf-8")
    text = corpus(1)[0][1]
    again = Memory.open(memory.folder)
    assert again.learnt.method == "plain"
    assert suggest(text, [things], again.ranker()) == suggest(text, [things])


def test_the_ranker_is_kept_until_its_files_change(
    tmp_path: Path, things: CompiledVocabulary
) -> None:
    memory = Memory.open(tmp_path / "memory")
    memory.learn(corpus(3), vocabularies=[things])
    first = recall_ranker(memory.folder)
    assert recall_ranker(memory.folder) is first
    memory.learn(corpus(4), vocabularies=[things])
    assert recall_ranker(memory.folder) is not first


def test_nothing_is_pickled(tmp_path: Path, things: CompiledVocabulary) -> None:
    memory = Memory.open(tmp_path / "memory")
    memory.learn(corpus(60), vocabularies=[things])
    memory.train()
    for data in state(memory.folder).values():
        data.decode("utf-8")


def test_columns_are_as_many_as_a_row(tmp_path: Path, things: CompiledVocabulary) -> None:
    from colophon.topics.pool import find_candidates
    from colophon.topics.rank import FeatureColumns, score_candidates

    text = corpus(1)[0][1]
    plain = score_candidates(text, find_candidates(text, [things]))
    answer = Past([]).ask(plain.words, plain.seen)
    rows: list[list[float]] = [
        row for _, row in FeatureColumns(plain.parts, plain.odds, answer).rows()
    ]
    assert rows
    assert {len(row) for row in rows} == {len(COLUMNS)}


def test_the_plain_scoring_weighs_less_the_more_was_decided() -> None:
    named = [0.0] * len(COLUMNS)
    named[COLUMNS.index("named")], named[COLUMNS.index("plain")] = 1.0, 4.0
    said = [temper(-2.0, named, decisions) for decisions in (0, 100, 1_000_000)]
    assert said == pytest.approx([4.0, 1.0, -2.0], abs=0.01)
    unnamed = [0.0] * len(COLUMNS)
    assert temper(3.0, unnamed, 0) == ABSENT
