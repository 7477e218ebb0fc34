"""One publisher that is named twice, or known by its address or its handle too: stated once.

``Kenton Church``, ``The Kenton Church``, ``www.kenton-church.example`` and ``@kentonchurch``
are one body.
"""

import re
from collections.abc import Iterable

import msgspec

from colophon.describe.imprint.domains import host_of
from colophon.describe.names.sameness import say_the_same
from colophon.model.folding import fold
from colophon.model.record import Agent, Statement

_TERMS = ("publisher", "issuingBody")
_MAIL = re.compile(r"(?P<box>[\w.+-]+)@[\w-]+(?:\.[\w-]+)+")
_SHORTEST = 4
"""letters and figures from which what an address and a name have in common is no accident"""


def state_once(statements: Iterable[Statement]) -> list[Statement]:
    """The statements, with each publisher once: by its name where one was
    found, else by its address.

    What speaks for the other ways in which it is written becomes evidence of the one kept,
    and makes it no surer.  Agents that an authority knows are left as they are.
    """
    found = list(statements)
    kept: dict[int, Statement] = dict(enumerate(found))
    for number, one in enumerate(found):
        if number not in kept or not _is_unknown(one):
            continue
        same = [number] + [
            other
            for other in range(number + 1, len(found))
            if other in kept and _is_unknown(found[other]) and _agree(one, found[other])
        ]
        best = max(same, key=lambda index: _preference(found[index]))
        others = [index for index in same if index != best]
        if others:
            kept[best] = _with_evidence(found[best], [found[index] for index in others])
            for index in others:
                del kept[index]
    return list(kept.values())


def _is_unknown(statement: Statement) -> bool:
    value = statement.value
    return statement.term in _TERMS and isinstance(value, Agent) and not value.uri


def _agree(one: Statement, other: Statement) -> bool:
    """Whether two statements of one field name one body: one of them by an address, or both by
    the same words but for capitals, articles and legal forms."""
    first, second = _host(one), _host(other)
    if one.term != other.term:
        return False
    if _is_name(one) and _is_name(other):
        return say_the_same(str(one.value), str(other.value))
    if first and second:
        return first == second or f".{first}".endswith(f".{second}") or second.endswith(f".{first}")
    return len(_letters(one)) >= _SHORTEST and _letters(one) == _letters(other)


def _preference(statement: Statement) -> tuple[bool, bool, float]:
    """A name before an address before a handle, then the surer."""
    return _is_name(statement), bool(_host(statement)), statement.confidence


def _is_name(statement: Statement) -> bool:
    name = str(statement.value)
    return not (_host(statement) or name.startswith("@") or _MAIL.fullmatch(name))


def _host(statement: Statement) -> str:
    return host_of(str(statement.value))


def _letters(statement: Statement) -> str:
    """The letters and figures of a name, of a handle, of what is an address's own."""
    name = str(statement.value)
    if host := _host(statement):
        name = max(host.split(".")[:-1], key=len)
    elif found := _MAIL.fullmatch(name):
        name = found["box"]
    return "".join(filter(str.isalnum, fold(name)))


def _with_evidence(kept: Statement, others: Iterable[Statement]) -> Statement:
    """A statement with the evidence of others, none of it surer than its own."""
    more = [
        msgspec.structs.replace(each, confidence=min(each.confidence, kept.confidence))
        for one in others
        for each in one.evidence
    ]
    return msgspec.structs.replace(kept, evidence=(*kept.evidence, *more))
