"""Words of postal addresses."""

import msgspec

from colophon.languages.groups import Words


class PostalAddresses(msgspec.Struct, frozen=True, kw_only=True):
    """What words say in a line that is an address; without accents where they are not patterns."""

    streets: Words = ()
    """behind the name of a street, with or without a number before: ``5 Mill Lane``"""
    street_endings: Words = ()
    """how the name of a street ends in one word: ``Lindenallee``"""
    routes: Words = ()
    """before the name of a street: ``rue des Lilas``"""
    boxes: Words = ()
    """before the number of a box, as patterns"""
    calls: Words = ()
    """before a number that is called, as patterns"""
    no_streets: Words = ()
    """words that stand between a number and such a noun in a sentence"""
    kept_streets: Words = ()
    """behind or at the end of a street's name, in the addresses that are kept of presses"""
    kept_numbered: Words = ()
    """before the name of a street, with the number before that: ``12, rue des Lilas``"""
    kept_routes: Words = ()
    """before the name of a street, with the number behind: ``calle Mayor 5``"""
    kept_boxes: Words = ()
    """before the number of a box in the addresses that are kept, as patterns"""
    behind_towns: Words = ()
    """what makes a town's name before it that of a street, folded, as patterns"""
    behind_names: Words = ()
    """where an address or an office begins behind a name, as patterns"""
