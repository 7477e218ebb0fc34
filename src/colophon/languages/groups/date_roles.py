"""Words beside a date that say what it is the date of."""

import msgspec

from colophon.languages.groups import Words


class DateRoles(msgspec.Struct, frozen=True, kw_only=True):
    """What words before a date say; phrases, as in an imprint."""

    published: Words = ()
    """the date of publication follows"""
    first: Words = ()
    """a first edition"""
    edition: Words = ()
    """an edition"""
    printing: Words = ()
    """a printing"""
    year: Words = ()
    """``in the year``"""
    later_printing: Words = ()
    deposit: Words = ()
    """legal deposit"""
    copyright: Words = ()
    given: Words = ()
    """under which a text was signed"""
    dateline: Words = ()
    """the article of a dateline: ``le``, ``den``"""
    update: Words = ()
    """``last updated``"""
    visit: Words = ()
    """``retrieved``"""
    submission: Words = ()
    """``received``"""
    life: Words = ()
    """``born``, ``died``"""
    act_of_law: Words = ()
    """``act of``, ``Gesetz vom``"""
    registration: Words = ()
    beginning: Words = ()
    """``founded``, ``since``"""
    other_edition: Words = ()
    """``originally published in``"""
    coming: Words = ()
    """what comes after issue: ``next meeting``, ``deadline``"""
    past_meeting: Words = ()
    """``minutes of the meeting of``"""
    limits: Words = ()
    """words right before a date that only bounds something"""
    behind_printing: Words = ()
    """words of printing right behind a date: ``印刷``"""
    behind: Words = ()
    """words behind a date that say that it is the date of issue"""
    records: Words = ()
    """words of a title that say that the date in it is the item's own"""
    behind_imprint: Words = ()
    """words in lower case that may stand behind the date of an imprint"""
    before_year: Words = ()
    """words before a year that only says which thing is meant: “the 2018 leaflet”"""
    related: Words = ()
    """headings, as patterns, under which a page lists other things"""
    licences: Words = ()
    """before the year of a licence's version or of a register, folded, as patterns"""
    courts: Words = ()
    """before the date of an entry in a register, folded, as patterns"""
    born_signs: Words = ()
    """after a bracket, before the year of a birth, folded"""
