"""Words beside and within the names of makers."""

import msgspec

from colophon.languages.groups import Words


class Names(msgspec.Struct, frozen=True, kw_only=True):
    """What words say of a name; folded, without accents, where they are not phrases."""

    authors: Words = ()
    """labels, as they stand before a colon; what stands in brackets may be missing"""
    editors: Words = ()
    translators: Words = ()
    illustrators: Words = ()
    loose: Words = ()
    """labels of a maker of the text that may stand before other things"""
    particles: Words = ()
    """small words within the name of a person"""
    honorifics: Words = ()
    offices: Words = ()
    """what a signature adds to a name"""
    never: Words = ()
    """words that no name begins with or consists of"""
    ranks: Words = ()
    """ranks that stand within a name, before a particle"""
    nobody: Words = ()
    """who is nobody: ``anonymous``, ``unknown author``"""
    template_names: Words = ()
    """nouns that a template puts in the place of the name of a maker"""
    template_name_words: Words = ()
    """the words about them"""
    template_titles: Words = ()
    """nouns that a template puts in the place of a title"""
    template_title_words: Words = ()
    """the words about them"""
    joining: Words = ()
    """small words that stand within the name of a body"""
    program_titles: Words = ()
    """titles that programs write into files, folded, as patterns"""
    accounts: Words = ()
    """what accounts are called in the place of an author, folded, as patterns"""
    devices: Words = ()
    """what machines are called there"""
