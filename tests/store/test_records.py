"""What is saved comes back; what is wrong is named; nobody's work is lost."""

import os
import re
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from msgspec.structs import replace
from store_samples import FULL, NEARLY, PROFILE, RECORDS, another
from tests.costs import assert_proportional
from tests.properties import examples

from colophon.disclosure.evidence import reduce_record
from colophon.model import files
from colophon.model.errors import (
    RecordConflict,
    RecordError,
    RecordNotFound,
    RecordSyntaxError,
    UnknownTerm,
)
from colophon.model.problem import Problem
from colophon.model.record import Agent, Record, Statement, Status, Text
from colophon.store import _yaml
from colophon.store.records import RecordStore, StoredRecord
from colophon.store.table import TableTexts
from colophon.store.texts import FileTexts


def test_everything_comes_back(store: RecordStore) -> None:
    saved = store.save(FULL, None)
    assert store.load(FULL.id) == saved == StoredRecord(FULL, saved.version)
    assert store.ids() == (FULL.id,)
    assert FULL.id in store


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
    max_examples=examples(60),
)
@given(record=RECORDS)
def test_any_record_survives(files_store: RecordStore, record: Record) -> None:
    text = files_store.render(record)
    assert files_store.parse(text.encode(), Path("any.yaml")) == record


def test_an_origin_behind_an_origin_comes_back(files_store: RecordStore) -> None:
    assert FULL.harvest is not None
    first = replace(FULL.harvest, identifier="oai:example.net:7")
    chained = replace(FULL, harvest=replace(FULL.harvest, altered=True, origin=first))
    text = files_store.render(chained)
    assert "  origin:\n    base_url: https://example.org/oai\n" in text
    assert files_store.parse(text.encode(), files_store.path(FULL.id)) == chained


def test_the_same_record_is_the_same_file(store: RecordStore) -> None:
    saved = store.save(FULL, None)
    texts = store.texts
    before = texts.read(FULL.id), texts.stamp(FULL.id), texts.state()
    assert store.save(store.load(FULL.id).record, saved.version) == saved
    assert (texts.read(FULL.id), texts.stamp(FULL.id), texts.state()) == before


def test_one_value_more_is_few_lines_more(files_store: RecordStore) -> None:
    one = Statement(term="medium", value=Text(text="risograph"), status=Status.EDITED)
    before = files_store.render(FULL).splitlines()
    after = files_store.render(FULL.with_statements((*FULL.statements, one))).splitlines()
    assert [line for line in after if line not in before] == ["medium: risograph"]
    assert len(after) == len(before) + 1


def test_the_second_writer_is_told(store: RecordStore) -> None:
    version = store.save(FULL, None).version
    other = another(store)
    other.save(replace(FULL, ark="ark:99999/other"), version)
    with pytest.raises(RecordConflict):
        store.save(replace(FULL, ark="ark:99999/mine"), version)
    assert store.load(FULL.id).record.ark == "ark:99999/other"
    with pytest.raises(RecordConflict):
        store.save(FULL, None)
    with pytest.raises(RecordConflict):
        store.delete(FULL.id, version)
    store.delete(FULL.id, store.load(FULL.id).version)
    with pytest.raises(RecordConflict):
        store.save(FULL, version)
    with pytest.raises(RecordNotFound):
        store.load(FULL.id)


_ADD = """
import sys
from pathlib import Path
from colophon.config import shipped_vocab
from colophon.model.errors import RecordConflict
from colophon.profile import load
from colophon.model.record import Statement, Status, Text
from colophon.store.records import RecordStore
from colophon.store.table import TableTexts
table = TableTexts(Path(sys.argv[3])) if sys.argv[3] else None
store = RecordStore(Path(sys.argv[1]), load(shipped_vocab() / "profile.csv"), texts=table)
for number in range(15):
    while True:
        stored = store.load("shared")
        one = Statement(
            term="note", value=Text(text=f"{sys.argv[2]} {number}"), status=Status.EDITED
        )
        new = stored.record.with_statements((*stored.record.statements, one))
        try:
            store.save(new, stored.version)
            break
        except RecordConflict:
            continue
"""


@pytest.mark.slow
def test_two_processes_lose_nothing(store: RecordStore) -> None:
    store.save(Record(id="shared"), None)
    command = [sys.executable, "-c", _ADD, str(store.folder)]
    table = str(store.texts.path) if isinstance(store.texts, TableTexts) else ""
    writers = [subprocess.Popen([*command, name, table]) for name in ("a", "b")]
    assert [writer.wait(timeout=60) for writer in writers] == [0, 0]
    assert len(store.load("shared").record.of("note")) == 30


@pytest.mark.parametrize("step", ["fdopen", "fsync", "chmod", "replace"])
def test_a_failure_at_any_step_leaves_the_old_file(
    files_store: RecordStore, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    store = files_store
    version = store.save(FULL, None).version
    before = store.path(FULL.id).read_bytes()

    def fail(*arguments: object, **named: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(files.os, step, fail)
    with pytest.raises(KeyboardInterrupt):
        store.save(replace(FULL, ark=""), version)
    assert store.path(FULL.id).read_bytes() == before
    assert [path.name for path in store.folder.iterdir()] == [f"{FULL.id}.yaml"]


_REWRITE = """
import sys
from pathlib import Path
from colophon.model import files
from colophon.store import _yaml
path = Path(sys.argv[1])
print("ready", flush=True)
while True:
    for letter in b"ab":
        files.write(path, bytes([letter]) * 200_000)
"""


@pytest.mark.slow
def test_a_kill_at_any_moment_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    path = tmp_path / "one.yaml"
    for pause in (0.0, 0.003, 0.011, 0.02, 0.05):
        writer = subprocess.Popen(
            [sys.executable, "-c", _REWRITE, str(path)], stdout=subprocess.PIPE
        )
        assert writer.stdout
        writer.stdout.readline()
        time.sleep(0.02 + pause)
        writer.kill()
        writer.wait()
        writer.stdout.close()
        if path.exists():
            assert path.read_bytes() in (b"a" * 200_000, b"b" * 200_000)
    assert path.exists()
    assert RecordStore(tmp_path, PROFILE).ids() == ("one",)


MISTAKES = {
    "titel: Bees": (2, "titel", "'title'"),
    "title: [Bees": (3, "YAML", ""),
    "title: Bees\ntitle: Wasps": (3, "'title' twice", ""),
    "title:\n  text: Bees\n  text: Wasps": (4, "'text' twice", ""),
    "title:\n  uri: https://example.org": (2, "title", "text"),
    "title:\n  text: Bees\n  langauge: en": (4, "langauge", "language"),
    "subject:\n- bees\n- 7: 8": (4, "subject", "uri and label"),
    "creator: Jane": (2, "creator", "name"),
    "creator:\n  name: Jane\n  kind: woman": (4, "woman", "person"),
    "creator:\n  heading: Jane": (2, "neither name nor uri", "name"),
    "rightsSignal: free": (2, "rightsSignal", "uri"),
    "stage: done": (2, "done", "draft"),
    "evidence: yes": (2, "evidence", "name: value"),
    "evidence:\n  tittle: []": (3, "tittle", "title"),
    "title: A\nevidence:\n  title:\n  - for: A\n    status: maybe": (6, "status", "maybe"),
    "title: A\nevidence:\n  title:\n  - for: A\n    because:\n    - method: m\n      page: x": (
        8,
        "page",
        "int",
    ),
    "title: !!python/object:os.system x": (2, "tag", ""),
    "document:\n  name: a": (2, "document", "sha256"),
    "title: a\x00b": (2, "", ""),
    "- list": (2, "", ""),
}


@pytest.mark.parametrize("text", MISTAKES)
def test_a_mistake_has_file_line_field_and_what_is_expected(store: RecordStore, text: str) -> None:
    line, said, expected = MISTAKES[text]
    store.texts.write("bad", f"id: bad\n{text}\n".encode())
    with pytest.raises(RecordSyntaxError) as caught:
        store.load("bad")
    assert caught.value.place == f"{store.path('bad')}:{line}"
    assert said in caught.value.message
    assert expected in f"{caught.value.message} {caught.value.remedy}"


def test_the_id_is_the_name_of_the_file(store: RecordStore) -> None:
    store.texts.write("one", b"id: two\n")
    with pytest.raises(RecordSyntaxError, match="two"):
        store.load("one")


def test_bytes_that_are_no_text_are_refused(store: RecordStore) -> None:
    store.texts.write("one", b"id: one\ntitle: caf\xe9\n")
    with pytest.raises(RecordSyntaxError) as caught:
        store.load("one")
    assert caught.value.place.endswith("one.yaml:2")


BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{two}: &{two} [{','.join([f'*{one}'] * 9)}]\n" for one, two in pairwise("abcdefghi")
)


@pytest.mark.parametrize("text", ["[", "- ", "? ", BOMB])
def test_hostile_files_are_refused_at_once(store: RecordStore, text: str) -> None:
    def written(times: int) -> str:
        store.texts.write(f"bad{times}", f"id: bad{times}\n{text * times}".encode())
        return f"bad{times}"

    def refused(name: str) -> None:
        with pytest.raises(RecordSyntaxError):
            store.load(name)

    assert_proportional(refused, written, 25_000 // len(text), 200_000 // len(text))


def test_a_broken_file_is_a_problem_and_the_rest_goes_on(store: RecordStore) -> None:
    store.save(replace(FULL, id="c"), None)
    store.save(replace(FULL, id="a"), None)
    store.texts.write("b", b"id: b\ntitel: x\n")
    (store.folder / "catalogue.yaml").write_text("name: x\n", encoding="utf-8")
    first, second, third = store.load_all()
    assert isinstance(first, StoredRecord)
    assert isinstance(third, StoredRecord)
    assert isinstance(second, Problem)
    assert (second.code, second.line) == ("record-syntax", 2)


def test_unchanged_files_are_not_parsed_again(
    store: RecordStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "b"):
        store.save(replace(FULL, id=name), None)
        if isinstance(store.texts, FileTexts):
            os.utime(store.path(name), (1_700_000_000, 1_700_000_000))
    first = list(store.load_all())
    parsed: list[str] = []
    parse = RecordStore.parse

    def counted(self: RecordStore, data: bytes, path: Path) -> Record:
        parsed.append(path.name)
        return parse(self, data, path)

    monkeypatch.setattr(RecordStore, "parse", counted)
    assert list(store.load_all()) == first
    assert parsed == []
    changed = replace(FULL, id="b", ark="ark:99999/new")
    store.save(changed, store.load("b").version)
    parsed.clear()
    assert [one.record for one in store.load_all() if isinstance(one, StoredRecord)][1] == changed
    assert parsed == ["b.yaml"]


def test_a_young_file_is_parsed_again(files_store: RecordStore) -> None:
    store = files_store
    store.save(FULL, None)
    stamp = store.path(FULL.id).stat()
    list(store.load_all())
    text = store.path(FULL.id).read_text(encoding="utf-8").replace("A message", "B message")
    with store.path(FULL.id).open("r+", encoding="utf-8") as file:
        file.write(text)
    os.utime(store.path(FULL.id), ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    (one,) = store.load_all()
    assert isinstance(one, StoredRecord)
    assert one.record.title.startswith("B message")


@pytest.mark.parametrize("data", [b"", b"\x00garbage", b"\x92\xa1x\x80"])
def test_a_spoilt_cache_costs_time_only(store: RecordStore, data: bytes) -> None:
    store.save(FULL, None)
    store.cache.mkdir(exist_ok=True)
    (store.cache / "parsed.sqlite").write_bytes(data)
    (one,) = store.load_all()
    assert isinstance(one, StoredRecord)
    assert one.record == FULL


@pytest.mark.parametrize("name", ["../x", "a/b", "", ".hidden", "catalogue", "a" * 300, "a\n"])
def test_what_can_be_no_id_reaches_no_file(store: RecordStore, name: str) -> None:
    assert name not in store
    with pytest.raises(RecordNotFound):
        store.load(name)


def test_values_that_no_file_can_hold_are_refused(store: RecordStore) -> None:
    for value, term, error in (
        (Agent(name="x"), "title", RecordError),
        (Text(text="x"), "nonsense", UnknownTerm),
        (Text(text="\ud800"), "title", RecordError),
    ):
        record = Record(id="bad", statements=(Statement(term=term, value=value),))
        with pytest.raises(error):
            store.save(record, None)
    assert store.ids() == ()


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much],
    deadline=None,
    max_examples=examples(300),
)
@given(data=NEARLY)
def test_any_mistake_is_named_and_what_is_read_can_be_saved(
    files_store: RecordStore, data: dict[str, object]
) -> None:
    text = _yaml.dump({"id": "any", **data})  # type: ignore[dict-item]
    try:
        record = files_store.parse(text.encode(), Path("any.yaml"))
    except RecordSyntaxError as error:
        named = re.match(r"any\.yaml:\d+$", error.place)
        assume(not named)
        raise
    kept = reduce_record(record)
    assert files_store.parse(files_store.render(record).encode(), Path("any.yaml")) == kept


def test_what_a_killed_writer_left_is_swept_up(files_store: RecordStore) -> None:
    store = files_store
    store.save(FULL, None)
    old, young = (store.folder / f".writing-{name}.tmp" for name in ("old", "young"))
    for path in (old, young):
        path.write_bytes(b"half")
    os.utime(old, (1_700_000_000, 1_700_000_000))
    assert len(list(store.load_all())) == 1
    assert not old.exists()
    assert young.exists()
