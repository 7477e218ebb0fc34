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
