"""Asking a model: its key from the environment, its refusals understood, patience with load."""

import hashlib
import os
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import msgspec
from msgspec.structs import replace

from colophon.config.language_model import LanguageModel
from colophon.describe.suggesting.request import PROMPT, ModelAnswer, ModelRequest
from colophon.harvest.patience import BUSY, wait
from colophon.model.errors import ModelError
from colophon.model.record import Generation
from colophon.suggesting.dialect import ServerDialect
from colophon.suggesting.sending import Send, ServerReply, network

LONGEST_WAIT = 60.0
"""seconds between two attempts"""
_LISTING = 15.0
"""seconds for the list of models"""
_RECENT = 3_600
"""seconds: a model that is said to be as new is one whose server gives the time of asking"""
_SAID = 200
"""characters of a refusal that are repeated"""
_ABSENT = frozenset({"model-silent", "model-slow"})
_REFUSED = frozenset({400, 415, 422, 501})
"""statuses of a server that does not know what it was asked"""
_AGAIN = frozenset({"model-silent", "model-busy", "model-failed"})


class OfferedModel(msgspec.Struct, frozen=True):
    """A model of a server, what tells one state of it from another, and what it takes
    (``text``, ``image``, …); empty where the server does not say."""

    name: str
    digest: str = ""
    takes: tuple[str, ...] = ()


class _TokenUsage(msgspec.Struct, frozen=True):
    prompt_tokens: int = 0
    completion_tokens: int = 0


class _SaidMessage(msgspec.Struct, frozen=True):
    content: str | None = None


class _ModelChoice(msgspec.Struct, frozen=True):
    message: _SaidMessage
    finish_reason: str | None = None


class _Chat(msgspec.Struct, frozen=True):
    choices: tuple[_ModelChoice, ...]
    usage: _TokenUsage | None = None


class ModelClient:
    """One model of one server.  ``send``, ``clock`` and ``sleep`` are those of tests."""

    def __init__(
        self,
        settings: LanguageModel,
        *,
        environment: Mapping[str, str] = os.environ,
        send: Send | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.settings = settings
        self.dialect = ServerDialect(settings)
        self._send = send or network(allow_private=settings.allow_private)
        self._clock = clock
        self._sleep = sleep
        self._environment = environment
        self._digest: str | None = None
        self.absent = False
        """whether it was silent when it was asked what it has"""

    @property
    def key(self) -> str:
        """The key, from the environment alone, empty where none is wanted; raises
        :class:`ModelError` where it is missing."""
        return _key(self.settings, self._environment)

    def models(self) -> tuple[OfferedModel, ...]:
        """What the server offers; raises :class:`ModelError`."""
        reply = self._send(self._url("models"), None, self._headers, _LISTING)
        if reply.status != 200:
            raise self._refusal(reply, self._url("models"))
        try:
            listed = msgspec.json.decode(reply.body, type=dict[str, Any]).get("data")
        except (msgspec.MsgspecError, RecursionError):
            listed = None
        listed = listed if isinstance(listed, list) else ()
        entries = [one for one in listed if isinstance(one, dict) and one.get("id")]
        now = self._clock().timestamp()
        return tuple(
            OfferedModel(str(one["id"]), _digest(one, now), _takes(one)) for one in entries
        )

    @property
    def digest(self) -> str:
        """What tells the state of the model, or empty where the server does not say."""
        if self._digest is None:
            try:
                found = self.models()
            except ModelError as error:
                self.absent = error.code in _ABSENT
                found = ()
            named = [one for one in found if one.name == self.settings.name]
            chosen = named or (found if len(found) == 1 else ())
            self._digest = chosen[0].digest if chosen else ""
        return self._digest

    def ask(self, request: ModelRequest) -> ModelAnswer:
        """The answer to a request; raises :class:`ModelError`."""
        began = time.monotonic()
        for attempt in range(self.settings.attempts):
            try:
                asked, reply = self._ask_once(request)
                return self._answer(reply, asked, time.monotonic() - began)
            except ModelError as error:
                last = attempt + 1 == self.settings.attempts
                if last or error.code not in _AGAIN:
                    raise
                later = getattr(error, "later", "")
            self._sleep(min(wait(later, attempt, self._clock().timestamp()), LONGEST_WAIT))
        raise AssertionError("unreachable")  # attempts is at least one

    def _ask_once(self, request: ModelRequest) -> tuple[tuple[str, bool], ServerReply]:
        """The mode, whether a picture went, and the reply: in the strictest form, and with
        all, that the server does not refuse."""
        url = self._url("chat/completions")
        headers = {**self._headers, "Content-Type": "application/json"}
        while True:
            mode = self.dialect.mode
            pictured = bool(request.picture) and self.dialect.takes_pictures
            body = self.dialect.body(request if pictured else replace(request, picture=b""))
            reply = self._send(url, body, headers, self.settings.seconds)
            if reply.status == 200:
                return (mode, pictured), reply
            refusal = reply.body[:4_000].decode("utf-8", "replace")
            if _is_refused(reply, refusal) and self.dialect.simplify(refusal, mode):
                continue
            raise self._refusal(reply, url)

    def _answer(self, reply: ServerReply, asked: tuple[str, bool], seconds: float) -> ModelAnswer:
        try:
            chat = msgspec.json.decode(reply.body, type=_Chat)
            choice = chat.choices[0]
        except (msgspec.MsgspecError, IndexError, RecursionError):
            raise ModelError(
                "what came is no answer of the chat protocol.",
                place=self.settings.address,
                remedy="See that the address is that of its API, such as http://localhost:8080/v1.",
                code="model-answer",
            ) from None
        usage = chat.usage or _TokenUsage()
        return ModelAnswer(
            content=choice.message.content or "",
            generation=self.generation,
            input_tokens=usage.prompt_tokens,
            output_tokens=usage.completion_tokens,
            seconds=round(seconds, 3),
            cut=choice.finish_reason == "length",
            mode=asked[0],
            pictured=asked[1],
        )

    @property
    def generation(self) -> Generation:
        """How an answer that comes now is told of in evidence."""
        return Generation(
            model=self.settings.name,
            digest=self.digest,
            server=self.settings.server,
            prompt=PROMPT,
            temperature=self.settings.temperature,
            at=self._clock().strftime("%Y-%m-%dT%H:%M:%SZ"),
        )

    def _url(self, name: str) -> str:
        return f"{self.settings.address.rstrip('/')}/{name}"

    @property
    def _headers(self) -> dict[str, str]:
        key = self.key
        return {"Authorization": f"Bearer {key}"} if key else {}

    def _refusal(self, reply: ServerReply, url: str) -> ModelError:
        """What a status means.  The words of the server are not repeated where they may
        repeat the key."""
        if reply.status in (401, 403):
            variable = self.settings.key or "a variable named by key: in catalogue.yaml"
            return ModelError(
                "the model's server does not know the key.",
                place=url,
                remedy=f"Put the right key into the environment variable {variable}.",
                code="model-key",
            )
        said = " ".join(reply.body[:_SAID].decode("utf-8", "replace").split())
        said = said.replace(self.key, "…") if self.key else said
        busy = reply.status in BUSY
        error = _HttpStatus(
            f"the model's server answers with status {reply.status}{f': {said}' if said else ''}.",
            place=url,
            remedy="Try again later." if busy else "See colophon model check.",
            code="model-busy" if busy else "model-failed" if reply.status >= 500 else "model-error",
        )
        error.later = reply.headers.get("retry-after", "")
        return error


class _HttpStatus(ModelError):
    """An HTTP status that stands for no answer; ``later`` is what Retry-After says."""

    later = ""


def _key(settings: LanguageModel, environment: Mapping[str, str]) -> str:
    if not settings.key:
        return ""
    key = environment.get(settings.key, "").strip()
    if not key or not key.isascii() or not key.isprintable():
        raise ModelError(
            f"the environment variable {settings.key} holds no key.",
            place="model",
            remedy=f"Set it before you start the program: export {settings.key}=….",
            code="model-key",
        )
    return key


def _is_refused(reply: ServerReply, refusal: str) -> bool:
    """Whether what was asked is not known; llama.cpp answers pictures with status 500."""
    return reply.status in _REFUSED or (reply.status == 500 and "image" in refusal)


def _takes(entry: dict[str, Any]) -> tuple[str, ...]:
    """What a model takes, as llama.cpp and OpenRouter say it."""
    said = entry.get("architecture")
    listed = said.get("input_modalities") if isinstance(said, dict) else None
    return tuple(map(str, listed)) if isinstance(listed, list) else ()


def _digest(entry: dict[str, Any], now: float) -> str:
    """What of a model's entry tells its state: its digest, else what is said of its file."""
    if isinstance(entry.get("digest"), str) and entry["digest"]:
        return str(entry["digest"])[:64]
    told = entry.get("meta")
    if not told:
        created = entry.get("created")
        old = isinstance(created, int | float) and now - created > _RECENT
        told = {"created": created} if old else None
    if not told:
        return ""
    return hashlib.sha256(msgspec.json.encode(told, order="sorted")).hexdigest()[:16]
