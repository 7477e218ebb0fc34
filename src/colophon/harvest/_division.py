"""Division: a list that is not XML, record by record, so that a bad one costs itself alone."""

import re

import msgspec
from lxml import etree

from colophon.harvest._repair import RECORD

LARGEST = 1024 * 1024
"""bytes of a broken record beyond which nothing of it is guessed at"""
AROUND = 16 * 1024
"""bytes that may stand around the records: they are read with each of them"""

_NAME = rb"(?:[\w.-]+:)?"
_TAIL = re.compile(
    rb"<%bresumptionToken[\s>/]|</%b(?:ListRecords|GetRecord|OAI-PMH)\s*>" % (_NAME, _NAME)
)
_LAST = re.compile(rb"</%brecord\s*>" % _NAME)
_named = re.compile(rb"<%bidentifier(?:\s[^<>]*)?>([^<]*)<" % _NAME).search
_stamped = re.compile(rb"<%bdatestamp(?:\s[^<>]*)?>([^<]*)<" % _NAME).search
_STUB = (
    b'<record xmlns="http://www.openarchives.org/OAI/2.0/"><header>'
    b"<identifier>%b</identifier><datestamp>%b</datestamp></header></record>"
)


def parser(*, recover: bool = False) -> etree.XMLParser:
    """A parser that follows nothing and expands nothing."""
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        recover=recover,
    )


class Divided(msgspec.Struct, frozen=True):
    """The response with every record that is XML, and the numbers of those that are not.

    In their places stand what could be recovered, or else their headers alone.
    """

    root: etree._Element
    broken: frozenset[int]


def divide_list(text: bytes) -> Divided | None:
    """The list divided, or None where what stands around the records is not XML either."""
    starts = [one.start() for one in RECORD.finditer(text)]
    if not starts:
        return None
    end = _end(text, starts[-1])
    head, tail = text[: starts[0]], text[end:]
    if len(head) + len(tail) > AROUND:
        return None
    records = [text[a:b] for a, b in zip(starts, [*starts[1:], end], strict=True)]
    broken = frozenset(at for at, one in enumerate(records) if not _sound(head + one + tail))
    whole = [_save_record(head, one) if at in broken else one for at, one in enumerate(records)]
    try:
        return Divided(etree.fromstring(head + b"".join(whole) + tail, parser()), broken)
    except etree.XMLSyntaxError:
        return None


def _end(text: bytes, last: int) -> int:
    """Where the last record ends: behind its end tag, or before what follows a list."""
    tail = _TAIL.search(text, last)
    border = tail.start() if tail else len(text)
    ends = [one.end() for one in _LAST.finditer(text, last, border)]
    return ends[-1] if ends else border


def _sound(text: bytes) -> bool:
    """Whether it is XML, and holds one record."""
    try:
        root = etree.fromstring(text, parser())
    except etree.XMLSyntaxError:
        return False
    return sum(1 for _ in root.iter("{*}header")) >= 1


def _save_record(head: bytes, record: bytes) -> bytes:
    """What a lenient reader makes of a record, where it is still this record; else its header."""
    name, stamp = (found[1] if found else b"" for found in (_named(record), _stamped(record)))
    stub = _STUB % (name, stamp)
    found = _recover_tree(head + record) if len(record) <= LARGEST else None
    if found is not None and _identifier(found) == _identifier(etree.fromstring(stub, parser())):
        return etree.tostring(found, with_tail=False)
    return stub


def _identifier(record: etree._Element) -> str:
    return (record.findtext("{*}header/{*}identifier") or "").strip()


def _recover_tree(text: bytes) -> etree._Element | None:
    root = etree.fromstring(text, parser(recover=True))
    if root is None:
        return None
    header = next(root.iter("{*}header"), None)
    return header.getparent() if header is not None else None
