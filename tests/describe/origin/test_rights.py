"""Rights as transcribed, their signal, and what is never made of them."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colophon.describe._licences import licences
from colophon.record import Concept, Link, Statement, Text

Origin = Callable[..., list[Statement]]
BODY = (
    "The tenants of the lower town have asked for repairs since the spring, and nobody came. " * 3
)

SIGNALS = [
    ("Anti-copyright! Reprint freely, in any manner desired.", "anti-copyright"),
    ("@nti-copyright. Copy and pass on.", "anti-copyright"),
    ("All rights reversed.", "anti-copyright"),
    ("Kein Copyright. Kopieren und verbreiten!", "anti-copyright"),
    ("Copyleft 1999 the Lower Town Press", "copyleft"),
    ("Feel free to copy this pamphlet for your neighbours.", "free-to-copy"),
    ("Nachdruck erwünscht.", "free-to-copy"),
    ("Reproduction libre.", "free-to-copy"),
    ("Fotocopia y difunde.", "free-to-copy"),
    ("Si consiglia la riproduzione.", "free-to-copy"),
    ("Not for profit. Do not sell.", "non-commercial-only"),
    ("© 1983 Hollow Press. All rights reserved.", "copyright-claimed"),
    ("Alle Rechte vorbehalten.", "copyright-claimed"),
    ("Tous droits réservés.", "copyright-claimed"),
    ("Todos los derechos reservados.", "copyright-claimed"),
    ("Tutti i diritti riservati.", "copyright-claimed"),
    ("Todos os direitos reservados.", "copyright-claimed"),
    ("Alle rechten voorbehouden.", "copyright-claimed"),
    ("Με επιφύλαξη παντός δικαιώματος.", "copyright-claimed"),
    ("Все права защищены.", "copyright-claimed"),
    ("This zine is in the public domain.", "public-domain-claim"),
    ("This work is licensed under CC BY-SA 4.0.", "cc-licence"),
    ("Released under a Creative Commons Attribution-NonCommercial 3.0 licence.", "cc-licence"),
]  # fmt: skip

NONE = [
    "The Copyright Act was passed before any of us were born.",
    "They debated copyright reform for years and years in that house.",
    "We claim the right to stay, and the rights of every tenant.",
    "Er hat das Recht auf seiner Seite, und die Rechte der anderen auch.",
    "We found images in the public domain library of the town.",
]

LICENCES = [
    ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    ("CC-BY-NC-SA 3.0", "https://creativecommons.org/licenses/by-nc-sa/3.0/"),
    ("http://creativecommons.org/licenses/by-sa/2.0/de/", "https://creativecommons.org/licenses/by-sa/2.0/de/"),
    ("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    ("Creative Commons Attribution 4.0 International", "https://creativecommons.org/licenses/by/4.0/"),
    ("Creative Commons Attribution-NonCommercial-NoDerivatives 4.0", "https://creativecommons.org/licenses/by-nc-nd/4.0/"),
    ("Attribution-ShareAlike 3.0 Unported (CC BY-SA 3.0)", "https://creativecommons.org/licenses/by-sa/3.0/"),
]  # fmt: skip


def signal(statements: list[Statement]) -> str:
    """The slug of the signal, or empty."""
    found = [one.value for one in statements if one.term == "rightsSignal"]
    return found[0].uri.rsplit("/", 1)[-1] if found and isinstance(found[0], Concept) else ""


@pytest.mark.parametrize(("words", "slug"), SIGNALS)
@pytest.mark.parametrize("front", [True, False])
def test_words_and_their_signal(origin: Origin, words: str, slug: str, front: bool) -> None:
    text = f"THE RENT\n\n{words}\n\n{BODY}" if front else f"THE RENT\n\n{BODY}\n\n{words}\n"
    found = origin(text)
    assert signal(found) == slug
    transcribed = [one.value for one in found if one.term == "rights"]
    assert isinstance(transcribed[0], Text)
    assert transcribed[0].text in " ".join(text.split())


@pytest.mark.parametrize("sentence", NONE)
def test_words_that_claim_nothing(origin: Origin, sentence: str) -> None:
    found = origin(f"THE RENT\n\n{BODY} {sentence} {BODY}\n")
    assert [one.term for one in found if one.term.startswith(("rights", "license"))] == []


@pytest.mark.parametrize(("words", "uri"), LICENCES)
def test_licences(words: str, uri: str) -> None:
    assert uri in [one[2] for one in licences(f"It is shared under {words}.")]


def test_a_licence_without_a_version_is_left_open() -> None:
    assert licences("shared under CC BY, as we said") == []


@pytest.mark.parametrize(("words", "slug"), SIGNALS)
def test_no_signal_becomes_a_dedication(origin: Origin, words: str, slug: str) -> None:
    found = origin(f"THE RENT\n\n{BODY}\n\n{words}\n")
    uris = [one.value.uri for one in found if isinstance(one.value, Link)]
    assert not [uri for uri in uris if "publicdomain" in uri]
    suggested = [one for one in found if one.term == "rightsURI"]
    assert all(one.evidence[0].inferred and one.confidence < 0.5 for one in suggested)
    if slug == "anti-copyright":
        assert suggested[0].value.uri == "http://rightsstatements.org/vocab/UND/1.0/"


def test_the_holder_beside_the_sign(origin: Origin) -> None:
    found = origin(f"THE RENT\n\n{BODY}\n\nCopyright © 1983 Hollow Press, Inc.\n")
    holders = [one.value.name for one in found if one.term == "rightsHolder"]  # type: ignore[union-attr]
    assert holders == ["Hollow Press, Inc."]


@settings(deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_read(origin: Origin, text: str) -> None:
    for one in origin(text):
        if one.term == "rights":
            assert str(one.value) in " ".join(text.replace("_", " ").replace("*", " ").split())
