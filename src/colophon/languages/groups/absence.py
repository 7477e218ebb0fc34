"""Words that say that nothing is known."""

import msgspec

from colophon.languages.groups import Words


class Absence(msgspec.Struct, frozen=True, kw_only=True):
    """What stands in a field in place of a value."""

    unknown: Words = ()
    nameless: Words = ()
    placeless: Words = ()
    untitled: Words = ()
