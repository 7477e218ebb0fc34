"""Our YAML is read as strings by us and as the same strings by everybody else."""

import pytest
import yaml
from hypothesis import given, settings
from store_samples import DATA

from colophon.store import _yaml


def read(text: str) -> object:
    return _yaml.read_values(_yaml.compose(text), len(text))


@settings(deadline=None)
@given(data=DATA)
def test_any_strings_come_back(data: dict[str, object]) -> None:
    assert read(_yaml.dump(data)) == data  # type: ignore[arg-type]


@settings(deadline=None)
@given(data=DATA)
def test_other_readers_see_the_same_strings(data: dict[str, object]) -> None:
    # a reader that guesses types (YAML 1.1) must find nothing to guess
    assert yaml.load(_yaml.dump(data), Loader=yaml.CSafeLoader) == data  # type: ignore[arg-type]


WORDS = (
    "no yes on off y n true null ~ 1 1.5 -3 .5 .inf 0x1F 0o17 1e5 12:30:45 1923-03-12 "
    "2001-12-14t21:59:43 <<  = - ? : [a] {a} *a &a !a |a >a %a @a `a #a 'a \"a a: a:b a# "
    "1_000 +1 ,a é 123abc --- ...".split()
)
ODD = ["a #b", "a: b", " a", "a ", "", "\t", "a\tb", "\x85", "\u2028", "\ufeff", "😀", "--- a"]


@pytest.mark.parametrize("text", [*WORDS, *ODD])
def test_a_tricky_word_stays_that_word(text: str) -> None:
    dumped = _yaml.dump({"key": text, "list": [text], text: "x"})
    expected = {"key": text, "list": [text], text: "x"}
    assert read(dumped) == expected
    assert yaml.load(dumped, Loader=yaml.CSafeLoader) == expected


def test_numbers_are_bare_and_prose_is_bare() -> None:
    text = _yaml.dump({"page": 3, "sure": 0.5, "is": True, "note": "Bees, wasps & co. (2nd part)"})
    assert text == "page: 3\nsure: 0.5\nis: true\nnote: Bees, wasps & co. (2nd part)\n"


def test_paragraphs_stand_as_paragraphs() -> None:
    assert _yaml.dump({"note": "One: x.\n\n  # Two"}) == "note: |-\n  One: x.\n\n    # Two\n"


def test_what_is_left_empty_is_not_there() -> None:
    assert read('a:\nb: ""\nc: [x, ]\nd:\n-\n- y\n') == {"b": "", "c": ["x"], "d": ["y"]}


@settings(deadline=None)
@given(data=DATA, other=DATA)
def test_pieces_make_the_same_file(data: dict[str, object], other: dict[str, object]) -> None:
    before = _yaml.DumpedRecord(other)  # type: ignore[arg-type]
    assert _yaml.DumpedRecord(data, like=before).text == _yaml.dump(data)  # type: ignore[arg-type]
    assert _yaml.DumpedRecord(data, like=_yaml.DumpedRecord(data)).text == _yaml.dump(data)  # type: ignore[arg-type]
