"""Words of pages on the web."""

import msgspec

from colophon.languages.groups import Words


class Pages(msgspec.Struct, frozen=True, kw_only=True):
    """What a page says of other pages."""

    related: Words = ()
    """headings of lists of other pages"""
    names: Words = ()
    """what the pages of a site are called that are no documents"""
    beside_addresses: Words = ()
    """words that may stand on one line with an address of the web, as patterns"""
    others: Words = ()
    """words of a line or a heading over it whose addresses are those of others, as patterns"""
