"""What the README and the docstrings show is run as it stands."""

import doctest
import importlib
import re
import shlex
import subprocess
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

import colophon
from colophon import manual
from colophon.catalogue import Catalogue
from colophon.cli import run
from colophon.services.oai import settings
from colophon.suggesting.fake import Fake, serve_fake

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
ELSEWHERE = ("review", "serve", "harvest", "harvest-check")
"""commands that wait for a browser, a harvester or a network: their own tests run them"""
FILES = {
    "FILE": "../words.ttl",
    "LIST": "../list.csv",
    "NAME": "words",
    "ID": "the-lower-gate",
}
LEAFLET = """\
THE LOWER GATE

On the taxation of gardens

The taxation of gardens is a taxation of beans, and taxation of beans is not to be borne.

Published by Lower Meadow Press, Otterham, May 2019
"""
WORDS = """\
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://archive.example.org/words> a skos:ConceptScheme ; skos:prefLabel "Words"@en ;
    skos:hasTopConcept <https://archive.example.org/beans> .
<https://archive.example.org/beans> a skos:Concept ; skos:prefLabel "Beans"@en ;
    skos:inScheme <https://archive.example.org/words> ;
    skos:topConceptOf <https://archive.example.org/words> .
"""


def commands(text: str) -> list[str]:
    """The colophon lines of a text, blocks and running words, in order, without remarks."""
    blocks = re.findall(r"^```sh\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    lines = [line.partition(" #")[0].strip() for block in blocks for line in block.splitlines()]
    shown = [line for line in lines if line.startswith("colophon ")]
    said = re.findall(r"`(colophon [^`]+)`", re.sub(r"^```.*?^```", "", text, flags=re.S | re.M))
    return [*shown, *said]


def mapped(line: str) -> list[str]:
    """The words of a command, with something real for what stands for something."""
    words = [FILES.get(word, word) for word in shlex.split(line)[1:]]
    if words[0] == "topics":
        return [word.replace(FILES["FILE"], "../box-12/gate.txt") for word in words]
    return words


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with what the README's reader has: a box of documents, a vocabulary."""
    (tmp_path / "box-12").mkdir()
    (tmp_path / "box-12" / "gate.txt").write_text(LEAFLET, encoding="utf-8")
    (tmp_path / "list.csv").write_text("Call number,Title\n0012,Water for All\n", "utf-8")
    (tmp_path / "words.ttl").write_text(WORDS, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLOPHON_USER", "maria")
    return tmp_path


@pytest.fixture
def model() -> Iterator[str]:
    """The setting of a language model that is there."""
    with serve_fake(Fake()) as address:
        yield f"model: {{address: '{address}', name: fake-1}}\n"


def ended(words: list[str]) -> int:
    with pytest.raises(SystemExit) as end:
        run(words)
    return end.value.code if isinstance(end.value.code, int) else 0


GUIDES = "\n".join(
    chapter.text for chapter in manual.chapters() if chapter.name in ("archivists", "librarians")
)


@pytest.mark.slow
@pytest.mark.parametrize("text", [README, GUIDES], ids=["README", "manual"])
def test_every_command_that_is_shown_runs(
    text: str, desk: Path, monkeypatch: pytest.MonkeyPatch, model: str
) -> None:
    wanted = [mapped(line) for line in commands(text)]
    assert len(wanted) > 20
    ran = []
    for words in wanted:
        if words[0] in ELSEWHERE:
            assert ended([words[0], "--help"]) == 0
            continue
        if words[0] == "init":
            assert ended([*words, "--yes", "--domain", "archive.example.org"]) == 0
            monkeypatch.chdir(desk / words[1])
            with open("records/catalogue.yaml", "a", encoding="utf-8") as settings_file:
                settings_file.write(model)
            continue
        if words[0] == "reject":
            # the value that the README turns down has to be there
            ended(["undo"])
        if words[0] == "evaluate":
            # it compares with reviewed records
            ended(["accept", FILES["ID"]])
        code = ended(words)
        if words[0] in ("rename", "discard"):
            # the next line speaks of the record again
            assert ended(["undo"]) == 0
        # check has the right to find something in a draft
        assert code == 0 or (words[0] == "check" and code == 1), " ".join(words)
        ran.append(words[0])
    assert {"describe", "list", "show", "accept", "reject", "set", "undo", "publish"} <= set(ran)
    assert {"export", "publishers", "vocab", "evaluate"} <= set(ran)


def test_what_the_first_line_leaves_is_ignored() -> None:
    """Installing, describing, publishing and serving leave a clean ``git status``."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a clone")
    left = (".venv/bin/colophon", ".colophon/index.sqlite", "records/ledger.jsonl", "build/lib")
    ignored = subprocess.run(
        ["git", "-C", str(ROOT), "check-ignore", *left], capture_output=True, text=True, check=False
    ).stdout.split()
    assert ignored == list(left)


def test_the_first_line_can_publish_what_comes_with_it() -> None:
    catalogue = Catalogue.open(ROOT)
    assert catalogue.config.demonstration
    settings.require_own_addresses(catalogue.config)
    assert [one for one in catalogue.services.unready() if one.code == "unready-endpoint"] == []


RIGHT = {
    "title": {"room to grow"},
    "subtitle": {"why the waiting list for allotments is seven years long"},
    "publisher": {"plot holders", "ten rods", "canal street growers"},
    "issued": {"undated", "[not before 1993]"},
    "language": {"en"},
    "type": {"text", "leaflets"},
    "format": {"text/plain"},
    "subject": {"gardening", "allotments and community gardens"},
}
"""what may be said of the sample of the first line, capital letters apart"""


def test_the_first_draft_that_a_newcomer_sees_has_no_wrong_value() -> None:
    (path,) = re.findall(r"describe --dry-run (\S+)", README)
    (drafted,) = Catalogue.open(ROOT).draft([str(ROOT / path)], keep=False)
    assert drafted.record is not None
    said = [
        (one.term, str(one.value).casefold())
        for one in drafted.record.statements
        if one.term != "identifier"
    ]
    assert {"title", "publisher", "language", "subject"} <= {term for term, _ in said}
    assert [(term, value) for term, value in said if value not in RIGHT.get(term, ())] == []


def modules_with_examples() -> Iterator[str]:
    """The modules in whose docstrings something is shown, by their names."""
    folder = Path(colophon.__file__).parent
    for path in sorted(folder.rglob("*.py")):
        if ">>> " in path.read_text(encoding="utf-8"):
            parts = path.relative_to(folder.parent).with_suffix("").parts
            yield ".".join(parts).removesuffix(".__init__")


def test_examples_in_docstrings_say_what_happens() -> None:
    failed = {}
    names = tuple(modules_with_examples())
    assert "colophon.catalogue" in names
    for name in names:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                module = importlib.import_module(name)
            except ImportError:
                continue  # an extra that is not installed
        result = doctest.testmod(module)
        if result.failed:
            failed[name] = result
    assert failed == {}
