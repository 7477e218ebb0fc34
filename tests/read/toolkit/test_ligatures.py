"""Letters that type joins: written out, and restored where they were lost."""

import pytest

from colophon.read import read_bytes
from colophon.read.toolkit.letterforms import plain_forms
from colophon.read.toolkit.ligatures import restore_ligatures

SOUND = (
    "The office was different from the first, and its officers had a specific influence on the "
    "floor of the river and on those who live by it in the town. "
) * 12


def lost(mark: str) -> str:
    """The text without its joined letters, a mark in their place."""
    text = SOUND
    for letters in ("ffi", "ffl", "ff", "fi", "fl"):
        text = text.replace(letters, mark)
    return text


@pytest.mark.parametrize("mark", ["", " ", "\ufffd"])
def test_lost_letters_are_restored(mark: str) -> None:
    restored, count = restore_ligatures(lost(mark))
    assert restored == SOUND
    assert count == 12 * 7


@pytest.mark.parametrize(
    "text",
    [
        SOUND,
        lost(" ")[:300],
        "One fish.\n" + lost(" "),
        "The ferry stops at the lock, and nobody who lives by the river minds a walk. " * 30,
        "Lautta on joen rannassa eikä kukaan tiedä milloin se taas kulkee joen yli. " * 30,
    ],
    ids=["sound", "short", "one pair is left", "none is missing", "a language without them"],
)
def test_text_that_did_not_lose_them_is_left_alone(text: str) -> None:
    assert restore_ligatures(text) == (text, 0)


def test_a_document_says_what_was_restored() -> None:
    document = read_bytes(lost(" ").encode(), "text.txt")
    assert document.text.startswith("The office was different from the first")
    (problem,) = document.problems
    assert problem.code == "lost-ligatures"
    assert "84 words" in problem.message


def test_joined_letters_are_written_out() -> None:
    assert plain_forms("ﬁrst oﬃce ﬂow oﬀ aﬄuent ﬅ") == "first office flow off affluent st"
    document = read_bytes("# The ﬁrst oﬃce\n\nText".encode(), "text.md")
    assert document.text.startswith("The first office")
