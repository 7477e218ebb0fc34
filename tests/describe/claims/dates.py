"""What the describer of dates claims: what a date is the date of, and what was concluded."""

import re

from tests.describe.claims.claim import Claim, before, is_near_edge, line_of, marked, words

from colophon.describe.imprint.imprints import Imprints
from colophon.describe.page.title_page import TitlePage
from colophon.languages import every
from colophon.model.document import Document, MarkKind
from colophon.model.record import Evidence

DESCRIBERS = ("dates",)
_HOW = r"(?:: (?P<how>[^;]+))?(?:; (?P<others>.+) is stated as well)?"
_ORIGIN = (MarkKind.IMPRINT, MarkKind.PUBLISHER, MarkKind.PLACE, MarkKind.FRONT)


def _behind(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    """The words stand before the date, at most a few others between."""
    phrase, led = words(match["phrase"]), words(before(document, evidence, 60))
    if not phrase:  # a sign such as ©
        return match["phrase"] in before(document, evidence, 60)
    return any(led[at : at + len(phrase)] == phrase for at in range(len(led)))


def _copyright(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    near = before(document, evidence, 48).casefold()
    signs = (*"©ⓒ℗ⓟ", "(c)", *every("date_roles.copyright"))
    return any(sign in near for sign in signs)


def _before_publishing(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    behind = document.text[evidence.end :].lstrip()
    return behind.startswith(every("date_roles.behind"))


def _before_printing(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    behind = document.text[evidence.end :].lstrip()
    return behind.startswith(every("date_roles.behind_printing"))


def _imprint(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    """A maker is named before the date, no sentence and few lines between."""
    ends = [one.end for one in Imprints(document).parties if one.end <= (evidence.start or 0)]
    between = document.text[max(ends) : evidence.start] if ends else "\n" * 9
    return len(between) < 320 and between.count("\n") <= 6


def _beside_maker(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    near = [abs(one.start - (evidence.start or 0)) for one in Imprints(document).parties]
    return min(near, default=999) < 240 and is_near_edge(document, evidence, 16)


def _issue(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    rest = line_of(document, evidence).replace(evidence.quote.split("\n")[0], " ")
    return (
        re.search(r"(?i)(?:n[o°º.ru]|num|vol|issue|heft|ausgabe|№|an|jahrg)\S*\s{0,3}\d", rest)
        is not None
    )


def _volume(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return re.search(r"\d\s?\(\d+\)\W{1,3}$", before(document, evidence, 20)) is not None


def _alone(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    """Hardly anything else stands on the line, and it goes on no sentence."""
    rest = [one for one in words(line_of(document, evidence)) if one not in words(evidence.quote)]
    return len([one for one in rest if len(one) > 2 and not one.isdigit()]) <= 2


def _short_line(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return len(line_of(document, evidence).strip()) < len(evidence.quote) + 32


def _alone_in_head(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return _alone(document, evidence, match) and (evidence.start or 0) < 14_000


def _alone_at_end(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return _alone(document, evidence, match) and _at_end(document, evidence, match)


def _at_end(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    below = [one for one in document.text[evidence.end :].split("\n") if one.strip()]
    return len(below) <= 14


def _place(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    regions = Imprints(document).regions
    start = evidence.start or 0
    return bool(regions.places_in(start - 14, start))


def _in_title(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    title = TitlePage(document).title
    return title is not None and title.start <= (evidence.start or 0) < title.end


def _first_lines(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return (evidence.start or 0) < 600


def _latest(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    """No later year is told of; a later one may be a plan or a number."""
    later = [
        one
        for one in re.finditer(r"(?<!\d)(?:1[4-9]\d\d|20[01]\d|202[0-6])(?!\d)", document.text)
        if int(one.group()) > int(evidence.quote)
    ]
    plans = r"(?:by|until|till|before|from|to|bis|vor|d'ici|hasta|entro|até|tot|\d)\W{0,3}$"
    return all(
        re.search(plans, document.text[max(one.start() - 12, 0) : one.start()]) for one in later
    )


def _stands_in(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    led = before(document, evidence, 30).casefold()
    return any(word.casefold() in led for word in every("years.already"))


def _years_later(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return match["year"] in document.text[: evidence.start]


def _linked(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return any(f"/{match['year']}/" in one.target for one in document.links)


def _thing(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    sign = {"a web address": r"\.|//", "a sum in euro": r"€|euro"}[match["what"]]
    return re.search(sign, evidence.quote) is not None


def _quotes_a_date(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return bool(evidence.quote) or evidence.inferred


_NONE = "no date of publication is stated; "
CLAIMS = (
    Claim(
        r"the (?:date|year) behind “(?P<phrase>.+?)”(?:: (?:a first edition or printing|an edition|"
        r"the legal deposit|a later printing|the printing)|, under which the text was signed)?"
        rf"{_HOW}",
        _behind,
    ),
    Claim(rf"the date of the copyright notice{_HOW}", _copyright),
    Claim(rf"the date before a word of publishing{_HOW}", _before_publishing),
    Claim(rf"the date before a word of printing{_HOW}", _before_printing),
    Claim(rf"the source marks it as a date{_HOW}", marked(MarkKind.DATE)),
    Claim(
        rf"the date of the imprint, behind the name of a publisher or printer{_HOW}", _imprint
    ),
    Claim(rf"the date beside the number of the issue{_HOW}", _issue),
    Claim(rf"the date behind volume and issue, on a running line{_HOW}", _volume),
    Claim(rf"a date on a line of its own in the head{_HOW}", _alone_in_head),
    Claim(
        rf"a date in what the source marks as front matter or imprint{_HOW}", marked(*_ORIGIN)
    ),
    Claim(rf"the date behind the name of a place{_HOW}", _place),
    Claim(
        rf"a date beside a publisher, printer or person responsible, at the end{_HOW}",
        _beside_maker,
    ),
    Claim(rf"a date on a line of its own at the end{_HOW}", _alone_at_end),
    Claim(rf"a date on a short line of the head{_HOW}", _short_line),
    Claim(rf"a date on a short line at the end{_HOW}", _short_line),
    Claim(rf"a date in the title{_HOW}", _in_title),
    Claim(rf"a date in the last lines{_HOW}", _at_end),
    Claim(rf"a date in the first lines{_HOW}", _first_lines),
    Claim(r"the year of the document's own citation", _quotes_a_date),
    Claim(r"no date is stated; .+ is known at this address: .+", _quotes_a_date),
    Claim(rf"{_NONE}the latest year that the text tells of", _latest),
    Claim(rf"{_NONE}the writer stands in this year", _stands_in),
    Claim(
        rf"{_NONE}\d+ years after (?P<year>\d+), the latest year that the text tells of",
        _years_later,
    ),
    Claim(rf"{_NONE}it links to an address dated (?P<year>\d+), the latest year named", _linked),
    Claim(rf"{_NONE}it has (?P<what>.+), which was not printed before \d+", _thing),
    Claim(
        r"no date is stated and none can be concluded; searched: .+",
        lambda document, evidence, match: not evidence.quote,
    ),
)  # fmt: skip

BODY = (
    "The tenants of the lower town have asked for repairs since the spring, and nobody came.\n"
    "The stairs are dark, the roof is open, and the landlord lives by the sea. We meet in the\n"
    "wash house on the first evening of the week, and whoever has a ladder brings it along.\n"
)
_LETTER = "We ask the council to mend the roof before the winter, and to answer in writing.\n"


def _leaflet(head: str, foot: str = "") -> str:
    return f"{head}\n\n{BODY}\n{BODY}\n{BODY}\n{foot}\n"


SAMPLES = (
    _leaflet("THE RENT", "Published May 1981"),
    _leaflet("THE RENT", "First published 1974"),
    _leaflet("THE RENT", "Second edition, June 1978"),
    _leaflet("THE RENT", "Dépôt légal : 2e trimestre 1974"),
    _leaflet("THE RENT", "Reprinted 1979"),
    _leaflet("THE RENT", "© 1983 Hollow Press"),
    _leaflet("家賃", "一九七一年八月十日発行"),
    _leaflet("家賃", "一九七一年八月十日印刷"),
    _leaflet("家賃", "ⓒ 1979 下町書店"),
    _leaflet("The rent", "© Quay Press 1979"),
    _leaflet("THE RENT", "Printed and published by the Hollow Press, Lowtown, March 1982."),
    _leaflet("THE RENT\nNo. 7 · May 1968 · 6d"),
    f"THE RENT\n\n{BODY}\n\n6(66), 2024\n\n{BODY}",
    _leaflet("THE RENT", "Achevé d'imprimer le 12 mars 1974"),
    _leaflet("THE RENT\n\nin the year 1794"),
    _leaflet("THE RENT\n\nMay 1968"),
    _leaflet("THE RENT\n\nA plea to the landlords, LONDON, 1649."),
    _leaflet(
        "THE RENT\n\nA PARIS,\nChez IEAN MOREL.\nM. DC. L.", "FAIT à Paris le 14 octobre 1650."
    ),
    _leaflet("LE LOYER", "Aux locataires de la ville basse, le 14 octobre 1950"),
    _leaflet("THE RENT", "Hollow Press, 9 Ferry Road, Lowtown. Typed by hand in June 1977."),
    _leaflet("THE RENT", "3 May 1981"),
    _leaflet("Minutes of the meeting of 3 May 1981"),
    _leaflet("THE RENT", "Set by Ada at the kitchen table, Lowtown, September 1980. Twenty pence"),
    f"To the council\n\n{_LETTER}Nobody has said what we were told on 3 May 1981.\n{_LETTER * 16}",
    f"THE RENT STRIKE OF 1915\n\n{BODY}",
    _leaflet("THE RENT\n\nLowtown, on a cold day, 3 May 1981"),
    _leaflet("THE RENT", "Lowtown, on a cold day, 3 May 1981"),
    _leaflet("THE RENT", "In 2018 the roof fell. Already in 2025, forty flats stand empty."),
    f"{BODY}In 2020 we marched. Five years later, we face the same landlords.\n{BODY}",
    f"{BODY} In 1950 the gardens were dug. {BODY} Read more at www.hollow.org today.",
    f"{BODY}The report of 2014 was followed by another in 2016.\n{BODY}",
    BODY,
)
"""texts that make each rule speak"""
