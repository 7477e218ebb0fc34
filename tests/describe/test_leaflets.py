"""Leaflets as they look, in many languages: what their rules read of the title page."""

from collections.abc import Callable
from typing import Any

import pytest

from colophon.describe.page.title_page import TitlePage
from colophon.model.document import Document, MarkKind

Make = Callable[..., Document]

EN = (
    "The tenants of the lower town have asked for repairs since the spring, and nobody came.\n"
    "The stairs are dark, the roof is open, and the landlord lives by the sea. We meet in the\n"
    "wash house on the first evening of the week, and whoever has a ladder brings it along.\n\n"
) * 2
DE = (
    "Die Mieter der unteren Stadt bitten seit dem Frühjahr um Reparaturen, und niemand kam.\n"
    "Die Treppen sind dunkel, das Dach ist offen, und der Vermieter wohnt am Meer. Wir treffen\n"
    "uns in der Waschküche am ersten Abend der Woche, und wer eine Leiter hat, bringt sie mit.\n\n"
) * 2
PL = (
    "Lokatorzy dolnego miasta od wiosny proszą o naprawy i nikt nie przyszedł. Schody są ciemne,\n"
    "dach jest dziurawy, a właściciel mieszka nad morzem. Spotykamy się w pralni w pierwszy\n"
    "wieczór tygodnia, a kto ma drabinę, niech ją przyniesie.\n\n"
) * 2
RU = (
    "Жильцы нижнего города с весны просят о ремонте, и никто не пришёл. Лестницы тёмные, крыша\n"
    "протекает, а хозяин живёт у моря. Мы собираемся в прачечной в первый вечер недели, и у кого\n"
    "есть лестница, тот приносит её.\n\n"
) * 2
HE = (
    "דיירי העיר התחתית מבקשים תיקונים מאז האביב, ואיש לא בא. המדרגות חשוכות, הגג פרוץ, ובעל\n"
    "הבית גר ליד הים. אנחנו נפגשים בחדר הכביסה בערב הראשון של השבוע.\n\n"
) * 3
JA = (
    "下町の住民は春から修理を求めてきたが、だれも来なかった。階段は暗く、屋根は開いていて、大家は海辺に住んでいる。\n"
    "私たちは週の最初の夜に洗濯場に集まる。はしごのある人は持ってくる。\n\n"
) * 3

LEAFLETS = {
    "a masthead": (
        f"THE STAIRWELL\nNewsletter of the Lower Town Tenants\n\nNo. 7   May 1974   5p\n\n{EN}",
        "THE STAIRWELL\nNewsletter of the Lower Town Tenants",
        None,
    ),
    "an imprint of place, house and year": (
        f"THE RENT\n\nLondon: Hollow Press, 1981\n\n{EN}",
        "THE RENT",
        None,
    ),
    "an imprint of house, place and year": (
        f"THE RENT\n\nHollow Press, London 1981\n\n{EN}",
        "THE RENT",
        None,
    ),
    "a subtitle over an imprint": (
        f"THE RENT\n\nA word to tenants\n\nBerlin: Verlag Lampe, 1974\n\n{EN}",
        "THE RENT",
        "A word to tenants",
    ),
    "a contents page behind": (
        f"The Damp Book\n\nA handbook for tenants\n\nContents\n\n1 Damp .... 3\n\n{EN}",
        "The Damp Book",
        "A handbook for tenants",
    ),
    "a title about prices": (f"Price of Bread\n\n{EN}", "Price of Bread", None),
    "a title about printing": (
        f"How Newspapers Are Printed\n\n{EN}",
        "How Newspapers Are Printed",
        None,
    ),
    "a street with a year": (f"Mill Road 1911\n\n{EN}", "Mill Road 1911", None),
    "questions": (f"WHOSE ROOF?\nWHOSE RENT?\n\n{EN}", "WHOSE ROOF?\nWHOSE RENT?", None),
    "a German leaflet": (
        f"Flugblatt Nr. 12\n\nMietstreik jetzt!\n\nAufruf an alle Mieter der Hofgasse\n\n{DE}",
        "Mietstreik jetzt!",
        "Aufruf an alle Mieter der Hofgasse",
    ),
    "a German season": (f"HOFGASSE\n\nFrühjahr 1981\n\n{DE}", "HOFGASSE", None),
    "a Polish paper": (
        f"KLATKA SCHODOWA\n\nGazetka lokatorów\n\nmaj 1981\n\nNr 7\n\ncena 5 zł\n\n{PL}",
        "KLATKA SCHODOWA",
        "Gazetka lokatorów",
    ),
    "a Polish maker": (
        f"Nie płać czynszu\n\nWydane przez Komitet Lokatorów\n\n{PL}",
        "Nie płać czynszu",
        None,
    ),
    "a Polish table of contents": (
        f"Spis treści\n\nKLATKA SCHODOWA\n\nwydanie drugie\n\n{PL}",
        "KLATKA SCHODOWA",
        None,
    ),
    "a Russian leaflet": (
        f"Листовка № 5\n\nНЕ ПЛАТИТЕ!\n\nОбращение к жильцам\n\n{RU}",
        "НЕ ПЛАТИТЕ!",
        "Обращение к жильцам",
    ),
    "a Russian month": (f"ЛЕСТНИЦА\n\nмай 1991\n\n{RU}", "ЛЕСТНИЦА", None),
    "a Hebrew leaflet": (f"שכר הדירה\n\nמאי 1981\n\n{HE}", "שכר הדירה", None),
    "a Japanese leaflet": (
        f"家賃を払うな\n\n一九七四年五月\n\n目次\n\n{JA}",
        "家賃を払うな",
        None,
    ),
    "two languages": (f"RENT / MIETE\n\n{EN}{DE}{EN}{DE}", "RENT / MIETE", None),
    "a slogan over it": (f"Workers of the world, unite!\n\nTHE RENT\n\n{EN}", "THE RENT", None),
    "marks of direction about it": (f"\u202aTHE RENT\u202c\n\n{EN}", "\u202aTHE RENT\u202c", None),
    "a letterhead": (
        f"12 Canal Street, Leith\n\n3 May 1974\n\nDear neighbours,\n\n{EN}",
        None,
        None,
    ),
}


@pytest.mark.parametrize(("text", "title", "subtitle"), LEAFLETS.values(), ids=LEAFLETS)
def test_title_and_subtitle_of_a_leaflet(
    made: Make, text: str, title: str | None, subtitle: str | None
) -> None:
    page = TitlePage(made(text))
    found = [text[one.start : one.end] if one else None for one in (page.title, page.subtitle)]
    assert found == [title, subtitle]


@pytest.mark.parametrize("name", LEAFLETS)
def test_no_origin_is_ever_offered_as_a_title(made: Make, described: Any, name: str) -> None:
    """Neither by the rules nor by the learnt reading: makers, dates, issues, prices, contents."""
    origins = (
        "London: Hollow", "Hollow Press", "Verlag Lampe", "Frühjahr", "maj 1981", "cena", "wydan",
        "Komitet", "май 1991", "מאי", "一九七四", "目次", "Spis", "No. 7",
    )  # fmt: skip
    every = ("language", "title", "publishers", "place", "dates", "edition", "creators", "reader")
    for one in described(made(LEAFLETS[name][0]), *every):
        if one.term in ("title", "subtitle"):
            said = str(one.value).casefold()
            assert not any(said.startswith(each.casefold()) for each in origins), one.value


@pytest.mark.parametrize("title", ["Bread", "THE RENT", "Miete!", "ХЛЕБ", "麵包", "לחם"])
@pytest.mark.parametrize("mark", [MarkKind.TITLE, MarkKind.HEADING])
def test_what_is_marked_is_the_title_whatever_it_says(
    made: Make, title: str, mark: MarkKind
) -> None:
    text = f"Nr. 7\n\n{title}\n\n{EN}"
    page = TitlePage(made(text, marks=((mark, title, 1),)))
    assert page.title is not None
    assert text[page.title.start : page.title.end] == title.rstrip(" ,;:")


SPACES = ["\n", "\n\n\n\n", "\n \n", "\r\n\r\n", "\u2028\n", "\x0c\n"]


@pytest.mark.parametrize("space", SPACES)
def test_blanks_over_a_title_change_nothing(made: Make, space: str) -> None:
    text = f"{space}THE RENT\n\nby Ada Moor\n\n{EN}"
    page = TitlePage(made(text))
    assert page.title is not None
    assert text[page.title.start : page.title.end] == "THE RENT"
    assert page.responsibility is not None
    assert text[page.responsibility.start : page.responsibility.end] == "by Ada Moor"


LONG = {
    "a place and a house": "London: Hollow Press, 1981",
    "a Polish maker": "Wydane przez Komitet Lokatorów",
    "a month": "květen 1981",
    "an edition": "Andra upplagan",
    "a price": "cena 5 zł",
}


@pytest.mark.parametrize("line", LONG.values(), ids=LONG)
def test_a_tract_that_rules_read_has_no_origin_for_a_subtitle(
    made: Make, described: Any, line: str
) -> None:
    """Long texts are read by the rules alone."""
    document = made(f"THE RENT\n\n{line}\n\n{EN * 30}")
    found = described(document, "language", "title", "creators", "dates", "reader")
    assert [str(one.value) for one in found if one.term == "title"] == ["The rent"]
    assert not [one for one in found if one.term == "subtitle"]
