"""Providers that make a muddle of their sets."""

from tests.examine.fake import Spoiling, body, case, deaf, error

LIST = "^verb=ListSets$"
ADVERTISED = "<set><setSpec>genre:leaflets</setSpec><setName>genre:leaflets</setName></set>"
PAGE = 'resumptionToken cursor="0">more</resumptionToken>'


def advertising(genre: str) -> Spoiling:
    """A set of this name is advertised beside the others."""
    one = ADVERTISED.replace(":leaflets<", f":{genre}<")
    return body("</ListSets>", f"{one}</ListSets>", LIST)


SPOILINGS = {
    "list-sets": case(error("badArgument", LIST)),
    "set-pages": case(body("</ListSets>", f"<{PAGE}</ListSets>", LIST)),
    "set-form": case(
        body(
            "</ListSets>", ADVERTISED.replace(":leaflets<", ":art nouveau<") + "</ListSets>", LIST
        ),
        "set-empty",
    ),
    "set-once": case(body("</ListSets>", f"{ADVERTISED}</ListSets>", LIST)),
    "set-name": case(body("<setName>genre</setName>", "<setName/>", LIST)),
    "set-parents": case(body("<set><setSpec>genre</setSpec>.*?</set>", "", LIST)),
    "set-empty": case(
        body("</ListSets>", ADVERTISED.replace(":leaflets<", ":zines<") + "</ListSets>", LIST)
    ),
    "set-members": case(deaf("&set=genre%3Aposters", when="^verb=ListIdentifiers"), "token-set"),
    "set-advertised": case(body("<set><setSpec>genre:posters</setSpec>.*?</set>", "", LIST)),
    "set-hierarchy": case(error("noRecordsMatch", "set=genre&from")),
}
