"""What an accepted imprint teaches of a publisher: addresses as every language writes them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colophon.describe.imprint.authority import Tenure
from colophon.describe.imprint.memory import learn
from colophon.model.record import Agent, AgentKind, Date, Evidence, Record, Statement, Status, Text

NAME = "Quay Press"
ADDRESSES = {
    "en": """
        Quay Press, 14 Elm Row, Leeds | 14 Elm Row
        Quay Press, 14a Mill Lane, Leeds | 14a Mill Lane
        Quay Press, 14-16 Old Mill Street, Leeds | 14-16 Old Mill Street
        Quay Press, P.O. Box 123, Leeds | P.O. Box 123
        Quay Press, PO Box 123, Leeds | PO Box 123
    """,
    "de": """
        Quay Press, Lange Straße 5, Kiel | Lange Straße 5
        Quay Press, Lindenstr. 5, Kiel | Lindenstr. 5
        Quay Press, Am Neuen Weg 5a, Kiel | Am Neuen Weg 5a
        Quay Press, Postfach 123, Kiel | Postfach 123
    """,
    "fr": """
        Quay Press, 12 bis, rue des Lilas, Lille | 12 bis, rue des Lilas
        Quay Press, 12, quai du Port, Lille | 12, quai du Port
        Quay Press, B.P. 123, Lille | B.P. 123
    """,
    "es": """
        Quay Press, calle Mayor 5, Madrid | calle Mayor 5
        Quay Press, Calle Mayor, 5, Madrid | Calle Mayor, 5
        Quay Press, calle Mayor, n.º 5, Madrid | calle Mayor, n.º 5
        Quay Press, Apartado de Correos 123, Madrid | Apartado de Correos 123
    """,
    "it": """
        Quay Press, via Larga 3, Pavia | via Larga 3
        Quay Press, Casella Postale 12 | Casella Postale 12
    """,
    "pt": "Quay Press, Rua do Sol, 5, Lisboa | Rua do Sol, 5",
    "ca": "Quay Press, carrer Llarg, 5, Barcelona | carrer Llarg, 5",
    "nl": """
        Quay Press, Keizersgracht 5, Amsterdam | Keizersgracht 5
        Quay Press, Postbus 12 | Postbus 12
    """,
    "pl": """
        Quay Press, ul. Długa 5, Kraków | ul. Długa 5
        Quay Press, pl. Nowy 5 | pl. Nowy 5
    """,
    "cs": """
        Quay Press, Dlouhá ulice 5, Praha | Dlouhá ulice 5
        Quay Press, ul. Dlouhá 5 | ul. Dlouhá 5
    """,
    "hu": """
        Quay Press, Hosszú utca 5, Szeged | Hosszú utca 5
        Quay Press, Rákóczi út 5 | Rákóczi út 5
    """,
    "sv": """
        Quay Press, Storgatan 5, Malmö | Storgatan 5
        Quay Press, Box 123, Malmö | Box 123
    """,
    "da": """
        Quay Press, Storegade 5, Aarhus | Storegade 5
        Quay Press, Møllevej 5 | Møllevej 5
    """,
    "nb": """
        Quay Press, Storgata 5, Bergen | Storgata 5
        Quay Press, Postboks 123 | Postboks 123
    """,
    "fi": "Quay Press, Pitkäkatu 5, Turku | Pitkäkatu 5",
    "tr": """
        Quay Press, Uzun Sokak 5, Ankara | Uzun Sokak 5
        Quay Press, Deniz Caddesi 5 | Deniz Caddesi 5
    """,
    "uk": "Quay Press, вул. Довга, 5, Львів | вул. Довга, 5",
    "ru": """
        Quay Press, ул. Долгая, 5, Москва | ул. Долгая, 5
        Quay Press, а/я 123 | а/я 123
    """,
    "el": "Quay Press, οδός Ερμού 5, Αθήνα | οδός Ερμού 5",
}  # fmt: skip

NO_ADDRESSES = [
    "Quay Press, Leeds 1979", "Quay Press, Brigade 5", "Quay Press, No. 5, May 1979",
    "Quay Press, 500 copies", "Quay Press, Teil 5", "Quay Press, страница 5",
]  # fmt: skip


def rows() -> list[tuple[str, str]]:
    return [
        (imprint.strip(), address.strip())
        for text in ADDRESSES.values()
        for row in text.split("\n")
        if row.strip()
        for imprint, _, address in [row.partition(" | ")]
    ]


def record(
    text: str,
    *,
    kind: AgentKind = AgentKind.BODY,
    year: str = "1974",
    status: Status = Status.ACCEPTED,
) -> Record:
    """A record with a publisher that stands in a text, and a year of issue."""
    start = text.index(NAME)
    evidence = Evidence(method="x", quote=NAME, start=start, end=start + len(NAME))
    agent = Agent(name=NAME, kind=kind)
    issued = Date(edtf=year, display=year, earliest=f"{year}-01-01", latest=f"{year}-12-31")
    return Record(
        id="the-rent",
        statements=(
            Statement(term="title", value=Text(text="The rent"), status=Status.ACCEPTED),
            Statement(term="publisher", value=agent, status=status, evidence=(evidence,)),
            Statement(term="issued", value=issued, status=Status.ACCEPTED),
        ),
    )


def taught(text: str, **more: str) -> list[Tenure]:
    """The addresses that a record of a text teaches."""
    found = learn(record(text, **more), text, ())  # type: ignore[arg-type]
    return [tenure for one in found for tenure in one.addresses]


@pytest.mark.parametrize(("imprint", "address"), rows())
def test_the_address_of_a_press_is_kept(imprint: str, address: str) -> None:
    assert taught(imprint) == [Tenure(address=address, first=1974, last=1974)]


@pytest.mark.parametrize("imprint", NO_ADDRESSES)
def test_what_is_no_address(imprint: str) -> None:
    assert taught(imprint) == []


def test_what_nobody_confirmed_teaches_nothing() -> None:
    text = "Quay Press, 14 Elm Row, Leeds"
    assert learn(record(text, status=Status.SUGGESTED), text, ()) == ()


def test_a_person_has_no_address_here() -> None:
    text = "Quay Press, 14 Elm Row, Leeds"
    (learned,) = learn(record(text, kind=AgentKind.PERSON), text, ())
    assert learned.addresses == ()


def test_the_wording_is_one_line() -> None:
    text = "The rent\nPublished by Quay Press,   14 Elm Row.\nMore"
    (learned,) = learn(record(text), text, ())
    assert learned.imprints == ("Published by Quay Press, 14 Elm Row.",)


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="14 ElmRow,.straßeulДолгая/яBox\n", max_size=120), st.integers(1900, 2020))
def test_whatever_is_taught_stands_in_the_text(words: str, year: int) -> None:
    text = f"Quay Press, {words}"
    line = " ".join(text.split())
    for one in taught(text, year=str(year)):
        assert one.address in line
        assert (one.first, one.last) == (year, year)
