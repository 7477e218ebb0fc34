"""Armoured blocks within a text: keys, messages and signatures (OpenPGP, RFC 9580, 6.2)."""

import re

_BLOCK = re.compile(
    r"""
    ^-{3,}[ ]?BEGIN[ ][A-Z0-9 ]{3,60}?-{3,}[^\S\n]*\n
    (?:(?!-{3,}[ ]?BEGIN[ ])[^\n]*\n){0,2000}?-{3,}[ ]?END[ ][A-Z0-9 ]{3,60}-{3,}
    """,
    re.MULTILINE | re.VERBOSE,
)


def armour(text: str) -> list[tuple[int, int]]:
    """Where the blocks stand, from the first line to the last; a signed text is none, its
    signature is one."""
    if "BEGIN " not in text:
        return []
    return [match.span() for match in _BLOCK.finditer(text)]
