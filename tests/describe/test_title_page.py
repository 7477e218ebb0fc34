"""What may be taken for a title and is none; running heads, letter-spacing, addresses."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from colophon.describe.page.letter_spacing import join_spaced
from colophon.describe.page.postal_addresses import is_postal
from colophon.model.document import MarkKind
from colophon.read import read_bytes

PROSE = (
    "The bakers met at the mill on the first evening of spring, and they agreed that the price "
    "of bread would not rise again while the ovens stood cold and the children went without.\n\n"
)


def pages(*texts: str) -> bytes:
    return "\f".join(texts).encode()


RUNNING = [
    ("THE PRICE OF FLOUR\n\nRosa Mwangi\n\n", "The Price of Flour"),
    ("The Price of Flour\n\nby Rosa Mwangi\n\n", "THE PRICE OF FLOUR"),
    ("THE PRICE\nOF FLOUR\n\nRosa Mwangi\n\n", "The Price of Flour"),
]


@pytest.mark.parametrize(("first", "head"), RUNNING)
def test_a_running_head_confirms_the_title(described, first, head):
    others = [f"{head}\n\n{PROSE}{number}" for number in "abc"]
    document = read_bytes(pages(first + PROSE, *others), "flour.txt")
    (title,) = [one for one in described(document) if one.term == "title"]
    assert str(title.value).casefold() == "the price of flour"
    assert title.confidence > 0.9
    again = [one for one in title.evidence if one.note == "A running head repeats it."]
    assert [one.quote for one in again] == [head]
    for one in title.evidence:
        assert document.text[one.start : one.end] == one.quote


@pytest.mark.parametrize(
    "head", ["Rosa Mwangi", "Lower Town Bakers' Union", "No. 14", "March 1974", "12"]
)
def test_other_running_heads_are_no_title(described, head):
    others = [f"{head}\n\n{PROSE}{number}" for number in "abc"]
    first = f"{head}\n\nThe Price of Flour\n\n{PROSE}"
    document = read_bytes(pages(first, *others), "flour.txt")
    titles = [str(one.value).casefold() for one in described(document) if one.term == "title"]
    assert titles[:1] == ["the price of flour"]


LETTERHEADS = [
    "P.O. Box 112 - Mill Town, OH 45011",
    "14 Oven Street, Mill Town",
    "12, rue du Four, 75006 Paris",
    "Ofenstraße 5, 10115 Berlin",
    "Calle del Horno, 14, Madrid",
    "Via del Forno 5, 40100 Bologna",
    "Postbus 12, 1012 Amsterdam",
    "Tel. 0171 555 0134",
    "Bakergatan 7, 111 22 Stockholm",
]


@pytest.mark.parametrize("line", LETTERHEADS)
def test_the_address_of_a_letterhead_is_no_title(values, line):
    assert is_postal(line)
    assert values(f"{line}\n\nBread Before Dawn\n\n{PROSE * 4}", "title")[:1] != [line]
    (supplied,) = values(f"{line}\n\nMay 7, 2019\n\nGreetings!\n\n{PROSE * 4}", "title")
    assert supplied.startswith("[The bakers met")


@pytest.mark.parametrize(
    "title",
    [
        "24 Hours in the Road",
        "14 Oven Street: the story of a house",
        "1848",
        "The Battle of 12 Oven Street",
        "10 Reasons to Bake at Home",
        "100 Years of the Mill",
    ],
)
def test_a_title_with_a_number_is_no_address(title):
    assert not is_postal(title)


SPACED = [
    ("B R E A D  B E F O R E  D A W N", "BREAD BEFORE DAWN"),
    ("T H E   L O A F !", "THE LOAF!"),
    ("W H A T ' S  B A K E D ?", "WHAT'S BAKED?"),
    ("d a s  t ä g l i c h e  B r o t", "das tägliche Brot"),
    ("THE  L O A F  AND  THE  O V E N", "THE  LOAF  AND  THE  OVEN"),
    ("The A B C of bread", "The A B C of bread"),
    ("J. R. R. Example", "J. R. R. Example"),
    ("A, B, C and D", "A, B, C and D"),
]


@pytest.mark.parametrize(("line", "joined"), SPACED)
def test_letter_spaced_words_are_joined(line, joined):
    assert join_spaced(line) == joined


def test_words_parted_by_single_spaces_are_told_apart_by_known_words():
    line = "B R E A D B E F O R E D A W N"
    assert join_spaced(line) == line
    assert join_spaced(line, {"bread", "before", "dawn", "be", "for"}) == "BREAD BEFORE DAWN"


@example("a  a.a.a")
@given(st.text(alphabet="ab cé'.!-ßΩ", max_size=60))
def test_joining_keeps_every_letter(text):
    assert "".join(join_spaced(text).split()) == "".join(text.split())
    assert join_spaced(join_spaced(text)).split() == join_spaced(text).split()


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("B R E A D  B E F O R E  D A W N", "bread before dawn"),
        ("B R E A D B E F O R E D A W N", "bread before dawn"),
    ],
)
def test_a_letter_spaced_title_is_read(values, line, title):
    body = "They baked the bread before it was dawn in the town. " * 8
    assert values(f"{line}\n\n{body}", "title")[0].casefold() == title


def test_both_lines_of_a_title_in_one_size(described, made):
    text = f"The Baker's\nBook\n\n{PROSE}"
    (title,) = [one for one in described(made(text)) if one.term == "title"]
    assert str(title.value).casefold() == "the baker's book"


def test_a_programme_ends_its_title_before_performer_and_hour(values):
    text = (
        f"Graduation Recital\nRosa MWANGI\nCello\n7th May 2018 (Mon) 9:00am\n\nProgramme\n\n{PROSE}"
    )
    assert [one.casefold() for one in values(text, "title")] == ["graduation recital"]
    assert values(text, "subtitle") == []


def test_an_armoured_key_is_no_title(values):
    key = "-----BEGIN PGP PUBLIC KEY BLOCK-----\nmQENBFexample0123456789abcdef\n"
    text = f"{key}-----END PGP PUBLIC KEY BLOCK-----\n\nKeys and Ovens\n\n{PROSE}"
    assert values(text, "title")[0].casefold() == "keys and ovens"


def test_a_lone_heading_word_is_no_subtitle(values):
    marks = ((MarkKind.HEADING, "Bread Before Dawn", 1), (MarkKind.HEADING, "Baking", 2))
    text = f"Bread Before Dawn\n\nBaking\n\nMarch 2018\n\n{PROSE}"
    assert values(text, "subtitle", marks=marks) == []


@pytest.mark.parametrize(
    ("byline", "shown"),
    [
        ("March 7, 2018", []),
        ("By Rosa Mwangi | March 7, 2018", ["By Rosa Mwangi"]),
        ("By Rosa Mwangi", ["By Rosa Mwangi"]),
        ("Von Rosa Mwangi, 7. März 2018", ["Von Rosa Mwangi"]),
    ],
)
def test_a_date_is_no_part_of_a_byline(values, byline, shown):
    text = f"Bread Before Dawn\n\n{byline}\n\n{PROSE}"
    marks = ((MarkKind.HEADING, "Bread Before Dawn", 1), (MarkKind.BYLINE, byline, 0))
    assert values(text, "statementOfResponsibility", marks=marks) == shown
