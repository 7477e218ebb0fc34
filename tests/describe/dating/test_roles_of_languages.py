"""What a date is the date of, by the words of every language; and what it is not."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colophon.config import Config
from colophon.describe import DESCRIBERS, Context
from colophon.model import edtf
from colophon.model.document import Document
from colophon.model.record import Date
from colophon.vocabulary import Vocabularies

Made = Callable[..., Document]
Issued = Callable[[str, str], Date]

ISSUED = {
    "en": """
        Published May 1979 | 1979-05
        First published in May 1979 | 1979-05
        Printed in May 1979 | 1979-05
        Issued 3 May 1979 | 1979-05-03
        Leeds, May 1979 | 1979-05
        Leeds, 3rd May, 1979. | 1979-05-03
        Second edition May 1979 | 1979-05
        Reprinted May 1979 | 1979-05
        May 1979 | 1979-05
        Spring/Summer 1979 | 1979-21/1979-22
        No. 3, May 1979 | 1979-05
        Issue 3, 1st May 79 | 1979-05-01
        [1979?] | 1979?
    """,
    "de": """
        Erschienen im Mai 1979 | 1979-05
        Gedruckt im Mai 1979 | 1979-05
        Stand: Mai 1979 | 1979-05
        Kiel, im Mai 1979 | 1979-05
        Kiel, den 3. Mai 1979 | 1979-05-03
        Redaktionsschluss: 3. Mai 1979 | 1979-05-03
        Nr. 3, Frühjahr 1979 | 1979-21
    """,
    "fr": """
        Dépôt légal : mai 1979 | 1979-05
        Dépôt légal : 2e trimestre 1979 | 1979-34
        Imprimé en mai 1979 | 1979-05
        Lille, mai 1979 | 1979-05
        Lille, le 3 mai 1979 | 1979-05-03
        Achevé d'imprimer le 3 mai 1979 | 1979-05-03
        N° 3, printemps 1979 | 1979-21
    """,
    "es": """
        Madrid, mayo de 1979 | 1979-05
        Madrid, 3 de mayo de 1979 | 1979-05-03
        Depósito legal: M-123-1979 | 1979
        Impreso en mayo de 1979 | 1979-05
        Publicado en mayo de 1979 | 1979-05
        Primera edición: mayo de 1979 | 1979-05
    """,
    "it": """
        Finito di stampare nel mese di maggio 1979 | 1979-05
        Milano, maggio 1979 | 1979-05
        Milano, 3 maggio 1979 | 1979-05-03
        Prima edizione: maggio 1979 | 1979-05
        Pubblicato nel maggio 1979 | 1979-05
    """,
    "pt": """
        Lisboa, Maio de 1979 | 1979-05
        Lisboa, 3 de Maio de 1979 | 1979-05-03
        Impresso em Maio de 1979 | 1979-05
    """,
    "nl": """
        Utrecht, mei 1979 | 1979-05
        Gedrukt in mei 1979 | 1979-05
        Utrecht, 3 mei 1979 | 1979-05-03
    """,
    "ca": """
        Barcelona, maig de 1979 | 1979-05
        Dipòsit legal: B. 123-1979 | 1979
    """,
    "pl": """
        Kraków, maj 1979 | 1979-05
        Kraków, 3 maja 1979 r. | 1979-05-03
        Oddano do druku 3 maja 1979 | 1979-05-03
    """,
    "cs": """
        Praha, květen 1979 | 1979-05
        V Praze dne 3. května 1979 | 1979-05-03
        Vydáno v květnu 1979 | 1979-05
    """,
    "hu": """
        Budapest, 1979. május | 1979-05
        Budapest, 1979. május 3. | 1979-05-03
        Megjelent 1979. május 3-án | 1979-05-03
    """,
    "sv": """
        Malmö, maj 1979 | 1979-05
        Tryckt i maj 1979 | 1979-05
        Malmö den 3 maj 1979 | 1979-05-03
    """,
    "da": """
        Aarhus, maj 1979 | 1979-05
        Trykt i maj 1979 | 1979-05
        Aarhus, den 3. maj 1979 | 1979-05-03
    """,
    "nb": """
        Bergen, mai 1979 | 1979-05
        Trykt i mai 1979 | 1979-05
    """,
    "fi": """
        Turku, toukokuu 1979 | 1979-05
        Turussa 3. toukokuuta 1979 | 1979-05-03
        Painettu toukokuussa 1979 | 1979-05
    """,
    "tr": """
        İstanbul, Mayıs 1979 | 1979-05
        Birinci Baskı: Mayıs 1979 | 1979-05
        İSTANBUL, MAYIS 1979 | 1979-05
    """,
    "uk": """
        Львів, травень 1990 | 1990-05
        Київ, 3 травня 1990 р. | 1990-05-03
        Підписано до друку 03.05.1990 | 1990-05-03
    """,
    "ru": """
        Москва, май 1979 | 1979-05
        Москва, 3 мая 1979 г. | 1979-05-03
        Подписано в печать 03.05.1979 | 1979-05-03
    """,
    "el": """
        Αθήνα, Μάιος 1979 | 1979-05
        Αθήνα, 3 Μαΐου 1979 | 1979-05-03
    """,
    "ar": """
        بيروت، أيار 1979 | 1979-05
        بيروت، 3 أيار 1979 | 1979-05-03
    """,
    "he": """
        תל אביב, מאי 1979 | 1979-05
        ירושלים, תשל"ט | [1978-10-02..1979-09-21]
    """,
    "zh": """
        1979年5月3日出版 | 1979-05-03
        1979年5月第1版 | 1979-05
        一九七九年五月 | 1979-05
        民國六十八年五月三日出版 | 1979-05-03
    """,
    "ja": """
        1979年5月3日発行 | 1979-05-03
        昭和54年5月3日 発行 | 1979-05-03
        昭和五十四年五月三日印刷 | 1979-05-03
        1979年5月 | 1979-05
    """,
    "ko": """
        1979년 5월 3일 발행 | 1979-05-03
        1979년 5월 3일 펴냄 | 1979-05-03
        1979년 5월 | 1979-05
        단기 4293년 5월 3일 발행 | 1960-05-03
    """,
}  # fmt: skip
"""language → a line at the foot | the date of issue"""

OTHERS = {
    "en": """
        Last updated 3 May 1979
        Next meeting: 3 May 1979
        Founded in 1979
        Ann Marlow was born in 1979
        Retrieved 3 May 1979
        Tel. 01979 1979
        The Rent Act of 1979
    """,
    "de": """
        Zuletzt geändert am 3. Mai 1979
        Nächste Sitzung am 3. Mai 1979
        Gegründet 1979
        Geboren 1979
        Gesetz vom 3. Mai 1979
    """,
    "fr": """
        Consulté le 3 mai 1979
        Fondé en 1979
        Né en 1979
        Prochaine réunion : 3 mai 1979
    """,
    "es": "Fundado en 1979\nPróxima reunión: 3 de mayo de 1979\nNació en 1979",
    "it": "Fondato nel 1979\nProssima riunione: 3 maggio 1979\nNato nel 1979",
    "nl": "Opgericht in 1979\nVolgende vergadering: 3 mei 1979\nGeboren in 1979",
    "pl": "Założony w 1979\nUrodzony w 1979",
    "cs": "Založeno 1979\nPříští schůze 3. května 1979",
    "sv": "Grundat 1979\nNästa möte den 3 maj 1979",
    "da": "Grundlagt 1979\nNæste møde den 3. maj 1979",
    "ru": "Основано в 1979 году\nРодился в 1979 году",
    "el": "Ιδρύθηκε 1979\nΓεννήθηκε 1979",
    "nb": "Grunnlagt 1979\nStiftet 1979",
    "fi": "Perustettu 1979",
    "hu": "Alapítva 1979",
    "tr": "Kuruluş 1979\nKuruluşu: 1979",
    "uk": "Засновано 1979",
    "ko": "설립 1979년\n창립 1979년",
    "ja": "創業 1979年\n締切 1979年5月3日",
    "zh": "成立于1979年",
}
"""language → a line whose date is not that of issue"""


def rows(table: dict[str, str]) -> list[tuple[str, str, str]]:
    """(language, line, form)."""
    return [
        (language, *map(str.strip, f"{row} | ".split(" | ")[:2]))
        for language, text in table.items()
        for row in text.split("\n")
        if row.strip()
    ]


@pytest.fixture(scope="module")
def issued(made: Made, body: dict[str, str]) -> Issued:
    """The date of issue that is preferred, of a text in a language with a line at its foot."""

    def describe(language: str, line: str) -> Date:
        text = f"A TITLE\n\n{body[language]}\n\n{body[language]}\n\n{line}\n"
        context = Context(Config(), Vocabularies({}), date(2026, 11, 23))
        document = made(text)
        for name in ("language", "publishers", "dates"):
            context.found.extend(DESCRIBERS[name].describe(document, context))
        found = [one for one in context.found if one.term == "issued"]
        assert found
        for one in found:
            for each in one.evidence:
                if each.start is not None and each.end is not None:
                    assert 0 <= each.start < each.end <= len(text)
        value = found[0].value
        assert isinstance(value, Date)
        return value

    return describe


@pytest.mark.parametrize(("language", "line", "form"), rows(ISSUED))
def test_the_date_of_issue(issued: Issued, language: str, line: str, form: str) -> None:
    found = issued(language, line)
    assert found.edtf == form
    assert (found.earliest, found.latest) == edtf.bounds(form)


@pytest.mark.parametrize(("language", "line", "_"), rows(OTHERS))
def test_a_date_of_something_else(issued: Issued, language: str, line: str, _: str) -> None:
    """It is no date of issue; at most the item is said to be no older."""
    found = issued(language, line)
    assert found.edtf in ("", "[1979..]", "1979?")


@settings(deadline=None, max_examples=40)
@given(
    day=st.dates(date(1900, 1, 1), date(2026, 11, 20)),
    form=st.sampled_from(
        [
            ("en", "Published {0.day}/{0.month}/{0.year} at Leeds"),
            ("de", "Kiel, den {0.day}.{0.month}.{0.year}"),
            ("zh", "{0.year}年{0.month}月{0.day}日出版"),
            ("ja", "{0.year}年{0.month}月{0.day}日発行"),
            ("ko", "{0.year}년 {0.month}월 {0.day}일 발행"),
            ("sv", "Tryckt {0.year}-{0.month:02}-{0.day:02}"),
            ("hu", "Budapest, {0.year}. {0.month:02}. {0.day:02}."),
        ]
    ),
)
def test_any_day_of_issue_lies_within_what_is_said(
    issued: Issued, day: date, form: tuple[str, str]
) -> None:
    language, line = form
    found = issued(language, line.format(day))
    assert found.earliest <= day.isoformat() <= found.latest
