"""Document: the text of one document, with the way back to every place in it."""

from bisect import bisect_left, bisect_right
from enum import StrEnum

import msgspec

from colophon.model.problem import Problem


def legible(name: str) -> str:
    """A file's name as text that can be written anywhere.

    A system may allow names that are not Unicode; Python shows their bytes as halves of
    characters, which no file or answer can hold: each becomes ``\ufffd``.
    """
    return "".join("\ufffd" if "\ud800" <= one <= "\udfff" else one for one in name)


class Page(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A page: text[start:end].

    ``number`` counts from 1 in reading order; ``label`` is the number printed on it;
    ``source`` is the sheet or page of the file it was taken from, where that differs;
    ``width`` and ``height`` are in millimetres, None where nothing says how large it is.
    ``file`` counts the files of the item from 0.

    Of a page read from its picture: ``turn`` is by how many degrees, clockwise, the picture
    must be turned to be read; ``frame`` is the picture's width and height in its own units
    (pixels; points of a PDF's page), ``part`` the left, top, width and height of the page in
    it where that is not all of it; ``legibility`` (0…1) is measured from its words; ``steps``
    say what was done to the picture before it was read (``turned 180``, ``evened``).
    """

    number: int
    start: int
    end: int
    label: str = ""
    source: int | None = None
    width: float | None = None
    height: float | None = None
    file: int = 0
    turn: int = 0
    frame: tuple[int, int] | None = None
    part: tuple[int, int, int, int] | None = None
    legibility: float | None = None
    steps: tuple[str, ...] = ()


class WordPlace(msgspec.Struct, frozen=True, array_like=True):
    """Where text[start:end], a word read from a picture, stands on it.

    ``page`` is the page's number in reading order; the box is in the units of its
    ``frame``; ``confidence`` (0…100) is that of OCR.
    """

    start: int
    end: int
    page: int
    left: int
    top: int
    width: int
    height: int
    confidence: int


class MarkKind(StrEnum):
    """What the layout or markup of the source says that a stretch of text is."""

    TITLE = "title"  # declared: TEI docTitle/titlePart, HTML/EPUB title page, Word style Title
    SUBTITLE = "subtitle"
    HEADING = "heading"  # level 1 …; PDF: set in larger type than the text
    BYLINE = "byline"
    AUTHOR = "author"
    IMPRINT = "imprint"  # TEI docImprint, HTML class imprint/colophon
    PUBLISHER = "publisher"
    PLACE = "place"
    DATE = "date"
    MODIFIED = "modified"  # the date of a change: “last updated”
    FRONT = "front"  # front matter (title page, verso)
    BACK = "back"  # back matter
    HEADER = "header"  # running header, page number
    FOOTER = "footer"  # running footer, page number
    NOTE = "note"  # foot- or endnote
    QUOTATION = "quotation"
    LIST = "list"
    TABLE = "table"
    CAPTION = "caption"
    NAVIGATION = "navigation"  # contents, menus; of a web page whatever belongs to its site
    ABSTRACT = "abstract"
    KEYWORDS = "keywords"
    REFERENCES = "references"
    EMPHASIS = "emphasis"


class Mark(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """text[start:end] is a heading, an imprint, …

    ``level`` is 1 for the most prominent; ``size`` the type size in points where known.
    """

    kind: MarkKind
    start: int
    end: int
    level: int = 0
    size: float | None = None


class DocumentLink(msgspec.Struct, frozen=True, kw_only=True):
    """text[start:end] is a hyperlink to ``target``."""

    target: str
    start: int
    end: int


class Embedded(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One value of the metadata that came inside the file, as found.

    ``source`` names scheme and key: ``pdf:info/Title``, ``xmp:dc:creator``,
    ``html:meta/citation_author``, ``opf:dc:publisher``, ``tei:publicationStmt/publisher``,
    ``docx:core/dc:title``, ``markdown:front-matter/author``, ``json-ld:headline``.  A role
    that a name has beside its key stands behind a slash: ``opf:dc:contributor/trl``.
    ``kind`` is ``person`` or ``body`` where the source says which of the two a name is.
    """

    source: str
    value: str
    language: str = ""
    kind: str = ""


class Anchor(msgspec.Struct, frozen=True, array_like=True):
    """From text offset ``start`` on, text runs parallel to the source from ``source`` on."""

    start: int
    source: int


class ItemFile(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One file of an item; ``path`` is where it lay, relative to the catalogue's folder
    where it is inside it.

    ``same_as_read`` says that it is another form of pages that were read from other files,
    such as the scans of a PDF.
    """

    name: str
    sha256: str
    media_type: str = ""
    size: int = 0
    path: str = ""
    same_as_read: bool = False


class Document(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The text of one document and everything the file says beside it.

    ``text`` holds code points with ``\\n`` line ends; words hyphenated over lines are
    joined; paragraphs are parted by blank lines and pages by ``\\f``-free page spans.
    All offsets are 0-based code points in ``text``, ends exclusive.

    ``anchors`` lead back to the source: for text formats an offset in the decoded file,
    for paged formats an offset in the reader's raw page text, pages concatenated.
    They are sorted by ``start``; empty means that text is the source.

    ``name`` is the file's name without folders, or ``-``.  ``extent`` is the count of
    ``pages`` as issued where the format has pages, else None.  ``words`` are those that
    were read from pictures, in text order.  Where the item has several files, name, digest,
    size and media type are those of the first, and ``more`` are the others.
    """

    name: str
    text: str
    media_type: str
    sha256: str
    size: int
    reader: str
    pages: tuple[Page, ...] = ()
    extent: int | None = None
    marks: tuple[Mark, ...] = ()
    links: tuple[DocumentLink, ...] = ()
    embedded: tuple[Embedded, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    problems: tuple[Problem, ...] = ()
    encoding: str = ""
    words: tuple[WordPlace, ...] = ()
    more: tuple[ItemFile, ...] = ()

    def page_at(self, offset: int) -> Page | None:
        """The page on which the character at ``offset`` stands, or None without pages."""
        if not self.pages:
            return None
        index = bisect_right(self.pages, offset, key=lambda page: page.start) - 1
        return self.pages[max(index, 0)]

    def source_offset(self, offset: int) -> int:
        """Where in the source the character at text ``offset`` stands."""
        index = bisect_right(self.anchors, offset, key=lambda anchor: anchor.start) - 1
        if index < 0:
            return offset
        anchor = self.anchors[index]
        return anchor.source + (offset - anchor.start)

    def words_in(self, start: int, end: int) -> tuple[WordPlace, ...]:
        """The words read from pictures that stand, in part, in text[start:end]."""
        first = bisect_right(self.words, start, key=lambda word: word.end)
        last = bisect_left(self.words, end, key=lambda word: word.start)
        return self.words[first:last]

    def marks_of(self, *kinds: MarkKind) -> tuple[Mark, ...]:
        """The marks of these kinds in text order."""
        return tuple(mark for mark in self.marks if mark.kind in kinds)
