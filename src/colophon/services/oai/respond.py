"""The protocol as a pure function: arguments, repository, clock → the bytes of the answer."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

import msgspec

from colophon.index.interface import Chunk
from colophon.publish.datestamps import seconds, write_stamp
from colophon.publish.xml_text import legal
from colophon.services.oai import envelope
from colophon.services.oai.arguments import check_arguments
from colophon.services.oai.errors import OaiCode, OaiRefusal
from colophon.services.oai.repository import Repository
from colophon.services.oai.verb import Verb, VerbRequest
from colophon.services.oai.verbs import (
    get_record,
    identify,
    list_identifiers,
    list_metadata_formats,
    list_records,
    list_sets,
)

VERBS: Mapping[str, Verb] = {
    module.VERB.name: module.VERB
    for module in (
        identify,
        list_metadata_formats,
        list_sets,
        list_identifiers,
        list_records,
        get_record,
    )
}


class OaiResponse(msgspec.Struct, frozen=True):
    """An answer: ``before`` and ``after`` its responseDate, which was ``moment``.

    ``codes`` are its errors.
    """

    before: bytes
    after: tuple[Chunk, ...]
    moment: int
    verb: str = ""
    codes: tuple[str, ...] = ()

    def at(self, now: datetime) -> tuple[Chunk, ...]:
        """The answer given again later, nothing having changed since."""
        moment = max(seconds(now), self.moment)
        return self.before + write_stamp(moment).encode(), *self.after

    def __bytes__(self) -> bytes:
        date = write_stamp(self.moment).encode()
        return b"".join([self.before, date, *map(bytes, self.after)])


def respond(
    arguments: Sequence[tuple[str, str]], repository: Repository, now: datetime
) -> OaiResponse:
    """Answer one request.

    ``arguments`` are names and values in the order given, repetitions kept; bytes that
    were not UTF-8 arrive as lone surrogates.  Never raises for anything a client sends.
    """
    with repository as view:
        # what is published next is stamped later than every answer given before it, even
        # where the clock has been set back
        moment = max(seconds(now), view.state().latest)
        view.note_answer(moment)
        try:
            verb, values = _understand(arguments)
        except OaiRefusal as refusal:
            return _answer_refusal(refusal, view, moment, {})
        shown = {"verb": verb.name, **values}
        try:
            inside = list(verb.answer(VerbRequest(verb.name, values, view, moment)))
        except OaiRefusal as refusal:
            return _answer_refusal(refusal, view, moment, {} if refusal.bare else shown)
        start = envelope.after(view.identity, shown) + b"<%b>\n" % verb.name.encode()
        end = b"</%b>\n" % verb.name.encode() + envelope.CLOSING
        before = envelope.before(view.identity)
        return OaiResponse(before, (start, *inside, end), moment, verb.name)


def _understand(arguments: Sequence[tuple[str, str]]) -> tuple[Verb, dict[str, str]]:
    wrong = tuple(_unreadable(arguments))
    names = [value for name, value in arguments if name == "verb"]
    if len(names) != 1:
        said = "given more than once" if names else "missing"
        raise OaiRefusal((OaiCode.BAD_VERB, f"The argument verb is {said}."), *wrong)
    verb = VERBS.get(names[0])
    if verb is None:
        raise OaiRefusal((OaiCode.BAD_VERB, f"There is no verb {names[0][:100]!a}."), *wrong)
    if wrong:
        raise OaiRefusal(*wrong)
    return verb, check_arguments(arguments, verb.arguments)


def _unreadable(arguments: Sequence[tuple[str, str]]) -> Iterator[tuple[OaiCode, str]]:
    for name, value in arguments:
        if name != "verb" and not (legal(name) and legal(value)):
            yield OaiCode.BAD_ARGUMENT, f"The argument {name[:100]!a} is not UTF-8 text."


def _answer_refusal(
    refusal: OaiRefusal, repository: Repository, moment: int, shown: Mapping[str, str]
) -> OaiResponse:
    start = envelope.after(repository.identity, shown)
    return OaiResponse(
        envelope.before(repository.identity),
        (start, *envelope.errors(refusal.faults), envelope.CLOSING),
        moment,
        shown.get("verb", ""),
        tuple(str(code) for code, _ in refusal.faults),
    )
