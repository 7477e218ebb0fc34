"""Words beside the names of makers."""

import msgspec

from colophon.languages.groups import Words


class Names(msgspec.Struct, frozen=True, kw_only=True):
    """Labels of makers, as they stand before a colon."""

    authors: Words = ()
    editors: Words = ()
    translators: Words = ()
    illustrators: Words = ()
    loose: Words = ()
    """labels of a maker of the text that may stand before other things"""
