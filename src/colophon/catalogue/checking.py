"""Checks of everything: records, configuration, what is generated, the folder itself."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from colophon import profile
from colophon.catalogue.moving_records import list_unread
from colophon.catalogue.new_catalogue import CONFIG
from colophon.catalogue.public_pictures import absent, shows_documents
from colophon.catalogue.views import Findings, findings
from colophon.config import Config
from colophon.config import faults as config_faults
from colophon.model.errors import (
    ConfigError,
    RecordError,
    RecordSyntaxError,
    UnknownTerm,
    UnknownVocabulary,
)
from colophon.model.problem import Problem, Severity
from colophon.review.checks import reference
from colophon.services.oai import settings
from colophon.store.faults import Survey
from colophon.store.kept_views import StoredRecord, View, Viewed
from colophon.store.records import RecordStore

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue


_OF_ABSENCE = frozenset(("missing-mandatory", "wants-review", "unconfirmed"))
"""codes that say nothing where the field itself cannot be read"""


def check(catalogue: "Catalogue", ids: tuple[str, ...]) -> Iterator[Problem]:
    """See :meth:`colophon.catalogue.Catalogue.check`; a choice of ids is records only."""
    try:
        config = catalogue.config
    except ConfigError:
        yield from _settings_faults(catalogue)
        config = Config()
    if not ids:
        yield from settings.check(config)
        yield from _named_in(config, catalogue)
        yield from _model(config, catalogue)
        yield from _stale(catalogue)
        yield from _unread_files(catalogue)
    view = findings(catalogue)
    for one in _find_in_records(catalogue, view, ids):
        match one:
            case Problem():
                yield one
            case Survey():
                yield from _of_survey(one, view)
            case Viewed():
                if one.made.shown and shows_documents(catalogue):
                    yield from _absent(catalogue, one.id)
                yield from one.made.problems


def _absent(catalogue: "Catalogue", id_: str) -> Iterator[Problem]:
    """The files of a record that are to be shown and are not there."""
    try:
        record = catalogue.store.load(id_).record
    except RecordError:
        return  # it was removed or broken at this moment
    yield from absent(catalogue, record)


def _find_in_records(
    catalogue: "Catalogue", view: View[Findings], ids: tuple[str, ...]
) -> Iterator[Viewed[Findings] | Survey | Problem]:
    """What was found in records; a file with mistakes as a survey of all of them."""
    store = catalogue.store
    for id_ in ids:
        try:
            stored = catalogue.load_stored(id_)
        except RecordSyntaxError:
            yield store.survey(id_)
        else:
            yield Viewed(id_, stored.version, view.make(stored))
    for one in () if ids else store.view_records(view):
        yield _survey_file(store, one) if isinstance(one, Problem) else one


def _survey_file(store: RecordStore, problem: Problem) -> Survey | Problem:
    """All mistakes of a file, or why it cannot even be looked into."""
    id_ = Path(problem.subject).stem
    if problem.code != RecordSyntaxError.code or id_ not in store:
        return problem
    try:
        return store.survey(id_)
    except RecordError:
        return problem


def _of_survey(survey: Survey, view: View[Findings]) -> Iterator[Problem]:
    """The mistakes of a file, and what is wrong with the part that can be read."""
    yield from survey.problems
    for one in view.make(StoredRecord(survey.record, "")).problems:
        if not (one.field in survey.fields and one.code in _OF_ABSENCE):
            yield one


def _settings_faults(catalogue: "Catalogue") -> Iterator[Problem]:
    """Everything that is wrong with the settings themselves."""
    path = catalogue.folder / CONFIG
    for error in config_faults(path.read_text("utf-8-sig", "replace"), CONFIG):
        _, _, line = error.place.rpartition(":")
        yield Problem.of(error, subject=CONFIG, line=int(line) if line.isdecimal() else None)


def _named_in(config: Config, catalogue: "Catalogue") -> Iterator[Problem]:
    """Vocabularies and fields that the settings name and the catalogue does not have."""
    known = ", ".join(catalogue.vocabularies)
    for name in config.topics:
        if name not in catalogue.vocabularies:
            message = f"topics: there is no vocabulary {name!r}."
            remedy = f"There are {known}; add one with colophon vocab add."
            yield Problem(
                code=UnknownVocabulary.code, message=message, subject=CONFIG, remedy=remedy
            )
    for term in config.sets.by.values():
        if catalogue.profile.field(term) is None:
            message = f"sets: there is no field {term!r} to make sets of."
            remedy = "List the fields with colophon profile."
            yield Problem(code=UnknownTerm.code, message=message, subject=CONFIG, remedy=remedy)


def _model(config: Config, catalogue: "Catalogue") -> Iterator[Problem]:
    """Fields that no language model may suggest, or that there are not."""
    try:
        _ = catalogue.consulting.fields if config.model else ()
    except ConfigError as error:
        yield Problem.of(error, subject=CONFIG)


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


def _unread_files(catalogue: "Catalogue") -> Iterator[Problem]:
    """Files of records where records are read from a table."""
    unread = list_unread(catalogue)
    if unread:
        files = f"{len(unread)} files lie" if len(unread) > 1 else "a file lies"
        yield Problem(
            code="record-beside-table",
            severity=Severity.WARNING,
            message=f"{files} beside the table of records, and nobody reads what they say.",
            subject=str(unread[0]),
            remedy="colophon move-records table takes them in; else delete them.",
        )
