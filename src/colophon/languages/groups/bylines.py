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
    """beginnings of such words that name a translator"""
    editor_words: Words = ()
    """such words that name an editor, as patterns"""
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
    inside: Words = ()
    """bylines within a paragraph, in the capitals that they need, as patterns"""
    amid: Words = ()
    """bylines that need no mark before them, in their capitals"""
    verbs: Words = ()
    """bylines that begin with a verb, in their capitals, as patterns"""
    not_authors: Words = ()
    """before such a byline: who follows is no author, as patterns"""
    of_rights: Words = ()
    """before such a byline: who follows holds the rights, as patterns"""
    hiding: Words = ()
    """``by`` before a name that metadata states, or words in place of one"""
    hidden: Words = ()
    """``a``, ``one`` before such words, as patterns"""
    professed_by: Words = ()
    """``by`` before a lover of something, in its capitals, as patterns"""
    professed_articles: Words = ()
    """articles before such a one, as patterns"""
    professed_adjectives: Words = ()
    """``true``, ``sincere`` before such a one"""
    professed_nouns: Words = ()
    """``lover``, ``friend``, as patterns"""
    professed_of: Words = ()
    """between such a one and what it loves"""
    ranked: Words = ()
    """ranks within a name that make it trustworthy, as patterns"""
    wary: Words = ()
    """prepositions that stand in titles most often"""
    wary_alone: Words = ()
    """those of them that are bylines on a line of their own"""
    unspaced_labels: Words = ()
    """before a name in a script without capitals"""
    unspaced_verbs: Words = ()
    """behind such a name"""
    unspaced_editors: Words = ()
    """beginnings of those labels and verbs that name an editor"""
    unspaced_authors: Words = ()
    """beginnings of those that begin as these and name an author: ``編著``"""
    unspaced_illustrators: Words = ()
    """beginnings of those that name an illustrator"""
    unspaced_translators: Words = ()
    """beginnings of those that name a translator"""
    hidden_one: Words = ()
    """``one`` before words in place of a name"""
