"""Checks of single answers: Identify, formats, errors, POST."""

import re
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

from colophon.publish.examine import Outcome, Provider, Result, check
from colophon.publish.harvest.envelope import OAI, parse

DAY = re.compile(r"\d{4}-\d\d-\d\d")
SECOND = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
GRANULARITIES = {"YYYY-MM-DD": DAY, "YYYY-MM-DDThh:mm:ssZ": SECOND}
_OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/"
_OAI_DC_SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"


@check("identify", "Identify")
def identify(provider: Provider) -> Result:
    """Identify answers with every required element."""
    for name in ("repositoryName", "baseURL", "adminEmail", "earliestDatestamp"):
        if not provider.identify.text(name):
            yield Outcome.FAIL, f"Identify has no {name}."
    if provider.identify.text("protocolVersion") != "2.0":
        yield Outcome.FAIL, "protocolVersion is not 2.0."
    if provider.identify.text("granularity") not in GRANULARITIES:
        yield Outcome.FAIL, "granularity is neither YYYY-MM-DD nor YYYY-MM-DDThh:mm:ssZ."
    if provider.identify.text("deletedRecord") not in ("no", "transient", "persistent"):
        yield Outcome.FAIL, "deletedRecord is neither no, transient nor persistent."


@check("base-url", "Identify")
def base_url(provider: Provider) -> Result:
    """baseURL is the address that was asked, to the letter."""
    said = provider.identify.text("baseURL")
    if said != provider.base_url:
        yield Outcome.WARN, f"baseURL is {said!r}, but {provider.base_url!r} was asked."


@check("admin-email", "Identify")
def admin_email(provider: Provider) -> Result:
    """adminEmail looks like an address."""
    for address in provider.identify.texts("adminEmail"):
        if not re.fullmatch(r"\S+@\S+\.\S+", address):
            yield Outcome.FAIL, f"adminEmail {address!r} is not an address."


@check("deletions", "DeletedRecords")
def deletions(provider: Provider) -> Result:
    """Deletions are announced for ever."""
    policy = provider.identify.text("deletedRecord")
    if policy == "no":
        yield Outcome.WARN, "Deletions are never announced: harvesters keep what is withdrawn."
    elif policy == "transient":
        yield Outcome.WARN, "Deletions are announced for a while only: rare harvesters miss them."


@check("response-date", "XMLResponse")
def response_date(provider: Provider) -> Result:
    """responseDate is the present time in UTC, to the second."""
    said = provider.identify.response_date
    if not SECOND.fullmatch(said):
        yield Outcome.FAIL, f"responseDate {said!r} is not YYYY-MM-DDThh:mm:ssZ."
        return
    now = datetime.fromtimestamp(provider.client.clock(), UTC)
    if abs(datetime.fromisoformat(said) - now) > timedelta(minutes=10):
        yield Outcome.WARN, f"responseDate {said} is over ten minutes from our clock."


@check("content-type", "HTTPResponseFormat")
def content_type(provider: Provider) -> Result:
    """Responses are text/xml."""
    said = provider.client.answer(verb="Identify").headers.get("content-type", "")
    if not said.lower().startswith("text/xml"):
        yield Outcome.FAIL, f"Content-Type is {said or 'missing'!r}, not text/xml."
    elif "charset" in said.lower() and "utf-8" not in said.lower():
        yield Outcome.FAIL, f"Content-Type says {said!r}; responses are UTF-8."


@check("illegal-characters", "XMLResponse")
def illegal_characters(provider: Provider) -> Result:
    """The first page holds no character that XML forbids."""
    if provider.query("verb=ListRecords&metadataPrefix=oai_dc").mended:
        yield Outcome.FAIL, "The first page of records holds characters that XML forbids."


@check("formats", "ListMetadataFormats")
def formats(provider: Provider) -> Result:
    """oai_dc is offered under its own namespace and schema, prefixes are legal."""
    answer = provider.query("verb=ListMetadataFormats")
    offered = {}
    for one in answer.root.iter(f"{OAI}metadataFormat"):
        prefix = one.findtext(f"{OAI}metadataPrefix") or ""
        offered[prefix] = one
        if not re.fullmatch(r"[A-Za-z0-9\-_.!~*'()]+", prefix):
            yield Outcome.FAIL, f"The metadataPrefix {prefix!r} has characters that are not legal."
    dc = offered.get("oai_dc")
    if dc is None:
        yield Outcome.FAIL, "oai_dc is not offered; every provider must."
        return
    if dc.findtext(f"{OAI}metadataNamespace") != _OAI_DC:
        yield Outcome.FAIL, "The namespace of oai_dc is not the one of the specification."
    if dc.findtext(f"{OAI}schema") != _OAI_DC_SCHEMA:
        yield Outcome.WARN, f"The schema of oai_dc is not {_OAI_DC_SCHEMA}."


_WRONG = {
    "verb=NoSuchVerb": "badVerb",
    "": "badVerb",
    "verb=Identify&verb=Identify": "badVerb",
    "verb=Identify&unknown=1": "badArgument",
    "verb=ListRecords": "badArgument",
    "verb=GetRecord&metadataPrefix=oai_dc": "badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc": "badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2002-01-02&until=2002-01-01": "badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2002-01-01T00:00:00.5Z": "badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=yesterday": "badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2002-01-01&until=2002-01-02T00:00:00Z": (
        "badArgument"
    ),
    "verb=ListRecords&metadataPrefix=no_such_format": "cannotDisseminateFormat",
    "verb=ListRecords&resumptionToken=no-such-token": "badResumptionToken",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2999-01-01": "noRecordsMatch",
    "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:no.such:record": "idDoesNotExist",
    "verb=ListMetadataFormats&identifier=oai:no.such:record": "idDoesNotExist",
}
"""Query → the error that the specification asks for."""


@check("errors", "ErrorConditions")
def errors(provider: Provider) -> Result:
    """Every wrong request is answered with the error of the specification."""
    for query, expected in _WRONG.items():
        found = provider.errors(query)
        if expected in found:
            continue
        # a date in the future may also be called a bad argument by careful providers
        if expected == "noRecordsMatch" and "badArgument" in found:
            continue
        yield Outcome.FAIL, f"?{query} gives {', '.join(found) or 'no error'}, not {expected}."


@check("request-element", "XMLResponse")
def request_element(provider: Provider) -> Result:
    """The request element repeats the arguments, and has none after badVerb or badArgument."""
    good = provider.identify.root.find(f"{OAI}request")
    if good is None or good.get("verb") != "Identify":
        yield Outcome.FAIL, "The request element of Identify does not carry its verb."
    bad = provider.query("verb=NoSuchVerb").root.find(f"{OAI}request")
    if bad is not None and bad.attrib:
        yield Outcome.FAIL, "The request element has attributes after badVerb."


@check("post", "HTTPRequestFormat")
def post(provider: Provider) -> Result:
    """POST is answered like GET."""
    form = urlencode({"verb": "Identify"}).encode()
    answer = provider.client.transport.post(provider.base_url, form)
    name = parse(answer).text("repositoryName") if answer.status == 200 else ""
    if name != provider.identify.text("repositoryName"):
        yield Outcome.FAIL, f"POST is not answered like GET (HTTP {answer.status})."
