"""The indexes that can be searched, and what a query of CQL comes to.

http://www.loc.gov/standards/sru/cql/contextSets/theCqlContextSet.html ·
http://www.loc.gov/standards/sru/resources/dcContextSet.html
"""

import re
from collections.abc import Callable, Mapping

import msgspec

from colophon.index.search import Changed, HasValue, HasWords, Join, Points, Search, YearRange
from colophon.publish import datestamps
from colophon.services.sru.cql import Boolean, CqlClause, CqlQuery, Node
from colophon.services.sru.diagnostics import DiagnosticCode, SruFault

SETS = {
    "cql": "info:srw/cql-context-set/1/cql-v1.2",
    "dc": "info:srw/cql-context-set/1/dc-v1.1",
    "rec": "info:srw/cql-context-set/2/rec-1.1",
    "bath": "http://zing.z3950.org/cql/bath/2.0/",
}
"""context sets by the prefix that stands for them"""


class SruIndex(msgspec.Struct, frozen=True):
    """An index: the field that it searches, empty for all; ``title`` for people."""

    title: str
    field: str = ""
    kind: str = "words"


_DC = (
    "title", "creator", "subject", "description", "publisher", "contributor", "date", "type",
    "format", "identifier", "source", "language", "relation", "coverage", "rights",
)  # fmt: skip
INDEXES: Mapping[str, SruIndex] = {
    "cql.serverchoice": SruIndex("Anywhere"),
    "cql.anywhere": SruIndex("Anywhere"),
    "cql.anyindexes": SruIndex("Anywhere"),
    "cql.keywords": SruIndex("Anywhere"),
    "cql.allrecords": SruIndex("All records", kind="all"),
    "cql.allindexes": SruIndex("Anywhere"),
    **{f"dc.{name}": SruIndex(name.capitalize(), name) for name in _DC},
    "dc.date": SruIndex("Date", "date", "years"),
    "dc.uri": SruIndex("Address of a concept or an agent", kind="points"),
    "rec.identifier": SruIndex("Identifier of the record", "identifier", "value"),
    "rec.id": SruIndex("Identifier of the record", "identifier", "value"),
    "rec.lastmodificationdate": SruIndex("Changed", kind="changed"),
    "bath.any": SruIndex("Anywhere"),
    "bath.author": SruIndex("Author", "creator"),
    "bath.name": SruIndex("Name", "creator"),
    "bath.title": SruIndex("Title", "title"),
    "bath.keytitle": SruIndex("Title", "title"),
    "bath.subject": SruIndex("Subject", "subject"),
    "bath.publisher": SruIndex("Publisher", "publisher"),
    "bath.notes": SruIndex("Notes", "description"),
    "bath.possessinginstitution": SruIndex("Institution", "other"),
    "bath.standardidentifier": SruIndex("Standard number", "identifier"),
}
SORTS = {
    "dc.title": "title",
    "bath.title": "title",
    "title": "title",
    "dc.date": "date",
    "date": "date",
    "rec.lastmodificationdate": "changed",
    "rec.identifier": "id",
}
"""indexes that can be sorted by, and the order that they stand for"""

_WORDLY = {"=": "phrase", "scr": "all", "all": "all", "any": "any", "adj": "phrase"}
_IGNORED = frozenset(
    ("relevant", "word", "string", "ignorecase", "respectcase", "masked", "ignoreaccents", "number",
     "unmasked", "isodate", "date", "uri", "cql.word", "cql.string", "cql.ignorecase",
     "cql.masked", "cql.relevant")
)  # fmt: skip
"""modifiers that change nothing here"""

_YEAR = re.compile(r"\s*(-?\d{4})")
_MASK = re.compile(r"(?<!\\)[*?^]")


def search(query: CqlQuery) -> Search | None:
    """What a query looks for; None for all records.  Raises :class:`SruFault`."""
    return _search(query.node)


def read_ordering(query: CqlQuery) -> tuple[str, bool]:
    """By what to sort, and whether downwards; only the first index counts."""
    if not query.sort:
        return "", False
    index, modifiers = query.sort[0]
    if index not in SORTS:
        raise SruFault(DiagnosticCode.UNSUPPORTED_SORT, index)
    down = any(one.removeprefix("sort.") == "descending" for one in modifiers)
    return SORTS[index], down


def find_index(name: str) -> SruIndex:
    """The index of that name, with or without its context set; raises :class:`SruFault`."""
    full = name if "." in name else f"dc.{name}"
    found = INDEXES.get(full) or INDEXES.get(f"cql.{name}")
    if found is None:
        prefix = name.partition(".")[0] if "." in name else ""
        if prefix and prefix not in SETS:
            raise SruFault(DiagnosticCode.UNSUPPORTED_CONTEXT_SET, prefix)
        raise SruFault(DiagnosticCode.UNSUPPORTED_INDEX, name)
    return found


def _search(node: Node) -> Search | None:
    if isinstance(node, CqlClause):
        return _clause(node)
    return _join_node(node)


def _join_node(node: Boolean) -> Search | None:
    if node.operator == "prox":
        raise SruFault(DiagnosticCode.UNSUPPORTED_BOOLEAN, "prox")
    left, right = _search(node.left), _search(node.right)
    everything = Changed()
    if node.operator == "and":
        return Join("and", left, right) if left and right else left or right
    if node.operator == "or":
        return Join("or", left, right) if left and right else None
    if right is None:
        return Join("not", left or everything, left or everything)
    return Join("not", left or everything, right)


def _clause(clause: CqlClause) -> Search | None:
    index = find_index(clause.index)
    for modifier in clause.modifiers:
        if modifier.partition("=")[0] not in _IGNORED:
            raise SruFault(DiagnosticCode.UNSUPPORTED_MODIFIER, modifier)
    return _KINDS[index.kind](index, clause)


def _words(index: SruIndex, clause: CqlClause) -> Search | None:
    relation, term = clause.relation, _MASK.sub(lambda m: "*" if m[0] == "*" else " ", clause.term)
    if relation in ("==", "exact"):
        return HasValue(clause.term, index.field)
    if relation == "<>":
        return Join("not", Changed(), HasWords(term, index.field, "phrase"))
    if relation not in _WORDLY:
        raise SruFault(DiagnosticCode.UNSUPPORTED_RELATION, relation)
    if not term.strip(" *"):
        return None
    return HasWords(term, index.field, _WORDLY[relation])


def _value(index: SruIndex, clause: CqlClause) -> Search:
    if clause.relation not in ("=", "==", "exact", "scr"):
        raise SruFault(DiagnosticCode.UNSUPPORTED_RELATION, clause.relation)
    return HasValue(clause.term, index.field)


def _points(index: SruIndex, clause: CqlClause) -> Search:
    if clause.relation not in ("=", "==", "exact", "scr"):
        raise SruFault(DiagnosticCode.UNSUPPORTED_RELATION, clause.relation)
    return Points(clause.term)


def _all(index: SruIndex, clause: CqlClause) -> Search | None:
    return None


def _years(index: SruIndex, clause: CqlClause) -> Search | None:
    years = [int(one) for one in _YEAR.findall(clause.term)]
    if not years:
        return _words(index, clause)
    if clause.relation == "within":
        return YearRange(years[0], years[-1])
    bounds = {
        "<": YearRange(last=years[0] - 1),
        "<=": YearRange(last=years[0]),
        ">": YearRange(first=years[0] + 1),
        ">=": YearRange(first=years[0]),
    }
    found = bounds.get(clause.relation)
    if found is not None:
        return found
    if _YEAR.fullmatch(clause.term.strip()) and clause.relation not in ("==", "exact"):
        return YearRange(years[0], years[0])
    return _words(index, clause)


def _change_search(index: SruIndex, clause: CqlClause) -> Search:
    parts = clause.term.split()
    stamps = [stamp[0] for one in parts if (stamp := datestamps.parse_stamp(one))]
    if not stamps or len(stamps) != len(parts):
        raise SruFault(DiagnosticCode.UNSUPPORTED_VALUE, clause.term)
    first, last, day = stamps[0], stamps[-1], 86_399
    whole_day = day if len(parts[-1]) == 10 else 0
    found = {
        "<": Changed(last=first - 1),
        "<=": Changed(last=first + whole_day),
        ">": Changed(first=first + 1 + whole_day),
        ">=": Changed(first=first),
        "within": Changed(first, last + whole_day),
        "=": Changed(first, first + whole_day),
        "==": Changed(first, first + whole_day),
    }.get(clause.relation)
    if found is None:
        raise SruFault(DiagnosticCode.UNSUPPORTED_RELATION, clause.relation)
    return found


_KINDS: Mapping[str, Callable[[SruIndex, CqlClause], Search | None]] = {
    "words": _words,
    "value": _value,
    "points": _points,
    "all": _all,
    "years": _years,
    "changed": _change_search,
}
