"""Web addresses: lines that are nothing else, and hosts of texts that are addresses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.imprint.domains import addresses, host_of
from colophon.describe.imprint.regions import RegionLine


def line(text: str) -> RegionLine:
    return RegionLine(100, 100 + len(text), text)


@pytest.mark.parametrize(
    ("text", "domains"),
    [
        ("hollow.org", ["hollow.org"]),
        ("WWW.HOLLOW.ORG", ["hollow.org"]),
        ("https://www.hollow-press.co.uk/zines/rent?no=7", ["hollow-press.co.uk"]),
        ("www.hollow.org.", ["hollow.org"]),
        ("web: hollow.org · mail: press@hollow.org", ["hollow.org"]),
        ("hollow.org | mill.info", ["hollow.org", "mill.info"]),
        ("Find us at hollow.org @hollowpress", ["hollow.org"]),
        ("www.bücher.example", ["bücher.example"]),
        ("éditions-du-moulin.fr", ["éditions-du-moulin.fr"]),
        ("xn--bcher-kva.example", ["xn--bcher-kva.example"]),
        ("<https://hollow.org>", ["hollow.org"]),
    ],
)
def test_lines_of_addresses(text: str, domains: list[str]) -> None:
    found = addresses(line(text))
    assert found is not None
    assert [one.domain for one in found] == domains
    for one in found:
        assert text[one.start - 100 : one.end - 100].casefold().rstrip("/").find(one.domain) >= 0


@pytest.mark.parametrize(
    "text",
    [
        "",
        "press@hollow.org",
        "Read the rest at hollow.org and tell the landlord",
        "chapter.one",
        "e.g. a word",
        "3.5.1981",
        "THE RENT.",
        "hollow.org " + "and so on " * 60,
        "hollow.notaland",
    ],
)
def test_lines_that_are_no_addresses(text: str) -> None:
    assert addresses(line(text)) is None


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("http://www.hollow.org/", "hollow.org"),
        ("Hollow.ORG", "hollow.org"),
        ("bücher.example", "bücher.example"),
        ("hollow.org/rent", ""),
        ("see hollow.org", ""),
        ("hollow", ""),
        ("", ""),
    ],
)
def test_hosts(text: str, host: str) -> None:
    assert host_of(text) == host


@given(st.lists(st.sampled_from(("www.", "hollow", ".org", "ü", "@", "/", " ", ".", "-", "é"))))
def test_addresses_lie_on_their_line(parts: list[str]) -> None:
    text = "".join(parts)
    for one in addresses(line(text)) or ():
        assert 100 <= one.start < one.end <= 100 + len(text)
        assert one.line == 100
