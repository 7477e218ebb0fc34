"""Words of pages on the web."""

import msgspec

from colophon.languages.groups import Words


class Pages(msgspec.Struct, frozen=True, kw_only=True):
    """What a page says of other pages."""

    related: Words = ()
    """headings of lists of other pages"""
    names: Words = ()
    """what the pages of a site are called that are no documents"""
