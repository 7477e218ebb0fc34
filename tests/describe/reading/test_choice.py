"""One stretch of words, one role, unless it plainly has two."""

import numpy
import pytest

from colophon.describe.reading.choice import Choice, in_one_role, likeliest_pair, names_it_too
from colophon.describe.reading.tables import FEATURES, CandidateSheet

NAMES = FEATURES["names"]


def choice(field: str, frequency: float, start: int = 0, value: str = "Slow Bell Press") -> Choice:
    return Choice(
        field=field, kind="names", index=start, value=value, start=start,
        end=start + len(value), frequency=frequency,
    )  # fmt: skip


def roles(*chosen: Choice, ruled: str = "") -> list[str]:
    """The fields that stay; ``ruled`` is the field in which a rule reads the first words."""
    rows = numpy.zeros((60, len(NAMES)), dtype=numpy.float32)
    if ruled:
        rows[0, NAMES.index(f"is-{ruled}")] = 0.9
    sheet = CandidateSheet(kind="names", spans=[], found=[], rows=rows, spoken=None, text="")  # type: ignore[arg-type]
    return [one.field for one in in_one_role(list(chosen), {"names": sheet})]


def test_the_likelier_role_is_given() -> None:
    assert roles(choice("publisher", 0.3), choice("printer", 0.4)) == ["printer"]


def test_the_role_that_a_rule_reads_comes_first() -> None:
    assert roles(choice("publisher", 0.3), choice("printer", 0.4), ruled="publisher") == [
        "publisher"
    ]


def test_who_published_may_have_printed() -> None:
    assert roles(choice("publisher", 0.7), choice("printer", 0.6)) == ["publisher", "printer"]


@pytest.mark.parametrize("maker", ["publisher", "creator", "printer"])
def test_a_place_is_no_part_of_a_maker(maker: str) -> None:
    place = choice("place", 0.8, 5, "Bell")
    assert roles(choice(maker, 0.9), place) == [maker]
    assert roles(choice(maker, 0.9), choice("place", 0.8, 40, "Otterham")) == [maker, "place"]


def test_a_name_with_its_town_is_not_given_beside_the_name() -> None:
    assert names_it_too("slow bell press, leith", "slow bell press")
    assert names_it_too("slow bell press", "slow bell press, leith")
    assert not names_it_too("slow bell press", "slow bell press workers")


SPANS = [(0, 9), (0, 30), (10, 30), (40, 60)]
"""a title, the same with its subtitle, the subtitle alone, and what stands elsewhere"""


def test_title_and_subtitle_are_chosen_together() -> None:
    titles, subtitles = [(1, 0.62), (0, 0.55)], [(2, 0.5)]
    assert likeliest_pair(titles, subtitles, SPANS) == (0, 2)


def test_a_title_alone_is_the_likeliest_one() -> None:
    assert likeliest_pair([(1, 0.62), (0, 0.55)], [], SPANS) == (1, -1)
    assert likeliest_pair([], [(2, 0.5)], SPANS) == (-1, 2)
    assert likeliest_pair([], [], SPANS) == (-1, -1)


def test_a_subtitle_elsewhere_leaves_the_likeliest_title() -> None:
    assert likeliest_pair([(1, 0.62), (0, 0.55)], [(3, 0.5)], SPANS) == (1, 3)
