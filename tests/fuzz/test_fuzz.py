"""A short fuzz, always from the same seed on, and every input that once failed.

python -m tests.fuzz runs for an hour; python -m tests.fuzz kills for a thousand rounds.
"""

from pathlib import Path

import pytest
from tests.fuzz import interrupts, kills, run, targets
from tests.fuzz.endpoints import ENDPOINTS
from tests.fuzz.targets import TARGETS
from tests.properties import examples

SEEDS = {
    "read": examples(60),
    "describe": 8,
    "records": examples(60),
    "settings": examples(60),
    "vocabularies": examples(15),
    "journals": 6,
    "lists": examples(60),
}
KEPT = sorted(path for path in run.FINDINGS.glob("*-*-*"))


@pytest.mark.parametrize("target", TARGETS)
def test_mutated_inputs_are_taken_or_refused(target: str) -> None:
    found = [str(one) for one in run.mutations(target, range(SEEDS[target])) if one]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.name)
def test_what_was_found_once(path: Path) -> None:
    target, _, name = path.name.split("-", 2)
    TARGETS[target][1](path.read_bytes(), name)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return run.house(tmp_path_factory.mktemp("fuzz") / "house")


@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_no_request_makes_an_endpoint_fail(house: Path, endpoint: str) -> None:
    found = [str(one) for one in run.requests(house, endpoint, range(examples(120))) if one]
    assert not found, "\n".join(found)


def test_no_form_makes_the_desk_fail(tmp_path: Path) -> None:
    folder = run.house(tmp_path / "desk")
    found = [str(one) for one in run.requests(folder, "desk", range(examples(120))) if one]
    assert not found, "\n".join(found)


@pytest.mark.slow
def test_fifty_kills_lose_nothing(tmp_path: Path) -> None:
    folder = kills.house(tmp_path / "house")
    found = [f"seed {seed}: {what}" for seed, what in kills.rounds(folder, range(50)) if what]
    assert not found, "\n".join(found)


@pytest.mark.slow
def test_every_command_ends_at_an_interrupt(tmp_path: Path) -> None:
    folder = kills.house(tmp_path / "house")
    seeds = range(len(interrupts.COMMANDS))
    found = [f"seed {seed}: {what}" for seed, what in interrupts.rounds(folder, seeds) if what]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("bad", [b"\xff", b"[" * 9_000])
def test_a_catalogue_with_spoilt_lines_works(bad: bytes) -> None:
    for name, data in targets.journals().items():
        lines = data.splitlines(keepends=True)
        spoilt = [bad.join((one[: len(one) // 2], one[len(one) // 2 :])) for one in lines]
        targets.open_journal(b"".join(spoilt), name)
