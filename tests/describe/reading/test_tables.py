"""The candidates of any document as tables: as many rows as candidates, nothing but numbers."""

from collections.abc import Callable

import numpy
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.properties import examples

from colophon.describe.reading.tables import FEATURES, FIELDS, JUDGED, tables
from colophon.model.document import Document, MarkKind

Make = Callable[..., Document]

LEAFLET = (
    "THE RENT\nA call to all\n\nby Ada Moor\n\nThe stairs are dark and the roof is open.\n\n"
    "Published by Hollow Press, Leith, May 1981\nPrinted by Slow Bell\nwww.hollow.example\n"
)
TEXTS = {
    "a leaflet": LEAFLET,
    "Hebrew": "שכר הדירה\n\nהוצאת תנור, חיפה 1981\n",
    "Arabic": "الإيجار\n\nمطبعة النور، القاهرة ١٩٨١\n",
    "Japanese": "家賃\n\n発行：かまど\n一九八一年五月\n",
    "one word": "Rent",
    "one sign": "¶",
    "figures": "1 2 3\n1981\n",
    "marks of direction": "\u202eTHE RENT\u202c\n\u200fשכר\u200e\n",
    "half characters": "THE \ud800 RENT\nPublished by \udfff Press, 1981\n",
    "nulls": "THE\x00RENT\n\x00\x00\nPublished by\x00Hollow Press, 1981\n",
    "marks alone": "\u0301\u0301\n\u0301",
    "superscript figures": "May ²³\n© ²⁰¹⁴\nNo. ⁷\n",
}


@pytest.mark.parametrize("name", TEXTS)
def test_candidates_lie_in_the_text_and_have_their_features(made: Make, name: str) -> None:
    assert_tables(made(TEXTS[name]))


@settings(max_examples=examples(60))
@example("a\u0301:\n©\n1981-1-1")
@example("0\x85.")
@given(st.text(max_size=160))
def test_any_text_has_tables(made: Make, text: str) -> None:
    assert_tables(made(text))


def assert_tables(document: Document) -> None:
    sheets = tables(document, (), 2026)
    assert set(sheets) in ({*FIELDS}, set())
    for kind, sheet in sheets.items():
        assert sheet.rows.shape == (len(sheet.spans), len(FEATURES[kind]))
        assert numpy.isfinite(sheet.rows).all()
        assert len(sheet.spoken.rows()) == len(sheet.spans)
        for index, (start, end) in enumerate(sheet.spans):
            if kind != "moments":
                assert 0 <= start < end <= len(document.text)
            for field in FIELDS[kind]:
                value = sheet.value(index, field)
                assert value == value.strip()
                assert "\n" not in value


def test_no_lines_no_tables(made: Make) -> None:
    assert tables(made(" \n\t\n"), (), 2026) == {}


def test_what_a_page_has_of_its_site_is_no_candidate(made: Make) -> None:
    text = f"Home Page of Bakers\n\n{LEAFLET}"
    plain = tables(made(text), (), 2026)
    marks = ((MarkKind.NAVIGATION, "Home Page of Bakers", 0),)
    marked = tables(made(text, marks=marks), (), 2026)
    assert any(start == 0 for start, _ in plain["groups"].spans)
    for sheet in marked.values():
        assert all(start >= 19 or start < 0 for start, _ in sheet.spans)


def test_armoured_keys_are_no_candidates(made: Make) -> None:
    key = "-----BEGIN PGP MESSAGE-----\nHollow Press 1981\n-----END PGP MESSAGE-----\n"
    for sheet in tables(made(f"{key}\n{LEAFLET}"), (), 2026).values():
        assert all(start > len(key) or start < 0 for start, _ in sheet.spans)


def test_dates_of_others_are_no_candidates(made: Make) -> None:
    document = made(LEAFLET)
    at = document.text.index("May 1981")
    with_it = tables(document, (), 2026)["moments"]
    without = tables(document, (), 2026, lambda start: start == at)["moments"]
    assert at in [start for start, _ in with_it.spans]
    assert at not in [start for start, _ in without.spans]


def test_every_column_has_a_name_of_its_own() -> None:
    for kind, names in FEATURES.items():
        assert len(set(names)) == len(names)
        assert JUDGED[kind][: len(FIELDS[kind])] == FIELDS[kind]
