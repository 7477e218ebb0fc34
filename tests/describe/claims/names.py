"""What the describers of makers claim: creators, publishers and their like."""

import re

from tests.describe.claims.claim import (
    Claim,
    before,
    is_near_edge,
    line_of,
    lines_about,
    marked,
    words,
)

from colophon.describe import DESCRIBERS as SHIPPED
from colophon.model.document import Document, MarkKind
from colophon.model.record import Evidence

DESCRIBERS = ("creators", "embedded", "publishers")
assert set(DESCRIBERS) <= set(SHIPPED)


def _behind(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    """The phrase stands before the name, at the most other names of the list between."""
    phrase = words(match["phrase"])
    led = words(before(document, evidence, 200))
    return any(led[at : at + len(phrase)] == phrase for at in range(len(led)))


def _names_alone(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    """Nothing but names on the line: all its longer words begin with a capital."""
    line = line_of(document, evidence)
    return all(one[:1].isupper() for one in re.findall(r"[^\W\d_]{4,}", line)) and len(line) < 120


def _in_head(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return (evidence.start or 0) < 7_000


def _at_end(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return document.text[evidence.end :].count("\n\n") <= 6


def _own_line(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    line, quote = words(line_of(document, evidence)), words(evidence.quote)
    return quote == line or (set(quote) <= set(line) and len(line) - len(quote) < 4)


def _beside(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    """The phrase is on the line of the name, and what is said to be beside it is."""
    near = " ".join(lines_about(document, evidence, 2))
    if match["phrase"].casefold() not in line_of(document, evidence).casefold():
        return False
    signs = {
        "a date": r"\d{4}|M[DCLXVI. ]{3,}",
        "a place": r"[^\W\d_]{3,}",
        "an address": r"\d|Box",
        "a notice of copyright or printing": (
            r"(?i)©|copyright|is[bs]n|publi|print|impr|gedr|stampat"
        ),
    }
    return re.search(signs[match["what"]], near) is not None


def _address(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    others = re.sub(r"\S+\.\S+|[@#]\S+", " ", line_of(document, evidence))
    return len(words(others)) <= 6 and is_near_edge(document, evidence, 40)


def _periodical(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return re.search(r"\d", document.text[evidence.end : (evidence.end or 0) + 40]) is not None


def _of_an_act(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return evidence.inferred and (evidence.start or 0) < 7_000


_PRINTERS = r"(?:; no other publisher is named, so the printer stands in the publisher's place)?"
CLAIMS = (
    Claim(r"The name stands behind “(?P<phrase>.+)”, which names the [a-z ]+\.", _behind),
    Claim(
        r"The name stands behind the label “(?P<phrase>.+)”, which names the [a-z ]+\.", _behind
    ),
    Claim(r"The source marks it as author\.", marked(MarkKind.AUTHOR, MarkKind.BYLINE)),
    Claim(r"A name alone on its line, next to the title\.", _own_line),
    Claim(r"One of the names that fill a line next to the title\.", _names_alone),
    Claim(
        r"A name alone beside the title, where the title stands once more\.", _names_alone
    ),
    Claim(
        r"The names stand between the title and the affiliations or the abstract\.", _in_head
    ),
    Claim(r"The description printed in the document names the author\.", _in_head),
    Claim(r"The text is signed with this name\.", _at_end),
    Claim(r"A note at the end of the text introduces its author\.", _at_end),
    Claim(r"An act of .+\.|The act was registered by this court\.", _of_an_act),
    Claim(r"The author of the file stands on a line of their own on the item\.", _own_line),
    Claim(
        r"The metadata of the file agrees\.", lambda _, evidence, __: evidence.source != "text"
    ),
    Claim(r"Metadata inside the file\.", lambda _, one, __: one.source not in ("text", "file")),
    Claim(rf"named after “(?P<phrase>.+?)”{_PRINTERS}", _behind),
    Claim(rf"a line with “(?P<phrase>.+)” beside (?P<what>[a-z ]+?){_PRINTERS}", _beside),
    Claim(r"the line between place and year of the title page", _own_line),
    Claim(r"for whom the printer named before it printed", lambda doc, one, _: "for" in words(
        before(doc, one, 40)
    ) or re.search(r"pour|fur|für|voor", before(doc, one, 40)) is not None),
    Claim(r"the source marks it as the publisher", marked(MarkKind.PUBLISHER)),
    Claim(
        r"a web address on a line of its own near the head or foot states origin", _address
    ),
    Claim(
        r"the periodical that the document's own citation names as its host", _periodical
    ),
    Claim(r"the exact imprint that was accepted for .+ before", _in_head),
)  # fmt: skip

BODY = (
    "The ovens are lit at two in the morning, and by the time the first tram has left the\n"
    "depot the loaves are on the racks. Nobody who buys them has seen the room in which they\n"
    "are made, and nobody who makes them has slept for longer than the dough takes to rise.\n"
)
SAMPLES = (
    f"Bread Before Dawn\n\nby Rosa Mwangi and Tomas Brand\n\n{BODY}",
    f"Rosa Mwangi\n\nBREAD BEFORE DAWN\n\n{BODY}",
    f"Bread Before Dawn\n\n{BODY}\n{BODY}\n\nYours, William Example",
    f"Bread Before Dawn\n\n{BODY}\n{BODY}\n\nRosa Mwangi is a baker in the north of the city.",
    "Примеров И.И. Хлеб / Примеров И.И.—М.:ООО «Пример», 2014.\n\n" + BODY,
    f"BREAD BEFORE DAWN\n\nIt is volume two.\n\nROSA MWANGI\n\nBREAD BEFORE DAWN\n\n1897\n\n{BODY}",
    f"ARREST\nDE LA COVR\nDE PARLEMENT DE\nBordeaux, Contre les Boulangers.\n\n{BODY}",
    f"Ovens and Heat\n\nAnn Example∗ and Rosa Mwangi†\n\nUniversity of Bread\n\nAbstract\n\n{BODY}",
    f"BREAD BEFORE DAWN\n\nLONDON\nTHE NIGHT OVEN\n1897\n\n{BODY}",
    f"BREAD BEFORE DAWN\n\nLondon, Printed by T. Barker for W. Hill, 1681.\n\n{BODY}",
    f"Bread Before Dawn\n\n{BODY}\n{BODY}\n\nHollow Press, 9 Ferry Road\nISBN 0-306-40615-2",
    f"Bread Before Dawn\n\n{BODY}\n{BODY}\n\nnightovens.org",
    f"Bread Before Dawn\n\n{BODY}\nAUTHOR(S):\nRosa Mwangi, Tomas Brand\nTranslation: Ada Moss",
    f"Brød før dag\n\n{BODY}\n\nLavbru forlag\nTromsø 2014",
)
"""texts that make each rule speak"""
