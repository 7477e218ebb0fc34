"""The form that an answer is asked to have."""

import jsonschema
import pytest

from colophon import profile
from colophon.config import shipped_vocab
from colophon.describe.suggesting.request import OfferedConcept
from colophon.describe.suggesting.schema import VALUES, schema
from colophon.model.record import Concept

FIELDS = profile.load(shipped_vocab() / "profile.csv")
OFFERED = (
    OfferedConcept("subject", "Gardens", Concept(uri="https://a.example/1", label="Gardens")),
)


def said(*values: str) -> list[dict[str, str]]:
    return [{"value": one, "quote": one} for one in values]


@pytest.mark.parametrize(
    ("answer", "valid"),
    [
        ({"title": said("THE GATE"), "subject": said("Gardens")}, True),
        ({"title": [], "subject": []}, True),
        ({"title": said("one", "two"), "subject": []}, False),
        ({"title": [], "subject": said("Astronomy")}, False),
        ({"title": [], "subject": said(*["Gardens"] * (VALUES + 1))}, False),
        ({"title": said("x" * 1_000), "subject": []}, False),
        ({"title": [{"value": "THE GATE"}], "subject": []}, False),
        ({"title": []}, False),
        ({"title": [], "subject": [], "mood": []}, False),
        ("THE GATE", False),
    ],
)
def test_answers(answer: object, valid: bool) -> None:
    fields = [FIELDS.field_named(one) for one in ("title", "subject")]
    form = schema(fields, OFFERED, pictured=False, summary=False)
    assert jsonschema.Draft202012Validator(form).is_valid(answer) == valid


def test_a_field_without_concepts_to_choose_from_is_not_asked() -> None:
    fields = [FIELDS.field_named(one) for one in ("title", "subject")]
    assert list(schema(fields, (), pictured=False, summary=False)["properties"]) == ["title"]


def test_what_a_picture_and_a_summary_add() -> None:
    form = schema([FIELDS.field_named("title")], (), pictured=True, summary=True)
    answer = {
        "title": [{"value": "THE GATE", "quote": "", "in_picture": True}],
        "abstract": [{"sentence": "The gate stays open.", "quotes": ["the gate"]}],
    }
    jsonschema.Draft202012Validator.check_schema(form)
    assert jsonschema.Draft202012Validator(form).is_valid(answer)
    del answer["abstract"]
    assert not jsonschema.Draft202012Validator(form).is_valid(answer)
