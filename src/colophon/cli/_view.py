"""Records and problems as text for a terminal."""

import shutil
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby, zip_longest

import click

from colophon.model.problem import Problem, Severity
from colophon.model.record import Agent, Date, Evidence, Record, Stage, Statement, Status, Text

_COLOUR = {
    Status.SUGGESTED: "yellow",
    Status.ACCEPTED: "green",
    Status.EDITED: "green",
    Status.REJECTED: "red",
    Status.REPLACED: "red",
}
_LABEL_WIDTH = 22
_SPANS_SHOWN = 3
_QUOTE_SHOWN = 110
_ALIKE_SHOWN = 20


def width() -> int:
    """Columns to write in: the terminal's, at most 100."""
    return max(60, min(shutil.get_terminal_size((88, 24)).columns, 100))


def record(shown: Record, labels: Mapping[str, str]) -> str:
    """A record for reading: every value, how sure it is, and the words it rests on.

    ``labels`` gives the field's label by term.
    """
    lines = [click.style(shown.title, bold=True)]
    origin = f" · from {shown.source.name}" if shown.source else ""
    called = f"{shown.id} (working name)" if shown.provisional else shown.id
    lines += [click.style(f"{called} · {shown.stage}{origin}", dim=True), ""]
    for term in dict.fromkeys(one.term for one in shown.statements):
        for place, one in enumerate(one for one in shown.statements if one.term == term):
            lines += _statement(one, labels.get(term, term) if place == 0 else "")
    return "\n".join(lines)


def _statement(one: Statement, label: str) -> list[str]:
    room = width() - _LABEL_WIDTH - 16
    value = textwrap.wrap(_value(one), room) or [""]
    labels = textwrap.wrap(label, _LABEL_WIDTH - 1) or [""]
    lines = [
        click.style(f"{labels[0]:<{_LABEL_WIDTH}}", bold=True)
        + _strike(f"{value[0]:<{room}}", one)
        + click.style(f" {say_standing(one)}", fg=_COLOUR[one.status])
    ]
    for said, more in zip_longest(labels[1:], value[1:], fillvalue=""):
        lines.append((click.style(f"{said:<{_LABEL_WIDTH}}", bold=True) + more).rstrip())
    if one.value.uri:
        lines.append(_small(one.value.uri))
    return [*lines, *_reasons(one.evidence)]


def _small(text: str) -> str:
    return click.style(" " * (_LABEL_WIDTH + 2) + text, dim=True)


def _strike(text: str, one: Statement) -> str:
    return click.style(text, strikethrough=True) if not one.live else text


def say_standing(one: Statement) -> str:
    """How sure a suggestion is, or what was decided on it."""
    if one.status is Status.SUGGESTED:
        return f"{one.confidence:4.0%} suggested"
    return str(one.status)


def _value(one: Statement) -> str:
    match one.value:
        case Text(text=text, language=language) if language:
            return f"{text} [{language}]"
        case Agent(name=name, heading=heading):
            return f"{name} ({heading})" if heading and heading != name else name
        case Date(edtf=edtf, display=display):
            return f"{display}  EDTF {edtf}" if edtf and edtf != display else display or edtf
        case value:
            return f"{value}"


def _reasons(evidence: tuple[Evidence, ...]) -> Iterator[str]:
    """The quotes of one reader on one line, with its reasoning behind them."""
    for _, group in groupby(evidence, key=lambda one: (one.method, one.source == "text")):
        found = list(group)
        quotes = ", ".join(_quote(one) for one in found[:_SPANS_SHOWN] if one.quote)
        more = f" and {len(found) - _SPANS_SHOWN} more" if len(found) > _SPANS_SHOWN else ""
        note = next((one.note for one in found if one.note), "")
        said = f"{quotes}{more}{': ' if quotes and note else ''}{note}"
        yield from map(_small, textwrap.wrap(said, width() - _LABEL_WIDTH - 2))


def _quote(one: Evidence) -> str:
    quote = " ".join(one.quote.split())
    if len(quote) > _QUOTE_SHOWN:
        quote = f"{quote[: _QUOTE_SHOWN - 40]} … {quote[-35:]}"
    return f"“{quote}” ({_place(one)})"


def _place(one: Evidence) -> str:
    if one.source != "text":
        return one.source
    if one.start is None:
        return one.method
    page = f"p. {one.page}, " if one.page else ""
    return f"{page}{one.start}–{one.end}"


def topic(one: Statement) -> str:
    """One suggested topic: how sure, its label and address, the words it rests on."""
    head = f"{one.confidence:4.0%}  {click.style(str(one.value), bold=True)}  {one.value.uri}"
    quotes = ", ".join(_quote(each) for each in one.evidence[:_SPANS_SHOWN] if each.quote)
    note = next((each.note for each in one.evidence if each.note), "")
    return f"{head}\n" + click.style(f"      {quotes}{': ' if note else ''}{note}", dim=True)


def say_waiting(clauses: Iterable[str]) -> str:
    """What stands between a record and being reviewed."""
    return "\n".join([click.style("Waits for", bold=True), *(f"  {one}" for one in clauses)])


def next_steps(shown: Record) -> str:
    """What to do with a draft."""
    if shown.stage is Stage.REVIEWED:
        return ""
    steps = (
        ("accept everything", f"colophon accept {shown.id}"),
        ("accept, reject or replace one value", f"colophon accept {shown.id} title"),
        ("", f"colophon reject {shown.id} subject 'VALUE'"),
        ("", f"colophon set {shown.id} issued 1976"),
        ("see it as Dublin Core", f"colophon show {shown.id} --as oai_dc"),
    )
    lines = [f"  {label:<37}{command}" for label, command in steps]
    return "\n".join([click.style("Next", bold=True), *lines])


_SIGN = {Severity.VIOLATION: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}


def problems(found: Iterable[Problem]) -> str:
    """One problem a paragraph: where, what, how to mend it."""
    lines = []
    seen: Counter[str] = Counter()
    for one in found:
        seen[one.code] += 1
        if seen[one.code] > _ALIKE_SHOWN:
            continue
        head = click.style(f"{one.severity} {one.code}", fg=_SIGN[one.severity])
        place = f" {one.place}:" if one.place else ""
        lines.append(f"{head}{place} {one.message}")
        if one.remedy:
            lines.append(click.style(f"    {one.remedy}", dim=True))
        if one.link:
            lines.append(click.style(f"    {one.link}", dim=True))
    lines += [
        f"… and {count - _ALIKE_SHOWN} more of {code} (all of them: --json)"
        for code, count in seen.items()
        if count > _ALIKE_SHOWN
    ]
    return "\n".join(lines)


def problem_counts(found: Iterable[Problem]) -> str:
    """How many problems of each kind there are, with an example of each."""
    kinds: dict[str, list[Problem]] = {}
    for one in found:
        kinds.setdefault(one.code, []).append(one)
    return "\n".join(
        f"{len(alike)} × {code}, such as: {alike[0].subject} {alike[0].message}"
        for code, alike in kinds.items()
    )


def count_problems(number: int, thing: str) -> str:
    """``No problems.``, ``1 problem.``, ``2 problems.``"""
    return f"{number or 'No'} {thing}{'' if number == 1 else 's'}."
