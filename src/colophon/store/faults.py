"""All faults of a record file at once, and what of the record can be read in spite of them.

The parser stops at the first mistake.  Here a file is taken apart: where it is no YAML,
into the blocks of its top-level keys, each of which is read by itself; then into fields
and single values, each of which is tried alone.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from msgspec.structs import replace

from colophon.model.problem import Problem
from colophon.model.record import Record
from colophon.profile import Profile
from colophon.store import _parse, _yaml
from colophon.store._reading import not_utf8, problem_at
from colophon.store._values import MisfitValue

_TOP = re.compile(r"^(?=[^\s#\-.%][^\n]*)", re.MULTILINE)
_LISTED = ("dates", "roles")
"""blocks that are lists about values of fields"""
_BY_TERM = ("evidence", "hidden")
"""blocks that are mappings by field"""


class Survey(NamedTuple):
    """The faults of a file in order of their lines, the fields they are in, and the rest."""

    problems: tuple[Problem, ...]
    fields: frozenset[str]
    record: Record


class _KeyBlock(NamedTuple):
    """A top-level key with its value; its nodes count lines from ``above``."""

    node: yaml.MappingNode
    value: Any
    above: int


def survey(data: bytes, path: Path, profile: Profile) -> Survey:
    """Everything that is wrong with the bytes of a file."""
    return _Survey(data, path, profile).make_survey()


class _Survey:
    def __init__(self, data: bytes, path: Path, profile: Profile) -> None:
        self.path = path
        self.profile = profile
        self.problems: list[Problem] = []
        self.fields: set[str] = set()
        self.blocks: dict[str, _KeyBlock] = {}
        try:
            self.text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            self.problems.append(problem_at(not_utf8(data, error), path))
            self.text = data.decode("utf-8-sig", "replace")

    def make_survey(self) -> Survey:
        for root, above in self._roots():
            for pair in root.value:
                self._take(pair, above)
        record = self._record()
        found = sorted(self.problems, key=lambda one: one.line or 0)
        return Survey(tuple(dict.fromkeys(found)), frozenset(self.fields), record)

    def _note(self, mistake: _yaml.Mistake, above: int = 0) -> None:
        moved = _yaml.Mistake(mistake.message, mistake.line + above, mistake.expected)
        self.problems.append(problem_at(moved, self.path))

    def _roots(self) -> Iterator[tuple[yaml.MappingNode, int]]:
        """The whole of the text, or its top-level blocks, each with the lines above it."""
        try:
            yield _yaml.compose(self.text), 0
            return
        except _yaml.Mistake as error:
            whole = error
        before = len(self.problems)
        starts = [found.start() for found in _TOP.finditer(self.text)]
        for start, end in pairwise([*starts, len(self.text)]):
            above = self.text.count("\n", 0, start)
            try:
                yield _yaml.compose(self.text[start:end]), above
            except _yaml.Mistake as error:
                block = self.text[start:end]
                self.fields.add(block.partition(":")[0].strip())
                # what is never closed is noticed at the end
                error.line = min(error.line, block.rstrip().count("\n") + 1)
                self._note(error, above)
        if len(self.problems) == before:
            self._note(whole)

    def _take(self, pair: tuple[yaml.Node, yaml.Node], above: int) -> None:
        """One top-level key; a second one of the same name is a fault."""
        key, value = pair
        root = yaml.MappingNode("tag:yaml.org,2002:map", [pair], key.start_mark, value.end_mark)
        name = key.value if isinstance(key, yaml.ScalarNode) else ""
        try:
            if name in self.blocks:
                raise _yaml.bad_key(key)
            plain = _yaml.read_values(root, len(self.text))
        except _yaml.Mistake as error:
            self.fields.add(name)
            self._note(error, above)
        else:
            if name in plain:
                self.blocks[name] = _KeyBlock(root, plain[name], above)

    def _record(self) -> Record:
        """The record of all that is right; each thing that is not becomes a fault."""
        good: dict[str, Any] = {}
        later = (*_LISTED, *_BY_TERM)
        for name in (*(one for one in self.blocks if one not in later), *later):
            if name in self.blocks:
                kept = self._sound(name, self.blocks[name].value, good)
                if kept not in ([], {}, None):
                    good[name] = kept
        record = _parse.from_data(good, self.profile)
        if self.blocks and "id" not in self.fields and record.id != self.path.stem:
            said = f"the id is {record.id!r}" if record.id else "there is no id"
            self._wrong(MisfitValue(("id",), said, f"id: {self.path.stem}"))
        return replace(record, id=self.path.stem)

    def _sound(self, name: str, value: Any, good: Mapping[str, Any]) -> Any:
        """What of a block can be read, by itself or beside the fields it speaks of."""
        if name in _BY_TERM and isinstance(value, dict):
            terms = {term: self._items((name, term), one, good) for term, one in value.items()}
            return {term: kept for term, kept in terms.items() if kept not in ([], None)}
        beside = good if name in _LISTED else {}
        return self._items((name,), value, beside)

    def _items(self, path: tuple[str, ...], value: Any, beside: Mapping[str, Any]) -> Any:
        """The items of a list that can be read, or the value if it can."""
        if isinstance(value, list) and value:
            return [
                one for index, one in enumerate(value) if self._reads(path, [one], beside, index)
            ]
        return value if self._reads(path, value, beside) else None

    def _reads(
        self, path: tuple[str, ...], value: Any, beside: Mapping[str, Any], index: int = 0
    ) -> bool:
        part = value
        for step in reversed(path):
            part = {step: part}
        try:
            _parse.from_data({**beside, **part}, self.profile)
        except MisfitValue as error:
            self._wrong(error, len(path), index)
            return False
        return True

    def _wrong(self, error: MisfitValue, depth: int = 0, index: int = 0) -> None:
        """A fault at its line; ``index`` is the place in the list that was tried item by item."""
        steps = list(error.path)
        if index and len(steps) > depth and steps[depth] == 0:
            steps[depth] = index
        self.fields.add(str(steps[1] if steps[0] in _BY_TERM and len(steps) > 1 else steps[0]))
        block = self.blocks.get(str(steps[0]))
        line, above = (_yaml.line_of(block.node, steps), block.above) if block else (1, 0)
        field = ".".join(step for step in steps if isinstance(step, str))
        self._note(_yaml.Mistake(f"{field}: {error.message}", line, error.expected), above)
