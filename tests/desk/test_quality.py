"""The report: what is filled, sure, waiting, without address, by decade."""

import xml.etree.ElementTree as ET

import pytest
from desk_samples import draft, put, suggested

from colophon.catalogue import Catalogue
from colophon.desk import Desk
from colophon.desk.plots import bars, calibration, columns
from colophon.desk.quality import Quality
from colophon.desk.quality_words import lines
from colophon.model.record import Agent, Text
from colophon.profile import date_of


@pytest.fixture
def report(house: Catalogue) -> Quality:
    """Of four drafts: one decided by reading, one accepted as it came."""
    put(
        house,
        draft("d", suggested("issued", date_of("1976")), suggested("language", Text(text="xx"))),
        draft("e", suggested("issued", date_of("199X")), suggested("language", Text(text="de"))),
        draft("f", suggested("publisher", Agent(name="Lantern Press"))),
    )
    house.decisions.reject(["d"], "language", by="maria")
    house.decisions.accept(["d"], "issued", by="maria")
    house.decisions.accept(["e"], by="maria")
    return Desk(house).quality()


def test_what_is_filled_and_confirmed(report: Quality) -> None:
    found = {one.term: (one.filled, one.confirmed) for one in report.fields}
    assert report.records == 6
    assert found["title"] == (6, 1)
    assert found["issued"] == (2, 2)
    assert found["language"] == (2, 1)
    assert "extent" not in found


def test_only_what_was_read_says_how_far_confidence_can_be_trusted(report: Quality) -> None:
    assert [(one.given, one.right) for one in report.sureness] == [(2, 1)]
    assert [(one.term, one.given, one.right) for one in report.trust] == [
        ("issued", 1, 1),
        ("language", 1, 0),
    ]
    assert report.accepted_whole == 1


def test_what_waits_and_why(report: Quality) -> None:
    found = {(one.why, one.what): one.records for one in report.waiting}
    assert found["undecided", "Title"] == 5
    assert found["missing", "Date of publication"] == 4


def test_names_decades_and_what_has_none(report: Quality) -> None:
    assert report.publishers == (("Lantern Press", 2),)
    assert [(one.year, one.records) for one in report.decades] == [(1970, 1), (1980, 0), (1990, 1)]
    assert report.undated == 4


def test_words_without_an_address_are_counted(house: Catalogue) -> None:
    put(house, draft("s", suggested("subject", Text(text="odd thing"))))
    found = Desk(house).quality().nameless
    assert [(one.term, one.words, one.records) for one in found] == [("subject", "odd thing", 1)]


def test_in_words(report: Quality) -> None:
    said = "\n".join(lines(report))
    assert "6 records: " in said
    assert "Language: 0 of 1 right (0%), said to be 70%" in said
    assert "1970s" in said


def test_plots_are_svg_whatever_the_words(report: Quality) -> None:
    for svg in (
        bars([("<b> & “c”", 1, 2), ("long" * 20, 0, 0)], 2, "a < b"),
        columns([("1970", 3), ("1980", 0)], "years"),
        columns([], "nothing"),
        calibration([(0.5, 0.4, 100)], "sure"),
    ):
        root = ET.fromstring(svg)
        assert root[0].tag.endswith("title")
        assert "style" not in svg
