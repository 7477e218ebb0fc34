"""Items of several files: one document of all of them, in their order.

Pictures are read as the pages of one document; other files are read one by one, and their
texts follow each other.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from msgspec.structs import replace

from colophon.model.document import Anchor, Document, DocumentLink, ItemFile, Mark, Page, WordPlace
from colophon.read import Limits
from colophon.read.image import document as document_of_pictures
from colophon.read.image import media_type
from colophon.read.toolkit.dispatch import HEAD, contents, finish_document, read_data
from colophon.read.toolkit.measure import digest

_BETWEEN = "\n\n"


def read_item(paths: Sequence[Path], same: Sequence[Path], limits: Limits) -> Document:
    """The document of files that are read; ``same`` are other forms of them, only named.

    Raises :class:`colophon.model.errors.DocumentError` for the first that cannot be read.
    """
    datas = [contents(path, limits) for path in paths]
    names = [path.name for path in paths]
    if all(media_type(data[:HEAD]) for data in datas):
        made = finish_document(document_of_pictures(datas, names, limits), names[0])
        others = zip(datas[1:], names[1:], strict=True)
        files = (_file(data, name, media_type(data[:HEAD])) for data, name in others)
        made = replace(made, more=tuple(files))
    else:
        documents = [read_data(data, name, limits) for data, name in zip(datas, names, strict=True)]
        made = join_documents(documents)
    return replace(made, more=(*made.more, *(_same(path, limits) for path in same)))


def _file(data: bytes, name: str, kind: str) -> ItemFile:
    return ItemFile(name=name, media_type=kind, **digest(data))


def _same(path: Path, limits: Limits) -> ItemFile:
    """A file of which only the kind and the digest are wanted."""
    from colophon.read.toolkit.dispatch import choose

    data = contents(path, limits)
    kind = media_type(data[:HEAD])
    if not kind:
        reader = choose(data[:HEAD], path.suffix.lower(), str(path))
        kind = reader.media_types[0] if reader.media_types else ""
    return replace(_file(data, path.name, kind), same_as_read=True)


def join_documents(documents: Sequence[Document]) -> Document:
    """Several documents as one; pages and files are counted on."""
    made = documents[0]
    for number, one in enumerate(documents[1:], 1):
        made = _two(made, one, number)
    return made


def _two(first: Document, second: Document, file: int) -> Document:
    by = len(first.text) + len(_BETWEEN)
    source = max((one.source + len(first.text) for one in first.anchors), default=by) + by
    extent = (first.extent or 0) + (second.extent or 0)
    return replace(
        first,
        text=f"{first.text}{_BETWEEN}{second.text}",
        pages=(*_pages_of(first), *_moved_pages(second, by, len(_pages_of(first)), file)),
        extent=extent or None,
        marks=(*first.marks, *(_move_stretch(one, by) for one in second.marks)),
        links=(*first.links, *(_move_stretch(one, by) for one in second.links)),
        embedded=(*first.embedded, *second.embedded),
        anchors=(
            *(first.anchors or (Anchor(0, 0),)),
            *(
                Anchor(one.start + by, one.source + source)
                for one in second.anchors or (Anchor(0, 0),)
            ),
        ),
        problems=(*first.problems, *second.problems),
        words=(*first.words, *_moved_words(second, by, len(_pages_of(first)))),
        more=(
            *first.more,
            ItemFile(
                name=second.name,
                sha256=second.sha256,
                media_type=second.media_type,
                size=second.size,
            ),
        ),
    )


def _pages_of(document: Document) -> tuple[Page, ...]:
    """The pages; a document without any is one."""
    return document.pages or (Page(number=1, start=0, end=len(document.text)),)


def _moved_pages(document: Document, by: int, before: int, file: int) -> list[Page]:
    return [
        replace(one, number=one.number + before, start=one.start + by, end=one.end + by, file=file)
        for one in _pages_of(document)
    ]


def _moved_words(document: Document, by: int, before: int) -> list[WordPlace]:
    return [
        replace(one, start=one.start + by, end=one.end + by, page=one.page + before)
        for one in document.words
    ]


Stretch = TypeVar("Stretch", Mark, DocumentLink)


def _move_stretch(one: Stretch, by: int) -> Stretch:
    """A mark or link further on in the text."""
    return replace(one, start=one.start + by, end=one.end + by)
