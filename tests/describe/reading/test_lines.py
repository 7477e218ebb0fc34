"""The page model: what is true of each line of a document's head and tail."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.reading.facts import DocumentFacts
from colophon.describe.reading.lines import HEAD, LINE_FEATURES, LONGEST, TAIL, Lines, measure
from colophon.model.document import Document

SHEET = """
            THE LANTERN
      a news-sheet for Quayside tenants

No. 14                       March 1978

The lifts have been out for a month. We
asked the council what it means to do.

Published by Quayside Tenants' League
"""


def feature(facts: DocumentFacts, words: str, name: str) -> float:
    line = next(one for one in facts.lines.all if words in one.text)
    return line.features[LINE_FEATURES.index(name)]


def test_lines_know_where_they_stand(facts: Callable[..., DocumentFacts]) -> None:
    sheet = facts(SHEET)
    assert feature(sheet, "LANTERN", "from-top") == 0
    assert feature(sheet, "Published", "from-foot") == 0
    assert feature(sheet, "LANTERN", "indent") == 12
    assert feature(sheet, "No. 14", "above") == 1
    assert feature(sheet, "We", "block-lines") == 2
    assert feature(sheet, "asked", "in-block") == 1


def test_lines_know_how_they_are_set(facts: Callable[..., DocumentFacts]) -> None:
    sheet = facts(SHEET)
    assert feature(sheet, "LANTERN", "capitals") == 1
    assert feature(sheet, "No. 14", "issue") == 1
    assert feature(sheet, "No. 14", "year") == 1
    assert feature(sheet, "asked", "begins-small") == 1
    spaced = facts("N O T I C E\n\nto all")
    assert feature(spaced, "N O T", "spaced-letters") == 1


def test_type_size_is_counted_in_that_of_the_text(facts: Callable[..., DocumentFacts]) -> None:
    sheet = facts(SHEET, headings=("THE LANTERN",), size=24.0)
    assert feature(sheet, "LANTERN", "size") > 1
    assert feature(sheet, "LANTERN", "heading") == 1
    assert feature(sheet, "asked", "size") == 0


def test_a_long_document_costs_as_much_as_its_head_and_tail(
    paper: Callable[..., Document],
) -> None:
    lines = Lines(paper(SHEET + "One more line of the same.\n" * 40_000 + SHEET))
    assert sum(one.end - one.start for one in lines.all) < HEAD + TAIL
    assert lines.all[-1].text.startswith("Published by")
    assert lines.all[-1].tail


def test_a_line_without_end_is_parted(paper: Callable[..., Document]) -> None:
    lines = Lines(paper("Words without a stop " * 5_000))
    assert all(one.end - one.start <= LONGEST for one in lines.all)
    sentences = Lines(paper("This is a sentence of the usual length. " * 60))
    assert all(one.text.endswith(".") for one in sentences.all)


@given(st.text(max_size=400))
def test_every_line_is_a_stretch_of_the_text(text: str) -> None:
    document = Document(
        name="-", text=text, media_type="text/plain", sha256="", size=0, reader="made"
    )
    lines = Lines(document)
    measure(lines)
    for one in lines.all:
        assert text[one.start : one.end] == one.text
        assert len(one.features) == len(LINE_FEATURES)
    assert TAIL > 0
