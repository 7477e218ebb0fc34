"""The encoding of an answer that is not XML: as declared, or as it must be."""

import codecs
import re

LATIN = "windows-1252"

_KNOWN = re.compile(
    r"iso-?8859-\d\d?|windows-\d{3,4}|koi8-[ru]|big5|gbk|gb2312|gb18030|euc-(?:jp|kr)|shift_jis"
)
"""encodings that keep the signs of markup where ASCII has them"""
_DECLARED = re.compile(rb"""<\?xml[^>]{0,100}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']""")
_HEAD = 1024


def narrow_to_utf8(body: bytes) -> bytes:
    """UTF-16 as UTF-8."""
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return body.decode("utf-16", "replace").encode("utf-8", "replace")
    return body


def encoding(declaration: bytes, body: bytes) -> tuple[str, bool]:
    """The encoding to read an answer in, and whether it is another than it says.

    Where no bytes together make a letter of UTF-8, all of it is in the older way.
    """
    declared = _DECLARED.search(declaration[:_HEAD])
    named = declared.group(1).decode().lower() if declared else "utf-8"
    if _KNOWN.fullmatch(named) and _exists(named):
        return named, False
    if body.isascii() or any(ord(one) > 127 for one in body.decode("utf-8", "ignore")):
        return "utf-8", False
    return LATIN, True


def _exists(name: str) -> bool:
    try:
        return bool(codecs.lookup(name))
    except LookupError:
        return False
