"""Publishers, printers and distributors: the words of the item beside a heading of the authority.

MARC has them in 264 and 710, MODS in originInfo and name.
"""

import re

from msgspec.structs import replace

from colophon.importing.toolkit.gathering import Gathering
from colophon.importing.toolkit.values import named_agent
from colophon.model.folding import Folded
from colophon.model.record import Agent

_SUPPLIED = re.compile(r"\[([^\[\]?]+)\]")
"""a name that the cataloguer supplied, and is sure of"""
_LONG = 4
"""letters of a word by which two forms of a name are known to be one"""


def provider(term: str, words: str, field: str, record: Gathering) -> None:
    """A publisher or printer as transcribed.

    The one heading that the record has for it gets that name: where the heading has an
    address, or shares a word with it.
    """
    headings = [
        (at, one.value)
        for at, one in enumerate(record.statements)
        if one.term == term and isinstance(one.value, Agent) and _is_of(one.value, words)
    ]
    if len(headings) == 1 and words == headings[0][1].name:
        record.put(term, headings[0][1], field, words)
    elif words and len(headings) == 1 and not headings[0][1].heading:
        at, value = headings[0]
        record.amend(at, replace(value, name=words, heading=value.name))
    elif (supplied := _SUPPLIED.fullmatch(words)) and (found := named_agent(supplied[1], "")):
        filed = replace(found, name=words, heading=found.heading or found.name)
        record.put(term, filed, field, words)
    else:
        record.add(term, words, field)


def _is_of(value: Agent, words: str) -> bool:
    return bool(value.uri) or not _long_words(value.name).isdisjoint(_long_words(words))


def _long_words(name: str) -> set[str]:
    return set(re.findall(rf"\w{{{_LONG},}}", Folded(name).text))
