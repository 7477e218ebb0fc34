"""Text that is no text is named as such, read by its looks, or shifted back."""

import io
import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.read.pdfs import HELVETICA, pdf

from colophon.model.problem import Severity
from colophon.read import read_bytes
from colophon.read.toolkit.legibility import fault, shift_back

ENGLISH = (
    "The ferry stops at six, and those who are late walk round by the lock. It has been so "
    "for twenty years, and nobody who lives by the river minds a walk in the evening."
)
# Bengali in the font SutonnyMJ, Hindi in Kruti Dev, and a text without a table of its letters
BIJOY = (
    "b`xi avi w`‡q †h c_, †m c_ mevi| Avgiv cÖwZ mßv‡n GKevi ewm, Avi K_v ewj †mB c_ wb‡q| "
    "MÖv‡gi gvbyl‡K †KD wKQy wR‡Ám K‡iwb, †MU eÜ nIqvi Av‡M ch©šÍ|"
)
KRUTI = (
    "unh ds fdukjs dk jkLrk lcdk gS vkSj ge lc gj g¸rs feyrs gSa fd og jkLrk fQj [kqys vkSj "
    "xk¡o ds yksxksa dks Hkh iwNk tk;s tks unh ds ikl jgrs gSa"
)
PREETI = (
    "g]kfn Ps ;'Gb/ b]z xf] . oxfF w]/} kxf8 / lxdfnx? 5g\\ . dfG5]x? ldng;f/ 5g\\ / g]kfnL efiff "
    "af]N5g\\ . xfd|f] ufpFdf Pp6f ;fgf] k':tsfno 5, h'g @)$% ;fndf :yflkt ePsf] xf] ."
)
UNMAPPED = "\ue001\ue002\ue003 \ue004\ue005 \ue006\ue007\ue008\ue009 " * 12


@pytest.mark.parametrize("text", [BIJOY, KRUTI, PREETI, UNMAPPED])
def test_texts_coded_for_a_font(text: str) -> None:
    assert fault(text)


@pytest.mark.parametrize(
    "text",
    [
        ENGLISH,
        "",
        "IBM, NATO and the PhD of a McDonald: iPhone, eBay, YouTube. " * 3 + ENGLISH,
        "Bürger*innen, Leser_innen und Freund:innen treffen sich um 18.30–20 Uhr. " * 3,
        "L’été, c’est aujourd’hui : qu’est-ce qu’on fait ? « Rien », dit-on. " * 3,
        "https://a.example/?x=1&y=2 mail@b.example www.c.example/d_e/f~g " * 6,
        "E = mc², a ≤ b, x₁ + x₂ = 10 µm, 20 °C, §§ 3–4, 100 % " * 4,
        "Паром стоит у шлюза, и никто не знает, когда он снова пойдёт через реку. " * 3,
        "渡船停在水闸旁，没有人知道它什么时候再开。" * 6,
        '% pandoc -f html -t native\n<p>A<b>B</b>C</p>\n[Para[Str "A",Strong[Str "B"]]]\n' * 4,
        "\\begin{eqnarray}A&=&B\\end{eqnarray} \\label{my}\\ref{my} a{b}c{d}e{f}\n" * 4,
        "for(i=0;i<n;i++){a[i]=b[i];c=d>e?f:g;h(x,y)=z} int<T>x=new<T>y;\n" * 6,
        "THE FERRY STOPS AT SIX AND THOSE WHO ARE LATE WALK ROUND BY THE LOCK. " * 3,
    ],
)
def test_texts_written_in_letters(text: str) -> None:
    assert fault(text) == ""


@given(st.text(alphabet="abcdefghij klmnop qrstu vwxyz.,\n", max_size=400))
def test_words_of_small_letters_are_never_faulty(text: str) -> None:
    assert fault(text) == ""


@pytest.mark.parametrize("text", [BIJOY, KRUTI])
@pytest.mark.parametrize("name", ["text.txt", "text.md", "page.html"])
def test_such_a_text_is_left_out_and_said_so(text: str, name: str) -> None:
    document = read_bytes(f"{text}\n\n{text}".encode(), name)
    assert document.text == ""
    (problem,) = document.problems
    assert (problem.code, problem.severity) == ("unreadable-text", Severity.WARNING)
    assert "cannot be read" in problem.message
    assert problem.remedy


def shifted(text: str) -> str:
    """A text numbered by glyph, as fonts without a table of letters give it."""
    return "".join(one if one == " " else chr(ord(one) - 29) for one in text)


def test_letters_numbered_by_glyph_are_shifted_back() -> None:
    assert shifted("The") == "7KH"
    assert shift_back(shifted(ENGLISH)) == ENGLISH
    assert shift_back(ENGLISH) == ENGLISH
    assert shift_back(ENGLISH.upper()) == ENGLISH.upper()
    assert shift_back("7KH") == "7KH"


def in_lines(text: str, width: int = 60) -> list[bytes]:
    escaped = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)", "\r": "\\r", "\n": "\\n"})
    lines = (text[at : at + width].translate(escaped) for at in range(0, len(text), width))
    return [one.encode("latin-1") for one in lines]


def test_a_pdf_numbered_by_glyph() -> None:
    document = read_bytes(pdf(in_lines(shifted(ENGLISH))), "text.pdf")
    assert " ".join(document.text.split())[:40] == ENGLISH[:40]


SEEN = shutil.which("tesseract") is not None


def scanned(seen: list[str], hidden: list[str]) -> bytes:
    """A page that shows a picture of some lines, and holds others that nobody sees."""
    from PIL import Image, ImageDraw, ImageFont
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen import canvas

    picture = Image.new("L", (1240, 1754), 255)
    drawing, font = ImageDraw.Draw(picture), ImageFont.load_default(48)
    for number, line in enumerate(seen):
        drawing.text((100, 100 + 70 * number), line, font=font, fill=0)
    data = io.BytesIO()
    page = canvas.Canvas(data, pagesize=(298, 420))
    page.drawImage(ImageReader(picture), 0, 0, 298, 420)
    text = page.beginText(10, 400)
    text.setTextRenderMode(3)
    text.textLines(hidden)
    page.drawText(text)
    page.save()
    return data.getvalue()


@pytest.mark.slow
@pytest.mark.skipif(not SEEN, reason="tesseract is not installed")
def test_a_pdf_whose_text_layer_is_no_text_is_read_by_its_looks() -> None:
    seen = [ENGLISH[at : at + 40] for at in range(0, len(ENGLISH), 40)] * 2
    hidden = [KRUTI[at : at + 60] for at in range(0, len(KRUTI), 60)]
    document = read_bytes(scanned(seen, hidden), "text.pdf")
    assert "The ferry stops at six" in document.text
    assert "gS" not in document.text.split()
    assert [one.code for one in document.problems] == ["text-layer"]


def test_a_pdf_that_cannot_be_read_either_way(monkeypatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    document = read_bytes(pdf(in_lines(KRUTI.replace("¸", "~").replace("¡", "~"))), "text.pdf")
    assert document.text == ""
    assert document.extent == 1
    assert [one.code for one in document.problems] == ["unreadable-text"]


def test_ligatures_that_a_font_does_not_name() -> None:
    font = HELVETICA.replace(b"Helvetica", b"CMR10").replace(
        b">>", b"/Encoding<</Differences[11/g1/g2/g3/g4/g5 27/g1/g2/g3/g4/g5]>>>>"
    )
    old = rb"A di\013erent o\016ce \014nds the \015oor"
    new = rb"a di\033erent o\036ce \034nds \035our"
    document = read_bytes(pdf([old, new], font=font), "text.pdf")
    assert document.text == "A different office finds the floor\na different office finds flour"


ODD = {
    rb"Bread\015": "Bread",
    rb"\015Bread and \013\015 \035roses": "Bread and roses",
    rb"Bread\036and\014roses": "Bread and roses",
}


@pytest.mark.parametrize("line", ODD)
@pytest.mark.parametrize("name", [b"Helvetica", b"ABCDEF+Cambria", b"Ecology12", b"Lmno"])
def test_line_ends_among_words_are_no_ligatures(line: bytes, name: bytes) -> None:
    """A form of an association had 203 of them, each read as "fl"."""
    document = read_bytes(pdf([line], font=HELVETICA.replace(b"Helvetica", name)), "text.pdf")
    assert document.text == ODD[line]


def test_letters_that_tex_draws_itself_have_no_name() -> None:
    widths = b" 5" * 112
    font = (
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 11"
        b"/LastChar 122/Widths[%b]/Encoding<</Differences[11/a11/a12/a13]>>/CharProcs<<>>>>"
    )
    document = read_bytes(pdf([rb"The \014rst \015oor"], font=font % widths), "text.pdf")
    assert document.text == "The first floor"


def test_a_page_of_nothing_but_line_ends_has_no_text() -> None:
    document = read_bytes(pdf([rb"\015", rb"\015\015"]), "text.pdf")
    assert (document.text, document.extent) == ("", 1)
