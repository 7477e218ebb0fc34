"""Refusals at the desk in four languages, strictly: none is left in English."""

import ast
import re
from collections.abc import Iterator
from fnmatch import fnmatch

import pytest
from starlette.testclient import TestClient
from tests.source import SourceModule, in_every_module

from colophon.web.desk.refusal_texts import sentences, tell_refusal
from colophon.web.desk.texts import DeskTexts

RAISED = (
    *("ImportRefused", "DecisionError"),
    "RecordConflict",
    "RecordNotFound",
    "RecordError",
    "UsageError",
)
"""the errors that a form of the desk may meet"""
PLACES = (
    *("review/*.py", "desk/*.py", "store/records.py", "store/journal.py", "catalogue/naming.py"),
    *("catalogue/joining.py", "catalogue/removal.py", "catalogue/publishers.py"),
    *("catalogue/new_records.py", "catalogue/page_pictures.py", "catalogue/deciding.py"),
    *("web/desk/*.py", "importing/toolkit/mapping.py", "importing/toolkit/tables.py"),
)
"""where they are raised"""
ELSEWHERE = ("web/desk/serving.py", "web/desk/users.py")
"""what the command line says before there is a desk"""
SAMPLE = "‘seven’"
LANGUAGES = ("de", "es", "fr")
MADE_OF_PARTS = {
    f"an item of {SAMPLE} file{SAMPLE} cannot be parted there.": (
        "an item of 1 file cannot be parted there.",
        "an item of 3 files cannot be parted there.",
    ),
    f"the record was changed since, so that cannot be {SAMPLE}ne.": (
        "the record was changed since, so that cannot be undone.",
    ),
    f"there is nothing to {SAMPLE}.": ("there is nothing to undo.", "there is nothing to redo."),
    f"there is {SAMPLE}.": (
        "there is no open suggestion.",
        "there is no open suggestion in Title.",
        "there is no value 'x'.",
        "there is no value 'x' in Title.",
    ),
}
"""sentences that are put together of words: what they come to"""


def spelt(node: ast.expr | None) -> list[str] | None:
    """The sentences that an argument may be, names and values as a sample; None: a variable."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr(values=parts):
            return [
                "".join(
                    str(one.value) if isinstance(one, ast.Constant) else SAMPLE for one in parts
                )
            ]
        case ast.IfExp(body=first, orelse=second):
            return [*(spelt(first) or ()), *(spelt(second) or ())]
        case ast.BinOp(left=left, right=right):
            return [a + b for a in spelt(left) or () for b in spelt(right) or ()]
    return None


@in_every_module
def raised(module: SourceModule) -> set[str]:
    """Every sentence and remedy that is written where such an error is raised."""
    if module.name in ELSEWHERE or not any(_is_at(module, one) for one in PLACES):
        return set()
    return {one for node in module.nodes for one in _sentences(node)}


def _is_at(module: SourceModule, pattern: str) -> bool:
    """Whether a module's path is of a pattern, whose star stands for no slash."""
    return fnmatch(module.name, pattern) and module.name.count("/") == pattern.count("/")


def _sentences(node: ast.AST) -> Iterator[str]:
    if not isinstance(node, ast.Call):
        return
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    if name == "_refused" and len(node.args) == 3:  # of a field, which begins the sentence
        yield from (f"{SAMPLE} {one}." for one in spelt(node.args[1]) or ())
        yield from spelt(node.args[2]) or ()
    elif name in RAISED:
        yield from spelt(node.args[0] if node.args else None) or ()
        remedy = next((one.value for one in node.keywords if one.arg == "remedy"), None)
        yield from spelt(remedy) or ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_its_words_in_every_language(language: str) -> None:
    t = DeskTexts(language)
    written = set[str]().union(*raised().values())
    found = {one for one in written if one.strip(f"{SAMPLE}. ")}
    every = {each for one in found for each in MADE_OF_PARTS.get(one, (one,))}
    assert len(every) > 80
    left = sorted(one for one in every if tell_refusal(t, one).language != language)
    assert not left


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_carry_over_what_stands_in_the_sentence(language: str) -> None:
    found = sentences(language)
    assert found.keys() == sentences("de").keys()
    for english, own in found.items():
        assert own.strip(), english
        assert set(re.findall(r"{\d}", english)) == set(re.findall(r"{\d}", own)), english


def test_fields_are_named_in_the_readers_language() -> None:
    said = tell_refusal(DeskTexts("es"), "Date of publication takes a date, not 'soon'.")
    assert said == ("Fecha de publicación admite una fecha, no 'soon'.", "es")
    assert tell_refusal(DeskTexts("de"), "there is no value 'x' in Title.").text == (
        "In Titel gibt es keinen Wert 'x'."
    )
    assert tell_refusal(DeskTexts("fr"), "Something of an extension.") == (
        "Something of an extension.",
        "en",
    )
    assert tell_refusal(DeskTexts("en"), "there is nothing to undo.") == (
        "there is nothing to undo.",
        "en",
    )


def test_a_refused_date_is_told_in_french(desk: TestClient) -> None:
    mark = re.search(r'name="mark" value="([0-9a-f]+)"', desk.get("/keys").text)
    assert mark
    form = {"mark": mark[1], "act": "set", "term": "issued", "value": "bientôt"}
    french = {"accept-language": "fr"}
    page = desk.post("/records/the-packhorse-trail/decide", data=form, headers=french)
    assert page.status_code == 400
    assert "demande une date, pas" in page.text
    assert 'value="bientôt"' in page.text
    missing = desk.get("/records/nobody", headers=french)
    assert "Il n’y a pas de notice" in missing.text
    old = desk.post("/undo", data={"mark": "none"}, headers=french)
    assert old.text.startswith("Ce formulaire est trop ancien.")
