"""Which of the rules' suggestions stay beside the reading, or where it chooses nothing."""

import re
from collections.abc import Iterable
from functools import cache

import msgspec

from colophon.describe.evidence.places import quoted_places
from colophon.describe.imprint.citation import HOST
from colophon.describe.imprint.domains import OWN_LINE
from colophon.describe.names.bodies import is_body
from colophon.describe.names.byline_words import ILLUSTRATOR, PREFACE, TRANSLATOR
from colophon.describe.names.sameness import same
from colophon.describe.reading.choice import Choice
from colophon.describe.responsibility.makers import LABELLED
from colophon.languages import phrases_in
from colophon.model.folding import fold
from colophon.model.record import Agent, Date, Statement

METHOD, VERSION = "reader", "1"
"""the describer that gives them"""
STATED = 0.6
"""confidence from which what metadata says of makers counts as said on purpose"""
ANNOUNCED = 0.85
"""confidence from which a rule is taken at its word on the role of a name"""
BEHIND_WORDS = "named after"
"""how the note of a name begins that stands behind words for its role"""
_BY_WORDS = {"publisher": "publisher", "issuingBody": "publisher", "printer": "printer"}


_SHARES = (TRANSLATOR, ILLUSTRATOR, PREFACE)
"""roles of whoever had a share in a document that another made"""


def doubtful(statement: Statement, most: float) -> Statement:
    """A rule's statement with no more confidence than ``most``."""
    return msgspec.structs.replace(
        statement,
        evidence=tuple(
            msgspec.structs.replace(one, confidence=min(one.confidence, most))
            for one in statement.evidence
        ),
    )


def is_known(statement: Statement) -> bool:
    """Whether the archive's own authority knows the agent: it was decided on before."""
    return isinstance(statement.value, Agent) and bool(statement.value.uri)


def stays(statement: Statement) -> bool:
    """Whether a rule's agent is given whatever the reading chooses.

    The archive's authority knows it, metadata states it on purpose, a label names it, the
    document cites itself as part of it, or it is an address alone on its line (of 24 such on
    real items, 17 were the publisher's).
    """
    if not isinstance(statement.value, Agent):
        return False
    return (
        is_known(statement)
        or is_stated(statement)
        or any(
            one.note.startswith(LABELLED) or one.note in (OWN_LINE, HOST)
            for one in statement.evidence
        )
    )


def is_stated(statement: Statement) -> bool:
    """Whether metadata says it on purpose, such as the head of a Markdown file."""
    return any(
        one.source not in ("text", "file") and one.confidence >= STATED
        for one in statement.evidence
    )


def is_given(made: Statement, kept: list[Statement]) -> bool:
    """Whether a choice is an agent that is given already, in another dress."""
    value = made.value
    return isinstance(value, Agent) and any(
        isinstance(one.value, Agent) and one.key != made.key and same(one.value, value)
        for one in kept
    )


def says(rule: Statement, value: str) -> bool:
    """Whether a rule gives this value, in whatever case and spacing.

    A date that a rule concludes with a doubt is that date, and the doubt stays.
    """
    if isinstance(rule.value, Date):
        return rule.value.edtf == value or (
            rule.value.basis != "item" and rule.value.edtf.rstrip("?~%") == value
        )
    words = rule.value.name if isinstance(rule.value, Agent) else str(rule.value)
    return fold(" ".join(words.split())) == fold(value)


def as_announced(choice: Choice, found: Iterable[Statement]) -> Choice:
    """A choice of a publisher or printer in the role that words beside it say it has.

    Whom “Published by” names is no printer, however much its name sounds like one.
    """
    if choice.field not in _BY_WORDS.values():
        return choice
    roles = {_BY_WORDS[one.term] for one in found if is_announced(one) and says(one, choice.value)}
    if len(roles) != 1 or choice.field in roles:
        return choice
    return msgspec.structs.replace(choice, field=roles.pop(), judged_as=choice.field)


def is_share(choice: Choice, found: Iterable[Statement]) -> bool:
    """Whether words beside a name that is chosen as maker say that it translated, illustrated or
    introduced what another made."""
    return choice.field == "creator" and any(
        one.term == "contributor"
        and isinstance(one.value, Agent)
        and one.value.role.endswith(_SHARES)
        and says(one, choice.value)
        for one in found
    )


def is_made_by(share: Statement, makers: Iterable[Statement]) -> bool:
    """Whether a contributor is stated as maker by the same words: ``Compiled by``."""
    said = list(quoted_places(share))
    return isinstance(share.value, Agent) and any(
        start < other_end and other_start < end
        for maker in makers
        if says(maker, share.value.name)
        for start, end in quoted_places(maker)
        for other_start, other_end in said
    )


def without_article(choice: Choice, language: str) -> Choice:
    """A choice of a body without the article that the sentence before it brings.

    ``published by the Hollow Press``: small, so that it is no part of the name.
    """
    if choice.field not in _BY_WORDS.values():
        return choice
    found = _article_in(language.split("-")[0]).match(choice.value)
    if found is None or not is_body(choice.value):
        return choice
    return msgspec.structs.replace(choice, value=choice.value[found.end() :])


@cache
def _article_in(language: str) -> re.Pattern[str]:
    """The articles of a language in small letters, before a capital."""
    words = [one.replace("'", "['’]") for one in phrases_in(language, "imprint.articles")]
    return re.compile(rf"(?:{'|'.join(words) or '(?!)'})(?:\s{{1,3}}|(?<=['’]))(?=[^\W\d_a-zß-ÿ])")


def is_announced(statement: Statement) -> bool:
    """Whether words beside a name say what it did: “Published by”, “Printed by”."""
    return statement.term in _BY_WORDS and any(
        one.confidence >= ANNOUNCED and one.note.startswith(BEHIND_WORDS)
        for one in statement.evidence
    )
