"""A toy reader in one file: the pattern for new ones.  ``STOP`` ends a sentence."""

from colophon.model.document import Document
from colophon.read import Limits, Reader
from colophon.read.toolkit.decoding import decode
from colophon.read.toolkit.measure import check_bounds, digest

_MARK = b"TELEGRAM\n"


class Telegram(Reader):
    """A text that begins with a line TELEGRAM; every STOP is a full stop."""

    name = "telegram"
    media_types = ("text/x-telegram",)
    suffixes = (".telegram",)

    def recognises(self, head: bytes, suffix: str) -> float:
        """Sure by the first line alone."""
        return 0.95 if head.startswith(_MARK) else 0.0

    def read(self, data: bytes, name: str, limits: Limits) -> Document:
        """The text behind the first line; no more of it than may be read."""
        decoded = decode(data.removeprefix(_MARK), name)
        return Document(
            name=name,
            text=check_bounds(decoded.text, name, limits).replace(" STOP", "."),
            media_type=self.media_types[0],
            reader=self.name,
            encoding=decoded.encoding,
            problems=decoded.problems,
            **digest(data),
        )


READER = Telegram()
