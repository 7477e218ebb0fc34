"""Whether a model's server is there, what it answers, how fast, and which forms it honours."""

from collections.abc import Iterator, Mapping

import msgspec

from colophon.config.language_model import LanguageModel
from colophon.describe.suggesting.answer import suggestions
from colophon.describe.suggesting.request import Message, ModelRequest
from colophon.model.errors import ModelError
from colophon.model.problem import Problem, Severity
from colophon.suggesting.client import ModelClient
from colophon.suggesting.sending import Send

MODES = ("json_schema", "json_object", "words")
_LINE = "Published by the Lower Meadow Press, Otterham, May 1987."
_SCHEMA = {
    "type": "object",
    "properties": {
        "publisher": {
            "type": "array",
            "maxItems": 1,
            "items": {
                "type": "object",
                "properties": {
                    "value": {"type": "string", "maxLength": 80},
                    "quote": {"type": "string", "maxLength": 120},
                },
                "required": ["value", "quote"],
                "additionalProperties": False,
            },
        }
    },
    "required": ["publisher"],
    "additionalProperties": False,
}


class Tried(msgspec.Struct, frozen=True, kw_only=True):
    """One form of answers: whether the server took it, whether what came had that form, and
    whether its quote stands in the line that was sent."""

    mode: str
    taken: bool
    formed: bool = False
    quoted: bool = False
    seconds: float = 0.0
    tokens_each_second: float = 0.0
    content: str = ""
    problem: str = ""


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """What a server said of itself, and how it answered a line of our own."""

    address: str
    name: str
    digest: str = ""
    offered: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()
    tried: tuple[Tried, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def works(self) -> bool:
        """Whether it can be used: one form was taken and had the form."""
        return any(one.formed for one in self.tried)


def check(
    settings: LanguageModel, *, environment: Mapping[str, str], send: Send | None = None
) -> Checked:
    """Ask a server what it has, and for the publisher in one sentence, in each form."""
    client = ModelClient(settings, environment=environment, send=send)
    try:
        offered = client.models()
    except ModelError as error:
        return Checked(address=settings.address, name=settings.name, problems=(_problem(error),))
    names = tuple(one.name for one in offered)
    ours = next((one for one in offered if one.name == settings.name), None)
    takes = ours.takes if ours else ()
    return Checked(
        address=settings.address,
        name=settings.name,
        digest=client.digest,
        offered=names,
        takes=takes,
        tried=tuple(_tries(settings, environment, send)),
        problems=tuple(_doubts(settings, names, takes)),
    )


def _tries(
    settings: LanguageModel, environment: Mapping[str, str], send: Send | None
) -> Iterator[Tried]:
    request = ModelRequest(
        document="check",
        messages=(
            Message("system", "Give the publisher, with the words of the sentence that name it."),
            Message("user", f"{_LINE}\nAnswer with a JSON object."),
        ),
        schema=_SCHEMA,
        terms=("publisher",),
    )
    for mode in MODES:
        chosen = msgspec.structs.replace(settings, schema=mode, attempts=1, answer_tokens=200)
        client = ModelClient(chosen, environment=environment, send=send)
        try:
            answer = client.ask(request)
        except ModelError as error:
            yield Tried(mode=mode, taken=False, problem=error.message)
            continue
        formed, quoted = _judge_answer(answer.content)
        seconds = max(answer.seconds, 0.001)
        yield Tried(
            mode=answer.mode,
            taken=True,
            formed=formed,
            quoted=quoted,
            seconds=answer.seconds,
            tokens_each_second=round(answer.output_tokens / seconds, 1),
            content=answer.content[:400],
        )


def _judge_answer(content: str) -> tuple[bool, bool]:
    """Whether an answer has the form, and whether its quotes stand in the line."""
    try:
        found = suggestions(content, ("publisher",))
    except ModelError:
        return False, False
    quotes = [one.quote for one in found.values]
    return not found.misshapen and bool(quotes), bool(quotes) and all(q in _LINE for q in quotes)


def _problem(error: ModelError) -> Problem:
    return Problem.of(error, message=f"{error.message[:1].upper()}{error.message[1:]}")


def _doubts(
    settings: LanguageModel, names: tuple[str, ...], takes: tuple[str, ...]
) -> Iterator[Problem]:
    if names and settings.name not in names:
        yield _problem_of_unlisted(settings, names)
    if settings.pictures and takes and "image" not in takes:
        yield Problem(
            code="model-pictures",
            message=f"The model {settings.name} takes {', '.join(takes)}, and no pictures.",
            subject=settings.address,
            severity=Severity.WARNING,
            remedy="Take a model that sees, or write pictures: false.",
        )


def _problem_of_unlisted(settings: LanguageModel, names: tuple[str, ...]) -> Problem:
    return Problem(
        code="model-name",
        message=f"The server lists no model {settings.name!r}.",
        subject=settings.address,
        severity=Severity.WARNING,
        remedy=f"Write one of these as name: {', '.join(names[:10])}.",
    )
