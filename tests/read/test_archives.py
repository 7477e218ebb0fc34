"""EPUB, DOCX and ODT: styles, notes, links, properties, hostile parts."""

import io
import random
import re
import zipfile
from pathlib import Path

import pytest

from colophon.model.document import Document, MarkKind
from colophon.model.errors import DocumentError
from colophon.read import read, read_bytes

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'


def zipped(**entries: str) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as file:
        for path, content in entries.items():
            file.writestr(path, content)
    return target.getvalue()


def changed(path: Path, **entries: str) -> bytes:
    """The archive with some of its entries replaced or added."""
    target = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w") as new:
        for info in old.infolist():
            if info.filename not in entries:
                new.writestr(info, old.read(info))
        for name, content in entries.items():
            new.writestr(name, content)
    return target.getvalue()


def marked(document: Document, kind: MarkKind) -> list[str]:
    return [document.text[mark.start : mark.end] for mark in document.marks_of(kind)]


def test_epub(documents: Path) -> None:
    document = read(documents / "radio-club.epub")
    assert marked(document, MarkKind.TITLE) == ["Calling All Stations"]
    assert marked(document, MarkKind.AUTHOR) == ["Wilfred Oakes"]
    assert marked(document, MarkKind.IMPRINT)[0].endswith("ISBN 978-0-00-000015-6")
    found = {one.source: one.value for one in document.embedded}
    assert found["opf:dc:creator"] == "Wilfred Oakes"
    assert found["opf:dc:publisher"] == "Copper Wire Books"


def test_docx(documents: Path) -> None:
    document = read(documents / "library-hours.docx")
    assert marked(document, MarkKind.TITLE) == ["Keep the Lights On"]
    assert marked(document, MarkKind.HEADING)[0] == "What the council proposes"
    found = {one.source: one.value for one in document.embedded}
    assert found["docx:core/dc:creator"] == "Friends of Ferry Road Library"


def test_docx_runs_notes_links_and_breaks() -> None:
    body = (
        "<w:p><w:r><w:t>One</w:t></w:r><w:r><w:t xml:space='preserve'>s a day</w:t><w:br/>"
        "<w:t>in spring</w:t></w:r></w:p><w:p><w:r><w:t>Gone: </w:t></w:r><w:del><w:r><w:t>never"
        "</w:t></w:r></w:del><w:hyperlink r:id='a'><w:r><w:t>here</w:t></w:r></w:hyperlink></w:p>"
        "<w:p><w:r><w:br w:type='page'/><w:t>Second page</w:t></w:r></w:p>"
    )
    document = read_bytes(
        zipped(
            **{
                "word/document.xml": f"<w:document {W} {R}><w:body>{body}</w:body></w:document>",
                "word/_rels/document.xml.rels": "<Relationships><Relationship Id='a' Type='x/"
                "hyperlink' Target='https://a.example/'/></Relationships>",
                "word/footnotes.xml": f"<w:footnotes {W}><w:p><w:r><w:t>A note.</w:t></w:r></w:p>"
                "</w:footnotes>",
            }
        ),
        "a.docx",
    )
    assert document.text == "Ones a day\nin spring\n\nGone: here\n\nSecond page\n\nA note."
    assert document.links[0].target == "https://a.example/"
    assert marked(document, MarkKind.NOTE) == ["A note."]
    assert [document.text[page.start : page.end].split()[0] for page in document.pages] == [
        "Ones",
        "Second",
    ]


def test_odt(documents: Path) -> None:
    document = read(documents / "reparaturcafe.odt")
    assert marked(document, MarkKind.TITLE) == ["Reparieren statt wegwerfen"]
    assert marked(document, MarkKind.HEADING) == ["Womit anfangen?", "Regeln", "Umwelt"]
    found = {one.source: one.value for one in document.embedded}
    assert found["odt:meta/meta:keyword"] == "Reparatur"


def test_entities_are_refused_in_every_part(documents: Path) -> None:
    doctype = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    hostile = f"{doctype}<w:document {W}><w:t>&a;</w:t></w:document>"
    for name, entry in (
        ("library-hours.docx", "word/document.xml"),
        ("library-hours.docx", "docProps/core.xml"),
        ("reparaturcafe.odt", "content.xml"),
        ("radio-club.epub", "OPS/text.xhtml"),
    ):
        with pytest.raises(DocumentError) as found:
            read_bytes(changed(documents / name, **{entry: hostile}), name)
        assert found.value.code == "external-entity"


def test_a_chapter_named_a_thousand_times_is_read_once(documents: Path) -> None:
    sound = read(documents / "radio-club.epub")
    with zipfile.ZipFile(documents / "radio-club.epub") as archive:
        package = next(name for name in archive.namelist() if name.endswith(".opf"))
        said = archive.read(package).decode()
    first = re.search(r"<itemref[^>]*>", said)
    assert first is not None
    repeated = said.replace(first[0], first[0] * 1_000)
    data = changed(documents / "radio-club.epub", **{package: repeated})
    assert read_bytes(data, "a.epub").text == sound.text


def test_entries_that_share_their_bytes_are_refused(documents: Path) -> None:
    data = zipped(**{"word/document.xml": "<a/>", "a.xml": "<a/>", "b.xml": "<a/>"})
    one, two = (data.index(b"PK\x01\x02", at) for at in (0, data.index(b"PK\x01\x02") + 1))
    # both entries of the directory lead to the first one's bytes
    spoilt = data[: two + 42] + data[one + 42 : one + 46] + data[two + 46 :]
    with pytest.raises(DocumentError) as found:
        read_bytes(spoilt, "a.docx")
    assert found.value.code == "archive-bomb"


@pytest.mark.parametrize("name", ["radio-club.epub", "library-hours.docx", "packhorse-trail.pdf"])
def test_spoilt_bytes_are_read_or_refused(name: str, documents: Path) -> None:
    sound = (documents / name).read_bytes()
    chance = random.Random(7)
    refused = 0
    for _ in range(150):
        data = bytearray(sound)
        for _ in range(chance.randint(1, 12)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            read_bytes(bytes(data), name)
        except DocumentError:
            refused += 1
    assert refused < 150


def test_protected_files_say_so(documents: Path) -> None:
    for name, entry, content in (
        ("radio-club.epub", "META-INF/encryption.xml", "<a><EncryptionMethod Algorithm='x'/></a>"),
        ("reparaturcafe.odt", "META-INF/manifest.xml", "<m><manifest:encryption-data/></m>"),
    ):
        with pytest.raises(DocumentError) as found:
            read_bytes(changed(documents / name, **{entry: content}), name)
        assert found.value.code == "encrypted-document"


def test_a_reference_that_leaves_the_archive(documents: Path) -> None:
    container = "<container><rootfile full-path='../../secret.opf'/></container>"
    data = changed(documents / "radio-club.epub", **{"META-INF/container.xml": container})
    with pytest.raises(DocumentError) as found:
        read_bytes(data, "a.epub")
    assert found.value.code == "path-outside-archive"
