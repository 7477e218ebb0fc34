"""Lists of labels with addresses become vocabularies, in the shapes they are handed round in."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.properties import examples

from colophon.model.errors import VocabularyError
from colophon.vocabulary import Entry, Vocabulary, add

A, B = "http://id.example.org/bread", "http://id.example.org/ovens"


def added(folder: Path, name: str, content: str | bytes, language: str = "en") -> Vocabulary:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return add(path, "list", folder / "vocab", folder / "cache", language=language)


def said(entry: Entry | None) -> list[tuple[str, str]]:
    assert entry is not None
    return [(one.text, one.language) for one in entry.preferred]


TABLES = {
    "headings.csv": f"uri,label\n{A},Bread\n{B},Ovens\n",
    "turned.csv": f"Label,URI\nBread,{A}\nOvens,{B}\n",
    "semicolons.csv": f"ID;PREFLABEL\n{A};Bread\n{B};Ovens\n",
    "annif.tsv": f"<{A}>\tBread\n<{B}>\tOvens\n",
    "bare.csv": f"Bread,{A}\nOvens,{B}\n",
    "quoted.csv": f'"Heading","Address"\n"Bread","{A}"\n"Ovens","{B}"\n',
    "marked.csv": f"\ufeffuri,label\n{A},Bread\n{B},Ovens\n",
    "ids.csv": f"id,concept,term\n1,{A},Bread\n2,{B},Ovens\n",
}


@pytest.mark.parametrize("name", TABLES)
def test_tables(tmp_path: Path, name: str) -> None:
    vocabulary = added(tmp_path, name, TABLES[name])
    assert len(vocabulary) == 2
    assert said(vocabulary.get(A)) == [("Bread", "en")]
    assert said(vocabulary.get(B)) == [("Ovens", "en")]


def _binding(uri: str, label: str) -> dict[str, Any]:
    return {
        "concept": {"type": "uri", "value": uri},
        "label": {"type": "literal", "value": label, "xml:lang": "en"},
    }


OBJECTS: dict[str, Any] = {
    "by-address.json": {A: "Bread", B: "Ovens"},
    "by-label.json": {"Bread": A, "Ovens": B},
    "objects.json": [{"uri": A, "label": "Bread"}, {"uri": B, "label": "Ovens"}],
    "pairs.json": [[A, "Bread"], ["Ovens", B]],
    "within.json": {"items": [{"id": A, "prefLabel": {"en": "Bread"}}, {"id": B, "name": "Ovens"}]},
    "sparql.json": {"results": {"bindings": [_binding(A, "Bread"), _binding(B, "Ovens")]}},
}


@pytest.mark.parametrize("name", OBJECTS)
def test_objects(tmp_path: Path, name: str) -> None:
    vocabulary = added(tmp_path, name, json.dumps(OBJECTS[name]))
    assert len(vocabulary) == 2
    assert said(vocabulary.get(A)) == [("Bread", "en")]


def test_json_lines_and_packed_files(tmp_path: Path) -> None:
    lines = "\n".join(json.dumps({"uri": uri, "label": text}) for uri, text in ((A, "Bread"),))
    assert len(added(tmp_path, "lines.jsonl", lines)) == 1
    packed = gzip.compress(TABLES["headings.csv"].encode())
    assert len(added(tmp_path, "packed.csv.gz", packed)) == 2
    wide = TABLES["headings.csv"].encode("utf-16")
    assert len(added(tmp_path, "excel.csv", wide)) == 2


def test_other_labels_languages_and_relations(tmp_path: Path) -> None:
    table = (
        "uri,prefLabel_en,prefLabel_fr,altLabel (en),broader,notation\n"
        f"{A},Bread,Pain,Loaves | Buns,{B},B1\n{B},Ovens,Fours,,,\n"
    )
    entry = added(tmp_path, "many.csv", table).get(A)
    assert said(entry) == [("Bread", "en"), ("Pain", "fr")]
    assert entry is not None
    assert [one.text for one in entry.alternative] == ["Loaves", "Buns"]
    assert entry.broader == (B,)
    assert entry.notation == ("B1",)


def test_the_language_of_labels_that_name_none(tmp_path: Path) -> None:
    assert said(added(tmp_path, "fr.csv", f"uri,label\n{A},Pain\n", "fr").get(A)) == [
        ("Pain", "fr")
    ]
    table = f"uri,label,language\n{A},Brot,de\n"
    assert said(added(tmp_path, "own.csv", table, "en").get(A)) == [("Brot", "de")]


def test_json_ld_still_is_rdf(tmp_path: Path) -> None:
    graph = {"@id": A, "@type": "http://www.w3.org/2004/02/skos/core#Concept"}
    graph["http://www.w3.org/2004/02/skos/core#prefLabel"] = "Bread"
    assert len(added(tmp_path, "graph.json", json.dumps(graph))) == 1


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("labels-only.csv", "label\nBread\nOvens\n"),
        ("numbers.csv", "id,label\n17,Bread\n"),
        ("empty.tsv", ""),
        ("latin.csv", "uri,label\nhttp://x.example/1,Bl\xe4tter\n".encode("latin-1")),
        ("broken.json", '{"uri": '),
        ("deep.json", "[" * 100_000),
        ("nothing.json", "[1, 2, null]"),
    ],
)
def test_what_is_no_list_is_refused_in_words(
    tmp_path: Path, name: str, content: str | bytes
) -> None:
    with pytest.raises(VocabularyError) as raised:
        added(tmp_path, name, content)
    assert raised.value.remedy
    assert not (tmp_path / "vocab").exists()


@settings(
    max_examples=examples(12),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=60))
def test_any_label_comes_through(tmp_path: Path, label: str) -> None:
    vocabulary = added(tmp_path, "any.json", json.dumps([{"uri": A, "label": f"x{label}"}]))
    assert said(vocabulary.get(A)) == [(" ".join(f"x{label}".split()), "en")]
