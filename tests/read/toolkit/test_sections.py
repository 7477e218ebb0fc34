"""Abstract, keywords and references by the words that head them."""

import pytest
from tests.costs import assert_proportional
from tests.read.soundness import marked

from colophon.model.document import MarkKind
from colophon.read import read_bytes

SECTIONS = {MarkKind.ABSTRACT, MarkKind.KEYWORDS, MarkKind.REFERENCES}


def sections(source: str, name: str = "a.md") -> list[tuple[str, str]]:
    found = marked(read_bytes(source.encode(), name))
    return [(kind, words) for kind, words in found if MarkKind(kind) in SECTIONS]


ABSTRACTS = (
    "Abstract",
    "ABSTRACT:",
    "1. Abstract",
    "12 Summary",
    "Zusammenfassung.",
    "Περίληψη",
    "Résumé :",
)
OTHERS = ("Abstract art", "An abstract", "Summary of works", "123 Abstract", "References to him")


@pytest.mark.parametrize("head", ABSTRACTS)
def test_an_abstract_ends_with_its_block(head: str) -> None:
    source = f"Bread\n\n{head}\n\nHow it is baked,\nand why.\n\nFlour is ground."
    assert sections(source, "a.txt") == [("abstract", "How it is baked,\nand why.")]


@pytest.mark.parametrize("head", OTHERS)
def test_other_lines_are_no_heads(head: str) -> None:
    assert sections(f"{head}\n\nFlour is ground.", "a.txt") == []


def test_a_section_ends_with_the_next_heading() -> None:
    blocks = (
        "# Abstract", "One.", "Two.", "# Key words", "bread, roses", "## Literatur", "A.", "B.",
        "# End", "C.",
    )  # fmt: skip
    assert sections("\n\n".join(blocks)) == [
        ("abstract", "One.\n\nTwo."),
        ("keywords", "bread, roses"),
        ("references", "A.\n\nB."),
    ]


def test_references_go_on_to_the_end() -> None:
    assert sections("References\n\nA.\n\nB.\n\n", "a.txt") == [("references", "A.\n\nB.")]


@pytest.mark.parametrize("source", ["Bread\n\nAbstract", "Abstract\n\n", "# Abstract\n\n# Bread"])
def test_a_head_without_words_below_it_is_no_section(source: str) -> None:
    assert sections(source) == []


def test_a_section_that_the_markup_marks_is_marked_once() -> None:
    page = "<p>Abstract</p><div class='abstract'>How it is baked.</div><p>Flour.</p>"
    found = read_bytes(f"<html><body>{page}".encode(), "a.html")
    assert marked(found).count(("abstract", "How it is baked.")) == 1


SHAPES = {
    "heads without a blank line": lambda n: "Abstract\n" * n,
    "heads before many blanks": lambda n: "Abstract\n" * n + "x" + " " * n + "\n\ny",
    "headings": lambda n: "# Abstract\n\nx\n\n" * (n // 4),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_time_grows_with_the_length(shape: str) -> None:
    def reading(source: str) -> None:
        read_bytes(source.encode(), "a.md" if shape == "headings" else "a.txt")

    assert_proportional(reading, SHAPES[shape], 1_000, 10_000)
