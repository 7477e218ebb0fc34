"""Decided records ready to be asked, in the way that is faster for so many."""

from collections.abc import Sequence

from colophon.topics.past_decisions import Past, TopicLesson

MANY = 300
"""lessons from which on matrices are faster, their libraries' start counted in"""


def past_of(lessons: Sequence[TopicLesson]) -> Past:
    """Decided records, ready to be asked: as matrices where there are many, and numpy is there."""
    if len(lessons) < MANY:
        return Past(lessons)
    try:
        from colophon.topics.matrices import MatrixPast
    except ImportError:  # without the extra ``learn``
        return Past(lessons)
    return MatrixPast(lessons)
