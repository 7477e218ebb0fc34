"""Dates: as written in nine languages, what each is the date of, and what is concluded."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colophon.dating.finding import find
from colophon.describe.dating.settings import DateSetting
from colophon.describe.imprint.imprints import Imprints
from colophon.model import edtf
from colophon.model.document import Document, DocumentLink
from colophon.model.folding import Folded
from colophon.model.record import Date, Statement

Origin = Callable[..., list[Statement]]

COLUMNS = ["1\n499\n4", "1\n55\n1", "15\n 31"]
"""numbers below each other"""

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
    links = (DocumentLink(target="https://news.example/2015/06/04/rents", start=10, end=14),)
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
    assert DateSetting(imprints, imprints.regions.all[0], date).told is told
