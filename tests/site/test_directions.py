"""Texts of records stand in their own direction, whatever that of the page is."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from lxml import html
from tests.publish.linked_data.conftest import leaflet
from tests.site.conftest import Box

from colophon.model.record import Agent, Concept, Date, Record, Statement, Status, Text

HEBREW, ARABIC = "לחם ושושנים", "خبز وورد"
_UNSEEN = ("script", "style", "head", "title", "text")
"""what is not shown, and texts in drawings, whose direction is the style's"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, bytes]]:
    """The pages of a site of records whose every word is Hebrew or Arabic."""
    box = Box(tmp_path_factory.mktemp("leftwards"))
    box.publish(
        leftwards("lechem", HEBREW), leftwards("khubz", ARABIC), leftwards("bread", "Bread")
    )
    box.build()
    yield {name: page for name, page in box.files().items() if name.endswith(".html")}
    box.house.close()


def leftwards(id: str, title: str) -> Record:
    """A record that says all but perhaps its title from right to left."""
    said: tuple[tuple[str, Any], ...] = (
        ("title", Text(text=title)),
        ("creator", Agent(name="שולמית")),
        ("publisher", Agent(name=ARABIC)),
        ("placeOfPublication", Text(text="תל אביב")),
        ("series", Text(text="ספרייה")),
        ("subject", Concept(uri="", label="שביתה")),
        ("abstract", Text(text=ARABIC)),
        ("note", Text(text=HEBREW)),
        ("issued", Date(edtf="1978", display="שנת 1978")),
    )
    statements = tuple(
        Statement(term=term, value=value, status=Status.ACCEPTED) for term, value in said
    )
    return msgspec.structs.replace(leaflet(id), statements=statements)


def is_leftwards(text: str) -> bool:
    return any(unicodedata.bidirectional(one) in ("R", "AL") for one in text)


def wrong(page: bytes) -> Iterator[str]:
    """Texts from right to left that stand in the direction of the page."""
    for one in html.fromstring(page).iter():
        if not isinstance(one.tag, str) or one.tag in _UNSEEN:
            continue
        inside = [(one.text, one), *((child.tail, one) for child in one)]
        for text, holder in inside:
            if text and is_leftwards(text) and not set_apart(holder):
                yield f"{holder.tag}: {text.strip()[:60]}"


def set_apart(element: Any) -> bool:
    """Whether the nearest direction that is said is the text's own."""
    found = next(one.get("dir") for one in (element, *element.iterancestors()) if one.get("dir"))
    return found in ("auto", "rtl") or any(
        one.tag == "bdi" for one in (element, *element.iterancestors())
    )


def test_texts_from_right_to_left_have_their_direction(pages: dict[str, bytes]) -> None:
    said = [name for name, page in pages.items() if is_leftwards(page.decode())]
    assert {"index.html", "records.html", "browse.html", "record/lechem.html"} <= set(said)
    assert {name: found for name in said if (found := list(wrong(pages[name])))} == {}


def test_texts_in_drawings_have_their_direction_by_the_style(built: Any) -> None:
    style = built.files()["assets/style.css"]
    assert re.search(rb"svg text\{[^}]*unicode-bidi:plaintext", style)


def test_whole_pages_keep_the_direction_of_their_language(pages: dict[str, bytes]) -> None:
    assert {html.fromstring(page).get("dir") for page in pages.values()} <= {"ltr", None}
