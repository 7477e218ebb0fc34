"""What is said of parts that were not read."""

import pytest

from colophon.model.problem import Severity
from colophon.read.toolkit.unread import lost_parts, say_parts, unread_part


@pytest.mark.parametrize(
    ("paths", "said"),
    [
        (["a.xhtml"], "a part ('a.xhtml')"),
        (["a.xhtml", "b.xhtml"], "2 parts (the first is 'a.xhtml')"),
        (["a"] * 1_200, "1,200 parts (the first is 'a')"),
        (["it's"], 'a part ("it\'s")'),
        (["a\nb\x1b[31m"], r"a part ('a\nb\x1b[31m')"),
    ],
)
def test_parts_are_counted_and_the_first_is_named(paths: list[str], said: str) -> None:
    """A name is written so that it cannot play tricks on a terminal."""
    assert say_parts(paths) == said


def test_a_long_name_is_cut() -> None:
    assert len(say_parts(["a" * 5_000])) < 100


def test_a_finding_names_the_document() -> None:
    found = unread_part("a.epub", "lacks a part.", "Fetch it again.")
    assert (found.code, found.subject, found.severity) == (
        "unread-part",
        "a.epub",
        Severity.WARNING,
    )


def test_lost_parts_are_a_warning_and_none_are_nothing() -> None:
    (found,) = lost_parts("a.epub", ["b.xhtml", "c.xhtml"], "Fetch it again.")
    assert found.message.startswith("could not be read in 2 parts (the first is 'b.xhtml')")
    assert (found.remedy, found.severity) == ("Fetch it again.", Severity.WARNING)
    assert list(lost_parts("a.epub", [], "Fetch it again.")) == []
