"""What a catalogue says of itself to those who follow its addresses."""

from pathlib import Path

import msgspec

from colophon.publish import places
from colophon.publish.appearance import PLAIN, Appearance


class About(msgspec.Struct, frozen=True, kw_only=True):
    """``namespace`` is where record ids are appended; ``oai`` the address for harvesters;
    ``licence`` the URI of the licence of the metadata; ``prefixes`` the formats it offers;
    ``hidden_sets`` those that are told to nobody.  ``sparql`` says whether queries are
    answered; ``dumps`` is the folder of the dumps, ``pictures`` that of what is
    shown of documents, ``live_images`` says whether parts of them are made when they are asked
    for; ``ontology`` the Turtle of our terms, ``appearance`` how its pages look."""

    name: str
    namespace: str
    description: str = ""
    licence: str = ""
    oai: str = ""
    language: str = "en"
    prefixes: frozenset[str] = frozenset()
    hidden_sets: frozenset[str] = frozenset()
    sparql: bool = False
    dumps: Path = Path()
    pictures: Path = Path()
    live_images: bool = True
    ontology: bytes = b""
    appearance: Appearance = PLAIN

    @property
    def look(self) -> Appearance:
        """How its pages look, under its own name and address."""
        return msgspec.structs.replace(
            self.appearance,
            name=self.name,
            base=places.base(self.namespace),
            language=self.language,
        )
