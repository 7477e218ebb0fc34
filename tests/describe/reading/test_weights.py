"""What the reader has learnt, as it is kept: complete, ordered, between 0 and 1."""

from itertools import pairwise

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.reading.tables import FEATURES, FIELDS, JUDGED
from colophon.describe.reading.weights import FOLDER, Curve, file_name, weights

SETS = (False, True)
EVERY = [field for fields in FIELDS.values() for field in fields]


@pytest.mark.parametrize("paged", SETS)
def test_every_kind_and_field_is_judged(paged: bool) -> None:
    learnt = weights(paged)
    assert set(learnt.judges) == set(FIELDS)
    for kind, judge in learnt.judges.items():
        assert judge.fields == JUDGED[kind]
        assert judge.lexicon.speech.shape == (len(judge.lexicon.known), len(judge.fields))
        assert numpy.isfinite(judge.lexicon.speech).all()
    assert set(learnt.curves) >= set(EVERY)
    assert set(learnt.least) >= set(EVERY)


@pytest.mark.parametrize("paged", SETS)
@pytest.mark.parametrize("field", EVERY)
def test_curves_rise_within_bounds(paged: bool, field: str) -> None:
    curve = weights(paged).curves[field]
    assert all(one < other for one, other in pairwise(curve.odds))
    assert all(one <= other for one, other in pairwise(curve.rate))
    assert all(0 <= one <= 1 for one in curve.rate)
    assert 0.3 <= weights(paged).least[field] <= 1


@given(odds=st.floats(-60, 60), more=st.floats(0, 20))
@pytest.mark.parametrize("field", EVERY)
def test_surer_is_never_rarer(field: str, odds: float, more: float) -> None:
    curve = weights(False).curves[field]
    assert 0 <= curve.frequency(odds) <= curve.frequency(odds + more) <= 1


@given(odds=st.lists(st.floats(-60, 60), min_size=1, max_size=9))
def test_many_at_once_are_as_one_by_one(odds: list[float]) -> None:
    curve = Curve([-2.0, 0.0, 3.0], [0.1, 0.4, 0.9])
    assert curve.frequencies(numpy.array(odds)).tolist() == [curve.frequency(one) for one in odds]


@pytest.mark.parametrize("paged", SETS)
@pytest.mark.parametrize("kind", sorted(FIELDS))
def test_trees_ask_for_features_that_there_are(paged: bool, kind: str) -> None:
    judge = weights(paged).judges[kind]
    width = len(FEATURES[kind]) + 4 * len(judge.fields)
    rows = numpy.zeros((3, width), dtype=numpy.float32)
    odds = judge.first.log_odds(rows)
    assert odds.shape == (3, len(judge.fields))
    assert numpy.isfinite(odds).all()
    assert (odds == odds[0]).all()


def test_each_set_has_its_file_and_is_read_once() -> None:
    assert {file_name(one) for one in SETS} == {one.name for one in FOLDER.glob("weights-*.json")}
    assert weights(True) is weights(True)
    assert weights(True) is not weights(False)
