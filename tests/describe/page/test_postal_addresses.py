"""Lines that are addresses, telephones or boxes, and titles that only look like them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.page.postal_addresses import is_postal


@pytest.mark.parametrize(
    "line",
    [
        "14 Elm Row",
        "14a Elm Street, Lowtown",
        "The Old Mill, 3 Ferry Road, Lowtown",
        "Lindenweg 4",
        "Lindenstraße 12 b, 10115 Berlin",
        "Hauptstr. 5",
        "10115 Berlin",
        "D-10115 Berlin",
        "Lowtown LT1 2AB",
        "Lowtown, NY 10001",
        "12 bis, rue de la Gare",
        "Calle Mayor, 5",
        "Via Roma, 12",
        "ул. Ленина, 5",
        "P.O. Box 12",
        "PO BOX 12, Lowtown",
        "Postfach 12 34 56",
        "Apartado de Correos 12",
        "B.P. 12",
        "Tel. 0171 555 1968",
        "Telefon: +49 30 123456",
        "тел. 8 (495) 123-45-67",
        "0171 555 1968",
        "Kungsgatan 3",
        "Mannerheimintie 5 A",
        "Keizersgracht 12",
        "A Street Corner, 4 Elm Row",
    ],
)
def test_addresses(line: str) -> None:
    assert is_postal(line)
    assert is_postal(f"  {line}  ")


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Elm Row",
        "1905 Manifesto",
        "1917 Petrograd",
        "The Road to 1984",
        "Ten Days on the Road",
        "24 Hours in the Street",
        "3 Days on the Road",
        "A Walk in the Lane 3",
        "5 Ways to Stop a Road",
        "14 Elm Row!",
        "THE RENT 1981",
        "Block 14",
        "No. 7",
        "What is to be done in 14 days?",
        "14 Elm Row, " + "and so on " * 12,
    ],
)
def test_no_addresses(line: str) -> None:
    assert not is_postal(line)


@given(st.text(max_size=130))
def test_a_line_without_figures_is_none(line: str) -> None:
    if is_postal(line):
        assert any(one.isdigit() for one in line)
