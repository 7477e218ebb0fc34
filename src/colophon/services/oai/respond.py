"""The protocol as a pure function: arguments, repository, clock → the bytes of the answer."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

import msgspec

from colophon.index.interface import Chunk
from colophon.publish.datestamps import seconds, written
from colophon.publish.xml_text import legal
from colophon.services.oai import envelope
from colophon.services.oai.arguments import checked
from colophon.services.oai.errors import Code, Refusal
from colophon.services.oai.repository import Repository
from colophon.services.oai.verb import Request, Verb
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


class Response(msgspec.Struct, frozen=True):
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
        return self.before + written(moment).encode(), *self.after

    def __bytes__(self) -> bytes:
        date = written(self.moment).encode()
        return b"".join([self.before, date, *map(bytes, self.after)])


def respond(
    arguments: Sequence[tuple[str, str]], repository: Repository, now: datetime
) -> Response:
    """Answer one request.

    ``arguments`` are names and values in the order given, repetitions kept; bytes that
    were not UTF-8 arrive as lone surrogates.  Never raises for anything a client sends.
    """
    with repository as view:
        # what is published next is stamped later than every answer given before it, even
        # where the clock has been set back
        moment = max(seconds(now), view.state().latest)
        view.answered(moment)
        try:
            verb, values = _understood(arguments)
        except Refusal as refusal:
            return _refused(refusal, view, moment, {})
        shown = {"verb": verb.name, **values}
        try:
            inside = list(verb.answer(Request(verb.name, values, view, moment)))
        except Refusal as refusal:
            return _refused(refusal, view, moment, {} if refusal.bare else shown)
        start = envelope.after(view.identity, shown) + b"<%b>\n" % verb.name.encode()
        end = b"</%b>\n" % verb.name.encode() + envelope.CLOSING
        before = envelope.before(view.identity)
        return Response(before, (start, *inside, end), moment, verb.name)


def _understood(arguments: Sequence[tuple[str, str]]) -> tuple[Verb, dict[str, str]]:
    wrong = tuple(_unreadable(arguments))
    names = [value for name, value in arguments if name == "verb"]
    if len(names) != 1:
        said = "given more than once" if names else "missing"
        raise Refusal((Code.BAD_VERB, f"The argument verb is {said}."), *wrong)
    verb = VERBS.get(names[0])
    if verb is None:
        raise Refusal((Code.BAD_VERB, f"There is no verb {names[0][:100]!a}."), *wrong)
    if wrong:
        raise Refusal(*wrong)
    return verb, checked(arguments, verb.arguments)


def _unreadable(arguments: Sequence[tuple[str, str]]) -> Iterator[tuple[Code, str]]:
    for name, value in arguments:
        if name != "verb" and not (legal(name) and legal(value)):
            yield Code.BAD_ARGUMENT, f"The argument {name[:100]!a} is not UTF-8 text."


def _refused(
    refusal: Refusal, repository: Repository, moment: int, shown: Mapping[str, str]
) -> Response:
    start = envelope.after(repository.identity, shown)
    return Response(
        envelope.before(repository.identity),
        (start, *envelope.errors(refusal.faults), envelope.CLOSING),
        moment,
        shown.get("verb", ""),
        tuple(str(code) for code, _ in refusal.faults),
    )
