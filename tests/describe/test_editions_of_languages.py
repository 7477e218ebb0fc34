"""Editions, numbers of issues, series and prices as title pages of every language state them."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colophon.config import Config
from colophon.describe import DESCRIBERS, Context
from colophon.model.document import Document
from colophon.vocabulary import Vocabularies

Made = Callable[..., Document]
Said = Callable[[str], dict[str, str]]

BODY = (
    "The tenants of the lower town have asked for repairs since the spring, and nobody came. "
    "We met in the hall and wrote down what has to change before the winter comes again."
)

EDITIONS = """
    Second edition
    Second, revised edition
    The Seventh Edition, corrected
    Revised edition 1979
    Third impression
    Fifth thousand
    10th thousand
    2. Auflage
    2., verbesserte Auflage
    Zweite Auflage
    Siebente, vermehrte Auflage
    11.-20. Tausend
    11. bis 20. Tausend
    2e édition
    Deuxième édition revue et augmentée
    Nouvelle édition
    Segunda edición
    2ª edición
    Segona edició
    2a edició
    Segunda edição
    2ª edição revista
    Seconda edizione
    2a edizione riveduta
    Tweede druk
    2e druk
    Tweede, herziene druk
    Wydanie drugie
    Wydanie II
    Wyd. 2 poprawione
    Druhé vydání
    2. vydání
    Második kiadás
    2. kiadás
    2., javított kiadás
    Andra upplagan
    2:a upplagan
    2. udgave
    Anden udgave
    2. utgave
    Toinen painos
    2. painos
    İkinci baskı
    İKİNCİ BASKI
    2. Baskı
    Друге видання
    Издание второе
    Изданіе второе
    2-е издание
    2-е изд., испр. и доп.
    Δεύτερη έκδοση
    Έκδοση δεύτερη
    Β' έκδοση
    الطبعة الثانية
    الطبعة الأولى
    מהדורה שנייה
    第二版
    第2版
    初版第1刷
    改訂版
    再版
    修订版
    2009年第1版
    제2판
    초판 1쇄
    개정판
"""

ISSUES = """
    No. 3
    Nr. 3
    N° 3
    Núm. 3
    3. szám
    № 3
    第3号
    第三號
    Τεύχος 3
    Sayı 3
    العدد 3
    גליון 3
"""

PRICES = """
    Price 6d
    Price one penny
    Preis 50 Pf.
    Prix : 2 francs
    Precio: 5 ptas.
    Prezzo L. 500
    Cena 5 zł
    Cena 2 Kčs
    Ára 2 Ft
    Pris 2 kr
    Hinta 2 mk
    Fiyatı 5 TL
    Ціна 2 грн
    Цена 5 коп.
    Τιμή 5 δρχ.
    定価 100円
    定价：0.20元
    값 500원
    الثمن 5 دراهم
    מחיר 5 לירות
"""

SERIES = """
    Harbour Pamphlets No. 3
    Schriftenreihe der Mieter, Heft 3
    Cahiers du Port, n° 3
    Colección Luna, núm. 3
    Collana del Ponte, 3
    Библиотека жильца, № 3
"""

NONE = """
    The second time we asked
    In the second place
    Die zweite Frage
    Zum zweiten Mal
    La deuxième fois
    Druga sprawa
    Otázka druhá
    Другий день
    第二次会议
    두 번째 모임
    One day
    Nobody came
"""


def rows(text: str) -> list[str]:
    return [row.strip() for row in text.split("\n") if row.strip()]


@pytest.fixture(scope="module")
def said(made: Made) -> Said:
    """Edition, series, issue and price of a text with a line below its title."""

    def describe(line: str) -> dict[str, str]:
        context = Context(Config(), Vocabularies({}), date(2026, 11, 23))
        document = made(f"A TITLE\n\n{line}\n\n{BODY}\n\n{BODY}\n")
        found = {}
        for one in DESCRIBERS["edition"].describe(document, context):
            (evidence,) = one.evidence
            assert evidence.start is not None
            assert evidence.end is not None
            assert document.text[evidence.start : evidence.end].strip()
            found[one.term] = str(one.value)
        return found

    return describe


@pytest.mark.parametrize("line", rows(EDITIONS))
def test_an_edition_is_transcribed(said: Said, line: str) -> None:
    found = said(line)
    assert found["edition"] in line
    assert len(found["edition"]) >= len(line) // 3
    assert found.keys() == {"edition"}


@pytest.mark.parametrize("line", rows(ISSUES))
def test_the_number_of_an_issue(said: Said, line: str) -> None:
    found = said(line)
    assert any(one in found["issue"] for one in "3三")
    assert "edition" not in found


@pytest.mark.parametrize("line", rows(PRICES))
def test_a_price(said: Said, line: str) -> None:
    found = said(line)
    assert found["price"] in line
    assert found.keys() == {"price"}


@pytest.mark.parametrize("line", rows(SERIES))
def test_a_series_with_its_number(said: Said, line: str) -> None:
    found = said(line)
    assert found["series"] in line
    assert "3" in found["issue"]


@pytest.mark.parametrize("line", rows(NONE))
def test_a_line_that_states_none_of_these(said: Said, line: str) -> None:
    assert said(line) == {}


@settings(deadline=None, max_examples=50)
@given(
    number=st.integers(2, 30),
    form=st.sampled_from(["{}. Auflage", "{}e édition", "{}ª edición", "第{}版", "{}. kiadás"]),
)
def test_any_number_of_an_edition(said: Said, number: int, form: str) -> None:
    line = form.format(number)
    assert said(line).get("edition") == line


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="第二版2.eéditionAuflage №3 €kr円원\n", max_size=40))
def test_any_line_is_described_without_fault(said: Said, line: str) -> None:
    assert said(line).keys() <= {"edition", "series", "issue", "price"}
