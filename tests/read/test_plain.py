"""Plain text: its lines as they stand, pages between form feeds, the way back into the file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.read.soundness import assert_leads_back, assert_sound, paged

from colophon.model.document import Document
from colophon.read import read_bytes
from colophon.read.toolkit.flow import with_newlines


def read(text: str, encoding: str = "utf-8") -> Document:
    made = read_bytes(text.encode(encoding), "a.txt")
    assert_sound(made)
    return made


PAGES = {
    "Bread\fand roses": ["Bread", "and roses"],
    "Bread\f": ["Bread"],
    "\fBread": ["", "Bread"],
    "Bread\n\f\n\nand roses\f\f": ["Bread", "and roses", ""],
    "Bread\f\x1a": ["Bread", ""],
    "Bread\x1a\x1a\x1a\x1a\x1a": [],
    "Bread": [],
}


@pytest.mark.parametrize("text", PAGES)
def test_form_feeds_part_pages(text: str) -> None:
    made = read(text)
    assert paged(made) == PAGES[text]
    assert made.extent == (len(PAGES[text]) or None)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_lines_end_alike_whoever_wrote_them(end: str, encoding: str) -> None:
    text = f"Bread{end}and ro-{end}ses, for all{end}{end}{end}of us – 1912{end}"
    made = read(text, encoding)
    assert made.text == "Bread\nand roses,\nfor all\n\nof us – 1912\n"
    assert_leads_back(made, with_newlines(text))


KEPT = {
    "verse": "Bread and roses,\n  bread and roses,\n    bread\n\nand more",
    "a table": "Rye\t12\nOats\t7",
    "a dialogue": "– Bread?\n– And roses.",
    "rules": "=====\nBread\n-----\nand roses\n* * *",
    "Japanese": "東京都立図書館の\n歴史 第二章",
    "Hebrew": "ספר זה יצא לאור\nבתל אביב (1948)",
    "Arabic": "صدر هذا الكتاب\nفي القاهرة سنة ١٩٤٨",
    "Thai": "ขนมปังและ\nดอกกุหลาบ",
    "letters with accents of their own": "cafe\u0301 au lait, n\u0303 o",
    "emoji": "👩‍🌾 bread 🇬🇧 roses 1️⃣",
    "marks of direction": "Bread \u202babc\u202c \u2067def\u2069",
    "mathematics": "𝒙² ≤ ∑ᵢ 𝛼ᵢ",
}  # fmt: skip


@pytest.mark.parametrize("case", KEPT)
def test_what_is_kept_as_it_stands(case: str) -> None:
    assert read(KEPT[case]).text == KEPT[case]


WORDS = ("Bread", "roses", "– 1912 –", "«so»", "東京", "ספר", "كتاب", "e\u0301", "👩", "of")


@given(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=30),
    st.lists(st.sampled_from([" ", "\n", "\n\n", "\f", "\r\n", " \n"]), min_size=30, max_size=30),
)
def test_no_word_is_lost_or_moved(words: list[str], blanks: list[str]) -> None:
    made = read("".join(f"{word}{blank}" for word, blank in zip(words, blanks, strict=False)))
    assert made.text.split() == " ".join(words).split()


@pytest.mark.parametrize("padding", [b"\x00", b"\x1a", b"\x1a" * 90, b"\x00" * 400])
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a"])
def test_a_last_block_that_was_filled_up_is_no_sign_of_another_kind(
    padding: bytes, name: str
) -> None:
    assert read_bytes(b"Bread and roses, 1912" + padding, name).text == "Bread and roses, 1912"


@given(
    st.lists(st.integers(0x20, 0xFF), max_size=200).map(bytes),
    st.sampled_from(["a.txt", "a.md", "a.html", "a"]),
)
def test_any_bytes_leave_a_sound_document(tail: bytes, name: str) -> None:
    """A file whose end is damaged, or was written over, keeps its beginning."""
    data = b"Bread and roses for everybody who bakes. " * 60 + tail
    made = read_bytes(data, name)
    assert_sound(made)
    assert made.text.startswith("Bread and roses for everybody") or made.problems
