"""Houses named on lines of their own, lines between place and year, and places nobody listed."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colophon.describe.imprint.imprints import Imprints
from colophon.describe.imprint.publishing_houses import begins_with_house
from colophon.describe.imprint.regions import COLOPHON, FOOT, HEAD, MOST_REGIONS, OriginRegions
from colophon.describe.imprint.role_words import names_a_role
from colophon.model.document import Document

Made = Callable[..., Document]

HOUSES = [
    ("LONDON\nQUAY PRESS\n1907", "publisher", "QUAY PRESS"),
    ("Paris\nLIBRAIRIE DES DEUX PONTS\n1893", "publisher", "LIBRAIRIE DES DEUX PONTS"),
    ("Lyon\nÉditions du Port\n1974", "publisher", "Éditions du Port"),
    ("Leipzig\nVerlag Neue Gasse\n1898", "publisher", "Verlag Neue Gasse"),
    ("ROMA\nTIPOGRAFIA DEL PONTE\n1883", "printer", "TIPOGRAFIA DEL PONTE"),
    ("Madrid\nImprenta de la Luna\n1841", "printer", "Luna"),
    ("Madrid\nEditorial Luna\n1931", "publisher", "Editorial Luna"),
    ("Lisboa\nEdições do Sol\n1975", "publisher", "Edições do Sol"),
    ("AMSTERDAM\nUITGEVERIJ DE KLOK\n1911", "publisher", "UITGEVERIJ DE KLOK"),
    ("Москва\nИздательство «Жилец»\n1924", "publisher", "Жилец"),
    ("Αθήνα\nΕκδόσεις Ενοικιαστής\n1979", "publisher", "Ενοικιαστής"),
    ("London\nQuillon & Daughters\n1887", "publisher", "Quillon & Daughters"),
]

PLACES = [
    ("Published by Quay Press, 9 Ferry Road, Dunmouth", "Dunmouth"),
    ("Published by Quay Press, Dunmouth 1979", "Dunmouth"),
    ("Published by Quay Press, Leeds", "Leeds"),
    ("Leeds: published by Quay Press", "Leeds"),
    ("Изд. «Сверчок»\nМ., 1911", "М"),
    ("Изд. «Сверчок»\nСПб., 1896", "СПб"),
]


@pytest.fixture(scope="module")
def paper(made: Made, body: dict[str, str]) -> Callable[[str], Imprints]:
    """The imprints of a paper with lines below its title."""
    return lambda lines: Imprints(made(f"A TITLE\n\n{lines}\n\n{body['en']}\n\n{body['en']}\n"))


@pytest.mark.parametrize(("lines", "role", "name"), HOUSES)
def test_a_house_between_place_and_year(
    paper: Callable[[str], Imprints], lines: str, role: str, name: str
) -> None:
    imprints = paper(lines)
    (one,) = imprints.parties
    assert (one.role, imprints.document.text[one.start : one.end]) == (role, name)
    assert 0.5 < one.confidence < 1
    assert one.rule


@pytest.mark.parametrize(("lines", "place"), PLACES)
def test_a_place_beside_a_name(paper: Callable[[str], Imprints], lines: str, place: str) -> None:
    imprints = paper(lines)
    best = max(imprints.spots, key=lambda one: one.confidence)
    assert imprints.document.text[best.start : best.end] == place


@pytest.mark.parametrize(
    "lines",
    [
        "We met at the press of the harbour and went home at nine.",
        "the press says nothing of us",
        "Reading and writing in the evening",
        "A verlag is a publisher in German.",
        "Nice people come here",
    ],
)
def test_a_word_of_a_sentence_is_no_house(paper: Callable[[str], Imprints], lines: str) -> None:
    imprints = paper(lines)
    assert imprints.parties == ()
    assert imprints.spots == ()


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Printed by us", True), ("Verlag: Halm", True), ("Druk: de Klok", True),
        ("발행: 모임", True),
        ("発行：組合", True), ("الناشر: اتحاد", True), ("Tiskem Jana", True),
        ("the printer", False),
        ("We met", False), ("", False), ("Printed by", False),
    ],
)  # fmt: skip
def test_words_of_a_role_begin_a_line(text: str, role: bool) -> None:
    assert names_a_role(text) is role


def test_a_line_that_begins_with_a_house(paper: Callable[[str], Imprints]) -> None:
    imprints = paper("Lyon\nÉditions du Port\n1974")
    (one,) = imprints.parties
    assert isinstance(begins_with_house(imprints.document.text, one), bool)


def test_regions_of_a_short_text_are_one(made: Made) -> None:
    regions = OriginRegions(made("A TITLE\n\nText.\n"))
    assert [(one.kind, one.start) for one in regions.all] == [("head", 0)]
    assert regions.say_searched() == "head and title page"


def test_regions_of_a_long_text_are_head_foot_and_colophon(made: Made) -> None:
    filler = "word " * 4_000
    text = f"A TITLE\n\n{filler}\n\nImpressum\n\nVerlag: Halm\n\n{filler}\nEnd\n"
    regions = OriginRegions(made(text))
    kinds = [one.kind for one in regions.all]
    assert kinds == ["head", "colophon", "foot"]
    head, colophon, foot = regions.all
    assert head.end >= HEAD
    assert text[colophon.start : colophon.end].startswith("Impressum")
    assert colophon.end - colophon.start <= COLOPHON + len("Impressum")
    assert foot.end == len(text)
    assert foot.end - foot.start <= FOOT + 500


@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from(
    ["A TITLE", "", "London 1907", "Impressum", "word " * 60, "© 1979 Quay Press", "发行：组合",
     "Printed by X. Vail", "\u3000", "M DCC LXXVI", "x" * 300]), max_size=60))  # fmt: skip
def test_regions_follow_each_other_and_hold_their_lines(made: Made, lines: list[str]) -> None:
    text = "\n".join(lines) + "\n"
    imprints = Imprints(made(text))
    regions = imprints.regions
    assert len(regions.all) <= MOST_REGIONS + 2
    for one, two in pairwise(regions.all):
        assert one.end <= two.start
    for region in regions.all:
        for line in regions.lines(region):
            assert text[line.start : line.end] == line.text
    assert 0 <= regions.body <= len(text)
    assert 0 <= regions.tail <= len(text)
    for party in imprints.parties:
        assert 0 <= party.cue <= len(text)
        assert text[party.start : party.end].strip()
        assert 0 < party.confidence <= 1
    for spot in imprints.spots:
        assert text[spot.start : spot.end].strip()
