"""Words by which a document says who issued, organised, wrote or reproduced it."""

import msgspec

from colophon.languages.groups import Words


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What the learnt reader takes as signs, beside the words of imprints.

    None decides alone, so that ambiguous ones may be here.
    """

    publisher: Words = ()
    organiser: Words = ()
    printer: Words = ()
    distributor: Words = ()
    responsible: Words = ()
    other: Words = ()
    """makers of other things: photographs, layout, grants"""
    maker: Words = ()
    """authors and editors"""
    never_names: Words = ()
    """phrases among these that announce a name and never begin one"""
