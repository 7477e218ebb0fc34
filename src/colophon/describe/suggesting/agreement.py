"""Whether a model and the rules say the same."""

from collections.abc import Iterable

from colophon.describe.names.sameness import same as same_agent
from colophon.describe.title import agree as agree_titles
from colophon.model.record import Agent, Date, Statement, Text, Value

MOST = 3
"""other values that are told of"""


def agree(one: Value, other: Value) -> bool:
    """Whether two values of a field are the same but for how they are written."""
    if isinstance(one, Agent) and isinstance(other, Agent):
        return same_agent(one, other)
    if isinstance(one, Text) and isinstance(other, Text):
        return agree_titles(one.text.strip("[]"), other.text)
    if isinstance(one, Date) and isinstance(other, Date):
        return bool(one.edtf) and one.edtf == other.edtf
    return one.key == other.key


def rivals(there: Iterable[Statement]) -> tuple[str, ...]:
    """What the rules say where a model says something else of a field that has one value."""
    return tuple(str(one.value) for one in there)[:MOST]
