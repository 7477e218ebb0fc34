"""Rights as transcribed, their signal, and what is never made of them."""

from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colophon.describe.imprint.regions import OriginRegions
from colophon.describe.imprint.rights_notices import notices
from colophon.describe.wording.licences import licences
from colophon.model.document import Document
from colophon.model.document import DocumentLink as Hyperlink
from colophon.model.record import Concept, Link, Statement, Text

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
    ("🄯 1999 the Lower Town Press", "copyleft"),
    ("(ɔ) 1999 the Lower Town Press", "copyleft"),
    ("Nachdruck für nichtkommerzielle Nutzung erlaubt.", "non-commercial-only"),
    ("Darf zu nichtkommerziellen Zwecken verbreitet werden.", "non-commercial-only"),
    ("Разрешено некоммерческое использование.", "non-commercial-only"),
    ("Распространение в некоммерческих целях.", "non-commercial-only"),
    ("Feel free to copy this pamphlet for your neighbours.", "free-to-copy"),
    ("Nachdruck erwünscht.", "free-to-copy"),
    ("Reproduction libre.", "free-to-copy"),
    ("Fotocopia y difunde.", "free-to-copy"),
    ("Si consiglia la riproduzione.", "free-to-copy"),
    ("Copy and pass on.", "free-to-copy"),
    ("Darf kopiert werden.", "free-to-copy"),
    ("Kopioi ja jaa.", "free-to-copy"),
    ("Not for profit. Do not sell.", "non-commercial-only"),
    ("Prohibida la venta.", "non-commercial-only"),
    ("© 1983 Hollow Press. All rights reserved.", "copyright-claimed"),
    ("Alle Rechte vorbehalten.", "copyright-claimed"),
    ("Tous droits réservés.", "copyright-claimed"),
    ("Todos los derechos reservados.", "copyright-claimed"),
    ("Tutti i diritti riservati.", "copyright-claimed"),
    ("Todos os direitos reservados.", "copyright-claimed"),
    ("Alle rechten voorbehouden.", "copyright-claimed"),
    ("Με επιφύλαξη παντός δικαιώματος.", "copyright-claimed"),
    ("Все права защищены.", "copyright-claimed"),
    ("This zine is in the public domain.", "public-domain"),
    ("This work is licensed under CC BY-SA 4.0.", "cc-licence"),
    ("Released under a Creative Commons Attribution-NonCommercial 3.0 licence.", "cc-licence"),
]  # fmt: skip

SIGNALS += [
    ("You may not copy any part of this without asking us first.", "copyright-claimed"),
    ("Copies only by written agreement.", "copyright-claimed"),
    ("This leaflet may be reprinted with our written consent.", "copyright-claimed"),
    ("Please do not copy this zine.", "copyright-claimed"),
    ("This zine is not in the public domain.", "copyright-claimed"),
    ("Ask us before you print any of these songs.", "copyright-claimed"),
    ("Nachdruck, auch auszugsweise, nur mit Genehmigung des Vereins.", "copyright-claimed"),
    ("Vervielfältigung dieses Heftes nicht gestattet.", "copyright-claimed"),
    ("Toute reproduction sans notre accord est interdite.", "copyright-claimed"),
    ("No se permite la reproducción de este folleto.", "copyright-claimed"),
    ("Non è consentita la riproduzione dei testi.", "copyright-claimed"),
    ("Não é permitida a reprodução deste folheto sem licença.", "copyright-claimed"),
    ("Overname van deze tekst alleen met toestemming van de bond.", "copyright-claimed"),
    ("Texten får inte kopieras utan vårt tillstånd.", "copyright-claimed"),
    ("Teksten må ikke kopieres.", "copyright-claimed"),
    ("Tekstiä ei saa kopioida ilman lupaa.", "copyright-claimed"),
    ("Przedruk tylko za zgodą koła.", "copyright-claimed"),
    ("Kopírování bez souhlasu spolku je zakázáno.", "copyright-claimed"),
    ("Перепечатка без согласия кружка запрещается.", "copyright-claimed"),
    ("Передрук без дозволу гуртка заборонено.", "copyright-claimed"),
    ("Umnožavanje bez dozvole udruge nije dopušteno.", "copyright-claimed"),
    ("Utánnyomása tilos.", "copyright-claimed"),
    ("Reproducerea fără acordul cercului este interzisă.", "copyright-claimed"),
    ("Απαγορεύεται η αναδημοσίευση χωρίς άδεια.", "copyright-claimed"),
    ("İzinsiz çoğaltılamaz.", "copyright-claimed"),
    ("אין להעתיק ללא רשות.", "copyright-claimed"),
    ("لا يجوز نسخ أي جزء دون إذن.", "copyright-claimed"),
    ("版权所有，翻印必究。", "copyright-claimed"),
    ("無断転載を禁じます。", "copyright-claimed"),
    ("You may copy this without asking.", "free-to-copy"),
    ("Please do not hesitate: feel free to copy this leaflet.", "free-to-copy"),
    ("No permission is needed, copy and distribute.", "free-to-copy"),
    ("Eftertryk tilladt.", "free-to-copy"),
    ("Передрук дозволяється.", "free-to-copy"),
    ("Utánnyomása szabad.", "free-to-copy"),
    ("歡迎翻印。", "free-to-copy"),
    ("Feel free to copy this, but don't sell it.", "non-commercial-only"),
    ("You may photocopy these pages. You may not sell them.", "non-commercial-only"),
    ("Reproduction interdite à des fins commerciales.", "non-commercial-only"),
    ("No ©, no masters.", "anti-copyright"),
]

NONE = [
    "No copyright infringement is meant by the song on the third page.",
    "Do not copy this key: ask the caretaker for another one.",
    "The council must not reproduce its old mistakes.",
    "The Copyright Act was passed before any of us were born.",
    "They debated copyright reform for years and years in that house.",
    "We claim the right to stay, and the rights of every tenant.",
    "Er hat das Recht auf seiner Seite, und die Rechte der anderen auch.",
    "We found images in the public domain library of the town.",
    "Автономная некоммерческая организация «Мост» просит починить крышу.",
    "Das nichtkommerzielle Radio der unteren Stadt sendet am Abend.",
]

LICENCES = [
    ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    ("CC-BY-NC-SA 3.0", "https://creativecommons.org/licenses/by-nc-sa/3.0/"),
    ("http://creativecommons.org/licenses/by-sa/2.0/de/", "https://creativecommons.org/licenses/by-sa/2.0/de/"),
    ("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    ("Creative Commons Attribution 4.0 International", "https://creativecommons.org/licenses/by/4.0/"),
    ("Creative Commons Attribution-NonCommercial-NoDerivatives 4.0",
        "https://creativecommons.org/licenses/by-nc-nd/4.0/"),
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


@pytest.mark.parametrize(
    "letters", ["KZ…©c¶ KZ…©K cÖVKv", "Av‡e`b©A ïay", "w©2 m©Z", "a©b ©§z", "Ã©TÃ©"]
)
def test_a_sign_inside_a_word_is_none(origin: Origin, letters: str) -> None:
    found = origin(f"{letters} {BODY}\n\n{letters}\n")
    assert [one.term for one in found if one.term.startswith("rights")] == []


def test_the_note_names_words_of_the_evidence(origin: Origin) -> None:
    for words, _ in SIGNALS:
        for one in origin(f"THE RENT\n\n{BODY}\n\n{words}\n"):
            if one.term == "rightsSignal":
                evidence = one.evidence[0]
                named = evidence.note.split("“")[1].split("”")[0]
                assert named in " ".join((evidence.quote or "").split()), words


def test_the_sign_of_a_site_is_not_the_items(origin: Origin) -> None:
    foot = "Powered by Blogmill. © 2011-2024 | Privacy | Cookies"
    assert signal(origin(f"THE RENT\n\n{BODY}\n\n{foot}\n")) == ""


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


def test_a_permission_beside_a_claim_leads(origin: Origin) -> None:
    words = "© 1983 Hollow Press. Feel free to copy this leaflet."
    assert signal(origin(f"THE RENT\n\n{BODY}\n\n{words}\n")) == "free-to-copy"


@pytest.mark.parametrize(
    "words",
    [
        "Issued by the Ferry Users, Quay House, please copy and pass on\nPrinted by Tide Print",
        "Published by the Ferry Users · please copy and pass on · printed by Tide Print",
        "please copy and pass on\nPrinted by Tide Print, Leith",
    ],
)
def test_the_imprint_is_no_statement_of_rights(origin: Origin, words: str) -> None:
    (found,) = [one for one in origin(f"THE FERRY\n\n{BODY}\n\n{words}\n") if one.term == "rights"]
    assert str(found.value) == "please copy and pass on"


@pytest.mark.parametrize(
    ("words", "stated"),
    [
        (
            "the gate is 50p. write to: box 12, leeds LS6\nno copyright. copy it, pass it on.",
            "no copyright. copy it, pass it on.",
        ),
        ("we print 200 of these. no copyright, copy it.", "no copyright, copy it."),
        (
            "© Ada Blumenau 1983\n\nISBN 0 907123 45 6\nSet by Mill Type. Printed by Tide Print.",
            "© Ada Blumenau 1983",
        ),
        (
            "© Ada Blumenau 1983\nISBN 0 907123 45 6\nMill Tracts No. 6\nSet by Mill Type. Sold",
            "© Ada Blumenau 1983",
        ),
        (
            "Copyright 1983 Hollow Press\nMill Tracts No. 6\nOssett. Sold",
            "Copyright 1983 Hollow Press",
        ),
        (
            "© 1983 the Collected Papers Committee of the Northern\nFederation of Tenants. Sold",
            "© 1983 the Collected Papers Committee of the Northern Federation of Tenants.",
        ),
    ],
)
def test_a_neighbouring_line_is_no_statement_of_rights(
    origin: Origin, words: str, stated: str
) -> None:
    found = origin(f"THE GATE\n\n{BODY}\n\n{words}\n")
    assert [str(one.value) for one in found if one.term == "rights"] == [stated]


def test_a_name_may_stand_between_sign_and_year(origin: Origin) -> None:
    words = "(c) Hollow Press Comics 2003"
    assert signal(origin(f"THE RENT\n\n{BODY}\n\n{words}\n")) == "copyright-claimed"


def test_the_foot_of_a_web_page_is_its_sites() -> None:
    text = f"THE RENT\n\n{BODY}\n\n© 2011 Mill Archive. About us\n"
    page = Document(
        name="made.html", text=text, media_type="text/html", sha256="", size=0, reader="made"
    )
    about = Hyperlink(target="https://mill.example/about", start=len(text) - 9, end=len(text) - 1)
    linked = msgspec.structs.replace(page, links=(about,))
    assert notices(linked, OriginRegions(linked)) == []
    # a page that leads nowhere is an item of its own
    own = msgspec.structs.replace(page, text=text.replace("About us", "All rights reserved."))
    assert {one.signal for one in notices(own, OriginRegions(own))} == {"copyright-claimed"}
