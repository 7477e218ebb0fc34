"""A leaflet, and asking a model about it whose answer a test writes."""

from collections.abc import Callable
from datetime import date
from typing import Any, Literal

import msgspec
import pytest

from colophon import profile
from colophon.config import Config, shipped_vocab
from colophon.config.language_model import LanguageModel, Sent
from colophon.describe import Context, conclude, describe
from colophon.describe.suggesting.calibration import Calibration
from colophon.describe.suggesting.prompt import request
from colophon.describe.suggesting.request import Consultation, ModelAnswer, ModelRequest
from colophon.describe.suggesting.verification import Verified, verify
from colophon.model.document import Document
from colophon.model.record import Generation, Statement
from colophon.vocabulary import Vocabularies

LEAFLET = """\
THE LOWER GATE

A notice to all plot holders

The gate at the lower end stays open on Sundays until the seed swap is over. Everybody who
grows beans is asked to bring some, and the members of the committee will make the tea.

Second edition. Price 20p.

Published by Lower Meadow Allotment Society, Otterham, May 2019
"""
NOTHING_DECIDED = Calibration()
GENERATION = Generation(model="m", digest="d", server="http://localhost:1", prompt="1", at="now")


class Asking:
    """One document, described by the rules and ready for an answer."""

    def __init__(
        self,
        document: Document,
        vocabularies: Vocabularies,
        settings: dict[str, Any],
        calibration: Calibration,
    ) -> None:
        known = profile.load(shipped_vocab() / "profile.csv")
        model = LanguageModel(address="http://localhost:1/v1", name="m", **settings)
        names = (*model.fields, *(("abstract",) if model.summary else ()))
        self.document = document
        self.context = Context(Config(), vocabularies, date(2026, 11, 23))
        self.rules = describe(document, self.context)
        self.consultation = Consultation(
            settings=model, fields=tuple(map(known.field_named, names)), calibration=calibration
        )

    @property
    def request(self) -> ModelRequest:
        return request(self.document, self.context, self.consultation)

    def verified(self, answer: Any, *, picture: bytes = b"") -> Verified:
        """What holds of an answer, given as data or as a text."""
        content = answer if isinstance(answer, str) else msgspec.json.encode(answer).decode()
        said = ModelAnswer(content=content, generation=GENERATION, pictured=bool(picture))
        asked = msgspec.structs.replace(self.request, picture=picture)
        return verify(self.document, self.context, asked, said, self.consultation)

    def joined(self, answer: Any) -> tuple[Statement, ...]:
        """The draft with what holds of an answer."""
        self.context.found.extend(self.verified(answer).statements)
        return conclude(self.document, self.context)


@pytest.fixture(scope="session")
def asking(made: Callable[..., Document], shipped: Vocabularies) -> Callable[..., Asking]:
    """Prepare a text, as the shipped rules describe it."""

    def prepare(
        text: str = LEAFLET,
        *,
        calibration: Calibration = NOTHING_DECIDED,
        media_type: str = "text/plain",
        pages: int = 0,
        private_words: Literal["hidden", "sent", ""] = "",
        **settings: Any,
    ) -> Asking:
        settings["sent"] = Sent(private_words=private_words)
        document = made(text, media_type=media_type, pages=pages)
        return Asking(document, shipped, settings, calibration)

    return prepare
