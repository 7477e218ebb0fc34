"""Documents made for a test: the least that a format asks for around the words in question."""

import io
import zipfile
from collections.abc import Mapping

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
ODT_NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"),
        ("draw", "drawing"), ("meta", "meta"),
    )
)  # fmt: skip
XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
OPF = "http://www.idpf.org/2007/opf"
XHTML = "http://www.w3.org/1999/xhtml"
TEI = "http://www.tei-c.org/ns/1.0"


def zipped(entries: Mapping[str, str | bytes], method: int = zipfile.ZIP_STORED) -> bytes:
    """A zip archive of these entries, in their order."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as file:
        for path, content in entries.items():
            file.writestr(path, content)
    return target.getvalue()


def run(words: str) -> str:
    """A run of WordprocessingML."""
    return f"<w:r><w:t>{words}</w:t></w:r>"


def paragraph(content: str, style: str = "") -> str:
    """A paragraph of WordprocessingML; ``content`` are runs, or words alone."""
    content = content if "<" in content else run(content)
    said = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{said}{content}</w:p>"


def docx(body: str, parts: Mapping[str, str] | None = None, styles: str = "") -> bytes:
    """A Word document; ``styles`` are ``id=name`` with semicolons between."""
    entries = {"word/document.xml": f"<w:document {W} {R}><w:body>{body}</w:body></w:document>"}
    if styles:
        rows = (one.split("=") for one in styles.split(";"))
        made = "".join(
            f'<w:style w:styleId="{key}"><w:name w:val="{name}"/></w:style>' for key, name in rows
        )
        entries["word/styles.xml"] = f"<w:styles {W}>{made}</w:styles>"
    return zipped(entries | dict(parts or {}))


def odt(body: str, parts: Mapping[str, str] | None = None, automatic: str = "") -> bytes:
    """An OpenDocument text."""
    content = (
        f"<office:document-content {ODT_NAMESPACES} {XLINK}>"
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    media = "application/vnd.oasis.opendocument.text"
    return zipped({"mimetype": media, "content.xml": content} | dict(parts or {}))


def epub(
    *chapters: str,
    metadata: str = "",
    manifest: str = "",
    guide: str = "",
    parts: Mapping[str, str] | None = None,
) -> bytes:
    """An EPUB whose chapters are ``OPS/c1.xhtml``, ``OPS/c2.xhtml`` …, by their bodies."""
    names = [f"c{number}" for number in range(1, len(chapters) + 1)]
    items = "".join(
        f'<item id="{one}" href="{one}.xhtml" media-type="application/xhtml+xml"/>' for one in names
    )
    spine = "".join(f'<itemref idref="{one}"/>' for one in names)
    package = (
        f'<package xmlns="{OPF}"><metadata {DC} xmlns:opf="{OPF}">{metadata}</metadata>'
        f"<manifest>{items}{manifest}</manifest><spine>{spine}</spine><guide>{guide}</guide>"
        "</package>"
    )
    container = "<container><rootfiles><rootfile full-path='OPS/book.opf'/></rootfiles></container>"
    files = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": container,
        "OPS/book.opf": package,
    }
    for name, body in zip(names, chapters, strict=True):
        files[f"OPS/{name}.xhtml"] = chapter(body)
    return zipped(files | dict(parts or {}))


def chapter(body: str) -> str:
    """A page of XHTML with this body."""
    head = "<head><title>Not shown</title></head>"
    return f'<html xmlns="{XHTML}" xmlns:epub="urn:epub">{head}<body>{body}</body></html>'


def tei(body: str, header: str = "") -> bytes:
    """A text in TEI P5; ``body`` is what stands in ``text``."""
    return f'<TEI xmlns="{TEI}"><teiHeader>{header}</teiHeader><text>{body}</text></TEI>'.encode()


def page(body: str, head: str = "") -> bytes:
    """A page of HTML."""
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()


def entry(data: bytes, path: str) -> str:
    """An entry of an archive as text."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(path).decode()
