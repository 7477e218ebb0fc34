"""What is asked of a language model about one document, and what it answered."""

import hashlib
from collections.abc import Callable
from typing import Any

import msgspec

from colophon.config.language_model import LanguageModel
from colophon.describe.suggesting.calibration import Calibration
from colophon.model.record import Concept, Generation
from colophon.profile import Field

METHOD = "model"
"""what evidence calls the describer that asks"""
VERSION = "1"
PROMPT = "1"
"""version of the prompt: raised whenever other words would be sent for the same document"""

Span = tuple[int, int]


class Message(msgspec.Struct, frozen=True):
    """A message of the chat protocol."""

    role: str
    content: str


class OfferedConcept(msgspec.Struct, frozen=True):
    """A concept that may be chosen for a field, under the label by which it is offered."""

    term: str
    label: str
    concept: Concept


class ModelRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked about the document of this sha-256.

    ``stretches`` are the parts of its text that go, ``hidden`` what of them is left out and
    may not be quoted; ``private_words`` counts those hidden because they tell of private
    persons.  ``picture`` is a JPEG file or empty.
    """

    document: str
    messages: tuple[Message, ...]
    schema: dict[str, Any]
    terms: tuple[str, ...]
    stretches: tuple[Span, ...] = ()
    hidden: tuple[Span, ...] = ()
    choices: tuple[OfferedConcept, ...] = ()
    picture: bytes = b""
    private_words: int = 0

    @property
    def digest(self) -> str:
        """What tells this request from others: the sha-256 of all that would be sent."""
        told = [self.document, [[one.role, one.content] for one in self.messages], self.schema]
        data = msgspec.json.encode([*told, hashlib.sha256(self.picture).hexdigest()])
        return hashlib.sha256(data).hexdigest()


class ModelAnswer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a model answered: ``content`` as it came, tokens and seconds that it took.

    ``cut`` says that it ended at its bound, ``pictured`` that the picture of the request
    went; ``mode`` is the way in which its form was asked for.
    """

    content: str
    generation: Generation
    input_tokens: int = 0
    output_tokens: int = 0
    seconds: float = 0.0
    cut: bool = False
    pictured: bool = False
    mode: str = ""


class Consultation(msgspec.Struct, frozen=True, kw_only=True):
    """With what a catalogue consults its model: settings, the fields that it may suggest,
    what decisions taught of it, and how it is asked (None: only the request is wanted)."""

    settings: LanguageModel
    fields: tuple[Field, ...]
    calibration: Calibration = Calibration()
    ask: Callable[[ModelRequest], ModelAnswer] | None = None
