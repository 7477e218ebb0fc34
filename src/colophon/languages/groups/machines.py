"""Words for and of language models: what misleads them, what they should not say."""

import msgspec

from colophon.languages.groups import Words


class Machines(msgspec.Struct, frozen=True, kw_only=True):
    """What a text says to a program, and what a summary should not say."""

    ignoring: Words = ()
    """to set aside what was said"""
    orders: Words = ()
    """what was said"""
    readers: Words = ()
    """who is spoken to"""
    addressing: Words = ()
    """speaking to somebody"""
    commands: Words = ()
    """to say something in a record"""
    fields: Words = ()
    judging: Words = ()
    """by which a summary judges"""
    speaking: Words = ()
    """words of whoever speaks, or is spoken to"""
    copy: Words = ()
    """the sentence of the prompt that keeps a model from translating what it quotes"""
