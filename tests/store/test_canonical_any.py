"""The program's own files are read as the YAML parser reads them; all others are left to it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from store_samples import DATA, FULL, NEARLY, PROFILE, RECORDS
from tests.properties import examples

from colophon.model.errors import RecordSyntaxError
from colophon.model.record import Record
from colophon.store import _canonical, _direct, _yaml
from colophon.store.records import RecordStore

ROOT = Path(__file__).parents[2]
STORE = RecordStore(ROOT / "records", PROFILE)
PATH = STORE.folder / "any.yaml"


def parsed(text: str) -> dict[str, Any]:
    """What the YAML parser reads."""
    return _yaml.read_values(_yaml.compose(text), len(text))


def agrees(text: str) -> bool:
    """Whether the text is in the program's form; then both readers must see the same."""
    found = _canonical.read(text)
    if found is not None:
        assert repr(found) == repr(parsed(text))  # the order counts too
    return found is not None


def test_a_rendered_record_is_read_without_the_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(_yaml, "compose")
    path = STORE.folder / f"{FULL.id}.yaml"
    assert STORE.parse(STORE.render(FULL).encode(), path) == FULL


def test_all_files_of_the_program_in_the_catalogue_are_its_form() -> None:
    texts = {one: STORE.path(one).read_text("utf-8") for one in STORE.ids()}
    own = [one for one, text in texts.items() if STORE.render(STORE.load(one).record) == text]
    assert len(own) > 20
    assert [one for one in own if not agrees(texts[one])] == []


@settings(deadline=None, max_examples=examples(60))
@given(record=RECORDS)
def test_any_rendered_record_is_in_the_form(record: Record) -> None:
    assert agrees(STORE.render(record))


NUMBERS = st.integers() | st.floats() | st.booleans()
EMPTY: st.SearchStrategy[Any] = st.just([]) | st.just({})


@settings(deadline=None, max_examples=examples(200))
@given(data=DATA, more=st.dictionaries(st.text(), NUMBERS | EMPTY | st.lists(NUMBERS | EMPTY)))
def test_whatever_is_dumped_is_in_the_form(data: dict[str, Any], more: dict[str, Any]) -> None:
    assert agrees(_yaml.dump(data | more))


PIECES = (
    *("\n", "\n\n", " ", "  ", "    ", "- ", "-", ":", ": ", ":\n", "#", " #", ",", "?", "? "),
    *('"', "'", "\\", "|", "|-\n", "|-\n  ", ">", "[", "]", "{}", "&a ", "*a", "!", "%", "@", "`"),
    *("---\n", "...\n", "\t", "\r", "\r\n", "\x00", "\x07", "\x7f", "\x85", "\x9f", "\xa0"),
    *("\u1680", "\u2028", "\u2029", "\u3000", "\ufeff", "\ufffe", "😀", "é", "a", "_", "0"),
    *("a: b", "a:\n", "- a\n", "- a: b\n", "~", "null", "<<", "=", "-a", '"\n  "', "\\\n"),
    *("\\n", "\\x41", "\\u0041", "\\/", "\\ ", "\\ud83d\\ude00", "\\ud800", "\\u00A0"),
)
SMALL: tuple[dict[str, Any], ...] = (
    {"a": "b"},
    {"a": {"b": "c"}, "d": ["e", "f"]},
    {"a": [{"b": "c", "d": ["x", "y"]}, {"e": {"f": "g"}}]},
    {"a": "x\n  y\n\nz", "b": ["p\nq"], "c": [{"t": "u\nv", "w": "x"}]},
    {"a": [["b", ["c"]], "d"], "e": {}, "f": [], "g": [{}, []]},
    {"a: b": "c: d", "e#": "#f", "g #h": '"i"', "j": ""},
)
TEXTS = st.sampled_from([*map(_yaml.dump, SMALL), STORE.render(FULL)]) | RECORDS.map(STORE.render)


def _put(text: str, at: int, piece: str, length: int) -> str:
    return text[:at] + piece + text[at + length :]


def _line(change: Callable[[str, str], list[str]]) -> Callable[[str, int, str, int], str]:
    def changed(text: str, at: int, piece: str, length: int) -> str:
        lines = text.split("\n")
        number = at % len(lines)
        return "\n".join([*lines[:number], *change(lines[number], piece), *lines[number + 1 :]])

    return changed


CHANGES = (
    lambda text, at, piece, length: _put(text, at, piece, 0),
    lambda text, at, piece, length: _put(text, at, "", length),
    lambda text, at, piece, length: _put(text, at, piece, 1),
    _line(lambda line, piece: [line, line]),
    _line(lambda line, piece: []),
    _line(lambda line, piece: [piece + line]),
    _line(lambda line, piece: [line + piece]),
    _line(lambda line, piece: ["  " + line]),
    _line(lambda line, piece: [line[2:]]),
)


@st.composite
def spoilt(draw: st.DrawFn) -> str:
    """A file of the program after a few slips of a hand."""
    text = draw(TEXTS)
    for _ in range(draw(st.integers(1, 4))):
        at, length = draw(st.integers(0, len(text))), draw(st.integers(1, 8))
        text = draw(st.sampled_from(CHANGES))(text, at, draw(st.sampled_from(PIECES)), length)
    return text


@settings(deadline=None, max_examples=examples(300))
@given(text=spoilt())
def test_a_spoilt_file_is_given_up_or_read_as_the_parser_does(text: str) -> None:
    agrees(text)


@settings(deadline=None, max_examples=examples(300))
@given(text=st.text(st.sampled_from("ab:-#\"'\\|\n\n  {}[]&*!?,\t1"), max_size=40))
def test_any_text_is_given_up_or_read_as_the_parser_does(text: str) -> None:
    agrees(text)


Outcome = Record | tuple[str, str, str]


def outcome(text: str) -> Outcome:
    try:
        return STORE.parse(text.encode("utf-8", "surrogatepass"), PATH)
    except RecordSyntaxError as error:
        return error.place, error.message, error.remedy


def both(text: str) -> tuple[Outcome, Outcome]:
    """What becomes of a file, with this reader and without it."""
    found = outcome(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_canonical, "read", lambda text: None)
        patch.setattr(_direct, "read", lambda text, profile: None)
        return found, outcome(text)


@settings(deadline=None, max_examples=examples(100))
@given(data=NEARLY)
def test_a_mistake_is_told_in_the_same_words(data: dict[str, Any]) -> None:
    found, expected = both(_yaml.dump({"id": "any", **data}))
    assert found == expected


@settings(deadline=None, max_examples=examples(100))
@given(text=spoilt())
def test_a_spoilt_file_becomes_the_same_record_or_the_same_words(text: str) -> None:
    found, expected = both(text)
    assert found == expected


def test_a_mistake_in_our_own_form_has_its_line() -> None:
    found, expected = both("id: any\ntitle:\n- A\n- text: B\n  langauge: en\n")
    assert found == expected
    assert isinstance(found, tuple)
    assert found[0] == f"{PATH}:5"
