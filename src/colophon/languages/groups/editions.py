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
