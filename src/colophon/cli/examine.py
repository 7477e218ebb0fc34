"""``colophon harvest-check``: any provider, held against the specification."""

from collections.abc import Iterator, Sequence
from itertools import groupby

import click
import msgspec

from colophon.catalogue.examining import (
    CODES,
    OUT_OF_SIGHT,
    PROFILES,
    CheckOutcome,
    ExaminationBounds,
    Finding,
    examine_provider,
)
from colophon.cli._context import json_option
from colophon.cli._progress import progress

_SIGNS = {
    CheckOutcome.FAIL: ("FAIL", "red"),
    CheckOutcome.WARN: ("warn", "yellow"),
    CheckOutcome.UNEXAMINED: ("?", "blue"),
    CheckOutcome.PASS: ("pass", "green"),
}
_COUNTED = {
    CheckOutcome.PASS: "fine",
    CheckOutcome.WARN: "warned of",
    CheckOutcome.FAIL: "failed",
    CheckOutcome.UNEXAMINED: "not examined",
}
_DEFAULT = ExaminationBounds()


@click.command("harvest-check")
@click.argument("url")
@click.option("--allow-private", is_flag=True, help="Also addresses inside your own network.")
@click.option(
    "--pause",
    default=_DEFAULT.pause,
    show_default=True,
    type=click.FloatRange(0),
    help="Seconds between two requests, at least.",
)
@click.option(
    "--requests",
    default=_DEFAULT.requests,
    show_default=True,
    type=click.IntRange(1),
    help="How many requests are made, at most.",
)
@click.option(
    "--pages",
    default=_DEFAULT.pages,
    show_default=True,
    type=click.IntRange(2),
    help="How many pages of a list are read, at most.",
)
@click.option(
    "--profile", type=click.Choice(PROFILES), help="Also what this aggregator demands of records."
)
@click.option(
    "-v", "--verbose", is_flag=True, help="Also what was asked, what came, and the clause."
)
@json_option
def harvest_check_command(
    url: str,
    allow_private: bool,
    pause: float,
    requests: int,
    pages: int,
    profile: str | None,
    verbose: bool,
    as_json: bool,
) -> int:
    """Examine an OAI-PMH provider: is it harvestable, and what breaks the specification?

    Exit code 0 where nothing is wrong, 1 where something is, 2 where nobody answers.
    """
    bounds = ExaminationBounds(pause=pause, requests=requests, pages=pages)
    examined = examine_provider(
        url, bounds=bounds, allow_private=allow_private, profile=profile or ""
    )
    findings = []
    for one in progress(examined, len(CODES), "examining"):
        findings.append(one)
        if as_json:
            click.echo(msgspec.json.encode(one))
    if not as_json:
        click.echo("\n".join(_tell_findings(findings, verbose)))
    return 1 if any(one.fault for one in findings) else 0


def _tell_findings(findings: Sequence[Finding], verbose: bool) -> Iterator[str]:
    for group, found in groupby(findings, key=lambda one: one.group):
        yield from _group(group, list(found), verbose)
    yield from ("", f"{len(findings)} checks: {_counts(findings)}.")
    if verbose:
        yield from ("", "What cannot be seen from outside:")
        yield from (f"  {code:<24}{said}." for code, said in OUT_OF_SIGHT.items())
    else:
        yield "What was asked, what came, and the clauses: --verbose."


def _group(group: str, findings: list[Finding], verbose: bool) -> Iterator[str]:
    yield f"{click.style(group, bold=True)}: {_counts(findings)}"
    for one in findings:
        if one.fault or (verbose and one.outcome is CheckOutcome.PASS):
            yield _line(one.outcome, one.code, f"{one.message}{_others(one)} {one.remedy}")
            yield from _details(one) if verbose else ()
    lacking = [one for one in findings if one.outcome is CheckOutcome.UNEXAMINED]
    for reason in dict.fromkeys(one.message for one in lacking):
        codes = ", ".join(one.code for one in lacking if one.message == reason)
        yield _line(CheckOutcome.UNEXAMINED, codes, reason)


def _line(outcome: CheckOutcome, code: str, message: str) -> str:
    sign, colour = _SIGNS[outcome]
    return f"  {click.style(f'{sign:<4}', fg=colour)}  {code:<22}  {message}".rstrip()


def _others(one: Finding) -> str:
    return f" ({one.count - 1} more alike.)" if one.count > 1 else ""


def _details(one: Finding) -> Iterator[str]:
    """On lines of their own and never broken: addresses are there to be copied."""
    yield from (click.style(f"        {more}", dim=True) for more in one.more)
    for label, said in (("asked", one.asked), ("came", one.came), ("clause", one.link)):
        if said:
            yield click.style(f"        {label:<6}  {said}", dim=True)


def _counts(findings: Sequence[Finding]) -> str:
    counted = {one: sum(each.outcome is one for each in findings) for one in _COUNTED}
    return ", ".join(f"{count} {_COUNTED[one]}" for one, count in counted.items() if count)
