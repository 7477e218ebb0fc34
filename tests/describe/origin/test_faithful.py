# ruff: noqa: E501 (a table)
"""Whatever is read stands in the text where it is said to stand, or is marked as inferred."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.properties import examples

from colophon.model import edtf
from colophon.model.record import Agent, Date, Statement, Text

Origin = Callable[..., list[Statement]]

PIECES = (
    "A PARIS,", "Chez", "IEAN MOREL", "ruë S. Iacques", "M. DC. LII.", "London,", "Printed for",
    "Printed by", "T. Barker",
    "and", "W. Hill", "at the Bell", "1681", "Verlag von", "Brand & Söhne", "Leipzig", "V.i.S.d.P.:",
    "Karin Vogt", "Lindenweg 4",
    "Imprenta de", "Rojo", "Valencia:", "Tipografia", "Aurora", "Roma", "Εκδόσεις", "Λυχνάρι", "Αθήνα",
    "Издательство", "«Набат»",
    "Москва", "©", "1983", "Hollow Press", "hollowpress.org", "www.redlamp.net", "ISBN 0-306-40615-2",
    "Anti-copyright!", "All rights reserved.",
    "Published:", "6 March 1644", "printemps 1981", "No. 7", "Price 6d.", "Second edition",
    "the tenants of the lower town", "e\u0301\u0300",
    "_", "*", "ſ", "Iouxte la copie", "References", "Journal of Rents, 5(47), 146.", "\n", "\n\n", "\n", ", ", ". ",
)  # fmt: skip


@settings(max_examples=examples(150), deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_quotes_values_and_dates(origin: Origin, pieces: list[str]) -> None:
    text = " ".join(pieces)
    plain = squeezed(text)
    for one in origin(text):
        evidence = one.evidence[0]
        if evidence.start is not None and evidence.end is not None:
            assert text[evidence.start : evidence.end] == evidence.quote
            assert evidence.quote.strip()
        assert 0 <= one.confidence <= 1
        if isinstance(one.value, Date):
            assert one.value.edtf == "" or edtf.valid(one.value.edtf)
        if evidence.inferred or one.term == "identifier":
            continue
        if isinstance(one.value, Agent):
            assert squeezed(one.value.name) in plain
        elif isinstance(one.value, Text):
            assert squeezed(one.value.text).casefold() in plain.casefold()


def squeezed(text: str) -> str:
    """The text without white space and signs of emphasis."""
    return "".join(text.replace("_", "").replace("*", "").split())


@settings(deadline=None)
@given(st.text(max_size=500))
def test_any_text_is_described(origin: Origin, text: str) -> None:
    assert any(one.term == "issued" for one in origin(text)) == bool(text.strip())
