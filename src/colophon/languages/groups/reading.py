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
    before_places: Words = ()
    """words at which a name behind a cue may end; columns of the learnt reader hang on them"""
    by: Words = ()
    """words in a phrase that announces a name rather than being part of one"""
    articles: Words = ()
    """articles before a name that is compared"""
    between: Words = ()
    """``and`` between two names"""
    unspaced_labels: Words = ()
    """labels that stand next to a name without a blank"""
    left_out: Words = ()
    """articles before a name that are left out where two are compared, without accents"""
    left_out_forms: Words = ()
    """legal forms behind it, without stops"""
    left_out_kinds: Words = ()
    """kinds of body before it"""
    left_out_honours: Words = ()
    """honours before it"""
