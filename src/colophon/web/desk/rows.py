"""A record as rows for the eye: fields, their values, and what there is to know of each."""

from collections.abc import Iterable

import msgspec

from colophon.catalogue import Catalogue
from colophon.catalogue.kept_evidence import restored
from colophon.desk import AUTHORITIES, mark, name_of
from colophon.model.problem import Problem
from colophon.model.record import Agent, Concept, Date, Record, Statement, Text, Visibility

EVIDENT = frozenset(("unconfirmed", "wants-review"))
"""what every value already shows by its look"""


class ValueRow(msgspec.Struct, frozen=True, kw_only=True):
    """One value: ``level`` is ``high``, ``middle`` or ``low``; ``percent`` its confidence."""

    name: str
    key: str
    words: str
    typed: str
    status: str
    live: bool
    percent: int
    level: str
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


class FieldRow(msgspec.Struct, frozen=True, kw_only=True):
    """One field with its values and what is wrong with it."""

    term: str
    label: str
    help: str
    kind: str
    mandatory: bool
    repeatable: bool
    private: bool
    suggests: bool
    authority: bool
    picklist: tuple[str, ...]
    seen: str
    values: tuple[ValueRow, ...]
    problems: tuple[Problem, ...]

    @property
    def open(self) -> int:
        """How many suggestions wait."""
        return sum(one.status == "suggested" for one in self.values)


def rows(catalogue: Catalogue, record: Record, problems: Iterable[Problem]) -> list[FieldRow]:
    """The fields that have something or must have it, in profile order."""
    by_term: dict[str, list[tuple[int, Statement]]] = {}
    for place, one in enumerate(restored(catalogue, record).statements):
        by_term.setdefault(one.term, []).append((place, one))
    wrong: dict[str, list[Problem]] = {}
    for problem in problems:
        if problem.code in EVIDENT:
            continue
        wrong.setdefault(problem.field, []).append(problem)
    return [
        FieldRow(
            term=field.term,
            label=field.label,
            help=field.note.split("[")[0].strip(),
            kind=field.kind.value,
            mandatory=field.mandatory,
            repeatable=field.repeatable,
            private=field.private,
            suggests=field.kind.value in ("concept", "agent") or bool(field.vocabularies),
            authority=field.term in AUTHORITIES,
            picklist=field.picklist,
            seen=mark(record, field.term),
            values=tuple(_value(place, one) for place, one in by_term.get(field.term, ())),
            problems=tuple(wrong.get(field.term, ())),
        )
        for field in catalogue.profile.fields
        if field.term in by_term or field.mandatory or field.term in wrong
    ]


def _value(place: int, one: Statement) -> ValueRow:
    value = one.value
    best = max(one.evidence, key=lambda piece: piece.confidence, default=None)
    percent = round(one.confidence * 100)
    return ValueRow(
        name=name_of(one.term, place),
        key=value.key,
        words=str(value),
        typed=_typed(one),
        status=one.status.value,
        live=one.live,
        percent=percent,
        level="high" if percent >= 80 else "middle" if percent >= 60 else "low",
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


def _typed(one: Statement) -> str:
    """What stands in the input when a value is edited."""
    value = one.value
    if isinstance(value, Date):
        return value.edtf or value.display
    if isinstance(value, Agent):
        return value.uri or value.name
    return value.text if isinstance(value, Text) else value.uri
