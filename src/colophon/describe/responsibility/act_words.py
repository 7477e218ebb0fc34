"""Bodies and sovereigns that issued official acts, by the words of the acts: tables.

Headings are those of the usual authority files (corporate bodies under their state).
Patterns are matched on text in which long s is s, case aside.
"""

import re

_ACT = (
    r"(?:arrests?|arr[eê]ts?|d\wcrets?|ordonnances?|r\wglements?|extrai(?:ct|t)s? des registres"
    r"|d\wclarations?|[eé]di(?:ct|t)s?|lettres? patentes?|remons?tran\w+)"
)


def _table(*rows: tuple[str, str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern, re.I), heading) for pattern, heading in rows)


BODIES = _table(
    (
        rf"{_ACT}\W+d[vu]\W+conseil(?:\W+(?:priv[eé]|d[vu]\W+roy))?(?:\W+d\W?estat)?",
        "Conseil d'État",
    ),
    (rf"{_ACT}\W+de\W+la\W+co[vu]r\W+des\W+a[yi]des", "Cour des aides"),
    (rf"{_ACT}\W+de\W+la\W+chambre\W+des\W+comptes", "Chambre des comptes"),
    (rf"{_ACT}\W+de\W+la\W+co[vu]r\W+des\W+monn[oa][yi]es", "Cour des monnaies"),
    (r"estates\W+of\W+parliament", "Scotland. Parliament"),
    (
        r"general\W+assembl\w+\W+of\W+the\W+(?:kirk|church)\W+of\W+scotland",
        "Church of Scotland. General Assembly",
    ),
    (
        (
            r"macers\W+of\W+our\W+privy\W+council|privy\W+council\W+of\W+scotland"
            r"|majesties\W+most\W+honou?rable\W+privy\W+council"
        ),
        "Scotland. Privy Council",
    ),
    (
        (
            r"lords\W+and\W+commons(?:\W+in\W+parliament)?\W+assembled|\bacts?\W+of\W+parliament"
            r"|^\W*an?\W+act\W+(?:of|for|[^\W\d_]{3,12}ing|against|to)\b"
            r"|enacted\W+by\W+(?:this\W+present\W+|the\W+)?parliament"
            r"|lords\W+spiritual\W+and\W+temporal\W+and\W+commons"
            r"|ordinance\W+of\W+(?:the\W+lords|parliament)"
            r"|parliament\W+of\W+(?:the\W+commonwealth\W+of\W+)?england"
        ),
        "England and Wales. Parliament",
    ),
    (
        (
            r"(?:house\W+of\W+commons|commons\W+(?:in\W+parliament\W+)?assembled|(?:ordered"
            r"|resolved)\W+by\W+the\W+commons)"
        ),
        "England and Wales. Parliament. House of Commons",
    ),
    (
        r"house\W+of\W+(?:lords|peers)|lords\W+(?:spiritual|in\W+parliament\W+assembled)",
        "England and Wales. Parliament. House of Lords",
    ),
    (r"council\W+of\W+state", "England and Wales. Council of State"),
    (r"^\W*by\W+the\W+(?:lord\W+)?ma[yi]or", "City of London (England). Lord Mayor"),
    (
        r"^\W*(?:an?\W+)?(?:act|by)\W+(?:of\W+)?(?:the\W+)?common\W+coun[cs]\w+",
        "City of London (England). Court of Common Council",
    ),
    (
        r"^\W*by\W+the\W+lord\W+protector|his\W+highness\W+the\W+lord\W+protector",
        "England and Wales. Lord Protector",
    ),
    (r"congress\W+of\W+the\W+united\W+states", "United States. Congress"),
    (r"^\W*in\W+congress\b|continental\W+congress", "United States. Continental Congress"),
)
PARLEMENT = re.compile(
    rf"{_ACT}(?:\W+notable)?\W+(?:de\W+la\W+co[vu]r\W+)?d[eu]?[vu]?\W+parlement"
    r"(?:\W+de\W+(?P<place>[^\W\d_]+))?"
    rf"|{_ACT}\W+de\W+la\W+co[vu]r(?:\W+de)?\W+parlement(?:\W+de\W+(?P<seat>[^\W\d_]+))?",
    re.I,
)
SEATS = dict(
    one.split(":")
    for one in """
    bordeaux:Bordeaux bourdeaux:Bordeaux rouen:Rouen roven:Rouen paris:Paris tolose:Toulouse
    toulouse:Toulouse tholose:Toulouse dijon:Dijon rennes:Rennes aix:Aix provence:Provence
    bretagne:Bretagne normandie:Rouen grenoble:Grenoble metz:Metz pau:Pau besançon:Besançon
    douai:Douai douay:Douai nancy:Nancy
    """.split()
)
REGISTERED = re.compile(r"verifi[eé]+\w*\W+en\W+(?:la\W+cour\W+de\W+)?parlement", re.I)
ROYAL = re.compile(
    rf"^\W*(?:{_ACT}|lettres?\W+de\W+cachet|lettre|traitt?[eé])\W+d[vu]\W+ro[yi]\b", re.I
)
BY_KING = re.compile(
    r"""
      ^\W*by\W+the\W+(?:king|queen)\b
    | ^\W*(?:charles|james|william|anne|george)\W+(?:the\W+\w+\W+)?
      (?:r\b|by\W+the\W+grace\W+of\W+god)
    """,
    re.IGNORECASE | re.VERBOSE,
)
ACTS = re.compile(
    r"\W*(?:an?\W+|the\W+)?(?:\w+\W+)?(?:act|proclamation|declaration|order|ordinance|resolution)\b",
    re.I,
)
GOVERNOR = re.compile(r"go[vu]ern(?:ou?r|or)\b", re.I)
GOVERNED = re.compile(r"\b(?:proclamation|speech|by his excellency|by his honou?r)\b", re.I)
COLONIES = _table(
    (r"new\W?jersey", "New Jersey"),
    (r"massachusetts", "Massachusetts"),
    (r"connecticut", "Connecticut"),
    (r"new\W?york", "New York (State)"),
    (r"pennsyl?vania", "Pennsylvania"),
    (r"virginia", "Virginia"),
    (r"maryland", "Maryland"),
    (r"new\W?hampshire", "New Hampshire"),
    (r"rhode\W?island", "Rhode Island"),
    (r"north\W?carolina", "North Carolina"),
    (r"south\W?carolina", "South Carolina"),
    (r"georgia", "Georgia"),
    (r"delaware", "Delaware"),
    (r"vermont", "Vermont"),
)
REIGNS = {
    "fr": (
        (1610, 1643, "Louis XIII"),
        (1643, 1715, "Louis XIV"),
        (1715, 1774, "Louis XV"),
        (1774, 1792, "Louis XVI"),
    ),
    "en": (
        (1603, 1625, "James I"),
        (1625, 1649, "Charles I"),
        (1660, 1685, "Charles II"),
        (1685, 1688, "James II"),
        (1689, 1702, "William III"),
        (1702, 1714, "Anne"),
        (1714, 1727, "George I"),
        (1727, 1760, "George II"),
    ),
}
"""first and last year, sovereign"""
