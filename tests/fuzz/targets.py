"""What is fuzzed: each target takes bytes, and may refuse them only as it says it does."""

import random
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from tests.fuzz.mutation import mutated

DOCUMENTS = Path(__file__).parents[1] / "documents"
ROOT = Path(__file__).parents[2]
Seeds = Mapping[str, bytes]


@cache
def documents() -> Seeds:
    """Our own sample documents, sound ones and bad ones."""
    found = (*DOCUMENTS.iterdir(), *(DOCUMENTS / "bad").iterdir())
    kept = (one for one in sorted(found) if one.is_file() and one.suffix not in (".py", ".mp3"))
    return {one.name: one.read_bytes() for one in kept}


def read_document(data: bytes, name: str) -> None:
    """A reader gives a document whose places are places in it, or a DocumentError."""
    from colophon.model.errors import DocumentError, MissingComponent
    from colophon.read import read_bytes

    with suppress(DocumentError, MissingComponent):
        document = read_bytes(data, name)
        size = len(document.text)
        for one in (*document.pages, *document.marks, *document.links):
            assert 0 <= one.start <= one.end <= size, one
        document.text.encode()
        for anchor in document.anchors:
            assert 0 <= anchor.start <= size


def describe_document(data: bytes, name: str) -> None:
    """Describing gives statements, and no describer fails."""
    from datetime import date

    from colophon.catalogue.workshop import Workshop
    from colophon.config import Config
    from colophon.describe import describe
    from colophon.model.errors import DocumentError, MissingComponent
    from colophon.read import read_bytes

    with suppress(DocumentError, MissingComponent):
        document = read_bytes(data, name)
        context = Workshop(Config(), None, None, None).context(date(2026, 11, 23))
        describe(document, context)
        failed = [one.message for one in context.problems if one.code == "describer-failed"]
        assert not failed, failed


@cache
def records() -> Seeds:
    """Record files that come with the program."""
    return {one.name: one.read_bytes() for one in sorted((ROOT / "records").glob("*.yaml"))}


def parse_record(data: bytes, name: str) -> None:
    """A record file is a record, or has faults that are named with their lines."""
    from colophon.model.errors import RecordSyntaxError
    from colophon.store.records import RecordStore

    store = RecordStore(ROOT / "records", _profile())
    path = Path(name)
    try:
        record = store.parse(data, path)
    except RecordSyntaxError:
        from colophon.store.faults import survey

        survey(data, path, store.profile)
        return
    written = store.render(record)  # evidence that says more than its value is cut
    again = store.parse(written.encode("utf-8", "surrogatepass"), path)
    assert store.render(again) == written
    assert _values(again) == _values(store.profile.arrange(record))


def _values(record: Any) -> list[tuple[str, str, str]]:
    return [(one.term, str(one.value), one.status) for one in record.statements]


@cache
def _profile() -> Any:
    from colophon import profile

    return profile.load(ROOT / "vocab" / "profile.csv")


def configure(data: bytes, name: str) -> None:
    """Settings are settings, or a ConfigError."""
    from colophon.config import faults, parse
    from colophon.model.errors import ConfigError

    text = data.decode("utf-8", "replace")
    with suppress(ConfigError):
        parse(text)
    faults(text)


@cache
def vocabularies() -> Seeds:
    """Small vocabularies in several syntaxes."""
    skos = "http://www.w3.org/2004/02/skos/core#"
    turtle = (
        f"@prefix s: <{skos}> . @prefix : <http://a.example/> .\n:v a s:ConceptScheme .\n"
        ':a a s:Concept; s:inScheme :v; s:prefLabel "Tea"@en, "Tee"@de; s:broader :b .\n'
        ":a s:related :c .\n"
        ':b a s:Concept; s:inScheme :v; s:prefLabel "Drinks"@en; s:narrower :a .\n'
        ':c a s:Concept; s:inScheme :v; s:prefLabel "Cups (for tea)"@en; s:altLabel "mugs"@en .\n'
    )
    rdf = (
        f'<!DOCTYPE r [<!ENTITY s "{skos}">]><r:RDF xmlns:s="&s;" '
        'xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><s:Concept r:about="http://a.example/a">'
        '<s:prefLabel xml:lang="en">Tea</s:prefLabel></s:Concept></r:RDF>'
    )
    json = (
        f'{{"@context":{{"s":"{skos}"}},"@graph":[{{"@id":"http://a.example/a","@type":"s:Concept",'
        '"s:prefLabel":{"@value":"Tea","@language":"en"},"s:broader":{"@id":"http://a.example/b"}}]}'
    )
    said = {"a.ttl": turtle, "a.rdf": rdf, "a.jsonld": json}
    return {name: text.encode() for name, text in said.items()}


def compile_vocabulary(data: bytes, name: str) -> None:
    """A vocabulary is compiled and matched, or a VocabularyError."""
    from colophon.model.errors import VocabularyError
    from colophon.vocabulary import add, check

    with tempfile.TemporaryDirectory() as folder, suppress(VocabularyError):
        path = Path(folder, name)
        path.write_bytes(data)
        check(path)
        made = add(path, "words", Path(folder, "vocab"), Path(folder, "cache"))
        made.match("A cup of tea, and other drinks in mugs.", "en")
        made.search("te")


@cache
def journals() -> Seeds:
    """What a catalogue keeps beside its records, after some decisions."""
    from colophon.catalogue import Catalogue, make_catalogue

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_catalogue(folder, {"domain": "archive.example.org", "email": "a@archive.example.org"})
        (folder / "a.txt").write_bytes((DOCUMENTS / "bus-route-fourteen.md").read_bytes())
        catalogue = Catalogue.open(folder)
        (drafted,) = catalogue.draft([str(folder / "a.txt")])
        assert drafted.record
        catalogue.decisions.set_value(drafted.record.id, "title", "Route 14", by="ann")
        catalogue.decisions.accept([drafted.record.id], by="ann")
        catalogue.services.publish()
        kept = (*folder.rglob("*.jsonl"),)
        assert len(kept) > 2
        return {one.relative_to(folder).as_posix(): one.read_bytes() for one in kept}


def open_journal(data: bytes, name: str) -> None:
    """A catalogue with a spoilt journal, ledger or list works, or says what is wrong with it."""
    from colophon.catalogue import Catalogue, make_catalogue
    from colophon.model.errors import ColophonError

    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        make_catalogue(folder, {"domain": "archive.example.org", "email": "a@archive.example.org"})
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
        catalogue = Catalogue.open(folder)
        leaflet = folder / "b.txt"
        leaflet.write_text("Tea for all\n\nPublished by the Tea Press, Otterham, 1976\n", "utf-8")
        for act in (
            lambda: list(catalogue.draft([str(leaflet)])),
            lambda: catalogue.decisions.undo(by="ann"),
            lambda: catalogue.services.publish(),
            lambda: list(catalogue.check()),
        ):
            with suppress(ColophonError):
                act()


_RIS = (
    "TY  - BOOK\nTI  - The Price of Coal\nAU  - Oakes, Hannah\nPY  - 1913/05//\nPB  - Lamp Press\n"
    "CY  - Otterham\nKW  - Mines\nER  - \n\nTY  - PAMP\nTI  - Second\nER  - \n"
)
_BIBTEX = (
    "@string{p = {Lamp Press}}\n@booklet{a1, title = {The {Price} of Coal}, author = {Oakes, Hannah"
    ' and {Miners\' Circle}}, publisher = p # " Otterham", year = 1913, note = "caf\\\'e"}\n'
)
_CSL = (
    b'[{"id":"a","type":"pamphlet","title":"The Price of Coal","author":[{"family":"Oakes",'
    b'"given":"Hannah"}],"issued":{"date-parts":[[1913,5]]},"publisher":"Lamp Press"}]'
)


@cache
def lists() -> Seeds:
    """Catalogues and lists in several formats: our own records as exported, and short ones."""
    from colophon.catalogue import Catalogue

    catalogue = Catalogue.open(ROOT)
    names = {"marcxml": "xml", "mods": "xml", "oai_dc": "xml", "jsonld": "jsonld", "csv": "csv",
             "xlsx": "xlsx", "rdfxml": "rdf"}  # fmt: skip
    made = {
        f"{name}.{suffix}": b"".join(catalogue.export(name).pieces())
        for name, suffix in names.items()
    }
    return {**made, "a.ris": _RIS.encode(), "a.bib": _BIBTEX.encode(), "a.json": _CSL}


def import_list(data: bytes, name: str) -> None:
    """A list is read, or refused in words."""
    from colophon.importing import HEAD, Options, choose_importer
    from colophon.model.errors import ImportRefused

    options = Options(kinds={one.term: one.kind for one in _profile().fields})
    with suppress(ImportRefused):
        importer = choose_importer(data[:HEAD], Path(name).suffix, name)
        for incoming in importer.read(data, name, options):
            assert incoming.place
            for statement in incoming.statements:
                str(statement.value).encode()


TARGETS: Mapping[str, tuple[Callable[[], Seeds], Callable[[bytes, str], None]]] = {
    "read": (documents, read_document),
    "describe": (documents, describe_document),
    "records": (records, parse_record),
    "settings": (records, configure),
    "vocabularies": (vocabularies, compile_vocabulary),
    "journals": (journals, open_journal),
    "lists": (lists, import_list),
}
"""name → what it begins with, and what is done with what became of it"""


def made(target: str, seed: int) -> tuple[str, bytes]:
    """The input of a seed: name and bytes."""
    seeds = TARGETS[target][0]()
    chance = random.Random(f"{target} {seed}")
    name = chance.choice(sorted(seeds))
    return name, mutated(seeds[name], chance)


def opened(target: str) -> Callable[[int], None]:
    """Work for a child process: what a seed makes is tried."""
    _, trial = TARGETS[target]

    def tried(seed: int) -> None:
        name, data = made(target, seed)
        trial(data, name)

    return tried
