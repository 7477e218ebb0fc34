"""A format, a reader, an importer, a describer and a language, each in one file of another package.

What stands here is what ``.github/CONTRIBUTING.md`` tells a newcomer to do, done.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec
import pytest

from colophon import profile
from colophon.config import Config, shipped_vocab
from colophon.crosswalk import Format, Frame
from colophon.describe import Context, Describer
from colophon.disclosure import require_public
from colophon.importing import Importer, Options
from colophon.model.record import Record, Stage, Statement, Text
from colophon.model.registry import Registry, forget_entry_points
from colophon.read import Limits, Reader
from colophon.vocabulary import Vocabularies

HERE = Path(__file__).parent
POINTS = """\
[colophon.formats]
labels = labels:FORMAT
[colophon.readers]
telegram = telegram:READER
[colophon.importers]
cards = cards:IMPORTER
[colophon.describers]
slogans = slogans:DESCRIBER
[colophon.languages]
qaa = ridge:LANGUAGE
"""
LEAFLET = """ГИРНО ОБАТ

Ми горат та ришо дунем но кеши балат. Ул орну тал марут веши но обат ми ришо та кеши.
Но дунем ок ми ришо балат та веши тал горат. Кеши обат но ул орну марут.

тарину оба Вален Марут, бонар 1978
"""
"""in the words of the toy language, and others as made up"""
LETTER = b"TELEGRAM\nThe lower gate is shut STOP\n\nOPEN THE GATE!\n"


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of an installed package of toys."""
    info = tmp_path / "packages" / "toys-1.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: toys\nVersion: 1\n")
    (info / "entry_points.txt").write_text(POINTS)
    monkeypatch.syspath_prepend(str(HERE))
    monkeypatch.syspath_prepend(str(info.parent))
    forget_entry_points()
    yield info.parent
    forget_entry_points()


@pytest.mark.usefixtures("installed")
def test_a_format_writes_what_was_disclosed() -> None:
    formats: Registry[Format] = Registry("colophon.crosswalk", "FORMAT", "colophon.formats")
    fields = profile.load(shipped_vocab() / "profile.csv")
    frame = Frame(profile=fields, namespace="https://archive.example/")
    title = Statement(term="title", value=Text(text="The Lower Gate"))
    record = Record(id="gate", stage=Stage.DRAFT, statements=(title,))
    public = require_public(record, fields, date(2030, 1, 1), drafts=True)
    note = "Machine-made, not confirmed by a cataloguer: title “The Lower Gate”."
    written = f"https://archive.example/gate\nTitle = The Lower Gate\n{note}\n".encode()
    assert formats["labels"].write(public, frame) == written
    assert b"".join(formats["labels"].stream([public, public], frame)) == 2 * (written + b"\n")
    with pytest.raises(TypeError, match="disclosed"):
        formats["labels"].write(record, frame)  # type: ignore[arg-type]


@pytest.mark.usefixtures("installed")
def test_a_reader_makes_a_document() -> None:
    readers: Registry[Reader] = Registry("colophon.read", "READER", "colophon.readers")
    sure = {name: one.recognises(LETTER, ".telegram") for name, one in readers.items()}
    assert max(sure, key=sure.__getitem__) == "telegram"
    document = readers["telegram"].read(LETTER, "gate.telegram", Limits())
    assert document.text == "The lower gate is shut.\n\nOPEN THE GATE!\n"
    assert (document.size, document.reader) == (len(LETTER), "telegram")


@pytest.mark.usefixtures("installed")
def test_an_importer_loses_nothing() -> None:
    importers: Registry[Importer] = Registry("colophon.importing", "IMPORTER", "colophon.importers")
    data = b"@card\nT The Lower Gate\nX box 7\n@card\nT The Upper Gate\n"
    first, second = importers["cards"].read(data, "list.cards", Options())
    assert [str(one.value) for one in (*first.statements, *second.statements)] == [
        "The Lower Gate",
        "The Upper Gate",
    ]
    assert [(one.field, one.words) for one in first.unplaced] == [("X", "box 7")]


@pytest.mark.usefixtures("installed")
def test_a_describer_quotes_what_it_read() -> None:
    describers: Registry[Describer] = Registry(
        "colophon.describe", "DESCRIBER", "colophon.describers"
    )
    readers: Registry[Reader] = Registry("colophon.read", "READER", "colophon.readers")
    document = readers["telegram"].read(LETTER, "gate.telegram", Limits())
    context = Context(Config(), Vocabularies({}), date(2030, 1, 1))
    (note,) = describers["slogans"].describe(document, context)
    assert (str(note.value), note.evidence[0].quote) == ("Open the gate!", "OPEN THE GATE!")


@pytest.mark.usefixtures("installed")
def test_a_name_that_is_taken_is_refused(installed: Path) -> None:
    points = installed / "toys-1.dist-info" / "entry_points.txt"
    points.write_text("[colophon.formats]\nmods = labels:FORMAT\n")
    formats: Registry[Format] = Registry("colophon.crosswalk", "FORMAT", "colophon.formats")
    with pytest.raises(ValueError, match="'mods', which is taken already"):
        list(formats)


@pytest.mark.slow
def test_the_program_uses_them_all(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "gate.telegram").write_bytes(LETTER)
    paths = [str(installed), str(HERE), *sys.path]
    surroundings = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}

    def colophon(*arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "colophon", *arguments],
            cwd=tmp_path,
            env=surroundings,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode in (0, 1), done.stderr
        return done.stdout

    (tmp_path / "leaflet.txt").write_text(LEAFLET, encoding="utf-8")
    colophon("init", "house", "--yes")
    assert "labels" in colophon("-C", "house", "formats")
    assert "Open the gate!" in colophon("-C", "house", "describe", "gate.telegram")
    assert "= Open the gate!" in colophon("-C", "house", "export", "labels", "--drafts")
    described = colophon("-C", "house", "describe", "leaflet.txt", "--json")
    (drafted,) = [msgspec.json.decode(line)["record"] for line in described.splitlines()]
    values = {one["term"]: one["value"] for one in drafted["statements"]}
    assert values["language"]["text"] == "qaa"
    assert values["issued"]["edtf"] == "1978-04"
