"""Front matter of Markdown: where it stands, and what its notation says.

YAML between ``---`` (Jekyll, Quarto, Pandoc), TOML between ``+++`` and a JSON object
(Hugo), Pandoc's title block, and MultiMarkdown's lines of ``Key: value``.

https://jekyllrb.com/docs/front-matter/ · https://gohugo.io/content-management/front-matter/
https://pandoc.org/MANUAL.html#extension-pandoc_title_block
https://fletcher.github.io/MultiMarkdown-6/syntax/metadata.html
"""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from colophon.model.document import Embedded
from colophon.model.problem import Problem, Severity
from colophon.read._front_matter_lines import read_lines, with_quotes
from colophon.read._front_matter_values import values

LONGEST = 64 * 1024
"""characters within which front matter must end"""

_FENCE = re.compile(
    r"""
    \s{0,20}?(?P<fence>---|\+\+\+|;;;)[ \t]*(?P<form>yaml|toml|json)?[ \t]*\n
    """,
    re.VERBOSE,
)
_CLOSED = re.compile(r"^(?:---|\+\+\+|;;;|\.\.\.)[ \t]*$", re.M)
_YAML_KEY = re.compile(r"(?:[ \t]*(?:#.*)?\n)*[\"']?[\w.@-]+[\"']?[ \t]*:(?:\s|$)")
_FIELD = r"%(?:[ \t].*)?\n(?:[ \t]+\S.*\n)*"
_TITLE_BLOCK = re.compile(rf"(?:{_FIELD}){{1,3}}")
_KEYS = re.compile(r"(?:[A-Za-z][\w -]{0,40}:[ \t]*\S.*\n(?:[ \t]+\S.*\n)*)+(?=\s*\n|\Z)")
_SAID = re.compile(
    r"^(?:title|authors?|date|subtitle|slug|summary|tags|category)[ \t]*:", re.I | re.M
)
_FORMS = {"---": "yaml", "+++": "toml", ";;;": "json"}


class FrontMatterBlock(msgspec.Struct, frozen=True):
    """Front matter: source[start:end] in ``form``; the text begins at ``body``."""

    form: str
    start: int
    end: int
    body: int


def front_matter(source: str) -> FrontMatterBlock | None:
    """The front matter that a Markdown source begins with, if any."""
    return _fenced_block(source) or _object(source) or _title_block(source) or _keyed_block(source)


def _fenced_block(source: str) -> FrontMatterBlock | None:
    opened = _FENCE.match(source)
    if not opened:
        return None
    fence, start = opened["fence"], opened.end()
    form = opened["form"] or _FORMS[fence]
    for closed in _CLOSED.finditer(source, start, start + LONGEST):
        if closed.group().strip() not in (fence, "..."):
            continue
        inside = source[start : closed.start()]
        if form == "yaml" and inside.strip() and not _YAML_KEY.match(inside):
            return None  # a rule, and some text before the next rule
        return FrontMatterBlock(form, start, closed.start(), min(closed.end() + 1, len(source)))
    return None


def _object(source: str) -> FrontMatterBlock | None:
    """Hugo's third form: a JSON object before the text."""
    at = len(source) - len(source[:100].lstrip() + source[100:])
    if source[at : at + 1] != "{" or not re.match(r"\{\s*\"", source[at : at + 100]):
        return None
    try:
        data, end = json.JSONDecoder(strict=False).raw_decode(source[: at + LONGEST], at)
    except (ValueError, RecursionError):
        return None
    line = source.find("\n", end)
    line = len(source) if line < 0 else line
    if not isinstance(data, dict) or source[end:line].strip():
        return None
    return FrontMatterBlock("json", at, end, min(line + 1, len(source)))


def _title_block(source: str) -> FrontMatterBlock | None:
    found = _TITLE_BLOCK.match(source, 0, LONGEST) if source.startswith("%") else None
    return (
        FrontMatterBlock("pandoc", 0, found.end(), found.end())
        if found and found.end() > 4
        else None
    )


def _keyed_block(source: str) -> FrontMatterBlock | None:
    """Lines of ``Key: value`` up to the first blank line, at least two that are known."""
    found = _KEYS.match(source, 0, LONGEST)
    if not found or not _SAID.match(source) or len(_SAID.findall(found.group())) < 2:
        return None
    return FrontMatterBlock("lines", 0, found.end(), found.end())


def read_embedded(
    source: str, name: str, block: FrontMatterBlock
) -> tuple[list[Embedded], list[Problem]]:
    """The values of front matter, and what is wrong with it.

    What its notation does not allow (an unquoted colon, above all) is read line by line.
    """
    text, problems = source[block.start : block.end], []
    try:
        data = _PARSERS[block.form](text)
    except _Invalid as error:
        data = _mend_values(text, block.form)
        line = error.line + source.count("\n", 0, block.start)
        problems.append(_invalid(name, block.form, str(error), line))
    return [
        Embedded(source=f"markdown:front-matter/{k}", value=v) for k, v in values(data)
    ], problems


def _mend_values(text: str, form: str) -> Any:
    """The front matter with its values quoted, or what its lines say one by one."""
    if form == "yaml":
        try:
            data = _yaml(with_quotes(text))
        except _Invalid:
            data = None
        if isinstance(data, dict):
            return data
    return read_lines(text, "=" if form == "toml" else ":")


def _invalid(name: str, form: str, reason: str, line: int) -> Problem:
    return Problem(
        code="front-matter",
        message=f"has front matter that is not valid {form.upper()} ({reason});"
        " it was read line by line.",
        severity=Severity.WARNING,
        subject=name,
        line=line,
        remedy="Look at its title and names; put values with a colon into quotation marks.",
    )


class _Invalid(ValueError):
    """Front matter that a parser refuses; ``line`` counts from 1 within it."""

    def __init__(self, reason: str, line: int = 1) -> None:
        super().__init__(reason)
        self.line = line


def _yaml(text: str) -> Any:
    import yaml

    # every scalar stays the string that it is: `no` and 2024-05-01 are not interpreted
    loader = yaml.CBaseLoader if yaml.__with_libyaml__ else yaml.BaseLoader
    try:
        data = yaml.load(text.replace("\t", "    "), Loader=loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise _Invalid(error.problem or "it cannot be parsed", line) from error
    except (yaml.YAMLError, RecursionError) as error:
        raise _Invalid("it cannot be parsed") from error
    if data and not isinstance(data, dict):
        raise _Invalid("it holds no keys")
    return data


def _toml(text: str) -> Any:
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        reason, _, place = str(error).partition(" (at line ")
        line = re.match(r"\d+", place)
        raise _Invalid(reason, int(line.group()) if line else 1) from error
    except RecursionError as error:
        raise _Invalid("it is nested too deeply") from error
    except ValueError as error:  # Python bounds the digits of a number
        raise _Invalid("it holds a number that is too long") from error


def _json(text: str) -> Any:
    try:
        return json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        raise _Invalid(error.msg, error.lineno) from error
    except RecursionError as error:
        raise _Invalid("it is nested too deeply") from error
    except ValueError as error:
        raise _Invalid("it holds a number that is too long") from error


def _pandoc(text: str) -> dict[str, Any]:
    """``% title``, ``% author; author``, ``% date``; a field goes on in indented lines."""
    fields = [one.strip() for one in re.split(r"^%", text, flags=re.M)[1:]]
    title, authors, date = (*fields, "", "", "")[:3]
    return {"title": title, "author": authors, "date": date}


_PARSERS: Mapping[str, Callable[[str], Any]] = {
    "yaml": _yaml,
    "toml": _toml,
    "json": _json,
    "pandoc": _pandoc,
    "lines": lambda text: read_lines(text, ":"),
}
