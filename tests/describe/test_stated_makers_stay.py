"""Makers whom metadata or a label states are given whatever the learnt reading chooses."""

import pytest

LONG = "The river path belongs to everyone who walks on it, and nobody asked us. " * 12
WHOLE = (
    "language", "title", "creators", "publishers", "place", "dates", "edition", "rights",
    "embedded", "identifiers", "reader",
)  # fmt: skip
LINKS = "\n\n".join(
    f"{LONG}\n\n{one}" for one in ("https://www.ghost.example/", "https://quiet.example/en/")
)


def given(described, document, term: str) -> list[str]:
    return [str(one.value) for one in described(document, *WHOLE) if one.term == term]


@pytest.mark.parametrize(
    "stated",
    [("html:meta/author", "LEGRAND Simone"), ("json-ld:author/name", "Legrand, Simone")],
)
def test_metadata(described, made, stated: tuple[str, str]) -> None:
    document = made(f"The River Gate\n\n{LONG}", embedded=(stated,))
    assert given(described, document, "creator") == ["Legrand, Simone"]


def test_labels(described, made) -> None:
    document = made(f"The River Gate\n\n{LONG}\n\nAUTHOR(S):\nHannah Oakes, Lucy Wren")
    assert given(described, document, "creator") == ["Oakes, Hannah", "Wren, Lucy"]


def test_links_between_paragraphs_are_no_publishers(described, made) -> None:
    document = made(f"The River Gate\n\n{LINKS}\n\n{LONG}\n\nhttp://adstop.example/")
    assert given(described, document, "publisher") == []


def test_an_address_at_the_end_is_one(described, made) -> None:
    document = made(f"The River Gate\n\n{LONG}\n\nrivergate.org")
    assert "rivergate.org" in given(described, document, "publisher")
