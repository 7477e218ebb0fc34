"""Results of OCR as hOCR 1.2 (http://kba.github.io/hocr-spec/1.2/)."""

from collections.abc import Sequence
from html import escape

from colophon.model.characters import legal
from colophon.read.toolkit.lines import PlacedLine
from colophon.read.toolkit.pages import Leaf

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>{name}</title>
<meta http-equiv="Content-Type" content="text/html;charset=utf-8" />
<meta name="ocr-system" content="Colophon with tesseract" />
<meta name="ocr-capabilities" content="ocr_page ocr_line ocrx_word ocrp_wconf" />
</head><body>
"""


def write_hocr(leaves: Sequence[Leaf], name: str) -> bytes:
    """The pages of one file; boxes are those of the picture as it came."""
    pages = "".join(_page(number, leaf, name) for number, leaf in enumerate(leaves, 1))
    return legal(_HEAD.format(name=escape(name)) + pages + "</body></html>\n").encode()


def _page(number: int, leaf: Leaf, name: str) -> str:
    width, height = leaf.frame or (round(leaf.width), round(leaf.height))
    left, top, wide, high = leaf.part or (0, 0, width, height)
    said = (
        f'image "{name}"; bbox {left} {top} {left + wide} {top + high};'
        f" ppageno {(leaf.source or number) - 1}"
    )
    turn = f"; textangle {-leaf.turn % 360}" if leaf.turn else ""
    lines = "".join(_line(f"{number}_{at}", one, turn) for at, one in enumerate(leaf.lines, 1))
    return (
        f'<div class="ocr_page" id="page_{number}" title="{escape(said, quote=True)}">\n'
        f"{lines}</div>\n"
    )


def _line(name: str, line: PlacedLine, turn: str) -> str:
    words = line.words
    box = (
        min(one.left for one in words), min(one.top for one in words),
        max(one.right for one in words), max(one.bottom for one in words),
    )  # fmt: skip
    said = " ".join(
        f'<span class="ocrx_word" id="word_{name}_{at}" title="bbox {_box(*one[1:5])};'
        f' x_wconf {round(one[5])}">{escape(one[0])}</span>'
        for at, one in enumerate(
            ((w.text, w.left, w.top, w.right, w.bottom, w.confidence) for w in words), 1
        )
    )
    return (
        f'<span class="ocr_line" id="line_{name}" title="bbox {_box(*box)}{turn}">{said}</span>\n'
    )


def _box(*sides: float) -> str:
    return " ".join(str(round(one)) for one in sides)
