"""What the lines of a title page are, by their words alone and by their neighbours."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.page.layout import Layout, Line
from colophon.describe.page.line_kinds import (
    LINE_RULES,
    LineKind,
    LineSetting,
    alone,
    name_lines,
    rule_for,
)
from colophon.model.document import Document, MarkKind

Make = Callable[..., Document]

ALONE = {
    LineKind.TITLE: [
        "The Price of Flour",
        "Das Brot der Stadt",
        "Le pain de la ville",
        "El pan de la ciudad",
        "Il pane della città",
        "O pão da cidade",
        "Het brood van de stad",
        "Chleb miasta",
        "Chléb města",
        "A város kenyere",
        "Stadens bröd",
        "Byens brød",
        "Kaupungin leipä",
        "El pa de la ciutat",
        "Şehrin ekmeği",
        "Хліб міста",
        "Хлеб города",
        "Το ψωμί της πόλης",
        "خبز المدينة",
        "לחם העיר",
        "城市的麵包",
        "町のパン",
        "도시의 빵",
        "शहर की रोटी",
        "1984 and after",
        "24 Hours in the Road",
        "100 Years of the Mill",
        "Why Are the Ovens Cold?",
        "What the millers took",
        "Bread!",
        "Hands Off Our Ovens!",
        "A Short History of Yeast",
        "Seven Theses on Flour",
        "Rent: a handbook",
        "Letter to a Miller",
        "The Price of Bread",
        "Price of Bread",
        "Price Controls Now",
        "Prix du pain",
        "Precio y salario",
        "How Newspapers Are Printed",
        "What the Papers Printed",
        "Editors and Printers",
        "Imprenta y pueblo",
        "Verlag und Gewalt",
        "Mill Road 1911",
        "May Day 1974",
        "Mai 68",
        "Septemberrevolution 1868",
        "No More Rent",
        "No 10 Downing Street",
        "Book of Bread",
        "Act Now",
        "Share the Loaf",
        "Notice to Quit",
    ],
    LineKind.IMPRINT: [
        "London: Hollow Press, 1981",
        "London, printed by A. Rowe",
        "Printed by Slow Bell, Leith",
        "Published by the Hollow Press",
        "Published for the Ferry Users by Quill House",
        "A Paris, chez Jean Exemple",
        "© 1983 Hollow Press",
        "(c) 1983 Hollow Press",
        "ISBN 978-0-00-000013-2",
        "ISSN 2190-0028",
        "Leipzig 1905",
        "LEEDS, 1905",
        "PARIS",
        "Berlin und Leipzig",
        "New York",
        "МОСКВА",
        "ΑΘΗΝΑΙ",
        "Verlag von Brand & Söhne",
        "Brand & Söhne, Verlagsbuchhandlung",
        "P. EXEMPLE, ÉDITEUR",
        "Wydane przez Młyn",
        "Nakładem Młyna",
        "Vydavatel: Mlýn",
        "Kiadja a Malom",
        "Utgiven av Kvarnen",
        "Udgivet af Møllen",
        "Utgitt av Mølla",
        "Julkaisija: Mylly",
        "Edita: El Molí",
        "Yayınlayan: Değirmen",
        "Видавець: Млин",
        "Εκδίδεται από τον Μύλο",
        "Uitgegeven door De Molen",
        "Issued by the Ferry Users",
        "Herausgegeben vom Mieterrat Hofgasse",
    ],
    LineKind.DATE: [
        "MCMLXXIV",
        "M. DC. LII.",
        "12 May 1974",
        "May 12, 1974",
        "12th May 1974",
        "12. Mai 1974",
        "12 mai 1974",
        "12 de mayo de 1974",
        "May 1974",
        "Spring 1974",
        "Frühjahr 1974",
        "primavera de 1974",
        "Summer/Autumn 1974",
        "maj 1974",
        "květen 1974",
        "május 1974",
        "toukokuu 1974",
        "травень 1974",
        "май 1974",
        "12 мая 1974 г.",
        "Μάιος 1974",
        "1974. május 12.",
        "1974年5月",
        "一九七四年五月",
        "昭和四十九年",
        "מאי 1974",
        "مايو 1974",
    ],
    LineKind.SERIES: [
        "No. 14",
        "No 7",
        "No 7, May 1968",
        "Nr 7, maj 1968",
        "Nº 7",
        "Vol. 3 No. 2",
        "Heft 3",
        "Nr. 12",
        "Issue 4",
        "číslo 7",
        "7. szám",
        "Sayı 7",
        "Τεύχος 7",
        "العدد 7",
    ],
    LineKind.OTHER: [
        "Price 6d",
        "Price: 20p",
        "2s. 6d.",
        "Цена 5 коп.",
        "cena 5 zł",
        "Cena: 2 Kčs",
        "Pris 2 kr",
        "Hinta 1 mk",
        "Fiyatı 5 TL",
        "Price: one penny",
        "2. Auflage",
        "Deuxième édition, revue et corrigée",
        "Wydanie drugie",
        "Druhé vydání",
        "második kiadás",
        "Andra upplagan",
        "2. udgave",
        "Toinen painos",
        "Segona edició",
        "İkinci baskı",
        "Друге видання",
        "第二版",
        "الطبعة الثانية",
        "50 cents",
        "Free",
        "Workers of the world, unite!",
        "Proletarier aller Länder, vereinigt euch!",
        "www.hollow.example",
        "https://hollow.example/bread",
        "press@hollow.example",
        "@hollowpress",
        "#breadnow",
        "14 Oven Street, Mill Town",
        "Ofenstraße 5, 10115 Berlin",
        "12, rue du Four, 75006 Paris",
        "Tel. 0171 555 0134",
        "Dedicated to the bakers of the lower town",
    ],
    LineKind.BYLINE: [
        "by Rosa Mwangi",
        "By Rosa Mwangi and Ada Rowe",
        "von Heinrich Muster",
        "par Jeanne Exemple",
        "por María Ejemplo",
        "di Mario Esempio",
        "door Jan Voorbeeld",
        "BY A WORKING MAN'S WIFE",
    ],
    LineKind.NAME: [
        "Rosa MWANGI",
        "Heinrich Weber",
        "Толстой Л. Н.",
    ],
    LineKind.PROSE: [
        "Dear reader,",
        "Madame,",
        (
            "The ovens are lit at two in the morning, and by the time the first tram has left the "
            "depot the loaves are on the racks, and nobody who made them has slept."
        ),
        "Contents",
        "Inhaltsverzeichnis",
        "Table des matières",
        "Índice",
        "Spis treści",
        "Obsah",
        "Tartalom",
        "Innehåll",
        "Indhold",
        "Sisältö",
        "İçindekiler",
        "Зміст",
        "Содержание",
        "Περιεχόμενα",
        "ΠΡΟΛΟΓΟΣ",
        "目次",
        "はじめに",
        "目录",
        "차례",
        "المحتويات",
        "תוכן",
        "Chapter One",
    ],
}
"""lines as they stand alone, by what they are"""


def line(made: Make, text: str) -> Line:
    """The one line of a text."""
    (only,) = Layout(made(text)).head
    return only


@pytest.mark.parametrize(
    ("text", "kind"),
    [(text, kind) for kind, texts in ALONE.items() for text in texts],
)
def test_a_line_alone(made: Make, text: str, kind: LineKind) -> None:
    assert alone(line(made, text)) is kind


SKIPPED = ["1848", "- 7 -", "xiv", "* * *", "£1.50", "12/5/1974", "[ ]", "⁂", "…", "№ 7", "\u200b"]


@pytest.mark.parametrize("text", SKIPPED)
def test_figures_and_signs_are_nothing_of_a_title_page(made: Make, text: str) -> None:
    assert alone(line(made, text)) is LineKind.SKIP


MARKED = [
    (MarkKind.BYLINE, LineKind.BYLINE),
    (MarkKind.AUTHOR, LineKind.BYLINE),
    (MarkKind.IMPRINT, LineKind.IMPRINT),
    (MarkKind.PUBLISHER, LineKind.IMPRINT),
    (MarkKind.TITLE, LineKind.TITLE),
    (MarkKind.HEADER, LineKind.SKIP),
    (MarkKind.FOOTER, LineKind.SKIP),
    (MarkKind.NAVIGATION, LineKind.SKIP),
    (MarkKind.NOTE, LineKind.SKIP),
    (MarkKind.TABLE, LineKind.SKIP),
]


@pytest.mark.parametrize(("mark", "kind"), MARKED)
@pytest.mark.parametrize("text", ["Hollow Ground", "1981 and after"])
def test_what_the_source_marks_is_that(
    made: Make, text: str, mark: MarkKind, kind: LineKind
) -> None:
    (only,) = Layout(made(text, marks=((mark, text, 0),))).head
    assert alone(only) is kind


@pytest.mark.parametrize("text", ["Spring 1974", "maj 1974", "Wydane przez Młyn", "Sayı 7"])
def test_what_is_set_as_a_heading_may_name_the_work(made: Make, text: str) -> None:
    """The rules of all languages are not asked of it; those of its words may still hold."""
    heading = Layout(made(text, marks=((MarkKind.HEADING, text, 1),))).head[0]
    plain = {rule.name for rule in LINE_RULES if rule.name.endswith("in any language")}
    assert rule_for(LineSetting(heading, text.lower(), [heading], False, "")).name not in plain


PAGES = {
    "a title page": (
        "THE RENT\n\nby Ada Moor\n\nLondon: Hollow Press, 1981\n\nDear reader,\n",
        ["title", "byline", "imprint", "prose"],
    ),
    "a byline over two lines": (
        "DAS BROT\n\nvon\n\nHeinrich Muster\n",
        ["title", "byline", "name"],
    ),
    "a preposition that goes on": (
        "Hymne\n\nvon\n\nunten\n",
        ["title", "title", "title"],
    ),
    "a series over its number": (
        "BIBLIOTECA DEL HOGAR\nIV\n\nEL PAN\n",
        ["series", "skip", "title"],
    ),
    "a tract society": (
        "THE BREAD TRACT SOCIETY\nNo. 7\n\nSHALL WE EAT?\n",
        ["series", "series", "title"],
    ),
    "a transcriber's note": (
        "[Transcriber's note: accents\nas found.]\n\nTHE RENT\n",
        ["skip", "skip", "title"],
    ),
    "an armoured key": (
        "-----BEGIN PGP MESSAGE-----\nmQENB\n-----END PGP MESSAGE-----\nTHE RENT\n",
        ["skip", "skip", "skip", "title"],
    ),
    "a Latin place": ("PANIS\nPARISIIS\nApud EXEMPLVM\n", ["title", "imprint", "imprint"]),
    "a word that ends a title": ("The Gardener's\nBook\n", ["title", "title"]),
    "a Polish leaflet": (
        "CHLEB DLA WSZYSTKICH\n\nNr 7, maj 1974\n\nWydane przez Młyn\n\ncena 5 zł\n",
        ["title", "series", "imprint", "other"],
    ),
    "a Hebrew leaflet": ("לחם ועבודה\n\nמאי 1974\n\nתוכן\n", ["title", "date", "prose"]),
    "a Japanese leaflet": ("パンと仕事\n\n一九七四年五月\n\n目次\n", ["title", "date", "prose"]),
}


@pytest.mark.parametrize(("text", "kinds"), PAGES.values(), ids=PAGES)
def test_lines_of_a_page(made: Make, text: str, kinds: list[str]) -> None:
    assert [str(kind) for _, kind in name_lines(Layout(made(text)).head)] == kinds


def test_the_rules_have_names_and_the_last_holds_always() -> None:
    names = [rule.name for rule in LINE_RULES]
    assert len(set(names)) == len(names)
    assert LINE_RULES[-1].kind is LineKind.TITLE


@given(text=st.text(max_size=200))
def test_any_line_is_something(made: Make, text: str) -> None:
    lines = Layout(made(text)).head
    named = list(name_lines(lines))
    assert [one for one, _ in named] == list(lines[: len(named)])
    assert all(kind in LineKind for _, kind in named)
