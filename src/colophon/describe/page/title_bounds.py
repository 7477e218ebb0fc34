"""What ends or parts a title within a paragraph: patterns matched on the text itself."""

import re

from colophon.languages import alternatives, every

IMPRINT_INSIDE = re.compile(
    r"(?:\b[A-Z][\w'’-]{2,20}(?: [A-Z][\w'’-]{2,16})?[,:;]{0,2} {0,3})?"
    rf"\b{alternatives('titles.printed')},? (?:{alternatives('titles.and_sold')} )?"
    rf"{alternatives('titles.printed_by')}\b"
    rf"|\b{alternatives('titles.at')} {alternatives('titles.imprint_places')}[,.]"
    rf"|\b{alternatives('titles.houses')} [A-Z]"
)
"""where an imprint begins within a paragraph; on the text itself"""

DROP_CAPITAL = re.compile(r"(?:[A-ZÀ-ÖØ-Þ]['’]?|[IVXLHW]{1,2}V?)[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿſ]")
"""``WHereas``, ``IEan``: the first letters of a text that began with an initial"""

DROP_CAPITAL_INSIDE = re.compile(r"(?<=[.:;!?] )[A-ZÀ-ÖØ-Þ]{2}[a-zà-öø-ÿſ]{2}")

ADDRESS_INSIDE = re.compile(rf"(?<=[.!?] ){alternatives('titles.addresses')}[,:;.!] ")
"""an address to the reader within a paragraph"""

OR = re.compile(
    rf"(?:[,;:.]\s*|\s){alternatives('titles.alternatives')}(?:[,:;]\s*|"
    r"(?<=[A-ZА-Я][A-ZА-Я])\s+|"
    rf"(?:{'|'.join(rf'(?<={one})' for one in every('titles.alternatives_alone'))})\s+)"
)
"""what joins a title and its alternative: with a comma, in capitals, or used for nothing else"""

TITLE_LABEL = re.compile(
    rf"{alternatives('titles.labels')}[ \t]*:[ \t]*(?P<title>\S[^\n]*)", re.IGNORECASE
)
"""a field of a header within the text"""

STATED = re.compile(
    rf"\b{alternatives('titles.stated')}\s+{alternatives('titles.stated_by')}\s+"
    r"(?=(?:the\s+)?[A-Z])"
)
"""what a body issues; on the text itself"""

_MONTH = rf"{alternatives('titles.months')}[^\W\d_]{{0,8}}\.?"
DATE_INSIDE = re.compile(
    rf"(?:(?<=^)|(?<![\s|·•,;–—-])[\s|·•,;–—-]++)(?:{alternatives('titles.before_dates')}\s+)*"
    rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{{1,2}}\.? (?:de )?{_MONTH},?"
    rf" (?:de )?(?:19|20)\d\d|{_MONTH} (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d"
    r"|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d)\b.*",
    re.IGNORECASE | re.DOTALL,
)
"""a date behind, or in place of, the names of a byline, and what follows it"""


def end_before_date(text: str, start: int, end: int) -> int:
    """The end of a byline without the date of publication behind it; ``start`` if it is one."""
    found = DATE_INSIDE.search(text[start:end])
    return start + found.start() if found else end
