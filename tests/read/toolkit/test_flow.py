"""Running text: hyphenated words are joined and every character is found again."""

from hypothesis import example, given
from hypothesis import strategies as st

from colophon.model.document import Document
from colophon.read import read_bytes
from colophon.read.toolkit.flow import flow


def made(raw: str) -> Document:
    return read_bytes(raw.encode(), "text.txt")


def test_a_hyphenated_word_is_joined_and_its_line_end_moves_behind_it() -> None:
    document = made("Printed in Lon-\ndon, by the Mill\nin 1903")
    assert document.text == "Printed in London,\nby the Mill\nin 1903"
    at = document.text.index("don,")
    assert document.source_offset(at) == "Printed in Lon-\ndon, by the Mill".index("don")


def test_hyphens_that_belong_to_the_word_stay() -> None:
    assert made("a well-known and a well-\nknown baker").text == (
        "a well-known and a well-known\nbaker"
    )
    assert made("Baden-\nBaden").text == "Baden-\nBaden"
    for suspended in (
        "Haupt-\nund Nebensache", "pre-\nand post-war", "hälso-\noch sjukvård", "voor-\nof nadeel",
    ):  # fmt: skip
        assert made(suspended).text == suspended
    assert made("pages 12-\n14").text == "pages 12-\n14"
    assert made("ARBEI-\nTER").text == "ARBEITER"


def test_line_ends_blank_lines_and_what_nobody_sees() -> None:
    assert made("one\r\ntwo\rthree").text == "one\ntwo\nthree"
    assert made("one\n \t\n\n\n  two").text == "one\n\n  two"
    assert made("co\u00adopera\ufefftion\x07").text == "cooperation"


def test_form_feeds_part_pages_and_running_heads_are_marked() -> None:
    breads = ("Rye", "Wheat", "Barley", "Oats")
    pages = "\f".join(
        f"THE BAKER'S ALMANAC, {n}\n\n{bread} bread.\n\nIssue 7\n\n{n}"
        for n, bread in enumerate(breads, 1)
    )
    document = made(pages)
    assert [page.label for page in document.pages] == ["1", "2", "3", "4"]
    assert document.extent == 4
    marked = {document.text[mark.start : mark.end] for mark in document.marks}
    heads = {f"THE BAKER'S ALMANAC, {n}" for n in range(1, 5)}
    assert marked == {*heads, "Issue 7", "1", "2", "3", "4"}
    assert "\f" not in document.text


SIGNS = st.text(alphabet="ab A-\u00ad\u00ac\n\t\f.é\u200b\x00", max_size=60)


@given(SIGNS)
@example("\n\n\u00ad\n")
def test_any_text_keeps_its_letters_in_order(raw: str) -> None:
    run = flow(raw)
    letters = [(index, one) for index, one in enumerate(run.text) if one.isalpha()]
    assert [one for _, one in letters] == [one for one in raw if one.isalpha()]
    document = Document(
        name="-", text=run.text, media_type="", sha256="", size=0, reader="", anchors=run.anchors
    )
    for index, one in letters:
        source = document.source_offset(index)
        assert raw[source] == one
        assert run.position(source) == index
    assert "\n\n\n" not in run.text.replace(" ", "").replace("\t", "") or "\f" in raw


@given(st.text(max_size=200))
def test_any_text_is_read(raw: str) -> None:
    data = raw.encode("utf-8", "surrogatepass")
    if raw.strip("\x00 \t\r\n\ufeff") and not any(ord(one) < 32 for one in raw):
        document = read_bytes(data, "any.md")
        assert all(one.start <= len(document.text) for one in document.anchors)
