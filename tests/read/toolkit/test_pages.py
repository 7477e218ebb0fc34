"""Pages of lines as a document: text, pages, headings, and where each word stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.model.document import MarkKind
from colophon.read.toolkit.lines import PictureWord, PlacedLine
from colophon.read.toolkit.pages import Composed, Leaf, compose, part_of


def line(text: str, top: float, size: float = 10) -> PlacedLine:
    """A line whose words were read from a picture, each as wide as ten of its letters."""
    words, left = [], 10.0
    for word in text.split():
        words.append(PictureWord(word, left, top, left + 10 * len(word), top + size, 90))
        left += 10 * len(word) + 10
    return PlacedLine(text, 10, top, left, top + size, size, words=tuple(words))


def pages(*texts: str) -> Composed:
    """A page of lines for each text, twelve points apart."""
    return compose(
        [
            Leaf([line(one, 10 + 12 * at) for at, one in enumerate(text.splitlines())], 400, 600)
            for text in texts
        ]
    )


def test_no_pages_and_blank_ones() -> None:
    assert (compose([]).text, compose([]).pages) == ("", ())
    made = pages("", "Bread", "")
    assert made.text == "Bread"
    assert [(one.number, one.start, one.end) for one in made.pages] == [
        (1, 0, 0),
        (2, 0, 5),
        (3, 5, 5),
    ]


def test_words_keep_their_places_though_lines_are_joined() -> None:
    made = pages("Bread and ro-\nses for all", "Salt")
    assert made.text == "Bread and roses\nfor all\n\nSalt"
    found = [(made.text[one.start : one.end], one.page, one.top) for one in made.words]
    assert found == [
        ("Bread", 1, 10), ("and", 1, 10), ("ro", 1, 10), ("ses", 1, 22), ("for", 1, 22),
        ("all", 1, 22), ("Salt", 2, 10),
    ]  # fmt: skip


def test_a_line_whose_words_were_put_right_has_none() -> None:
    one, two = line("Bread an d", 10), line("roses", 22)
    one.text = "Bread and"
    made = compose([Leaf([one, two], 400, 600)])
    assert [made.text[word.start : word.end] for word in made.words] == ["roses"]


def test_what_is_set_larger_is_a_heading_of_its_size() -> None:
    lines = [line("Bread", 10, 24), line("Of flour", 60, 14)]
    lines += [line("Flour and water and salt.", 90 + 12 * at) for at in range(4)]
    made = compose([Leaf(lines, 400, 600)])
    found = [(made.text[one.start : one.end], one.level, one.size) for one in made.marks]
    assert found == [("Bread", 1, 24), ("Of flour", 2, 14)]


@pytest.mark.parametrize("head", ["Bread", "Bread {}", "{} | BREAD"])
def test_a_title_that_runs_on_as_a_head_stays_a_title(head: str) -> None:
    first = [
        line("Bread", 10, 24),
        *(line(f"Flour {at} and water", 60 + 12 * at) for at in range(3)),
    ]
    others = [
        [
            line(head.format(number), 10),
            *(line(f"{name} {at} and more", 40 + 12 * at) for at in range(3)),
        ]
        for number, name in enumerate(("Salt", "Yeast", "Butter"), 2)
    ]
    made = compose([Leaf(lines, 400, 600) for lines in (first, *others)])
    found = [
        (one.kind, one.start)
        for one in made.marks
        if "bread" in made.text[one.start : one.end].casefold()
    ]
    assert found[0] == (MarkKind.HEADING, 0)
    assert {kind for kind, start in found if start > 0} == {MarkKind.HEADER}


@pytest.mark.parametrize(
    ("about", "left", "right"),
    [
        ({}, None, None),
        ({"frame": (800, 600)}, (0, 0, 400, 600), (400, 0, 400, 600)),
        ({"frame": (800, 600), "part": (100, 5, 400, 50)}, (100, 5, 200, 50), (300, 5, 200, 50)),
        ({"frame": (800, 600), "turn": 180}, (400, 0, 400, 600), (0, 0, 400, 600)),
        ({"frame": (600, 800), "turn": 90}, (0, 400, 600, 400), (0, 0, 600, 400)),
        ({"frame": (600, 800), "turn": 270}, (0, 0, 600, 400), (0, 400, 600, 400)),
    ],
)  # fmt: skip
def test_halves_of_a_leaf_are_parts_of_its_picture(
    about: dict[str, object], left: object, right: object
) -> None:
    leaf = Leaf([], 800, 600, **about)  # type: ignore[arg-type]
    assert (part_of(leaf, 0, 0.5), part_of(leaf, 0.5, 1)) == (left, right)


@pytest.mark.parametrize(("measured", "width"), [(True, 148.0), (False, None)])
def test_a_page_says_its_size_only_where_it_is_known(measured: bool, width: float | None) -> None:
    made = compose([Leaf([line("Bread", 10)], 419.5, 595.3, measured=measured)])
    assert made.pages[0].width == width


texts = st.lists(
    st.sampled_from(["Bread", "ro-", "ses", "1", "p. 2", "and", "אבם", "\u00ad"]), max_size=5
)


@given(st.lists(st.lists(texts.map(" ".join), max_size=5), max_size=4))
def test_any_lines_make_a_sound_document(leaves: list[list[str]]) -> None:
    made = pages(*("\n".join(one for one in lines if one.strip()) for lines in leaves))
    assert len(made.pages) == len(leaves)
    if made.pages:
        assert (made.pages[0].start, made.pages[-1].end) == (0, len(made.text))
    for word in made.words:
        page = made.pages[word.page - 1]
        assert page.start <= word.start < word.end <= page.end
        assert not any(letter.isspace() for letter in made.text[word.start : word.end])
    for mark in made.marks:
        assert made.text[mark.start : mark.end].strip()
