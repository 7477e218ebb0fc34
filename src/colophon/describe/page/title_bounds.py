"""What ends or parts a title within a paragraph: patterns matched on the text itself."""

import re

IMPRINT_INSIDE = re.compile(
    r"(?:\b[A-Z][\w'’-]{2,20}(?: [A-Z][\w'’-]{2,16})?[,:.;]{0,2} "
    r"{0,3})?\b(?:(?:Re-?)?[Pp]rinted|PRINTED|Imprinted|REPRINTED|Publi[sſ]h(?:ed|['’]d)"
    r"|PUBLISHED)"
    r",? (?:and (?:[sſ]old|SOLD|[pP]ubli[sſ]hed) |AND SOLD )?(?:by|for|at|in|and|BY|FOR|AT|IN"
    r"|AND|By|For|At|In)\b"
    r"|\b[AÀ] (?:PARIS|LYON|ROVEN|ROUEN|BORDEAUX|BOVRDEAVX|Paris|Lyon|Rouen)[,.]|\b(?:Chez"
    r"|CHEZ|Apud|APUD) [A-Z]"
)
"""where an imprint begins within a paragraph; on the text itself"""

DROP_CAPITAL = re.compile(r"(?:[A-ZÀ-ÖØ-Þ]['’]?|[IVXLHW]{1,2}V?)[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿſ]")
"""``WHereas``, ``IEan``: the first letters of a text that began with an initial"""

DROP_CAPITAL_INSIDE = re.compile(r"(?<=[.:;!?] )[A-ZÀ-ÖØ-Þ]{2}[a-zà-öø-ÿſ]{2}")

ADDRESS_INSIDE = re.compile(
    r"(?<=[.!?] )(?:MADAME|MONSIE[VU]R|MONSEIGNE[VU]R|MESSIE[VU]RS|SIRE|MY LORDS?|SIRS?|GENTLEMEN"
    r"|Gentlemen|Comrades|Friends|Dear \w{3,12})[,:;.!] "
)
"""an address to the reader within a paragraph"""

OR = re.compile(
    r"(?:[,;:.]\s*|\s)(?:OR|Or|or|OV|Ov|ov|OU|Ou|ou|ODER|oder|OSSIA|ossia|ovvero|O "
    r"SEA|o sea|или|ИЛИ|ἤ|ή)(?:[,:;]\s*|(?<=[A-ZА-Я][A-ZА-Я])\s+|(?<=\bou)\s+"
    r"|(?<=\bov)\s+|(?<=oder)\s+|(?<=или)\s+|(?<=ossia)\s+|(?<=ovvero)\s+)"
)
"""what joins a title and its alternative: with a comma, in capitals, or used for nothing else"""

TITLE_LABEL = re.compile(
    r"(?:title|titre|titel|t[ií]tulo|titolo|название|заглавие|τίτλος)[ \t]*:[ "
    r"\t]*(?P<title>\S[^\n]*)",
    re.I,
)
"""a field of a header within the text"""

STATED = re.compile(
    r"\b(?:statement|report|appeal|call|manifesto|leaflet|pamphlet|zine|publication"
    r"|communiqu[eé]|resolution|briefing)\s+(?:by|from|of)\s+(?=(?:the\s+)?[A-Z])"
)
"""what a body issues; on the text itself"""

_MONTH = (
    r"(?:jän|jan|feb|mar|mär|apr|may|jun|jul|aug|sep|oct|okt|nov|dec|dez|janv|fév|mars|avr|mai|juin|juil"
    r"|août|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|out|янв|фев|мар|апр|ма|июн|июл|авг|сен"
    r"|окт|ноя|дек)[^\W\d_]{0,8}\.?"
)
DATE_INSIDE = re.compile(
    r"(?:(?<=^)|[\s|·•,;–—-]+)(?:(?:posted|published|on|am|le|el|il|den|updated)\s+)*"
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
