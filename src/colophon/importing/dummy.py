"""An importer of almost nothing: the pattern for new ones, and a fake for tests.

A file of lines ``dummy TITLE``; every line is a record.
"""

from collections.abc import Iterator

from colophon.importing import Importer, Incoming, Options
from colophon.importing.toolkit.gathering import Gathering

_MARK = b"dummy "


class DummyImporter(Importer):
    """Every line ``dummy TITLE`` is a record; what else it says is kept as it is."""

    name = "dummy"
    label = "Lines of titles, for tests"
    suffixes = (".dummy",)

    def recognises(self, head: bytes, suffix: str) -> float:
        """Sure by the first word alone."""
        return 0.9 if head.startswith(_MARK) else 0.0

    def read(self, data: bytes, name: str, options: Options) -> Iterator[Incoming]:
        """A record a line."""
        for number, line in enumerate(data.decode("utf-8", "replace").splitlines(), 1):
            if not line.strip():
                continue
            word, _, title = line.partition(" ")
            record = Gathering(name, f"line {number}", options.kinds)
            if word == "dummy":
                record.add("title", title, "dummy")
            else:
                record.leave(word if title else "line", title or line)
            yield record.make_incoming()


IMPORTER = DummyImporter()
