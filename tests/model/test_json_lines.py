"""Files of JSON lines: what a crash or a merge did to one line costs that line alone."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.model import files
from colophon.model.json_lines import decode_lines, read_lines


class NumberLine(msgspec.Struct):
    number: int


DECODER = msgspec.json.Decoder(NumberLine)


def lines(*numbers: int) -> bytes:
    return b"".join(msgspec.json.encode(NumberLine(one)) + b"\n" for one in numbers)


def test_no_file_has_no_lines(tmp_path: Path) -> None:
    assert list(read_lines(tmp_path / "none.jsonl", DECODER)) == []


def test_what_was_appended_is_read(tmp_path: Path) -> None:
    path = tmp_path / "numbers.jsonl"
    files.append(path, lines(1, 2))
    files.append(path, lines(3))
    assert [one.number for one in read_lines(path, DECODER)] == [1, 2, 3]


@pytest.mark.parametrize(
    "spoilt", [b"", b'{"num', b"<<<<<<< ours", b"\xff\xfe", b"[" * 100_000, b'{"number": "one"}']
)
def test_a_spoilt_line_is_passed_over(spoilt: bytes) -> None:
    data = lines(1) + spoilt + b"\n" + lines(2)
    assert [one.number for one in decode_lines(data, DECODER)] == [1, 2]


@given(st.lists(st.integers(0, 9), max_size=5), st.binary(max_size=30))
def test_whatever_stands_behind_them_the_first_lines_are_read(
    numbers: list[int], rest: bytes
) -> None:
    found = [one.number for one in decode_lines(lines(*numbers) + rest, DECODER)]
    assert found[: len(numbers)] == numbers
