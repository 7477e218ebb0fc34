"""The operations part of the manual: its examples are whole, and name what there is."""

import re
from configparser import ConfigParser

import yaml
from tests.manual.examples import blocks

from colophon import manual
from colophon.catalogue.index_in_use import VARIABLE
from colophon.cli import cli
from colophon.config import parse

LIBRARIANS = next(one.text for one in manual.chapters() if one.name == "librarians")


def variables() -> set[str]:
    """The environment variables that serving looks at."""
    context = cli.make_context("colophon", ["serve"], resilient_parsing=True)
    command = cli.get_command(context, "serve")
    assert command
    return {VARIABLE, *(str(one.envvar) for one in command.params if one.envvar)}


def test_every_variable_is_told_and_there_is_no_other() -> None:
    told = set(re.findall(r"COLOPHON_[A-Z_]+", LIBRARIANS))
    assert told == variables()
    assert len(told) == 6


def test_the_unit_runs_the_program_and_ends_as_it_should() -> None:
    (text,) = blocks("ini")
    unit = ConfigParser(interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read_string(text)
    assert unit["Service"]["ExecStart"].split("/")[-1] == "colophon serve"
    assert unit["Install"]["WantedBy"] == "multi-user.target"
    assert unit["Service"]["WorkingDirectory"] in unit["Service"]["ReadWritePaths"]


def test_the_containers_wait_for_each_other_and_hold_no_password() -> None:
    (text,) = blocks("yml")
    compose = yaml.safe_load(text)
    web, db = compose["services"]["web"], compose["services"]["db"]
    assert web["depends_on"]["db"]["condition"] == "service_healthy"
    assert "pg_isready" in db["healthcheck"]["test"]
    where = web["environment"][VARIABLE]
    assert parse(f"index: {where}\n").index == where
    assert set(web["environment"]) <= variables()
    for service in (web, db):
        assert set(service["secrets"]) <= set(compose["secrets"])
    assert set(compose["volumes"]) == {one.partition(":")[0] for one in db["volumes"]}
