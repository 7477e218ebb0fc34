"""How sure a model's values are: little before anybody decided, then what decisions say."""

from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.suggesting.calibration import PRIOR, Calibration, Decided


def test_before_any_decision_it_is_low() -> None:
    assert Calibration().of_model("title") == PRIOR
    assert Calibration().raise_confidence(0.7) == 0.7


def test_decisions_on_a_field_count_most_there() -> None:
    known = Calibration(alone={"title": Decided(200, 190), "creator": Decided(200, 20)})
    assert 0.9 < known.of_model("title") < 0.96
    assert 0.1 < known.of_model("creator") < 0.15
    assert known.of_model("creator") < known.of_model("price") < known.of_model("title")


def test_agreement_that_says_nothing_raises_nothing() -> None:
    assert Calibration(agreed=Decided(50, 25), apart=Decided(50, 25)).raise_confidence(0.7) == 0.7
    assert Calibration(agreed=Decided(50, 10), apart=Decided(50, 40)).raise_confidence(0.7) == 0.7
    assert (
        Calibration(agreed=Decided(9, 9), apart=Decided(9, 0)).raise_confidence(0.7) == 0.7
    )  # too few


def test_a_field_in_which_it_is_mostly_wrong_is_left_to_others() -> None:
    known = Calibration(alone={"creator": Decided(40, 2), "title": Decided(3, 0)})
    assert not known.is_offered("creator")
    assert known.is_offered("title")  # three decisions say little
    assert Calibration().is_offered("creator")


@given(st.integers(0, 500), st.floats(0, 1), st.integers(0, 500), st.floats(0, 1), st.floats(0, 1))
def test_confidence_stays_a_frequency(
    given_: int, right: float, other: int, others: float, sure: float
) -> None:
    known = Calibration(
        alone={"title": Decided(given_, int(given_ * right))},
        agreed=Decided(given_, int(given_ * right)),
        apart=Decided(other, int(other * others)),
    )
    assert 0 <= known.of_model("title") < 1
    assert sure <= known.raise_confidence(sure) <= 1
