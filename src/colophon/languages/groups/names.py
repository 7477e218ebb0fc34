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
    stated_roles: Words = ()
    """roles behind a name that metadata states, as patterns"""
    not_making: Words = ()
    """in brackets behind a name: what was done to the file, as patterns"""
    stated_leads: Words = ()
    """``written``, ``text`` before ``by`` and a name that metadata states"""
    about_years: Words = ()
    """before a year of a life that is not certain, as patterns"""
    born: Words = ()
    """before the year of a birth or a death"""
    between: Words = ()
    """``and`` between names that metadata states"""
    between_makers: Words = ()
    """``and`` between the names of a byline, also behind a comma or on the next line"""
    between_makers_too: Words = ()
    """further words between them on one line"""
    abbreviated: Words = ()
    """abbreviations whose stop does not end a name in a byline"""
    presentations: Words = ()
    """in the default title that a program gives to slides, as patterns"""
    presentations_behind: Words = ()
    """such a word right behind the name of the program, as patterns"""
    presentations_of: Words = ()
    """such a word before the name of the program, as patterns"""
    of_programs: Words = ()
    """what stands between the two"""
    slides: Words = ()
    """before the number of a slide, as patterns"""
    new: Words = ()
    """``new`` before a document in such a title"""
    documents: Words = ()
    """a document in such a title, as patterns"""
    numbered: Words = ()
    """default titles of programs before a number"""
    between_authors: Words = ()
    """``and`` between the authors of a paper"""
    between_authors_too: Words = ()
    """further such words, behind a comma only"""
