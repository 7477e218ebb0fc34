"""How often a model's values were right, as the archive's decisions on them say.

Before there are any, a value that rests on the model alone is given :data:`PRIOR`, and
one on which model and rules agree stays as sure as the rules made it.
"""

import msgspec

PRIOR = 0.3
"""frequency with which a value of an unknown model is taken to be right"""
WEIGHT = 8.0
"""decisions as which the more general figure counts beside the more special one"""
ENOUGH = 30
"""decisions on the values of rules, from which agreement is known to say something"""
SUREST = 0.98
LEAST = 0.2
"""frequency below which values of a field are not offered any more"""
MANY = 20
"""decisions on a field that say so"""


class Decided(msgspec.Struct, frozen=True, array_like=True):
    """Values decided upon: how many, how many of them right."""

    given: int = 0
    right: int = 0

    def __add__(self, other: "Decided") -> "Decided":
        return Decided(self.given + other.given, self.right + other.right)


class Calibration(msgspec.Struct, frozen=True, kw_only=True):
    """What decisions say of one model.

    ``alone`` counts by field the values that nothing but the model gave; ``agreed`` and
    ``apart`` count the values of rules in drafts made with the model, as it gave them too
    or not.
    """

    alone: dict[str, Decided] = {}
    agreed: Decided = Decided()
    apart: Decided = Decided()

    def of_model(self, term: str) -> float:
        """How sure a value of a field is that rests on the model alone (0…1)."""
        every = sum(self.alone.values(), Decided())
        general = _smooth_share(every, PRIOR)
        sure = _smooth_share(self.alone.get(term, Decided()), general)
        return round(min(sure, SUREST), 3)

    def is_offered(self, term: str) -> bool:
        """Whether a value that rests on the model alone is worth a look: not where it was
        nearly always wrong."""
        known = self.alone.get(term, Decided())
        return known.given < MANY or self.of_model(term) >= LEAST

    def raise_confidence(self, confidence: float) -> float:
        """How sure a value of the rules is that the model gives as well (0…1).

        By Bayes' theorem: the odds are multiplied by how much oftener it agrees with values
        that are right than with wrong ones.
        """
        if self.agreed.given + self.apart.given < ENOUGH:
            return confidence
        right, wrong = self._agreeing_of_right, self._agreeing_of_wrong
        if right <= wrong or not 0 < confidence < 1:
            return confidence
        odds = confidence / (1 - confidence) * right / wrong
        return max(confidence, round(min(odds / (1 + odds), SUREST), 3))

    @property
    def _agreeing_of_right(self) -> float:
        return (self.agreed.right + 1) / (self.agreed.right + self.apart.right + 2)

    @property
    def _agreeing_of_wrong(self) -> float:
        agreed = self.agreed.given - self.agreed.right
        apart = self.apart.given - self.apart.right
        return (agreed + 1) / (agreed + apart + 2)


def _smooth_share(found: Decided, expected: float) -> float:
    return (found.right + expected * WEIGHT) / (found.given + WEIGHT)
