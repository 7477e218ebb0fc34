"""Every code has a provider spoiled in that one thing, and is what is found there."""

import ast
import re
from pathlib import Path

import pytest
from tests.examine.fake import Fake, examined, faults, usual_repository
from tests.examine.spoilings import MODULES, SPOILINGS

from colophon.examine import CHECKS, Finding, checks
from colophon.examine.check import ExaminationCheck
from colophon.examine.checks import GROUPS

UNSEEN = {"finer-refused", "set-pages", "retry-after"}
"""what even the richest provider cannot show: a day's granularity, a thousand sets, being busy"""


def test_the_provider_that_is_right_has_no_faults() -> None:
    findings = examined(Fake(usual_repository()))
    assert [one for one in findings if one.fault] == []
    assert {one.code for one in findings if one.outcome != "pass"} == UNSEEN
    assert [one.code for one in findings] == list(CHECKS)


@pytest.mark.parametrize("code", CHECKS)
def test_what_is_spoiled_is_found_and_nothing_else(code: str) -> None:
    spoiled = SPOILINGS[code]
    findings = examined(spoiled.transport())
    assert faults(findings) == {code} | spoiled.also
    assert_told(next(one for one in findings if one.code == code))


def assert_told(found: Finding) -> None:
    """It says what was asked, what came, how to mend it, and where it is written."""
    group, declared = CHECKS[found.code]
    assert (found.group, found.outcome) == (group, declared.weight)
    assert (found.remedy, found.link) == (declared.remedy, declared.clause)
    assert found.count > 0
    assert found.message.isprintable()
    assert found.asked.removeprefix("POST ").startswith("https://archive.example.org/oai")
    assert found.came


def test_every_code_has_its_sample() -> None:
    assert set(SPOILINGS) == set(CHECKS)
    assert len(CHECKS) == 145
    assert sum(len(one.SPOILINGS) for one in MODULES) == len(SPOILINGS)


def test_every_module_of_checks_is_run() -> None:
    folder = Path(checks.__file__).parent
    written = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert {one.__name__.rpartition(".")[2] for one in GROUPS.values()} == written


def test_no_check_is_written_and_never_run() -> None:
    """A public function of a module of checks that declares nothing would be an orphan."""
    for module in GROUPS.values():
        tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
        for one in tree.body:
            if isinstance(one, ast.FunctionDef) and not one.name.startswith("_"):
                assert (
                    isinstance(getattr(module, one.name), ExaminationCheck) or one.name == "run"
                ), one.name


def test_checks_are_declared_in_whole_sentences() -> None:
    for code, (_, one) in CHECKS.items():
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", code)
        assert one.demand.endswith("."), code
        assert one.remedy.rstrip('"')[-1] in ".>" or "http" in one.remedy, code
        assert one.clause.startswith("https://www.openarchives.org/OAI/")
        assert "\n" not in one.demand
