"""Words of which prohibitions of copying are made."""

import msgspec

from colophon.languages.groups import Words


class Copying(msgspec.Struct, frozen=True, kw_only=True):
    """Kinds of word by which a sentence on copying is judged; ``*`` ends a word somehow."""

    copying: Words = ()
    """to copy, to reprint, and their nouns"""
    negations: Words = ()
    forbidden: Words = ()
    permitted: Words = ()
    permission: Words = ()
    """permission, consent"""
    only: Words = ()
    tied_to: Words = ()
    """what ties a permission to copy to somebody's consent"""
    without: Words = ()
    works: Words = ()
    """any part, the publication: what a prohibition is about"""
    this: Words = ()
    """what stands for the publication at the end of its clause"""
    commerce: Words = ()
    """gain: who forbids only that allows the rest"""
    excepting: Words = ()
    hesitation: Words = ()
    """“do not hesitate to copy” and its like forbid nothing"""
    asking: Words = ()
    before: Words = ()
    printing: Words = ()
    """to print"""
