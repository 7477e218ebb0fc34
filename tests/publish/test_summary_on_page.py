"""On the page of a record a summary stays a model's work, whoever accepted it."""

from datetime import date

from colophon import profile
from colophon.config import shipped_vocab
from colophon.crosswalk import Frame
from colophon.disclosure import require_public
from colophon.model.record import Evidence, Generation, Record, Stage, Statement, Status, Text
from colophon.publish.appearance import Appearance
from colophon.publish.page import page_html, record_page

BY_MODEL = Evidence(
    method="model", confidence=0.3, start=0, end=9, generation=Generation(model="small-1")
)


def said(term: str) -> str:
    known = profile.load(shipped_vocab() / "profile.csv")
    statement = Statement(
        term=term,
        value=Text(text="The gate stays open."),
        status=Status.ACCEPTED,
        by="ada",
        at="2026-11-23T12:00:00Z",
        evidence=(BY_MODEL,),
    )
    record = Record(id="gate", stage=Stage.REVIEWED, statements=(statement,))
    frame = Frame(profile=known, namespace="https://archive.example.org/id/")
    public = require_public(record, known, date(2026, 11, 28), drafts=True)
    return page_html(record_page(public, frame), b"{}", Appearance(name="Archive")).decode()


def test_a_summary_says_who_wrote_it() -> None:
    page = said("abstract")
    assert "Confirmed by a cataloguer." in page
    assert "Written by the language model small-1." in page


def test_a_value_that_was_transcribed_is_the_cataloguers() -> None:
    assert "language model" not in said("price")
