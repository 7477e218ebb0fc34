"""Statements of edition, in every language that has words for one."""

from collections.abc import Callable
from datetime import date

import pytest

from colophon.config import Config
from colophon.describe import Context
from colophon.describe.edition import DESCRIBER
from colophon.languages import by_language
from colophon.model.document import Document
from colophon.vocabulary import Vocabularies

Make = Callable[..., Document]
Editions = Callable[[str], list[str]]
BODY = (
    "The tenants of the lower town have asked for repairs since the spring, and nobody came.\n"
    "The stairs are dark, the roof is open, and the landlord lives by the sea.\n"
) * 3
STATED = {
    "af": "Tweede hersiene druk",
    "ar": "الطبعة الثانية",
    "be": "Другое выданне",
    "bg": "Второ издание",
    "ca": "Segona edició",
    "cs": "Druhé, doplněné vydání",
    "cy": "Ail argraffiad",
    "da": "2. reviderede udgave",
    "de": "2., überarb. Aufl.",
    "el": "Δεύτερη έκδοση",
    "en": "Second edition",
    "eo": "Dua eldono",
    "es": "Segunda edición",
    "et": "Teine täiendatud trükk",
    "eu": "Bigarren edizioa",
    "fa": "چاپ دوم",
    "fi": "Toinen, korjattu painos",
    "fr": "Deuxième édition revue",
    "gl": "Segunda edición",
    "he": "מהדורה שנייה",
    "hr": "2. prerađeno i dopunjeno izdanje",
    "hu": "Második, javított kiadás",
    "hy": "Երկրորդ հրատարակություն",
    "id": "Cetakan kedua",
    "it": "Seconda edizione",
    "ja": "改訂第2版",
    "ka": "მეორე გამოცემა",
    "ko": "제2판",
    "la": "Editio secunda",
    "lt": "Antrasis leidimas",
    "lv": "Otrais izdevums",
    "nb": "2. utvidede utgave",
    "nl": "Tweede herziene druk",
    "nn": "Andre utgåve",
    "pl": "Wydanie drugie, poprawione",
    "pt": "Segunda edição",
    "ro": "Ediția a II-a",
    "ru": "Издание второе",
    "sk": "Druhé vydanie",
    "sl": "2. dopolnjena izdaja",
    "sr": "Друго издање",
    "sv": "Andra, omarbetade upplagan",
    "sw": "Toleo la pili",
    "tr": "Gözden geçirilmiş 2. Baskı",
    "uk": "Друге видання",
    "zh": "修訂版",
}


@pytest.fixture
def editions(made: Make, shipped: Vocabularies) -> Editions:
    """What is read of a line behind a text."""
    context = Context(Config(), shipped, date(2026, 11, 29))
    return lambda line: _editions(made, context, line)


def _editions(made: Make, context: Context, line: str) -> list[str]:
    document = made(f"THE RENT\n\n{BODY}\nLower Meadow Press, 1981\n{line}\n")
    return [
        str(one.value.text)  # type: ignore[union-attr]
        for one in DESCRIBER.describe(document, context)
        if one.term == "edition"
    ]


def test_each_language_with_words_has_a_line_here() -> None:
    assert sorted(by_language("editions.patterns")) == sorted(STATED)


@pytest.mark.parametrize("language", STATED)
def test_an_edition_is_read_as_it_stands(editions: Editions, language: str) -> None:
    stated = STATED[language]
    (found,) = editions(stated)
    # what is revised may stand before the number
    assert found in stated
    assert len(found) * 2 > len(stated)


@pytest.mark.parametrize("language", STATED)
def test_a_sentence_about_editions_states_none(editions: Editions, language: str) -> None:
    words = "alpha bravo charlie delta echoes foxtrot golfing hotels indigo juliet kilos limas"
    assert editions(f"{words} {STATED[language].lower()} {words}"[:109]) == []


@pytest.mark.parametrize(
    "line",
    [
        "Wydanie 1984", "the editor", "Druhé vydatnosti", "kiadások", "Andra uppläsningar",
        "2. udgaver", "第2頁", "第3版画", "İkinci baskın", "Edition of the evening", "2. izdajalec",
    ],
)  # fmt: skip
def test_other_words_are_none(editions: Editions, line: str) -> None:
    assert editions(line) == []
