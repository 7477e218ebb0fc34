"""A text as topics are looked for in it: with its title, its headings and what is set aside."""

import msgspec

Span = tuple[int, int]
"""text[start:end]"""


class StructuredText(msgspec.Struct, frozen=True, kw_only=True):
    """A text with the stretches that are its title and its headings.

    ``aside`` are stretches whose words say nothing of the matter: imprint, addresses;
    ``passages`` the stretches of each language where it has more than one.
    """

    text: str
    language: str = ""
    title: tuple[Span, ...] = ()
    headings: tuple[Span, ...] = ()
    aside: tuple[Span, ...] = ()
    passages: tuple[tuple[int, int, str], ...] = ()
