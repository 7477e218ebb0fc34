"""Vocabulary files that would take all memory or all time are named, and cost themselves."""

import gzip
import os
from itertools import count
from pathlib import Path

import pytest
from tests.costs import assert_proportional

from colophon.model.errors import VocabularyError
from colophon.vocabulary import add, check, open_vocabulary

SKOS = "http://www.w3.org/2004/02/skos/core#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
PREFIXES = f"""
@prefix skos: <{SKOS}> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix : <https://example.org/> .
:s a skos:ConceptScheme .
"""


def quadratic() -> str:
    """An entity of 60,000 characters, used 60,000 times."""
    return (
        f'<?xml version="1.0"?><!DOCTYPE rdf:RDF [<!ENTITY a "{"x" * 60_000}">]>'
        f'<rdf:RDF xmlns:rdf="{RDF}" xmlns:s="{SKOS}">'
        + f'<s:Concept rdf:about="http://a.example/1"><s:note>{"&a;" * 20}</s:note></s:Concept>'
        * 3_000
        + "</rdf:RDF>"
    )


def behind_a_comment() -> str:
    """The same, declared behind more than is looked at."""
    return quadratic().replace("<!DOCTYPE", f"<!--{'<a>' * 100_000}--><!DOCTYPE", 1)


def deep() -> str:
    """JSON-LD 16,000 levels deep."""
    return '{"http://a.example/p":' * 16_000 + "1" + "}" * 16_000


HOSTILE = {
    "quadratic.rdf": quadratic(),
    "behind.rdf": behind_a_comment(),
    "deep.jsonld": deep(),
    "quotes.jsonld": '"' + '\\"' * 500_000,
    "long.ttl": f'{PREFIXES}:a a skos:Concept; skos:prefLabel "{"x" * 2_000_000}" .',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_vocabularies_are_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(HOSTILE[name], encoding="utf-8")
    with pytest.raises(VocabularyError) as found:
        add(path, "words", tmp_path / "vocab", tmp_path / "cache")
    assert found.value.remedy
    assert [one.code for one in check(path)] == ["unreadable"]
    assert not any((tmp_path / "vocab").iterdir())


def test_addresses_may_be_abbreviated_by_entities(tmp_path: Path) -> None:
    path = tmp_path / "words.rdf"
    path.write_text(
        f'<!DOCTYPE rdf:RDF [<!ENTITY s "{SKOS}">]><rdf:RDF xmlns:rdf="{RDF}" xmlns:s="&s;">'
        '<s:Concept rdf:about="http://a.example/1"><s:prefLabel>Bread</s:prefLabel></s:Concept>'
        "</rdf:RDF>",
        encoding="utf-8",
    )
    assert len(add(path, "words", tmp_path / "vocab", tmp_path / "cache")) == 1


def chain(length: int) -> str:
    """Concepts each below the next, and below it related too."""
    return PREFIXES + "".join(
        f':c{n} a skos:Concept; skos:inScheme :s; skos:prefLabel "word{n} of tea"@en; '
        f"skos:broader :c{n + 1}; skos:related :d{n} .\n"
        for n in range(length)
    )


def replaced(length: int) -> str:
    """Deprecated concepts each replaced by the next."""
    return PREFIXES + "".join(
        f":c{n} a skos:Concept; skos:inScheme :s; owl:deprecated true; "
        f'skos:prefLabel "word{n}"@en; dcterms:isReplacedBy :c{n + 1} .\n'
        for n in range(length)
    )


@pytest.mark.parametrize("made", [chain, replaced])
def test_long_chains_take_time_in_proportion(
    tmp_path: Path, made: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    # where children are not started, their time is this process' time
    monkeypatch.setattr("colophon.processes.kept.in_child", lambda: True)

    turns = count()

    def written(length: int) -> Path:
        path = tmp_path / f"{length}.ttl"
        path.write_text(made(length), encoding="utf-8")  # type: ignore[operator]
        return path

    def opened(path: Path) -> None:
        check(path)
        open_vocabulary("words", path, tmp_path / f"cache{next(turns)}")

    assert_proportional(opened, written, 1_000, 8_000)


def test_what_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "words.jsonld.gz"
    with gzip.open(path, "wb", compresslevel=1) as file:
        for _ in range(9):
            file.write(b" " * 30_000_000)
    with pytest.raises(VocabularyError) as found:
        add(path, "words", tmp_path / "vocab", tmp_path / "cache")
    assert "N-Triples" in found.value.remedy


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "words.ttl")
    with pytest.raises(VocabularyError):
        add(tmp_path / "words.ttl", "words", tmp_path / "vocab", tmp_path / "cache")
    assert [one.code for one in check(tmp_path / "words.ttl")] == ["unreadable"]
