"""Figures that look like a year: told from years by what stands beside them."""

import pytest

from colophon.dating.finding import find
from colophon.describe.dating.figures import is_no_year
from colophon.model.folding import Folded

YEARS = [
    "London, 1649",
    "No. 7, 1968 Price sixpence",
    "Printed in 1968",
    "TIPOGRAFIA DEL PONTE\nVia Larga 3\n1883",
    "2. Auflage 1976",
    "the winter of 1911",
    "Mill Street Press 1968",
    "A PARIS, 1649. ruë S. Iacques",
    "in 1968 St. Mary's was shut",
]
NUMBERS = [
    "Tel. 0171 1968",
    "telephone 555 1968",
    "phone: 1968 555",
    "ring TIPton 1912 after six",
    "607 . 555 . 1848",
    "1620 N 400 E",
    "1620 N Main Street",
    "1947 Mill Street, Lowtown",
    "1877 Dock St., Lowtown",
    "Lindenstraße 1912",
    "Via Colombo, 1492",
    "Rua dos Caldeireiros, 1870",
    "ul. Prosta 1912",
    "Mill Lane 12, 1950 Sion",
    "grant agreement No 1620",
    "P.O. Box 1968",
    "Natura 2000",
    "funded by Horizon\n2020 under",
    "ISO 1968",
    "1500 copies",
    "Auflage: 2000",
    "2000 Exemplare",
    "1500 €",
    "$ 1500",
    "gate 1998@hollow.org",
    "1492\n1620\n1755\n1812",
]


@pytest.mark.parametrize("text", YEARS)
def test_years(text: str) -> None:
    found = find(Folded(text))
    assert found
    assert not any(is_no_year(text, one) for one in found)


@pytest.mark.parametrize("text", NUMBERS)
def test_numbers(text: str) -> None:
    assert all(is_no_year(text, one) for one in find(Folded(text)))
