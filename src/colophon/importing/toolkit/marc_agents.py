"""Names in MARC 21: 1XX and 7XX, with their roles and addresses."""

import re

from colophon.importing.toolkit.gathering import Gathering
from colophon.importing.toolkit.marc import MarcField
from colophon.importing.toolkit.values import named_agent
from colophon.mappings.marc import RELATORS
from colophon.mappings.marc_reading import AGENTS, NAMES, RESPONSIBLE, ROLE_FIELDS, ROLE_WORDS

_ADDRESS = re.compile(r"https?://\S+")
_STOP_OF_PERSON = re.compile(r"(?<=\w\w\w)\.$")
_STOP_OF_BODY = re.compile(r"(?:(?<=\w\w\w\w)|(?<=[)\]\d]))\.$")
"""the full stop of the field: those of initials, and of “Inc.” and “Co.”, belong to the name"""
_PLAIN_ROLES = frozenset(("aut", "cre", "ctb", "pbl", "prt", "dst", "isb"))
"""roles that a field of ours says already"""


def agent(field: MarcField, record: Gathering) -> None:
    """One name into the field of its role; a work of the name (``$t``) is no agent of this."""
    name = _name(field)
    if name and (work := field.first("t").rstrip(" .,;")):
        # https://www.loc.gov/marc/bibliographic/bd70x75x.html: second indicator 2, a part of this
        term = "hasPart" if field.indicators[1:] == "2" else "relation"
        record.add(term, f"{name}. {work}", field.tag)
        return
    if not name:
        record.leave(field.tag, str(field))
        return
    code = _role(field)
    term = ROLE_FIELDS.get(code, "creator" if field.tag.startswith("1") else "contributor")
    if not code and field.tag == "720":
        term = "contributor"
    if RESPONSIBLE in _role_words(field):
        term = "responsiblePerson"
    role = RELATORS + code if code and code not in _PLAIN_ROLES else ""
    uri = next((one for one in field.all("01") if _ADDRESS.fullmatch(one)), "")
    found = named_agent(name, AGENTS[field.tag], role=role, uri=uri)
    if found is None:
        record.leave(field.tag, str(field))
    else:
        record.put(term, found, field.tag, str(field))


def _name(field: MarcField) -> str:
    words = " ".join(field.all(NAMES[field.tag])).strip().rstrip(",")
    dates = field.first("d").rstrip(".,") if "d" not in NAMES[field.tag] else ""
    if field.tag in ("110", "710"):
        words = ". ".join(one.rstrip(".") for one in field.all("ab"))
    person = AGENTS[field.tag] == "person"
    if dates and person:
        return f"{words}, {dates}"
    stop = _STOP_OF_PERSON if person else _STOP_OF_BODY
    return stop.sub("", words.rstrip(" ,")).rstrip(",")


def _role(field: MarcField) -> str:
    """The relator's code, or empty."""
    for text in field.all("4"):
        code = text.rpartition("/")[2]
        if len(code) == 3:
            return code
    return next((ROLE_WORDS[one] for one in _role_words(field) if one in ROLE_WORDS), "")


def _role_words(field: MarcField) -> list[str]:
    return [one.strip(" .,").casefold() for one in field.all("ej")]
