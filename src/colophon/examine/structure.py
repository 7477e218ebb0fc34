"""The order and content of a response's elements: the specification's schema as one table.

https://www.openarchives.org/OAI/openarchivesprotocol.html#OAIPMHschema
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from lxml import etree

from colophon.examine.item import elements

_OAI = "http://www.openarchives.org/OAI/2.0/"
_VERBS = "Identify|ListMetadataFormats|ListSets|GetRecord|ListIdentifiers|ListRecords"
FOREIGN = "one element of another namespace"

CONTENT: Mapping[str, str] = {
    "OAI-PMH": f"responseDate request error+|{_VERBS}",
    "Identify": "repositoryName baseURL protocolVersion adminEmail+ earliestDatestamp"
    " deletedRecord granularity compression* description*",
    "ListMetadataFormats": "metadataFormat+",
    "metadataFormat": "metadataPrefix schema metadataNamespace",
    "ListSets": "set* resumptionToken?",
    "set": "setSpec setName setDescription*",
    "GetRecord": "record",
    "ListIdentifiers": "header* resumptionToken?",
    "ListRecords": "record* resumptionToken?",
    "record": "header metadata? about*",
    "header": "identifier datestamp setSpec*",
    "metadata": FOREIGN,
    "about": FOREIGN,
    "description": FOREIGN,
    "setDescription": FOREIGN,
}
"""Element → its children in order.  Lists may be empty here: a check of its own finds those."""

ATTRIBUTES: Mapping[str, tuple[str, ...]] = {
    "request": (
        "verb", "identifier", "metadataPrefix", "from", "until", "set", "resumptionToken",
    ),
    "error": ("code",),
    "header": ("status",),
    "resumptionToken": ("expirationDate", "completeListSize", "cursor"),
}  # fmt: skip


def faults(root: etree._Element) -> Iterator[str]:
    """What of a response is not as the table says, in document order."""
    yield from deviations(root, _OAI, CONTENT, ATTRIBUTES)


def deviations(
    element: etree._Element,
    namespace: str,
    content: Mapping[str, str],
    attributes: Mapping[str, tuple[str, ...]] | None = None,
) -> Iterator[str]:
    """What of an element and all in it is not as a table of contents says.

    ``attributes`` are all that each element may have; None lets it have any.
    """
    name = _name(element, namespace)
    model = content.get(name, "")
    children = list(elements(element))
    if attributes is not None:
        yield from _attributes(element, name, attributes.get(name, ()))
    if model == FOREIGN:
        if len(children) != 1 or children[0].tag.startswith(f"{{{_OAI}}}"):
            yield f"{name} holds {_list_names(children, namespace)}, not {FOREIGN}."
        return
    if not _form(model).fullmatch("".join(f"{_name(one, namespace)} " for one in children)):
        yield f"{name} holds {_list_names(children, namespace)}, not: {model or 'text alone'}."
        return
    if model and _stray(element):
        yield f"{name} holds text between its elements."
    for one in children:
        yield from deviations(one, namespace, content, attributes)


def _attributes(element: etree._Element, name: str, known: tuple[str, ...]) -> Iterator[str]:
    for key in map(str, element.attrib):
        if not key.startswith("{") and key not in known:
            yield f"{name} has the attribute {key}, which it may not have."


def _stray(element: etree._Element) -> bool:
    tails = (one.tail or "" for one in element)
    return bool((element.text or "").strip() or "".join(tails).strip())


def _name(element: etree._Element, namespace: str) -> str:
    """The name where the element is of the namespace, else with its own in braces."""
    return str(element.tag).removeprefix(f"{{{namespace}}}")


def _list_names(children: list[etree._Element], namespace: str) -> str:
    names = list(dict.fromkeys(_name(one, namespace) for one in children))
    return ", ".join(names[:12]) or "nothing"


@cache
def _form(model: str) -> re.Pattern[str]:
    """A model as a pattern of names that each end in a space."""
    return re.compile("".join(_part(part) for part in model.split()))


def _part(part: str) -> str:
    found = (re.fullmatch(r"([\w-]+)([?*+]?)", one) for one in part.split("|"))
    return f"(?:{'|'.join(f'(?:{one[1]} ){one[2]}' for one in found if one)})"
