"""Subjects and genres in MARC 21: 6XX, with their addresses, and names and works among them."""

import re
from functools import lru_cache

from colophon.importing.toolkit.gathering import Gathering
from colophon.importing.toolkit.marc import MarcField, strip_isbd
from colophon.importing.toolkit.values import named_agent
from colophon.mappings.marc import DCMITYPE
from colophon.mappings.marc_reading import HEADINGS, JOINTS, SUBDIVISIONS, SUBJECT_AGENTS
from colophon.model.record import Agent, AgentKind, Concept, Value

_ADDRESS = re.compile(r"https?://\S+")


def heading(field: MarcField, record: Gathering) -> None:
    """A subject, place, period or genre, under the field of its tag."""
    term, value, words = _read_heading(field)
    if value is None:
        record.add(term, words, field.tag)
    else:
        record.put(term, value, field.tag, words)


@lru_cache(maxsize=16_384)
def _read_heading(field: MarcField) -> tuple[str, Value | None, str]:
    """The field of ours, the value where it is more than words, and the words for evidence; the
    same headings come again in record after record."""
    codes, term = HEADINGS[field.tag]
    work = bool(field.first("t")) and field.tag in SUBJECT_AGENTS
    divided = field.all(SUBDIVISIONS)
    label = "--".join(
        filter(None, (_words_of_heading(field, codes, work=work), *map(strip_isbd, divided)))
    )
    uri = next((one for one in field.all("01") if _ADDRESS.fullmatch(one)), "")
    kind = SUBJECT_AGENTS.get(field.tag, "") if not divided else ""
    if uri.startswith(DCMITYPE):
        return term, Concept(uri=uri, label=uri.removeprefix(DCMITYPE)), label
    if kind and label:
        return term, _make_agent(label, "work" if work else kind, uri), str(field)
    if uri and label:
        return term, Concept(uri=uri, label=label), str(field)
    return term, None, label


def _words_of_heading(field: MarcField, codes: str, *, work: bool) -> str:
    """“Oakes, Hannah, 1950-. Letters”, “Bible. New Testament”, “Congress (2nd : 1962 : Brend)”."""
    if work:
        name = " ".join(field.all(codes.replace("t", ""))).rstrip(",")
        return f"{strip_isbd(name)}. {strip_isbd(field.first('t'))}"
    if SUBJECT_AGENTS.get(field.tag) == "event":
        return strip_isbd(" ".join(field.all(codes)))
    return JOINTS.get(field.tag, " ").join(map(strip_isbd, field.all(codes)))


def _make_agent(label: str, kind: str, uri: str) -> Agent:
    """A person, body, event or work that the item is about."""
    label = label.rstrip(",")
    if kind == "person" and (found := named_agent(label, kind, uri=uri)) is not None:
        return found
    return Agent(name=label, uri=uri, kind=AgentKind(kind))
