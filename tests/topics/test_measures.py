"""The measures are Annif's, checked by hand and against scikit-learn."""

import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.model.errors import DocumentError
from colophon.topics.corpus import read_corpus
from colophon.topics.evaluate import evaluate, gold_uris
from colophon.topics.measures import count_matches, measure_all, ndcg
from colophon.vocabulary import open_vocabulary
from colophon.vocabulary.matching import CompiledVocabulary


def test_a_document_by_hand() -> None:
    offered, gold = ["a", "b", "c", "d", "e", "f"], ["b", "f", "z"]
    assert count_matches(offered, gold, 5) == (1 / 5, 1 / 3, 2 / 8)
    assert count_matches(offered, gold, 10) == (2 / 6, 2 / 3, 4 / 9)
    # gains at ranks 2 and 6, against three at the top
    expected = (0.6309298 + 0.3562072) / (1 + 0.6309298 + 0.5)
    assert ndcg(offered, gold) == pytest.approx(expected)


def test_means_over_documents_with_and_without_gold() -> None:
    found = measure_all([(["a"], ["a"]), ([], ["a"]), (["a", "b"], []), (["b", "a"], ["a"])])
    assert found.documents == 4
    assert found.precision[5] == pytest.approx((1 + 0 + 0 + 0.5) / 4)
    assert found.recall[5] == pytest.approx((1 + 0 + 0 + 1) / 4)
    assert found.f1[5] == pytest.approx((1 + 0 + 0 + 2 / 3) / 4)
    assert found.ndcg == pytest.approx((1 + 0 + 1 + 0.6309298) / 4)
    assert measure_all([]).ndcg == 0.0


@given(
    st.permutations(list(range(12))),
    st.sets(st.integers(0, 11), min_size=1),
)
def test_ndcg_is_that_of_scikit_learn(order: list[int], gold: set[int]) -> None:
    metrics = pytest.importorskip("sklearn.metrics")
    scores = [[12 - order.index(one) for one in range(12)]]
    truth = [[int(one in gold) for one in range(12)]]
    ours = ndcg([str(one) for one in order], [str(one) for one in gold], 10)
    assert ours == pytest.approx(metrics.ndcg_score(truth, scores, k=10))


@given(
    st.lists(
        st.tuples(st.sets(st.integers(0, 5), max_size=5), st.sets(st.integers(0, 5), min_size=1)),
        min_size=1,
        max_size=4,
    )
)
def test_f1_is_the_sample_average_of_scikit_learn(samples: list[tuple[set[int], set[int]]]) -> None:
    metrics = pytest.importorskip("sklearn.metrics")
    offered = [[int(one in best) for one in range(6)] for best, _ in samples]
    truth = [[int(one in gold) for one in range(6)] for _, gold in samples]
    ours = measure_all(
        [([str(one) for one in best], [str(one) for one in gold]) for best, gold in samples]
    )
    expected = metrics.f1_score(truth, offered, average="samples", zero_division=0)
    assert ours.f1[5] == pytest.approx(expected)


@pytest.fixture
def food(tmp_path: Path) -> CompiledVocabulary:
    path = tmp_path / "food.ttl"
    path.write_text(
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <https://e.org/> .\n"
        ':a a skos:Concept ; skos:prefLabel "Rye bread"@en .\n'
        ':b a skos:Concept ; skos:prefLabel "Oat cake"@en .',
        encoding="utf-8",
    )
    opened = open_vocabulary("food", path, tmp_path / "cache")
    assert isinstance(opened, CompiledVocabulary)
    return opened


LINES = (
    "On rye bread ¤ About rye bread.\t<https://e.org/a> <https://e.org/unknown>\n"
    "Oat cake\t<https://e.org/b>\n\n"
)


@pytest.mark.parametrize("zipped", [False, True])
def test_a_table_of_texts(tmp_path: Path, food: CompiledVocabulary, zipped: bool) -> None:
    path = tmp_path / f"corpus.tsv{'.gz' if zipped else ''}"
    path.write_bytes(gzip.compress(LINES.encode()) if zipped else LINES.encode())
    first, second = read_corpus(path)
    assert first.text.text[: first.text.title[0][1]] == "On rye bread"
    assert second.gold == ("https://e.org/b",)
    assert gold_uris(first, [food]) == ("https://e.org/a",)
    found = evaluate([first, second], [food])
    assert (found.f1[5], found.ndcg, found.documents) == (1.0, 1.0, 2)


def test_a_folder_of_texts(tmp_path: Path, food: CompiledVocabulary) -> None:
    folder = tmp_path / "corpus"
    folder.mkdir()
    (folder / "one.txt").write_text("Rye bread.", encoding="utf-8")
    (folder / "one.key").write_text("rye bread\nwheat\n", encoding="utf-8")
    (folder / "two.txt").write_text("Oat cake.", encoding="utf-8")
    (folder / "two.tsv").write_text("<https://e.org/b>\tOat cake\n", encoding="utf-8")
    (folder / "none.txt").write_text("Without gold.", encoding="utf-8")
    one, two = read_corpus(folder)
    assert gold_uris(one, [food]) == ("https://e.org/a",)
    assert gold_uris(two, [food]) == ("https://e.org/b",)
    assert evaluate([one, two], [food]).ndcg == 1.0


def test_a_broken_corpus_names_the_line(tmp_path: Path) -> None:
    path = tmp_path / "corpus.tsv"
    path.write_text("text\t<https://e.org/a>\nno tab\n", encoding="utf-8")
    with pytest.raises(DocumentError, match=r"corpus\.tsv:2"):
        list(read_corpus(path))
    with pytest.raises(DocumentError, match="no such corpus"):
        list(read_corpus(tmp_path / "nowhere"))
