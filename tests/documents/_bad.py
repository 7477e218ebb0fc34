"""The bad samples: each is named after the code of the problem that it must raise."""

import io
from collections.abc import Callable

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="{opf}"/></rootfiles></container>'
)
OPF = (
    '<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest>'
    '<item id="a" href="{href}" media-type="application/xhtml+xml"/></manifest>'
    '<spine><itemref idref="a"/></spine></package>'
)
LAUGHS = "".join(f'<!ENTITY lol{n} "{f"&lol{n - 1};" * 10}">' for n in range(1, 10))
TEI = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><p>{text}</p></body></text></TEI>"


def files(archive: Callable[..., bytes], good: dict[str, bytes]) -> dict[str, bytes]:
    """Content by file name."""
    return {
        "empty-document.txt": b"",
        "not-text.txt": bytes(range(256)) * 4,
        "mixed-encodings.txt": "Ein Gruß aus der Küche.\n".encode()
        + "Un été près de la forêt.\n".encode("cp1252")
        + "Viele Grüße!\n".encode(),
        "damaged-document.pdf": good["packhorse-trail.pdf"][:200],
        "damaged-document.epub": good["radio-club.epub"][:900],
        "damaged-document.xml": b"<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><p>Bread",
        "encrypted-document.pdf": encrypted(),
        "encrypted-document.docx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504),
        "unsupported-document.mp3": b"ID3\x03\x00\x00\x00\x00\x00\x00\xff\xfb\x90\x00" + bytes(64),
        "archive-bomb.epub": epub(archive, "OPS/a.xhtml", b" " * (65 * 1024 * 1024)),
        "path-outside-archive.epub": epub(archive, "../../../etc/passwd", b"<p>Hello</p>"),
        "entity-bomb.xml": (
            f'<!DOCTYPE TEI [<!ENTITY lol0 "lol">{LAUGHS}]>' + TEI.format(text="&lol9;")
        ).encode(),
        "external-entity.xml": (
            '<!DOCTYPE TEI [<!ENTITY file SYSTEM "file:///etc/passwd">]>'
            + TEI.format(text="&file;")
        ).encode(),
    }


def epub(archive: Callable[..., bytes], href: str, page: bytes) -> bytes:
    """An EPUB whose one page is called ``href``."""
    reference = href.removeprefix("OPS/")
    return archive(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": CONTAINER.format(opf="OPS/package.opf"),
            "OPS/package.opf": OPF.format(href=reference),
            href: page,
        },
        stored="mimetype",
    )


def encrypted() -> bytes:
    """A PDF that asks for a password."""
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    lock = StandardEncryption("open sesame", ownerPassword="sesame", strength=128)
    canvas = Canvas(target, encrypt=lock, invariant=1)
    canvas.drawString(72, 720, "Members only.")
    canvas.save()
    return target.getvalue()
