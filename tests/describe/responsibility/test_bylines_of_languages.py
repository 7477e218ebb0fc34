"""Bylines as every language writes them: who, filed how, in which role; and what is none."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colophon.config import Config
from colophon.describe import Context, describe
from colophon.describe.names.bylines import on_line, without_case
from colophon.model.document import Document
from colophon.model.record import Agent
from colophon.vocabulary import Vocabularies

Made = Callable[..., Document]

BYLINES = {
    "en": """
        by Ann Marlow | Marlow, Ann
        By ANN MARLOW and JOHN SMITH | Marlow, Ann
        Written by Ann Marlow | Marlow, Ann
        by Ann Marlow, M.A. | Marlow, Ann
        by the Rev. John Smith, D.D. | Smith, John
        edited by Ann Marlow | edt Marlow, Ann
        compiled by Ann Marlow | edt Marlow, Ann
        translated by Ann Marlow | trl Marlow, Ann
        illustrated by Ann Marlow | ill Marlow, Ann
        Ann Marlow | Marlow, Ann
    """,
    "de": """
        von Anna Schmidt | Schmidt, Anna
        Von Dr. Karl Müller und Anna Schmidt | Müller, Karl | Schmidt, Anna
        herausgegeben von Anna Schmidt | edt Schmidt, Anna
        Hrsg. von Anna Schmidt | edt Schmidt, Anna
        aus dem Englischen von Anna Schmidt | trl Schmidt, Anna
        Zeichnungen: Karl Müller | ill Müller, Karl
    """,
    "fr": """
        par Anne Colin | Colin, Anne
        par Mme Anne Colin et M. Paul Dubois | Colin, Anne | Dubois, Paul
        traduit par Anne Colin | trl Colin, Anne
        sous la direction de Anne Colin | edt Colin, Anne
        illustrations de Paul Dubois | ill Dubois, Paul
        dessins de Paul Dubois | ill Dubois, Paul
    """,
    "es": """
        por Ana López | López, Ana
        por Juan García y Ana López | García, Juan | López, Ana
        por D. Juan García y Ana López | García, D. Juan | López, Ana
        por José Pérez y Cajal | Pérez y Cajal, José
        traducción de Ana López | trl López, Ana
    """,
    "pt": "por Ana Lopes | Lopes, Ana",
    "it": """
        di Anna Rossi | Rossi, Anna
        a cura di Anna Rossi | edt Rossi, Anna
        traduzione di Anna Rossi | trl Rossi, Anna
    """,
    "nl": """
        door Anna de Vries | Vries, Anna de
        onder redactie van Anna de Vries | edt Vries, Anna de
    """,
    "pl": """
        napisała Anna Kowalska | Kowalska, Anna
        napisał Jan Kowalski | Kowalski, Jan
        przełożyła Anna Kowalska | trl Kowalska, Anna
        tłumaczył Jan Kowalski | trl Kowalski, Jan
        opracowała Anna Kowalska | edt Kowalska, Anna
        ilustrował Jan Kowalski | ill Kowalski, Jan
        pod redakcją Anny Kowalskiej |
    """,
    "cs": """
        napsal Jan Novák | Novák, Jan
        sepsal Jan Novák | Novák, Jan
        přeložil Jan Novák | trl Novák, Jan
        uspořádal Jan Novák | edt Novák, Jan
        ilustroval Jan Novák | ill Novák, Jan
    """,
    "hu": """
        írta Kovács János | Kovács, János
        írta: Kovács János | Kovács, János
        szerkesztette Kovács János | edt Kovács, János
        fordította Kovács János | trl Kovács, János
        rajzolta Kovács János | ill Kovács, János
    """,
    "sv": """
        av Anna Svensson | Svensson, Anna
        skriven av Anna Svensson | Svensson, Anna
        översättning av Anna Svensson | trl Svensson, Anna
        redigerad av Anna Svensson | edt Svensson, Anna
        teckningar av Anna Svensson | ill Svensson, Anna
    """,
    "da": """
        af Anna Jensen | Jensen, Anna
        oversat af Anna Jensen | trl Jensen, Anna
        redigeret af Anna Jensen | edt Jensen, Anna
    """,
    "nb": """
        av Anna Hansen | Hansen, Anna
        oversatt av Anna Hansen | trl Hansen, Anna
        redigert av Anna Hansen | edt Hansen, Anna
    """,
    "fi": """
        kirjoittanut Anna Virtanen | Virtanen, Anna
        suomentanut Anna Virtanen | trl Virtanen, Anna
        toimittanut Anna Virtanen | edt Virtanen, Anna
    """,
    "tr": """
        yazan Ahmet Yılmaz | Yılmaz, Ahmet
        Yazan: Ahmet Yılmaz | Yılmaz, Ahmet
        çeviren Ahmet Yılmaz | trl Yılmaz, Ahmet
        derleyen Ahmet Yılmaz | edt Yılmaz, Ahmet
    """,
    "uk": """
        Автор: Іван Петренко | Петренко, Іван
        написав Іван Петренко | Петренко, Іван
        переклав Іван Петренко | trl Петренко, Іван
        упорядкував Іван Петренко | edt Петренко, Іван
    """,
    "ru": """
        И. Петров | Петров, И.
        составил И. Петров | Петров, И.
        перевёл И. Петров | trl Петров, И.
    """,
    "el": """
        Συγγραφέας: Γιάννης Παπαδόπουλος | Παπαδόπουλος, Γιάννης
        μετάφραση: Γιάννης Παπαδόπουλος | trl Παπαδόπουλος, Γιάννης
    """,
    "ar": """
        تأليف أحمد حسن | أحمد حسن
        تأليف: أحمد حسن | أحمد حسن
        بقلم: أحمد حسن علي | أحمد حسن علي
        ترجمة: أحمد حسن | trl أحمد حسن
        تحرير: أحمد حسن | edt أحمد حسن
    """,
    "he": """
        מאת דוד כהן | דוד כהן
        מאת: דוד בן יוסף | דוד בן יוסף
        תרגם: דוד כהן | trl דוד כהן
        ערך: דוד כהן | edt דוד כהן
        איירה: רות כהן | ill רות כהן
    """,
    "zh": """
        王小明 著 | 王小明
        作者：王小明 | 王小明
        王小明编 | edt 王小明
        编者：王小明 | edt 王小明
        主編：王小明 | edt 王小明
        王小明 译 | trl 王小明
        王小明 编著 | 王小明
    """,
    "ja": """
        山田太郎 著 | 山田太郎
        山田太郎著 | 山田太郎
        著者　山田太郎 | 山田太郎
        編者：山田太郎 | edt 山田太郎
        編集　山田太郎 | edt 山田太郎
        山田太郎 編 | edt 山田太郎
        山田 太郎 訳 | trl 山田 太郎
        訳者：山田太郎 | trl 山田太郎
        山田太郎 編著 | 山田太郎
        絵：山田花子 | ill 山田花子
    """,
    "ko": """
        김철수 지음 | 김철수
        지은이 김철수 | 김철수
        지은이: 김철수 | 김철수
        글 김철수 | 김철수
        저자 김철수 | 김철수
        김철수 엮음 | edt 김철수
        엮은이 김철수 | edt 김철수
        옮긴이 김철수 | trl 김철수
        김철수 옮김 | trl 김철수
        그림 박영희 | ill 박영희
    """,
}
"""language → line below the title | role, if none the author's, and heading …"""

TITLES = {
    "en": "The Rent Question", "de": "Die Mietfrage", "fr": "La question du loyer",
    "es": "La cuestión del alquiler", "pt": "A questão da renda",
    "it": "La questione degli affitti", "nl": "Het huurvraagstuk", "pl": "Sprawa czynszu",
    "cs": "Otázka nájmu", "hu": "A lakbérkérdés", "sv": "Hyresfrågan",
    "da": "Huslejespørgsmålet", "nb": "Husleiespørsmålet", "fi": "Vuokrakysymys",
    "tr": "Kira sorunu", "uk": "Квартирне питання", "ru": "Квартирный вопрос",
    "el": "Το ζήτημα του ενοικίου", "ar": "مسألة الإيجار", "he": "שאלת השכירות",
    "zh": "租金问题", "ja": "家賃の問題", "ko": "집세 문제",
}  # fmt: skip

NO_BYLINES = [
    "by the sea", "by all means", "von Haus zu Haus", "par hasard", "por la tarde",
    "di notte", "av en slump", "작은 글", "그림 없는 집", "編集後記", "著作権について",
    "文の書き方を学ぶ会のお知らせです", "作者不详的歌", "مأ", "מאת",
    "כתב יד עתיק מאוד שנמצא כאן אתמול",
]  # fmt: skip


def rows() -> list[tuple[str, str, list[str]]]:
    """(language, byline, makers), a row a line."""
    return [
        (language, parts[0], [one for one in parts[1:] if one])
        for language, text in BYLINES.items()
        for row in text.split("\n")
        if (parts := [one.strip() for one in row.split("|")])[0]
    ]


def makers(document: Document) -> list[str]:
    """Role, if it is not the author's, and heading of the makers of a document."""
    context = Context(Config(), Vocabularies({}), date(2026, 11, 23))
    found = []
    for one in describe(document, context, only=("language", "title", "creators")):
        if one.term in ("creator", "contributor"):
            assert isinstance(one.value, Agent)
            role = one.value.role.rpartition("/")[2]
            found.append(f"{role} {one.value.heading or one.value.name}".strip())
    return found


@pytest.mark.parametrize(("language", "line", "expected"), rows())
def test_who_made_it(
    made: Made, body: dict[str, str], language: str, line: str, expected: list[str]
) -> None:
    text = body[language]
    assert makers(made(f"{TITLES[language]}\n\n{line}\n\n{text}\n\n{text}\n")) == expected


@pytest.mark.parametrize("line", NO_BYLINES)
def test_what_is_no_byline(line: str) -> None:
    assert on_line(line, 0, len(line)) == []


@settings(deadline=None, max_examples=60)
@given(
    name=st.text("가나다라마바사아자차카타파하", min_size=2, max_size=5),
    label=st.sampled_from(["지은이", "엮은이", "옮긴이", "그린이", "저자"]),
    gap=st.sampled_from([" ", ": ", "：", "　"]),
)
def test_a_korean_label_brings_its_name(name: str, label: str, gap: str) -> None:
    line = f"{label}{gap}{name}"
    (one,) = without_case(line, 0, len(line))
    assert (one.name.name, line[one.start : one.end], one.phrase) == (name, name, label)


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="著編訳作絵王小明山田 　：:김철수지음글엮מאתכהן\n", max_size=24))
def test_any_line_without_capitals_is_read_or_left(line: str) -> None:
    for one in without_case(line, 0, len(line)):
        assert 0 <= one.start < one.end <= len(line)
        assert " ".join(line[one.start : one.end].split()) == one.name.name
