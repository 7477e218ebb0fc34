"""Words of editions."""

import msgspec

from colophon.languages.groups import Words


class Editions(msgspec.Struct, frozen=True, kw_only=True):
    """How an edition is stated."""

    patterns: Words = ()
    """patterns in folded text: u for v, i for j, no accents"""
    stems: Words = ()
    """one of which every line on edition, series, issue or price has, folded, as patterns"""
    free: Words = ()
    """what makes words a price without a figure, folded, as patterns"""
    pages: Words = ()
    """before the page of a citation, folded"""
    credits: Words = ()
    """of the credit of a picture, folded, as patterns"""
    credited: Words = ()
    """between such a word and whoever is credited"""
    leads: Words = ()
    """which lead to the name of a series, folded, as patterns"""
    price_leads: Words = ()
    """before ``price``, folded"""
    price_labels: Words = ()
    """which lead to a price and are none of it, folded, as patterns"""
    price_links: Words = ()
    """``is`` between such a label and the price, folded, as patterns"""
    other_numbers: Words = ()
    """before a number that is none of an issue, folded; ``*`` ends a word somehow"""
    volumes: Words = ()
    """before the number of a volume that the number of an issue follows, folded, as patterns"""
    issues_of_volumes: Words = ()
    """before the number of an issue behind it, folded, as patterns"""
    issues: Words = ()
    """before the number of an issue, folded, as patterns"""
    volumes_alone: Words = ()
    """before the number of a volume alone, folded, as patterns"""
    series_endings: Words = ()
    """words for a series that may be the end of a compound, folded, as patterns"""
    series_words: Words = ()
    """further words for a series or a serial, folded, as patterns"""
    number_words: Words = ()
    """before the number of a series or serial, folded, as patterns"""
    numbers_behind: Words = ()
    """behind the number and a stop, folded"""
    issue_words: Words = ()
    """before the number of an issue on any line, folded, as patterns"""
    collections: Words = ()
    """before the name of a series in quotation marks, folded, as patterns"""
    years_of_serials: Words = ()
    """words for a volume or year of a serial, folded, as patterns"""
    of_series: Words = ()
    """between the number of an issue and the name of its series, folded, as patterns"""
    numbered_series: Words = ()
    """before the word and number of a series on a line, folded, as patterns"""
    named_series: Words = ()
    """before the name of a series, folded"""
    series_before_numbers: Words = ()
    """words of a series before ``heft`` or ``band`` and its number, folded"""
    numbers_of_series: Words = ()
    """what stands there before the number, folded, as patterns"""
    currencies_before: Words = ()
    """before a sum, folded, as patterns"""
    currencies: Words = ()
    """behind a sum, folded, as patterns"""
    sums: Words = ()
    """sums in words, folded, as patterns"""
    free_words: Words = ()
    """what stands in place of a price, folded, as patterns"""
