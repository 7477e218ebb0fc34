"""What the tests of importers share."""

from colophon.importing import Incoming


def values(incoming: Incoming) -> dict[str, set[str]]:
    """What an importer says of an item, by field."""
    found: dict[str, set[str]] = {}
    for one in incoming.statements:
        found.setdefault(one.term, set()).add(str(one.value))
    return found
