"""Corpora of documents with gold topics, in Annif's formats.

A TSV file has a text, a tab and URIs in angle brackets (or bare) on each line, gzipped
or not; a folder has ``NAME.txt`` beside ``NAME.tsv`` (URI, tab, label) or ``NAME.key``
(labels).  https://github.com/NatLibFi/Annif/wiki/Document-corpus-formats
"""

import gzip
from collections.abc import Iterator
from pathlib import Path

import msgspec

from colophon.model.errors import DocumentError
from colophon.topics.structured_text import Span, StructuredText

TITLE_END = " ¤ "
"""What parts title from abstract in a TSV line."""
_TITLE = 200


class Sample(msgspec.Struct, frozen=True, kw_only=True):
    """A document with its gold: URIs, or labels where ``labels`` says so."""

    name: str
    text: StructuredText
    gold: tuple[str, ...]
    labels: bool = False


def read_corpus(path: Path, language: str = "en") -> Iterator[Sample]:
    """The documents of a TSV file or a folder, in order."""
    if path.is_dir():
        yield from _folder(path, language)
    elif path.is_file():
        yield from _table(path, language)
    else:
        raise DocumentError(
            "there is no such corpus.", place=str(path), remedy="Name a .tsv file or a folder."
        )


def read_titled(text: str, language: str) -> StructuredText:
    """A text whose title is what stands before ``¤``, or else a short first line."""
    at = text.find(TITLE_END, 0, 2_000)
    if at >= 0:
        return StructuredText(text=text, language=language, title=((0, at),))
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    title: tuple[Span, ...] = ((start, end),) if 0 < end - start <= _TITLE else ()
    return StructuredText(text=text, language=language, title=title)


def _table(path: Path, language: str) -> Iterator[Sample]:
    data = path.read_bytes()
    if data[:2] == b"\x1f\x8b":
        data = gzip.decompress(data)
    for number, line in enumerate(data.decode("utf-8-sig").split("\n"), 1):
        if not line.strip():
            continue
        text, tab, uris = line.rstrip("\r").rpartition("\t")
        if not tab:
            raise DocumentError(
                "has no tab between text and topics.",
                place=f"{path}:{number}",
                remedy="Write the text, a tab, and the URIs in angle brackets.",
            )
        gold = tuple(dict.fromkeys(uri.strip("<>") for uri in uris.split()))
        yield Sample(name=f"{path.name}:{number}", text=read_titled(text, language), gold=gold)


def _folder(path: Path, language: str) -> Iterator[Sample]:
    for file in sorted(path.glob("*.txt")):
        table, keys = file.with_suffix(".tsv"), file.with_suffix(".key")
        if table.is_file():
            lines = table.read_text(encoding="utf-8-sig").splitlines()
            gold = [line.split("\t")[0].strip().strip("<>") for line in lines]
        elif keys.is_file():
            gold = [line.strip() for line in keys.read_text(encoding="utf-8-sig").splitlines()]
        else:
            continue
        yield Sample(
            name=file.stem,
            text=read_titled(file.read_text(encoding="utf-8-sig"), language),
            gold=tuple(dict.fromkeys(one for one in gold if one)),
            labels=not table.is_file(),
        )
