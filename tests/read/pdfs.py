"""PDFs made by hand, byte by byte, for what no PDF writer will write."""

from collections.abc import Mapping, Sequence

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


def one_page(
    content: bytes,
    *,
    page: bytes = b"",
    box: bytes = b"0 0 420 595",
    font: bytes = HELVETICA,
    catalog: bytes = b"",
    more: Sequence[bytes] = (),
) -> bytes:
    """A PDF of one page that draws ``content``, with more entries of its page and catalogue.

    The page is object 6, its font F1; ``more`` are objects from 7 on.
    """
    shown = b"/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>"
    return file_of(
        [
            b"<</Type/Catalog/Pages 2 0 R%b>>" % catalog,
            b"<</Type/Pages/Kids[6 0 R]/Count 1>>",
            b"<<>>",
            stream(content),
            font,
            b"<</Type/Page/Parent 2 0 R/MediaBox[%b]%b%b>>" % (box, shown, page),
            *more,
        ]
    )


def stream(content: bytes) -> bytes:
    """A stream object."""
    return b"<</Length %d>>stream\n%b\nendstream" % (len(content), content)


def words_at(words: str, left: float, bottom: float) -> bytes:
    """What draws words in 12 points."""
    return f"BT /F1 12 Tf {left} {bottom} Td ({words}) Tj ET ".encode()


def lettered(pieces: Sequence[tuple[str, float, float]], *, page: bytes = b"") -> bytes:
    """A PDF that draws each piece of text at its left and bottom, in this order.

    All letters are 7.2 points wide; there may be 200 different ones.
    """
    letters = list(dict.fromkeys(letter for text, _, _ in pieces for letter in text))
    codes = {letter: 33 + number for number, letter in enumerate(letters)}
    drawn = b"".join(
        b"1 0 0 1 %f %f Tm <%b> Tj "
        % (left, bottom, bytes(codes[one] for one in text).hex().encode())
        for text, left, bottom in pieces
    )
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Courier/ToUnicode 7 0 R>>"
    table = to_unicode({codes[one]: one.encode("utf-16-be").hex() for one in letters})
    return one_page(b"BT /F1 12 Tf %b ET" % drawn, font=font, page=page, more=[stream(table)])


def to_unicode(codes: Mapping[int, str]) -> bytes:
    """The table that says what letters (UTF-16 in hexadecimal) the codes of a font are."""
    rows = b"\n".join(b"<%02x> <%b>" % (code, said.encode()) for code, said in codes.items())
    return (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        b"1 begincodespacerange <00> <ff> endcodespacerange\n"
        b"%d beginbfchar\n%b\nendbfchar endcmap end end" % (len(codes), rows)
    )


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
