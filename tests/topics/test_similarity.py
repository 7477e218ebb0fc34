"""Documents and labels compared by vectors: with the extra, in English, in large vocabularies."""

import socket

import numpy
import pytest

from colophon.topics import similarity
from colophon.topics.pool import find_candidates
from colophon.topics.rank import score_candidates
from colophon.topics.structured_text import StructuredText
from colophon.vocabulary.matching import CompiledVocabulary

TEXT = "Striking miners and their wages\n\nThe miners of the valley are on strike for wages."


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every vocabulary counts as a large one."""
    pytest.importorskip("wordllama", reason="needs the extra similarity")
    monkeypatch.setattr(similarity, "LARGE", 1)


def read(language: str = "en") -> StructuredText:
    return StructuredText(text=TEXT, language=language, title=((0, TEXT.find("\n")),))


@pytest.mark.usefixtures("large")
def test_labels_of_the_matter_gain_most(shipped: CompiledVocabulary) -> None:
    added = similarity.log_odds(read(), find_candidates(read(), [shipped]))
    assert added
    assert max(added.values()) > 0


@pytest.mark.usefixtures("large")
def test_other_languages_are_not_compared(shipped: CompiledVocabulary) -> None:
    assert not similarity.log_odds(read("fr"), find_candidates(read(), [shipped]))


def test_small_vocabularies_are_not_compared(shipped: CompiledVocabulary) -> None:
    assert not similarity.log_odds(read(), find_candidates(read(), [shipped]))


@pytest.mark.usefixtures("large")
def test_labels_compared_together_are_as_if_compared_one_by_one() -> None:
    labels = ["Bread", "The history of baking in the valley", "Bread", "Ovens"]
    alone = [similarity.label_vectors([one])[0] for one in labels]
    similarity._known.clear()
    assert similarity.label_vectors(labels) == pytest.approx(numpy.stack(alone), abs=1e-5)


@pytest.mark.usefixtures("large")
def test_nothing_is_fetched(shipped: CompiledVocabulary, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    similarity._encoder.cache_clear()
    assert similarity.log_odds(read(), find_candidates(read(), [shipped]))


@pytest.mark.usefixtures("large")
def test_without_the_extra_all_is_as_before(
    shipped: CompiledVocabulary, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool = find_candidates(read(), [shipped])
    compared = score_candidates(read(), pool, words=False)
    monkeypatch.setattr(similarity, "_encoder", lambda: None)
    plain = score_candidates(read(), pool, words=False)
    added = {uri: compared.odds[uri] - plain.odds[uri] for uri in plain.odds}
    assert set(compared.odds) == set(plain.odds)
    assert any(abs(value) > 0.1 for value in added.values())
