"""Whatever a provider does, in whatever order: after the last harvest nothing is missing."""

from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest
from tests.properties import examples

from colophon.harvest.harvesting import Bookmark, harvest
from colophon.harvest.transport import HttpAnswer
from colophon.model.errors import HarvestError
from colophon.publish.datestamps import write_stamp

STORIES = (*range(examples(50)), 665, 689, 1076, 1996, 3376, 3657, 3942)
"""the latter told us once that a later page does not say when its list was begun"""
RUNS = 12


class Fickle:
    """A provider that does something else at each request, as the dice fall."""

    def __init__(self, dice: Random, odds: float) -> None:
        self.dice = dice
        self.odds = odds

    def __call__(self, asked: dict[str, str], answer: HttpAnswer) -> HttpAnswer:
        if self.dice.random() > self.odds:
            return answer
        return self.dice.choice(FAULTS)(asked, answer)


def _cut(_: dict[str, str], answer: HttpAnswer) -> HttpAnswer:
    return msgspec.structs.replace(answer, body=answer.body[: len(answer.body) // 2])


def _status(code: int) -> Any:
    return lambda _, answer: msgspec.structs.replace(answer, status=code, body=b"<html/>")


def _lost(_: dict[str, str], answer: HttpAnswer) -> HttpAnswer:
    raise HarvestError("does not answer: connection refused.", code="no-answer")


def _large(_: dict[str, str], answer: HttpAnswer) -> HttpAnswer:
    raise HarvestError("the answer is larger than 64 MB.", code="too-large")


def _interrupted(_: dict[str, str], answer: HttpAnswer) -> HttpAnswer:
    raise KeyboardInterrupt


def _expired(asked: dict[str, str], answer: HttpAnswer) -> HttpAnswer:
    if "resumptionToken" not in asked:
        return answer
    body = (
        b'<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">'
        b'<error code="badResumptionToken"/></OAI-PMH>'
    )
    return msgspec.structs.replace(answer, body=body)


def _changed(old: bytes, new: bytes) -> Any:
    return lambda _, answer: msgspec.structs.replace(answer, body=answer.body.replace(old, new, 1))


FAULTS = (
    *(_cut, _lost, _large, _interrupted, _expired, _status(500), _status(503), _status(404)),
    _changed(b"<responseDate>2026", b"<responseDate>9999"),
    _changed(b"<responseDate>", b"<responseDate>some time ago"),
    _changed(b"</dc:title>", b"<b></dc:title>"),
    _changed(b"Moss, Ida", b"Moss & Daughter \x0b \xe9"),
    _changed(b"<metadata>", b"<metadata><!-- x -->"),
    _changed(b"<?xml", b"\n<p>Warning & more</p><?xml"),
)


@pytest.mark.parametrize("story", STORIES)
def test_in_the_end_nothing_is_missing(story: int, living: Any, kit: Any, tmp_path: Path) -> None:
    dice = Random(story)
    copy: dict[str, tuple[str, bool]] = {}

    def run(**window: str) -> None:
        bookmark = Bookmark(tmp_path, kit.base, "oai_dc", "")
        for one in harvest(living.client(), bookmark, **window):
            if one.deleted or one.statements:
                copy[one.origin.identifier] = (one.origin.datestamp, one.deleted)

    living.spoil = Fickle(dice, dice.choice((0.05, 0.2, 0.5)))
    for _ in range(RUNS):
        window = {"from_": "2026-03-01", "until": "2026-11-01"} if dice.random() < 0.2 else {}
        with suppress(HarvestError, KeyboardInterrupt):
            run(**window)
        living.pass_(5)
        numbers = dice.sample(range(40), 3)
        living.publish(*numbers, deleted=dice.random() < 0.3)
        living.pass_(5)
    living.spoil = lambda _, answer: answer
    run()
    living.pass_(5)
    run()
    assert copy == {
        f"oai:archive.example.org:{one.id}": (write_stamp(one.stamp), not one.body)
        for one in living.repository.kept.values()
    }
