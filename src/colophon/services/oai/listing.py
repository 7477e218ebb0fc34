"""Selective, resumable lists: what ListRecords and ListIdentifiers share.

http://www.openarchives.org/OAI/openarchivesprotocol.html#SelectiveHarvestingandDatestamps
"""

import msgspec

from colophon.index.interface import Chunk
from colophon.publish import datestamps
from colophon.services.oai import resumption
from colophon.services.oai.arguments import Arguments
from colophon.services.oai.errors import OaiCode, OaiRefusal
from colophon.services.oai.repository import Identity, ListPage, ListPlace, Repository, Selection
from colophon.services.oai.resumption import ResumptionToken
from colophon.services.oai.verb import VerbRequest

ARGUMENTS = Arguments(
    required=("metadataPrefix",), optional=("from", "until", "set"), exclusive="resumptionToken"
)
ALIKE = 3600
"""seconds in which tokens are alike, so that one page in a cache serves all who ask"""


class _AnswerStretch(msgspec.Struct, frozen=True):
    """The part of a list that one answer gives; ``size`` is None where it must be counted."""

    selection: Selection
    after: ListPlace | None = None
    cursor: int = 0
    size: int | None = None


def answer_list(request: VerbRequest, *, headers: bool = False) -> list[Chunk]:
    """One page of the list and the token to the next, if there is one."""
    repository = request.repository
    limit = repository.identity.page_size
    stretch = _stretch(request)
    page = repository.page(stretch.selection, stretch.after, limit, headers=headers)
    if not page.count:
        return [*_last(repository, stretch, headers).chunks, _end(stretch, 0)]
    if page.last is not None and page.more:
        return [*page.chunks, _token(request, stretch, page.last, page.count)]
    return [*page.chunks, _end(stretch, page.count)] if stretch.cursor else [*page.chunks]


def resumption_element(token: ResumptionToken, cursor: int, identity: Identity) -> bytes:
    """The element that carries a token; ``cursor`` is where this answer began."""
    expiry = (
        f' expirationDate="{datestamps.write_stamp(resumption.expires(token, identity))}"'
        if identity.token_days
        else ""
    )
    return (
        f'<resumptionToken{expiry} completeListSize="{token.size}" cursor="{cursor}">'
        f"{resumption.write(token, identity)}</resumptionToken>\n"
    ).encode()


def _stretch(request: VerbRequest) -> _AnswerStretch:
    written = request.values.get("resumptionToken")
    if written is None:
        return _AnswerStretch(_selection(request))
    identity = request.repository.identity
    token = resumption.read(written, request.verb, identity, request.now)
    if identity.prefix(token.prefix) is None:
        raise OaiRefusal((OaiCode.BAD_RESUMPTION_TOKEN, "The format of this list is gone."))
    selection = Selection(prefix=token.prefix, set=token.set, start=token.start, end=token.end)
    return _AnswerStretch(selection, token.after, token.cursor, token.size)


def _selection(request: VerbRequest) -> Selection:
    values, identity = request.values, request.repository.identity
    if identity.prefix(values["metadataPrefix"]) is None:
        raise OaiRefusal((OaiCode.CANNOT_DISSEMINATE_FORMAT, "That metadataPrefix is not offered."))
    if "set" in values and not identity.has_sets:
        raise OaiRefusal((OaiCode.NO_SET_HIERARCHY, "There are no sets in this repository."))
    start = datestamps.parse_stamp(values.get("from", ""))
    end = datestamps.parse_stamp(values.get("until", ""))
    span = request.repository.span()
    latest = span[1] if span else request.now
    # a day as until means all of that day
    until = end[0] + (datestamps.DAY - 1 if end[1] else 0) if end else latest
    return Selection(
        prefix=values["metadataPrefix"],
        set=values.get("set", ""),
        start=start[0] if start else None,
        end=min(until, latest),
    )


def _token(request: VerbRequest, stretch: _AnswerStretch, last: ListPlace, count: int) -> bytes:
    selection = stretch.selection
    size = stretch.size
    token = ResumptionToken(
        version=resumption.VERSION,
        verb=request.verb,
        given=request.now - request.now % ALIKE,
        cursor=stretch.cursor + count,
        size=request.repository.count(selection) if size is None else size,
        after=last,
        prefix=selection.prefix,
        set=selection.set,
        start=selection.start,
        end=selection.end,
    )
    return resumption_element(token, stretch.cursor, request.repository.identity)


def _end(stretch: _AnswerStretch, given: int) -> bytes:
    """The empty token that ends a list, with the number that was truly given."""
    total = max(stretch.cursor + given, 1)
    return f'<resumptionToken completeListSize="{total}" cursor="{stretch.cursor}"/>\n'.encode()


def _last(repository: Repository, stretch: _AnswerStretch, headers: bool) -> ListPage:
    """What to give where the rest of a list was published anew since the last answer.

    The schema wants at least one record, and an error would make harvesters drop what
    they have: so the records are given where they stand now, or one again.
    """
    if stretch.after is not None:
        whole = msgspec.structs.replace(stretch.selection, end=None)
        limit = repository.identity.page_size
        found = repository.page(whole, stretch.after, limit, headers=headers)
        if not found.count:
            whole = msgspec.structs.replace(whole, start=None)
            found = repository.page(whole, None, 1, headers=headers)
        if found.count:
            return found
    raise OaiRefusal((OaiCode.NO_RECORDS_MATCH, "No records match."))
