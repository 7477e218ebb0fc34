"""Right-to-left text stored as it is seen is turned round, line by line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.read import read_bytes
from colophon.read.toolkit.visual_order import is_visual, logical

HEBREW = (
    "המעבורת עומדת ליד הסכר ואין יודעים מתי תשוב\n"
    "ישוב הזקנים, תל אביב 1998 (מהדורה שנייה)\n"
    "וכל מי שרוצה לבוא אל הנהר יבוא עם חברים\n\n"
    "www.river.example 03-555-0100 לפרטים נוספים"
)
ARABIC = "العبارة واقفة عند السد منذ سنة\nالمدينة القديمة الكبيرة\nنلتقي كل ليلة في القاعة"


PERSIAN = (
    "این کتاب معمولا در کتابخانه یافت می شود و کاملا رایگان است\n"
    "احتمالا خواننده آن را می شناسد، اصولا و مجددا"
)
"""adverbs that end as if the Arabic article stood there, turned round"""


def seen(text: str) -> str:
    """A text as it is seen from left to right: lines turned, figures and Latin words not."""
    made = []
    for line in text.split("\n"):
        runs: list[str] = []
        for word in line.split(" "):
            latin = word.isascii() and any(map(str.isalnum, word)) and "(" not in word
            runs.append(word if latin else word[::-1].translate(str.maketrans("()", ")(")))
        made.append(" ".join(reversed(runs)))
    return "\n".join(made)


@pytest.mark.parametrize("text", [HEBREW, ARABIC])
def test_lines_are_turned_round(text: str) -> None:
    assert is_visual(seen(text))
    assert logical(seen(text)).split("\n")[:3] == text.split("\n")[:3]


@pytest.mark.parametrize("year", ["1998", "١٩٩٨", "۱۳۷۷"])
def test_figures_are_not_turned_whoever_they_are_of(year: str) -> None:
    text = f"{ARABIC}\nالمدينة القديمة سنة {year} في القاعة"
    visual = seen(text).replace(year[::-1], year)
    assert logical(visual) == text


@pytest.mark.parametrize(
    "text",
    [
        HEBREW,
        ARABIC,
        PERSIAN,
        "The ferry is late.",
        "שלום",
        "",
        "نهر",
        "Ferry שער 1998 הנהר סגור ואין",
    ],
)
def test_text_in_reading_order_is_left_alone(text: str) -> None:
    assert not is_visual(text)
    assert logical(text) == text


@given(st.text(max_size=300))
def test_lines_keep_their_number_and_length(text: str) -> None:
    turned = logical(text)
    assert [len(line) for line in turned.split("\n")] == [len(line) for line in text.split("\n")]


def test_a_text_file_says_so() -> None:
    document = read_bytes(seen(HEBREW).encode(), "text.txt")
    assert document.text.startswith("המעבורת עומדת")
    assert [one.code for one in document.problems] == ["visual-order"]


def test_joined_forms_of_arabic_letters_become_letters() -> None:
    document = read_bytes("ﺍﻟﻤﺪﻳﻨﺔ ﻻ ﺗﻨﺎﻡ".encode(), "text.txt")
    assert document.text == "المدينة لا تنام"
