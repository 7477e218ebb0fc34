"""Which of the rules' suggestions stay beside the reading."""

import pytest
from msgspec.structs import replace

from colophon.describe.imprint.citation import HOST
from colophon.describe.imprint.domains import OWN_LINE
from colophon.describe.reading.choice import Choice
from colophon.describe.reading.ruled import (
    ANNOUNCED,
    BEHIND_WORDS,
    as_announced,
    doubtful,
    is_announced,
    is_given,
    is_known,
    is_stated,
    says,
    stays,
    without_article,
)
from colophon.describe.responsibility.makers import LABELLED
from colophon.model.record import Agent, Date, Evidence, Statement, Text, Value


def stated(
    value: Value, note: str = "", sure: float = 0.5, source: str = "text", term: str = "publisher"
) -> Statement:
    piece = Evidence(method="m", confidence=sure, quote=str(value), source=source, note=note)
    return Statement(term=term, value=value, evidence=(piece,))


PRESS = Agent(name="Hollow Press")


@pytest.mark.parametrize(
    ("one", "kept"),
    [
        (stated(PRESS), False),
        (stated(Agent(name="Hollow Press", uri="urn:x")), True),
        (stated(PRESS, source="markdown:front-matter/publisher", sure=0.85), True),
        (stated(PRESS, source="pdf:info/Author", sure=0.4), False),
        (stated(PRESS, source="file", sure=0.9), False),
        (stated(PRESS, note=f"{LABELLED} by “Text”"), True),
        (stated(PRESS, note=OWN_LINE), True),
        (stated(PRESS, note=HOST), True),
        (stated(Text(text="Hollow Press"), note=OWN_LINE), False),
    ],
)
def test_an_agent_that_is_given_whatever_the_reading_chooses(one: Statement, kept: bool) -> None:
    assert stays(one) is kept


def test_the_authority_of_the_archive_knows_an_agent() -> None:
    assert is_known(stated(Agent(name="Hollow Press", uri="urn:x")))
    assert not is_known(stated(PRESS))
    assert not is_stated(stated(PRESS))


@pytest.mark.parametrize("most", [0.0, 0.3, 0.5, 0.9])
def test_doubt_lowers_and_never_raises(most: float) -> None:
    one = stated(PRESS, sure=0.5)
    assert [piece.confidence for piece in doubtful(one, most).evidence] == [min(0.5, most)]


@pytest.mark.parametrize(
    ("value", "said", "same"),
    [
        (Text(text="The  Rent"), "THE RENT", True),
        (Text(text="The Rent"), "The Roof", False),
        (PRESS, "hollow press", True),
        (Date(edtf="1981", display="1981"), "1981", True),
        (Date(edtf="1981?", display="1981?", basis="inferred"), "1981", True),
        (Date(edtf="1981?", display="1981?", basis="item"), "1981", False),
        (Date(edtf="1981-05", display="May 1981"), "1981", False),
    ],
)
def test_a_rule_says_a_value(value: Value, said: str, same: bool) -> None:
    assert says(stated(value), said) is same


def test_an_agent_in_another_dress_is_given_already() -> None:
    assert is_given(stated(Agent(name="HOLLOW PRESS")), [stated(PRESS)])
    assert not is_given(stated(PRESS), [stated(PRESS)])
    assert not is_given(stated(Agent(name="Quill House")), [stated(PRESS)])
    assert not is_given(stated(Text(text="Hollow Press")), [stated(PRESS)])


CHOICE = Choice(
    field="printer", kind="names", index=0, value="Hollow Press", start=0, end=12, frequency=0.7
)
BEHIND = f"{BEHIND_WORDS} “Published by”"


def test_words_beside_a_name_say_its_role() -> None:
    one = stated(PRESS, note=BEHIND, sure=ANNOUNCED)
    assert is_announced(one)
    moved = as_announced(CHOICE, [one])
    assert (moved.field, moved.judged_as) == ("publisher", "printer")


@pytest.mark.parametrize(
    "found",
    [
        [],
        [stated(PRESS, note=BEHIND, sure=ANNOUNCED - 0.1)],
        [stated(PRESS, note="a line with “Press”", sure=0.9)],
        [stated(Agent(name="Quill House"), note=BEHIND, sure=0.9)],
        [stated(PRESS, note=BEHIND, sure=0.9, term="printer")],
        [
            stated(PRESS, note=BEHIND, sure=0.9),
            stated(PRESS, note=BEHIND, sure=0.9, term="printer"),
        ],
        [stated(PRESS, note=BEHIND, sure=0.9, term="creator")],
    ],
)
def test_a_choice_keeps_its_field_where_words_do_not_say_otherwise(found: list[Statement]) -> None:
    assert as_announced(CHOICE, found) == CHOICE


@pytest.mark.parametrize("field", ["title", "subtitle", "creator", "place", "date"])
def test_only_publishers_and_printers_change_their_field(field: str) -> None:
    one = replace(CHOICE, field=field)
    assert as_announced(one, [stated(PRESS, note=BEHIND, sure=0.9)]) == one


@pytest.mark.parametrize(
    ("name", "language", "value"),
    [
        ("the Oven Committee", "en", "Oven Committee"),
        ("The Oven Committee", "en", "The Oven Committee"),
        ("der Backverein", "de", "Backverein"),
        ("l’Union des boulangers", "fr", "Union des boulangers"),
        ("de Bakker", "nl", "de Bakker"),
        ("the oven", "en", "the oven"),
        ("the Oven Committee", "de", "the Oven Committee"),
    ],
)
def test_a_small_article_is_no_part_of_a_bodys_name(name: str, language: str, value: str) -> None:
    choice = Choice(
        field="publisher", kind="names", index=0, value=name, start=3, end=9, frequency=0.5
    )
    assert without_article(choice, language) == replace(choice, value=value)
