"""Arguments: declared by each verb in a table, checked here.

http://www.openarchives.org/OAI/openarchivesprotocol.html#HTTPRequestFormat
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

import msgspec

from colophon.publish import datestamps
from colophon.publish.xml_text import legal
from colophon.services.oai.errors import OaiCode, OaiRefusal

_UNRESERVED = r"[A-Za-z0-9\-_.!~*'()]+"
PREFIX = re.compile(_UNRESERVED)
SET = re.compile(rf"{_UNRESERVED}(?::{_UNRESERVED})*")
URI = re.compile(
    r"""
    [A-Za-z][A-Za-z0-9+.\-]*:
    (?:[A-Za-z0-9\-._~:/?#@!$&'()*+,;=\[\]]|%[0-9A-Fa-f]{2})+
    """,
    re.VERBOSE,
)


class Arguments(msgspec.Struct, frozen=True):
    """Which arguments a verb takes; an ``exclusive`` one stands alone."""

    required: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    exclusive: str = ""


@cache
def _known_arguments(declared: Arguments) -> frozenset[str]:
    """The names of all arguments."""
    return frozenset((*declared.required, *declared.optional, declared.exclusive)) - {""}


_FORMS: Mapping[str, Callable[[str], bool]] = {
    "identifier": lambda value: URI.fullmatch(value) is not None,
    "metadataPrefix": lambda value: PREFIX.fullmatch(value) is not None,
    "set": lambda value: SET.fullmatch(value) is not None,
    "from": lambda value: datestamps.parse_stamp(value) is not None,
    "until": lambda value: datestamps.parse_stamp(value) is not None,
    "resumptionToken": legal,
}


def check_arguments(given: Sequence[tuple[str, str]], declared: Arguments) -> dict[str, str]:
    """The arguments by name, without the verb; raises :class:`OaiRefusal` naming every mistake."""
    values = {name: value for name, value in given if name != "verb"}
    repeated = _find_repeated(given) if len(values) != len(given) - 1 else ()
    faults = [*repeated, *_out_of_place(values, declared), *_find_malformed(values, declared)]
    if not faults:
        faults = list(_range(values))
    if faults:
        raise OaiRefusal(*((OaiCode.BAD_ARGUMENT, fault) for fault in faults))
    return values


def _find_repeated(given: Sequence[tuple[str, str]]) -> Iterator[str]:
    for name, times in Counter(name for name, _ in given if name != "verb").items():
        if times > 1:
            yield f"The argument {name!a} is given {times} times."


def _out_of_place(values: Mapping[str, str], declared: Arguments) -> Iterator[str]:
    for name in values:
        if name not in _known_arguments(declared):
            yield f"There is no argument {name[:100]!a} for this verb."
    if declared.exclusive in values:
        if len(values) > 1:
            yield f"{declared.exclusive} must be the only argument."
        return
    for name in declared.required:
        if name not in values:
            yield f"The argument {name} is missing."


def _find_malformed(values: Mapping[str, str], declared: Arguments) -> Iterator[str]:
    for name, value in values.items():
        if name in _known_arguments(declared) and not _FORMS[name](value):
            yield f"The value of {name} is not well formed: {value[:100]!a}."


def _range(values: Mapping[str, str]) -> Iterator[str]:
    start, end = (datestamps.parse_stamp(values.get(name, "")) for name in ("from", "until"))
    if start and end:
        if start[1] != end[1]:
            yield "from and until must have the same granularity."
        elif start[0] > end[0]:
            yield "from must not be later than until."
