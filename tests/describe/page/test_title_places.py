"""Places on a line of their own, with a year, with the name of a house."""

import pytest

from colophon.describe.names.headings import fold_heading
from colophon.describe.page.title_places import is_city, is_house_with_place, is_place_and_year


@pytest.mark.parametrize(
    "line",
    [
        "LONDON", "Paris.", "New York,", "[Berlin]", "(Roma)", "Berlin und Leipzig",
        "Paris et Lyon", "London & Edinburgh", "Madrid y Barcelona", "МОСКВА", "Αθήναι",
        "'s-Gravenhage", "Frankfurt am Main", "Zürich — Wien".replace(" — ", " und "),
    ],
)  # fmt: skip
def test_a_city_alone(line: str) -> None:
    assert is_city(fold_heading(line))


@pytest.mark.parametrize(
    "line",
    ["", "Paris in May", "London Calling", "Bread", "Roma o morte", "und", "London " * 12],
)
def test_no_city_alone(line: str) -> None:
    assert not is_city(fold_heading(line))


@pytest.mark.parametrize(
    "line",
    ["Leipzig 1905", "Leeds, 1905", "Paris: 1871", "Wien, den 1848", "Lowtown, 1903", "Roma 2001."],
)
def test_a_place_and_a_year(line: str) -> None:
    assert is_place_and_year(fold_heading(line))


@pytest.mark.parametrize(
    "line", ["Manifesto 1905", "Almanac 1974", "1905", "Leipzig", "Leipzig 905", "Leipzig 1305"]
)
def test_no_place_and_year(line: str) -> None:
    assert not is_place_and_year(fold_heading(line))


@pytest.mark.parametrize(
    "line",
    [
        "London: Hollow Press, 1981",
        "London : Hollow Press, 1981.",
        "LONDON: HOLLOW PRESS 1981",
        "Hollow Press, London 1981",
        "Hollow Press, London, 1981",
        "Berlin: Verlag Lampe, 1974",
        "Verlag Lampe, Berlin 1974",
        "Paris: Éditions du Four, 1974",
        "Barcelona: Ediciones del Horno, 1978",
        "Milano: Edizioni del Forno, 1977",
        "Lisboa: Edições Forno, 1975",
        "Amsterdam: Uitgeverij De Oven, 1972",
        "Stockholm: Ugnens Förlag, 1969",
        "Москва: Издательство Лампа, 1917",
        "Αθήνα: Εκδόσεις Λυχνάρι, 1981",
        "New York: Stile Books (1969)",
    ],
)
def test_a_house_with_its_place_and_year(line: str) -> None:
    assert is_house_with_place(fold_heading(line))


@pytest.mark.parametrize(
    "line",
    [
        "Paris: May, 1968",
        "London: a history of bread, 1981",
        "The Dockers of London: Their Union, 1889",
        "Bread: the Press, 1981",
        "London: Hollow Press",
        "Hollow Press, 1981",
        "Berlin: die Nacht, 1989",
        "Press, Power and Bread, 1981",
        ": , 1981",
        "",
    ],
)
def test_no_house_with_its_place_and_year(line: str) -> None:
    assert not is_house_with_place(fold_heading(line))
