"""What a record's page, and the page of its pages, show of its document.

https://ogp.me/#structured · https://html.spec.whatwg.org/multipage/images.html
"""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import msgspec
from markupsafe import Markup

from colophon.crosswalk import Frame
from colophon.disclosure import PublicRecord
from colophon.model.characters import legal, tag
from colophon.publish import pictures, places
from colophon.publish.pictures import MEDIA_TYPE, Pictures, Size

VERSION = "1"
"""raised when the same pictures would be shown in another way"""
STRIP = 8
"""pages that a record's page shows; the others are on a page of their own"""
_LONGEST_TITLE = 150
"""characters of a title in an alternative text"""
_UP = "../"
"""where the catalogue lies, seen from a record's page"""

Words = Mapping[str, str]


class Picture(msgspec.Struct, frozen=True):
    """A picture as an ``img`` element has it; ``large`` is the same page at its largest."""

    number: int
    src: str
    size: Size
    alt: str
    large: str
    full: Size


class Download(msgspec.Struct, frozen=True):
    """A file of the item that can be downloaded."""

    href: str
    kind: str
    megabytes: str


class ShownPictures(msgspec.Struct, frozen=True, kw_only=True):
    """What is shown of a document: ``cover`` large, ``strip`` small.

    ``viewer`` and ``manifest`` lead to all pages, and are empty where only the first is
    shown; ``advisories`` are (words, language) of what is said before the pictures;
    ``addresses`` are those that the record's formats carry for the same.
    """

    words: Words
    cover: Picture | None
    strip: tuple[Picture, ...]
    count: int
    all: int
    viewer: str
    manifest: str
    files: tuple[Download, ...]
    advisories: tuple[tuple[str, str], ...]
    addresses: frozenset[str]
    preview: tuple[tuple[str, str], ...]

    def head(self) -> Markup:
        """The elements in the head of a record's page."""
        found = [
            Markup('<meta property="{}" content="{}">\n').format(name, content)
            for name, content in self.preview
        ]
        if self.manifest:
            found.append(
                Markup(
                    '<link rel="alternate" type="application/ld+json" href="{}"'
                    ' title="IIIF Presentation 3">\n'
                ).format(self.manifest)
            )
        return Markup("").join(found)

    def said(self, name: str, **values: object) -> str:
        """Words of the interface with their values."""
        return self.words[name].format_map(values)


def shown_pictures(
    record: PublicRecord, found: Pictures, frame: Frame, language: str
) -> ShownPictures:
    """What a record's page shows, with its words in the catalogue's language."""
    words = words_of(language)
    pages = () if found.only_first else tuple(all_pages(record, found, words))
    advisories = tuple(_advisories(record))
    cover = _page(record, found, words, 1, small=False) if found.pages else None
    strip = tuple(_page(record, found, words, one.number, small=True) for one in pages[:STRIP])
    return ShownPictures(
        words=words,
        cover=cover,
        strip=strip if len(pages) > 1 else (),
        count=len(found.pages),
        all=max(found.count, len(found.pages)),
        viewer=f"{_UP}{pictures.viewer_path(record.id)}" if pages else "",
        manifest=f"{_UP}{pictures.manifest_path(record.id)}" if pages else "",
        files=tuple(_downloads(record, found)),
        advisories=advisories,
        addresses=frozenset(uri for _, uri in pictures.addresses(record, found, frame)),
        preview=() if advisories else tuple(_preview(record, found, frame, cover)),
    )


def all_pages(record: PublicRecord, found: Pictures, words: Words) -> Iterator[Picture]:
    """Every page in its middle size."""
    for number in range(1, len(found.pages) + 1):
        yield _page(record, found, words, number, small=False)


def _page(
    record: PublicRecord, found: Pictures, words: Words, number: int, *, small: bool
) -> Picture:
    made = pictures.sizes(found.pages[number - 1])
    size = made[0] if small else made[-2:][0] if len(made) > 2 else made[-1]
    title = legal(record.title)
    short = title if len(title) <= _LONGEST_TITLE else f"{title[:_LONGEST_TITLE]}…"
    alt = words["first"] if found.only_first else words["page_of"]
    return Picture(
        number=number,
        src=_UP + pictures.picture_path(record.id, number, size),
        size=size,
        alt=alt.format_map({"number": number, "title": short}),
        large=_UP + pictures.picture_path(record.id, number, made[-1]),
        full=made[-1],
    )


def _advisories(record: PublicRecord) -> Iterator[tuple[str, str]]:
    """What the archive says before anybody looks at the item."""
    for one in record.of("contentAdvisory"):
        if text := legal(str(one.value)).strip():
            yield text, tag(one.value.language)


def _downloads(record: PublicRecord, found: Pictures) -> Iterator[Download]:
    for number, file in enumerate(found.files, 1):
        href = _UP + pictures.file_path(record.id, number, file.suffix)
        kind = file.suffix.lstrip(".").upper() or file.media_type
        yield Download(href, kind, f"{max(file.size, 50_000) / 1_000_000:.1f} MB")


def _preview(
    record: PublicRecord, found: Pictures, frame: Frame, cover: Picture | None
) -> Iterator[tuple[str, str]]:
    """The picture that is shown where somebody passes the address of the page on."""
    if cover is None:
        return
    base = places.base(frame.namespace)
    yield "og:image", base + pictures.picture_path(record.id, 1, cover.size)
    yield "og:image:type", MEDIA_TYPE
    yield "og:image:width", str(cover.size[0])
    yield "og:image:height", str(cover.size[1])
    yield "og:image:alt", cover.alt


def words_of(language: str) -> Words:
    """The words of the interface in a language, or in English (BCP 47)."""
    known = _words()
    return known.get(language.partition("-")[0].lower(), known["en"])


@cache
def _words() -> Mapping[str, Words]:
    path = Path(__file__).with_name("picture_words.json")
    found: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return found
