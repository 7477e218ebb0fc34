"""Values read from pictures: where they stand, and no surer than their words."""

from msgspec.structs import replace

from colophon.describe.evidence.pictured import with_pictures
from colophon.model.document import Document, Page, WordPlace
from colophon.model.record import Evidence, Statement, Text

TEXT = "BREAD AND SALT\nPrinted by Ropewalk Press"


def document(confidence: int = 95, legibility: float = 0.95) -> Document:
    words = []
    for word in ("BREAD", "AND", "SALT", "Printed", "by", "Ropewalk", "Press"):
        start = TEXT.index(word)
        place = WordPlace(
            start, start + len(word), 1, 10 * start, 50, 8 * len(word), 12, confidence
        )
        words.append(place)
    page = Page(number=1, start=0, end=len(TEXT), source=2, frame=(900, 700), legibility=legibility)
    return Document(
        name="scan.tif", text=TEXT, media_type="image/tiff", sha256="", size=0, reader="image",
        pages=(page,), words=tuple(words),
    )  # fmt: skip


def title(confidence: float = 0.9, **place: int) -> Statement:
    piece = Evidence(method="title", confidence=confidence, quote="BREAD AND SALT", **place)
    return Statement(term="title", value=Text(text="Bread and Salt"), evidence=(piece,))


def test_the_words_of_a_value_are_boxed() -> None:
    (found,) = with_pictures(document(), [title(start=0, end=14)])
    assert found.evidence[0].box == (0, 50, 132, 12)
    assert found.evidence[0].sheet == 2
    assert found.confidence == 0.9


def test_a_value_is_no_surer_than_its_words() -> None:
    (found,) = with_pictures(document(70), [title(start=0, end=14)])
    assert found.confidence == 0.7
    (whole,) = with_pictures(document(legibility=0.6), [title()])
    assert whole.confidence == 0.6


def test_what_cannot_be_read_is_not_offered() -> None:
    assert not list(with_pictures(document(40), [title(start=0, end=14)]))


def test_facts_of_the_file_are_as_sure_as_ever() -> None:
    fact = Statement(
        term="format",
        value=Text(text="image/tiff"),
        evidence=(Evidence(method="extent", confidence=0.98, source="file"),),
    )
    assert list(with_pictures(document(40, 0.4), [fact])) == [fact]


def test_a_value_of_a_doubtful_text_layer_is_no_surer_than_its_page() -> None:
    layer = replace(document(legibility=0.7), words=())
    (found,) = with_pictures(layer, [title(start=0, end=14)])
    assert found.confidence == 0.7
