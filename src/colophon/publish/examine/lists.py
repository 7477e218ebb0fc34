"""Checks of lists: headers, metadata, dates, sets."""

import re
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

from colophon.publish.examine import Outcome, Provider, Result, check
from colophon.publish.examine.answers import GRANULARITIES
from colophon.publish.harvest.envelope import OAI

_XSI = "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"
_SET = re.compile(r"[A-Za-z0-9\-_.!~*'()]+(:[A-Za-z0-9\-_.!~*'()]+)*")
_SAMPLE = 20
_MANY = 10


@check("headers", "header")
def headers(provider: Provider) -> Result:
    """Headers have a URI as identifier and a datestamp in the granularity declared."""
    shape = GRANULARITIES.get(provider.identify.text("granularity"))
    for item in provider.records[:_SAMPLE]:
        if not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:\S+$", item.identifier):
            yield Outcome.FAIL, f"The identifier {item.identifier!r} is not a URI."
        if shape and not shape.fullmatch(item.datestamp):
            yield Outcome.FAIL, f"The datestamp {item.datestamp!r} is not in the granularity."


@check("earliest-datestamp", "Identify")
def earliest_datestamp(provider: Provider) -> Result:
    """No record is older than earliestDatestamp."""
    earliest = provider.identify.text("earliestDatestamp")
    for item in provider.records:
        if item.datestamp[: len(earliest)] < earliest[: len(item.datestamp)]:
            yield Outcome.FAIL, f"{item.identifier} is of {item.datestamp}, before {earliest}."
            return
    if earliest.startswith("1970-01-01"):
        yield Outcome.WARN, "earliestDatestamp is 1970: harvesters ask for empty decades."


@check("datestamps-real", "Datestamp")
def datestamps_real(provider: Provider) -> Result:
    """Datestamps tell when records changed, not when they are asked for."""
    stamps = {item.datestamp for item in provider.records}
    now = datetime.fromtimestamp(provider.client.clock(), UTC)
    if len(provider.records) >= _MANY and len(stamps) == 1:
        stamp = next(iter(stamps))
        recent = len(stamp) > len("2002-01-01") and (
            abs(datetime.fromisoformat(stamp) - now) < timedelta(minutes=1)
        )
        if recent:
            yield Outcome.WARN, "All records have the present time as datestamp."
    later = (now + timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    for stamp in sorted(stamps):
        if stamp > later:
            yield Outcome.FAIL, f"The datestamp {stamp} lies in the future."


@check("metadata", "Record")
def metadata(provider: Provider) -> Result:
    """Each record has metadata with its own schemaLocation; a deleted one has none."""
    for item in provider.records[:_SAMPLE]:
        if item.deleted:
            if item.metadata is not None:
                yield Outcome.FAIL, f"{item.identifier} is deleted and has metadata."
        elif item.metadata is None:
            yield Outcome.FAIL, f"{item.identifier} has no metadata and is not deleted."
        elif not item.metadata.get(_XSI):
            yield Outcome.WARN, f"The metadata of {item.identifier} has no schemaLocation."


@check("get-record", "GetRecord")
def get_record(provider: Provider) -> Result:
    """GetRecord gives the record that ListRecords gave, with the same datestamp."""
    item = next(iter(provider.records), None)
    if item is None:
        yield Outcome.SKIP, "There is no record to ask for."
        return
    query = f"verb=GetRecord&metadataPrefix=oai_dc&identifier={quote(item.identifier, safe='')}"
    found = next(provider.query(query).items(), None)
    if found is None or found.identifier != item.identifier:
        yield Outcome.FAIL, f"GetRecord does not find {item.identifier}."
    elif found.datestamp != item.datestamp:
        yield Outcome.FAIL, f"GetRecord says {found.datestamp}, ListRecords {item.datestamp}."


@check("selective", "SelectiveHarvestingandDatestamps")
def selective(provider: Provider) -> Result:
    """from and until include their own second, and until a day the whole of it."""
    item = next(iter(provider.records), None)
    if item is None:
        yield Outcome.SKIP, "There is no record to ask for."
        return
    for from_, until in ((item.datestamp,) * 2, (item.datestamp[:10],) * 2):
        query = f"verb=ListIdentifiers&metadataPrefix=oai_dc&from={from_}&until={until}"
        stamps = [found.datestamp for found in provider.query(query).items()]
        if not stamps:
            yield Outcome.FAIL, f"from={from_}&until={until} finds nothing, but there is a record."
        elif any(not from_ <= stamp[: len(from_)] <= until for stamp in stamps):
            yield Outcome.FAIL, f"from={from_}&until={until} gives records of other times."


@check("sets", "ListSets")
def sets(provider: Provider) -> Result:
    """Sets have legal names, hold records, and selecting by one gives only its records."""
    answer = provider.query("verb=ListSets")
    if "noSetHierarchy" in [code for code, _ in answer.errors]:
        yield Outcome.SKIP, "There are no sets."
        return
    specs = [(one.findtext(f"{OAI}setSpec") or "") for one in answer.root.iter(f"{OAI}set")]
    for spec in specs:
        if not _SET.fullmatch(spec):
            yield Outcome.FAIL, f"The setSpec {spec!r} has characters that are not legal."
    for spec in specs[:3]:
        query = f"verb=ListIdentifiers&metadataPrefix=oai_dc&set={quote(spec, safe='')}"
        found = provider.query(query)
        if "noRecordsMatch" in [code for code, _ in found.errors]:
            yield Outcome.WARN, f"The set {spec} is advertised and holds nothing."
        for item in found.items():
            if not any(one == spec or one.startswith(f"{spec}:") for one in item.sets):
                yield Outcome.FAIL, f"{item.identifier} is listed in {spec} and not a member."
                break
