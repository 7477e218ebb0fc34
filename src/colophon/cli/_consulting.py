"""What commands say of a language model: before it is asked, and after."""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import click

from colophon.catalogue import Catalogue, Drafted
from colophon.model.counts import say_count
from colophon.model.errors import UsageError

Command = TypeVar("Command", bound=Callable[..., Any])


def model_options(help: str) -> Callable[[Command], Command]:
    """The options that have a language model asked, ``help`` says for what, and that agree."""
    with_ = click.option("--with", "with_", type=click.Choice(["model"]), help=help)
    yes = click.option("--yes", is_flag=True, help="Agree to what is sent to the model's server.")
    return lambda command: with_(yes(command))


def is_wanted(catalogue: Catalogue, named: str | None, *, yes: bool) -> bool:
    """Whether the model is asked: it was named, or the settings always want it.

    Before the first run it is said what will be sent where; for another computer than this
    one somebody has to agree.
    """
    if named is None and not catalogue.consulting.is_always:
        return False
    consulting = catalogue.consulting
    if consulting.is_told:
        return True
    click.echo("\n".join(consulting.notice()), err=True)
    if not consulting.settings.here and not yes:
        if not sys.stdin.isatty():
            raise UsageError(
                "nothing was sent, for nobody has agreed to it yet.",
                place=consulting.settings.server,
                remedy="Say --yes once, or see the requests with --dry-run.",
            )
        if not click.confirm("Send this?", err=True):
            raise UsageError("nothing was sent.", remedy="See the requests with --dry-run.")
    consulting.tell()
    return True


class ConsultingTally:
    """What asking the model about many documents came to."""

    def __init__(self) -> None:
        self.outcomes: Counter[str] = Counter()
        self.dropped: Counter[str] = Counter()
        self.verified = self.input_tokens = self.output_tokens = 0
        self.seconds = 0.0

    def add(self, one: Drafted) -> None:
        """Count one document."""
        told = one.consulted
        if told is None:
            return
        self.outcomes[told.outcome] += 1
        self.dropped.update(told.dropped)
        self.verified += told.verified
        if told.outcome == "asked":
            self.input_tokens += told.input_tokens
            self.output_tokens += told.output_tokens
            self.seconds += told.seconds

    @property
    def failed(self) -> int:
        """Documents about which it could not be asked, or answered what is no use."""
        return self.outcomes["failed"]

    def sentences(self, catalogue: Catalogue) -> Iterator[str]:
        """What there is to tell, a sentence each; nothing where it was not wanted."""
        asked, kept = self.outcomes["asked"], self.outcomes["kept"]
        if not self.outcomes:
            return
        yield f"The model was asked about {say_count(asked, 'document')}" + (
            f", and had answered about {kept} before." if kept else "."
        )
        if asked or kept:
            yield f"{say_count(self.verified, 'value')} of it stand in the documents."
        if left := sum(self.dropped.values()):
            why = ", ".join(f"{count} {reason}" for reason, count in self.dropped.most_common())
            yield f"{left} left out: {why}."
        if asked:
            tokens = (self.input_tokens + self.output_tokens) // asked
            cost = self._cost(catalogue)
            yield f"It took {self.seconds / asked:.1f} s and {tokens:,} tokens a document{cost}."
        yield from self._say_unasked()

    def _cost(self, catalogue: Catalogue) -> str:
        price = catalogue.consulting.settings.price
        if not (price.input or price.output):
            return ""
        paid = self.input_tokens * price.input + self.output_tokens * price.output
        return f", {paid / 1_000_000:.2f} {price.currency}".rstrip() + " in all"

    def _say_unasked(self) -> Iterator[str]:
        if withheld := self.outcomes["withheld"]:
            yield f"{withheld} not sent, for their records limit access."
        if self.failed:
            yield f"{self.failed} drafted without it, or left as they were."
        for outcome, count in self.outcomes.items():
            if outcome.startswith("limit: "):
                bound = outcome.removeprefix("limit: ")
                yield (
                    f"{count} not asked about: the bound of {bound} for one run is reached."
                    " Run it again to go on."
                )
