"""Noise of reading machines: long stretches of scraps, never the short lines of a title."""

from hypothesis import given
from hypothesis import strategies as st
from tests.costs import assert_proportional

from colophon.describe.page.noise import STRETCH, noise, scrap

STAMP = ["OIIT NTcLASSC", "e", "E", "-EE", "n¬", "E", "1", "Iee", "¬", "s-E", "3-¬", "2 46"]
TITLE = ["DECLARATION", "DV ROY", "POVR LE PAIN", "DE", "LA", "VILLE", "M. DC. XLIX."]
PROSE = (
    "\n\nLes boulangers de cette ville ont demandé que le prix du pain soit fixé par les iurez.\n"
)


def test_a_stretch_of_scraps_is_noise_and_the_title_behind_it_is_not():
    dropped = noise([*STAMP, *TITLE])
    assert dropped == frozenset(range(len(STAMP)))


def test_short_lines_of_a_title_are_no_noise():
    assert noise(TITLE) == frozenset()
    assert noise(["A", "M.", "DE", "LA", *TITLE]) == frozenset()


def test_a_title_before_a_stretch_stays():
    assert not {0, 1} & noise(["LE PAIN DV MATIN", "A PARIS, Chez Louis Exemple", *STAMP[1:]])


def test_odd_lines_go_only_where_the_document_is_noisy():
    inside = ["DECLARATION", "7¬ T", "DV ROY"]
    assert noise(inside) == frozenset()
    assert len(STAMP) + 1 in noise([*STAMP, *inside])


def test_the_title_is_read_behind_a_stamp(values):
    head = "\n".join([*STAMP, "LE PAIN", "DV MATIN", "A PARIS,"])
    assert values(head + PROSE * 3, "title") == ["Le pain du matin"]


@given(st.lists(st.text(max_size=14), max_size=60))
def test_only_what_can_be_noise_goes(lines):
    dropped = noise(lines)
    assert dropped <= set(range(len(lines)))
    if sum(map(scrap, lines)) * 2 < STRETCH:
        assert not dropped


def test_a_million_scraps_are_read_in_linear_time():
    assert_proportional(noise, lambda n: ["e", "Iee"] * n, 12_500, 100_000)
