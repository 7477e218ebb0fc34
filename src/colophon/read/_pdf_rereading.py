"""Pages of a PDF whose text layer is no text: read from their picture, or named.

A text layer may be coded for a font, or lack the table that says what its shapes stand
for; what is seen on the page is none the worse for it.
"""

import msgspec

from colophon.model.errors import ColophonError
from colophon.model.problem import Problem, Severity
from colophon.read._ocr_problems import say_pages
from colophon.read._pdf_drawings import Drawings
from colophon.read._pdf_layers import TextLayers
from colophon.read.toolkit.legibility import fault, shift_back
from colophon.read.toolkit.letterforms import without_controls
from colophon.read.toolkit.pages import Leaf
from colophon.read.toolkit.repairs import problem, put_right, unreadable


def reread(
    number: int, leaf: Leaf, drawings: Drawings, layers: TextLayers
) -> tuple[list[Leaf], str]:
    """The leaf of a page (from 0) as it stands, put right or read by OCR; and the fault of its
    text layer.

    A leaf that cannot be read either way has no lines; one that a person corrected is taken
    as corrected.
    """
    corrected = layers.ocr.kept.corrected_page(number + 1)
    if corrected is not None:
        return corrected, ""
    text = "\n".join(line.text for line in leaf.lines)
    reason = fault(text)
    if reason or _is_shouted(text):
        moved = shift_back(text)
        if moved != text:
            return [with_lines(leaf, moved)], ""
    if not reason:
        letters = without_controls(text)
        sound = leaf if letters == text else _without_empty(with_lines(leaf, letters))
        return layers.judge(number, sound, drawings)
    try:
        seen = layers.look(number, leaf)
    except ColophonError:
        return [msgspec.structs.replace(leaf, lines=[])], reason
    said = "\n".join(line.text for one in seen for line in one.lines)
    return (seen if said and not fault(said) else [msgspec.structs.replace(leaf, lines=[])]), reason


def _is_shouted(text: str) -> bool:
    """Whether hardly a letter is a small one: all capitals, or numbered by glyph."""
    letters = [one for one in text if one.isalpha()]
    return len(letters) > 40 and sum(map(str.islower, letters)) * 4 < len(letters)


def with_lines(leaf: Leaf, text: str) -> Leaf:
    """The leaf with other words on its lines."""
    lines = zip(leaf.lines, text.split("\n"), strict=True)
    return msgspec.structs.replace(
        leaf, lines=[msgspec.structs.replace(line, text=words) for line, words in lines]
    )


def _without_empty(leaf: Leaf) -> Leaf:
    return msgspec.structs.replace(leaf, lines=[line for line in leaf.lines if line.text])


def with_sound_letters(leaves: list[Leaf], name: str) -> tuple[list[Leaf], list[Problem]]:
    """The leaves with what was stored wrongly of their letters put right."""
    texts = ["\n".join(line.text for line in leaf.lines) for leaf in leaves]
    whole, problems = put_right("\n".join(texts), name)
    if whole == "\n".join(texts):
        return leaves, problems
    words = iter(whole.split("\n"))
    made = []
    for leaf in leaves:
        lines = [msgspec.structs.replace(line, text=next(words)) for line in leaf.lines]
        if not leaf.lines:
            next(words)  # an empty page gave an empty line
        made.append(msgspec.structs.replace(leaf, lines=lines))
    return made, problems


def faults(faulty: dict[int, str], empty: set[int], pages: int, name: str) -> list[Problem]:
    """What to say of pages with a faulty text layer, those that stayed empty first."""
    problems = []
    reason = next(iter(faulty.values()), "")
    lost = sorted(empty & set(faulty))
    if lost and len(lost) == pages:
        problems.append(unreadable(name, reason))
    elif lost:
        said = f"has {len(lost)} pages that cannot be read (the first is {lost[0]}): {reason}."
        remedy = "Look at those pages, and describe by hand what they say."
        problems.append(problem("unreadable-page", name, said, remedy, Severity.WARNING))
    seen = {number: why for number, why in faulty.items() if number not in lost}
    for why in dict.fromkeys(seen.values()):
        found = sorted(number for number in seen if seen[number] == why)
        where = "its pages" if len(found) == pages else say_pages(found, pages)
        said = f"has a text layer that was not used: {why}. OCR read {where}."
        problems.append(problem("text-layer", name, said))
    return problems
