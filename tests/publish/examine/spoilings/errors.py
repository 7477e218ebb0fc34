"""Providers that take wrong requests for right ones, or give another error."""

import re

from tests.publish.examine.fake import Case, case, error

from colophon.examine.checks.errors import WRONG


def misnamed(query: str, expected: tuple[str, ...]) -> Case:
    other = "badArgument" if "badVerb" in expected else "badVerb"
    return case(error(other, f"^{re.escape(query)}$"))


SPOILINGS = {
    **{one.code: misnamed(one.query, one.expected) for one in WRONG},
    "get-unknown-prefix": case(error("idDoesNotExist", "GetRecord&metadataPrefix=no_such_format")),
    "unknown-set": case(error("noSetHierarchy", "set=no-such-set")),
}
