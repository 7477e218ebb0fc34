"""Words whose capitals say something: what title capitals are undone by."""

import msgspec

from colophon.languages.groups import Words


class Capitals(msgspec.Struct, frozen=True, kw_only=True):
    """Words by how their capitals are written: RDA, Appendix A; AACR2, Appendix A; DCRM(B), 0G."""

    small: Words = ()
    """words that never have a capital within a title"""
    always_small: Words = ()
    """in a language that writes nouns large: words that are none"""
    nouns: Words = ()
    """nouns that end like adjectives"""
    proper: Words = ()
    """words capitalised as names of days, peoples, faiths and countries"""
    countries: Words = ()
    """countries and parts of the world, where peoples are written small"""
    saints: Words = ()
    """words that begin the name of a saint, or of what is named after one"""
    abbreviations: Words = ()
    """written with one capital, before a stop or a name"""
    small_abbreviations: Words = ()
    """written small"""
    prefixes: Words = ()
    endings_of_names: Words = ()
    """with which surnames and names of places end"""
    common_endings: Words = ()
    """with which long words end that are no names"""
    place_nouns: Words = ()
    """nouns that belong to the name before them: *O'Brien Street*"""
    street_nouns: Words = ()
    """nouns whose neighbour is the name of a street"""
    plain_roads: Words = ()
    """words before them that are none: “the long road”"""
    body_nouns: Words = ()
    """nouns with which the names of bodies end"""
    no_surnames: Words = ()
    """verbs behind a forename, where else a surname stands"""
    names_too: Words = ()
    """forenames and towns that are common words too: only the document's own use tells"""
    adjective_endings: Words = ()
    """in a language that writes nouns large: endings of adjectives"""
    adjective_suffixes: Words = ()
    """of adjectives and adverbs, before their endings"""
    noun_endings: Words = ()
    """in a language that writes nouns large: endings of nouns alone"""
    doubtful_endings: Words = ()
    """endings that nouns share with verbs and participles"""
    before_nouns: Words = ()
    """words after which such an ending is a noun's: articles, prepositions, numbers"""
    records: Words = ()
    """titles of records of a body, before its name, as patterns"""
