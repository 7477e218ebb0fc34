"""A document beside its record: what its pages say of themselves."""

from typing import Any

import pytest

from colophon.desk.document_text import Readings
from colophon.model.document import Document, Page
from colophon.model.record import Record

TEXT = "BREAD AND SALT"
READ = Page(
    number=1, start=0, end=14, frame=(900, 700), legibility=0.9, steps=("turned 180", "evened")
)
BLANK = Page(number=2, start=14, end=14, frame=(900, 700))
UNREADABLE = Page(number=3, start=14, end=14, frame=(900, 700), legibility=0.2)


def test_a_page_says_what_was_done_to_it_and_that_it_has_no_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    nothing: Any = None
    document = Document(
        name="a.tif", text=TEXT, media_type="image/tiff", sha256="", size=0, reader="image",
        pages=(READ, BLANK, UNREADABLE),
    )  # fmt: skip
    readings = Readings(nothing)
    monkeypatch.setattr(readings, "document", lambda record: document)
    shown = readings.show_document(Record(id="a"))
    assert shown.scanned
    assert shown.steps == {
        1: (("turned", "180"), ("evened", "")),
        2: (("wordless", ""),),
        3: (("unreadable", ""),),
    }
