"""Results of OCR as ALTO 4.4, and back: pages, lines, words with boxes and confidence.

https://www.loc.gov/standards/alto/
Boxes are in the units of the picture (pixels; points for a page of a PDF), as it came;
``ROTATION`` of a block says how it stands there, ``PrintSpace`` which part is the page.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from colophon.model.characters import legal
from colophon.model.errors import DamagedDocument
from colophon.read.toolkit.lines import PictureWord, PlacedLine
from colophon.read.toolkit.pages import Leaf
from colophon.read.toolkit.xml import parse_xml as well_formed

NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#"
SCHEMA = "https://www.loc.gov/standards/alto/v4/alto-4-4.xsd"
LARGEST_NUMBER = 1e9
"""of a measure: there is no such picture"""
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_Q = f"{{{NAMESPACE}}}"
LARGEST = 64 * 1024 * 1024
"""bytes of a file that is taken back"""


def write_alto(leaves: Sequence[Leaf], name: str, made_by: str) -> bytes:
    """The pages of one file; ``made_by`` names the reader and its version."""
    from lxml import etree

    root = etree.Element(f"{_Q}alto", nsmap={None: NAMESPACE, "xsi": _XSI})  # type: ignore[dict-item]
    root.set(f"{{{_XSI}}}schemaLocation", f"{NAMESPACE} {SCHEMA}")
    description = _under(root, "Description")
    _under(description, "MeasurementUnit", "pixel")
    source = _under(description, "sourceImageInformation")
    _under(source, "fileName", name)
    for number, leaf in enumerate(leaves, 1):
        _put_processing(description, number, leaf, made_by)
    styles = _styles(root, leaves)
    layout = _under(root, "Layout")
    for number, leaf in enumerate(leaves, 1):
        _page(layout, number, leaf, styles)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)


def _under(parent: Any, name: str, text: str = "", **attributes: object) -> Any:
    from lxml.etree import SubElement

    made = SubElement(parent, f"{_Q}{name}")
    for key, value in attributes.items():
        made.set(key, legal(str(value)))
    made.text = legal(text) or None
    return made


def _put_processing(description: Any, number: int, leaf: Leaf, made_by: str) -> None:
    """What was done to the page, and how large a pixel was taken to be."""
    step = _under(description, "Processing", ID=f"made-{number}")
    for one in leaf.steps:
        _under(step, "processingStepDescription", one)
    said = f"width={leaf.width} height={leaf.height} measured={int(leaf.measured)}"
    _under(step, "processingStepSettings", said)
    software = _under(step, "processingSoftware")
    _under(software, "softwareName", "Colophon")
    _under(software, "softwareVersion", made_by)


def _styles(root: Any, leaves: Sequence[Leaf]) -> dict[float, str]:
    sizes = sorted({line.size for leaf in leaves for line in leaf.lines})
    if not sizes:
        return {}
    styles = _under(root, "Styles")
    for size in dict.fromkeys(f"{size:g}" for size in sizes):
        _under(styles, "TextStyle", ID=f"size-{size}", FONTSIZE=size)
    return {size: f"size-{size:g}" for size in sizes}


def _page(layout: Any, number: int, leaf: Leaf, styles: dict[float, str]) -> None:
    width, height = leaf.frame or (round(leaf.width), round(leaf.height))
    page = _under(layout, "Page", ID=f"page-{number}", PHYSICAL_IMG_NR=leaf.source or number)
    page.set("WIDTH", str(width))
    page.set("HEIGHT", str(height))
    if leaf.legibility is not None:
        page.set("PC", f"{leaf.legibility:g}")
    page.set("PROCESSINGREFS", f"made-{number}")
    left, top, wide, high = leaf.part or (0, 0, width, height)
    space = _under(page, "PrintSpace", HPOS=left, VPOS=top, WIDTH=wide, HEIGHT=high)
    for index, line in enumerate(leaf.lines, 1):
        block = _under(space, "TextBlock", ID=f"block-{number}-{index}")
        if leaf.turn:
            block.set("ROTATION", str(leaf.turn))
        _line(block, f"{number}-{index}", line, styles)


def _line(block: Any, name: str, line: PlacedLine, styles: dict[float, str]) -> None:
    words = line.words
    box = (
        min(one.left for one in words), min(one.top for one in words),
        max(one.right for one in words), max(one.bottom for one in words),
    )  # fmt: skip
    for element in (block, made := _under(block, "TextLine", ID=f"line-{name}")):
        _box(element, *box)
    made.set("STYLEREFS", styles[line.size])
    for index, word in enumerate(words):
        if index:
            _under(made, "SP")
        one = _under(made, "String", ID=f"word-{name}-{index + 1}", CONTENT=word.text)
        _box(one, word.left, word.top, word.right, word.bottom)
        one.set("WC", f"{word.confidence / 100:.2f}")


def _box(element: Any, left: float, top: float, right: float, bottom: float) -> None:
    element.set("HPOS", f"{left:g}")
    element.set("VPOS", f"{top:g}")
    element.set("WIDTH", f"{right - left:g}")
    element.set("HEIGHT", f"{bottom - top:g}")


# --- back


def leaves_of(data: bytes, name: str) -> list[Leaf]:
    """The pages in an ALTO file; raises :class:`DamagedDocument` where it is none."""
    root = parse_alto(data, name)
    made = {one.get("ID"): one for one in root.iter(f"{_Q}Processing")}
    try:
        sizes = {
            one.get("ID"): _number(one.get("FONTSIZE", "0")) for one in root.iter(f"{_Q}TextStyle")
        }
        return [_leaf(page, made, sizes) for page in root.iter(f"{_Q}Page")]
    except (ValueError, TypeError, KeyError) as error:
        raise _error_of_damage(name) from error


def made_by(data: bytes, name: str) -> str:
    """Who made an ALTO file, as :func:`write_alto` was told; empty where it does not say."""
    return next((one.text or "" for one in parse_alto(data, name).iter(f"{_Q}softwareVersion")), "")


def parse_alto(data: bytes, name: str) -> Any:
    """The root of an ALTO file; raises :class:`DamagedDocument`."""
    try:
        root = well_formed(data[:LARGEST], name)
    except DamagedDocument as error:
        raise _error_of_damage(name) from error
    if root.tag != f"{_Q}alto":
        raise _error_of_damage(name)
    return root


def _error_of_damage(name: str) -> DamagedDocument:
    return DamagedDocument(
        "is no ALTO file of version 4.",
        place=name,
        remedy="Write one with colophon text ID --as alto, and correct the words in that.",
    )


def _number(said: str) -> float:
    """A number of the file; raises :class:`ValueError` where it is none that can be measured."""
    number = float(said)
    if not abs(number) <= LARGEST_NUMBER:
        raise ValueError(said)
    return number


def _leaf(page: Any, made: dict[str, Any], sizes: dict[str, float]) -> Leaf:
    frame = round(_number(page.get("WIDTH"))), round(_number(page.get("HEIGHT")))
    space = page.find(f"{_Q}PrintSpace")
    sides = ("HPOS", "VPOS", "WIDTH", "HEIGHT")
    part = (0, 0, *frame)
    if space is not None:
        part = tuple(round(_number(space.get(key))) for key in sides)  # type: ignore[assignment]
    step = made.get(page.get("PROCESSINGREFS", ""))
    steps = step.iterfind(f"{_Q}processingStepDescription") if step is not None else ()
    said = step.findtext(f"{_Q}processingStepSettings", "") if step is not None else ""
    told = dict(one.split("=", 1) for one in said.split())
    turn = next(
        (round(_number(one.get("ROTATION", "0"))) for one in page.iter(f"{_Q}TextBlock")), 0
    )
    whole = part == (0, 0, *frame)
    leaf = Leaf(
        [],
        _number(told.get("width", str(frame[0]))),
        _number(told.get("height", str(frame[1]))),
        int(page.get("PHYSICAL_IMG_NR", "1")),
        measured=told.get("measured") == "1",
        turn=turn,
        frame=frame,
        part=None if whole else part,
        legibility=_number(page.get("PC")) if page.get("PC") else None,
        steps=tuple(one.text or "" for one in steps),
    )
    leaf.lines = [line for one in page.iter(f"{_Q}TextLine") if (line := _read(one, leaf, sizes))]
    return leaf


def _read(element: Any, leaf: Leaf, sizes: dict[str, float]) -> PlacedLine | None:
    words = tuple(_words(element))
    if not words:
        return None
    box = _upright(
        leaf,
        min(one.left for one in words),
        min(one.top for one in words),
        max(one.right for one in words),
        max(one.bottom for one in words),
    )
    style = (element.get("STYLEREFS") or "").split()
    size = next((sizes[one] for one in style if one in sizes), 0.0)
    text = " ".join(one.text for one in words)
    return PlacedLine(text, *box, size or round((box[3] - box[1]) / 0.8), words=words)


def _words(element: Any) -> Iterator[PictureWord]:
    """The words of a line; one that a correction parted in two shares its box."""
    for one in element.iterfind(f"{_Q}String"):
        left, top = _number(one.get("HPOS")), _number(one.get("VPOS"))
        right, bottom = left + _number(one.get("WIDTH")), top + _number(one.get("HEIGHT"))
        sure = 100 * _number(one.get("WC", "1"))
        pieces = one.get("CONTENT", "").split()
        step = (right - left) / max(len(pieces), 1)
        for index, text in enumerate(pieces):
            yield PictureWord(
                text, left + index * step, top, left + (index + 1) * step, bottom, round(sure, 1)
            )


def _upright(
    leaf: Leaf, left: float, top: float, right: float, bottom: float
) -> tuple[float, float, float, float]:
    """A box of the picture as one of the page as it is read, in points."""
    x, y, width, height = leaf.part or (0, 0, *(leaf.frame or (1, 1)))
    left, right, top, bottom = left - x, right - x, top - y, bottom - y
    box = {
        90: (height - bottom, left, height - top, right),
        180: (width - right, height - bottom, width - left, height - top),
        270: (top, width - right, bottom, width - left),
    }.get(leaf.turn, (left, top, right, bottom))
    across = leaf.width / ((height if leaf.turn % 180 else width) or 1)
    return box[0] * across, box[1] * across, box[2] * across, box[3] * across
