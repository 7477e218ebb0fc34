"""Words of headings, and of notes that are no part of a work."""

import msgspec

from colophon.languages.groups import Words


class Headings(msgspec.Struct, frozen=True, kw_only=True):
    """What a line says as a heading, and what notes say; in any case of letters."""

    lists: Words = ()
    """headings of lists of references and readings, as patterns"""
    list_stems: Words = ()
    """one of which every such heading has, in small letters"""
    list_behind: Words = ()
    """headings among these that may end a line of two columns"""
    behind_lists: Words = ()
    """headings of what follows such a list, as patterns"""
    other_works: Words = ()
    """headings of lists of other works of the author or the house, as patterns"""
    other_works_stems: Words = ()
    """one of which every such heading has, in small letters"""
    digitisers: Words = ()
    """what those write who digitised or transcribed a text, as patterns"""
    digitiser_stems: Words = ()
    """one of which every such note has, in small letters"""
    made_for: Words = ()
    """what says in such a note that the item itself was made, as patterns"""
    colophons: Words = ()
    """headings of colophons and notices of rights, as patterns"""
    dates: Words = ()
    """labels of dates in their capitals, as patterns"""
    on: Words = ()
    """what may stand behind such a label"""
    abstract: Words = ()
    """over an abstract, as patterns"""
    keywords: Words = ()
    """over keywords, as patterns"""
    references: Words = ()
    """over references, as patterns"""
    behind_authors: Words = ()
    """beginnings of what stands behind the authors of a paper, folded, as patterns"""
