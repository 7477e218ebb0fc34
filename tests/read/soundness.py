"""What holds for every document, whoever read it, and the way back from its words."""

from itertools import pairwise

from colophon.model.document import Document


def assert_sound(made: Document) -> None:
    """All places lie in the text, in order; pages cover it; marks and links are words."""
    length = len(made.text)
    assert all(character >= " " or character in "\n\t" for character in made.text)
    assert [one.start for one in made.anchors] == sorted({one.start for one in made.anchors})
    assert [one.source for one in made.anchors] == sorted(one.source for one in made.anchors)
    if made.pages:
        assert (made.pages[0].start, made.pages[-1].end) == (0, length)
        assert [one.number for one in made.pages] == list(range(1, len(made.pages) + 1))
        for page, following in pairwise(made.pages):
            assert page.start <= page.end == following.start
        assert made.extent == len(made.pages)
    for span in (*made.marks, *made.links):
        assert 0 <= span.start < span.end <= length
        assert made.text[span.start : span.end] == made.text[span.start : span.end].strip()
    assert [one.start for one in made.marks] == sorted(one.start for one in made.marks)
    for word in made.words:
        assert 0 <= word.start < word.end <= length
        assert 1 <= word.page <= len(made.pages)


def assert_leads_back(made: Document, source: str) -> None:
    """Each letter and figure of the text stands where its anchor says, or an entity does."""
    for at, letter in enumerate(made.text):
        if letter.isalnum():
            assert source[made.source_offset(at)] in (letter, "&"), (at, letter)


def marked(made: Document) -> list[tuple[str, str]]:
    """The marks of a document as kinds and words, in text order."""
    return [(one.kind.value, made.text[one.start : one.end]) for one in made.marks]


def linked(made: Document) -> list[tuple[str, str]]:
    """The links of a document as addresses and words, in text order."""
    return [(one.target, made.text[one.start : one.end]) for one in made.links]


def said(made: Document) -> dict[str, list[str]]:
    """The metadata of a document: values by source, in order."""
    found: dict[str, list[str]] = {}
    for one in made.embedded:
        found.setdefault(one.source, []).append(one.value)
    return found


def paged(made: Document) -> list[str]:
    """The text of each page, without the blanks around it."""
    return [made.text[one.start : one.end].strip() for one in made.pages]
