"""Hostile input takes time in proportion to its length."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from tests.costs import assert_proportional

from colophon.model.errors import DocumentError
from colophon.read import read_bytes

MEGABYTE = 1_000_000
SHAPES: dict[str, Callable[[int], tuple[str, bytes]]] = {
    "one line": lambda n: ("a.txt", b"x" * n),
    "one line of words": lambda n: ("a.txt", b"bread and roses " * (n // 16)),
    "blanks": lambda n: ("a.txt", b"x" + b" " * n + b"x"),
    "hyphens": lambda n: ("a.txt", b"a-\n" * (n // 3)),
    "blank lines": lambda n: ("a.txt", b"a" + b"\n \n" * (n // 3) + b"a"),
    "form feeds": lambda n: ("a.txt", b"a\f" * (n // 20)),
    "open tags": lambda n: ("a.html", b"<html>" + b"<b>" * (n // 3)),
    "open quotes": lambda n: ("a.html", b"<html>" + b"<a '> <b \">" * (n // 110)),
    "open comments": lambda n: ("a.html", b"<html>" + b"<!-- " * (n // 5)),
    "declarations": lambda n: ("a.html", b"<html>" + b"<!a[>" * (n // 5)),
    "open scripts": lambda n: ("a.html", b"<html>" + b"<script>" * (n // 8)),
    "less than": lambda n: ("a.html", b"<html>" + b"<" * n),
    "ampersands": lambda n: ("a.html", b"<html>" + b"&" * n),
    "closing tags": lambda n: ("a.html", b"<html>" + b"<p>" * 400 + b"</b>" * (n // 4)),
    "brackets": lambda n: ("a.md", b"[" * (n // 4)),
    "stars": lambda n: ("a.md", b"*a " * (n // 10)),
    "backticks": lambda n: ("a.md", b"`" * (n // 10)),
    "hashes": lambda n: ("a.md", b"#" * n),
    "rules": lambda n: ("a.md", b"- " * (n // 10) + b"x"),
    "comments that never end": lambda n: ("a.md", b"<!-- a\n" * (n // 20)),
    "marks of emphasis": lambda n: ("a.md", b"**a*_" * (n // 40)),
    "heads of sections": lambda n: ("a.txt", b"Abstract\n" * (n // 9)),
    "blanks before data": lambda n: (
        "a.html",
        b'<html><script type="application/ld+json">' + b" " * n + b"{}</script><p>x</p>",
    ),
    "front matter": lambda n: ("a.md", b"---\n" + b"a: b\n" * (n // 5)),
}


def reading(document: tuple[str, bytes]) -> None:
    name, data = document
    with suppress(DocumentError):
        read_bytes(data, name)


@pytest.mark.parametrize("shape", SHAPES)
def test_time_grows_with_the_length(shape: str) -> None:
    assert_proportional(reading, SHAPES[shape], MEGABYTE // 32, MEGABYTE // 4)


@pytest.mark.slow
def test_a_line_of_200_megabytes() -> None:
    def line(size: int) -> tuple[str, bytes]:
        return "line.txt", b"bread " * (size * MEGABYTE // 6)

    assert_proportional(reading, line, 25, 200)
