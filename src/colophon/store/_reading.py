"""The bytes of a record file → Record, or what is wrong with them and at which line."""

from pathlib import Path
from typing import Any

import yaml

from colophon.model.errors import RecordError, RecordSyntaxError
from colophon.model.problem import Problem
from colophon.model.record import Record
from colophon.profile import Profile
from colophon.store import _canonical, _direct, _parse, _yaml
from colophon.store._values import MisfitValue


def parse(data: bytes, path: Path, profile: Profile) -> Record:
    """The record in the bytes of a file; raises :class:`RecordSyntaxError`."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _error_of_refusal(not_utf8(data, error), path) from error
    return _own_form(text, path, profile) or _hand_written(text, path, profile)


def not_utf8(data: bytes, error: UnicodeDecodeError) -> _yaml.Mistake:
    """The mistake of a file in another encoding, at its first wrong byte."""
    line = data.count(b"\n", 0, error.start) + 1
    return _yaml.Mistake("is not UTF-8", line, "a text file saved as UTF-8")


def _error_of_refusal(mistake: _yaml.Mistake, path: Path) -> RecordSyntaxError:
    expected = f"Expected here: {mistake.expected}." if mistake.expected else "Mend that line."
    return RecordSyntaxError(f"{mistake.message}.", place=f"{path}:{mistake.line}", remedy=expected)


def problem_at(mistake: _yaml.Mistake, path: Path) -> Problem:
    """A mistake in a file as a finding."""
    return problem(_error_of_refusal(mistake, path), path)


def problem(error: RecordError, path: Path) -> Problem:
    """What is wrong with a file."""
    _, _, line = error.place.rpartition(":")
    return Problem.of(error, subject=str(path), line=int(line) if line.isdecimal() else None)


def problem_of_name(path: Path) -> Problem:
    """A file that no record can be in."""
    return Problem(
        code="misnamed-record",
        message="the file's name can be no record's id.",
        subject=str(path),
        remedy="Name it after the id in it: letters, digits, dots and hyphens, then .yaml.",
    )


def _own_form(text: str, path: Path, profile: Profile) -> Record | None:
    """The record in a text of the program's own form; None where anything is amiss."""
    if len(text) > _yaml.LONGEST:
        return None  # the parser also finds values that are too long
    record = _direct.read(text, profile)
    if record is not None and record.id == path.stem:
        return record
    data = _canonical.read(text)
    try:
        return None if data is None else _record(data, path, profile)
    except MisfitValue:
        return None  # the parser knows at which line


def _hand_written(text: str, path: Path, profile: Profile) -> Record:
    try:
        root = _yaml.compose(text)
        return _place_record(root, _yaml.read_values(root, len(text)), path, profile)
    except _yaml.Mistake as error:
        raise _error_of_refusal(error, path) from error


def _place_record(
    root: yaml.MappingNode, data: dict[str, Any], path: Path, profile: Profile
) -> Record:
    """The record; a mistake in it is found again at its line."""
    try:
        return _record(data, path, profile)
    except MisfitValue as error:
        field = ".".join(str(step) for step in error.path if isinstance(step, str))
        line = _yaml.line_of(root, error.path)
        raise _yaml.Mistake(f"{field}: {error.message}", line, error.expected) from error


def _record(data: dict[str, Any], path: Path, profile: Profile) -> Record:
    record = _parse.from_data(data, profile)
    if record.id != path.stem:
        raise MisfitValue(("id",), f"the id is {record.id!r}", f"id: {path.stem}")
    return record
