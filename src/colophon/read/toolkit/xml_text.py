"""The text of XML: of a file, whose declaration names the encoding, and of an element."""

import re
from typing import Any

from colophon.read.toolkit.decoding import Decoded, decode

_DECLARED = re.compile(rb"""<\?xml[^>]{1,100}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})""")


def decode_xml(data: bytes, name: str) -> Decoded:
    """The text of an XML file."""
    found = _DECLARED.search(data[:512])
    return decode(data, name, found.group(1).decode("ascii") if found else "")


def words(element: Any) -> str:
    """All text below an element, each space one."""
    return " ".join("".join(element.itertext()).split())
