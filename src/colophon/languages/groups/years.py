"""Words of texts that tell in which year they were written."""

import msgspec

from colophon.languages.groups import Words


class Years(msgspec.Struct, frozen=True, kw_only=True):
    """What words say of a year in running text."""

    bounds: Words = ()
    """before a year that is still to come, or a bound"""
    naming: Words = ()
    """before a number that makes it a year"""
    later: Words = ()
    """behind a number of years that have gone by"""
    numbers: Words = ()
    """one to ten in words: ``two=2``"""
    present: Words = ()
    """words of the writer's present"""
    already: Words = ()
    """words that put the writer into the year that follows"""
