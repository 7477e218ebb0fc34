"""What one run may take of a model: documents, tokens, money."""

from threading import Lock

from colophon.config.language_model import LanguageModel
from colophon.describe.suggesting.request import ModelAnswer


class Allowance:
    """Counts what answers took and says when a run has had enough."""

    def __init__(self, settings: LanguageModel) -> None:
        self._limit, self._price = settings.limit, settings.price
        self._lock = Lock()
        self.asked = self.input_tokens = self.output_tokens = 0
        self.seconds = 0.0

    @property
    def cost(self) -> float:
        """What the tokens cost, in the currency of the prices."""
        paid = self.input_tokens * self._price.input + self.output_tokens * self._price.output
        return paid / 1_000_000

    def take(self) -> str:
        """Begin one more request; else which bound is reached: ``documents``, ``tokens``,
        ``cost``."""
        with self._lock:
            reached = self._say_reached()
            if not reached:
                self.asked += 1
            return reached

    def _say_reached(self) -> str:
        limit = self._limit
        tokens = self.input_tokens + self.output_tokens
        for name, taken, most in (
            ("documents", self.asked, limit.documents),
            ("tokens", tokens, limit.tokens),
            ("cost", self.cost, limit.cost),
        ):
            if most and taken >= most:
                return name
        return ""

    def add(self, answer: ModelAnswer) -> None:
        """Count what an answer took."""
        with self._lock:
            self.input_tokens += answer.input_tokens
            self.output_tokens += answer.output_tokens
            self.seconds += answer.seconds
