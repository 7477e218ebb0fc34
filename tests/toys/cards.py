"""A toy importer in one file: the pattern for new ones.  ``@card`` begins each record."""

from collections.abc import Iterator

from colophon.importing import Importer, Incoming, Options
from colophon.importing.toolkit.gathering import Gathering

_FIELDS = {"T": "title", "L": "language"}
"""letter of a line → field; what is not here is kept with the record, never lost"""


class Cards(Importer):
    """Records of lines ``LETTER WORDS`` between lines ``@card``."""

    name = "cards"
    label = "Cards, for tests"
    suffixes = (".cards",)

    def recognises(self, head: bytes, suffix: str) -> float:
        """Sure by the first word alone."""
        return 0.95 if head.startswith(b"@card") else 0.0

    def read(self, data: bytes, name: str, options: Options) -> Iterator[Incoming]:
        """A record a card, in their order."""
        cards = data.decode("utf-8", "replace").split("@card")[1:]
        for number, card in enumerate(cards, 1):
            record = Gathering(name, f"card {number}", options.kinds)
            for line in card.strip().splitlines():
                letter, _, words = line.partition(" ")
                if letter in _FIELDS:
                    record.add(_FIELDS[letter], words, letter)
                else:
                    record.leave(letter, words)
            yield record.make_incoming()


IMPORTER = Cards()
