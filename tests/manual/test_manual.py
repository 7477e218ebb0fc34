"""The manual is complete, says what the program says, and is found in by words."""

import ast
import runpy
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import msgspec
import pytest
from tests.manual.examples import blocks
from tests.source import SourceModule, in_every_module

from colophon import manual
from colophon.cli import COMMANDS, cli
from colophon.config import Config, parse
from colophon.crosswalk import FORMATS

REGENERATE = runpy.run_path(str(Path(__file__).parent / "regenerate.py"))
CHAPTERS = {one.name: one.text for one in manual.chapters()}
RULES_WITH_WORDS = ("mappings/aggregators.py", "mappings/aggregator_formats.py")
"""modules whose codes never reach a person: their sentences do"""
REASONS = ("draft", "embargo", "erased")


@pytest.mark.parametrize(("path", "text"), list(REGENERATE["chapters"]()))
def test_what_the_program_says_of_itself_is_what_the_manual_says(path: Path, text: str) -> None:
    assert path.read_text(encoding="utf-8") == text, "run python tests/manual/regenerate.py"


def commands(group: click.Group, words: str = "colophon") -> Iterator[str]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        yield f"{words} {name}"
        if isinstance(command, click.Group):
            yield from commands(command, f"{words} {name}")


def test_every_command_has_its_section() -> None:
    headings = {heading for chapter in manual.chapters() for heading, _ in chapter.sections()}
    assert len(COMMANDS) > 25
    assert set(commands(cli)) <= headings


def settings(struct: type[msgspec.Struct] = Config) -> Iterator[str]:
    for field in msgspec.structs.fields(struct):
        yield field.name
        for inner in _structs(field.type):
            yield from settings(inner)


def _structs(type_: object) -> Iterator[type[msgspec.Struct]]:
    if isinstance(type_, type) and issubclass(type_, msgspec.Struct):
        yield type_
    for inner in getattr(type_, "__args__", ()):
        yield from _structs(inner)


def test_every_setting_is_explained() -> None:
    wanted = set(settings())
    assert {"log_addresses", "curated", "naan"} <= wanted
    sets_apart = {"sets", "serving", "reading"}  # explained by what is inside
    assert [
        name for name in sorted(wanted - sets_apart) if f"`{name}`" not in CHAPTERS["settings"]
    ] == []


MAKERS = {"vocabulary": "_problem", "read": "problem"}
"""functions of these rooms that make a finding of a code and the rest"""


@in_every_module
def codes(module: SourceModule) -> set[str]:
    """Every code of a finding or error that stands in a module."""
    if module.name in RULES_WITH_WORDS:
        return set()
    maker = MAKERS.get(module.name.partition("/")[0])
    found: set[str] = set()
    for node in module.nodes:
        if isinstance(node, ast.Call):
            said = [each.value for each in node.keywords if each.arg == "code"]
            if getattr(node.func, "id", "") == maker:
                said += node.args[:1]
            found |= {str(one.value) for one in said if isinstance(one, ast.Constant) and one.value}
    return found


def test_every_code_of_a_finding_is_explained() -> None:
    wanted = set[str]().union(*codes().values())
    assert len(wanted) > 60
    missing = [code for code in sorted(wanted) if f"`{code}`" not in CHAPTERS["findings"]]
    assert missing == []
    assert all(f"`{code}`" in CHAPTERS["findings"] for code in REASONS)


def test_every_format_is_listed() -> None:
    missing = [name for name in FORMATS if f"| `{name}` |" not in CHAPTERS["formats"]]
    assert missing == [], "run python tests/manual/regenerate.py"


@pytest.mark.parametrize("text", list(blocks("yaml")))
def test_settings_that_are_shown_can_be_written(text: str) -> None:
    assert parse(text) != Config()


@pytest.mark.parametrize(
    ("topic", "words"),
    [
        ("findings", "# Findings"),
        ("page_size", "5,000"),
        ("isbn", "check digit"),
        ("undo", "Take the last decision back"),
        ("Behind a proxy", "X-Forwarded-For"),
        ("unicorns", ""),
    ],
)
def test_a_topic_is_found_by_its_word(topic: str, words: str) -> None:
    found = "\n".join(manual.find(topic))
    assert words in found
    assert bool(words) == bool(found)


def test_an_entry_is_found_without_its_neighbours() -> None:
    (found,) = manual.find("page_size")
    assert "token_days" not in found


def test_the_fields_are_those_of_the_catalogue() -> None:
    own = "# Fields of a record\n\n## Staples (`staples`)\n\nHow many.\n"
    assert "How many." in manual.find("staples", own)[0]


def test_examples_are_words_of_a_shell() -> None:
    lines = [line for text in blocks("sh") for line in text.splitlines()]
    assert len(lines) > 30
    assert all(shlex.split(line)[0] in ("colophon", "cd") for line in lines)
