"""A vocabulary in any syntax opens from one index, made anew when its source changes."""

import gzip
import os
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest
from rdflib import Graph

from colophon.model.errors import UnknownVocabulary, VocabularyError
from colophon.vocabulary import add, kept_indices, open_vocabularies, open_vocabulary
from colophon.vocabulary.kept_indices import KEPT
from colophon.vocabulary.matching import CompiledVocabulary

SKOS = """
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix ex: <https://example.org/> .
ex:scheme a skos:ConceptScheme ; dcterms:title "Trades"@en .
ex:baking a skos:Concept ; skos:inScheme ex:scheme ; skos:prefLabel "Baking"@en, "Backen"@de ;
  skos:altLabel "Bread making"@en ; skos:notation "B1" ; foaf:homepage <https://bread.example/> .
ex:rye a skos:Concept ; skos:inScheme ex:scheme ; skos:prefLabel "Rye bread"@en ;
  skos:broader ex:baking .
ex:old a skos:Concept ; skos:prefLabel "Loaf craft"@en ; owl:deprecated true ;
  dcterms:isReplacedBy ex:older .
ex:older a skos:Concept ; skos:prefLabel "Loaf trade"@en ; owl:deprecated true ;
  dcterms:isReplacedBy ex:baking .
ex:gone a skos:Concept ; skos:prefLabel "Sugar tax"@en ; owl:deprecated true .
"""
BAKING = "https://example.org/baking"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "trades.ttl"
    path.write_text(SKOS, encoding="utf-8")
    return path


@pytest.fixture
def trades(source: Path, tmp_path: Path) -> CompiledVocabulary:
    opened = open_vocabulary("trades", source, tmp_path / "cache")
    assert isinstance(opened, CompiledVocabulary)
    return opened


def test_everything_of_a_concept_is_kept(trades: CompiledVocabulary) -> None:
    entry = trades.get(BAKING)
    assert entry is not None
    assert (trades.uri, trades.title, len(trades)) == ("https://example.org/scheme", "Trades", 5)
    assert entry.label("de").text == "Backen"
    assert entry.notation == ("B1",)
    assert entry.narrower == ("https://example.org/rye",)
    assert entry.properties["http://xmlns.com/foaf/0.1/homepage"] == ("https://bread.example/",)
    assert trades.get("https://example.org/none") is None
    assert [one.uri for one in trades] == sorted((one.uri for one in trades), key=list_order)


def list_order(uri: str) -> int:
    return ["baking", "rye", "old", "older", "gone"].index(uri.rsplit("/", 1)[1])


@pytest.mark.parametrize(
    ("suffix", "syntax"),
    [(".nt", "nt"), (".rdf", "xml"), (".jsonld", "json-ld"), (".nq", "nt"), (".ttl", "turtle")],
)
@pytest.mark.parametrize("zipped", [False, True])
def test_any_syntax(tmp_path: Path, suffix: str, syntax: str, zipped: bool) -> None:
    data = Graph().parse(data=SKOS, format="turtle").serialize(format=syntax, encoding="utf-8")
    if suffix == ".nq":
        data = data.replace(b" .\n", b" <https://example.org/graph> .\n")
    path = tmp_path / f"trades{suffix}{'.gz' if zipped else ''}"
    path.write_bytes(gzip.compress(data) if zipped else data)
    found = open_vocabularies(tmp_path, cache=tmp_path / "cache")["trades"]
    assert {one.uri for one in found} == {f"https://example.org/{one}" for one in
        ("baking", "rye", "old", "older", "gone")}  # fmt: skip
    assert [one.uri for one in found.find("bread MAKING")] == [BAKING]


def test_labels_that_are_resources(tmp_path: Path) -> None:
    path = tmp_path / "xl.ttl"
    path.write_text(
        """@prefix xl: <http://www.w3.org/2008/05/skos-xl#> . @prefix ex: <https://example.org/> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        ex:a a skos:Concept ; xl:prefLabel ex:l1 ; xl:altLabel [ xl:literalForm "Strikes"@en ] .
        ex:l1 a xl:Label ; xl:literalForm "Industrial action"@en .""",
        encoding="utf-8",
    )
    (entry,) = open_vocabulary("xl", path, tmp_path / "cache")
    assert entry.label().text == "Industrial action"
    assert [one.text for one in entry.alternative] == ["Strikes"]


def test_mads_as_the_library_of_congress_publishes_it(tmp_path: Path) -> None:
    path = tmp_path / "lcsh.ttl"
    path.write_text(
        """@prefix m: <http://www.loc.gov/mads/rdf/v1#> . @prefix ex: <https://example.org/> .
        ex:a a m:Authority, m:Topic ; m:authoritativeLabel "Bread"@en ;
          m:isMemberOfMADSScheme ex:s ; m:hasBroaderAuthority ex:b ;
          m:hasVariant [ a m:Topic, m:Variant ; m:variantLabel "Loaves"@en ] .
        ex:b a m:Authority, m:Topic ; m:authoritativeLabel "Baked products"@en .
        ex:c a m:Topic, m:DeprecatedAuthority ; m:authoritativeLabel "Loafs"@en ;
          m:useInstead ex:a .""",
        encoding="utf-8",
    )
    lcsh = open_vocabulary("lcsh", path, tmp_path / "cache")
    bread = lcsh.get("https://example.org/a")
    assert bread is not None
    assert bread.alternative[0].text == "Loaves"
    assert bread.broader == ("https://example.org/b",)
    assert len(lcsh) == 3
    assert {hit.uri for hit in lcsh.match("Loafs", "en")} == {"https://example.org/a"}


def test_deprecated_concepts_lead_to_their_replacement(trades: CompiledVocabulary) -> None:
    assert {hit.uri for hit in trades.match("The loaf craft and its sugar tax", "en")} == {BAKING}
    old = trades.get("https://example.org/old")
    assert old is not None
    assert old.deprecated


def test_a_changed_source_is_compiled_anew(source: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    open_vocabulary("trades", source, cache)
    source.write_text(SKOS.replace("Rye bread", "Spelt bread"), encoding="utf-8")
    os.utime(source, (2_000_000_000, 2_000_000_000))
    trades = open_vocabulary("trades", source, cache)
    assert trades.find("Spelt bread")
    assert not trades.find("Rye bread")


def indices(cache: Path) -> dict[str, int]:
    """The compiled vocabularies of a folder, each with when it was written."""
    return {path.name: path.stat().st_mtime_ns for path in cache.glob("*.sqlite")}


def test_the_same_content_is_compiled_once(source: Path, tmp_path: Path) -> None:
    cache, copy = tmp_path / "cache", tmp_path / "copy" / source.name
    open_vocabulary("trades", source, cache)
    first = indices(cache)
    copy.parent.mkdir()
    copy.write_bytes(source.read_bytes())
    open_vocabulary("trades", copy, cache)
    source.write_text(SKOS.replace("Rye bread", "Spelt bread"), encoding="utf-8")
    open_vocabulary("trades", source, cache)
    source.write_bytes(copy.read_bytes())
    open_vocabulary("trades", source, cache)
    assert len(first) == 1
    assert first.items() < indices(cache).items()


def test_what_is_longest_unused_is_forgotten(source: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    cache.mkdir()
    earlier = cache / f"trades-{'a' * 10}-{'b' * 10}.sqlite"
    other = cache / f"crafts-{'a' * 10}-{'b' * 10}.sqlite"
    for number, path in enumerate((earlier, other)):
        path.touch()
        os.utime(path, (1_000_000_000 + number,) * 2)
    for number in range(KEPT + 1):
        source.write_text(SKOS.replace("Rye bread", f"Bread {number}"), encoding="utf-8")
        open_vocabulary("trades", source, cache)
    assert other.exists()
    assert not earlier.exists()
    assert len(indices(cache)) == KEPT + 1
    assert len(list(cache.glob("*.lock"))) <= KEPT + 1


def test_of_a_large_file_only_the_last_state_is_kept(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_indices, "MOST", 10)
    cache = tmp_path / "cache"
    for number in range(3):
        source.write_text(SKOS.replace("Rye bread", f"Bread {'x' * number}"), encoding="utf-8")
        assert open_vocabulary("trades", source, cache).find(f"Bread {'x' * number}")
    assert len(indices(cache)) == 1


def test_a_later_folder_takes_the_place_of_an_earlier_one(source: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "trades.ttl").write_text(SKOS.replace("Baking", "Our baking"), encoding="utf-8")
    found = open_vocabularies(source.parent, own, cache=tmp_path / "cache")
    assert found["trades"].find("Our baking")
    assert "nothing" not in found
    with pytest.raises(KeyError):
        found["nothing"]
    with pytest.raises(UnknownVocabulary, match="trades"):
        found.vocabulary_named("nothing")


def test_search_gives_beginnings_first(trades: CompiledVocabulary) -> None:
    assert [one.label().text for one in trades.search("bread")] == ["Baking", "Rye bread"]
    assert trades.search("") == ()
    assert trades.search('"*') == ()
    assert [one.label("de").text for one in trades.search("back", "de")] == ["Backen"]
    assert trades.search("back", "en") == ()


@pytest.mark.parametrize(
    "text", ["<https://a> <https://b> ", "nonsense", "@prefix x: <y", "\x00\x01", ""]
)
def test_what_is_not_rdf_is_refused_with_the_place(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bad.ttl"
    path.write_text(text, encoding="utf-8")
    if text:
        with pytest.raises(VocabularyError, match=r"bad\.ttl"):
            open_vocabulary("bad", path, tmp_path / "cache")
        assert not list((tmp_path / "cache").glob("*.sqlite"))
    else:
        assert len(open_vocabulary("bad", path, tmp_path / "cache")) == 0


def test_adding_replaces_only_by_what_can_be_read(source: Path, tmp_path: Path) -> None:
    folder, cache = tmp_path / "vocab", tmp_path / "cache"
    add(source, "crafts", folder, cache)
    bad = tmp_path / "bad.nt"
    bad.write_text("no", encoding="utf-8")
    with pytest.raises(VocabularyError):
        add(bad, "crafts", folder, cache)
    assert [path.name for path in folder.iterdir()] == ["crafts.ttl"]
    good = tmp_path / "good.nt"
    good.write_bytes(Graph().parse(data=SKOS).serialize(format="nt", encoding="utf-8"))
    add(good, "crafts", folder, cache)
    assert [path.name for path in folder.iterdir()] == ["crafts.nt"]
    with pytest.raises(VocabularyError, match="name"):
        add(good, "../crafts", folder, cache)


def _found(source: Path, cache: Path) -> list[str]:
    trades = open_vocabulary("trades", source, cache)
    return [hit.uri for hit in trades.match("Rye bread and baking", "en")]


def test_processes_share_one_index(source: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    expected = _found(source, tmp_path / "other")
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        asked = [pool.submit(_found, source, cache) for _ in range(4)]
        assert all(one.result() == expected for one in asked)
    assert len(list(cache.glob("*.sqlite"))) == 1


def test_rdflib_and_numpy_stay_out(source: Path, tmp_path: Path) -> None:
    import subprocess
    import sys

    script = (
        "import sys; from pathlib import Path; from colophon.vocabulary import open_vocabulary\n"
        f"v = open_vocabulary('t', Path({str(source)!r}), Path({str(tmp_path / 'c')!r}))\n"
        "v.match('Rye bread', 'en')\n"
        "print([one for one in ('rdflib', 'numpy') if one in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "entities",
    [
        '<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">',
        '<!ENTITY b SYSTEM "file:///etc/passwd">',
    ],
)
def test_entities_are_not_let_loose(tmp_path: Path, entities: str) -> None:
    path = tmp_path / "bomb.rdf"
    path.write_text(
        f"""<!DOCTYPE rdf:RDF [{entities}]>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
          xmlns:skos="http://www.w3.org/2004/02/skos/core#">
        <skos:Concept rdf:about="https://example.org/a"><skos:prefLabel>&b;</skos:prefLabel>
        </skos:Concept></rdf:RDF>""",
        encoding="utf-8",
    )
    with pytest.raises(VocabularyError, match="entities"):
        open_vocabulary("bomb", path, tmp_path / "cache")


def test_a_text_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "long.ttl"
    path.write_text(SKOS.replace("Rye bread", "rye " * 300_000), encoding="utf-8")
    with pytest.raises(VocabularyError, match="1200000 characters"):
        open_vocabulary("long", path, tmp_path / "cache")


def test_a_script_that_its_children_run_again_is_told_so(source: Path, tmp_path: Path) -> None:
    script = tmp_path / "unguarded.py"
    script.write_text(
        "import threading, time\n"
        "from pathlib import Path\n"
        "from colophon.vocabulary import open_vocabulary\n"
        "# so that no child is a copy\n"
        "threading.Thread(target=time.sleep, args=(60,), daemon=True).start()\n"
        f"open_vocabulary('trades', Path({str(source)!r}), Path({str(tmp_path / 'cache')!r}))\n",
        encoding="utf-8",
    )
    ran = subprocess.run([sys.executable, script], stderr=subprocess.PIPE, timeout=60, check=False)
    assert ran.returncode == 1
    assert b"A script is run again by each process that it starts" in ran.stderr
