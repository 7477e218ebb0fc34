"""Words of editions."""

import msgspec

from colophon.languages.groups import Words


class Editions(msgspec.Struct, frozen=True, kw_only=True):
    """How an edition is stated."""

    patterns: Words = ()
    """patterns in folded text: u for v, i for j, no accents"""
