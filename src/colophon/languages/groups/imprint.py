"""The words of an imprint: who made, sold and answers for a publication."""

import msgspec

from colophon.languages.groups import Words


class Imprint(msgspec.Struct, frozen=True, kw_only=True):
    """What words say in an imprint.

    In a phrase ``*`` ends a word somehow, ``[x]`` may be missing.
    """

    publisher: Words = ()
    """what a name follows: ``published by``, ``Verlag von``"""
    printer: Words = ()
    """``printed by``, ``Druck:``"""
    distributor: Words = ()
    """``sold by``, ``Vertrieb:``"""
    issuing_body: Words = ()
    """``issued by``, ``organe de``"""
    responsible: Words = ()
    """who answers in law: ``V.i.S.d.P.``, ``gérant :``"""
    weak: Words = ()
    """those among these that are common words too: believed at the start of a line only,
    beside a place or a date"""
    reprints: Words = ()
    """what follows is the origin of another edition"""
    publishing_houses: Words = ()
    """words within the names of publishers: ``press``, ``Verlag``"""
    printing_houses: Words = ()
    """words within the names of printers: ``Imprenta``"""
    stops: Words = ()
    """what follows a name and is none: an address, a price, a trade"""
    bodies: Words = ()
    """words that make a name that of a body"""
    locatives: Words = ()
    """words before the place of an imprint or a dateline"""
    credits: Words = ()
    """how lines of credits begin, as patterns: who paid, printed, photographed"""
