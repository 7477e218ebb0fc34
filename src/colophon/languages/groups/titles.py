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
