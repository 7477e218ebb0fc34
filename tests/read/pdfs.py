"""PDFs made by hand, byte by byte, for what no PDF writer will write."""

from collections.abc import Sequence

HELVETICA = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def pdf(
    lines: Sequence[bytes], *, font: bytes = HELVETICA, info: bytes = b"", pages: int = 1
) -> bytes:
    """A PDF whose pages each show the lines; ``info`` are the entries of its Info dictionary."""
    shown = b" 0 -20 Td ".join(b"(" + line + b") Tj" for line in lines)
    content = b"BT /F1 12 Tf 40 500 Td " + shown + b" ET"
    kids = b" ".join(b"%d 0 R" % (6 + number) for number in range(pages))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, pages),
        b"<<%s>>" % info,
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        font,
    ]
    page = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>>>>>"
    )
    objects += [page] * pages
    return file_of(objects)


def drawing_itself_twice() -> bytes:
    """A PDF whose form draws itself twice, which draws itself twice …: all memory is little."""
    form = b"/F Do /F Do"
    drawn = b"<</XObject<</F 5 0 R>>>>"
    return file_of(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[6 0 R]/Count 1>>",
            b"<<>>",
            b"<</Length 5>>stream\n/F Do\nendstream",
            b"<</Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources%b/Length %d>>stream\n%b"
            b"\nendstream" % (drawn, len(form), form),
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R/Resources%b>>" % drawn,
        ]
    )


def file_of(objects: Sequence[bytes]) -> bytes:
    """A PDF of these objects; the first is its catalogue, the third its Info dictionary."""
    made = b"%PDF-1.4\n"
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer<</Size %d/Root 1 0 R/Info 3 0 R>>\nstartxref\n%d\n%%%%EOF"
    size = len(objects) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n" % size
    return made + head + table + end % (size, len(made))
