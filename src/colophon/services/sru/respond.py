"""SRU as a pure function of the arguments, the search index and the index."""

from colophon.index.interface import IndexReader
from colophon.index.search import SearchReader
from colophon.publish import places
from colophon.services.answer import Answer, ResourceRequest
from colophon.services.linked_data.about import About
from colophon.services.sru import cql, indexes
from colophon.services.sru.diagnostics import DiagnosticCode, SruFault
from colophon.services.sru.dialects import DIALECTS, ResultRecord, SruDialect
from colophon.services.sru.explain import DEFAULT_RECORDS, MOST_RECORDS, explain
from colophon.services.sru.schemas import Schema, metadata, schema_of

_MOST_TERMS = 1_000
_MEDIA_TYPES = {"2.0": "application/sru+xml"}


class Searching:
    """Search and retrieve; ``address`` is where it is asked."""

    def __init__(self, about: About, reader: IndexReader, search: SearchReader) -> None:
        self._about = about
        self._reader = reader
        self._search = search
        self.address = f"{places.base(about.namespace)}sru"

    def respond(self, asked: ResourceRequest) -> Answer:
        """Answer one request; what is wrong with it is told as a diagnostic."""
        version = asked.argument("version", "2.0" if not asked.argument("operation") else "1.2")
        dialect = DIALECTS.get(version)
        faults = () if dialect else (SruFault(DiagnosticCode.UNSUPPORTED_VERSION, version),)
        return self._answer(asked, dialect or DIALECTS["1.2"], faults)

    def _answer(
        self, asked: ResourceRequest, dialect: SruDialect, faults: tuple[SruFault, ...]
    ) -> Answer:
        operation = asked.argument("operation") or _meant_operation(asked)
        try:
            if faults:
                raise faults[0]
            if operation == "searchRetrieve":
                body = self._answer_search(asked, dialect)
            elif operation == "scan":
                body = dialect.write_scan(self._scan_values(asked), ())
            elif operation == "explain":
                body = self._answer_explain(dialect, ())
            else:
                raise SruFault(DiagnosticCode.UNSUPPORTED_OPERATION, operation)
        except SruFault as fault:
            body = self._answer_refusal(operation, dialect, fault)
        return Answer(media_type=_MEDIA_TYPES.get(dialect.version, "text/xml"), body=body)

    def _answer_refusal(self, operation: str, dialect: SruDialect, fault: SruFault) -> bytes:
        if operation == "searchRetrieve":
            return dialect.write_search(0, (), 0, (fault,), False)
        if operation == "scan":
            return dialect.write_scan((), (fault,))
        return self._answer_explain(dialect, (fault,))

    def _answer_explain(self, dialect: SruDialect, faults: tuple[SruFault, ...]) -> bytes:
        return dialect.write_explain(explain(self._about, self.address, dialect.version), faults)

    def _answer_search(self, asked: ResourceRequest, dialect: SruDialect) -> bytes:
        text = asked.argument("query")
        if not text.strip():
            raise SruFault(DiagnosticCode.MISSING_PARAMETER, "query")
        query = cql.read(text)
        start = _number(asked, "startRecord", 1, least=1)
        limit = min(_number(asked, "maximumRecords", DEFAULT_RECORDS), MOST_RECORDS)
        schema = schema_of(asked.argument("recordSchema", "dc"))
        search = indexes.search(query)
        by, down = indexes.read_ordering(query)
        count = self._search.count(search)
        if start > max(count, 1):
            raise SruFault(DiagnosticCode.RECORD_OUT_OF_RANGE, str(start))
        found = self._search.find(search, start=start - 1, limit=limit, by=by, down=down)
        records = [
            record
            for place, (id, _, _) in enumerate(found, start)
            if (record := self._record(id, place, schema))
        ]
        after = start + len(found)
        return dialect.write_search(
            count, records, after if after <= count else 0, (), _wants_escaped(asked)
        )

    def _record(self, id: str, place: int, schema: Schema) -> ResultRecord | None:
        item = self._reader.item(id, schema.prefix)
        if item is None or not item.digest:
            return None
        return ResultRecord(schema.changed(metadata(item.body)), place, schema.identifier)

    def _scan_values(self, asked: ResourceRequest) -> list[tuple[str, int]]:
        text = asked.argument("scanClause")
        if not text.strip():
            raise SruFault(DiagnosticCode.MISSING_PARAMETER, "scanClause")
        clause = cql.read(text).node
        if not isinstance(clause, cql.CqlClause):
            raise SruFault(DiagnosticCode.QUERY_SYNTAX, text)
        field = indexes.find_index(clause.index).field
        if not field:
            raise SruFault(DiagnosticCode.UNSUPPORTED_INDEX, clause.index)
        most = min(_number(asked, "maximumTerms", 20, least=1), _MOST_TERMS)
        position = min(_number(asked, "responsePosition", 1), most + 1)
        before = max(position - 1, 0)
        first = self._search.scan(field, clause.term, before, back=True)[::-1] if before else []
        skipped = 1 if position == 0 else 0
        rest = self._search.scan(field, clause.term, most - len(first) + skipped)
        return (first + rest[skipped:])[:most]


def _meant_operation(asked: ResourceRequest) -> str:
    """The operation that is meant where none is named, as in SRU 2.0."""
    if asked.argument("query") or asked.argument("queryType"):
        return "searchRetrieve"
    return "scan" if asked.argument("scanClause") else "explain"


def _number(asked: ResourceRequest, name: str, default: int, *, least: int = 0) -> int:
    given = asked.argument(name)
    if not given:
        return default
    if not (given.isascii() and given.isdecimal() and len(given) < 10 and int(given) >= least):
        raise SruFault(DiagnosticCode.UNSUPPORTED_VALUE, name)
    return int(given)


def _wants_escaped(asked: ResourceRequest) -> bool:
    """Whether records are wanted as text (SRU 1.2: recordPacking, 2.0: recordXMLEscaping)."""
    wanted = asked.argument("recordXMLEscaping") or asked.argument("recordPacking", "xml")
    if wanted not in ("xml", "string", "packed", "unpacked"):
        raise SruFault(DiagnosticCode.UNSUPPORTED_PACKING, wanted)
    return wanted == "string"
