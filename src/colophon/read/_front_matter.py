"""Front matter of Markdown: YAML between ``---``, TOML between ``+++``.

https://jekyllrb.com/docs/front-matter/ · https://gohugo.io/content-management/front-matter/
"""

import re
from collections.abc import Iterator
from typing import Any

from colophon.document import Embedded
from colophon.problem import Problem, Severity

_FENCE = re.compile(r"(?:---|\+\+\+)[ \t]*\n")
LONGEST = 64 * 1024
MOST = 300
"""values kept"""


def parted(source: str) -> tuple[int, int, str]:
    """Where front matter starts and ends, and its fence; (0, 0, "") where there is none."""
    opened = _FENCE.match(source)
    if not opened:
        return 0, 0, ""
    fence = source[:3]
    at = opened.end()
    if source.startswith(fence, at):
        return at, at, fence
    for closing in (f"\n{fence}", "\n..."):
        end = source.find(closing, at - 1, at + LONGEST)
        if end >= 0 and source[end + 4 : end + 5] in {"", "\n", " "}:
            return at, end + 1, fence
    return 0, 0, ""


def embedded(text: str, fence: str, name: str) -> tuple[tuple[Embedded, ...], tuple[Problem, ...]]:
    """The values of the front matter, and what is wrong with it."""
    try:
        data = _toml(text) if fence == "+++" else _yaml(text)
    except ValueError:
        problem = Problem(
            code="front-matter",
            message="has front matter that cannot be parsed; it was left out.",
            severity=Severity.WARNING,
            subject=name,
            remedy="Put values that hold a colon into quotation marks.",
        )
        return (), (problem,)
    found = []
    for key, value in _walk(data, "", 0):
        if value.strip():
            found.append(Embedded(source=f"markdown:front-matter/{key}", value=value.strip()))
        if len(found) >= MOST:
            break
    return tuple(found), ()


def _yaml(text: str) -> Any:
    import yaml

    # every scalar stays the string that it is: `no` and 2024-05-01 are not interpreted
    loader = yaml.CBaseLoader if yaml.__with_libyaml__ else yaml.BaseLoader
    try:
        return yaml.load(text, Loader=loader)
    except (yaml.YAMLError, RecursionError) as error:
        raise ValueError(str(error)) from error


def _toml(text: str) -> Any:
    import tomllib

    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise ValueError(str(error)) from error


def _walk(data: Any, path: str, depth: int) -> Iterator[tuple[str, str]]:
    """Values by their path; depth is bounded, for YAML's aliases can make circles."""
    if depth > 4:
        return
    if isinstance(data, dict):
        for key, value in data.items():
            yield from _walk(value, f"{path}/{key}".lstrip("/"), depth + 1)
    elif isinstance(data, list):
        for one in data:
            yield from _walk(one, path, depth + 1)
    elif data is not None and path:
        yield path, str(data)
