"""ListSets. http://www.openarchives.org/OAI/openarchivesprotocol.html#ListSets"""

from collections.abc import Iterator

from colophon.publish.xml_text import XSI, element
from colophon.services.oai import resumption
from colophon.services.oai.arguments import Arguments
from colophon.services.oai.errors import OaiCode, OaiRefusal
from colophon.services.oai.listing import ALIKE, resumption_element
from colophon.services.oai.repository import ListPlace, SetTold
from colophon.services.oai.verb import Verb, VerbRequest

_OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/"
_OPENING = (
    f'<oai_dc:dc xmlns:oai_dc="{_OAI_DC}" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    f' xmlns:xsi="{XSI}" xsi:schemaLocation="{_OAI_DC} {_OAI_DC[:-1]}.xsd">'
)
PAGE = 1000
"""sets in one answer: small things, and many clients read only the first page"""


def _answer(request: VerbRequest) -> Iterator[bytes]:
    after, cursor = _position(request)
    told = {one.spec: one for one in request.repository.identity.sets}
    hidden = {one.spec for one in told.values() if one.hidden}
    # so many more as may have to be left out: a page of hidden ones would be empty
    asked = request.repository.sets(after, PAGE + 1 + len(hidden))
    found = [one for one in asked if one[0] not in hidden]
    if not found:
        raise _nothing(cursor)
    for spec, name in found[:PAGE]:
        inside = element("setSpec", spec) + element("setName", name)
        yield f"<set>{inside}{_description(told.get(spec))}</set>\n".encode()
    if len(found) > PAGE:
        token = resumption.ResumptionToken(
            version=resumption.VERSION,
            verb=request.verb,
            given=request.now - request.now % ALIKE,
            cursor=cursor + PAGE,
            size=request.repository.set_count(),
            after=ListPlace(0, found[PAGE - 1][0]),
        )
        yield resumption_element(token, cursor, request.repository.identity)
    elif cursor:
        total = cursor + len(found)
        yield f'<resumptionToken completeListSize="{total}" cursor="{cursor}"/>\n'.encode()


def _description(told: SetTold | None) -> str:
    """What a set is, in Dublin Core, as the implementation guidelines have it."""
    if told is None or not told.description:
        return ""
    said = element("dc:description", told.description)
    return f"<setDescription>{_OPENING}{said}</oai_dc:dc></setDescription>"


def _position(request: VerbRequest) -> tuple[str, int]:
    written = request.values.get("resumptionToken")
    if written is None:
        return "", 0
    token = resumption.read(written, request.verb, request.repository.identity, request.now)
    return token.after.id, token.cursor


def _nothing(cursor: int) -> OaiRefusal:
    if cursor:
        return OaiRefusal((OaiCode.BAD_RESUMPTION_TOKEN, "The sets behind this place are gone."))
    return OaiRefusal((OaiCode.NO_SET_HIERARCHY, "There are no sets in this repository."))


VERB = Verb("ListSets", Arguments(exclusive="resumptionToken"), _answer)
