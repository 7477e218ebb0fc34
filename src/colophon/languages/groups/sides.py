"""What the names of scans and photographs call the sides and pages of an item."""

import msgspec

from colophon.languages.groups import Words


class Sides(msgspec.Struct, frozen=True, kw_only=True):
    """Words of file names, in small letters without accents.

    ``cover`` may stand behind a side: *back cover* is no front.  ``page`` stands before the
    number of a page, ``of`` between it and how many there are (*1 of 2*).
    """

    front: Words = ()
    inside: Words = ()
    back: Words = ()
    cover: Words = ()
    page: Words = ()
    of: Words = ()
