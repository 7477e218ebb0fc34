"""The words that name a role of an imprint, of every language, lead to whoever is named behind."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.properties import examples

from colophon.describe.imprint.imprints import Imprints
from colophon.languages import every
from colophon.model.document import Document

Make = Callable[..., Document]
BODY = (
    "The tenants of the lower town have asked for repairs since the spring, and nobody came.\n"
    "The stairs are dark, the roof is open, and the landlord lives by the sea.\n"
) * 3
ROLES = {
    "publisher": "publisher",
    "printer": "printer",
    "distributor": "distributor",
    "issuing_body": "issuingBody",
    "responsible": "responsiblePerson",
}
"""field of words in a language → the role; a phrase of two roles is of the first"""
OTHERS = frozenset({"produced by the"})
"""who made an electronic text of a print"""
WEAK = frozenset(every("imprint.weak")) | OTHERS
CUES = {
    phrase: role
    for field, role in reversed(ROLES.items())
    for phrase in every(f"imprint.{field}")
    if not set("*[{") & set(phrase) and phrase not in WEAK
}


def parties(made: Make, foot: str) -> list[tuple[str, str]]:
    """(role, name) of those whom the last lines of a leaflet name."""
    document = made(f"THE RENT\n\n{BODY}\n{foot}\n")
    return [(one.role, document.text[one.start : one.end]) for one in Imprints(document).parties]


@settings(max_examples=examples(200))
@given(phrase=st.sampled_from(sorted(CUES)))
def test_a_cue_of_any_language_leads_to_a_name(made: Make, phrase: str) -> None:
    joint = "" if phrase.endswith(("'", "’")) else " "
    foot = f"{phrase[:1].upper()}{phrase[1:]}{joint}Hollow Brook, London 1981"
    # the kind of house may be part of the name: “Типография …”
    named = [name for role, name in parties(made, foot) if role == CUES[phrase]]
    assert any(one.endswith("Hollow Brook") for one in named)


@pytest.mark.parametrize(
    ("foot", "named"),
    [
        ("Printed by A. Moor for John Marsh, London 1681.",
         [("printer", "A. Moor"), ("publisher", "John Marsh")]),
        ("Printed for and sold by John Marsh, London 1761.", [("publisher", "John Marsh")]),
        ("Printed for T. Barker and W. Hill, London 1681.",
         [("publisher", "T. Barker"), ("publisher", "W. Hill")]),
        ("Verlag von Brand & Söhne, Leipzig 1905", [("publisher", "Brand & Söhne")]),
        ("Published by “The Hollow Brook”, London 1981", [("publisher", "The Hollow Brook")]),
        # sentences that only have the words
        ("It was first published by nobody we know in London.", []),
        ("The leaflet was printed by hand.", []),
        ("An order, published by authority.", []),
        ("Printed in the year 1681.", []),
    ],
)  # fmt: skip
def test_who_is_named_in_what_role(made: Make, foot: str, named: list[tuple[str, str]]) -> None:
    assert sorted(parties(made, foot)) == sorted(named)
