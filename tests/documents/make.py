"""Make the samples that are not text files, and the bad ones: ``python make.py``.

The results are committed; run this again only to change them.  Needs reportlab and Pillow.
"""

import io
import zipfile
from html import escape
from pathlib import Path

import _bad
import _texts
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import A4, A5, landscape
from reportlab.pdfgen.canvas import Canvas

HERE = Path(__file__).parent
EPOCH = (1980, 1, 1, 0, 0, 0)


def archive(entries: dict[str, str | bytes], *, stored: str = "") -> bytes:
    """A zip file that is the same every time; ``stored`` comes first, uncompressed."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as file:
        for path, content in entries.items():
            info = zipfile.ZipInfo(path, EPOCH)
            info.compress_type = zipfile.ZIP_STORED if path == stored else zipfile.ZIP_DEFLATED
            file.writestr(info, content)
    return target.getvalue()


def booklet() -> bytes:
    """Eight pages, two on a sheet, in the order in which a press prints them."""
    target = io.BytesIO()
    width, height = landscape(A4)
    canvas = Canvas(target, pagesize=(width, height), invariant=1)
    say(canvas, "Sing Where You Stand", "Dora Penhale")
    pages = _texts.BOOKLET
    last = len(pages) - 1
    for side in range(len(pages) // 2):
        pair = (last - side, side) if side % 2 == 0 else (side, last - side)
        for half, page in enumerate(pair):
            left = half * width / 2 + 50
            y = height - 90
            for number, line in enumerate(pages[page]):
                size = 22 if page == 0 and number == 0 else 15 if number == 0 else 12
                canvas.setFont("Times-Roman", size)
                canvas.drawString(left, y, line)
                y -= size * 1.3
            if 1 < page < last:
                canvas.setFont("Times-Roman", 10)
                canvas.drawCentredString(half * width / 2 + width / 4, 40, str(page + 1))
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def say(canvas: Canvas, title: str, author: str) -> None:
    """The Info dictionary."""
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setSubject("")
    canvas.setCreator("")


def trail() -> bytes:
    """Two columns under a title that runs across, words hyphenated over lines."""
    said = _texts.TRAIL
    target = io.BytesIO()
    width, height = A5
    canvas = Canvas(target, pagesize=A5, invariant=1)
    say(canvas, "Microsoft Word - trail_final2", said["author"])
    canvas.setFont("Helvetica-Bold", 20)
    canvas.drawString(36, height - 60, said["title"])
    canvas.setFont("Helvetica", 13)
    canvas.drawString(36, height - 82, said["subtitle"])
    canvas.drawString(36, height - 104, f"by {said['author']}")
    column = (width - 72 - 18) / 2
    for number, paragraphs in enumerate(said["columns"]):
        x, y = 36 + number * (column + 18), height - 150
        for index, paragraph in enumerate(paragraphs):
            size = 13 if index == 0 else 9
            canvas.setFont("Helvetica-Bold" if index == 0 else "Times-Roman", size)
            for line in wrapped(canvas, paragraph, column, size):
                canvas.drawString(x, y, line)
                y -= 11
            y -= 8
    canvas.setFont("Times-Roman", 9)
    for index, line in enumerate(said["colophon"]):
        canvas.drawString(36, 70 - 11 * index, line)
    canvas.save()
    return target.getvalue()


def wrapped(canvas: Canvas, text: str, width: float, size: float) -> list[str]:
    """Lines of at most ``width`` points; long words are hyphenated after six letters."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if canvas.stringWidth(longer, "Times-Roman", size) <= width or size > 10:
            lines[-1] = longer
        elif len(word) > 6 and word.isalpha():
            lines[-1] += f" {word[:-4]}-"
            lines.append(word[-4:])
        else:
            lines.append(word)
    return lines


def picture(lines: list[str], width: int = 1240, height: int = 900) -> Image.Image:
    """A page as a scanner sees it, at about 150 dots an inch."""
    image = Image.new("L", (width, height), 255)
    draw = ImageDraw.Draw(image)
    y = 80
    for number, line in enumerate(lines):
        size = 52 if number == 0 and line.isupper() else 36
        font = ImageFont.truetype("DejaVuSerif.ttf", size)
        draw.text((90, y), line, fill=0, font=font)
        y += int(size * 1.5)
    return image.convert("1", dither=Image.Dither.NONE)


def notice() -> bytes:
    """A poster, photographed straight."""
    target = io.BytesIO()
    picture(_texts.NOTICE).save(target, "PNG", optimize=True, dpi=(150, 150))
    return target.getvalue()


def scan() -> bytes:
    """A PDF of pictures, without a text layer."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A5, invariant=1)
    say(canvas, "", "")
    for page in _texts.SCAN:
        canvas.drawInlineImage(picture(page, 1000, 800), 10, 150, A5[0] - 20, (A5[0] - 20) * 0.8)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


XHTML = (
    '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"'
    ' xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="{language}"><head><title>{title}</title>'
    "</head><body>\n{body}\n</body></html>\n"
)


def epub(said: dict, language: str, colophon: list[str]) -> bytes:
    """A title page, chapters, and a colophon at the end."""
    front = (
        f'<section epub:type="titlepage"><h1 epub:type="fulltitle">{escape(said["title"])}</h1>\n'
        f'<p epub:type="subtitle">{escape(said["subtitle"])}</p>\n'
        f'<p class="author">{escape(said["author"])}</p></section>'
    )
    back = "<br/>\n".join(escape(line) for line in colophon)
    pages = {
        "title.xhtml": front,
        "text.xhtml": "\n".join(
            f"<h2>{escape(head)}</h2>\n<p>{escape(text)}</p>" for head, text in said["chapters"]
        ),
        "colophon.xhtml": f'<section epub:type="colophon"><p>{back}</p></section>',
    }
    isbn = said.get("isbn", "")
    identifier = f"urn:isbn:{isbn.replace('-', '')}" if isbn else "urn:x-sample:camera-d-aria-3"
    manifest = "".join(
        f'<item id="p{n}" href="{path}" media-type="application/xhtml+xml"/>'
        for n, path in enumerate(pages)
    )
    spine = "".join(f'<itemref idref="p{n}"/>' for n in range(len(pages)))
    opf = (
        '<?xml version="1.0" encoding="utf-8"?>\n<package xmlns="http://www.idpf.org/2007/opf"'
        ' version="3.0" unique-identifier="id"><metadata'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<dc:identifier id="id">{identifier}</dc:identifier>'
        f"<dc:title>{escape(said['title'])}</dc:title>"
        f'<dc:creator id="by">{escape(said["author"])}</dc:creator>'
        '<meta refines="#by" property="role" scheme="marc:relators">aut</meta>'
        f"<dc:publisher>{escape(said['publisher'])}</dc:publisher>"
        f"<dc:date>{said['date']}</dc:date><dc:language>{language}</dc:language>"
        '<meta property="dcterms:modified">2020-01-01T00:00:00Z</meta></metadata>'
        f"<manifest>{manifest}</manifest><spine>{spine}</spine></package>\n"
    )
    entries: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "OPS/package.opf": opf,
    }
    for path, body in pages.items():
        entries[f"OPS/{path}"] = XHTML.format(
            language=language, title=escape(said["title"]), body=body
        )
    return archive(entries, stored="mimetype")


CONTAINER = (
    '<?xml version="1.0"?>\n<container version="1.0"'
    ' xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile'
    ' full-path="OPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles>'
    "</container>\n"
)
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def docx(said: dict) -> bytes:
    """Styles for title, subtitle and headings; a page number in the foot."""

    def paragraph(style: str, text: str) -> str:
        properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
        return f"<w:p>{properties}<w:r><w:t>{escape(text)}</w:t></w:r></w:p>"

    body = paragraph("Title", said["title"]) + paragraph("Subtitle", said["subtitle"])
    body += "".join(paragraph("Heading1" * bool(kind), text) for kind, text in said["paragraphs"])
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{identity}"><w:name w:val="{name}"/></w:style>'
        for identity, name in (
            ("Title", "Title"),
            ("Subtitle", "Subtitle"),
            ("Heading1", "heading 1"),
        )
    )
    core = (
        "<cp:coreProperties xmlns:cp="
        '"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
        f"<dc:title>{escape(said['title'])}</dc:title><dc:creator>{escape(said['author'])}"
        "</dc:creator><dcterms:created>2013-01-20T10:00:00Z</dcterms:created></cp:coreProperties>"
    )
    return archive(
        {
            "[Content_Types].xml": "<Types xmlns="
            '"http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="xml" ContentType="application/xml"/></Types>',
            "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>',
            "word/styles.xml": f'<w:styles xmlns:w="{_W}">{styles}</w:styles>',
            "docProps/core.xml": core,
        }
    )


def odt(said: dict) -> bytes:
    """Title and Subtitle as named styles, headings by outline level, meta.xml."""
    spaces = {
        "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
        "dc": "http://purl.org/dc/elements/1.1/",
    }
    declared = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in spaces.items())
    body = (
        f'<text:p text:style-name="Title">{escape(said["title"])}</text:p>'
        f'<text:p text:style-name="Subtitle">{escape(said["subtitle"])}</text:p>'
        f"<text:p>von {escape(said['author'])}</text:p>"
    )
    for kind, text in said["paragraphs"]:
        heading = f'<text:h text:outline-level="1">{escape(text)}</text:h>'
        body += heading if kind else f"<text:p>{escape(text)}</text:p>"
    return archive(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {declared}><office:body><office:text>{body}"
            "</office:text></office:body></office:document-content>",
            "meta.xml": f"<office:document-meta {declared}><office:meta>"
            f"<dc:title>{escape(said['title'])}</dc:title>"
            f"<meta:initial-creator>{escape(said['author'])}</meta:initial-creator>"
            "<dc:language>de-DE</dc:language><meta:keyword>Reparatur</meta:keyword>"
            "</office:meta></office:document-meta>",
        },
        stored="mimetype",
    )


def main() -> None:
    """Write every file."""
    radio = [
        "Calling All Stations",
        "Copyright © 2020 Wilfred Oakes",
        "Published by Copper Wire Books, Little Hambling, October 2020",
        f"ISBN {_texts.RADIO['isbn']}",
    ]
    bicycle = [
        "Camera d'aria, numero 3, autunno 2016",
        "Raggi Storti Autoproduzioni, Pietrafonda",
        "Nessun diritto riservato: fotocopiate e diffondete.",
        "raggistorti.example",
    ]
    files = {
        "choir-handbook.pdf": booklet(),
        "packhorse-trail.pdf": trail(),
        "winter-swimming.pdf": scan(),
        "tenants-notice.png": notice(),
        "radio-club.epub": epub(_texts.RADIO, "en", radio),
        "camera-d-aria.epub": epub(_texts.BICYCLE, "it", bicycle),
        "library-hours.docx": docx(_texts.LIBRARY),
        "reparaturcafe.odt": odt(_texts.REPAIR),
    }
    for name, content in files.items():
        (HERE / name).write_bytes(content)
    for name, content in _bad.files(archive, files).items():
        (HERE / "bad" / name).write_bytes(content)


if __name__ == "__main__":
    main()
