"""Review by two: a second person decides on a sample of reviewed records without seeing how
the first decided; how often both agree is known by field.

Answers are lines of JSON beside the journal.  They change no record and hold none of its
values, nor its id but by digest, so that nothing is left there of a record that is erased.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from colophon.desk.card import is_file_fact
from colophon.desk.summaries import Summaries
from colophon.model import files
from colophon.model.errors import DecisionError
from colophon.model.folding import fold
from colophon.model.json_lines import decode_lines
from colophon.model.record import Record, Statement, Status

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

FILE = "second-reviews.jsonl"
SHOWN = 50
"""records that are listed as waiting"""
_DECIDED = (Status.ACCEPTED, Status.EDITED, Status.REJECTED, Status.REPLACED)


class FieldLook(msgspec.Struct, frozen=True, kw_only=True):
    """What the first and the second person say is right in a field."""

    term: str
    first: tuple[str, ...]
    second: tuple[str, ...]

    @property
    def agreed(self) -> bool:
        """Whether both say the same, whatever the case of letters and the order."""
        return set(map(_fold_words, self.first)) == set(map(_fold_words, self.second))


class SecondReview(msgspec.Struct, frozen=True, kw_only=True):
    """How far the answer of a second person on a record agrees with the first, by field."""

    record: str
    """the digest of its id"""
    by: str
    at: str
    first_by: str
    first_at: str
    agreed: tuple[str, ...]
    differ: tuple[str, ...]


class ComparedReview(msgspec.Struct, frozen=True, kw_only=True):
    """What both say of a record, for whoever has just answered."""

    id: str
    by: str
    first_by: str
    fields: tuple[FieldLook, ...]


class ReviewQuestion(msgspec.Struct, frozen=True, kw_only=True):
    """A field and the values to choose from, in alphabetical order, which tells nothing."""

    term: str
    label: str
    values: tuple[str, ...]


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """A record that waits for a second person."""

    id: str
    title: str
    at: str


class Agreement(msgspec.Struct, frozen=True, kw_only=True):
    """How often two people said the same of a field."""

    term: str
    label: str
    compared: int
    agreed: int


def is_sampled(id_: str, share: float) -> bool:
    """Whether a record is in the sample: by its id alone, so that nobody chooses it."""
    number = int.from_bytes(hashlib.sha256(id_.encode()).digest()[:6], "big")
    return number < share * 2**48


class SecondReviews:
    """The second looks at the records of one catalogue."""

    def __init__(self, catalogue: "Catalogue", shelf: Summaries) -> None:
        self.catalogue = catalogue
        self.shelf = shelf

    @property
    def share(self) -> float:
        """The share of reviewed records that a second person looks at (0…1)."""
        return self.catalogue.config.second_share

    @property
    def path(self) -> Path:
        """Where the answers are kept."""
        return self.catalogue.decisions.journal.path.with_name(FILE)

    def answers(self) -> tuple[SecondReview, ...]:
        """All answers, the latest last; spoilt lines are passed over."""
        data = self.path.read_bytes() if self.path.exists() else b""
        return tuple(decode_lines(data, msgspec.json.Decoder(SecondReview)))

    def waiting_records(self, by: str) -> tuple[Candidate, ...]:
        """The records of the sample that somebody else reviewed and nobody has looked at since."""
        self.shelf.refresh()
        seen = {one.record: one.first_at for one in self.answers()}
        found: list[Candidate] = []
        for one in self.shelf.summaries.values():
            if not one.reviewed or not is_sampled(one.id, self.share):
                continue
            if seen.get(_digest(one.id)) == one.reviewed_at:
                continue
            if one.reviewed_by != by:
                found.append(Candidate(id=one.id, title=one.title, at=one.reviewed_at))
            if len(found) == SHOWN:
                break
        return tuple(found)

    def questions(self, id_: str, by: str) -> tuple[ReviewQuestion, ...]:
        """What a second person is asked of a record; raises :class:`DecisionError`."""
        record = self.catalogue.record(id_)
        if not record.reviewed_at:
            raise DecisionError("nobody has reviewed it yet.", place=id_)
        if record.reviewed_by == by:
            raise DecisionError(
                "you reviewed it yourself.",
                place=id_,
                remedy="The second look is another person's.",
            )
        return tuple(
            ReviewQuestion(
                term=term,
                label=self.catalogue.profile.label(term),
                values=tuple(sorted({str(one.value) for one in found}, key=str.casefold)),
            )
            for term, found in self._fields_to_ask(record)
        )

    def answer(self, id_: str, chosen: Mapping[str, Sequence[str]], *, by: str) -> ComparedReview:
        """Keep what a second person says is right in each field."""
        asked = self.questions(id_, by)
        record = self.catalogue.record(id_)
        right = {
            term: tuple(str(one.value) for one in found if one.live)
            for term, found in self._fields_to_ask(record)
        }
        looks = tuple(
            FieldLook(
                term=one.term,
                first=right[one.term],
                second=tuple(filter(None, map(str.strip, chosen.get(one.term, ())))),
            )
            for one in asked
        )
        kept = SecondReview(
            record=_digest(id_),
            by=by,
            at=self.catalogue.decisions.moment,
            first_by=record.reviewed_by,
            first_at=record.reviewed_at,
            agreed=tuple(one.term for one in looks if one.agreed),
            differ=tuple(one.term for one in looks if not one.agreed),
        )
        files.append(self.path, msgspec.json.encode(kept) + b"\n", lasting=True)
        return ComparedReview(id=id_, by=by, first_by=record.reviewed_by, fields=looks)

    def agreement(self) -> tuple[Agreement, ...]:
        """How often both agree, by field in profile order."""
        return agreement(self.answers(), self.catalogue.labels)

    def _fields_to_ask(self, record: Record) -> Iterator[tuple[str, list[Statement]]]:
        """The fields that people decided upon, with their values; private ones are not asked."""
        for field in self.catalogue.profile.fields:
            found = [
                one
                for one in record.statements
                if one.term == field.term and one.status in _DECIDED and not is_file_fact(one)
            ]
            if found and not field.private:
                yield field.term, found


def agreement(answers: Iterable[SecondReview], labels: Mapping[str, str]) -> tuple[Agreement, ...]:
    """How often two people said the same, by field in the order of ``labels``."""
    compared: Counter[str] = Counter()
    agreed: Counter[str] = Counter()
    for one in answers:
        compared.update((*one.agreed, *one.differ))
        agreed.update(one.agreed)
    return tuple(
        Agreement(
            term=term, label=labels.get(term, term), compared=compared[term], agreed=agreed[term]
        )
        for term in labels
        if compared[term]
    )


def _digest(id_: str) -> str:
    return hashlib.sha256(id_.encode()).hexdigest()[:32]


def _fold_words(words: str) -> str:
    return fold(words).strip(" .,;:")
