"""Dates: as written in nine languages, what each is the date of, and what is concluded."""

from collections.abc import Callable
from datetime import date
from types import MappingProxyType

import edtf as second_reader
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colophon.dating import roman as _roman
from colophon.dating.finding import find
from colophon.describe.dating.settings import Setting
from colophon.describe.imprint.imprints import Imprints
from colophon.model import edtf
from colophon.model.document import Document, Link
from colophon.model.folding import Folded, fold
from colophon.model.record import Date, Statement

Origin = Callable[..., list[Statement]]

COLUMNS = ["1\n499\n4", "1\n55\n1", "15\n 31"]
"""numbers below each other"""

WRITTEN = [
    ("6 March 1644", "1644-03-06"),
    ("March 6. 1644", "1644-03-06"),
    ("November 30, 2020", "2020-11-30"),
    ("this 6 of Auguſt 1653", "1653-08-06"),
    ("the twenty fourth day of June, 1685", "1685-06-24"),
    ("Novemb. 15. 1644", "1644-11-15"),
    ("May 1968", "1968-05"),
    ("May/June 1968", "1968-05/1968-06"),
    ("Spring 1978", "1978-21"),
    ("2nd quarter 1974", "1974-34"),
    ("1920s", "192X"),
    ("ca. 1976", "1976~"),
    ("166 •", "166X"),
    ("MCMLXXIV", "1974"),
    ("one thousand six hundred forty nine", "1649"),
    ("le 14 octobre 1650", "1650-10-14"),
    ("quatorzieſme iour d’Octobre 1650", "1650-10-14"),
    ("Du 3. Auril 1649", "1649-04-03"),
    ("1er mai 1968", "1968-05-01"),
    ("2e trimestre 1974", "1974-34"),
    ("automne 1981", "1981-23"),
    ("M. DC. XLIX", "1649"),
    ("M. DC. XLVIIII", "1649"),
    ("M. CD. XLIX", "1649?"),
    ("mil ſix cens quarante-neuf", "1649"),
    ("12 germinal an III", "1795-04-01"),
    ("l'an II de la République", "[1793..1794]"),
    ("années 1970", "197X"),
    ("7. Juli 1975", "1975-07-07"),
    ("Herbst 1983", "1983-23"),
    ("3. Quartal 1980", "1980-35"),
    ("in den 1970er Jahren", "197X"),
    ("12 de marzo de 1974", "1974-03-12"),
    ("verano de 1936", "1936-22"),
    ("4 di maggio 1871", "1871-05-04"),
    ("autunno 1977", "1977-23"),
    ("15 de Março de 1910", "1910-03-15"),
    ("3 dezembro 1910", "1910-12-03"),
    ("12 augustus 1672", "1672-08-12"),
    ("zomer 1981", "1981-22"),
    ("24 Φεβρουαρίου 1914", "1914-02-24"),
    ("Μάιος 1968", "1968-05"),
    ("Μάρτης 1974", "1974-03"),
    ("5 мая 1905 г.", "1905-05-05"),
    ("лето 1917", "1917-22"),
    ("2012-02-20", "2012-02-20"),
    ("25.12.2012", "2012-12-25"),
    ("25/12/2012", "2012-12-25"),
    ("03/04/2012", "[2012-03-04,2012-04-03]"),
    ("1979–1983", "1979/1983"),
]  # fmt: skip

NOT_DATES = [
    "pp. 1123-1999x",
    "doi 10.1145/1227504.1227387",
    "31 February",
    "p. 150. and 147 —",
    "MIX it in the MILL",
    "an 4",
    "call 0170 1234567",
    "der Mai ist gekommen",
    "2000.5 litres",
]


@pytest.mark.parametrize(("words", "form"), WRITTEN)
def test_dates_as_written(words: str, form: str) -> None:
    found = find(Folded(f"It was {words} then."))
    assert [one.edtf for one in found] == [form]


@pytest.mark.parametrize("words", NOT_DATES)
def test_what_is_no_date(words: str) -> None:
    assert find(Folded(words)) == ()


BODY = (
    "The tenants of the lower town have asked for repairs since the spring, and nobody came. " * 3
)
ROLES = [
    ("Submitted: 28 September 2021\nPublished: 26 January 2022", "2022-01-26"),
    ("First published 1974\nReprinted 1978", "1978"),
    ("First published 1974\nReprinted 1976, 1978", "1978"),
    ("Second edition, 1978\nFirst published 1974", "1978"),
    ("Dépôt légal : 2e trimestre 1974", "1974-34"),
    ("Achevé d'imprimer le 12 mars 1974 sur les presses du Comité", "1974-03-12"),
    ("Finito di stampare nel mese di marzo 1977", "1977-03"),
    ("Se acabó de imprimir el 3 de mayo de 1936", "1936-05-03"),
    ("Depósito legal: M. 1234-1978", "1978"),
    ("Stand: Oktober 1983", "1983-10"),
    ("Подписано в печать 15.05.1991", "1991-05-15"),
    ("No. 7 · May 1968 · 6d", "1968-05"),
    ("This ebook was released on\nNovember 30, 2020, 12:38 a.m.", "2020-11-30"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "form"), ROLES)
def test_what_a_date_is_the_date_of(origin: Origin, line: str, form: str) -> None:
    found = origin(f"THE RENT\n\n{line}\n\n{BODY}\n\n{BODY}\n")
    assert issued(found)[0].edtf == form


def issued(statements: list[Statement]) -> list[Date]:
    """The dates of publication, preferred first."""
    return [one.value for one in statements if one.term == "issued" and isinstance(one.value, Date)]


def test_copyright_is_not_publication(origin: Origin) -> None:
    found = origin(f"THE RENT\n\n{BODY}\n\n{BODY}\n\n© 1983 Hollow Press\n")
    copyrights = [one.value for one in found if one.term == "dateCopyrighted"]
    assert [one.edtf for one in copyrights] == ["1983"]  # type: ignore[union-attr]
    first = issued(found)[0]
    assert (first.edtf, first.display, first.basis) == ("1983?", "[1983?]", "copyright")


def test_contradictions_are_named_in_the_evidence(origin: Origin) -> None:
    found = origin(f"THE RENT\n\nLONDON, 1649.\n\n{BODY}\n\n{BODY}\n\nPublished: 3 May 1650\n")
    (only,) = [one for one in found if one.term == "issued"]
    assert isinstance(only.value, Date)
    assert only.value.edtf == "1650-05-03"
    assert only.evidence[0].alternatives == ("1649",)
    assert only.evidence[0].note.endswith("1649 is stated as well")


def test_numerals_whose_end_is_lost(origin: Origin) -> None:
    page = "RECIT\nde ce qui s'est passé le 27 Mars 1652.\nA PARIS,\nChez IEAN MOREL.\nM. DC. LI"
    found = origin(f"{page}\n\n{BODY}\n")
    assert issued(found)[0].edtf == "1652?"


CONCLUDED = [
    ("In 2018 the roof fell. Already in 2025, forty flats stand empty.", "2025?"),
    ("In 2020 we marched. Five years later, we face the same landlords.", "2025?"),
    ("En 1970 on construisit la tour. Quatre ans plus tard, nous attendons encore.", "1974?"),
    ("1978 zogen wir ein. Seit 1978 wird nichts repariert.", "[1978..]"),
    ("The report (2014) was followed by another in 2016.", "[2016..]"),
]


@pytest.mark.parametrize(("text", "form"), CONCLUDED)
def test_years_concluded_from_what_is_told(origin: Origin, text: str, form: str) -> None:
    found = [one for one in origin(f"{BODY}{text} {BODY}") if one.term == "issued"]
    value = found[0].value
    assert isinstance(value, Date)
    assert (value.edtf, value.basis) == (form, "content")
    assert (value.earliest, value.latest) == edtf.bounds(form)
    assert value.display.startswith("[")
    assert value.transcribed == ""
    assert found[0].evidence[0].inferred
    assert found[0].evidence[0].quote


def test_plans_for_the_future_date_nothing(origin: Origin) -> None:
    text = f"{BODY}In 2014 they promised homes for all by 2020. {BODY}"
    assert issued(origin(text))[0].edtf == "[2014..]"


def test_links_with_a_date_in_them(origin: Origin) -> None:
    text = f"{BODY} see here. {BODY}"
    links = (Link(target="https://news.example/2015/06/04/rents", start=10, end=14),)
    assert issued(origin(text, links=links))[0].edtf == "[2015..]"


def test_nothing_dates_it(origin: Origin) -> None:
    found = [one for one in origin(BODY) if one.term == "issued"]
    assert len(found) == 1
    value = found[0].value
    assert isinstance(value, Date)
    assert (value.edtf, value.display) == ("", "undated")
    assert found[0].confidence <= 0.3
    assert "searched: head" in found[0].evidence[0].note


def test_no_date_after_today(origin: Origin) -> None:
    found = issued(origin(f"THE RENT\n\nPublished: 3 May 2051\n\n{BODY}{BODY}"))
    assert [one.edtf for one in found] == [""]


@settings(deadline=None)
@given(st.integers(1450, 2099))
def test_every_year_in_numerals(year: int) -> None:
    numerals = MappingProxyType(
        {1000: "M", 900: "CM", 500: "D", 400: "CD", 100: "C", 90: "XC", 50: "L", 40: "XL"}
        | {10: "X", 9: "IX", 5: "V", 4: "IV", 1: "I"}
    )
    rest, text = year, ""
    for value, letters in numerals.items():
        while rest >= value:
            text, rest = text + letters, rest - value
    match = _roman.NUMERAL.search(fold(text))
    if len(text) > 2:
        assert match
        assert _roman.year(match.group()) == (year, False)


@settings(deadline=None)
@given(st.dates(min_value=date(1450, 1, 1), max_value=date(2026, 1, 1)), st.sampled_from("./-"))
def test_days_of_any_year(day: date, mark: str) -> None:
    written = f"{day.day}{mark}{day.month}{mark}{day.year}"
    for one in find(Folded(f"on {written} we met")):
        earliest, latest = edtf.bounds(one.edtf)
        assert earliest <= day.isoformat() <= latest or one.kind == "year"


@settings(deadline=None)
@given(st.text(alphabet="0123456789 .,-/MDCLXVI©MayJunean\n", max_size=120))
def test_whatever_is_found_is_edtf_and_stands_in_the_text(
    document: Callable[..., Document], text: str
) -> None:
    folded = Folded(text)
    for one in find(folded):
        assert edtf.valid(one.edtf)
        second_reader.parse_edtf(one.edtf)
        assert 0 <= one.start < one.end <= len(text)


@settings(deadline=None)
@given(st.text(max_size=300))
def test_drafted_dates_lie_within_their_bounds(origin: Origin, text: str) -> None:
    for value in issued(origin(text)):
        if value.edtf:
            core = edtf.bounds(value.edtf, 0)
            assert not value.earliest or value.earliest <= core[0]
            assert not value.latest or core[1] <= value.latest


def test_the_english_year_began_in_march(origin: Origin) -> None:
    page = "A DECLARATION\n\nLondon, Printed for J. Wrayt in the Old-baily, March 6. 1644."
    found = [one for one in origin(f"{page}\n\n{BODY}") if one.term == "issued"]
    value = found[0].value
    assert isinstance(value, Date)
    assert (value.edtf, value.transcribed) == ("1645-03-06", "March 6. 1644")
    assert "25 March" in found[0].evidence[0].note
    scots = page.replace("London", "Edinburgh")
    assert issued(origin(f"{scots}\n\n{BODY}"))[0].edtf == "1644-03-06"


def test_a_web_address_is_younger_than_the_years_it_tells_of(origin: Origin) -> None:
    text = f"{BODY} In 1950 the gardens were dug. {BODY} Read more at www.hollow.org today."
    assert issued(origin(text))[0].edtf == "[1993..]"


def test_the_day_of_signing_is_kept_beside_the_year_of_printing(origin: Origin) -> None:
    page = "ARREST\n\nA PARIS,\nChez IEAN MOREL.\nM. DC. L."
    end = "FAIT au Conseil, tenu à Paris le quatorzieſme iour d’Octobre 1650."
    found = origin(f"{page}\n\n{BODY}\n\n{BODY}\n\n{end}\n")
    assert issued(found)[0].edtf == "1650"
    created = [one.value.edtf for one in found if one.term == "created"]  # type: ignore[union-attr]
    assert created == ["1650-10-14"]


@pytest.mark.parametrize("column", COLUMNS)
def test_numbers_below_each_other_are_no_year(origin: Origin, column: str) -> None:
    issued = [one for one in origin(f"{column}\n\nLE PAIN\nDV MATIN\n") if one.term == "issued"]
    assert all(
        not isinstance(one.value, Date) or one.value.edtf[:2] not in ("14", "15") for one in issued
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The best of Bakers, who was buried on that day, Anno 1648", True),
        ("which befell him in the market Anno Domini 1648", True),
        ("Printed at London by J. Example, Anno 1648", False),
        ("LONDON.\n\nAnno 1648", False),
    ],
)
def test_anno_within_a_sentence_tells_what_happened(
    document: Callable[..., Document], text: str, told: bool
) -> None:
    """``Anno`` alone dates the printing; within a sentence it gives way to the imprint."""
    imprints = Imprints(document(text))
    (date,) = find(Folded(text))
    assert Setting(imprints, imprints.regions.all[0], date).told is told
