"""Settings of a model, and a request about a leaflet."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from colophon.config.language_model import LanguageModel
from colophon.describe.suggesting.request import Message, ModelRequest
from colophon.suggesting.client import ModelClient
from colophon.suggesting.fake import NAME, Fake

TERMS = ("title", "publisher", "issued")
LIST = {"type": "array", "maxItems": 1, "items": {"type": "object"}}
SCHEMA = {
    "type": "object",
    "properties": dict.fromkeys(TERMS, LIST),
    "required": list(TERMS),
    "additionalProperties": False,
}


def asked(number: int = 0) -> ModelRequest:
    """A request about one of many leaflets."""
    text = f"=== d{number} ===\nLeaflet {number}\nPublished by Otter Press, 1987\n=== d{number} ==="
    return ModelRequest(
        document=f"{number:08x}" * 8,
        messages=(Message("system", "Give the title."), Message("user", text)),
        schema=SCHEMA,
        terms=TERMS,
    )


@pytest.fixture
def settings() -> Callable[..., LanguageModel]:
    """Settings for the fake, with others beside."""

    def make(**more: Any) -> LanguageModel:
        return LanguageModel(**{"address": "http://localhost:1/v1", "name": NAME, **more})

    return make


@pytest.fixture
def client(settings: Callable[..., LanguageModel]) -> Callable[..., ModelClient]:
    """A client of a fake, whose pauses cost no time; they are kept in ``pauses``."""

    def make(fake: Fake, environment: dict[str, str] | None = None, **more: Any) -> ModelClient:
        return ModelClient(
            settings(**more),
            environment=environment or {},
            send=fake.send,
            clock=lambda: datetime(2026, 11, 23, 12, tzinfo=UTC),
            sleep=pauses.append,
        )

    pauses: list[float] = []
    make.pauses = pauses  # type: ignore[attr-defined]
    return make
