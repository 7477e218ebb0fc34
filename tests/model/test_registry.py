"""Open sets: what is in the folder is in the set, and one member is one import."""

import subprocess
import sys
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from colophon.crosswalk import FORMATS
from colophon.describe import DESCRIBERS
from colophon.model.registry import Registry
from colophon.read import READERS

REGISTRIES = (FORMATS, READERS, DESCRIBERS)


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> str:
    """A package of two members; one more folder and one private module are none."""
    name = f"open_set_{abs(hash(request.node.name))}"
    folder = tmp_path / name
    (folder / "shared").mkdir(parents=True)
    (folder / "__init__.py").write_text("")
    (folder / "shared" / "__init__.py").write_text("")
    (folder / "_private.py").write_text("raise RuntimeError('never imported')")
    for member in ("alpha", "beta"):
        (folder / f"{member}.py").write_text(f"class M:\n    name = {member!r}\nMEMBER = M()\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    return name


def test_every_public_module_is_a_member(package: str) -> None:
    found = Registry(package, "MEMBER", "no.such.group")
    assert list(found) == ["alpha", "beta"]
    assert len(found) == 2
    assert "_private" not in found
    assert found["beta"].name == "beta"
    assert found["beta"] is found["beta"]
    with pytest.raises(KeyError):
        found["shared"]


def test_one_member_is_one_import(package: str) -> None:
    found = Registry(package, "MEMBER", "no.such.group")
    assert found["alpha"].name == "alpha"
    assert f"{package}.alpha" in sys.modules
    assert f"{package}.beta" not in sys.modules


def test_a_member_goes_by_the_name_of_its_module(package: str, tmp_path: Path) -> None:
    (tmp_path / package / "gamma.py").write_text("class M:\n    name = 'delta'\nMEMBER = M()\n")
    found = Registry(package, "MEMBER", "no.such.group")
    with pytest.raises(ValueError, match="gamma"):
        found["gamma"]


@pytest.mark.parametrize("name", ["alpha", "omega"])
def test_entry_points_add_and_do_not_replace(
    name: str, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    point = EntryPoint(name, f"{package}.beta:MEMBER", "some.group")
    monkeypatch.setattr("colophon.model.registry.entry_points", lambda group: [point])
    found = Registry(package, "MEMBER", "some.group")
    if name == "alpha":
        with pytest.raises(ValueError, match="taken"):
            list(found)
    else:
        assert list(found) == ["alpha", "beta", "omega"]
        with pytest.raises(ValueError, match="beta"):
            found["omega"]


@pytest.mark.parametrize("registry", REGISTRIES, ids=lambda one: one.package)
def test_the_shipped_sets_are_whole(registry: Registry) -> None:
    assert len(registry) >= 9
    for name, member in registry.items():
        assert member.name == name


def test_writing_one_format_imports_no_other() -> None:
    code = (
        "import sys; from colophon.crosswalk import FORMATS; FORMATS['oai_dc'];"
        "print([m for m in sys.modules if m.startswith('colophon.crosswalk.')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "colophon.crosswalk.oai_dc" in done.stdout
    for other in ("marcxml", "mods", "turtle", "nquads", "schemaorg"):
        assert f"colophon.crosswalk.{other}" not in done.stdout
