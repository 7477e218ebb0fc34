"""Words that introduce whoever made, sold or answers for a publication, in every language.

A cue is followed by a name.  ``HOUSES`` are words that are part of the name of a house
(``Imprenta Militar``, ``Verlag von Duncker``) and tell what kind of house it is.
"""

from colophon.languages import every

CUES: dict[str, tuple[str, ...]] = {
    "publisher": every("imprint.publisher"),
    "printer": every("imprint.printer"),
    "distributor": every("imprint.distributor"),
    "issuingBody": every("imprint.issuing_body"),
    "responsiblePerson": every("imprint.responsible"),
}
"""role → what leads to a name; a phrase of two roles is of the first"""
WEAK = frozenset(every("imprint.weak"))
"""cues that are common words too: believed only at a line's start beside a place or a date"""
REPRINTS = every("imprint.reprints")
HOUSES: dict[str, tuple[str, ...]] = {
    "publisher": every("imprint.publishing_houses"),
    "printer": every("imprint.printing_houses"),
}
STOPS = every("imprint.stops")
BODIES = every("imprint.bodies")
