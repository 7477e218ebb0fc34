"""Why a value was chosen: every word of the reason is true of the document."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.describe.claims import reader as claims
from tests.properties import examples

from colophon.config import Config
from colophon.describe import Context, describe
from colophon.describe.reading import reasons
from colophon.describe.reading.choice import Choice
from colophon.model.document import Document
from colophon.model.record import Evidence
from colophon.vocabulary import Vocabularies


def choice(document: Document, value: str, field: str = "publisher", at: str = "") -> Choice:
    start = document.text.index(at or value)
    return Choice(
        field=field, kind="names", index=0, value=value, start=start,
        end=start + len(at or value), frequency=0.7,
    )  # fmt: skip


REPEATED = [
    ("Slow Bell\n\nand again Slow Bell", "Slow Bell", True),
    ("Slow Bell\n\nand again SLOW\nBELL", "Slow Bell", True),
    ("Slow Bell\n\nprinted once", "Slow Bell", False),
    ("May\n\nthe Mayor of Mayfield, maybe", "May", False),
    ("Bell\n\nBells ring, bellow and doorbell", "Bell", False),
    ("Mill_1\n\nMill", "Mill", False),
    ("a.b (c)\n\na.b (c)", "a.b (c)", True),
    ("1971\n\ntelephone 197155", "1971", False),
    ("Печь\n\nиздательство Печь", "Печь", True),
    ("תנור\n\nהוצאת תנור", "תנור", True),
]


@pytest.mark.parametrize(("text", "value", "repeats"), REPEATED)
def test_repetition_is_of_whole_words(
    paper: Callable[..., Document], text: str, value: str, repeats: bool
) -> None:
    document = paper(text)
    said = reasons._say_repetition(choice(document, value), None, None, document)  # type: ignore[arg-type]
    assert bool(said) is repeats


PLACES = [
    ("Slow Bell\n" + "x y z\n" * 400, "of where it stands, at the head"),
    ("x y z\n" * 400 + "Slow Bell\n", "of where it stands, at the foot"),
    ("x y z\n" * 400 + "Slow Bell\n" + "x y z\n" * 400, "of where it stands"),
    ("Slow Bell", "of where it stands, at the foot"),
]


@pytest.mark.parametrize(("text", "said"), PLACES)
def test_head_and_foot(paper: Callable[..., Document], text: str, said: str) -> None:
    document = paper(text)
    assert reasons._layout(choice(document, "Slow Bell"), None, None, document) == said  # type: ignore[arg-type]


def test_what_stands_nowhere_has_no_place(paper: Callable[..., Document]) -> None:
    document = paper("nothing")
    nowhere = Choice(
        field="date", kind="moments", index=0, value="1971", start=-1, end=-1, frequency=0.5
    )
    assert reasons._layout(nowhere, None, None, document) == ""  # type: ignore[arg-type]
    assert reasons._say_announcement(nowhere, None, None, document) == ""  # type: ignore[arg-type]


WORDS = [
    ("press", "the PRESS of Leith", 0, "PRESS"),
    ("press", "pressing matters", 0, ""),
    ("press", "press and press", 1, "press"),
    ("bell", "doorbell, Bell.", 0, "Bell"),
]


@pytest.mark.parametrize(("entry", "stretch", "place", "found"), WORDS)
def test_words_are_quoted_as_printed(entry: str, stretch: str, place: int, found: str) -> None:
    assert reasons._find_words(entry, stretch, place) == found


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (["one"], "one"),
        (["one", "two"], "one and two"),
        (["one", "two", "three"], "one, two and three"),
    ],
)
def test_parts_are_listed(parts: list[str], said: str) -> None:
    assert reasons._list_parts(parts) == said


_BODY = (
    "The tenants of the lower town have asked for repairs since the spring, and nobody came.\n"
    "We meet in the wash house on the first evening of the week.\n"
)
_PIECES = (
    "THE RENT", "Bell", "Bells and bellows", "Slow Bell Press", "Hollow Press", "Leith", "1981",
    "May 1981", "Published by Hollow Press, Leith, 1981", "Printed by Slow Bell, Leith",
    "by Ada Moor", "Ada Moor", "Hrsg.: Mieterrat Hofgasse", "Druck: Mühlendruck, Kiel",
    "Издательство Печь, Москва 1981", "Wydane przez Młyn", "Mill Road Tenants' Association",
    "www.hollow.example", "A call to all", "No. 7, May 1981", "© 1983 Hollow Press",
    "Photographs: Ann Bell", "Typeset at the Mill", "Kontakt: hof@hollow.example",
)  # fmt: skip


@settings(max_examples=examples(20))
@given(
    pieces=st.lists(st.sampled_from(_PIECES), min_size=2, max_size=9),
    at=st.integers(0, 8),
    joint=st.sampled_from(("\n", "\n\n")),
)
def test_reasons_of_any_leaflet_are_true(
    made: Callable[..., Document],
    shipped: Vocabularies,
    pieces: list[str],
    at: int,
    joint: str,
) -> None:
    pieces.insert(min(at, len(pieces)), _BODY * 3)
    document = made(joint.join(pieces))
    context = Context(Config(), shipped, date(2026, 11, 23))
    for one in describe(document, context):
        for piece in one.evidence:
            if piece.method == "reader":
                assert_true(document, piece)
    assert not context.problems


def assert_true(document: Document, piece: Evidence) -> None:
    asked: list[Any] = [
        (claim, match) for claim in claims.CLAIMS if (match := re.fullmatch(claim.note, piece.note))
    ]
    assert asked, piece.note
    for claim, match in asked:
        assert claim.holds(document, piece, match), (piece.note, piece.quote, document.text)
