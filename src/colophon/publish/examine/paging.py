"""Checks of resumption: tokens that can be asked again, and lists that end."""

from collections.abc import Iterator

from colophon.publish.examine import Outcome, Provider, Result, check
from colophon.publish.harvest.envelope import Item

_PAGES = 5


@check("resumption", "FlowControl")
def resumption(provider: Provider) -> Result:
    """A token gives the next page, the same one when asked again, and none comes twice."""
    first = provider.query("verb=ListRecords&metadataPrefix=oai_dc")
    token = first.token
    if token is None or not token.text:
        yield Outcome.SKIP, "The list fits on one page."
        return
    query = provider.token_query(token.text)
    page = [item.identifier for item in provider.query(query).items()]
    again = [item.identifier for item in _fresh(provider, token.text)]
    if page != again:
        yield Outcome.FAIL, "The same token gives another page when it is asked again."
    known = {item.identifier for item in first.items()}
    if known & set(page):
        yield Outcome.FAIL, "The second page repeats records of the first."


def _fresh(provider: Provider, token: str) -> Iterator[Item]:
    return provider.client.ask(verb="ListRecords", resumptionToken=token).items()


@check("last-page", "FlowControl")
def last_page(provider: Provider) -> Result:
    """The list ends with an empty token, and holds as many records as it said."""
    pages = provider.client.pages("ListIdentifiers", metadataPrefix="oai_dc")
    counted = 0
    size = None
    for number, page in enumerate(pages, 1):
        counted += sum(1 for _ in page.items())
        token = page.token
        if token is None or not token.text:
            if number > 1 and token is None:
                yield Outcome.FAIL, "The last page has no resumptionToken element; it is required."
            break
        size = token.complete_list_size or size
        if token.cursor is not None and number == 1 and token.cursor != 0:
            yield Outcome.FAIL, f"The cursor of the first page is {token.cursor}, not 0."
        if number == _PAGES:
            yield Outcome.SKIP, f"The list is long; its first {_PAGES} pages were read."
            return
    if size is not None and size != counted:
        yield Outcome.WARN, f"completeListSize is {size}, but {counted} records came."


@check("exclusive-token", "FlowControl")
def exclusive_token(provider: Provider) -> Result:
    """A token beside other arguments is refused."""
    token = provider.query("verb=ListRecords&metadataPrefix=oai_dc").token
    if token is None or not token.text:
        yield Outcome.SKIP, "The list fits on one page."
        return
    query = provider.token_query(token.text) + "&metadataPrefix=oai_dc"
    if "badArgument" not in provider.errors(query):
        yield Outcome.FAIL, "A token beside metadataPrefix is not refused with badArgument."
