"""What describers found goes out without what tells of private persons."""

import pytest

from colophon.describe import DESCRIBERS
from colophon.describe.evidence.withheld import (
    is_of_the_dead,
    is_person,
    is_set_of_old,
    name_tells,
)
from colophon.model.record import Date, Evidence, Statement
from colophon.privacy.finding import find

CALL = (
    "KEEPING BEES ON A BALCONY\n\nSome advice from our own mistakes. Bees need water.\n"
    "Questions? Ask Marmaduke Fossdyke, 9 Barley Mow, 01632 960405\nor m.fossdyke@post.example"
)


def given(described, made, text: str, term: str, *embedded: tuple[str, str]) -> list[str]:
    document = made(text, embedded=embedded)
    found = described(document, "language", "title", "publishers", "rights", "embedded", "reader")
    return [str(one.value) for one in found if one.term == term]


@pytest.mark.parametrize(
    "title",
    [
        "CV of Marmaduke Fossdyke, 9 Barley Mow",
        "Marmaduke Fossdyke",
        "Letter to Hyacinth Mortlock-Vane, 5 Linnet Rise",
        "Bees, call 01632 960405",
    ],
)
def test_what_a_file_says_of_itself_names_nobody(described, made, title: str) -> None:
    text = f"{CALL}\n\nThanks to Hyacinth Mortlock-Vane."
    titles = given(described, made, text, "title", ("pdf:Title", title))
    assert titles
    for word in ("fossdyke", "barley", "mortlock", "linnet", "960405"):
        assert not any(word in one.casefold() for one in titles), titles


def test_letters_in_old_type_keep_their_title(described, made) -> None:
    text = (
        "To Mr. Thomas Edwards.\n\nYou ſtand as one profeſſing your ſelfe to be inſtructed, and it"
        " may pleaſe you to give theſe leave whom you ſo brand publickly."
    )
    assert "To Mr. Thomas Edwards" in given(described, made, text, "title")


@pytest.mark.parametrize(
    ("name", "tells"),
    [
        ("Letter from Philippa Nettlestone 5 Cobnut Lane.txt", True),
        ("Fossdyke_Marmaduke.pdf", False),  # nobody says that this is a person
        ("marmaduke-fossdyke.pdf", True),
        ("bees on a balcony.pdf", False),
        ("pam-1976-12.pdf", False),
        ("m.fossdyke@post.example.eml", True),
    ],
)
def test_names_of_files(name: str, tells: bool) -> None:
    told = find(CALL, "en", is_person("en"))
    assert name_tells(name, told, "en", ()) is tells


BODY = (
    "The tenants of the lower town have asked for repairs since the spring, and nobody came.\n"
    "The stairs are dark, the roof is open, and the landlord lives by the sea. We meet in the\n"
    "wash house on the first evening of the week, and whoever has a ladder brings it along.\n"
) * 2
WOHNUNG = (
    "Die Mieter der unteren Stadt haben seit dem Frühjahr um Reparaturen gebeten, und niemand kam."
)
LOGIS = (
    "Les locataires de la ville basse demandent des réparations depuis le printemps, et personne\n"
    "n'est venu dans la maison. Le toit est ouvert, et le propriétaire ne répond pas aux lettres."
)
PRIVATE = {
    "whom it mourns": (
        f"In memory of Agathe Blumenau\n\nA LIFE\n\n{BODY}Agathe Blumenau died in spring.",
        ("blumenau", "agathe"),
    ),
    "whom to call": (
        f"THE RENT\n\n{BODY}\nContact: Agathe Blumenau, 14 Elm Row, Lowtown, tel. 0171 555 1968",
        ("blumenau", "elm row", "555 1968"),
    ),
    "whom it thanks": (
        f"THE RENT\n\n{BODY}\nThanks to Agathe Blumenau and Bertram Holzapfel for the soup.",
        ("blumenau", "holzapfel"),
    ),
    "who was present": (
        f"MINUTES\n\nPresent: Agathe Blumenau, Bertram Holzapfel\n\n{BODY}\nSigned, Ada Moor",
        ("blumenau", "holzapfel"),
    ),
    "whom it is written to": (
        f"To Mrs Agathe Blumenau\n14 Elm Row\nLowtown\n\nDear Agathe,\n\n{BODY}\nYours, us",
        ("blumenau", "agathe", "elm row"),
    ),
    "whom to ask for rights": (
        f"THE RENT\n\n{BODY}\nAsk agathe.blumenau@mail.example, tel. 0171 555 1968, to copy it.",
        ("blumenau", "555 1968"),
    ),
    "whose account it is": (
        f"THE RENT\n\n{BODY}\nDonations: Agathe Blumenau, IBAN DE02 1203 0000 0000 2020 51",
        ("blumenau", "2020 51"),
    ),
    "when somebody was born": (
        f"Agathe Blumenau, born 3 May 1951\n\nHAPPY BIRTHDAY\n\n{BODY}",
        ("blumenau", "1951"),
    ),
    "German": (
        f"DIE MIETE\n\n{WOHNUNG}\n\nKontakt: Agathe Blumenau, Lindenweg 4, Tel. 030 123456",
        ("blumenau", "lindenweg", "123456"),
    ),
    "French": (
        f"LE LOYER\n\n{LOGIS}\n\nContact : Agathe Blumenau, 12 rue de la Gare, 01 23 45 67 89",
        ("blumenau", "rue de la gare", "45 67"),
    ),
}


@pytest.mark.parametrize("whose", PRIVATE)
def test_no_value_and_no_quote_tells_of_private_persons(described, made, whose: str) -> None:
    text, words = PRIVATE[whose]
    every = [one.name for one in DESCRIBERS.ordered if not one.on_request]
    for one in described(made(text), *every):
        if one.term == "language":
            continue  # it quotes a stretch of the text that shows the language
        told = [str(one.value), *(piece.quote for piece in one.evidence)]
        for word in words:
            assert not any(word in each.casefold() for each in told), (one.term, told)


def dated(latest: str, sure: float) -> Statement:
    value = Date(edtf=latest, display=latest, earliest=latest, latest=latest)
    return Statement(term="issued", value=value, evidence=(Evidence(method="m", confidence=sure),))


@pytest.mark.parametrize(
    ("statements", "dead"),
    [
        ((dated("1900-12-31", 0.9),), True),
        ((dated("1915-12-31", 0.9),), True),
        ((dated("1916-12-31", 0.9),), False),
        ((dated("1900-12-31", 0.4),), False),
        ((dated("1900-12-31", 0.6), dated("1999-12-31", 0.9)), False),
        ((dated("", 0.9),), False),
        ((), False),
    ],
)
def test_nobody_lives_whom_an_old_item_names(statements, dead: bool) -> None:
    assert is_of_the_dead(statements, 2026) == dead


def test_the_long_s_shows_old_print_but_in_german() -> None:
    assert is_set_of_old("ſtand ſo profeſſing", "en") is False
    assert is_set_of_old("ſtand ſo profeſſing ſelfe", "en")
    assert not is_set_of_old("ſtand ſo profeſſing ſelfe", "de-AT")
