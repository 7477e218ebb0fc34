"""How requests may be sent, and how the request element repeats them.

https://www.openarchives.org/OAI/openarchivesprotocol.html#HTTPRequestFormat
"""

from urllib.parse import urlencode

from colophon.examine import structure
from colophon.examine.check import Fault, Faults, check
from colophon.examine.clauses import Clause
from colophon.examine.exchange import Exchange, Unexamined
from colophon.examine.item import canonical, elements, text
from colophon.examine.provider import DC, Provider
from colophon.examine.reading import OAI

_BARE = {"badVerb", "badArgument"}
_MEND = "Answer a posted form (application/x-www-form-urlencoded) like the same query."


@check("post", Clause.HTTP_REQUEST, _MEND)
def post(provider: Provider) -> Faults:
    """POST is answered like GET."""
    yield from _alike(provider, provider.identify.query)


@check("post-arguments", Clause.HTTP_REQUEST, _MEND)
def post_arguments(provider: Provider) -> Faults:
    """Arguments are understood in a POST."""
    identifier = provider.sample.identifier
    given = {"verb": "GetRecord", "metadataPrefix": DC, "identifier": identifier}
    yield from _alike(provider, urlencode(given))


@check("post-errors", Clause.HTTP_REQUEST, _MEND)
def post_errors(provider: Provider) -> Faults:
    """A wrong request by POST gives the error that it gives by GET."""
    yield from _alike(provider, "verb=NoSuchVerb")


def _alike(provider: Provider, query: str) -> Faults:
    got = provider.raw(query)
    if got.response is None:
        raise Unexamined(f"{got.asked} has no usable answer to compare with.")
    posted = provider.raw(query, post=True)
    if posted.response is None or _substance(posted) != _substance(got):
        yield Fault(f"POST gives {posted.said}, GET {got.said}.", posted)


def _substance(exchange: Exchange) -> list[str]:
    """All but the time of the answer."""
    return [
        canonical(one)
        for one in elements(exchange.root)
        if one.tag not in (f"{OAI}responseDate", f"{OAI}request")
    ]


@check("request-url", Clause.XML_RESPONSE, "Put the base URL, and only that, into request.")
def request_url(provider: Provider) -> Faults:
    """The request element holds the base URL."""
    base = provider.say_identity("baseURL")
    for one in provider.answered:
        said = text(one.root, "request")
        if said != base:
            yield Fault(f"request is {said!r}, baseURL {base!r}.", one, said)


def _attributes(exchange: Exchange) -> dict[str, str]:
    found = exchange.root.find(f"{OAI}request")
    return {str(key): str(value) for key, value in found.items()} if found is not None else {}


@check("request-attributes", Clause.XML_RESPONSE, "Repeat the arguments as attributes of request.")
def request_attributes(provider: Provider) -> Faults:
    """The attributes of request are the arguments that were sent."""
    legal = {"verb", *structure.ATTRIBUTES["request"]}
    for one in provider.answered:
        sent = dict(one.arguments)
        # what should have been refused cannot be repeated: its own check tells of it
        if _BARE & set(one.errors) or len(sent) < len(one.arguments) or set(sent) - legal:
            continue
        if _attributes(one) != sent:
            said = " ".join(f'{name}="{value}"' for name, value in _attributes(one).items())
            yield Fault("The attributes of request are not what was sent.", one, said or "none")


@check("request-bare", Clause.XML_RESPONSE, "Leave request without attributes after these errors.")
def request_bare(provider: Provider) -> Faults:
    """request has no attributes after badVerb and badArgument."""
    found = [one for one in provider.answered if _BARE & set(one.errors)]
    if not found:
        raise Unexamined("Neither badVerb nor badArgument was answered.")
    for one in found:
        if _attributes(one):
            said = ", ".join(_attributes(one))
            yield Fault(f"request has attributes after {one.said}.", one, said)
