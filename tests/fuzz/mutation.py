"""Mutating inputs by their structure: entries of archives, objects of PDFs, tags, lines, bytes."""

import io
import random
import re
import zipfile
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress

_TAGS = re.compile(rb"<[^<>]{0,200}>|[^<>]+")
_WORDS = re.compile(rb"\w+|\W")
_OBJECTS = re.compile(rb"(?<=endobj)")
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.S)
_AWKWARD = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xef\xb7\x90", b"\r", b"\x0c", b"-1",
    b"0", b"99999999999999999999", b"1e309", b"NaN", b"%s%n", b"../../etc/passwd", b"&", b"]]>",
    b"<!--", b"<![CDATA[", b"&#x110000;", b"\\u0000", b"'", b'"', b"{", b"[", b": ", b"- ", b"*a",
    b"&a", b"!!python/object", b"R", b"<<", b">>", b"endobj", b"obj", "\u202e".encode(),
    "ﷺ".encode(), "e\u0301".encode() * 20,
)  # fmt: skip
Mutation = Callable[[bytes, random.Random], bytes]


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The input, changed in one to six places; the container it is in stays one, mostly."""
    if data.startswith(b"PK") and chance.random() < 0.8:
        return _archive(data, chance)
    if data.startswith(b"%PDF") and chance.random() < 0.8:
        return _pdf(data, chance)
    return _changed(data, chance)


def _changed(data: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        data = chance.choice(MUTATIONS)(data, chance)
    return data


def flip(data: bytes, chance: random.Random) -> bytes:
    """Some other bytes."""
    made = bytearray(data)
    for _ in range(chance.randint(1, 8) if made else 0):
        made[chance.randrange(len(made))] = chance.randrange(256)
    return bytes(made)


def cut(data: bytes, chance: random.Random) -> bytes:
    """Broken off."""
    return data[: chance.randrange(len(data) + 1)]


def insert(data: bytes, chance: random.Random) -> bytes:
    """Something awkward in between, sometimes very often."""
    at = chance.randrange(len(data) + 1)
    times = chance.choice((1, 1, 1, 3, 100, 5_000))
    return data[:at] + chance.choice(_AWKWARD) * times + data[at:]


def _pieces(split: Callable[[bytes], Sequence[bytes]]) -> Mutation:
    """Pieces left out, doubled, moved, multiplied, nested."""

    def change(data: bytes, chance: random.Random) -> bytes:
        pieces = list(split(data))
        if len(pieces) < 2:
            return data
        at, to = chance.randrange(len(pieces)), chance.randrange(len(pieces))
        match chance.randrange(6):
            case 0:
                del pieces[at]
            case 1:
                pieces.insert(to, pieces[at])
            case 2:
                pieces[at], pieces[to] = pieces[to], pieces[at]
            case 3:
                pieces[at:at] = [pieces[at]] * chance.choice((10, 1_000))
            case 4:
                pieces[at] = chance.choice(_AWKWARD)
            case _:
                del pieces[min(at, to) : max(at, to)]
        return b"".join(pieces)

    return change


MUTATIONS: tuple[Mutation, ...] = (
    flip,
    cut,
    insert,
    _pieces(lambda data: data.splitlines(keepends=True)),
    _pieces(_TAGS.findall),
    _pieces(lambda data: _WORDS.findall(data[:50_000])),
)


def _archive(data: bytes, chance: random.Random) -> bytes:
    """One entry changed, left out, renamed or doubled, and the archive written anew."""
    made = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as old:
            entries = [(one.filename, old.read(one)) for one in old.infolist()]
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, RuntimeError):
        return _changed(data, chance)
    at = chance.randrange(len(entries))
    name, content = entries[at]
    match chance.randrange(8):
        case 0:
            del entries[at]
        case 1:
            entries[at] = (chance.choice(("../x", "a" * 300, "", name.upper())), content)
        case 2:
            entries[at] = (name, entries[chance.randrange(len(entries))][1])
        case _:
            entries[at] = (name, _changed(content, chance))
    with zipfile.ZipFile(
        made, "w", chance.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
    ) as new:
        for name, content in entries:
            new.writestr(name or "x", content)
    return made.getvalue()


def _pdf(data: bytes, chance: random.Random) -> bytes:
    """Objects left out, doubled, changed; a stream unpacked, changed and packed again."""
    if chance.random() < 0.5:
        return _pieces(_OBJECTS.split)(data, chance)
    streams = list(_STREAM.finditer(data))
    if not streams:
        return _changed(data, chance)
    one = chance.choice(streams)
    content, packed = one[1], False
    with suppress(zlib.error):
        content, packed = zlib.decompress(one[1]), True
    content = _changed(content, chance)
    content = zlib.compress(content) if packed else content
    return data[: one.start(1)] + content + data[one.end(1) :]
