"""The setting ``model``: which language model is asked, and what it is told.

Nothing of this is on unless the catalogue says so, and ``key`` is the name of an
environment variable: a key itself stands in no file.
"""

import re
from typing import Annotated, Literal
from urllib.parse import urlsplit

import msgspec
from msgspec import Meta

from colophon.config.addresses import is_loopback

_VARIABLE = re.compile(r"[A-Z][A-Z0-9_]{1,60}")
_SUGGESTED = (
    *("title", "subtitle", "statementOfResponsibility", "creator", "contributor", "publisher"),
    *("printer", "placeOfPublication", "issued", "edition", "series", "issue", "price"),
    *("subject", "type"),
)


class Sent(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How much of a document goes: characters of its head and tail, pages with imprints.

    ``private_words`` says whether words that tell of private persons go as they stand or
    are left out (``hidden``); by themselves they are hidden from other computers only.
    """

    head: Annotated[int, Meta(ge=200, le=200_000)] = 4_000
    tail: Annotated[int, Meta(ge=0, le=200_000)] = 1_500
    imprints: bool = True
    private_words: Literal["hidden", "sent", ""] = ""


class ModelBounds(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one run may take; 0 is no bound.  ``cost`` is in the currency of the prices."""

    documents: Annotated[int, Meta(ge=0)] = 0
    tokens: Annotated[int, Meta(ge=0)] = 0
    cost: Annotated[float, Meta(ge=0)] = 0.0


class Prices(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a million tokens cost."""

    input: Annotated[float, Meta(ge=0)] = 0.0
    output: Annotated[float, Meta(ge=0)] = 0.0
    currency: str = ""


class LanguageModel(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A server that speaks the chat protocol of OpenAI, and what it may suggest.

    ``address`` is that under which ``/chat/completions`` lies (``…/v1``); ``name`` the
    model's.  ``always`` asks it for every document that is described, not only on request.
    ``fields`` are labels or terms of the profile.  ``seconds`` are for one answer.
    ``schema`` is the way in which the form of answers is asked for: ``auto`` tries
    ``json_schema``, ``json_object`` and words alone, in this order.
    """

    address: str
    name: str
    key: str = ""
    always: bool = False
    fields: tuple[str, ...] = _SUGGESTED
    seconds: Annotated[float, Meta(gt=0, le=3_600)] = 300.0
    attempts: Annotated[int, Meta(ge=1, le=10)] = 3
    concurrency: Annotated[int, Meta(ge=1, le=32)] = 1
    temperature: Annotated[float, Meta(ge=0, le=2)] = 0.0
    answer_tokens: Annotated[int, Meta(ge=64, le=32_000)] = 1_500
    schema: Literal["auto", "json_schema", "json_object", "words"] = "auto"
    pictures: bool = False
    summary: bool = False
    allow_private: bool = False
    sent: Sent = Sent()
    limit: ModelBounds = ModelBounds()
    price: Prices = Prices()

    @property
    def here(self) -> bool:
        """Whether the server is this computer."""
        return is_loopback(urlsplit(self.address).hostname or "")

    @property
    def hides_private_words(self) -> bool:
        """Whether words that tell of private persons are left out of what goes."""
        return (self.sent.private_words or ("sent" if self.here else "hidden")) == "hidden"

    @property
    def server(self) -> str:
        """Scheme, host and port."""
        parts = urlsplit(self.address)
        return f"{parts.scheme}://{parts.netloc}"

    def __post_init__(self) -> None:
        # what is wrong with it is not repeated: it may hold a password or a key
        try:
            parts = urlsplit(self.address)
            _ = parts.port
        except ValueError:
            raise ValueError("address: it is no web address") from None
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("address: write it as https://host/v1, or http://localhost:8080/v1")
        if "@" in parts.netloc or parts.query or parts.fragment:
            raise ValueError("address: leave out names, keys and whatever stands behind ? or #")
        if parts.scheme == "http" and not self.here:
            raise ValueError("address: only this computer is asked by http; write https://")
        if not self.name.strip():
            raise ValueError("name: say which model; colophon model check lists what there is")
        if self.key and not _VARIABLE.fullmatch(self.key):
            raise ValueError(
                "key: write the name of an environment variable, such as MODEL_KEY, and put the"
                " key itself into that variable, into no file"
            )
