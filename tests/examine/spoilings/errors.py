"""Providers that take wrong requests for right ones, or give another error."""

import re
from urllib.parse import unquote

from tests.examine.fake import Ask, Case, Spoiling, as_asked, case, error
from tests.examine.spoilings.paging import next_token

from colophon.examine.checks.errors import WRONG
from colophon.harvest.transport import HttpAnswer


def misnamed(query: str, expected: tuple[str, ...]) -> Case:
    other = "badArgument" if "badVerb" in expected else "badVerb"
    return case(error(other, f"^{re.escape(query)}$"))


def borrowing() -> Spoiling:
    """A token that ListRecords gave is taken by ListIdentifiers too."""
    given: set[str] = set()

    def spoiled(query: str, ask: Ask) -> HttpAnswer:
        token = query.partition("resumptionToken=")[2]
        if query.startswith("verb=ListIdentifiers&") and token and unquote(token) in given:
            return as_asked(ask("verb=ListIdentifiers&metadataPrefix=oai_dc"), query)
        answer = ask(query)
        if query.startswith("verb=ListRecords"):
            given.add(next_token(answer))
        return answer

    return spoiled


SPOILINGS = {
    **{one.code: misnamed(one.query, one.expected) for one in WRONG},
    "token-other-verb": case(anew=borrowing),
    "get-unknown-prefix": case(error("idDoesNotExist", "GetRecord&metadataPrefix=no_such_format")),
    "unknown-set": case(error("noSetHierarchy", "set=no-such-set")),
}
