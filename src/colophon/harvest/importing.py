"""Importing: a record as it came → its statements and its origin, or what is wrong with it."""

import msgspec
from lxml import etree

from colophon.dating.values import is_understood
from colophon.harvest._repair import SAID
from colophon.harvest.envelope import HarvestedItem
from colophon.harvest.importers import IMPORTERS
from colophon.harvest.provenance import origin, rights
from colophon.model.problem import Problem, Severity
from colophon.model.record import Date, Harvest, Statement

LARGEST = 2_000_000
"""characters of all values of a record"""


class Harvested(msgspec.Struct, frozen=True, kw_only=True):
    """One record as it came: its statements, or that it was deleted there."""

    origin: Harvest
    deleted: bool = False
    statements: tuple[Statement, ...] = ()
    problems: tuple[Problem, ...] = ()


def import_item(item: HarvestedItem, base_url: str, harvest_date: str) -> Harvested:
    """What an item says, by the importer of its namespace."""
    namespace = etree.QName(item.metadata).namespace or "" if item.metadata is not None else ""
    came_from = Harvest(
        base_url=base_url,
        identifier=item.identifier,
        datestamp=item.datestamp,
        metadata_namespace=namespace,
        harvest_date=harvest_date,
        origin=origin(item.abouts),
        rights=rights(item.abouts),
    )
    if not item.identifier:
        return Harvested(origin=came_from, problems=(_nameless(base_url),))
    if item.deleted:
        return Harvested(origin=came_from, deleted=True)
    if item.metadata is None:
        return Harvested(origin=came_from, problems=(_problem_of_lack(item, "no-metadata"),))
    importer = IMPORTERS.get(namespace)
    if importer is None:
        return Harvested(origin=came_from, problems=(_no_importer(item, namespace),))
    statements = tuple(importer(item.metadata, item.identifier))
    problems = tuple(_problem_of_mending(item, code) for code in item.mended)
    problems += tuple(_not_read(item, one) for one in statements if not _is_read(one))
    if not statements:
        problems = (*problems, _problem_of_lack(item, "no-values"))
    if sum(len(str(one.value)) for one in statements) > LARGEST:
        return Harvested(
            origin=came_from, problems=(*problems, _problem_of_lack(item, "too-large"))
        )
    return Harvested(origin=came_from, statements=statements, problems=problems)


def left_out(problem: Problem, base_url: str) -> Harvested:
    """A record of which nothing came but its identifier."""
    came_from = Harvest(
        base_url=base_url,
        identifier=problem.subject,
        datestamp="",
        metadata_namespace="",
        harvest_date="",
    )
    return Harvested(origin=came_from, problems=(problem,))


_SAID = {
    "no-metadata": "The record has no metadata, and is not said to be deleted.",
    "no-values": "The record holds nothing that could be imported.",
    "too-large": "The record is larger than any that describes something.",
}


def _problem_of_lack(item: HarvestedItem, code: str) -> Problem:
    return Problem(
        code=code,
        message=_SAID[code],
        subject=item.identifier,
        severity=Severity.WARNING,
        remedy="It is left out; tell the provider.",
    )


def _is_read(statement: Statement) -> bool:
    return not isinstance(statement.value, Date) or is_understood(statement.value)


def _not_read(item: HarvestedItem, statement: Statement) -> Problem:
    return Problem(
        code="date-in-words",
        message=f"The date {str(statement.value)[:100]!r} is not understood, and is kept as words.",
        subject=item.identifier,
        severity=Severity.WARNING,
        remedy=f"Set {statement.term} anew, or tell the provider.",
    )


def _nameless(base_url: str) -> Problem:
    return Problem(
        code="no-identifier",
        message="A record has no identifier, so that nobody could know it again.",
        subject=base_url,
        remedy="It is left out; tell the provider.",
    )


def _no_importer(item: HarvestedItem, namespace: str) -> Problem:
    return Problem(
        code="no-importer",
        message=f"The record is in {namespace or 'no format'}, which cannot be imported.",
        subject=item.identifier,
        remedy="Harvest another format with --prefix.",
    )


def _problem_of_mending(item: HarvestedItem, code: str) -> Problem:
    return Problem(
        code=code,
        message=SAID[code],
        subject=item.identifier,
        severity=Severity.WARNING,
        remedy="Tell the provider.",
    )
