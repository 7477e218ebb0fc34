"""Record files of another Colophon catalogue, with their evidence and decisions.

The form is that of ``records/``: YAML that is JSON-LD too.
"""

import re
from collections.abc import Iterator

from colophon.importing import Importer, Incoming, Options
from colophon.importing.toolkit.gathering import incoming_of_broken
from colophon.model.errors import ImportRefused, RecordError

_MARK = re.compile(rb'(?m)^"?@context"?: *\S*context\.jsonld"?\s*$')


class Own(Importer):
    """A record file, a record."""

    name = "own"
    label = "Record file of a Colophon catalogue (YAML)"
    suffixes = (".yaml", ".yml")

    def recognises(self, head: bytes, suffix: str) -> float:
        """By the context that every record file names."""
        return 0.95 if suffix in self.suffixes and _MARK.search(head) else 0.0

    def read(self, data: bytes, name: str, options: Options) -> Iterator[Incoming]:
        """The record whole; one with a mistake is told."""
        if options.own is None:
            raise ImportRefused(
                "needs a catalogue to be read in.", place=name, remedy="Import it into one."
            )
        try:
            record = options.own(data, name)
        except RecordError as error:
            yield incoming_of_broken(name, "record 1", f"It {error.message}", error.remedy)
            return
        yield Incoming(place="record 1", record=record)


IMPORTER = Own()
