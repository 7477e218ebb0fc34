"""Every known place is read where imprints state it, as written and in capitals."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.properties import examples

from colophon.describe.imprint.gazetteer import known_places
from colophon.describe.imprint.imprints import Imprints
from colophon.model.document import Document
from colophon.model.folding import fold

Make = Callable[..., Document]
BODY = (
    "The tenants of the lower town have asked for repairs since the spring, and nobody came.\n"
    "The stairs are dark, the roof is open, and the landlord lives by the sea.\n"
) * 3
PLACES = (
    "London", "Paris", "Leipzig", "Frankfurt am Main", "Москва", "СПб", "Αθήνα", "Venezia",
    "Amsterdam", "København", "New York", "Buenos Aires", "Kraków", "Praha", "Budapest", "İstanbul",
    "Lisboa", "Barcelona", "'s-Gravenhage", "Rio de Janeiro", "Edinburgh", "Dublin",
)  # fmt: skip


@settings(max_examples=examples(60))
@given(place=st.sampled_from(PLACES), shouted=st.booleans())
def test_a_place_behind_its_publisher(made: Make, place: str, shouted: bool) -> None:
    written = place.upper() if shouted else place
    document = made(f"THE RENT\n\n{BODY}\nPublished by Hollow Brook, {written}, 1981\n")
    found = [document.text[one.start : one.end] for one in Imprints(document).spots]
    assert written in found


def test_a_place_is_known_in_any_letters_and_not_within_a_word() -> None:
    book = known_places()
    for text in ("London", "LONDON", "Londoñ"):
        assert book.at(fold(text), 0) is not None
    assert book.at(fold("Londonderrymore"), 0) is None
    assert book.at(fold("londoner"), 0) is None
