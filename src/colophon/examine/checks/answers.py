"""All responses as XML: declaration, root, request, order of elements.

https://www.openarchives.org/OAI/openarchivesprotocol.html#XMLResponse
"""

import re
from datetime import timedelta

from colophon.examine import containers, stamps, structure
from colophon.examine.check import Fault, Faults, check
from colophon.examine.clauses import Clause
from colophon.examine.exchange import Exchange, Unexamined
from colophon.examine.finding import CheckOutcome
from colophon.examine.provider import Provider
from colophon.examine.reading import NAMESPACE

_DECLARATION = re.compile(
    rb"""(?:\xef\xbb\xbf)?<\?xml\s+version=["']1\.0["']\s+encoding=["']([A-Za-z0-9._-]+)["']"""
)
_SCHEMA = "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd"
_BEGINNING = 4096
_LAST_OF_PLANES = "".join(
    chr(plane << 16 | last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF)
)
_NONCHARACTER = re.compile(f"[\ufdd0-\ufdef{_LAST_OF_PLANES}]")
"""https://www.unicode.org/faq/private_use.html#noncharacters; XML forbids those of plane 0"""
_CLOCK = timedelta(minutes=10)
_BARE = {"badVerb", "badArgument"}
_CODES = _BARE | {
    "badResumptionToken", "cannotDisseminateFormat", "idDoesNotExist", "noRecordsMatch",
    "noMetadataFormats", "noSetHierarchy",
}  # fmt: skip


@check("well-formed", Clause.XML_RESPONSE, "Write XML with a writer of XML, not by hand.")
def well_formed(provider: Provider) -> Faults:
    """Each answer is well-formed XML."""
    for one in provider.exchanges:
        if one.trouble is not None and one.trouble.code in ("not-xml", "unreadable"):
            yield Fault(f"The answer is {one.trouble.message}", one)


@check("root-element", Clause.XML_RESPONSE, f"Answer with OAI-PMH of {NAMESPACE}.")
def root_element(provider: Provider) -> Faults:
    """The root of each answer is OAI-PMH in its namespace."""
    for one in provider.exchanges:
        if one.trouble is not None and one.trouble.code == "not-oai-pmh":
            yield Fault(f"The answer is {one.trouble.message}", one)


@check("illegal-characters", Clause.XML_RESPONSE, "Leave out the characters that XML forbids.")
def illegal_characters(provider: Provider) -> Faults:
    """No answer holds characters that XML forbids."""
    for one in provider.answered:
        if one.response is not None and one.response.illegal:
            yield Fault("The answer holds characters that XML forbids.", one)


@check(
    "noncharacters",
    Clause.XML_RESPONSE,
    "Leave out U+FDD0 to U+FDEF and the last two characters of every plane.",
    weight=CheckOutcome.WARN,
)
def noncharacters(provider: Provider) -> Faults:
    """No answer holds characters that Unicode keeps for no use at all: some readers die of them."""
    for one in provider.answered:
        body = _body(one)
        if not body.isascii() and (found := _NONCHARACTER.search(body.decode("utf-8", "replace"))):
            yield Fault(f"The answer holds the noncharacter U+{ord(found[0]):04X}.", one)


@check("xml-declaration", Clause.XML_RESPONSE, 'Begin with <?xml version="1.0" encoding="UTF-8"?>.')
def xml_declaration(provider: Provider) -> Faults:
    """Each answer begins with an XML declaration: version 1.0, encoding UTF-8."""
    for one in provider.answered:
        begin = _body(one)[:200]
        found = _DECLARATION.match(begin)
        if not found or found[1].upper() != b"UTF-8":
            yield Fault("The answer does not begin as it must.", one, f"{begin[:60]!r}")


@check(
    "doctype",
    Clause.XML_RESPONSE,
    "Leave the DOCTYPE and its entities out: careful readers refuse them.",
    weight=CheckOutcome.WARN,
)
def doctype(provider: Provider) -> Faults:
    """No answer has a document type declaration."""
    for one in provider.answered:
        if b"<!DOCTYPE" in _body(one)[:_BEGINNING]:
            yield Fault("The answer has a DOCTYPE.", one)


@check("encoding", Clause.XML_RESPONSE, "Encode answers as UTF-8.")
def encoding(provider: Provider) -> Faults:
    """Each answer is encoded as UTF-8."""
    for one in provider.exchanges:
        try:
            _body(one).decode("utf-8")
        except UnicodeDecodeError as error:
            said = f"{_body(one)[error.start : error.start + 10]!r} at byte {error.start}"
            yield Fault("The answer is not UTF-8.", one, said)


@check("schema-location", Clause.XML_RESPONSE, f'Write xsi:schemaLocation="{NAMESPACE} {_SCHEMA}".')
def schema_location(provider: Provider) -> Faults:
    """The root of each answer names the schema of the protocol."""
    for one in provider.answered:
        if containers.locations(one.root).get(NAMESPACE) != _SCHEMA:
            said = one.root.get(containers.SCHEMA_LOCATION, "none")
            yield Fault("The answer does not name the schema of the protocol.", one, said)


@check("structure", Clause.SCHEMA, "Put the elements in the order of the schema, and no others.")
def the_structure(provider: Provider) -> Faults:
    """Elements and attributes of each answer are those of the schema, in its order."""
    for one in provider.answered:
        for fault in structure.faults(one.root):
            yield Fault(fault, one)


@check("error-code", Clause.ERRORS, "Use the eight codes of the specification alone.")
def error_code(provider: Provider) -> Faults:
    """Errors have one of the eight codes."""
    for one in provider.answered:
        for code in one.errors:
            if code not in _CODES:
                yield Fault(f"There is no error {code!r}.", one, code)


@check("response-date", Clause.DATES, "Write responseDate as YYYY-MM-DDThh:mm:ssZ.")
def response_date(provider: Provider) -> Faults:
    """responseDate is a real moment in UTC, to the second."""
    for one in provider.answered:
        if stamps.granularity(one.response_date) != stamps.SECOND:
            yield Fault(f"responseDate is {one.response_date!r}.", one, one.response_date)


@check("clock", Clause.XML_RESPONSE, "Set the clock of the server.", weight=CheckOutcome.WARN)
def clock(provider: Provider) -> Faults:
    """responseDate is the present time."""
    for said in reversed(provider.answered):
        when = stamps.moment(said.response_date)
        if when is not None:
            if abs(when - provider.now) > _CLOCK:
                message = f"responseDate {said.response_date} is not the time of our clock."
                yield Fault(message, said, said.response_date)
            return
    raise Unexamined("No answer has a proper responseDate.")


def _body(exchange: Exchange) -> bytes:
    return exchange.answer.body if exchange.answer is not None else b""
