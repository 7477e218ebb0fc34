"""The operations part of the manual: its examples are whole, and name what there is."""

import re
import shutil
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path

import yaml
from tests.manual.examples import blocks
from tests.web.desk.browser import absent

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


def units() -> dict[str, str]:
    """The units by the names that the text gives them."""
    names = ("colophon.service", "colophon-nightly.service", "colophon-nightly.timer")
    assert all(f"`{name}`" in LIBRARIANS for name in names)
    return dict(zip(names, blocks("ini"), strict=True))


def test_the_units_run_commands_that_there_are() -> None:
    told = re.findall(r"^ExecStart=(\S+) (.*)$", "".join(units().values()), re.MULTILINE)
    assert [command for _, command in told] == ["serve", "harvest --all", "publish"]
    for program, command in told:
        assert program.endswith("/.venv/bin/colophon")
        cli.make_context("colophon", command.split(), resilient_parsing=True)
    service = ConfigParser(interpolation=None)
    service.optionxform = str  # type: ignore[assignment,method-assign]
    service.read_string(units()["colophon.service"])
    assert service["Install"]["WantedBy"] == "multi-user.target"
    assert service["Service"]["WorkingDirectory"] in service["Service"]["ReadWritePaths"]


def test_systemd_finds_nothing_wrong_with_the_units(tmp_path: Path) -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        absent("systemd-analyze")
    for name, text in units().items():
        # the program has to be there to be found executable
        text = text.replace("/srv/colophon/.venv/bin/colophon", sys.executable)
        (tmp_path / name).write_text(text, encoding="utf-8")
    command = [analyze, "verify", *(str(tmp_path / name) for name in units())]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


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
