"""Providers whose lists are lost between two pages, or never end."""

import itertools
import re

from tests.examine.fake import Ask, Spoiling, as_asked, body, case, error, untouched

from colophon.harvest.transport import HttpAnswer

TOKEN = "resumptionToken="


def at_turns(*spoilings: Spoiling, when: str) -> Spoiling:
    """One spoiling after the other, each time such a query comes."""
    turns = itertools.cycle(spoilings)

    def spoiled(query: str, ask: Ask) -> HttpAnswer:
        return next(turns)(query, ask) if re.search(when, query) else ask(query)

    return spoiled


def forgetful(argument: str, by: str = "", *, anew: bool = False) -> Spoiling:
    """Behind a token comes the list without an argument: its second page, or its first."""
    lists: dict[str, str] = {}

    def spoiled(query: str, ask: Ask) -> HttpAnswer:
        first = lists.get(query.partition(TOKEN)[2])
        if first is not None:
            other = f"{query.partition('&')[0]}&{TOKEN}{next_token(ask(first))}"
            return as_asked(ask(first if anew else other), query)
        answer = ask(query)
        lost = re.sub(argument, by, query)
        if lost != query and next_token(answer):
            lists[next_token(answer)] = lost
        return answer

    return spoiled


def circling(query: str, ask: Ask) -> HttpAnswer:
    """Each page carries the token that it was asked for with."""
    answer = ask(query)
    again = f">{query.partition(TOKEN)[2]}</resumptionToken"
    return body(">[^<]+</resumptionToken", again, TOKEN)(query, lambda _: answer)


def next_token(answer: HttpAnswer) -> str:
    found = re.search(rb"<resumptionToken[^>]*>([^<]+)<", answer.body)
    return found[1].decode() if found else ""


def unlimited(query: str, ask: Ask) -> HttpAnswer:
    """A token beside other arguments is taken."""
    return as_asked(
        ask(re.sub("(resumptionToken=[^&]*)&metadataPrefix=oai_dc", r"\1", query)), query
    )


SPOILINGS = {
    "token-next": case(error("badResumptionToken", f"ListRecords&{TOKEN}[^&]*$")),
    "token-again": case(
        anew=lambda: at_turns(
            untouched, body("leaflet-010", "leaflet-026"), when=f"ListRecords&{TOKEN}"
        )
    ),
    "token-circle": case(circling),
    "token-repeats": case(body("leaflet-010", "leaflet-000", TOKEN)),
    "token-last-records": case(body(r"<resumptionToken[^>]*/>", "", "ListRecords")),
    "token-last-headers": case(body(r"<resumptionToken[^>]*/>", "", "ListIdentifiers")),
    "list-cut": case(
        body("<resumptionToken.*?</resumptionToken>", "", "ListRecords&metadataPrefix=oai_dc$")
    ),
    "token-set": case(anew=lambda: forgetful("&set=[^&]*")),
    "token-from": case(anew=lambda: forgetful("&from=[^&]*", anew=True)),
    "token-until": case(anew=lambda: forgetful("&until=[^&]*")),
    "token-prefix": case(
        untouched,
        "metadata-namespace",
        "metadata-schema",
        anew=lambda: forgetful("metadataPrefix=titles", "metadataPrefix=oai_dc"),
    ),
    "token-alone": case(unlimited),
    "token-needless": case(
        body(
            "</ListIdentifiers>",
            '<resumptionToken completeListSize="1" cursor="0"/></ListIdentifiers>',
            "from=.*until=",
        )
    ),
    "token-attributes": case(body('completeListSize="27"', 'completeListSize="about 27"')),
    "cursor": case(body('cursor="10"', 'cursor="1"')),
    "list-size": case(body('completeListSize="27"', 'completeListSize="270"')),
}
