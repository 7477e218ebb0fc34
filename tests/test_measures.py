"""Measures of form: no long function without a reason beside it, no line that is too long."""

import ast
import re
from pathlib import Path

from tests.source import ROOT as SOURCE
from tests.source import SourceModule, in_every_module

HERE = Path(__file__).parent
LONGEST_FUNCTION = 40
LONGEST_LINE = 120
REASON = "# long: "
"""on the line above a function (or its first decorator), with why it is long"""


WORD_TABLES = frozenset({"_rules", "languages"})
"""folders of words and patterns, which are read as tables"""


@in_every_module
def long_functions(module: SourceModule) -> list[tuple[str, str]]:
    """The long functions of a module, each with the line above it."""
    lines = module.text.split("\n")
    found = []
    for node in module.nodes:
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if (node.end_lineno or 0) - node.lineno + 1 > LONGEST_FUNCTION:
            first = min(one.lineno for one in (node, *node.decorator_list))
            found.append((f"{module.name} {node.name}", lines[first - 2].strip()))
    return found


def test_a_long_function_has_a_reason_beside_it() -> None:
    found = [one for several in long_functions().values() for one in several]
    assert 0 < len(found) < 40
    for name, above in found:
        reason = above.removeprefix(REASON)
        assert above.startswith(REASON), f"{name}: divide it, or write {REASON}… above it"
        assert len(reason.split()) > 3, f"{name}: {reason}"


def test_no_line_is_too_long() -> None:
    """Addresses are not divided, nor tables of words, a language a line."""
    found = [
        f"{path}:{number}"
        for folder in (SOURCE, HERE)
        for path in sorted(folder.rglob("*.py"))
        if path.parent.name not in WORD_TABLES
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1)
        if len(line) > LONGEST_LINE and "://" not in line
    ]
    assert not found, "\n".join(found)


def test_tests_compare_times_instead_of_bounding_them() -> None:
    """A time of this machine says nothing of the code; ``tests/costs.py`` compares two."""
    own = (HERE / "costs.py", HERE / "processes" / "deeds.py", Path(__file__).resolve())
    timing = [
        str(path.relative_to(HERE))
        for path in HERE.rglob("*.py")
        if path not in own
        and path.relative_to(HERE).parts[0] not in ("benchmarks", "fuzz")
        and re.search(r"\b(process_time|perf_counter|thread_time)\b", path.read_text("utf-8"))
    ]
    assert not timing
