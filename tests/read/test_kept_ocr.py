"""What is kept of OCR: whose results are used again, and a correction that cannot be read."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from colophon.read import Limits
from colophon.read._kept_ocr import SUFFIX, KeptOcr
from colophon.read.toolkit.alto import write_alto
from colophon.read.toolkit.lines import PictureWord, PlacedLine
from colophon.read.toolkit.pages import Leaf

SHA = "0123456789abcdef" * 4
FILE = f"{SHA[:32]}{SUFFIX}"


def leaf(words: str, source: int = 1) -> Leaf:
    """A page with one line."""
    word = PictureWord(words, 10.0, 20.0, 90.0, 32.0, 91.0)
    line = PlacedLine(words, 10.0, 20.0, 90.0, 32.0, 12.0, words=(word,))
    return Leaf([line], 400.0, 600.0, source, frame=(400, 600))


def words_of(kept: KeptOcr) -> dict[int, list[str]]:
    return {
        number: [line.text for one in found for line in one.lines]
        for number, found in kept.pages.items()
    }


@pytest.fixture
def limits(tmp_path: Path) -> Limits:
    """Two folders that nothing lies in yet."""
    return Limits(ocr_folder=str(tmp_path / "made"), ocr_corrected=str(tmp_path / "corrected"))


def keep(limits: Limits, *leaves: Leaf, version: str = "image 1") -> None:
    """Read pages once, so that they are kept."""
    kept = KeptOcr(SHA, "a.png", version, limits)
    kept.add(list(leaves))
    kept.keep()


def correct(limits: Limits, content: bytes) -> Path:
    """Lay a corrected text where it is looked for."""
    folder = Path(limits.ocr_corrected)
    folder.mkdir(exist_ok=True)
    (folder / FILE).write_bytes(content)
    return folder / FILE


def test_what_was_read_is_known_to_the_same_version_alone(limits: Limits) -> None:
    keep(limits, leaf("BREAD"), leaf("ROSES", 2))
    again = KeptOcr(SHA, "a.png", "image 1", limits)
    assert words_of(again) == {1: ["BREAD"], 2: ["ROSES"]}
    assert (again.page(3), again.corrected_page(1)) == (None, None)
    assert words_of(KeptOcr(SHA, "a.png", "image 2", limits)) == {}
    assert words_of(KeptOcr(SHA[::-1], "a.png", "image 1", limits)) == {}


def test_pages_that_were_read_later_stand_beside_the_others_in_their_order(limits: Limits) -> None:
    keep(limits, leaf("ROSES", 2))
    keep(limits, leaf("BREAD", 1))
    again = KeptOcr(SHA, "a.png", "image 1", limits)
    assert list(words_of(again).items()) == [(1, ["BREAD"]), (2, ["ROSES"])]


def test_a_page_that_is_read_anew_takes_the_place_of_the_one_before(limits: Limits) -> None:
    keep(limits, leaf("BREAB"), leaf("ROSES", 2))
    keep(limits, leaf("BREAD"))
    again = KeptOcr(SHA, "a.png", "image 1", limits)
    assert words_of(again) == {1: ["BREAD"], 2: ["ROSES"]}


@pytest.mark.parametrize("version", ["image 1", "image 2"])
def test_what_a_person_corrected_is_used_whatever_made_it(limits: Limits, version: str) -> None:
    keep(limits, leaf("BREAB"), leaf("ROSES", 2))
    correct(limits, write_alto([leaf("BREAD"), leaf("ROSES", 2)], "a.png", "image 1"))
    kept = KeptOcr(SHA, "a.png", version, limits)
    assert words_of(kept) == {1: ["BREAD"], 2: ["ROSES"]}
    first = kept.corrected_page(1)
    assert first is not None
    assert first[0].lines[0].text == "BREAD"
    assert (kept.corrected_page(2) is None) == (version == "image 1")
    assert kept.problems == []


SPOILT = {
    "nothing": b"",
    "cut off": write_alto([leaf("BREAD")], "a.png", "image 1")[:-40],
    "another version of ALTO": write_alto([leaf("BREAD")], "a.png", "").replace(b"ns-v4", b"ns-v3"),
    "a box without a number": write_alto([leaf("BREAD")], "a.png", "").replace(
        b'HPOS="10"', b'HPOS="ten"'
    ),
    "text": "BREAD\n".encode("utf-16"),
}


@pytest.mark.parametrize("case", SPOILT)
def test_a_correction_that_cannot_be_read_is_not_passed_over_in_silence(
    limits: Limits, case: str
) -> None:
    keep(limits, leaf("BREAB"))
    path = correct(limits, SPOILT[case])
    kept = KeptOcr(SHA, "a.png", "image 1", limits)
    assert words_of(kept) == {1: ["BREAB"]}
    (problem,) = kept.problems
    assert (problem.code, problem.subject) == ("unread-part", "a.png")
    assert path.name in problem.message
    assert str(path.parent) not in problem.message


def test_results_of_its_own_that_are_damaged_are_made_anew_without_a_word(limits: Limits) -> None:
    keep(limits, leaf("BREAD"))
    (Path(limits.ocr_folder) / FILE).write_bytes(b"<alto")
    kept = KeptOcr(SHA, "a.png", "image 1", limits)
    assert (words_of(kept), kept.problems) == ({}, [])


def test_nothing_is_kept_without_a_folder_or_where_none_can_be(tmp_path: Path) -> None:
    keep(Limits(), leaf("BREAD"))
    (tmp_path / "file").write_bytes(b"")
    nowhere = Limits(ocr_folder=str(tmp_path / "file" / "folder"))
    keep(nowhere, leaf("BREAD"))
    assert KeptOcr(SHA, "a.png", "image 1", nowhere).pages == {}


def test_a_spread_of_one_picture_comes_back_as_its_two_pages(limits: Limits) -> None:
    left, right = leaf("BREAD"), leaf("ROSES")
    left = replace(left, frame=(800, 600), part=(0, 0, 400, 600))
    right = replace(right, frame=(800, 600), part=(400, 0, 400, 600))
    keep(limits, left, right)
    assert words_of(KeptOcr(SHA, "a.png", "image 1", limits)) == {1: ["BREAD", "ROSES"]}
