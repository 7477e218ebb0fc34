"""What can be no value of a field."""

import pytest

from colophon.describe.reading.refusals import is_refused


@pytest.mark.parametrize(
    "value",
    [
        "Printed by Hobday, February 1992",
        "Leith 1931",
        "Tarrow, on behalf of the League",
        "12 Canal Street",
    ],
)
def test_no_places(value: str) -> None:
    assert is_refused("place", value)


@pytest.mark.parametrize(
    "value", ["Leith", "Newcastle upon Tyne", "Villefranche-sur-Saône", "京都"]
)
def test_places(value: str) -> None:
    assert not is_refused("place", value)


@pytest.mark.parametrize(
    "value", ["Uferstraße 3, 14. März 2022", "Eel Press, 3 May 1931", "12 Canal Street, Tarrow"]
)
def test_no_names(value: str) -> None:
    assert is_refused("publisher", value)
    assert is_refused("creator", value)


@pytest.mark.parametrize("value", ["Committee of the 8th of March", "Press 1984", "Ann Bell"])
def test_names(value: str) -> None:
    assert not is_refused("publisher", value)


def test_titles_may_be_anything() -> None:
    assert not is_refused("title", "Leith 1931")


@pytest.mark.parametrize(
    "value", ["[Logo]", "(front panel)", "[Photograph: the mill gate]", "1931"]
)
def test_no_titles(value: str) -> None:
    assert is_refused("title", value)


@pytest.mark.parametrize(
    "value",
    [
        "一九七四年五月", "1974年5月", "maj 1974", "12. května 1974", "مايو 1974", "מאי 1974",
        "Wydane przez Młyn", "Published by the Mill", "Kiadja a Malom", "wydanie drugie",
        "2nd edition", "cena 5 zł", "Price 6d", "Issued by the Ferry Users",
    ],
)  # fmt: skip
@pytest.mark.parametrize("field", ["title", "subtitle"])
def test_what_states_an_origin_is_no_heading(value: str, field: str) -> None:
    assert is_refused(field, value)


@pytest.mark.parametrize(
    "value",
    [
        "[Untitled] and after",
        "(Still) here",
        "Bread",
        "1931: a year",
        "May Day 1974",
        "Mai 68",
        "Price of Bread",
        "Published and Damned",
        "The Edition That Never Was",
        "Leith 1931",
    ],
)
def test_titles(value: str) -> None:
    assert not is_refused("title", value)


@pytest.mark.parametrize("value", ["<b>X", "script>alert", "</div>", "We <em>stay</em>", "END <br"])
@pytest.mark.parametrize("field", ["title", "subtitle", "publisher", "place"])
def test_markup_is_no_value(value: str, field: str) -> None:
    assert is_refused(field, value)


@pytest.mark.parametrize("value", ["We <3 our river", "Rent > wages", "From A -> B"])
def test_signs_alone_are_no_markup(value: str) -> None:
    assert not is_refused("title", value)


@pytest.mark.parametrize(
    "value", ["Any Means Necessary", "ANY MEANS NECESSARY", "Every Baker Welcome"]
)
def test_a_saying_is_no_creator(value):
    assert is_refused("creator", value)
    assert not is_refused("title", value)


@pytest.mark.parametrize(
    "value",
    ["One of Them", "A Working Man's Wife", "Zorba Baker", "Black Rose", "Angry Workers", "Crumbs"],
)
def test_who_hides_or_is_a_group_may_be_one(value):
    assert not is_refused("creator", value)
