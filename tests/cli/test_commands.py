"""Every command: what it prints, what it does, how it ends."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from colophon.cli import COMMANDS, cli

Colophon = Callable[..., tuple[int, str, str]]
ID = "the-lower-gate"


@pytest.fixture
def draft(drafted: Path, house: Path) -> str:
    shutil.copytree(drafted, house.parent, dirs_exist_ok=True)
    return ID


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(colophon: Colophon, name: str) -> None:
    code, out, _ = colophon(name, "--help")
    assert code == 0
    assert "Usage: colophon" in out
    assert len(out.splitlines()) > 4


def test_the_help_page_lists_all_commands(colophon: Colophon) -> None:
    code, out, _ = colophon("--help")
    assert code == 0
    assert all(name in out for name in COMMANDS)
    assert list(cli.commands) == []


@pytest.mark.parametrize("group", ["", "vocab", "publishers", "site", "model", "topics"])
def test_a_help_page_says_of_each_command_a_whole_sentence(colophon: Colophon, group: str) -> None:
    _, out, _ = colophon(*filter(None, (group, "--help")))
    told = out.split("Commands:\n")[1]
    assert "..." not in told
    sentences = re.split(r"^  \S+ +|^  \S+$", told, flags=re.M)[1:]
    assert [one for one in sentences if not one.rstrip().endswith((".", "?"))] == []


@pytest.mark.parametrize("arguments", [(), ("-C", "no-such-folder"), ("vocab",)])
def test_without_a_command_help_is_shown(colophon: Colophon, arguments: tuple[str, ...]) -> None:
    code, out, err = colophon(*arguments)
    assert (code, err) == (0, "")
    assert "Usage: colophon" in out
    assert "Commands:" in out


def test_init_names_every_answer_that_will_not_do(colophon: Colophon, tmp_path: Path) -> None:
    code, _, err = colophon(
        *("init", "house", "--yes", "--domain", "our archive", "--language", "English")
    )
    assert code == 2
    assert "domain:" in err
    assert "Write en." in err
    assert not (tmp_path / "house").exists()


def test_init_says_what_is_left_to_write(colophon: Colophon) -> None:
    _, out, _ = colophon("init", "house", "--yes")
    assert "Before you publish, write your own domain and namespace" in out
    for command in ("publish", "serve"):
        code, _, err = colophon("-C", "house", command)
        assert code == 2
        assert "records/catalogue.yaml" in err
        assert "demonstration: true" in err
    _, out, _ = colophon("init", "other", "--yes", "--domain", "archive.example.org")
    assert "Before you publish" not in out


def test_init_asks_again_until_an_answer_will_do(
    process: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    answers = "Leaflets\n\nno mail\nme@archive.org\narchive\narchive.org\nEnglish\nen\n"
    done = process(["init", "house"], tmp_path, answers)
    assert done.returncode == 0
    assert done.stdout.count("Error: ") == 3
    text = (tmp_path / "house" / "records" / "catalogue.yaml").read_text(encoding="utf-8")
    assert "- me@archive.org" in text
    assert "domain: archive.org" in text


def test_a_demonstration_is_not_served_to_others(colophon: Colophon, house: Path) -> None:
    path = house / "records" / "catalogue.yaml"
    path.write_text(f"{path.read_text(encoding='utf-8')}demonstration: true\n", encoding="utf-8")
    code, _, err = colophon("serve", "--host", "0.0.0.0")
    assert code == 2
    assert "demonstration" in err


def test_a_wrong_command_is_put_right(colophon: Colophon) -> None:
    code, _, err = colophon("descibe", "x")
    assert code == 2
    assert "Did you mean 'describe'?" in err


def test_describe_shows_values_words_sureness_and_next(colophon: Colophon, house: Path) -> None:
    code, out, err = colophon("describe", "../gate.txt")
    assert code == 0
    assert "“Lower Meadow Allotment Society” (" in out
    assert "% suggested" in out
    assert f"colophon accept {ID}" in out
    assert err.startswith("1 draft written")
    assert (house / "records" / f"{ID}.yaml").is_file()


def test_describe_quotes_what_show_quotes(colophon: Colophon, house: Path) -> None:
    (house.parent / "strike.txt").write_text(
        "STRIKE AT THE MILL\n\nThe strike goes on: no striker is alone, the strike fund pays, and"
        " the strike committee of the mill meets each week.\n",
        encoding="utf-8",
    )
    _, described, _ = colophon("describe", "../strike.txt")
    _, shown, _ = colophon("show", described.split("\n")[1].split(" ")[0])
    assert "STRIKE" in described
    assert described.partition("\nNext\n")[0].strip() in shown


def test_a_list_is_sent_to_import(colophon: Colophon, house: Path) -> None:
    (house.parent / "rows.csv").write_text("Title,Date\nThe Lower Gate,1978\n", encoding="utf-8")
    code, _, err = colophon("describe", "../rows.csv")
    assert code == 1
    assert "comes in with colophon import" in " ".join(err.split())


def test_a_long_label_is_whole(colophon: Colophon, house: Path) -> None:
    colophon("new", "The Gate", "Statement of responsibility=by the gatekeepers")
    _, shown, _ = colophon("show", "the-gate")
    words = " ".join(line[:22].strip() for line in shown.splitlines())
    assert "Statement of responsibility" in " ".join(words.split())


def test_describe_without_a_catalogue_keeps_nothing(colophon: Colophon, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("Notes on soup\n\nAn onion is enough.\n", encoding="utf-8")
    code, out, err = colophon("describe", "x.txt")
    assert code == 0
    assert "Notes on soup" in out
    assert "colophon init" in err
    assert [path.name for path in tmp_path.iterdir()] == ["x.txt"]


def test_describe_json_is_one_object_a_document(colophon: Colophon, house: Path) -> None:
    code, out, _ = colophon("describe", "--dry-run", "--json", "../gate.txt")
    assert code == 0
    (line,) = out.splitlines()
    terms = {one["term"] for one in json.loads(line)["record"]["statements"]}
    assert {"title", "publisher", "issued", "language", "type"} <= terms
    assert not list((house / "records").glob("the-*.yaml"))


def test_a_document_that_cannot_be_read_is_named(colophon: Colophon, house: Path) -> None:
    (house.parent / "empty.txt").touch()
    code, out, err = colophon("describe", "../empty.txt", "../gate.txt", "../none.txt")
    assert code == 1
    assert "The Lower Gate".casefold() in out.casefold()
    assert "../empty.txt" in err
    assert "../none.txt" in err
    assert "2 could not be read" in err
    assert "Traceback" not in err


def test_the_way_to_a_reviewed_record(colophon: Colophon, draft: str) -> None:
    code, out, _ = colophon("accept", draft, "title")
    assert code == 0
    assert "not decided yet: Subtitle, " in out
    assert "Publisher" in out
    code, out, _ = colophon("accept", draft)
    assert "it is reviewed" in out
    code, out, _ = colophon("undo")
    assert out.startswith("Undone: accepted")
    code, out, _ = colophon("redo")
    assert out.startswith("Done again")
    code, out, _ = colophon("list", "--stage", "reviewed", "--json")
    assert json.loads(out)["id"] == draft


def test_set_reject_and_show(colophon: Colophon, draft: str) -> None:
    assert colophon("set", draft, "price", "20p")[0] == 0
    assert colophon("reject", draft, "publisher")[0] == 0
    _, out, _ = colophon("show", draft)
    assert "20p" in out
    assert "rejected" in out
    assert "Waits for\n  not decided yet: Title" in out
    _, out, _ = colophon("show", draft, "--json")
    shown = {one["term"]: one.get("by") for one in json.loads(out)["statements"]}
    assert shown["price"] == "maria"


@pytest.mark.parametrize(
    "arguments",
    [
        ("show", "no-such-record"),
        ("accept", "no-such-record"),
        ("set", ID, "flavour", "red"),
        ("set", ID, "issued", "someday"),
        ("export", "no-such-format"),
        ("show", ID, "--as", "no-such-format"),
        ("undo",),
        ("redo",),
        ("topics", "--vocab", "no-such-vocabulary", "../gate.txt"),
        ("vocab", "check", "no-such-vocabulary"),
        ("publishers", "merge", "urn:a", "urn:b"),
        ("init", "."),
        ("harvest", "http://127.0.0.1:9/oai"),
        ("-C", "no-such-folder", "list"),
    ],
)
def test_what_cannot_be_is_one_sentence_and_exit_2(
    colophon: Colophon, draft: str, arguments: tuple[str, ...]
) -> None:
    code, _, err = colophon(*arguments)
    assert code == 2
    assert err.startswith("colophon: ")
    assert "Traceback" not in err


def test_outside_a_catalogue_it_says_so(colophon: Colophon) -> None:
    code, _, err = colophon("list")
    assert code == 2
    assert "colophon init" in err


def test_check_finds_problems_and_exits_1(colophon: Colophon, draft: str) -> None:
    colophon("set", draft, "identifier", "urn:isbn:9783161484101", "--add")
    code, out, _ = colophon("check", draft)
    assert code == 1
    assert "isbn" in out.lower()
    code, out, _ = colophon("check", draft, "--json")
    assert {"code", "message", "subject"} <= set(json.loads(out)[0])


def test_export_writes_one_stream_or_many_files(
    colophon: Colophon, draft: str, house: Path
) -> None:
    colophon("accept", draft)
    code, out, _ = colophon("export", "oai_dc")
    assert code == 0
    assert out.count("<oai_dc:dc ") == 1
    assert colophon("export", "turtle", "-o", "all.ttl")[0] == 0
    assert (house / "all.ttl").read_text(encoding="utf-8").startswith("@prefix")
    assert colophon("export", "jsonld", "-o", "each/")[0] == 0
    assert [path.name for path in (house / "each").iterdir()] == [f"{ID}.jsonld"]
    assert not list(house.glob("**/.writing-*"))


def test_a_draft_is_exported_only_when_named(colophon: Colophon, draft: str) -> None:
    assert "<oai_dc:dc " not in colophon("export", "oai_dc")[1]
    assert "<oai_dc:dc " in colophon("export", "oai_dc", draft)[1]
    assert "<oai_dc:dc " in colophon("export", "oai_dc", "--drafts")[1]


def test_an_export_of_nothing_says_so(colophon: Colophon, house: Path) -> None:
    for more in ((), ("--drafts",)):
        code, out, err = colophon("export", "oai_dc", *more)
        assert code == 0
        assert "<oai_dc:dc " not in out
        assert "Nothing to export: there is no record yet" in err
    colophon("describe", "../gate.txt")
    for target in ((), ("-o", "all.xml"), ("-o", "each/")):
        code, _, err = colophon("export", "oai_dc", *target)
        assert code == 0
        assert "Nothing to export: no record is reviewed, 1 draft waits." in err
    assert "Nothing" not in colophon("export", "oai_dc", "--drafts")[2]


def test_formats_and_profile_are_listed(colophon: Colophon) -> None:
    _, out, _ = colophon("formats")
    assert {"oai_dc", "turtle", "jsonld"} <= {line.split()[0] for line in out.splitlines()}
    _, out, _ = colophon("profile")
    assert "placeOfPublication" in out


def test_a_row_in_the_profile_is_a_field(colophon: Colophon, draft: str, house: Path) -> None:
    table = house / "vocab" / "profile.csv"
    lines = table.read_text(encoding="utf-8").splitlines()
    lines.insert(2, ",,https://archive.example.org/terms#ink,Ink,FALSE,FALSE,literal,,,,,Colour.")
    table.write_text("\n".join(lines) + "\n", encoding="utf-8")
    _, out, _ = colophon("check")
    assert "stale-profile" in out
    assert colophon("profile", "--write")[0] == 0
    assert "stale-profile" not in colophon("check")[1]
    assert colophon("set", draft, "ink", "violet")[0] == 0
    assert "violet" in (house / "records" / f"{ID}.yaml").read_text(encoding="utf-8")
    assert (
        '<https://archive.example.org/terms#ink> "violet"'
        in colophon("show", draft, "--as", "ntriples")[1]
    )
    assert "Ink" in colophon("profile")[1]


def test_vocabularies(colophon: Colophon, house: Path) -> None:
    _, out, _ = colophon("vocab", "list")
    assert "topics" in out
    code, out, _ = colophon("vocab", "search", "strik")
    assert code == 0
    assert "topics/strikes" in out
    code, out, _ = colophon("vocab", "show", "Strikes")
    assert "preferred" in out
    assert colophon("vocab", "show", "No such label")[0] == 1
    mine = house.parent / "mine.ttl"
    mine.write_text(
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
        "<urn:s> a skos:ConceptScheme .\n"
        '<urn:beans> a skos:Concept ; skos:inScheme <urn:s> ; skos:prefLabel "Beans"@en .\n',
        encoding="utf-8",
    )
    colophon("vocab", "add", str(mine), "--name", "beans")
    _, out, _ = colophon("topics", "--vocab", "beans", "--json", "../gate.txt")
    assert json.loads(out)["topics"][0]["value"]["uri"] == "urn:beans"


def test_a_list_with_findings_is_added_and_offered_for_topics(
    colophon: Colophon, house: Path
) -> None:
    rows = [f"https://id.example.org/{number},Beans" for number in range(9)]
    mine = house.parent / "beans.csv"
    mine.write_text("\n".join(["uri,label", *rows]), encoding="utf-8")
    code, _, err = colophon("vocab", "add", str(mine), "--name", "beans")
    assert code == 0
    assert "9 concepts" in err
    assert err.count("same-label") == 1
    assert "- beans" in err
    code, _, err = colophon("vocab", "add", str(mine), "--name", "beans", "--for-topics")
    assert code == 0
    assert "- beans\n" in (house / "records" / "catalogue.yaml").read_text(encoding="utf-8")
    assert "write" not in colophon("vocab", "add", str(mine), "--name", "beans")[2]


def test_publishers_are_resolved(colophon: Colophon, draft: str) -> None:
    _, out, _ = colophon("publishers")
    assert "Unresolved" in out
    code, out, _ = colophon("publishers", "resolve", "Lower Meadow Allotment Society")
    assert code == 0
    assert "1 record" in out
    assert "Unresolved" not in colophon("publishers")[1]


def test_publish_tells_what_went_out(colophon: Colophon, draft: str) -> None:
    colophon("accept", draft)
    code, out, _ = colophon("publish")
    assert code == 0
    assert out.startswith("1 new")
    assert "Nothing has changed" in colophon("publish")[1]


def test_evaluate_against_a_gold_file(colophon: Colophon, house: Path) -> None:
    gold = house.parent / "gold.jsonl"
    (house.parent / "documents").mkdir()
    (house.parent / "gate.txt").rename(house.parent / "documents" / "gate.txt")
    row = {
        "file": "gate.txt",
        "title": "The lower gate",
        "publishers": ["Lower Meadow Allotment Society"],
        "language": "en",
        "gold_fields": ["title", "publishers", "language"],
        "in_text": {},
    }
    gold.write_text(json.dumps(row), encoding="utf-8")
    code, out, _ = colophon("evaluate", "--gold", str(gold))
    assert code == 0
    figures = {line.split()[0]: line.split()[3] for line in out.splitlines() if line[:1].islower()}
    assert figures["title"] == "1.0"
    assert figures["publishers"] == "1.0"


def test_evaluate_measures_only_what_was_decided_by_reading(
    colophon: Colophon, house: Path
) -> None:
    colophon("describe", str(house.parent / "gate.txt"))
    (id_,) = [path.stem for path in (house / "records").glob("*.yaml") if path.stem != "catalogue"]
    colophon("accept", id_)
    code, out, err = colophon("evaluate")
    assert (code, out) == (2, "")
    assert "1 reviewed as drafted" in err
    colophon("set", id_, "publisher", "Lower Meadow Allotment Society", "--replace")
    colophon("set", id_, "abstract", "On a gate.")
    code, out, _ = colophon("evaluate")
    assert code == 0
    assert out.startswith("Measured on 1 record decided independently of the drafts.")
    assert "How sure it was, and how often that was right:" in out


def test_version_needs_nothing(process: Callable[..., object], tmp_path: Path) -> None:
    done = process(["--version"], tmp_path)
    assert done.stdout.startswith("colophon ")  # type: ignore[attr-defined]


@pytest.mark.slow
def test_describing_does_without_rdflib(tmp_path: Path) -> None:
    soup = "It is enough to have an onion and the water that was left over from the day before.\n"
    (tmp_path / "x.txt").write_text("Notes on soup\n\n" + soup * 5, encoding="utf-8")
    code = (
        "import sys\n"
        "from colophon.cli import run\n"
        "try:\n    run(['describe', 'x.txt'])\n"
        "except SystemExit:\n    pass\n"
        "heavy = {'rdflib', 'rich', 'starlette', 'pypdfium2'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_terms_without_a_uri_are_reported(colophon: Colophon, draft: str) -> None:
    assert colophon("vocab", "missing")[0] == 0
    colophon("set", draft, "subject", "Vegetable shows", "--add")
    code, out, _ = colophon("vocab", "missing", "--json")
    assert code == 1
    assert [(one["term"], one["count"]) for one in json.loads(out)] == [("Vegetable shows", 1)]
    assert colophon("vocab", "missing", "price")[0] == 2
