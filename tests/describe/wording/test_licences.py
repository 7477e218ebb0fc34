"""Licences named in words, by code or by address, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.wording.licences import licences

BY = "https://creativecommons.org/licenses"
ZERO = "https://creativecommons.org/publicdomain/zero/1.0/"


@pytest.mark.parametrize(
    ("words", "uri"),
    [
        ("CC BY-SA 4.0", f"{BY}/by-sa/4.0/"),
        ("cc by 3.0", f"{BY}/by/3.0/"),
        ("CC-BY-NC-ND-4.0", f"{BY}/by-nc-nd/4.0/"),
        ("CC BY NC SA 4.0", f"{BY}/by-nc-sa/4.0/"),
        ("CC BY-NC-SA\n4.0", f"{BY}/by-nc-sa/4.0/"),
        ("CC BY-SA, version 3.0", f"{BY}/by-sa/3.0/"),
        # versions between the whole ones
        ("CC BY-SA 2.5", f"{BY}/by-sa/2.5/"),
        ("CC BY-NC 2.1", f"{BY}/by-nc/2.1/"),
        ("Creative Commons Attribution-ShareAlike 2.5", f"{BY}/by-sa/2.5/"),
        # hyphens as typesetting programs put them
        ("CC BY‑SA 4.0", f"{BY}/by-sa/4.0/"),
        ("CC‐BY‐NC 4.0", f"{BY}/by-nc/4.0/"),
        ("CC BY–ND 4.0", f"{BY}/by-nd/4.0/"),
        # the parts in another order than that of the addresses
        ("CC BY-SA-NC 4.0", f"{BY}/by-nc-sa/4.0/"),
        ("CC BY-ND-NC 3.0", f"{BY}/by-nc-nd/3.0/"),
        ("CC0", ZERO),
        ("CC-Zero", ZERO),
        ("CC\u00a00 1.0", ZERO),
        ("https://creativecommons.org/publicdomain/zero/1.0/deed.de", ZERO),
        (
            "creativecommons.org/publicdomain/mark/1.0",
            "https://creativecommons.org/publicdomain/mark/1.0/",
        ),
        ("http://creativecommons.org/licenses/by-nc/2.0/de/", f"{BY}/by-nc/2.0/de/"),
        ("creativecommons.org/licenses/by-sa/3.0/deed.en", f"{BY}/by-sa/3.0/"),
        ("creativecommons.org/licences/BY/4.0", f"{BY}/by/4.0/"),
        ("Creative Commons Attribution 4.0 International", f"{BY}/by/4.0/"),
        (
            "Creative Commons: Namensnennung – Nicht kommerziell – Keine Bearbeitungen 3.0",
            f"{BY}/by-nc-nd/3.0/",
        ),
        (
            "Creative Commons Reconocimiento-NoComercial-CompartirIgual 4.0",
            f"{BY}/by-nc-sa/4.0/",
        ),
        ("Creative Commons Attribuzione - Non commerciale 4.0", f"{BY}/by-nc/4.0/"),
    ],
)  # fmt: skip
def test_one_licence(words: str, uri: str) -> None:
    lead = "This is under "
    ((start, end, found),) = licences(f"{lead}{words}, and so on.")
    assert found == uri
    assert len(lead) <= start < end <= len(lead + words)


@pytest.mark.parametrize(
    "words",
    [
        "CC BY-SA without a version",
        "the attribution in release 2.0 of our successful account",
        "Attribution 4.0 of the picture to Ada",
        "CC 4.0",
        "CC BY-SA-ND 4.0",
        "Creative Commons Attribution-NoDerivs-ShareAlike 4.0",
        "ACC BY 4.0",
        "CC BY-SA 12.0 and 4.05",
        "CC0PY",
        "a copy went by (cc: the treasurer) on 3.0",
        "creativecommons.org/about/cclicenses",
        "",
    ],
)
def test_no_licence(words: str) -> None:
    assert licences(words) == []


def test_several_licences_each_in_its_place() -> None:
    text = "Words: CC BY 4.0. Pictures: CC BY-NC 2.0. Type: CC0."
    found = licences(text)
    assert [text[start:end] for start, end, _ in found] == ["CC BY 4.0", "CC BY-NC 2.0", "CC0"]
    assert [uri for _, _, uri in found] == [f"{BY}/by/4.0/", f"{BY}/by-nc/2.0/", ZERO]


_PARTS = st.sampled_from(
    (
        *("CC BY by SA NC ND - ‑ – 4.0 2.5 3.0 0 Zero Creative Commons Attribution".split()),
        *("ShareAlike creativecommons.org/licenses/by-sa/ / zero . , é ſ".split()),
        *(" ", "\n", "  "),
    )
)


@given(st.lists(_PARTS, max_size=12).map("".join))
def test_each_lies_in_the_text_and_is_an_address_that_exists(text: str) -> None:
    kinds = {"by", "by-sa", "by-nc", "by-nd", "by-nc-sa", "by-nc-nd"}
    for start, end, uri in licences(text):
        assert 0 <= start < end <= len(text)
        kind = uri.split("/")[4]
        assert uri == ZERO or kind in kinds, uri
