"""What aggregators demand, held against records in simple Dublin Core."""

import re

import pytest
from lxml import etree
from tests.public import write

from colophon.crosswalk import Frame
from colophon.mappings.aggregators import AGGREGATORS, Weight, unmet_demands
from colophon.model.record import Record

GOOD = [
    ("identifier", "https://box.example.org/id/bread"),
    ("identifier", "https://doi.org/10.99999/bread"),
    ("relation", "https://box.example.org/iiif/bread/1/full/200,300/0/default.jpg"),
    ("title", "Bread & roses"),
    ("creator", "Imhof, Rosa"),
    ("date", "1978-05"),
    ("language", "eng"),
    ("type", "Text"),
    ("subject", "Baking"),
    ("description", "On bread."),
    ("rights", "https://creativecommons.org/licenses/by/4.0/"),
]


@pytest.mark.parametrize("name", AGGREGATORS)
def test_a_full_record_meets_every_demand(name: str) -> None:
    assert unmet_demands(name, GOOD) == []


@pytest.mark.parametrize("name", AGGREGATORS)
def test_an_empty_record_is_refused(name: str) -> None:
    assert any(one.weight is Weight.REFUSE for one in unmet_demands(name, []))


@pytest.mark.parametrize(
    ("name", "element", "value", "codes"),
    [
        ("europeana", "rights", "http://rightsstatements.org/vocab/UND/1.0/", ["rights"]),
        ("europeana", "rights", "Copy freely!", ["rights"]),
        ("dpla", "rights", "Copy freely!", []),
        ("openaire", "date", "in the seventies", ["date"]),
        ("base", "identifier", "ark:99999/x", ["address"]),
        ("primo", "description", "x" * 40_000, ["length"]),
        ("scholar", "creator", " ", ["author"]),
        ("dataverse", "identifier", "https://box.example.org/id/bread", ["persistent"]),
        ("dataverse", "identifier", "hdl:2027/bread.1", []),
        ("dpla", "relation", "https://box.example.org/set/bread", ["picture"]),
        ("europeana", "language", "", ["language"]),
        ("europeana", "title", "", []),
    ],
)
def test_what_is_amiss_is_named(name: str, element: str, value: str, codes: list[str]) -> None:
    lines = [(one, value if one == element else text) for one, text in GOOD]
    assert [one.code for one in unmet_demands(name, lines)] == codes


@pytest.mark.parametrize(
    ("types", "codes"),
    [(["Still Image"], []), (["Text", "Image"], ["language"]), (["Poster", "Sound"], [])],
)
def test_europeana_asks_for_the_language_of_texts_alone(types: list[str], codes: list[str]) -> None:
    kept = [(name, text) for name, text in GOOD if name not in ("language", "type")]
    lines = [*kept, *(("type", one) for one in types)]
    assert [one.code for one in unmet_demands("europeana", lines)] == codes


@pytest.mark.parametrize("name", AGGREGATORS)
def test_codes_can_be_told_apart_and_say_what_to_do(name: str) -> None:
    demands = AGGREGATORS[name].demands
    codes = [one.code for one in demands]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch("[a-z]+", code) for code in codes)
    assert all(one.says.endswith(".") and one.remedy.endswith(".") for one in demands)


def test_our_own_records_give_the_address_first(sample: Record, frame: Frame) -> None:
    root = etree.fromstring(write("oai_dc", sample, frame))
    lines = [(etree.QName(one).localname, one.text or "") for one in root]
    assert "address" not in {one.code for one in unmet_demands("base", lines)}
