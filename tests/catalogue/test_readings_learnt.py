"""How often the reader is right is learnt from what the archive decides."""

from collections.abc import Callable

import pytest

from colophon.catalogue import Catalogue
from colophon.describe.reading.home import ENOUGH


@pytest.fixture
def drafts(catalogue: Catalogue, box: Callable[..., str]) -> list[str]:
    texts = (
        f"Notice number {number} on the compost\n\nBring string and a chair to the gate.\n\n"
        f"Published by Lower Meadow Allotment Society, Otterham, 2019\n"
        for number in range(ENOUGH + 4)
    )
    paths = [box(f"{number}.txt", text) for number, text in enumerate(texts)]
    return [one.record.id for one in catalogue.draft(paths) if one.record]


def test_decisions_move_the_confidence_of_the_next_draft_and_undoing_takes_it_back(
    catalogue: Catalogue, drafts: list[str], box: Callable[..., str]
) -> None:
    before = catalogue.record(drafts[0]).of("publisher")[0]
    assert any(one.method == "reader" for one in before.evidence)
    catalogue.decisions.reject(drafts, "publisher", by="maria")
    catalogue.subjects.learn()
    (found,) = [one for one in catalogue.subjects.readings() if one.field == "publisher"]
    assert (found.decisions, found.kept) == (len(drafts), 0)
    assert found.used
    assert found.loss < found.shipped_loss
    text = "Late notice on the gate\n\nIt is shut.\n\nPublished by Marsh League, Otterham, 2020\n"
    (later,) = catalogue.draft([box("later.txt", text)])
    assert later.record is not None
    assert all(one.confidence < before.confidence for one in later.record.of("publisher"))
    catalogue.decisions.undo(by="maria")
    catalogue.subjects.catch_up()
    assert catalogue.subjects.readings() == ()
