"""What training the ranking reads and gives: full lessons, and the way that did best."""

import msgspec

from colophon.topics.past_decisions import TopicLesson
from colophon.topics.rank import COLUMNS, Blend


class FullLesson(TopicLesson, kw_only=True):
    """A lesson with the plain score of its candidates and its parts, for training.

    ``names`` are the labels of the candidates, ``vectors`` those of the text and its title,
    packed; each is empty in lessons of old.
    """

    parts: list[list[float]] = msgspec.field(default_factory=list)
    odds: list[float] = msgspec.field(default_factory=list)
    names: list[str] = msgspec.field(default_factory=list)
    vectors: str = ""
    scoring: str = ""


class Gain(msgspec.Struct, frozen=True, kw_only=True):
    """How two ways of ranking did on the same decisions, held back."""

    documents: int = 0
    plain_f1: float = 0.0
    plain_ndcg: float = 0.0
    f1: float = 0.0
    ndcg: float = 0.0


class LearntRanking(msgspec.Struct, frozen=True, kw_only=True):
    """Which way of ranking is used: ``plain``, ``blend`` or ``ranker``, and why."""

    method: str = "blend"
    blend: Blend = Blend()
    lessons: int = 0
    gain: Gain = Gain()
    note: str = "Not trained yet: acceptance and neighbours count a little."
    columns: tuple[str, ...] = COLUMNS
