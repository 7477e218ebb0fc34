"""Licences by the short names that people know them by.

https://creativecommons.org/share-your-work/cclicenses/
"""

import re

_LICENCE = re.compile(
    r"https?://creativecommons\.org/(?P<kind>licenses|publicdomain)/(?P<name>[a-z-]+)/(?P<version>\d\.\d)"
)
_DEEDS = {"zero": "CC0", "mark": "Public Domain Mark"}


def licence_name(uri: str) -> str:
    """The name of a Creative Commons licence or deed by its URI; of others the URI."""
    found = _LICENCE.match(uri)
    if found is None:
        return uri
    known = _DEEDS.get(found["name"]) or f"CC {found['name'].upper()}"
    return f"{known} {found['version']}"
