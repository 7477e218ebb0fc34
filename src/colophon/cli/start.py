"""``colophon init``: a new catalogue."""

import sys
from pathlib import Path

import click

from colophon.catalogue import QUESTIONS, Catalogue, check_answer, make_catalogue
from colophon.model.errors import ConfigError


@click.command("init")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--name", help="What the catalogue is called.")
@click.option("--repository", help="The institution that holds the documents.")
@click.option("--email", help="The address harvesters may write to.")
@click.option("--domain", help="Your internet domain; record addresses are made from it.")
@click.option("--language", help="The language you catalogue in (en, fr, de …).")
@click.option("--namespace", help="What record addresses start with; else made from the domain.")
@click.option("--base-url", help="The exact address of the OAI-PMH endpoint.")
@click.option("--yes", is_flag=True, help="Ask nothing; take what is given and the defaults.")
def init_command(folder: Path, yes: bool, **given: str | None) -> None:
    """Make a new catalogue in FOLDER, filled in by a few questions or by options."""
    answers = {key: value for key, value in given.items() if value}
    for key, (question, default) in QUESTIONS.items():
        if key not in answers and not yes:
            answers[key] = _ask_setting(key, question, default)
    config = make_catalogue(folder, answers)
    click.echo(f"The catalogue {folder} is ready; its settings are in {config}.")
    placeholders = Catalogue.open(folder).config.placeholders
    if placeholders:
        click.echo(
            f"Before you publish, write your own {' and '.join(placeholders)} and e-mail address"
            " there; until then they are placeholders."
        )
    click.echo(f"Next: cd {folder}, then colophon describe FILE")


def _ask_setting(key: str, question: str, default: str) -> str:
    """An answer that will do; where nobody is there to answer, what to do instead."""

    def take_answer(answer: str) -> str:
        try:
            return check_answer(key, answer)
        except ConfigError as error:
            raise click.UsageError(str(error)) from None  # the prompt asks again

    try:
        return str(click.prompt(question, default=default, value_proc=take_answer))
    except click.Abort:
        if sys.stdin.isatty():
            raise  # Ctrl-C
        raise click.UsageError("Nobody is there to answer: say --yes, and what differs.") from None
