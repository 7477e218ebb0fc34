"""Names in MODS, with their roles and addresses."""

from typing import Any

from colophon.importing.toolkit.gathering import Gathering
from colophon.importing.toolkit.values import named_agent
from colophon.mappings.marc import RELATORS
from colophon.mappings.marc_reading import RESPONSIBLE, ROLE_FIELDS, ROLE_WORDS
from colophon.mappings.mods_reading import NAMES
from colophon.read.toolkit.xml_text import words

_PLAIN_ROLES = frozenset(("aut", "cre", "ctb", "pbl", "prt", "dst", "isb"))


def name(element: Any, record: Gathering) -> None:
    """One name into the field of its role, a creator where it has none."""
    text, kind = written_name(element), NAMES.get(element.get("type", ""), "")
    kind = "body" if kind == "event" else kind
    code = _role(element)
    term = ROLE_FIELDS.get(code, "contributor" if code else "creator")
    if _says(element, RESPONSIBLE):
        term = "responsiblePerson"
    role = RELATORS + code if code and code not in _PLAIN_ROLES else ""
    found = named_agent(text, kind, role=role, uri=element.get("valueURI", "")) if text else None
    if found is None:
        record.leave("name", words(element))
    else:
        record.put(term, found, "name", words(element))


def written_name(element: Any) -> str:
    """The name filed: family name first where its parts are told apart, dates behind."""
    parts: dict[str, list[str]] = {}
    for one in element.iterchildren("{*}namePart"):
        parts.setdefault(one.get("type", ""), []).append(words(one))
    family, given = " ".join(parts.get("family", ())), " ".join(parts.get("given", ()))
    plain = ", ".join(filter(None, (family, given))) or " ".join(parts.get("", ()))
    dates = " ".join(parts.get("date", ()))
    return f"{plain}, {dates}" if dates and plain else plain


def _role(element: Any) -> str:
    terms = list(element.iterchildren("{*}role"))
    for one in (term for role in terms for term in role.iterchildren("{*}roleTerm")):
        text = words(one).casefold().rpartition("/")[2]
        if one.get("type") == "code" and len(text) == 3:
            return text
        if text in ROLE_WORDS and one.get("type") != "code":
            return ROLE_WORDS[text]
    return ""


def _says(element: Any, role: str) -> bool:
    return any(words(one).casefold() == role for one in element.iter("{*}roleTerm"))
