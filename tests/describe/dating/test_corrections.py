"""Dates that do not mean what they say, and dates concluded from notices of copyright."""

from collections.abc import Callable

import pytest

from colophon.describe.dating.stated_dates import last_year
from colophon.model.document import Document
from colophon.model.record import Date, Statement

Describe = Callable[..., tuple[Statement, ...]]
Make = Callable[..., Document]
BODY = (
    "The tenants of the lower town have asked for repairs since the spring, and nobody came.\n"
    "The stairs are dark, the roof is open, and the landlord lives by the sea. We meet in the\n"
    "wash house on the first evening of the week, and whoever has a ladder brings it along.\n"
)
RULES = ("language", "title", "place", "publishers", "dates")


@pytest.fixture
def dates(made: Make, described: Describe) -> Callable[[str], list[Date]]:
    """The dates of issue that a text with these last lines gives by the rules."""

    def run(foot: str) -> list[Date]:
        found = described(made(f"THE RENT\n\n{BODY * 3}\n{foot}\n"), *RULES)
        return [one.value for one in found if one.term == "issued"]  # type: ignore[misc]

    return run


@pytest.mark.parametrize(
    ("imprint", "form"),
    [
        ("London, Printed for T. Barker, 1 January 1644.", "1645-01-01"),
        ("London, Printed for T. Barker, 6 March 1644.", "1645-03-06"),
        ("London, Printed for T. Barker, 24 March 1644.", "1645-03-24"),
        ("London, Printed for T. Barker, 25 March 1644.", "1644-03-25"),
        ("London, Printed for T. Barker, 6 May 1644.", "1644-05-06"),
        # a leap day tells that the year is counted from January
        ("London, Printed for T. Barker, 29 February 1644.", "1644-02-29"),
        ("London, Printed for T. Barker, 28 February 1644.", "1645-02-28"),
        # elsewhere, and after the reform
        ("London, Printed for T. Barker, 6 March 1753.", "1753-03-06"),
        ("A Paris, Chez T. Moreau, 6 mars 1644.", "1644-03-06"),
    ],
)
def test_the_english_year(dates: Callable[[str], list[Date]], imprint: str, form: str) -> None:
    assert [one.edtf for one in dates(imprint)] == [form]


@pytest.mark.parametrize(
    ("notices", "form"),
    [
        ("© 1983 Hollow Press", "1983?"),
        ("© 1983 Hollow Press\n© 1999 Mill Press", "1999?"),
        ("© May 1983 Hollow Press\n© 1999 Mill Press", "1999?"),
        ("© May 1999 Hollow Press\n© 1983 Mill Press", "1999-05?"),
        ("© 1983–1999 Hollow Press", "1999?"),
        ("© 1983, 1999 Hollow Press", None),
        ("© 2031 Hollow Press", ""),
    ],
)
def test_the_latest_copyright_dates(
    dates: Callable[[str], list[Date]], notices: str, form: str | None
) -> None:
    found = [one.edtf for one in dates(notices)]
    if form is not None:
        assert found == [form]
    else:
        assert found[0][:4] in ("1983", "1999")


@pytest.mark.parametrize(
    ("edtf", "year"),
    [("1983", 1983), ("1983-05?", 1983), ("1998/2004", 2004), ("[1983..]", 1983), ("198X", 0),
     ("", 0), ("[1981-03-04,1981-04-03]", 1981), ("1999-05-03", 1999)],
)  # fmt: skip
def test_the_last_year_of_a_form(edtf: str, year: int) -> None:
    assert last_year(edtf) == year


@pytest.mark.parametrize(
    ("line", "form"),
    [
        # other calendars and eras
        ("12 Thermidor an II", "1794-07-30"),
        ("le 3 brumaire an VIII", "1799-10-25"),
        ("昭和四十六年八月十日", "1971-08-10"),
        ("平成3年5月", "1991-05"),
        ("民國六十年五月", "1971-05"),
        ("1971년 5월 3일", "1971-05-03"),
        ("י״ד בניסן תשמ״א", "1981-04-18"),
        # languages
        ("3 Mayıs 1981", "1981-05-03"),
        ("3. toukokuuta 1981", "1981-05-03"),
        ("den 3 maj 1981", "1981-05-03"),
        ("3 de maig de 1981", "1981-05-03"),
        ("1981. május 3.", "1981-05-03"),
        ("3 травня 1981", "1981-05-03"),
        ("3 maja 1981", "1981-05-03"),
        ("3. května 1981", "1981-05-03"),
        # days that there are not
        ("31 February 1981", "1981-02"),
        ("32 May 1981", "1981-05"),
        ("1/13/1981", "1981-01-13"),
        # in words and seasons
        ("May Day 1981", "1981-05"),
        ("May-June 1968", "1968-05/1968-06"),
        ("c. 1981", "1981~"),
        ("anno MDCXLIV", "1644"),
    ],
)
def test_dates_on_a_line_of_their_own(
    dates: Callable[[str], list[Date]], line: str, form: str
) -> None:
    assert [one.edtf for one in dates(line)] == [form]
