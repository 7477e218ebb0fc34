"""Words beside which private persons stand."""

import msgspec

from colophon.languages.groups import Words


class Private(msgspec.Struct, frozen=True, kw_only=True):
    """Phrases in small letters."""

    contact: Words = ()
    """behind which stands whom to call, write to or ask for"""
    deaths: Words = ()
    """of obituaries and births"""
    letters: Words = ()
    """salutations"""
    lists: Words = ()
    """headings of lists of donors, signatories, those present"""
    telephone: Words = ()
    """before a telephone number"""
    streets_behind: Words = ()
    """behind number and name: 5 Ferry Road"""
    streets_numbered: Words = ()
    """before a name, with the number before: 12, rue des Lilas"""
    streets_before: Words = ()
    """before a name with the number behind: calle Mayor 5"""
    street_endings: Words = ()
    """ends of a name before a number: Lange Straße 5"""
    streets_unspaced: Words = ()
    """at the end of a name written without blanks: 柳荫路88号"""
    accounts: Words = ()
    """before the number of an account, as patterns"""
    not_called: Words = ()
    """before a number that is none of a telephone, as patterns"""
    births: Words = ()
    """beginnings of the phrases of ``deaths`` that speak of a birth, as patterns"""
    births_behind: Words = ()
    """behind the date of a birth, as patterns"""
    particles: Words = ()
    """small words within a person's name"""
    honorifics: Words = ()
    """before a person's name"""
    honorifics_behind: Words = ()
    """behind a person's name that is written without blanks"""
