"""What a PDF says of itself: the Info dictionary, and XMP.

ISO 32000-1, 14.3; https://github.com/adobe/XMP-Toolkit-SDK/tree/main/docs
"""

import ctypes
import re
import zlib
from collections.abc import Iterable, Iterator
from typing import Any

from colophon.model.document import Embedded

_STREAM = re.compile(rb"/Type\s{0,4}/Metadata\b[^>]{0,400}>>\s{0,4}stream\r?\n")
_NAMED = re.compile(rb"/Metadata\s{1,4}(\d{1,8})\s{1,4}(\d{1,5})\s{1,4}R")
LARGEST = 4 * 1024 * 1024
"""bytes of one XMP packet"""
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_PREFIXES = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/xap/1.0/rights/": "xmpRights",
    "http://ns.adobe.com/pdf/1.3/": "pdf",
    "http://prismstandard.org/namespaces/basic/2.0/": "prism",
    "http://prismstandard.org/namespaces/basic/3.0/": "prism",
    "http://creativecommons.org/ns#": "cc",
    "http://ns.adobe.com/photoshop/1.0/": "photoshop",
}


def info(pdf: Any, data: bytes) -> Iterator[Embedded]:
    """The Info dictionary of an open pypdfium2 document; ``data`` is its file.

    Strings ought to be in PDFDocEncoding or UTF-16; some programs write UTF-8 all the same.
    """
    for key in pdf.METADATA_KEYS:
        value = _metadata(pdf, key)
        if not value.isascii():
            value = _as_utf8(value, _raw(data, key)) or value
        text = " ".join(value.replace("\x00", " ").split())
        if text:
            yield Embedded(source=f"pdf:info/{key}", value=text)


def _metadata(pdf: Any, key: str) -> str:
    """A value of the Info dictionary; halves of letters, which UTF-16 may hold, are marked."""
    import pypdfium2.raw as pdfium

    name = key.encode()
    size = pdfium.FPDF_GetMetaText(pdf.raw, name, None, 0)
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDF_GetMetaText(pdf.raw, name, buffer, size)
    return buffer.raw[: max(0, size - 2)].decode("utf-16-le", "replace")


def _as_utf8(value: str, written: Iterable[bytes]) -> str:
    """A value whose bytes are UTF-8, or empty; ``written`` are strings that it may have been."""
    plain = [one for one in value if " " <= one < "\x7f"]
    for raw in (*written, _bytes_of(value)):
        try:
            text = raw.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
        except UnicodeDecodeError:
            continue
        if not text.isascii() and [one for one in text if " " <= one < "\x7f"] == plain:
            return text
    return ""


def _bytes_of(value: str) -> bytes:
    """The bytes of PDFDocEncoding (ISO 32000-1, D.3); what it cannot hold breaks any UTF-8."""
    return bytes(
        0x80 + _PDFDOC.index(one) if one in _PDFDOC else ord(one) if ord(one) < 0x100 else 0xFF
        for one in value.replace("\x00", "\xff")
    )


def _raw(data: bytes, key: str) -> Iterator[bytes]:
    """The strings that stand behind a key anywhere in the file, the last (newest) first."""
    wanted = re.compile(
        rb"/%s\s{0,4}(?:\(((?:[^()\\]|\\.)*)\)|<([\da-fA-F\s]*)>)" % key.encode(), re.S
    )
    for found in reversed(list(wanted.finditer(data))[-20:]):
        if found[1] is not None:
            yield _ESCAPED.sub(_unescape, found[1])
        else:
            digits = b"".join(found[2].split())
            yield bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))


def _unescape(found: re.Match[bytes]) -> bytes:
    """ISO 32000-1, 7.3.4.2: octal codes, line ends, and the characters themselves."""
    said = found[1]
    if said[:1] in b"01234567":
        return bytes([int(said, 8) & 0xFF])
    return {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b""}.get(
        said, said
    )


_ESCAPED = re.compile(rb"\\([0-7]{1,3}|.)", re.S)
_PDFDOC = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž"
"""the characters of PDFDocEncoding from 0x80 on, where it differs from Latin-1"""


def xmp(data: bytes) -> Iterator[Embedded]:
    """The values of the document's XMP packet, keyed ``xmp:PREFIX:NAME``."""
    own = _packet_of_catalogue(data)
    for packet in [own] if own else _packets(data):
        found = list(_values(packet))
        if any(one.source.startswith("xmp:dc:") for one in found):
            yield from found
            return


def _packet_of_catalogue(data: bytes) -> bytes:
    """The packet that the newest catalogue names, or empty: pictures in a file have their own.

    A catalogue within a compressed stream of objects is not looked for.
    """
    at = data.rfind(b"/Catalog")
    catalogue = data[max(0, data.rfind(b" obj", 0, max(at, 0))) : data.find(b"endobj", at)]
    named = _NAMED.search(catalogue) if at >= 0 else None
    if named is None:
        return b""
    objects = re.compile(rb"(?<!\d)%b\s{1,4}%b\s{1,4}obj\b" % named.groups())
    start = max((one.end() for one in objects.finditer(data)), default=-1)
    end = data.find(b"endstream", start)
    if not 0 <= start < end:
        return b""
    head, _, content = data[start : min(end, start + LARGEST)].partition(b"stream")
    if b"/FlateDecode" in head:
        content = _unpack(content.lstrip(b"\r\n"))
    return _rdf_of(content)


def _unpack(content: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(content[:LARGEST], LARGEST)
    except zlib.error:
        return b""


def _rdf_of(text: bytes) -> bytes:
    opened, closed = text.find(b"<rdf:RDF"), text.rfind(b"</rdf:RDF>")
    return text[opened : closed + 10] if 0 <= opened < closed else b""


def _packets(data: bytes) -> Iterator[bytes]:
    """Packets in the file, the last (newest) first; then those that are compressed."""
    ends = [data.rfind(sign) for sign in (b"</x:xmpmeta>", b"</rdf:RDF>")]
    at = max(ends)
    for _ in range(8):
        if at < 0:
            break
        opened = data.rfind(b"<rdf:RDF", max(0, at - LARGEST), at)
        closed = data.rfind(b"</rdf:RDF>", max(0, at - LARGEST), at + 10)
        if 0 <= opened < closed:
            yield data[opened : closed + 10]
        at = data.rfind(b"</rdf:RDF>", 0, max(0, opened))
    for found in list(_STREAM.finditer(data))[-8:]:
        if packet := _rdf_of(_unpack(data[found.end() :][:LARGEST])):
            yield packet


def _values(packet: bytes) -> Iterator[Embedded]:
    from lxml import etree

    from colophon.read.toolkit.xml import parser

    try:
        root = etree.fromstring(packet, parser(recover=True))
    except etree.XMLSyntaxError:
        return
    if root is None:
        return
    for description in root.iter(f"{_RDF}Description"):
        for name, value in description.attrib.items():
            yield from _value(str(name), str(value), "")
        for child in description:
            if not isinstance(child.tag, str):
                continue
            items = list(child.iter(f"{_RDF}li"))
            for one in items or [child]:
                text = "".join(one.itertext())
                yield from _value(child.tag, text, one.get(_XML_LANG, ""))


def _value(tag: str, value: str, language: str) -> Iterator[Embedded]:
    namespace, _, name = tag[1:].partition("}") if tag.startswith("{") else ("", "", tag)
    prefix = _PREFIXES.get(namespace)
    text = " ".join(value.split())
    if prefix and text:
        language = "" if language == "x-default" else language
        yield Embedded(source=f"xmp:{prefix}:{name}", value=text, language=language)
