"""Series statements that hold title, ISSN and number together, as ISBD writes them.

https://www.ifla.org/publications/international-standard-bibliographic-description-isbd/ (area 6)
"""

import re

_STATEMENT = re.compile(
    r"(?P<title>\S.*?)(?:\s*,\s*ISSN:?\s*(?P<issn>\d{4}-?\d{3}[\dXx]))?\s+;\s+(?P<number>[^;]{1,40})",
    re.DOTALL,
)
_ISSN = re.compile(r"(?P<title>\S.*?)\s*,\s*ISSN:?\s*(?P<issn>\d{4}-?\d{3}[\dXx])", re.DOTALL)
_NUMBERED = re.compile(r"\d|\b[IVXLCDM]+\b")
"""a number is in figures, Roman ones too: “Bread ; and roses” is a title"""


def part_series(text: str) -> tuple[str, str, str]:
    """The title of a series, its ISSN and the number in it, empty where they are not there.

    “(Meadow papers, ISSN 1234-5679 ; no. 4)” has all three.
    """
    bare = text[1:-1] if text.startswith("(") and text.endswith(")") else text
    found = _STATEMENT.fullmatch(bare)
    if found and _NUMBERED.search(found["number"]):
        return found["title"].rstrip(" ,"), found["issn"] or "", found["number"].strip()
    found = _ISSN.fullmatch(bare)
    return (found["title"], found["issn"], "") if found else (text, "", "")
