"""What the lines around a title say: one pattern a purpose; the words stand in the languages.

Patterns are matched on folded text (lower case, no accents, long s undone, see
``_names.folded``) and are anchored or bounded, so that a line costs linear time.
"""

import re

from colophon.describe.names.headings import fold_heading
from colophon.describe.page.title_places import is_known_place
from colophon.languages import alternatives, every


def _any(name: str) -> str:
    """A pattern for any of the words of ``languages/groups/titles.py`` under a name."""
    return alternatives(f"titles.{name}", spelt=fold_heading)


def _byline(*names: str) -> str:
    return alternatives(*(f"bylines.{name}" for name in names), spelt=fold_heading)


GENRES = frozenset(map(fold_heading, every("titles.genres")))
"""genres that stand alone under a title"""

CREDIT = re.compile(
    rf"(?:{_any('transcribers')}|pgdp\.net|project gutenberg"
    r"|gutenberg(?:\.org|2000| e-?book|[ -]projekt))"
)
"""words of those who transcribed the text: never its title page"""

NOT_TITLE = re.compile(
    rf"{_any('parts')}"
    rf"(?: (?:[ivxlc]{{1,7}}|\d{{1,3}}|{_any('part_numbers')}))?\W*"
)
"""headings that name a part of a work, not the work"""

PART_TOO = re.compile(rf"{_any('part_titles')}\W*")
"""of these words, those that may end a title that the line before begins"""

_PLACE = r"[^\W\d_][\w'’ .-]{2,24}"
IMPRINT = re.compile(
    rf"{_any('before_places')}? ?{_PLACE}[,.:;]* {_any('printed_behind')}\b"
    rf"|{_PLACE}[,.:;]+ ?[_*]?(?:{_any('before_houses')} )?{_any('houses_behind')}\b"
    rf"|{_any('in_towns')} {_any('towns')}(?:\b[^.]{{0,20}}$|[,.:])"
    rf"|{_any('imprint_beginnings')}"
    r"|(?:©|\(c\)) |isbn\b|issn\b|doi\b|doi:"
)
"""the beginning of an imprint or of what stands on a verso"""

_PRINTED_BEHIND = re.compile(
    rf"(?P<place>{_any('before_places')}? ?{_PLACE}?) {_any('printed_behind')}\b"
)
_BESIDE = re.compile(
    rf"[^\W\d_]+ {alternatives('reading.between', spelt=fold_heading)} [^\W\d_]+\W*"
)
"""two words beside each other: ``Editors and Printers``"""


def is_imprint(low: str) -> bool:
    """Whether a folded line begins as an imprint does.

    ``How Newspapers Are Printed`` names no place before the printing, ``Imprenta y pueblo``
    no house behind it.
    """
    if not IMPRINT.match(low) or _BESIDE.fullmatch(low):
        return False
    found = _PRINTED_BEHIND.match(low)
    return found is None or is_known_place(found["place"])


YEAR_LINE = re.compile(
    rf"\W*(?:{_any('before_years')}[ ,:]*)?"
    r"(?:(?:1[4-9]|20)\d\d\??|m ?[.,]? ?(?:d|c)[mdcxlvi .,]{2,24}|m[dcxlvi]{3,14})\W*"
)
"""a line that is a year, in Arabic or Roman numerals"""

PERMISSION = re.compile(rf"{_any('permissions')}|[a-z]{{4,14}} ss\.?$")

DATE_LINE = re.compile(
    rf"\W*{_any('date_leads')}*"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th|er|o|\.)?[ ./-]{_any('date_of')}?[^\W\d_]{{3,12}}\.?,?[ ./-]"
    r"(?:de |del )?(?:1[4-9]|20)\d\d"
    r"|[^\W\d_]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:1[4-9]|20)\d\d|(?:1[4-9]"
    r"|20)\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:(?:1[4-9]|20)?\d\d)"
    rf"|{_any('date_months')}\w{{0,3}}\.? (?:de )?(?:1[4-9]|20)\d\d)\W*"
)
"""a line that is a date"""

ISSUE = re.compile(
    rf"\W*(?:{_any('issues')}"
    r" ?(?:n[ro.°]{1,2}\.? ?)?(?:\d{1,4}|[ivxlc]{1,8})\b[\w ,.;:()/–—-]{0,50})\W*"
)
"""a line that numbers an issue or volume"""

SERIES = re.compile(rf"[^.!?]{{0,60}}\b{_any('series')}\b[^.!?]{{0,60}}\W*")
SERIES_EDITOR = re.compile(rf"\W*{_any('series_editors')}\b")

PRICE = re.compile(
    rf"\W*{_any('prices')}\b(?=\W*:|.*\d|.*\b{_any('no_prices')}(?!\w)).{{0,40}}"
    rf"|\W*(?:[£$€] ?\d[\d.,]*|\d{{1,3}} ?(?:{_any('money')}|€)"
    rf"|{_any('no_prices')})\W*"
)
SLOGAN = re.compile(rf"\W*{_any('slogans')}\b.{{0,60}}")
SALUTATION = re.compile(rf"{_any('salutations')}\W*")
"""an address to the reader: the text begins"""


LATIN_PLACE = re.compile(r"[^\W\d_]{4,16}(?:iis|is|ae|ii|i|a)\W*")
LATIN_IMPRINT = re.compile(
    rf"(?:(?:anno )?(?:m[dcxlvi. ]{{3,20}}|1[5-8]\d\d)\W*$|{_any('latin_imprints')})\b"
)
"""a place in the locative on its own line, and the line behind it"""

SIGN_MANUAL = re.compile(rf"{_any('sovereigns')}(?: [iv]{{1,3}}\.?)? ?r(?:ex|egina)?\.?")
"""the sovereign's signature over a proclamation"""

LABELLED = re.compile(rf"{_any('header_labels')}\s*:\s*\S")

EDITION = re.compile(
    rf"\W*(?:[\w.]+ ){{0,4}}{_any('editions')}"
    rf"(?:[ ,]{{1,2}}{_any('revised')}[\w ,]{{0,40}})?\W*"
)
_NAMED = r"(?:[^.!?]|(?<=\b[^\W\d_])\.){2,60}"
PUBLISHER_LINE = re.compile(
    rf"{_NAMED}[ ,]{_any('firm_trades')}\W*"
    rf"|{_NAMED}{_any('firm_endings')}\.?\W*"
)
"""a name with its trade or legal form: ``P. Exemple, éditeur``"""


def is_publisher(low: str) -> bool:
    """Whether a folded line is a firm with its trade; ``Editors and Printers`` are two words."""
    return PUBLISHER_LINE.fullmatch(low) is not None and not _BESIDE.fullmatch(low)


SCRIPTURE = re.compile(
    r"""
    (?:[1-3i]{1,3}[ ]?)?[a-z]{3,13}\.?[ ](?:\d{1,3}|[ivxlc]{1,6})[.:,][ ]?
    (?:ver\.?[ ]?)?\d{1,3}\b
    """,
    re.VERBOSE,
)
"""chapter and verse: the text of a sermon"""

ISSUER = re.compile(
    rf"(?:the )?(?:u\.?s\.? )?{_any('offices')} {_any('office_of')}\b[^.!?]{{3,60}}"
)
"""a public body over the title of its publication"""

WEAK_CREDIT = re.compile(rf"{_any('weak_credits')}\b")
"""credits of a transcription where they stand before the title"""


TRACTS = re.compile(rf"\b{_any('tracts')}\b")
"""words of a series whose number follows"""

ADVERT = re.compile(rf"\W*{_any('adverts')}\b.{{0,60}}|.{{3,70}} \d{{1,2}}s\.?(?: ?\d{{1,2}}d)?\W*")
"""lists of other books and their prices"""

DEDICATION = re.compile(
    rf"\W*(?:{_any('dedications')}|{_any('dedicated_to')} {_any('dedicated_whom')})\b.{{0,80}}"
)
EVENT = re.compile(
    rf"\W*{_any('weekdays')}\b.{{0,12}}\d.{{0,40}}"
    rf"|\W*(?:\d{{1,2}}(?:[.:]\d\d)? ?{_any('hours')}\b).{{0,60}}"
    r"|\W*\d{1,2}(?:st|nd|rd|th|er|\.|o)? (?:de |d[’'])?[^\W\d_]{3,12}\.?,? (?:de )?(?:19|20)\d\d"
    r"\W{1,3}.{0,14}\d{1,2}[.:h]\d\d.{0,30}"
    r"|\W*[^\W\d_]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d"
    r"\W{1,3}.{0,14}\d{1,2}[.:h]\d\d.{0,30}"
)
"""day and hour of a meeting"""


TRADED = re.compile(rf"\b{_any('traded')}\s+{_any('traded_by')}\s*$")
"""words of an advertisement before a name: who sells did not write"""
BY_ONE = re.compile(
    rf"\W*{_byline('hiding')} "
    rf"(?P<who>{_byline('hidden', 'hidden_one')} [^.!?:]{{3,60}}"
    rf"|{_byline('hidden_one')} of [^.!?:]{{3,40}})\W*"
)
"""a byline that hides the name: “by a working man's wife”"""
