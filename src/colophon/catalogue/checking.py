"""Checks of everything: records, configuration, what is generated, the folder itself."""

from collections.abc import Iterator
from datetime import UTC
from typing import TYPE_CHECKING

from colophon import profile
from colophon.model.problem import Problem, Severity
from colophon.review.checks import Lists, reference
from colophon.review.checks import check as check_record
from colophon.services.oai import settings

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue


def check(catalogue: "Catalogue", ids: tuple[str, ...]) -> Iterator[Problem]:
    """See :meth:`colophon.catalogue.Catalogue.check`; a choice of ids is records only."""
    if not ids:
        yield from settings.check(catalogue.config)
        yield from _stale(catalogue)
    today = catalogue.clock().astimezone(UTC).date()
    lists = _lists(catalogue)
    for one in catalogue.loaded(ids):
        if isinstance(one, Problem):
            yield one
        else:
            yield from check_record(one.record, catalogue.profile, today=today, lists=lists)


def _lists(catalogue: "Catalogue") -> Lists:
    """The vocabularies that the values of records are held against."""
    annif = catalogue.config.annif
    return Lists(
        catalogue.vocabularies,
        topics=catalogue.config.topics,
        elsewhere=frozenset((annif.vocabulary,) if annif else ()),
    )


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
