"""A quoted value becomes the document's own words, as the rules would write them."""

from collections.abc import Callable
from typing import Any

import pytest

from colophon.describe.suggesting.agreement import agree
from colophon.model.record import Agent, AgentKind, Date, Link, Text

Ask = Callable[..., Any]


def leaflet(line: str) -> str:
    return f"THE LOWER GATE\n\nA notice to all plot holders of the meadow.\n\n{line}\n"


@pytest.mark.parametrize(
    ("term", "line", "said", "value"),
    [
        ("identifier", "ISBN 978-0-306-40615-7", "978-0-306-40615-7", "urn:isbn:9780306406157"),
        ("identifier", "ISBN 0-306-40615-2", "0-306-40615-2", "urn:isbn:9780306406157"),
        ("identifier", "ISBN 0 306 40615 2", "0 306 40615 2", "urn:isbn:9780306406157"),
        ("identifier", "ISBN 978–0–306–40615–7", "978–0–306–40615–7", "urn:isbn:9780306406157"),
        ("identifier", "ISSN 0378-5955", "0378-5955", "urn:issn:0378-5955"),
        ("identifier", "ISSN 0378 5955", "0378 5955", "urn:issn:0378-5955"),
        ("identifier", "https://hollow.org/gate", "https://hollow.org/gate",
         "https://hollow.org/gate"),
        ("placeOfPublication", "Printed at KING'S LYNN", "KING'S LYNN", "King's Lynn"),
        ("issued", "3. Mai 1981", "3 May 1981", "1981-05-03"),
        ("issued", "printed in May 1981", "May 1981", "1981-05"),
        ("price", "Price: 20p.", "20p", "20p"),
    ],
)  # fmt: skip
def test_what_is_borne(asking: Ask, term: str, line: str, said: str, value: str) -> None:
    case = asking(leaflet(line), fields=(term,))
    (one,) = case.verified({term: [{"value": said, "quote": line}]}).statements
    assert one.value.key == value
    (piece,) = one.evidence
    assert case.document.text[piece.start : piece.end] == piece.quote
    assert 0 <= piece.confidence <= 1


@pytest.mark.parametrize(
    ("term", "line", "said"),
    [
        ("identifier", "ISBN 978-0-306-40615-8", "978-0-306-40615-8"),
        ("identifier", "ISBN 1234", "1234"),
        ("identifier", "hollow.org", "hollow.org"),
        ("issued", "printed in May 1981", "May 1982"),
        ("issued", "printed in May 2081", "May 2081"),
        ("publisher", "we asked for repairs", "we asked"),
        ("language", "a few words", "Martian"),
    ],
)
def test_what_is_not_borne(asking: Ask, term: str, line: str, said: str) -> None:
    case = asking(leaflet(line), fields=(term,))
    assert case.verified({term: [{"value": said, "quote": line}]}).statements == ()


@pytest.mark.parametrize(
    ("term", "line", "name"),
    [
        ("publisher", "発行 東京出版会 一九七一年", "東京出版会"),
        ("publisher", "山田書店 一九七一年", "山田書店"),
        ("creator", "著者 山田太郎", "山田太郎"),
        ("publisher", "الناشر: دار النور، القاهرة", "دار النور"),
        ("creator", "مأخوذ عن محمد علي", "محمد علي"),
        ("publisher", "הוצאת הטחנה, תל אביב", "הטחנה"),
        ("publisher", "출판사 물레방아", "물레방아"),
        ("publisher", "Издательство «Набат»", "Набат"),
    ],
)
def test_names_in_scripts_with_and_without_capitals(
    asking: Ask, term: str, line: str, name: str
) -> None:
    case = asking(leaflet(line), fields=(term,))
    (one,) = case.verified({term: [{"value": name, "quote": line}]}).statements
    assert str(one.value) == name


def test_a_number_that_the_rules_read_too_is_said_once(asking: Ask) -> None:
    line = "ISBN 0-306-40615-2"
    case = asking(leaflet(line), fields=("identifier",))
    joined = case.joined({"identifier": [{"value": "0-306-40615-2", "quote": line}]})
    found = [one for one in joined if str(one.value) == "urn:isbn:9780306406157"]
    assert len(found) == 1
    assert {piece.method for piece in found[0].evidence} == {"identifiers", "model"}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (Text(text="The Lower Gate"), Text(text="THE LOWER GATE."), True),
        (Text(text="[The Lower Gate]"), Text(text="The lower gate"), True),
        (Text(text="The Lower Gate"), Text(text="The Upper Gate"), False),
        (Agent(name="Ada Moor", heading="Moor, Ada"), Agent(name="A. Moor", heading="Moor, A."),
         True),
        (Agent(name="Ada Moor"), Agent(name="Hollow Press", kind=AgentKind.BODY), False),
        (Date(edtf="1981", display="1981"), Date(edtf="1981", display="1981"), True),
        (Date(edtf="1981", display="1981"), Date(edtf="1981-05", display="1981-05"), False),
        (Date(edtf="", display=""), Date(edtf="", display=""), False),
        (Link(uri="https://a.example/"), Link(uri="https://a.example/"), True),
        (Link(uri="https://a.example/"), Text(text="x"), False),
    ],
)  # fmt: skip
def test_whether_model_and_rules_agree(one: Any, other: Any, same: bool) -> None:
    assert agree(one, other) == same
    assert agree(other, one) == same
