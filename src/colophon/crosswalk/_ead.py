"""Record → a component of EAD3; where each field goes is in the tables.

https://www.loc.gov/ead/EAD3taglib/
"""

from colophon.crosswalk import Frame
from colophon.crosswalk._grouped import Grouped, grouped, series_statements
from colophon.crosswalk._xml import attribute_if_given, branch, leaf
from colophon.crosswalk.toolkit.unread import note
from colophon.disclosure import PublicRecord
from colophon.mappings.ead import (
    OUT_ACCESS,
    OUT_AGENTS,
    OUT_CONTAINERS,
    OUT_IDENTIFICATION,
    OUT_PARAGRAPHS,
)
from colophon.mappings.language_codes import bibliographic
from colophon.mappings.marc import RELATORS, ROLES
from colophon.mappings.marc_codes import LANGUAGES
from colophon.mappings.wording import word_value
from colophon.model.characters import iri
from colophon.model.record import Agent, Concept, Date, Statement, Value

_DEPTH = 3
_MADE = ("creator", "contributor", "issuingBody")
"""agents that are the origin of an item; the others are points of access"""
_LABELLED = frozenset(
    """
    contentAdvisory statementOfResponsibility audience classification temporal originalLanguage
    script rightsHolder hasPart isVersionOf hasVersion replaces isReplacedBy
    """.split()
)
"""fields whose paragraphs say little without their label"""
_DATES = {"issued": "publication", "created": "creation", "dateCopyrighted": "copyright"}
_CERTAINTIES = {"~": "approximate", "?": "questionable", "%": "questionable"}


def component(record: PublicRecord, frame: Frame) -> str:
    """One ``c`` of level ``item``."""
    said = grouped(record, frame)
    inside = branch(_DEPTH + 1, "did", _did(said)) + _paragraphs(said) + _access(said)
    return branch(_DEPTH, "c", inside, ' level="item"' + attribute_if_given("id", _id(record.id)))


def _id(identifier: str) -> str:
    """An XML id: one that begins with a figure gets a letter before it."""
    found = "".join(one if one.isalnum() and one.isascii() else "-" for one in identifier)
    return found if found[:1].isalpha() else f"c{found}"


def _did(said: Grouped) -> str:
    depth = _DEPTH + 2
    whole = " : ".join(str(one.value) for one in (*said.of("title")[:1], *said.of("subtitle")))
    found = leaf(depth, "unittitle", whole)
    for one in (*said.of("title")[1:], *said.of("alternative"), *said.of("originalTitle")):
        found += leaf(depth, "unittitle", str(one.value), ' label="other title"')
    numbers = [str(one.value) for one in said.of("callNumber")] or [said.record.id]
    found += "".join(leaf(depth, "unitid", number) for number in numbers)
    found += leaf(depth, "unitid", said.uri, ' localtype="address"')
    for one in said.of("identifier"):
        found += leaf(depth, "unitid", str(one.value), ' localtype="identifier"')
    for one in said.all_of(_DATES):
        kind = attribute_if_given("datechar", _DATES[one.term])
        shown = word_value(one.value, "statement")
        found += leaf(depth, "unitdate", shown, kind + _normal(one.value))
    for one in said.of("repository"):
        keeper = branch(depth + 1, "corpname", _part(depth, str(one.value)))
        found += branch(depth, "repository", keeper)
    for term, kind in OUT_CONTAINERS.items():
        for one in said.of(term):
            found += leaf(depth, "container", str(one.value), attribute_if_given("localtype", kind))
    for one in said.all_of(_MADE):
        found += branch(depth, "origination", _agent(depth, one.value, one.term))
    found += _languages(said, depth)
    for one in said.all_of(OUT_IDENTIFICATION):
        name = OUT_IDENTIFICATION[one.term]
        label = attribute_if_given("label", said.label(one)) if name != "abstract" else ""
        found += leaf(depth, name, str(one.value), label)
    for statement in series_statements(said):
        found += leaf(depth, "didnote", statement, attribute_if_given("label", "Series"))
    for one in said.of("fileAddress"):
        address = attribute_if_given("href", iri(one.value.uri))
        found += f'{"  " * depth}<dao daotype="derived"{address}/>\n'
    return found


def _part(depth: int, words: str) -> str:
    return leaf(depth + 2, "part", words)


def _normal(value: Value) -> str:
    """How sure a date is, and its form in ISO 8601, where it is one year, month or day, or two
    of them."""
    form = value.edtf if isinstance(value, Date) else ""
    certainty = "" if "/" in form else _CERTAINTIES.get(form[-1:], "")
    form = form[:-1] if certainty else form
    plain = form.replace("-", "").replace("/", "")
    normal = attribute_if_given("normal", form)
    if not (plain.isdigit() and form[:4].isdigit()):
        return ""
    return normal + attribute_if_given("certainty", certainty)


def _agent(depth: int, value: Value, term: str) -> str:
    kind = value.kind.value if isinstance(value, Agent) and value.kind else ""
    role = value.role.removeprefix(RELATORS) if isinstance(value, Agent) else ""
    word, code = ROLES.get(term, ("", ""))
    attributes = attribute_if_given("relator", role or code or word)
    attributes += attribute_if_given("identifier", iri(value.uri))
    name = _part(depth, word_value(value, "access point"))
    return branch(depth + 1, OUT_AGENTS[kind], name, attributes)


def _languages(said: Grouped, depth: int) -> str:
    found = ""
    for one in said.of("language"):
        code = bibliographic(str(one.value))
        known = attribute_if_given("langcode", code) if code in LANGUAGES else ""
        found += f"{'  ' * (depth + 1)}<language{known}>{code or ''}</language>\n"
    return branch(depth, "langmaterial", found)


def _paragraphs(said: Grouped) -> str:
    """Paragraphs, those of one element together; the last says what nobody confirmed."""
    found: dict[str, str] = {}
    depth = _DEPTH + 1
    for one in said.all_of(OUT_PARAGRAPHS):
        name = OUT_PARAGRAPHS[one.term]
        before = f"{said.label(one)}: " if one.term in _LABELLED else ""
        words = f"{before}{_words(one)}" if _words(one).strip() else ""
        found[name] = found.get(name, "") + leaf(depth + 1, "p", words)
    for words in said.own_notes():
        found["odd"] = found.get("odd", "") + leaf(depth + 1, "p", words)
    told = "".join(leaf(depth + 1, "p", note(one, said.label(one))) for one in said.unread)
    written = "".join(branch(depth, name, inside) for name, inside in found.items())
    return written + branch(depth, "processinfo", told)


def _words(one: Statement) -> str:
    value = one.value
    address = iri(value.uri)
    shown = str(value)
    return f"{shown} <{address}>" if address and shown != value.uri else shown


def _access(said: Grouped) -> str:
    """Points of access: subjects, places, genres, and agents that did not make it."""
    found = ""
    depth = _DEPTH + 1
    for term in OUT_ACCESS:
        for one in said.of(term):
            value = one.value
            if isinstance(value, Agent):
                found += _agent(depth, value, "")
            else:
                words = value.label or value.uri if isinstance(value, Concept) else str(value)
                uri = attribute_if_given("identifier", iri(value.uri))
                found += branch(depth + 1, OUT_ACCESS[term], _part(depth, words), uri)
    for one in said.all_of(ROLES):
        if one.term not in _MADE:
            found += _agent(depth, one.value, one.term)
    for one in said.of("placeOfPublication"):
        place = branch(depth + 1, "geogname", _part(depth, str(one.value)), ' relator="pup"')
        found += place
    return branch(depth, "controlaccess", found)
