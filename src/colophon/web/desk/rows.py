"""A record as rows for the eye: fields, their values, and what there is to know of each."""

from collections.abc import Iterable, Sequence

import msgspec

from colophon.catalogue import Catalogue
from colophon.catalogue.kept_evidence import restore_words
from colophon.desk import AUTHORITIES, LANGUAGES, LOW, Field, fingerprint, is_file_fact, name_of
from colophon.model.problem import Problem
from colophon.model.record import Agent, Concept, Date, Record, Statement, Text, Visibility

EVIDENT = frozenset(("unconfirmed", "wants-review"))
"""what every value already shows by its look"""
_LONG_TEXTS = frozenset(("abstract", "description", "tableOfContents", "note", "internalNote"))


class ValueRow(msgspec.Struct, frozen=True, kw_only=True):
    """One value: ``level`` is ``high``, ``middle`` or ``low``; ``percent`` its confidence.

    ``waits`` says that a person has yet to decide on it; ``fact`` that a machine read it off
    the file; ``number`` is the key that chooses it among its rivals, 0 without any.
    """

    name: str
    key: str
    words: str
    typed: str
    status: str
    live: bool
    percent: int
    level: str
    waits: bool = False
    fact: bool = False
    number: int = 0
    language: str = ""
    uri: str = ""
    source: str = ""
    date: Date | None = None
    hidden: bool = False
    transcribed: str = ""
    quote: str = ""
    rule: str = ""
    page: int = 0
    by: str = ""
    at: str = ""
    note: str = ""
    model: str = ""
    """the language model that suggests it, and when"""

    @property
    def doubtful(self) -> bool:
        """Whether it is looked at twice."""
        return self.waits and self.level == "low"


class FieldRow(msgspec.Struct, frozen=True, kw_only=True):
    """One field with its values and what is wrong with it.

    ``control`` says how it is written: ``date``, ``agent``, ``concept``, ``language``,
    ``picklist``, ``long`` or ``text``.
    """

    term: str
    label: str
    help: str
    kind: str
    control: str
    mandatory: bool
    repeatable: bool
    private: bool
    suggests: bool
    authority: bool
    picklist: tuple[str, ...]
    seen: str
    values: tuple[ValueRow, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def live(self) -> tuple[ValueRow, ...]:
        """The values that count."""
        return tuple(one for one in self.values if one.live)

    @property
    def open(self) -> int:
        """How many suggestions wait."""
        return sum(one.status == "suggested" for one in self.values)

    @property
    def doubtful(self) -> bool:
        """Whether any of its values is looked at twice."""
        return any(one.doubtful for one in self.values)

    @property
    def missing(self) -> bool:
        """Whether it must have a value and has none."""
        return self.mandatory and not self.live


def rows(
    catalogue: Catalogue,
    record: Record,
    undecided: Iterable[Statement],
    problems: Iterable[Problem],
) -> dict[str, FieldRow]:
    """Every field of the profile by its term, with what the record has in it."""
    by_term: dict[str, list[ValueRow]] = {}
    waiting = {id(one) for one in undecided}
    whole = restore_words(catalogue, record).statements
    for place, (kept, one) in enumerate(zip(record.statements, whole, strict=True)):
        row = _value(place, one, waits=id(kept) in waiting)
        by_term.setdefault(one.term, []).append(row)
    wrong: dict[str, list[Problem]] = {}
    for problem in problems:
        if problem.code not in EVIDENT:
            wrong.setdefault(problem.field, []).append(problem)
    return {
        field.term: _field(
            field,
            seen=fingerprint(record, field.term),
            values=_number_values(by_term.get(field.term, ())),
            problems=tuple(wrong.get(field.term, ())),
        )
        for field in catalogue.profile.fields
    }


def _field(
    field: Field, *, seen: str, values: tuple[ValueRow, ...], problems: tuple[Problem, ...]
) -> FieldRow:
    written = control(field)
    return FieldRow(
        term=field.term,
        label=field.label,
        help=field.note.split("[")[0].strip(),
        kind=field.kind.value,
        control=written,
        mandatory=field.mandatory,
        repeatable=field.repeatable,
        private=field.private,
        suggests=written in ("concept", "agent", "language") or bool(field.vocabularies),
        authority=field.term in AUTHORITIES,
        picklist=field.picklist,
        seen=seen,
        values=values,
        problems=problems,
    )


def control(field: Field) -> str:
    """How a field is written; see :class:`FieldRow`."""
    if field.picklist:
        return "picklist"
    if field.term in LANGUAGES:
        return "language"
    if field.term in _LONG_TEXTS:
        return "long"
    return field.kind.value if field.kind.value in ("date", "agent", "concept") else "text"


def _number_values(values: Sequence[ValueRow]) -> tuple[ValueRow, ...]:
    """Values with the key that chooses each, where there are several to choose from."""
    rivals = [one for one in values if one.live and not one.fact]
    if len(rivals) < 2 or not any(one.waits for one in rivals):
        return tuple(values)
    numbers = {one.name: number for number, one in enumerate(rivals[:9], 1)}
    return tuple(msgspec.structs.replace(one, number=numbers.get(one.name, 0)) for one in values)


def _value(place: int, one: Statement, *, waits: bool) -> ValueRow:
    value = one.value
    best = max(one.evidence, key=lambda piece: piece.confidence, default=None)
    percent = round(one.confidence * 100)
    return ValueRow(
        name=name_of(one.term, place),
        key=value.key,
        words=str(value),
        typed=_typed_text(one),
        status=one.status.value,
        live=one.live,
        percent=percent,
        level="high" if percent >= 80 else "middle" if one.confidence >= LOW else "low",
        waits=waits,
        fact=is_file_fact(one),
        language=value.language,
        uri=value.uri,
        source=value.vocabulary if isinstance(value, Concept) else "",
        date=value if isinstance(value, Date) else None,
        hidden=isinstance(value, Agent) and value.visibility is Visibility.HIDDEN,
        transcribed=value.name if isinstance(value, Agent) and value.name != str(value) else "",
        quote=best.quote if best else "",
        rule=best.note if best else "",
        page=(best.page or 0) if best else 0,
        by=one.by,
        at=one.at,
        note=one.note,
        model=_model(one),
    )


def _model(one: Statement) -> str:
    """Which language model gave a value, in which state, asked how and when."""
    run = next((piece.generation for piece in one.evidence if piece.generation), None)
    if run is None:
        return ""
    told = (run.model, run.digest, f"prompt {run.prompt}", f"t {run.temperature:g}", run.at[:10])
    return " · ".join(filter(None, (*told, run.server)))


def _typed_text(one: Statement) -> str:
    """What stands in the input when a value is edited."""
    value = one.value
    if isinstance(value, Date):
        return value.edtf or value.display
    if isinstance(value, Agent):
        return value.uri or value.name
    return value.text if isinstance(value, Text) else value.uri
