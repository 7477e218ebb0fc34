"""The dictionaries in tesseract's language packs, and packs that have none."""

import shutil
import struct
from pathlib import Path
from typing import Any

import pytest

from colophon.read._pack_words import DICTIONARY, LETTERS, PackWords, dictionaries, is_known

WORDS = ("bread", "breads", "brot", "Salt")


def graph(words: tuple[str, ...], letters: str, bits: int) -> bytes:
    """A dictionary as tesseract writes it: the edges of a node one after the other."""
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    nodes = [tree]
    starts: list[int] = []
    at = 0
    for node in nodes:
        starts.append(at)
        at += len([one for one in node if one])
        nodes += [inner for letter, inner in node.items() if letter and inner.keys() - {""}]
    edges, following = [], iter(range(1, len(nodes)))
    for node in nodes:
        inner = [(letter, after) for letter, after in node.items() if letter]
        for place, (letter, after) in enumerate(inner, 1):
            goes_on = starts[next(following)] if after.keys() - {""} else 0
            flags = (place == len(inner)) | 4 * ("" in after)
            edges.append(letters.index(letter) + 1 | flags << bits | goes_on << bits + 3)
    return struct.pack("<hii", 42, len(letters) + 1, len(edges)) + struct.pack(
        f"<{len(edges)}Q", *edges
    )


def pack(path: Path, words: tuple[str, ...] = WORDS) -> Path:
    """A pack of two parts."""
    letters = "".join(dict.fromkeys("".join(words)))
    table = "\n".join((str(len(letters) + 1), "NULL 0", *(f"{one} 3 0" for one in letters)))
    parts = {
        DICTIONARY: graph(words, letters, (len(letters) + 1).bit_length()),
        LETTERS: table.encode(),
    }
    starts, body = [-1] * 24, b""
    for number, data in parts.items():
        starts[number] = 4 + 8 * 24 + len(body)
        body += data
    path.write_bytes(struct.pack("<i24q", 24, *starts) + body)
    return path


def test_words_are_known_in_just_their_letters(tmp_path: Path) -> None:
    words = PackWords(pack(tmp_path / "abc.traineddata"))
    assert words
    assert all(word in words for word in WORDS)
    for word in ("", "brea", "breadss", "salt", "br", "Brot", "zzz"):
        assert word not in words
    assert is_known("BREAD", [words])
    assert is_known("SALT", [words])
    assert not is_known("SSUACIOH", [words])


@pytest.mark.parametrize("data", [b"", b"\0\0\0\0", b"\x18\0\0\0" + b"\xff" * 192, b"no pack" * 50])
def test_damaged_packs_have_no_words(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "abc.traineddata"
    path.write_bytes(data)
    assert not PackWords(path)
    assert "bread" not in PackWords(path)
    assert not PackWords(tmp_path / "none.traineddata")


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_a_pack_cut_short_has_no_words(tmp_path: Path, share: float) -> None:
    whole = pack(tmp_path / "abc.traineddata").read_bytes()
    path = tmp_path / "cut.traineddata"
    path.write_bytes(whole[: int(len(whole) * share)])
    words = PackWords(path)
    assert not words or all(word in words for word in WORDS)


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")
def test_the_packs_of_tesseract_itself_are_looked_up() -> None:
    (english,) = dictionaries("eng+osd", "scan.png")  # osd has no words
    assert "bread" in english
    assert is_known("ALLOTMENT", [english])
    assert not is_known("LNAWLOTTV", [english])
