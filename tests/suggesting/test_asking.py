"""Many requests: in order, several at once, within bounds; a broken server is left alone."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.suggesting.conftest import asked

from colophon.describe.suggesting.request import ModelAnswer
from colophon.model.record import Generation
from colophon.suggesting.answers import KeptAnswers, folder_of, forget
from colophon.suggesting.asking import BROKEN, AskedItem, ModelAsker
from colophon.suggesting.checking import check
from colophon.suggesting.client import ModelClient
from colophon.suggesting.fake import Fake, false, talkative

Make = Callable[..., ModelClient]


def everything(asker: ModelAsker, count: int) -> list[AskedItem[int]]:
    return list(asker.all(range(count), asked))


def test_all_in_order_several_at_once(client: Make) -> None:
    fake = Fake(seconds=0.05)
    began = time.monotonic()
    found = everything(ModelAsker(client(fake, concurrency=8)), 24)
    assert time.monotonic() - began < 24 * 0.05
    assert [one.item for one in found] == list(range(24))
    for one in found:
        assert one.outcome
        assert one.outcome.answer
        assert f'"Leaflet {one.item}"' in one.outcome.answer.content


def test_what_has_no_request_passes_through(client: Make) -> None:
    found = list(
        ModelAsker(client(Fake())).all(range(4), lambda one: asked(one) if one % 2 else None)
    )
    assert [one.outcome is None for one in found] == [True, False, True, False]


def test_a_server_that_breaks_costs_its_own_answers(client: Make) -> None:
    fake = Fake(fail_after=5)
    found = everything(ModelAsker(client(fake, attempts=1)), 40)
    answered = [one for one in found if one.outcome and one.outcome.answer]
    assert len(found) == 40
    assert len(answered) == 5
    assert all(one.outcome and one.outcome.error for one in found[5:])


def test_a_broken_server_is_not_asked_for_ever(client: Make) -> None:
    fake = Fake(fail_after=0)
    everything(ModelAsker(client(fake, attempts=1)), 40)
    assert len(fake.keys) == BROKEN


@pytest.mark.parametrize(
    ("bound", "most"), [({"documents": 3}, 3), ({"tokens": 100}, 2), ({"cost": 0.0002}, 2)]
)
def test_a_run_has_its_bounds(client: Make, bound: dict[str, float], most: int) -> None:
    from colophon.config.language_model import ModelBounds, Prices

    fake = Fake()
    limit = ModelBounds(**bound)  # type: ignore[arg-type]
    asker = ModelAsker(client(fake, limit=limit, price=Prices(input=1, output=2, currency="EUR")))
    found = everything(asker, 8)
    assert len(fake.asked) == most
    (name,) = bound
    assert [one.outcome.reached for one in found if one.outcome][most:] == [name] * (8 - most)


def test_answers_are_kept_and_asked_for_once(client: Make, tmp_path: Path) -> None:
    fake = Fake()
    first = everything(ModelAsker(client(fake), KeptAnswers(tmp_path)), 3)
    again = everything(ModelAsker(client(fake), KeptAnswers(tmp_path)), 3)
    assert len(fake.asked) == 3
    assert all(one.outcome and one.outcome.kept for one in again)
    assert [one.outcome.answer for one in first if one.outcome] == [
        one.outcome.answer for one in again if one.outcome
    ]


def test_another_state_of_the_model_is_asked_anew(client: Make, tmp_path: Path) -> None:
    everything(ModelAsker(client(Fake(digest="d1")), KeptAnswers(tmp_path)), 2)
    newer = Fake(digest="d2")
    everything(ModelAsker(client(newer), KeptAnswers(tmp_path)), 2)
    assert len(newer.asked) == 2


def test_an_answer_without_form_is_not_kept(client: Make, tmp_path: Path) -> None:
    (one,) = everything(ModelAsker(client(Fake(talkative)), KeptAnswers(tmp_path)), 1)
    assert one.outcome
    assert one.outcome.error
    assert not list(tmp_path.rglob("*.json"))


def test_kept_answers_are_forgotten_by_document(tmp_path: Path) -> None:
    kept = KeptAnswers(tmp_path)
    answer = ModelAnswer(content="{}", generation=Generation(model="m"))
    kept.keep(asked(1), answer)
    kept.keep(asked(2), answer)
    assert kept.get(asked(1), answer.generation) == answer
    assert forget(tmp_path, asked(1).document)
    assert kept.get(asked(1), answer.generation) is None
    assert kept.get(asked(2), answer.generation) == answer
    assert not forget(tmp_path, asked(1).document)


def test_a_spoilt_answer_is_asked_for_again(tmp_path: Path) -> None:
    kept = KeptAnswers(tmp_path)
    answer = ModelAnswer(content="{}", generation=Generation(model="m"))
    kept.keep(asked(), answer)
    (path,) = folder_of(tmp_path, asked().document).iterdir()
    path.write_bytes(b"\xff{")
    assert kept.get(asked(), answer.generation) is None


def test_an_interrupted_run_ends_at_once(client: Make) -> None:
    asker = ModelAsker(client(Fake(seconds=3), concurrency=2))
    began = time.monotonic()
    run = asker.all(range(6), asked)

    def interrupted() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        for _ in asker.all(iter(lambda: interrupted(), 1), asked):
            pass
    run.close()
    assert time.monotonic() - began < 2


@pytest.mark.parametrize(("say", "quoted"), [(None, True), (false, False)])
def test_checking_a_server(settings, say, quoted: bool) -> None:
    fake = Fake(say) if say else Fake()
    found = check(settings(), environment={}, send=fake.send)
    assert found.works == (say is None)
    assert found.offered == ("fake-1",)
    assert [one.taken for one in found.tried] == [True, True, True]
    assert [one.quoted for one in found.tried] == [quoted] * 3


def test_checking_what_is_not_there_or_called_otherwise(settings) -> None:
    absent = check(settings(), environment={}, send=Fake(fail_after=0).send)
    assert not absent.works
    assert [one.code for one in absent.problems] == ["model-silent"]
    other = check(settings(), environment={}, send=Fake(name="other").send)
    assert "other" in other.problems[0].remedy
    partial = check(settings(), environment={}, send=Fake(modes=frozenset({"json_object"})).send)
    assert [one.taken for one in partial.tried] == [False, True, False]
