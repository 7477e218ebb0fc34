"""Files in which private persons stand where nobody looks for them.

Captions, other texts of pictures, addresses of links, cards, tables, verse, columns, scripts
without capitals, file names, and what files say of themselves.
"""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from PIL import Image
from reportlab.pdfgen import canvas

FOLDER = Path(__file__).parent / "odd"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def documents() -> dict[str, bytes]:
    """All of them by name."""
    plain = {one.name: one.read_bytes() for one in FOLDER.iterdir() if one.name != "words.txt"}
    return {**plain, "minutes.docx": docx(), "bees.pdf": pdf(), "kitchen.epub": epub(),
            "party.jpg": picture()}  # fmt: skip


def words() -> dict[str, tuple[str, ...]]:
    """What of each file must not leave."""
    lines = (FOLDER / "words.txt").read_text(encoding="utf-8").splitlines()
    pairs = (one.split(": ", 1) for one in lines if not one.startswith("#"))
    return {name: tuple(listed.split(" | ")) for name, listed in pairs}


def docx() -> bytes:
    """Private persons in the title, keywords, description, editor and manager of the file."""
    body = (
        "Rooftop Gardens",
        "A guide for beginners",
        "Water in the morning. Plant beans in May. Do not walk on the beds.",
        "Contact for keys: Evangeline Tarrowby, 2 Gutter Row, 01632 960404",
    )
    core = (
        "<dc:title>Letter to Evangeline Tarrowby, 2 Gutter Row</dc:title>"
        "<dc:subject>Evangeline Tarrowby's complaint</dc:subject>"
        "<cp:keywords>Tarrowby; 01632 960404; gardens</cp:keywords>"
        "<dc:description>For Evangeline Tarrowby, 2 Gutter Row, tel. 01632 960404</dc:description>"
        "<cp:lastModifiedBy>Lucretia Bankside</cp:lastModifiedBy>"
    )
    paragraphs = "".join(f"<w:p><w:r><w:t>{one}</w:t></w:r></w:p>" for one in body)
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml"'
        ' ContentType="application/xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="a" Type="{_OFFICE}/relationships/officeDocument"'
        ' Target="word/document.xml"/>'
        f'<Relationship Id="b" Type="{_PACKAGE}/relationships/metadata/core-properties"'
        ' Target="docProps/core.xml"/>'
        f'<Relationship Id="c" Type="{_OFFICE}/relationships/extended-properties"'
        ' Target="docProps/app.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{_WORD}"><w:body>{paragraphs}</w:body>'
        "</w:document>",
        "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{_CORE}"'
        f' xmlns:dc="http://purl.org/dc/elements/1.1/">{core}</cp:coreProperties>',
        "docProps/app.xml": f'<Properties xmlns="{_OFFICE}/extended-properties">'
        "<Manager>Octavius Greenmantle</Manager></Properties>",
    }
    return _zipped(parts)


def epub() -> bytes:
    """Private persons in the description, subject, source, contributor and rights."""
    said = "Serafina Woolgather, 12 Candle Alley, 01632 960406"
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        '<dc:identifier id="i">mailto:serafina.woolgather@post.example</dc:identifier>'
        "<dc:title>The Winter Kitchen</dc:title><dc:language>en</dc:language>"
        f"<dc:description>Recipes of the soup kitchen. Contact {said}.</dc:description>"
        "<dc:subject>Serafina Woolgather</dc:subject>"
        "<dc:source>Notebook of Serafina Woolgather, 12 Candle Alley</dc:source>"
        "<dc:contributor>serafina.woolgather@post.example</dc:contributor>"
        f"<dc:rights>Copyright held by nobody; ask {said}</dc:rights></metadata>"
        '<manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="a"/></spine></package>'
    )
    chapter = (
        '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>The Winter Kitchen</title></head>'
        "<body><h1>The Winter Kitchen</h1><p>Soup for forty, and how to carry it. We cook on "
        f"Mondays in the yard.</p><p>Contact: {said}</p></body></html>"
    )
    container = (
        '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
        '<rootfiles><rootfile full-path="c.opf" media-type="application/oebps-package+xml"/>'
        "</rootfiles></container>"
    )
    parts = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": container,
        "c.opf": package,
        "a.xhtml": chapter,
    }
    return _zipped(parts)


def pdf() -> bytes:
    """Private persons in the title, subject and keywords of the file, and in a link."""
    made = BytesIO()
    page = canvas.Canvas(made)
    page.setTitle("CV of Marmaduke Fossdyke, 9 Barley Mow")
    page.setSubject("For Marmaduke Fossdyke, call 01632 960405")
    page.setKeywords("Fossdyke, m.fossdyke@post.example, bees")
    page.setFont("Helvetica", 24)
    page.drawString(72, 760, "KEEPING BEES ON A BALCONY")
    page.setFont("Helvetica", 11)
    for number, line in enumerate((
        "Some advice from our own mistakes.",
        "Bees need water, quiet, and a neighbour who does not mind them.",
        "Questions? Ask Marmaduke Fossdyke, 9 Barley Mow, 01632 960405",
        "or m.fossdyke@post.example",
        "Hive Street Press 2018",
    )):  # fmt: skip
        page.drawString(72, 720 - number * 16, line)
    page.linkURL("mailto:m.fossdyke@post.example", (72, 600, 300, 620))
    page.showPage()
    page.save()
    return made.getvalue()


def picture() -> bytes:
    """Private persons in the description, comment and keywords of a photograph (EXIF)."""
    shown = Image.new("RGB", (400, 300), "white")
    exif = Image.Exif()
    exif[0x010E] = "Ottoline Brackwater at 4 Thimble Yard, tel 01632 960407"
    exif[0x9C9B] = "Party at Ottoline Brackwater's".encode("utf-16le")
    exif[0x9C9E] = "Brackwater;party".encode("utf-16le")
    made = BytesIO()
    shown.save(made, "JPEG", exif=exif)
    return made.getvalue()


def _zipped(parts: dict[str, str]) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w") as folder:
        for name, content in parts.items():
            folder.writestr(name, content)
    return made.getvalue()
