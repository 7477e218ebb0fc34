"""What tesseract says, as a program that stands in for it says it: words, turns, packs, faults."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from colophon.model.errors import DamagedDocument, DocumentTooLarge, MissingComponent
from colophon.read import _ocr_languages as languages
from colophon.read import _tesseract
from colophon.read._tesseract import Sighting, orientation, sightings

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script")

HEAD = "level\tpage\tblock\tpar\tline\tword\tleft\ttop\twidth\theight\tconf\ttext\n"
Stand = Callable[..., Path]


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stand]:
    """Puts a program in the place of tesseract, which says ``said`` and ends with ``code``."""

    def put(said: str, code: int = 0, before: str = "") -> Path:
        answer = tmp_path / "answer"
        answer.write_text(said, encoding="utf-8")
        program = tmp_path / "tesseract"
        asked = tmp_path / "asked"
        program.write_text(
            f'#!/bin/sh\necho "$@" >> "{asked}"\n{before}\ncat "{answer}"\nexit {code}\n',
            encoding="utf-8",
        )
        program.chmod(0o755)
        monkeypatch.setattr("shutil.which", lambda *_, **__: str(program))
        return asked

    _tesseract._list_packs.cache_clear()
    yield put
    _tesseract._list_packs.cache_clear()


def row(text: str, *, level: int = 5, at: int = 10, sure: object = 91.5) -> str:
    return f"{level}\t1\t2\t1\t3\t4\t{at}\t20\t30\t12\t{sure}\t{text}\n"


def read(seconds: int = 9, packs: str = "eng") -> list[Sighting]:
    return sightings(b"P5 1 1 255 .", 300.4, "a.png", seconds, packs)


def test_words_have_their_line_their_box_and_how_sure_they_are(stand_in: Stand) -> None:
    asked = stand_in(HEAD + row("", level=4, sure=-1) + row("Bread") + row("roses", at=50))
    first, second = read(packs="deu+eng")
    assert first == Sighting((2, 1, 3), "Bread", 10, 20, 40, 32, 91.5)
    assert (second.text, second.left) == ("roses", 50)
    assert asked.read_text().split()[1:] == "- -l deu+eng --dpi 300 --psm 3 tsv".split()


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ("", []),
        (row(" "), []),
        (row("Bread").rsplit("\t", 1)[0] + "\n", []),
        (row("Bread\u2028er") + row("a\x85b\x0bc"), ["Breader", "abc"]),
        (row("to gether"), ["together"]),
        (row("a\tb"), ["ab"]),
        (row("Bread", sure=-1), ["Bread"]),
        (row("\ufffd"), ["\ufffd"]),
    ],
)
def test_odd_rows(stand_in: Stand, rows: str, words: list[str]) -> None:
    """Signs that end lines elsewhere are no ends of rows."""
    stand_in(HEAD + rows)
    found = read()
    assert [one.text for one in found] == words
    assert all(0 <= one.confidence <= 100 for one in found)


@pytest.mark.parametrize("code", [1, 139])
def test_a_picture_that_it_cannot_read_is_damaged(stand_in: Stand, code: int) -> None:
    stand_in(HEAD, code)
    with pytest.raises(DamagedDocument) as found:
        read()
    assert found.value.place == "a.png"


def test_a_page_that_takes_too_long_is_too_large(
    stand_in: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_tesseract, "_PATIENCE", 0.05)
    stand_in(HEAD, before="exec sleep 5")
    with pytest.raises(DocumentTooLarge) as found:
        read(seconds=2)
    assert "more than 2 seconds" in found.value.message


OSD = "Page number: 0\nRotate: {}\nOrientation confidence: {}\nScript: {}\nScript confidence: {}\n"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (OSD.format(90, "5.21", "Latin", "3.5"), (90, 5.21, "Latin")),
        (OSD.format(360, "0.4", "Cyrillic", "1.99"), (0, 0.4, "")),
        ("Too few characters. Skipping this page\n", None),
        ("Rotate: 90\n", None),
        ("", None),
    ],
)
def test_how_a_picture_lies(
    stand_in: Stand, said: str, expected: tuple[int, float, str] | None
) -> None:
    stand_in(said)
    found = orientation(b"", "a.png", 9)
    assert (found and (found.turn, found.confidence, found.script)) == expected


PACKS = 'List of available languages in "/usr/share/tess data/" (3):\neng\ndeu\nosd\n'


def test_packs_that_are_there_are_asked_for_once(stand_in: Stand) -> None:
    asked = stand_in(PACKS)
    assert languages.first_packs(["de-AT", "fr", "xx"], "a.png") == "deu+eng"
    assert languages.usual_packs("a.png") == "eng+deu"
    assert languages.join_packs(("ell", "rus"), "a.png") == ""
    assert asked.read_text().split() == ["--list-langs"]


@pytest.mark.parametrize("said", ["", "List of available languages (0):\n"])
def test_without_packs_english_is_tried_all_the_same(stand_in: Stand, said: str) -> None:
    stand_in(said)
    assert languages.first_packs(["de"], "a.png") == "eng"
    assert languages.usual_packs("a.png") == "eng"


def test_where_the_packs_lie(stand_in: Stand) -> None:
    program = str(stand_in(PACKS).with_name("tesseract"))
    assert _tesseract.pack_folder(program) == Path("/usr/share/tess data/")


def test_packs_that_it_does_not_name_in_time_are_a_missing_component(
    stand_in: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_tesseract, "_ANSWER", 0.1)
    stand_in(PACKS, before="exec sleep 5")
    with pytest.raises(MissingComponent) as found:
        languages.usual_packs("a.png")
    assert "tesseract --list-langs" in found.value.remedy


WORDS = "the of and to in that is was for it with as on be are by bread".split()


@pytest.mark.parametrize(
    ("words", "language"),
    [
        (WORDS * 2, "en"),
        (["THE,", "“of”", "(and)"] * 10, "en"),
        (WORDS, ""),
        (["bread", "roses"] * 20, ""),
        ("der die das und in den von zu mit ist nicht auf ein eine wir".split() * 2, "de"),
    ],
)
def test_the_commonest_words_tell_the_language(words: list[str], language: str) -> None:
    assert languages.language_of(words) == language
