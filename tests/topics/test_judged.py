"""Topics of a small vocabulary are as sure as readers found them right."""

import pytest

from colophon.describe.topics import LEAST_JUDGED
from colophon.topics import judged
from colophon.topics import score as score
from colophon.topics.judged import FEATURES, SMALL, features, model
from colophon.topics.pool import find_candidates
from colophon.topics.structured_text import StructuredText
from colophon.topics.suggest import suggest
from colophon.vocabulary.matching import CompiledVocabulary

PASSING = """A letter to the members

We met on the bus and went to the hall. Mother had made soup, and the doctor's wife sang."""
MEANT = """The rent strike in Alder Street

Tenants have paid no rent since March. The rent strike goes on until the landlord mends the roof.
Tenants of every house in the street are with us; rent is put by with the committee."""


def sure(text: str, vocabulary: CompiledVocabulary) -> dict[str, float]:
    read = StructuredText(text=text, language="en", title=((0, text.find("\n")),))
    suggested = suggest(read, [vocabulary], limit=None, least=0)
    return {one.uri.rsplit("/", 1)[1]: one.score for one in suggested}


def test_weights_are_of_known_features_and_records_of_shipped_topics(
    shipped: CompiledVocabulary,
) -> None:
    assert set(model().weights) <= set(FEATURES)
    assert model().records
    assert all(shipped.get(uri) for uri in model().records)


def test_what_a_text_is_about_is_surer_than_what_it_mentions(shipped: CompiledVocabulary) -> None:
    meant, passing = sure(MEANT, shipped), sure(PASSING, shipped)
    assert meant["rent-strikes"] > LEAST_JUDGED
    assert max(passing.values(), default=0) < 0.6 < LEAST_JUDGED
    assert max(passing.values(), default=0) < min(meant["rent-strikes"], meant["tenants"])


def test_topics_that_were_often_wrong_are_less_sure(shipped: CompiledVocabulary) -> None:
    text = StructuredText(text="Bus", language="en", title=((0, 3),))
    (one,) = find_candidates(text, [shipped]).values()
    parts = score.parts(one, 3)
    weights = model()
    bare = weights.log_odds(features(one, parts, 3, {}))
    assert weights.records[one.uri] < 0
    assert weights.log_odds(features(one, parts, 3, weights.records)) < bare


def test_only_small_vocabularies_are_judged_so(
    shipped: CompiledVocabulary, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = StructuredText(text="Rent", language="en", title=((0, 4),))
    (one,) = find_candidates(text, [shipped]).values()
    parts = score.parts(one, 4)
    assert len(shipped) < SMALL
    monkeypatch.setattr(judged, "SMALL", 10)
    assert judged.log_odds(one, parts, 4) == score.log_odds(parts)
