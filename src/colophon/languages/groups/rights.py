"""Words of rights: what a document says of copying it."""

import msgspec

from colophon.languages.groups import Words


class Rights(msgspec.Struct, frozen=True, kw_only=True):
    """Phrases that state rights, by what they signal; ``unspaced_`` ones are found within words."""

    anti_copyright: Words = ()
    copyleft: Words = ()
    cc_licence: Words = ()
    public_domain: Words = ()
    non_commercial_only: Words = ()
    free_to_copy: Words = ()
    copyright_claimed: Words = ()
    unspaced_copyright_claimed: Words = ()
    unspaced_free_to_copy: Words = ()
    unspaced_non_commercial_only: Words = ()
    unspaced_cc_licence: Words = ()
    unspaced_anti_copyright: Words = ()
    no_sign: Words = ()
    """what stands before the sign of copyright where it is disclaimed: ``no ©``"""
    no_holder: Words = ()
    """what stands behind the sign of copyright where nobody has it: ``© nobody``"""
    spoken_of: Words = ()
    """what follows “no copyright” where nothing is disclaimed"""
    stems: Words = ()
    """of a line of rights or of making, as patterns"""
    running: Words = ()
    """words beside which rights are only spoken of, as patterns"""
    of_this: Words = ()
    """words with which an item speaks of itself or of its licence, as patterns"""
    elsewhere: Words = ()
    """words of the rights in something else: pictures, fonts, as patterns"""
    of_sites: Words = ()
    """words at the foot of a site of the web, as patterns"""
    headings: Words = ()
    """headings over words of rights, as patterns"""
    attribution: Words = ()
    """what licences call the naming of authors, as patterns"""
    conditions: Words = ()
    """the further conditions of licences, as patterns"""
    non_commercial_stems: Words = ()
    unchanged_stems: Words = ()
    share_alike_stems: Words = ()
    """what tells these conditions apart, small letters without accents or blanks"""
