"""What describers found goes out without what tells of private persons."""

import pytest

from colophon.describe.evidence.withheld import is_person, name_tells
from colophon.privacy.finding import find

CALL = (
    "KEEPING BEES ON A BALCONY\n\nSome advice from our own mistakes. Bees need water.\n"
    "Questions? Ask Marmaduke Fossdyke, 9 Barley Mow, 01632 960405\nor m.fossdyke@post.example"
)


def given(described, made, text: str, term: str, *embedded: tuple[str, str]) -> list[str]:
    document = made(text, embedded=embedded)
    found = described(document, "language", "title", "publishers", "rights", "embedded", "reader")
    return [str(one.value) for one in found if one.term == term]


@pytest.mark.parametrize(
    "title",
    [
        "CV of Marmaduke Fossdyke, 9 Barley Mow",
        "Marmaduke Fossdyke",
        "Letter to Hyacinth Mortlock-Vane, 5 Linnet Rise",
        "Bees, call 01632 960405",
    ],
)
def test_what_a_file_says_of_itself_names_nobody(described, made, title: str) -> None:
    text = f"{CALL}\n\nThanks to Hyacinth Mortlock-Vane."
    titles = given(described, made, text, "title", ("pdf:Title", title))
    assert titles
    for word in ("fossdyke", "barley", "mortlock", "linnet", "960405"):
        assert not any(word in one.casefold() for one in titles), titles


def test_letters_in_old_type_keep_their_title(described, made) -> None:
    text = (
        "To Mr. Thomas Edwards.\n\nYou ſtand as one profeſſing your ſelfe to be inſtructed, and it"
        " may pleaſe you to give theſe leave whom you ſo brand publickly."
    )
    assert "To Mr. Thomas Edwards" in given(described, made, text, "title")


@pytest.mark.parametrize(
    ("name", "tells"),
    [
        ("Letter from Philippa Nettlestone 5 Cobnut Lane.txt", True),
        ("Fossdyke_Marmaduke.pdf", False),  # nobody says that this is a person
        ("marmaduke-fossdyke.pdf", True),
        ("bees on a balcony.pdf", False),
        ("pam-1976-12.pdf", False),
        ("m.fossdyke@post.example.eml", True),
    ],
)
def test_names_of_files(name: str, tells: bool) -> None:
    told = find(CALL, "en", is_person("en"))
    assert name_tells(name, told, "en", ()) is tells
