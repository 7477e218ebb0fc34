"""What a catalogue's site should be: from its index, and from its records what it withholds."""

import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from colophon.config import shipped_vocab
from colophon.crosswalk import FORMATS
from colophon.index.interface import IndexReader
from colophon.model.problem import Problem
from colophon.publish import copies, places
from colophon.publish.rendering import offered_formats
from colophon.publish.texts import LANGUAGES, open_texts
from colophon.site.checked_files import FolderFiles, SiteFiles, WebFiles
from colophon.site.checking import Expected, check, most_of
from colophon.site.layout import things
from colophon.site.words import words

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

_SHOWN = ("publish/templates", "publish/assets", "publish/texts", "site", "services")
"""folders of the program with words that pages show"""
_SITEMAP = re.compile(rb"^Sitemap: (\S+/)sitemap\.xml\s*$", re.MULTILINE)
_PAGE = 5_000
_READ = 200
_SHORTEST = 4
"""letters of a word that tells anything"""


def check_site(catalogue: "Catalogue", where: str, address: str = "") -> Iterator[Problem | str]:
    """All findings of a site in a folder or at an address; between them what was looked at."""
    site: SiteFiles
    if where.startswith(("http://", "https://")):
        site = WebFiles(where)
    else:
        site = FolderFiles(Path(where))
    with catalogue.doors.open_index().explain_faults():
        yield from most_of(check(site, _expected_of(catalogue, address or _said_address(site))))


def _said_address(site: SiteFiles) -> str:
    """Where a site says that it is, by its robots.txt; empty where that says nothing."""
    found = _SITEMAP.search(site.read("robots.txt") or b"")
    return found[1].decode("utf-8", "replace") if found else ""


def _expected_of(catalogue: "Catalogue", address: str) -> Expected:
    reader = catalogue.doors.open_index().reader()
    namespace = catalogue.config.namespace
    try:
        live, withdrawn = _ids(reader, copies.NAME)
        lists = {one.name: _ids(reader, one.name) for one in offered_formats(FORMATS.values())}
        return Expected(
            live=frozenset(live),
            withdrawn=frozenset(withdrawn),
            listed={name: frozenset(one | gone) for name, (one, gone) in lists.items()},
            withheld=_words_withheld(catalogue, reader),
            unpublished=frozenset(one.id for one in catalogue.records()) - live - withdrawn,
            things=things(namespace),
            base=places.base_path(namespace),
            address=address or places.base(namespace),
        )
    finally:
        reader.close()


def _ids(reader: IndexReader, format: str) -> tuple[set[str], set[str]]:
    """The ids of a format's records that are live, and of those that are not."""
    live, gone, after = set[str](), set[str](), (0, "")
    while True:
        with reader.snapshot():
            found = reader.marks(format, after, _PAGE)
        for one in found:
            (live if one.digest else gone).add(one.id)
        if len(found) < _PAGE:
            return live, gone
        after = found[-1].stamp, found[-1].id


def _words_withheld(catalogue: "Catalogue", reader: IndexReader) -> dict[str, str]:
    """The words of records that are nowhere in what is published, and whose they are."""
    found: dict[str, str] = {}
    for record in catalogue.records():
        for one in record.statements:
            quotes = [piece.quote for piece in one.evidence]
            for text in (*_texts(msgspec.to_builtins(one.value)), one.note, *quotes):
                for word in words(text):
                    if len(word) >= _SHORTEST and not word.isdecimal():
                        found.setdefault(word, record.id)
    for text in _published_texts(catalogue, reader):
        for word in set(words(text)) & found.keys():
            del found[word]
    return found


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inside in value.values():
            yield from _texts(inside)
    elif isinstance(value, (list, tuple)):
        for inside in value:
            yield from _texts(inside)


def _published_texts(catalogue: "Catalogue", reader: IndexReader) -> Iterator[str]:
    """All that anybody may read: records in every format, vocabularies, the program's words."""
    for language in LANGUAGES:
        yield " ".join(open_texts(language).said.values())
    ours = files("colophon")
    own = [Path(str(ours.joinpath(name))) for name in _SHOWN]
    for folder in (*own, shipped_vocab(), catalogue.vocab_folder, catalogue.folder / "site"):
        for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
            if path.is_file() and path.suffix != ".pyc":
                yield path.read_text(encoding="utf-8", errors="replace")
    yield str(catalogue.config)
    after = (0, "")
    while True:
        with reader.snapshot():
            found = reader.marks(copies.NAME, after, _READ)
            forms = [reader.forms(one.id) for one in found if one.digest]
        for served in forms:
            for name, one in served.items():
                if name != copies.NAME:
                    yield one.content.decode("utf-8", "replace")
            for part in copies.read(served[copies.NAME].body).parts.values():
                yield copies.unzip_member(part).decode("utf-8", "replace")
        if len(found) < _READ:
            return
        after = found[-1].stamp, found[-1].id
