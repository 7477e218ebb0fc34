"""Running heads: what stands on several pages behind the first, and the title that it repeats."""

from collections.abc import Callable

import pytest

from colophon.describe.page.layout import Layout
from colophon.describe.page.running_heads import RunningHeads, letters
from colophon.model.document import Document, Mark, MarkKind, Page

PROSE = "The bakers met at the mill on the first evening of spring, and they agreed.\n"


def paper(first: str, *heads: str) -> Document:
    """A document whose first page is this and whose others have these running heads."""
    text, pages, marks = first, [Page(number=1, start=0, end=len(first))], []
    for number, head in enumerate(heads, 2):
        start = len(text)
        text += f"{head}\n\n{PROSE}"
        pages.append(Page(number=number, start=start, end=len(text)))
        if head:
            marks.append(Mark(kind=MarkKind.HEADER, start=start, end=start + len(head)))
    return Document(
        name="made.pdf", text=text, media_type="application/pdf", sha256="0" * 64,
        size=len(text), reader="made", pages=tuple(pages), marks=tuple(marks),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("first", "heads", "title"),
    [
        ("THE PRICE OF FLOUR\n\n", ("The Price of Flour",) * 3, ["THE PRICE OF FLOUR"]),
        ("THE PRICE\nOF FLOUR\n\n", ("The Price of Flour 2", "The Price of Flour 3"),
         ["THE PRICE", "OF FLOUR"]),
        ("Lowtown 1981\n\nThe Price of Flour\n\n", ("THE PRICE OF FLOUR",) * 2,
         ["The Price of Flour"]),
        # not often enough, not on the first page, no title
        ("THE PRICE OF FLOUR\n\n", ("The Price of Flour", "", ""), []),
        ("THE PRICE OF FLOUR\n\n", ("The Price of Flour",), []),
        ("THE PRICE OF BREAD\n\n", ("The Price of Flour",) * 3, []),
        ("Night Bakers' Union\n\nTHE PRICE\n\n", ("Night Bakers' Union",) * 3, []),
        ("FLOUR\n\n", ("Flour",) * 3, []),
    ],
)  # fmt: skip
def test_the_title_among_the_first_lines(
    first: str, heads: tuple[str, ...], title: list[str]
) -> None:
    document = paper(f"{first}{PROSE}", *heads)
    found = RunningHeads(document).title_among(Layout(document).head)
    assert [one.text for one in found] == title


def test_where_it_is_repeated_first() -> None:
    document = paper(f"THE PRICE OF FLOUR\n\n{PROSE}", *("The Price of Flour",) * 3)
    place = RunningHeads(document).first_repeat("THE PRICE OF FLOUR")
    assert place is not None
    assert place[0] == document.pages[1].start
    assert document.text[slice(*place)] == "The Price of Flour"
    assert RunningHeads(document).first_repeat("Another") is None


def test_without_pages_nothing_runs(made: Callable[..., Document]) -> None:
    document = made("THE PRICE OF FLOUR")
    assert RunningHeads(document).title_among(Layout(document).head) == ()
    assert RunningHeads(document).first_repeat("THE PRICE OF FLOUR") is None


def test_letters_are_what_repetitions_share() -> None:
    assert letters("— 3 — The Price, of Flour! 12") == "the price of flour"
    assert letters("Première Édition") == letters("PREMIERE EDITION")
