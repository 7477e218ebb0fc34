"""Names that stand filed, surname first, are the persons they name."""

import pytest

from colophon.describe.embedded import _in_order
from colophon.describe.names.persons import parse


@pytest.mark.parametrize("filed", ["Moss, Agnes", "Moss, A. B."])
def test_a_filed_name_is_turned(filed: str) -> None:
    name = parse(filed)
    assert name is not None
    assert name.heading == filed
    assert name.name.endswith(" Moss")


def test_a_name_and_a_trade_is_no_filed_name() -> None:
    name = parse("Agnes Moss, Baker")
    assert name is not None
    assert name.name == "Agnes Moss"


@pytest.mark.parametrize(
    ("found", "spoken"),
    [
        ("Winterbourne, Giles", "Giles Winterbourne"),
        ("Giles Winterbourne", "Giles Winterbourne"),
        ("Moss, Agnes, Oakes, W.", "Moss, Agnes, Oakes, W."),
        ("Otterham Press, Ltd", "Otterham Press, Ltd"),
    ],
)
def test_metadata_names_are_put_in_order(found: str, spoken: str) -> None:
    assert _in_order(found) == spoken
