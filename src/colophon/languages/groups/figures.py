"""Words beside figures that make them something else than a year."""

import msgspec

from colophon.languages.groups import Words


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """What words beside a number say that it is."""

    telephone: Words = ()
    """before a number that is called"""
    numbered: Words = ()
    """before a number that counts something"""
    street_endings: Words = ()
    """ends of the names of streets, before the number of a house"""
    streets: Words = ()
    """before the name of a street and the number of a house"""
    counted: Words = ()
    """behind a number of them"""
    issues: Words = ()
    """before the number of an issue, as patterns"""
    streets_behind: Words = ()
    """behind a number and a name, in their capitals"""
    streets_short: Words = ()
    """abbreviations behind a number and a name before a comma, in their capitals"""
    streets_short_far: Words = ()
    """abbreviations behind a number, a point of the compass and a name"""
    streets_between: Words = ()
    """between the number of a house and a name"""
    streets_first: Words = ()
    """right behind the number of a house, in their capitals"""
    hours: Words = ()
    """behind an hour"""
