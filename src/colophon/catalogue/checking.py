"""Checks of everything: records, configuration, what is generated, the folder itself."""

from collections.abc import Iterator
from datetime import UTC
from typing import TYPE_CHECKING

from colophon import profile
from colophon.model.problem import Problem, Severity
from colophon.profile import Field
from colophon.review.checks import check as check_record
from colophon.review.checks import reference
from colophon.services.oai import settings

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

OWN = "local"
"""the vocabulary of concepts that the archive made itself; any field may take them"""


def check(catalogue: "Catalogue", ids: tuple[str, ...]) -> Iterator[Problem]:
    """See :meth:`colophon.catalogue.Catalogue.check`; a choice of ids is records only."""
    if not ids:
        yield from settings.check(catalogue.config)
        yield from _stale(catalogue)
    today = catalogue.clock().astimezone(UTC).date()

    def knows(field: Field, uri: str) -> bool:
        return any(
            catalogue.vocabularies[name].get(uri) is not None
            for name in (*field.vocabularies, OWN)
            if name in catalogue.vocabularies
        )

    for one in catalogue.loaded(ids):
        if isinstance(one, Problem):
            yield one
        else:
            yield from check_record(one.record, catalogue.profile, today=today, knows=knows)


def codes() -> str:
    """The codes that records are checked for, as a table in Markdown."""
    return reference()


def _stale(catalogue: "Catalogue") -> Iterator[Problem]:
    """Files generated from the profile that are not what it says any more."""
    for name, data in profile.generate(catalogue.profile).items():
        path = catalogue.vocab_folder / name
        if not path.exists() or path.read_bytes().replace(b"\r\n", b"\n") != data:
            yield Problem(
                code="stale-profile",
                severity=Severity.WARNING,
                message=f"{name} does not say what profile.csv says.",
                subject=str(path),
                remedy="Run colophon profile --write.",
            )
