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
