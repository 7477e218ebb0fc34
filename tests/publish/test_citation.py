"""Citations in three styles, as their manuals have them."""

from datetime import date

import pytest

from colophon import profile
from colophon.config import shipped_vocab
from colophon.crosswalk import Frame
from colophon.disclosure import PublicRecord, require_public
from colophon.model.record import Agent, Date, Record, Stage, Statement, Status, Text, Value
from colophon.publish.citation import STYLES, citation, citations, imprint
from colophon.publish.licence_names import licence_name

PROFILE = profile.load(shipped_vocab() / "profile.csv")
FRAME = Frame(profile=PROFILE, namespace="https://box.example.org/id/", provider="The Box")
ROSA = Agent(name="Rosa Imhof", heading="Imhof, Rosa")
ANN = Agent(name="Ann Bell", heading="Bell, Ann")
TIM = Agent(name="Tim Orr", heading="Orr, Tim")
GROUP = Agent(name="Quarter Loaf", heading="Quarter Loaf Press")


def public(**values: Value | tuple[Value, ...]) -> PublicRecord:
    """A reviewed record of these values."""
    statements = tuple(
        Statement(term=term, value=one, status=Status.ACCEPTED, by="mb")
        for term, said in values.items()
        for one in (said if isinstance(said, tuple) else (said,))
    )
    record = Record(id="bread", stage=Stage.REVIEWED, statements=statements)
    return require_public(record, PROFILE, date(2026, 1, 1))


def cited(record: PublicRecord) -> dict[str, str]:
    return dict(citations(record, FRAME))


WHOLE = {
    "title": Text(text="Bread & roses"),
    "placeOfPublication": Text(text="Leeds"),
    "publisher": GROUP,
    "issued": Date(edtf="1978?", display="[1978?]"),
}


def test_each_style_has_its_order() -> None:
    found = cited(public(creator=ROSA, **WHOLE))
    assert tuple(found) == STYLES
    uri = "https://box.example.org/id/bread"
    assert found["Chicago"] == (
        f"Imhof, Rosa. Bread & roses. Leeds: Quarter Loaf Press, [1978?]. {uri}"
    )
    assert found["MLA"] == (
        f"Imhof, Rosa. Bread & roses. Quarter Loaf Press, [1978?]. The Box, {uri}"
    )
    assert found["ISO 690"] == (
        f"IMHOF, Rosa. Bread & roses. Leeds: Quarter Loaf Press, [1978?]. Available at: {uri}"
    )


@pytest.mark.parametrize(
    ("makers", "chicago", "mla", "iso"),
    [
        ((GROUP,), "Quarter Loaf Press.", "Quarter Loaf Press.", "Quarter Loaf Press."),
        (
            (ROSA, ANN),
            "Imhof, Rosa, and Ann Bell.",
            "Imhof, Rosa, and Ann Bell.",
            "IMHOF, Rosa and BELL, Ann.",
        ),
        (
            (ROSA, ANN, TIM),
            "Imhof, Rosa, Ann Bell, and Tim Orr.",
            "Imhof, Rosa, et al.",
            "IMHOF, Rosa, BELL, Ann and ORR, Tim.",
        ),
        ((), "Bread", "Bread", "Bread"),
    ],
)
def test_makers_stand_first(makers: tuple[Agent, ...], chicago: str, mla: str, iso: str) -> None:
    found = cited(public(creator=makers, **WHOLE))
    assert [
        found[style].startswith(start)
        for style, start in zip(STYLES, (chicago, mla, iso), strict=True)
    ] == [True] * 3


def test_of_many_makers_seven_are_named() -> None:
    many = tuple(Agent(name=f"A{one} B", heading=f"B, A{one}") for one in range(12))
    found = cited(public(creator=many, **WHOLE))["Chicago"]
    assert found.startswith("B, A0, A1 B, ")
    assert ", A6 B, et al. Bread" in found
    assert "A7" not in found


def test_nothing_known_but_a_title() -> None:
    found = cited(public(title=Text(text="Who owns the street?")))
    uri = "https://box.example.org/id/bread"
    assert found["Chicago"] == f"Who owns the street? n.d. {uri}"
    assert found["MLA"] == f"Who owns the street? The Box, {uri}"


def test_the_archives_own_citation_comes_first() -> None:
    own = Text(text="Box 3, folder 2.")
    assert citation(public(title=Text(text="x"), bibliographicCitation=own), FRAME) == own.text


def test_the_imprint_names_people_as_they_are_said_and_bodies_as_they_are_filed() -> None:
    found = imprint(public(creator=ROSA, **WHOLE))
    assert found == "Rosa Imhof · Quarter Loaf Press, Leeds, [1978?]"


@pytest.mark.parametrize(
    ("uri", "name"),
    [
        ("https://creativecommons.org/licenses/by-sa/4.0/", "CC BY-SA 4.0"),
        ("http://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0"),
        ("https://example.org/terms", "https://example.org/terms"),
    ],
)
def test_licences_have_short_names(uri: str, name: str) -> None:
    assert licence_name(uri) == name
