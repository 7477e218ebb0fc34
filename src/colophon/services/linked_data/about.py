"""What a catalogue says of itself to those who follow its addresses."""

import msgspec


class About(msgspec.Struct, frozen=True, kw_only=True):
    """``namespace`` is where record ids are appended; ``oai`` the address for harvesters;
    ``licence`` the URI of the licence of the metadata; ``prefixes`` the formats it offers."""

    name: str
    namespace: str
    description: str = ""
    licence: str = ""
    oai: str = ""
    language: str = "en"
    prefixes: frozenset[str] = frozenset()
