"""The prefixes under which namespaces are written."""

import re

from colophon.crosswalk._triples import PREFIXES
from colophon.model.characters import iri
from colophon.profile import Profile

# what XML and Turtle both take; "ns" is kept for what has no prefix, "xml…" is reserved
_PREFIX = re.compile(r"(?!xml|ns$)[A-Za-z](?:[A-Za-z0-9_-]*[A-Za-z0-9])?", re.IGNORECASE)


def prefixes(profile: Profile) -> dict[str, str]:
    """Our prefixes, and the profile's where name and namespace are fit and free."""
    theirs = {
        name: uri
        for name, uri in profile.prefixes.items()
        if name not in PREFIXES and _PREFIX.fullmatch(name) and iri(uri) == uri
    }
    return PREFIXES | theirs
