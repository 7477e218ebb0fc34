"""The words that bring a name in, and the role they give it."""

import msgspec

from colophon.languages.groups import Words


class Bylines(msgspec.Struct, frozen=True, kw_only=True):
    """Patterns before a name, by role."""

    author: Words = ()
    editor: Words = ()
    translator: Words = ()
    illustrator: Words = ()
    preface: Words = ()
    nouns: Words = ()
    """nouns among these: they need a colon before the name"""
    weak: Words = ()
    """prepositions that also stand in titles: they need a trustworthy name behind"""
    published: Words = ()
    """at the end of the line before a byline that then names a publisher, as patterns"""
    before_place: Words = ()
    """at the beginning of such a line that is a place, as patterns"""
    printing: Words = ()
    """before the name of a printer of early title pages"""
    printer_signs: Words = ()
    """behind the comma after that name, as patterns"""
    preface_stems: Words = ()
    """beginnings of words before “by” that tell what the name did"""
    translator_stems: Words = ()
    editor_words: Words = ()
    """as patterns"""
    speeches: Words = ()
    """a speech, a letter: the name behind ``of`` is its author's"""
    speech_of: Words = ()
    """what stands between these and the name"""
    signed: Words = ()
    """before the name with which a text is signed, as patterns"""
    clerks: Words = ()
    """of those who sign for another, as patterns"""
    being: Words = ()
    """``is``: between a name and what the person is"""
    working: Words = ()
    """``works``, ``lives``: between a name and what the person does"""
    callings: Words = ()
    """what authors are called in notes on them, as patterns"""
    posted: Words = ()
    """before the name of who posted a text, as patterns"""
    posted_by: Words = ()
    """between these and the name"""
