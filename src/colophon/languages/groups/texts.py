"""The small words of running text."""

import msgspec

from colophon.languages.groups import Words


class Texts(msgspec.Struct, frozen=True, kw_only=True):
    """Words that every text of a language has, in small letters."""

    commonest: Words = ()
    """the words that no text does without, as printed since 1600: early spellings (``vne``,
    ``auec``) beside modern ones; long s is read as s, u and v, i and j are told apart as
    printed"""
    function: Words = ()
    """further words that name nothing by themselves: pronouns, auxiliaries, particles"""
    unmatched: Words = ()
    """function words that are passed over where labels are matched"""
    endings: Words = ()
    """the endings, accents folded, in which the forms of one noun differ"""
    spellings: Words = ()
    """two spellings of one word, parted by ``=``: the one compared by stands second; with a
    hyphen at the end a beginning of words (``labour-=labor``), at the front an ending that three
    letters or more stand before (``-isation=ization``)"""
    articles: Words = ()
    """which sorting passes over at the beginning of a title, the longest first"""
    behind_hyphens: Words = ()
    """words before the end of a suspended compound: *Haupt- und Nebensache*, *pre- and post-war*;
    not such as words end with (Finnish *ja*)"""
    finis: Words = ()
    """words that end a text"""
