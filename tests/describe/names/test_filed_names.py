"""Names as catalogues file them: whether they are, and how they are read."""

import pytest

from colophon.describe.names.filed_names import is_filed, surname_in_capitals, turn


@pytest.mark.parametrize(
    ("surname", "forenames", "read", "filed"),
    [
        ("Moor", "Ada", "Ada Moor", "Moor, Ada"),
        ("Humboldt", "Alexander von", "Alexander von Humboldt", "Humboldt, Alexander von"),
        ("van der Moor", "Jan", "Jan van der Moor", "van der Moor, Jan"),
        ("Arc", "Jeanne d'", "Jeanne d'Arc", "Arc, Jeanne d'"),
        ("LEGRAND", "Simone", "Simone Legrand", "Legrand, Simone"),
        ("LEGRAND", "SIMONE", "SIMONE LEGRAND", "Legrand, Simone"),
        ("McDONALD", "Ada", "Ada McDonald", "McDonald, Ada"),
        ("Moor", "A. B.", "A. B. Moor", "Moor, A. B."),
    ],
)
def test_turned_to_be_read(surname: str, forenames: str, read: str, filed: str) -> None:
    assert turn(surname.split(), forenames.split()) == (read, filed)


def test_a_suffix_goes_behind_both() -> None:
    assert turn(["Moor"], ["Ada"], "Jr.") == ("Ada Moor Jr.", "Moor, Ada, Jr.")


def test_the_language_tells_small_letters() -> None:
    assert turn(["IŞIK"], ["Ali"], language="tr") == ("Ali Işık", "Işık, Ali")


@pytest.mark.parametrize(
    ("head", "tail", "in_text", "in_metadata"),
    [
        ("Moor", "Ada", True, True),
        ("Moor", "A. B.", True, True),
        ("'t Hooft", "Jan", True, True),
        ("van der Moor", "Jan", True, True),
        ("Moor", "Grumbold", False, True),
        ("Lowtown", "Hollow", False, True),
        # whole names with a trade, a place or another name behind
        ("Agnes Moss", "Baker", False, False),
        ("Hannah Oakes", "Tomas Brand", False, False),
        ("the tenants", "the landlord", False, False),
        ("Moor", "1981", False, False),
        ("Moor", "", False, False),
        ("", "Ada", False, False),
        ("Moor Moor Moor Moor Moor Moor", "Ada", False, False),
    ],
)
def test_on_either_side_of_a_comma(head: str, tail: str, in_text: bool, in_metadata: bool) -> None:
    assert is_filed(head.split(), tail.split(), stated=False) == in_text
    assert is_filed(head.split(), tail.split(), stated=True) == in_metadata


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("LEGRAND Simone", 1),
        ("LE GRAND Simone", 2),
        ("McDONALD Ada", 1),
        ("O'NEIL Ada", 1),
        ("LEGRAND SIMONE", 0),
        ("Legrand Simone", 0),
        ("NATO Summit", 0),
        ("LEGRAND", 0),
        ("", 0),
    ],
)
def test_a_surname_in_capitals_before_forenames(words: str, count: int) -> None:
    assert surname_in_capitals(words.split()) == count
