"""Words of titles."""

import msgspec

from colophon.languages.groups import Words


class Titles(msgspec.Struct, frozen=True, kw_only=True):
    """Words of titles, folded."""

    connectors: Words = ()
    """words that join a line of a title to the next"""
    genres: Words = ()
    """genres that stand alone under a title"""
