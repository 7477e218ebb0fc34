"""Names: a class has one meaning in the package, and a function is called by a verb."""

import ast
from collections import defaultdict
from typing import NamedTuple

import pytest
from tests.source import SourceModule, in_every_module

NOUNS = {
    "nothing": "pronouns: what a caller hands over where there is nothing to look for",
    "anything": "",
    "something": "",
    "thing": "",
    "heading": "a line over a text, and the form of a name in an authority file",
    "mapping": "which column goes where",
    "wording": "how something is said",
    "encoding": "of characters",
    "feed": "what reports changes",
}
"""words that look like participles and are nouns of this field, with their meaning"""

IRREGULAR = frozenset(
    """
    arisen awoken beaten become begun bent bet bitten bled blown born borne bought bound bred
    broken brought built burnt caught chosen clung crept dealt done dreamt drawn driven drunk dug
    eaten fallen fed felt fled flown forbidden foreseen forgiven forgotten fought found frozen
    given gone got gotten ground grown had heard held hidden hung kept knelt known laid lain
    leant leapt learnt led left lent lit lost made meant met mistaken mown overtaken paid proven
    ridden risen rung said sat seen sent sewn shaken shone shorn shot shown shrunk slain slept
    slid slung smelt sold sought sown sped spelt spent spilt spoilt spoken sprung spun stolen
    stood stridden struck strung stuck stung sung sunk swept swollen sworn swum swung taken taught
    thought thrown told torn trodden undergone understood undone upheld wept withdrawn withheld
    woken won worn wound woven written wrung
    """.split()
)
"""participles that do not end in ``-ed`` and are not the verb itself (as ``read``, ``put`` are)"""
PREFIXES = ("un", "re", "mis", "over", "under", "out", "pre", "fore")


def is_bare_participle(name: str) -> bool:
    """Whether a name is one word, and that a participle, whatever underscores and figures do."""
    word = name.strip("_0123456789").lower()
    if not word.isalpha() or word in NOUNS:
        return False
    if word.endswith("ing"):
        return len(word) > 5
    if word.endswith("ed"):
        return len(word) > 4
    stems = {word, *(word.removeprefix(prefix) for prefix in PREFIXES)}
    return bool(stems & IRREGULAR)


def is_property(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether a function is asked as a value: those are nouns, or say how something is."""
    names = {ast.unparse(one).rpartition(".")[2] for one in node.decorator_list}
    return bool(names & {"property", "cached_property", "setter"})


def is_special(name: str) -> bool:
    """Whether Python itself gives the name."""
    return name.startswith("__") and name.endswith("__")


class DeclaredNames(NamedTuple):
    """What a module names: its functions with their lines, properties apart, and its classes."""

    module: str
    functions: tuple[tuple[int, str], ...]
    properties: frozenset[str]
    classes: frozenset[str]


@in_every_module
def declared_names(module: SourceModule) -> DeclaredNames:
    """The names that a module declares."""
    kinds = ast.FunctionDef | ast.AsyncFunctionDef
    functions = [one for one in module.nodes if isinstance(one, kinds)]
    return DeclaredNames(
        module.name,
        tuple((one.lineno, one.name) for one in functions if not is_property(one)),
        frozenset(one.name for one in functions if is_property(one)),
        frozenset(one.name for one in module.nodes if isinstance(one, ast.ClassDef)),
    )


def test_no_function_is_a_bare_participle() -> None:
    found = [
        f"{one.module}:{line} {name}"
        for one in declared_names().values()
        for line, name in one.functions
        if is_bare_participle(name) and not is_special(name)
    ]
    assert not found, "call it by a verb, or by what it gives:\n" + "\n".join(found)


def test_a_class_name_has_one_meaning() -> None:
    places: dict[str, set[str]] = defaultdict(set)
    for one in declared_names().values():
        for name in one.classes:
            places[name.lstrip("_")].add(one.module)
    twice = {name: sorted(paths) for name, paths in places.items() if len(paths) > 1}
    assert not twice, "say in the name which it is:\n" + "\n".join(map(str, twice.items()))


@pytest.mark.parametrize(
    "name", "named _told seen__ unlisted founding taking2 misread_not resold withheld".split()
)
def test_the_rule_knows_participles(name: str) -> None:
    assert is_bare_participle(name) is ("_not" not in name)


@pytest.mark.parametrize("name", "read put feed need bring sing _ring is_named find_told".split())
def test_the_rule_leaves_verbs_and_nouns(name: str) -> None:
    assert not is_bare_participle(name)


def test_every_noun_that_is_let_pass_is_used() -> None:
    names = {name.strip("_") for one in declared_names().values() for _, name in one.functions}
    names |= {name.strip("_") for one in declared_names().values() for name in one.properties}
    assert set(NOUNS) <= names | {"something"}
