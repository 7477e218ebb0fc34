"""Words of titles."""

import msgspec

from colophon.languages.groups import Words


class Titles(msgspec.Struct, frozen=True, kw_only=True):
    """Words of titles, folded."""

    connectors: Words = ()
    """words that join a line of a title to the next"""
    genres: Words = ()
    """genres that stand alone under a title"""
    printed: Words = ()
    """``printed`` where an imprint begins within a paragraph, in its capitals, as patterns"""
    and_sold: Words = ()
    """what may stand between this and ``by``, as patterns"""
    printed_by: Words = ()
    """``by``, ``for``, ``at`` behind it, in their capitals"""
    at: Words = ()
    """before a place of ``imprint_places``, as patterns"""
    imprint_places: Words = ()
    """places with which such an imprint begins, in their capitals"""
    houses: Words = ()
    """before a name with which such an imprint begins, in their capitals"""
    addresses: Words = ()
    """an address to the reader within a paragraph, in its capitals, as patterns"""
    alternatives: Words = ()
    """``or`` between a title and its alternative, in its capitals"""
    alternatives_alone: Words = ()
    """those that need no comma behind them, as patterns of one length each"""
    labels: Words = ()
    """before the title in a header, as patterns"""
    stated: Words = ()
    """what a body issues, as patterns"""
    stated_by: Words = ()
    """what stands between this and the body"""
    months: Words = ()
    """beginnings of months in a date behind a byline"""
    before_dates: Words = ()
    """words before such a date"""
    parts: Words = ()
    """headings that name a part of a work, not the work"""
    part_numbers: Words = ()
    """numerals in words behind such a heading, as patterns"""
    part_titles: Words = ()
    """those of them that may end a title that the line before begins"""
    series: Words = ()
    """in the name of a series, as patterns"""
    series_editors: Words = ()
    """before the editor of a series, as patterns"""
    salutations: Words = ()
    """with which a text begins that speaks to its reader, as patterns"""
    header_labels: Words = ()
    """before a colon in a header within the text"""
    transcribers: Words = ()
    """words of those who transcribed the text, as patterns"""
    firm_trades: Words = ()
    """trades that end the name of a publisher or printer on a line, as patterns"""
    firm_endings: Words = ()
    """with which the name of a firm ends, as patterns"""
    slogans: Words = ()
    """beginnings of slogans and of words to the press, as patterns"""
    before_places: Words = ()
    """before a place with which an imprint begins"""
    printed_behind: Words = ()
    """``printed`` behind such a place, as patterns"""
    before_houses: Words = ()
    """before a house behind such a place"""
    houses_behind: Words = ()
    """a house behind such a place, as patterns"""
    in_towns: Words = ()
    """before one of ``towns`` with which an imprint begins"""
    towns: Words = ()
    """towns of old imprints, as patterns"""
    imprint_beginnings: Words = ()
    """beginnings of an imprint or of what stands on a verso, as patterns"""
    before_years: Words = ()
    """before a year on a line of its own"""
    permissions: Words = ()
    """beginnings of a permission to print, as patterns"""
    date_leads: Words = ()
    """before a date on a line of its own, as patterns"""
    date_of: Words = ()
    """before the month in such a date, as patterns"""
    date_months: Words = ()
    """months and seasons on such a line, as patterns of beginnings"""
    issues: Words = ()
    """before the number of an issue or volume on a line of its own, as patterns"""
    prices: Words = ()
    """before a price, folded"""
    money: Words = ()
    """behind a sum on such a line, as patterns"""
    no_prices: Words = ()
    """what stands in place of a price, as patterns"""
    latin_imprints: Words = ()
    """beginnings of an imprint below a place in the locative, as patterns"""
    sovereigns: Words = ()
    """who sign over a proclamation"""
    editions: Words = ()
    """``edition`` on a line of its own"""
    revised: Words = ()
    """behind it"""
    offices: Words = ()
    """kinds of public body over the title of a publication"""
    office_of: Words = ()
    """what stands between such a kind and its name"""
    weak_credits: Words = ()
    """who transcribed, before a title, as patterns"""
    tracts: Words = ()
    """words of a series whose number follows, as patterns"""
    adverts: Words = ()
    """beginnings of lists of other books, as patterns"""
    dedications: Words = ()
    """beginnings of a dedication, as patterns"""
    dedicated_to: Words = ()
    """``to`` at the beginning of a dedication"""
    dedicated_whom: Words = ()
    """``my``, ``the memory`` behind it"""
    weekdays: Words = ()
    """days of a meeting, as patterns"""
    hours: Words = ()
    """behind the hour of a meeting"""
    traded: Words = ()
    """words of an advertisement before a name, as patterns"""
    traded_by: Words = ()
    """between these and the name"""
