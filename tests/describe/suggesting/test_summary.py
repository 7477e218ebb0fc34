"""Sentences of a summary that report what their passages say, and those that do not."""

import pytest

from colophon.describe.suggesting.summary import LONGEST, is_report

PASSAGE = (
    "The gate at the lower end stays open on Sundays until the seed swap is over, and the "
    "committee of Otterham will make the tea in May 2019."
)


@pytest.mark.parametrize(
    "sentence",
    [
        "The lower gate stays open on Sundays until the seed swap.",
        "The committee will make tea in May 2019.",
        "In Otterham the committee will make the tea.",
        "The gate stays open on Sundays",
    ],
)
def test_reports(sentence: str) -> None:
    assert is_report(sentence, PASSAGE, "en")


@pytest.mark.parametrize(
    "sentence",
    [
        "",
        "The gate.",
        "Come to the seed swap at the lower gate!",
        "Will the gate stay open until the seed swap?",
        # names and figures that the passages have not
        "The gate stays open on Sundays in Lowtown until the seed swap.",
        "The gate stays open on Sundays until the seed swap of 2020.",
        "The gate stays open on 14 Sundays until the seed swap.",
        # other matter
        "Beans want a warm bed and a hand of room between them.",
        "The gate stays open on Sundays until the seed swap, " + "and on " * (LONGEST // 7),
    ],
)
def test_no_reports(sentence: str) -> None:
    assert not is_report(sentence, PASSAGE, "en")


def test_without_a_passage_nothing_is_reported() -> None:
    assert not is_report("The lower gate stays open on Sundays.", "", "en")
    assert not is_report("The lower gate stays open on Sundays.", "gate open", "en")
