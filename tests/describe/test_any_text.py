"""What holds of all that is described, whatever the text: nothing raises, evidence stands
where it says, confidences are confidences, and the same text gives the same again."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.properties import examples

from colophon.config import Config
from colophon.describe import Context, describe
from colophon.model import edtf
from colophon.model.document import Document, Embedded, Mark, MarkKind, Page
from colophon.model.record import Agent, Date, Evidence, Statement, Text
from colophon.vocabulary import Vocabularies

TODAY = date(2026, 11, 23)

TEXTS = {
    "nothing": "",
    "blanks": " \n\n\t \n",
    "one letter": "A",
    "one line": "THE RENT",
    "one word again and again": "rent " * 300,
    "one word a line": "rent\n" * 300,
    "a heading a line": "THE RENT\n\n" * 60,
    "figures": "1 2 3\n4 5 6\n" * 40,
    "Hebrew": "שכר הדירה\n\nהדיירים של העיר התחתית ביקשו תיקונים.\n" * 8,
    "Arabic": "الإيجار\n\nطلب سكان البلدة السفلى إصلاحات منذ الربيع.\n" * 8,
    "Chinese": "房租\n\n下城的居民从春天起就要求修理,但没有人来。\n" * 8,
    "Japanese, a sign a line": "家\n賃\nの\nこ\nと\n" * 8,
    "Thai": "ค่าเช่า\n\nผู้เช่าในเมืองล่างขอให้ซ่อมแซมตั้งแต่ฤดูใบไม้ผลิ\n" * 8,
    "Georgian and Armenian": "ქირა\n\nՎարձ\n\n" * 8,
    "both ways": "THE RENT שכר הדירה 1981\n\nPublished by מטבעה, تل 1981.\n" * 4,
    "signs": "§ ¶ † ‡ * _ # @ | ~ ^ ` \\ / < > [ ] { } ( )\n" * 20,
    "faces": "🙂🙃\n" * 100,
    "marks without letters": "\u0301\u0300\u200b\u200d\ufeff\u202e\u2028\x0b\x1c\n" * 20,
    "halves of words": "The ten-\nants of the low-\ner town have as-\nked for re-\npairs.\n" * 10,
    "form feeds": "THE RENT\x0cPublished by Hollow Press, Lowtown\x0c1981\x0c",
    "scraps of OCR": "|l1 ;: ,.\n~-_ rn\nIIl1 0O\n" * 40,
    "one long line": "the tenants of the lower town, " * 400,
    "old mixed with new": "A PARIS, Chez IEAN MOREL. M. DC. LII.\nwww.hollow.org\n© 2019\n" * 3,
}


@pytest.fixture(scope="module")
def statements(shipped: Vocabularies) -> Callable[[Document], tuple[Statement, ...]]:
    """All that is drafted of a document, by describers none of which failed."""

    def run(document: Document) -> tuple[Statement, ...]:
        context = Context(Config(), shipped, TODAY)
        found = describe(document, context)
        assert not context.problems
        return found

    return run


def assert_sound(document: Document, one: Statement) -> None:
    assert one.evidence
    assert 0 <= one.confidence <= 1
    for evidence in one.evidence:
        assert_evidence(document, evidence)
    value = one.value
    if isinstance(value, Date):
        assert value.edtf == "" or edtf.valid(value.edtf)
        assert not (value.earliest and value.latest) or value.earliest <= value.latest
        assert value.earliest[:4] <= str(TODAY.year)
    if isinstance(value, Text):
        assert value.text == value.text.strip() != ""
    if isinstance(value, Agent):
        assert " ".join(value.name.split()) == value.name != ""


def assert_evidence(document: Document, one: Evidence) -> None:
    assert 0 <= one.confidence <= 1
    assert one.method
    assert (one.start is None) == (one.end is None)
    if one.start is None or one.end is None:
        return
    text = document.text
    assert 0 <= one.start < one.end <= len(text)
    assert one.quote == text[one.start : one.end]
    assert one.quote.strip() == one.quote
    assert text.startswith(one.prefix + one.quote + one.suffix, one.start - len(one.prefix))
    page = document.page_at(one.start)
    assert one.page == (page.number if page else None)


@pytest.mark.parametrize("name", TEXTS)
def test_texts_of_their_own_kind(made: Any, statements: Any, name: str) -> None:
    document = made(TEXTS[name])
    for one in statements(document):
        assert_sound(document, one)


def test_a_text_without_words_says_nothing_of_its_origin(made: Any, statements: Any) -> None:
    for name in ("nothing", "blanks"):
        terms = {one.term for one in statements(made(TEXTS[name]))}
        assert terms == {"identifier", "format", "type"}


_PIECES = (
    "THE RENT", "A call to all", "Published by", "Hollow Press", "KING'S LYNN", "İZMİR", "1981",
    "3/4/1981", "31.2.1999", "© 1983", "ISBN 0-306-40615-3", "ISSN 0378–5955", "No. 7", "Heft 2",
    "Second edition", "Price 6d.", "All rights reserved.", "CC BY-SA 2.5", "www.bücher.example",
    "press@hollow.org", "by Ada van der Moor", "von Karl-Heinz zu Guttenau", "Jeanne d'Arc",
    "V.i.S.d.P.: Karin Vogt", "A PARIS,", "Chez IEAN MOREL", "M. DC. LII.", "Издательство «Набат»",
    "Москва", "Εκδόσεις Λυχνάρι", "一九七一年", "著者 山田", "مطبعة النور", "١٣٩٢ هـ", "תשל״ב",
    "12 Thermidor an II", "Tel. 0171 555 1968", "Lindenweg 4, 10115 Berlin", "References",
    "Moor (2001). Rents, 3(4), 12.", "doi.org/10.1000/1", "ark:/12345/x9", "Signed,", "FINIS",
    "the tenants of the lower town have asked for repairs", "hyphen-\nated", "e\u0301\u0300", "ﬁ",
    "\u202e", "\u200b", "\x0c", "\t", "_", "*", "ſ", "(", ")", "“", "”", "-", "—", "2027", "9999",
    "Minutes of the meeting of 3 May 1981", "Dedicated to", "Series:", "tome II", "Wydawnictwo",
)  # fmt: skip
_SOURCES = (
    "pdf:info/Title", "pdf:info/Author", "pdf:info/CreationDate", "html:title", "html:lang",
    "html:meta/author", "html:meta/dc.publisher", "html:meta/citation_author", "opf:dc:creator",
    "opf:dc:title", "opf:dc:date", "opf:dc:rights", "xmp:dc:creator", "docx:core/dc:creator",
    "markdown:front-matter/author", "markdown:front-matter/date", "json-ld:license",
    "tei:source/publisher", "tei:titlestmt/author",
)  # fmt: skip


@st.composite
def _documents(draw: st.DrawFn) -> Document:
    """Documents of any words, marks, pages and metadata."""
    joint = draw(st.sampled_from(("\n", " ", "\n\n", "")))
    text = joint.join(draw(st.lists(st.sampled_from(_PIECES), min_size=1, max_size=40)))
    size = len(text)
    places = st.integers(0, size)
    marks = [
        Mark(kind=kind, start=min(a, b), end=max(a, b), level=level, size=type_size)
        for kind, a, b, level, type_size in draw(
            st.lists(
                st.tuples(
                    st.sampled_from(tuple(MarkKind)), places, places, st.integers(0, 3),
                    st.sampled_from((None, 9.0, 24.0)),
                ),
                max_size=6,
            )
        )
        if a != b
    ]  # fmt: skip
    cuts = sorted({0, *draw(st.lists(places, max_size=3)), size})
    pages = [
        Page(number=number, start=start, end=end)
        for number, (start, end) in enumerate(pairwise(cuts), 1)
    ]
    values = st.tuples(
        st.sampled_from(_SOURCES), st.sampled_from(_PIECES), st.sampled_from(_PIECES)
    )
    return Document(
        name="made.html",
        text=text,
        media_type=draw(st.sampled_from(("text/plain", "text/html", "application/pdf"))),
        sha256="0" * 64,
        size=size,
        reader="made",
        extent=len(pages),
        pages=tuple(pages) if draw(st.booleans()) else (),
        marks=tuple(marks),
        embedded=tuple(
            Embedded(source=source, value=f"{one}{other}")
            for source, one, other in draw(st.lists(values, max_size=5))
        ),
    )


@settings(max_examples=examples(40))
@given(document=_documents())
def test_documents_of_any_kind(statements: Any, document: Document) -> None:
    for one in statements(document):
        assert_sound(document, one)


BODY = (
    "The tenants of the lower town have asked for repairs since the spring, and nobody came.\n"
    "The stairs are dark, the roof is open, and the landlord lives by the sea. We meet in the\n"
    "wash house on the first evening of the week, and whoever has a ladder brings it along.\n\n"
)
ASIDE = (
    "Beans want a warm bed. Put them in rows, a hand apart, and give them water when the sun\n"
    "is low. They will climb by themselves where there is a string, and they ask for little\n"
    "else until the pods are long and green and the children come to count them.\n\n"
)
RULES = ("language", "publishers", "place", "dates", "identifiers", "rights", "edition", "series")
ORIGINS = {
    "London": "Published by the Hollow Press, 9 Ferry Road, London, 1981. Second edition.",
    "Paris": "Imprimerie Mercier, Paris. Dépôt légal : 2e trimestre 1974",
    "Leipzig": "Verlag von Brand & Söhne, Leipzig 1905. 2. Auflage.",
    "Москва": "Издательство «Набат», Москва, 1917. № 5",
    "Roma": "Tipografia Aurora, Roma, 3 maggio 1921",
    "東京": "一九七一年八月十日発行",
    "numbers": "ISBN 978-0-306-40615-7\nISSN 0378-5955\nPrice 20p\nCC BY-SA 4.0",
}


@pytest.mark.parametrize("name", ORIGINS)
def test_a_paragraph_far_from_the_imprint_changes_nothing(
    made: Any, described: Any, name: str
) -> None:
    def origin(middle: str) -> list[tuple[str, str, str]]:
        text = f"THE RENT\n\n{BODY * 5}{middle}{BODY * 5}\n{ORIGINS[name]}\n"
        return [
            (one.term, str(one.value), one.evidence[0].quote)
            for one in described(made(text), *RULES)
            if one.term != "language" and not str(one.value).startswith("ni:")
        ]

    without = origin("")
    assert without
    assert origin(ASIDE) == without


@pytest.mark.parametrize("name", ["old mixed with new", "both ways", "halves of words"])
def test_the_same_text_is_described_the_same(made: Any, statements: Any, name: str) -> None:
    document = made(TEXTS[name] + ORIGINS["London"])
    again = msgspec.structs.replace(document)
    assert statements(document) == statements(again)
