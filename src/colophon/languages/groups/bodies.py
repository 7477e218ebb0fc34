"""Words in the names of bodies."""

import msgspec

from colophon.languages.groups import Words


class Bodies(msgspec.Struct, frozen=True, kw_only=True):
    """Words, and parts of words, that make a name that of a body, without accents."""

    words: Words = ()
    """wherever in a name they stand"""
    compounds: Words = ()
    """how the last member of a compound ends: Fahrradwerkstatt"""
    legal_forms: Words = ()
    """without their stops"""
    surnames: Words = ()
    """words among these that are also common surnames"""
    stems: Words = ()
    """how words begin, in any inflection; signs for the learnt reader, none decides alone"""
    whole: Words = ()
    """whole words of scripts whose words are not inflected at the end"""
    behind: Words = ()
    """how names of bodies end that are written without blanks"""
    articles: Words = ()
    """articles before a name"""
    elided: Words = ()
    """articles that may stand before a name without a blank, as patterns"""
    numbered_institutions: Words = ()
    """in a line of affiliation that begins with a number, folded"""
    first_institutions: Words = ()
    """with which a line of affiliation begins, folded, as patterns"""
    affiliations: Words = ()
    """anywhere in a line of affiliation, folded, as patterns"""
