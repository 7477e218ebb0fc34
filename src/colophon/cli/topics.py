"""``colophon topics`` and ``learn``: what documents are about."""

from pathlib import Path

import click
import msgspec

from colophon.catalogue.topics import LearntField
from colophon.cli import _view
from colophon.cli._context import json_option, open_catalogue, opened_or_none
from colophon.cli._groups import TellingGroup
from colophon.model.counts import say_count


class _TopicsGroup(TellingGroup):
    """``topics evaluate …`` is a command; ``topics FILE …`` suggests."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        known = args and (args[0] in self.commands or args[0] in ("-h", "--help"))
        return super().parse_args(ctx, args if known or not args else ["suggest", *args])


@click.group("topics", cls=_TopicsGroup)
def topics_command() -> None:
    """Suggest topics: colophon topics DOCUMENT …, or colophon topics evaluate CORPUS."""


@topics_command.command("suggest")
@click.argument("documents", nargs=-1, required=True, metavar="DOCUMENT|- …")
@click.option("--vocab", "names", multiple=True, help="From this vocabulary; may be repeated.")
@click.option("--limit", default=10, show_default=True, type=click.IntRange(1, 200))
@json_option
@click.pass_context
def suggest_command(
    ctx: click.Context,
    documents: tuple[str, ...],
    names: tuple[str, ...],
    limit: int,
    as_json: bool,
) -> int:
    """Suggest topics for each DOCUMENT, with the words that justify them."""
    catalogue = opened_or_none(ctx)
    failed = 0
    for path in documents:
        found = catalogue.subjects.suggest(path, names=names, limit=limit)
        if isinstance(found, tuple):
            if as_json:
                click.echo(msgspec.json.encode({"document": path, "topics": found}))
                continue
            if len(documents) > 1:
                click.echo(click.style(path, bold=True))
            for one in found:
                click.echo(_view.topic(one))
        else:
            failed += 1
            click.echo(str(found), err=True)
    return 1 if failed else 0


@topics_command.command("evaluate")
@click.argument("corpus", type=click.Path(exists=True, path_type=Path))
@click.option("--vocab", "names", multiple=True, help="From this vocabulary; may be repeated.")
@click.option(
    "--learn", type=click.Path(exists=True, path_type=Path), help="A corpus to learn first."
)
@click.option("--learn-limit", type=int, help="Learn from so many of its documents only.")
@click.option("--limit", default=10, show_default=True, type=click.IntRange(1, 200))
@json_option
@click.pass_context
def evaluate_command(
    ctx: click.Context,
    corpus: Path,
    names: tuple[str, ...],
    learn: Path | None,
    learn_limit: int | None,
    limit: int,
    as_json: bool,
) -> None:
    """Measure suggestions on a CORPUS in Annif's formats, by Annif's definitions.

    A file has a text, a tab and the gold addresses a line; a folder has .txt files with
    .tsv or .key beside them.
    """
    report = opened_or_none(ctx).subjects.evaluate(
        corpus, names=names, learn=learn, learn_limit=learn_limit, limit=limit
    )
    if as_json:
        click.echo(msgspec.json.encode(report))
        return
    click.echo(f"{report.documents} documents")
    click.echo(f"{'k':>4}{'precision':>11}{'recall':>9}{'F1':>8}")
    for k, f1 in report.f1.items():
        click.echo(f"{k:>4}{report.precision[k]:>11.4f}{report.recall[k]:>9.4f}{f1:>8.4f}")
    click.echo(f"NDCG@10 {report.ndcg:.4f}")


@click.command("learn")
@json_option
@click.pass_context
def learn_command(ctx: click.Context, as_json: bool) -> None:
    """Learn from the decisions on records: topics, and how often what is read is right.

    Both are used only where they tell decisions held back better; the report says so.
    """
    subjects = open_catalogue(ctx).subjects
    report, readings = subjects.learn(), subjects.readings()
    if as_json:
        click.echo(msgspec.json.encode({**msgspec.structs.asdict(report), "readings": readings}))
        return
    learnt, gain = report.learnt, report.learnt.gain
    click.echo(
        f"{say_count(report.lessons, 'record')} learnt from:"
        f" {say_count(report.accepted, 'topic')} accepted, "
        f"{report.rejected} rejected, {report.concepts} different ones."
    )
    click.echo(f"Ranking: {learnt.method}. {learnt.note}")
    if gain.documents:
        click.echo(
            f"On {say_count(gain.documents, 'decision')} held back: F1@5 {gain.f1:.3f} "
            f"(plain {gain.plain_f1:.3f}), NDCG {gain.ndcg:.3f} (plain {gain.plain_ndcg:.3f})."
        )
    for one in readings:
        click.echo(
            f"{one.field}: {one.kept} of {say_count(one.decisions, 'reading')} kept; {_use(one)}."
        )


def _use(one: LearntField) -> str:
    """What is made of the decisions on a field."""
    if not one.shipped_loss:
        return "too few to move its confidence"
    if not one.used:
        return "its confidence stays as shipped, which tells decisions held back as well"
    return (
        f"its confidence is moved: log loss {one.loss:.3f} on decisions held back, "
        f"{one.shipped_loss:.3f} as shipped"
    )
