"""What a catalogue's decisions say of a language model: how often its values were right.

Only records count in which a person changed, added or rejected something: what was accepted
as it came agrees with the draft because that made it.
"""

from collections.abc import Iterable

from colophon.describe.suggesting.calibration import Calibration, Decided
from colophon.model.record import Evidence, Record, Statement, Status
from colophon.review.drafts import ELSEWHERE
from colophon.review.independence import is_independent

_DECIDED = frozenset({Status.ACCEPTED, Status.REJECTED, Status.REPLACED})


def calibration(records: Iterable[Record], model: str, *, digest: str = "") -> Calibration:
    """What was decided on the values of this model in this state."""
    alone: dict[str, Decided] = {}
    agreed = apart = Decided()
    for record in records:
        if not is_independent(record):
            continue
        theirs = [one for one in record.statements if _is_of(one, model, digest)]
        if not theirs:
            continue
        for one in record.statements:
            if one.status not in _DECIDED:
                continue
            # what gave way to another value was not right, though nobody rejected it
            decided = Decided(1, int(one.status is Status.ACCEPTED))
            suggested = one in theirs
            if any(map(_is_of_rules, one.evidence)):
                agreed, apart = (
                    (agreed + decided, apart) if suggested else (agreed, apart + decided)
                )
            elif suggested:
                alone[one.term] = alone.get(one.term, Decided()) + decided
    return Calibration(alone=alone, agreed=agreed, apart=apart)


def _is_of(one: Statement, model: str, digest: str) -> bool:
    found = (piece.generation for piece in one.evidence)
    return any(each is not None and each.model == model and each.digest == digest for each in found)


def _is_of_rules(piece: Evidence) -> bool:
    return piece.generation is None and piece.method not in ELSEWHERE
