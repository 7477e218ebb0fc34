"""Wrong requests, and the error that the specification wants for each: one table.

https://www.openarchives.org/OAI/openarchivesprotocol.html#ErrorConditions
"""

from urllib.parse import quote

import msgspec

from colophon.examine.check import ExaminationCheck, Fault, Faults, check
from colophon.examine.clauses import Clause
from colophon.examine.exchange import Exchange, Unexamined
from colophon.examine.finding import CheckOutcome
from colophon.examine.provider import DC, Provider

_LIST = "verb=ListRecords&metadataPrefix=oai_dc"
_NOBODY = "oai:no.such.repository:record"
_DATES = Clause.DATES


class WrongRequest(msgspec.Struct, frozen=True):
    """A wrong request, what is wrong with it, and the errors that are right."""

    code: str
    query: str
    what: str
    expected: tuple[str, ...]
    clause: Clause = Clause.ERRORS


WRONG = (
    WrongRequest("no-verb", "", "A request without a verb", ("badVerb",)),
    WrongRequest("unknown-verb", "verb=NoSuchVerb", "A verb that there is not", ("badVerb",)),
    WrongRequest("verb-case", "verb=identify", "A verb in small letters", ("badVerb",)),
    WrongRequest("repeated-verb", "verb=Identify&verb=Identify", "A repeated verb", ("badVerb",)),
    WrongRequest("illegal-argument", "verb=Identify&unknown=1", "An argument that there is not",
        ("badArgument",)),
    WrongRequest("misplaced-argument", f"{_LIST}&identifier={_NOBODY}",
        "An argument of another verb",
        ("badArgument",)),
    WrongRequest("repeated-argument", f"{_LIST}&metadataPrefix=oai_dc", "A repeated argument",
        ("badArgument",)),
    WrongRequest("records-without-prefix", "verb=ListRecords", "ListRecords without metadataPrefix",
        ("badArgument",)),
    WrongRequest("identifiers-without-prefix", "verb=ListIdentifiers",
        "ListIdentifiers without metadataPrefix", ("badArgument",)),
    WrongRequest("get-without-prefix", f"verb=GetRecord&identifier={_NOBODY}",
        "GetRecord without metadataPrefix", ("badArgument",)),
    WrongRequest("get-without-identifier", "verb=GetRecord&metadataPrefix=oai_dc",
        "GetRecord without identifier", ("badArgument",)),
    WrongRequest("records-unknown-prefix", "verb=ListRecords&metadataPrefix=no_such_format",
        "A format that there is not", ("cannotDisseminateFormat",)),
    WrongRequest("identifiers-unknown-prefix", "verb=ListIdentifiers&metadataPrefix=no_such_format",
        "A format that there is not", ("cannotDisseminateFormat",)),
    WrongRequest("undecodable-argument", "verb=ListRecords&metadataPrefix=%FF%FE",
        "An argument that is not UTF-8", ("badArgument", "cannotDisseminateFormat")),
    WrongRequest("unknown-identifier", f"verb=GetRecord&metadataPrefix=oai_dc&identifier={_NOBODY}",
        "An item that there is not", ("idDoesNotExist",)),
    WrongRequest("formats-unknown-identifier", f"verb=ListMetadataFormats&identifier={_NOBODY}",
        "An item that there is not", ("idDoesNotExist",)),
    WrongRequest("malformed-identifier",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=no%22%20uri",
        "An identifier that is no URI", ("badArgument", "idDoesNotExist")),
    WrongRequest("control-character",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:no.such:%01",
        "A control character in an argument", ("badArgument", "idDoesNotExist")),
    WrongRequest("records-unknown-token", "verb=ListRecords&resumptionToken=no-such-token",
        "A token that was never given", ("badResumptionToken",)),
    WrongRequest("identifiers-unknown-token", "verb=ListIdentifiers&resumptionToken=no-such-token",
        "A token that was never given", ("badResumptionToken",)),
    WrongRequest("sets-unknown-token", "verb=ListSets&resumptionToken=no-such-token",
        "A token that was never given", ("badResumptionToken", "noSetHierarchy")),
    WrongRequest("malformed-date", f"{_LIST}&from=yesterday", "A from that is no date",
        ("badArgument",), _DATES),
    WrongRequest("impossible-date", f"{_LIST}&from=2002-02-30", "A day that there is not",
        ("badArgument",), _DATES),
    WrongRequest("fraction-of-second", f"{_LIST}&from=2002-01-01T00:00:00.5Z",
        "A fraction of a second",
        ("badArgument",), _DATES),
    WrongRequest("other-zone", f"{_LIST}&from=2002-01-01T00:00:00%2B01:00", "A time not in UTC",
        ("badArgument",), _DATES),
    WrongRequest("mixed-granularity", f"{_LIST}&from=2002-01-01&until=2002-01-02T00:00:00Z",
        "from and until of different granularity", ("badArgument",), Clause.BY_DATE),
    WrongRequest("from-after-until", f"{_LIST}&from=2002-01-02&until=2002-01-01",
        "A from that is later than until", ("badArgument",), Clause.BY_DATE),
)  # fmt: skip


def _declare_check(wrong: WrongRequest) -> ExaminationCheck:
    def run(provider: Provider) -> Faults:
        yield from _check_answer(provider.raw(wrong.query), wrong.what, wrong.expected)

    run.__doc__ = f"{wrong.what} is answered with {' or '.join(wrong.expected)}."
    remedy = f"Answer with the error {' or '.join(wrong.expected)}."
    return check(wrong.code, wrong.clause, remedy)(run)


def _check_answer(answer: Exchange, what: str, expected: tuple[str, ...]) -> Faults:
    # a status of HTTP in place of an error of the protocol is what this looks for, too
    refused = answer.response is None and answer.answer is not None
    if refused or not set(expected) & set(answer.errors):
        yield Fault(f"{what} gives {answer.said}, not {' or '.join(expected)}.", answer)


CHECKS = tuple(_declare_check(one) for one in WRONG)


@check("get-unknown-prefix", Clause.ERRORS, "Answer with the error cannotDisseminateFormat.")
def get_unknown_prefix(provider: Provider) -> Faults:
    """A record asked for in a format that there is not gives cannotDisseminateFormat."""
    identifier = quote(provider.sample.identifier, safe="")
    answer = provider.raw(f"verb=GetRecord&metadataPrefix=no_such_format&identifier={identifier}")
    yield from _check_answer(answer, "A format that there is not", ("cannotDisseminateFormat",))


@check("unknown-set", Clause.ERRORS, "Answer with noRecordsMatch, or noSetHierarchy without sets.")
def unknown_set(provider: Provider) -> Faults:
    """A set that there is not gives noRecordsMatch, or noSetHierarchy where there are no sets."""
    sets = provider.ask("ListSets")
    without = "noSetHierarchy" in sets.errors
    if not without and sets.content is None:
        raise Unexamined("ListSets does not say whether there are sets.")
    if without and not provider.headers.items:
        raise Unexamined("There are neither sets nor records.")
    expected = ("noSetHierarchy",) if without else ("noRecordsMatch", "badArgument")
    answer = provider.raw(f"verb=ListIdentifiers&metadataPrefix={DC}&set=no-such-set")
    yield from _check_answer(answer, "A set that there is not", expected)


@check(
    "token-other-verb",
    Clause.FLOW_CONTROL,
    "Answer a token of another verb with badResumptionToken.",
    weight=CheckOutcome.WARN,
)
def token_other_verb(provider: Provider) -> Faults:
    """A token of ListRecords is no token of ListIdentifiers."""
    token = provider.records.next
    if not token:
        raise Unexamined("The list fits on one page.")
    answer = provider.raw(f"verb=ListIdentifiers&resumptionToken={quote(token, safe='')}")
    expected = ("badResumptionToken", "badArgument")
    yield from _check_answer(answer, "A token of another verb", expected)
