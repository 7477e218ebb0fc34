"""Stretches that state the origin of something else: references, other works, digitisers."""

from collections.abc import Callable

import pytest

from colophon.describe.imprint.other_origins import Asides
from colophon.model.document import Document, MarkKind

Make = Callable[..., Document]
BODY = (
    "The tenants of the lower town have asked for repairs since the spring, and nobody came.\n"
    "The stairs are dark, the roof is open, and the landlord lives by the sea.\n\n"
)
KEY = "Published by the Mill, 1974"
"""what is looked for: whether it is set aside"""


def is_aside(made: Make, text: str, **options: object) -> bool:
    return Asides(made(text, **options)).holds(text.index(KEY))


@pytest.mark.parametrize(
    "heading",
    [
        "References", "REFERENCES", "Works cited", "Bibliography", "Literatur",
        "Literaturverzeichnis", "Références", "Bibliografía",
        "Riferimenti bibliografici", "Βιβλιογραφία",
        "Список литературы", "Further reading", "Zum Weiterlesen", "  5. References  ",
    ],
)  # fmt: skip
def test_lists_of_references(made: Make, heading: str) -> None:
    text = f"THE RENT\n\n{BODY * 3}{heading}\n\nMoor, A. (1974). {KEY}, pp. 3.\nMarsh (1975).\n"
    assert is_aside(made, text)


@pytest.mark.parametrize(
    "text",
    [
        f"THE RENT\n\n{BODY * 3}{KEY}\n",
        # the last list ends at the colophon
        f"THE RENT\n\n{BODY * 3}References\n\nMoor (1981).\n\nColophon\n\n{KEY}\n",
        f"THE RENT\n\n{BODY * 3}References\n\nMoor (1981), 3.\n\nImpressum\n{KEY}\n",
        # a word in a sentence, a heading in the beginning
        f"THE RENT\n\n{BODY * 3}Our sources say so.\n\n{KEY}\n",
        f"References\n\nTHE RENT\n\n{BODY * 3}{KEY}\n",
        f"THE RENT\n\n{BODY * 3}This issue was produced for the meadow. {KEY}\n",
    ],
)
def test_its_own_origin(made: Make, text: str) -> None:
    assert not is_aside(made, text)


@pytest.mark.parametrize(
    "heading",
    ["By the same author", "Also published:", "Du même auteur", "Von demselben Verfasser",
     "Del mismo autor", "Dello stesso autore", "Other titles in print", "Того же автора"],
)  # fmt: skip
def test_lists_of_other_works(made: Make, heading: str) -> None:
    foot = f"\n{heading}\n\nThe Roof. {KEY}\n"
    assert is_aside(made, f"THE RENT\n\n{BODY * 3}{foot}")
    assert is_aside(made, f"THE RENT\n{foot}\n\n\n\n{BODY * 3}")
    assert not is_aside(made, f"THE RENT\n{foot.replace(KEY, '')}\n\n\n\n{BODY * 3}{KEY}\n")


@pytest.mark.parametrize(
    "note",
    [
        "Produced by the Mill Readers. " + KEY,
        "Transcriber's note: obvious errors were mended. " + KEY,
        "This etext was made for readers. " + KEY,
        "Digitized by the Mill. " + KEY,
        "Anmerkungen zur Transkription: nichts. " + KEY,
    ],
)
def test_notes_of_those_who_digitised(made: Make, note: str) -> None:
    assert is_aside(made, f"{note}\n\nTHE RENT\n\n{BODY * 3}")
    assert is_aside(made, f"THE RENT\n\n{BODY * 3}{note}\n")


def test_letters_that_grow_when_they_are_made_small_move_nothing(made: Make) -> None:
    capitals = "İ" * 60  # each two characters in small letters
    text = f"{capitals}\n\nDigitized by the Mill.\n\n{KEY} and sold at the fair of the town.\n\n"
    assert not is_aside(made, text + BODY)
    assert is_aside(made, f"{capitals}\n\nDigitized by the Mill. {KEY}\n\n{BODY}")


@pytest.mark.parametrize("kind", [MarkKind.REFERENCES, MarkKind.NAVIGATION, MarkKind.MODIFIED])
def test_what_the_source_marks(made: Make, kind: MarkKind) -> None:
    assert is_aside(made, f"THE RENT\n\n{BODY}{KEY}\n", marks=((kind, KEY, 0),))


def test_nothing_is_set_aside_of_nothing(made: Make) -> None:
    assert not Asides(made("")).holds(0)
    assert not Asides(made(BODY)).holds(-1)
    assert not Asides(made(BODY)).holds(10_000)
