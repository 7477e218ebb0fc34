"""Formats of one XML element a record, in which only records stand that have what is mandatory."""

from abc import abstractmethod
from collections.abc import Iterable, Iterator

from colophon.crosswalk import Format, Frame
from colophon.crosswalk._xml import collection
from colophon.disclosure import PublicRecord


class ElementFormat(Format):
    """Writes :meth:`_element` alone, or those of many records between two tags."""

    _opened = "<records>"
    """the tag before many records"""
    _closed = "</records>"
    """the tag behind them"""

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        return self._element(record, frame).encode()

    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        elements = (self._element(one, frame) for one in records if self.takes(one, frame))
        return collection(self._opening_tag(frame), elements, self._closed)

    def _opening_tag(self, frame: Frame) -> str:
        """The tag before many records."""
        return self._opened

    @abstractmethod
    def _element(self, record: PublicRecord, frame: Frame) -> str:
        """The element of one record."""


class EnclosedFormat(ElementFormat):
    """Writes one record between the two tags too: its element is no document by itself."""

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        element = self._element(record, frame)
        return f"{self._opening_tag(frame)}\n{element}{self._closed}\n".encode()
