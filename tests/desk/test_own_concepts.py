"""Concepts of the archive's own: made where they are missing, found where they are not."""

import pytest

from colophon.catalogue import Catalogue
from colophon.desk.own_concepts import NAME, known_by, make_concept
from colophon.model.errors import DecisionError
from colophon.model.record import Concept

BROADER = "https://archive.example.org/vocab/other/garden"


def make(house: Catalogue, label: str, broader: str = "") -> Concept:
    return make_concept(house, label, broader=broader, by="ana")


def test_the_first_concept_makes_the_vocabulary(house: Catalogue) -> None:
    assert known_by(house, "Seed swap") is None
    made = make(house, "  Seed \n swap ")
    assert (made.label, made.vocabulary) == ("Seed swap", NAME)
    assert made.uri == f"{made.scheme}/seed-swap"
    again = Catalogue.open(house.folder)
    assert known_by(again, "Seed swap") == known_by(again, made.uri) == made


@pytest.mark.parametrize("label", ["Seed swap", "seed SWAP", " Seed  swap "])
def test_one_that_is_there_is_taken_instead(house: Catalogue, label: str) -> None:
    made = make(house, "Seed swap")
    before = (house.vocab_folder / f"{NAME}.ttl").read_bytes()
    assert make(house, label) == made
    assert (house.vocab_folder / f"{NAME}.ttl").read_bytes() == before


def test_labels_that_come_to_one_address_have_two(house: Catalogue) -> None:
    addresses = [make(house, label).uri for label in ("Seed swap", "Seed-swap!", "¡Seed, swap?")]
    assert len(set(addresses)) == 3
    assert addresses[1].startswith(addresses[0])


@pytest.mark.parametrize(
    "label", ["种子", "בית", "!?", 'Say "seeds" \\ ü\u200b', "<b>&amp;</b>", "x" * 300]
)
def test_any_label_is_kept_as_it_is_written(house: Catalogue, label: str) -> None:
    made = make(house, label)
    found = known_by(Catalogue.open(house.folder), made.uri)
    assert found is not None
    assert found.label == made.label == label[:200]


@pytest.mark.parametrize(
    ("label", "broader"), [("", ""), (" \n", ""), ("Seeds", "garden"), ("Seeds", "javascript:x")]
)
def test_what_is_refused_makes_nothing(house: Catalogue, label: str, broader: str) -> None:
    with pytest.raises(DecisionError) as found:
        make(house, label, broader)
    assert found.value.remedy
    assert not (house.vocab_folder / f"{NAME}.ttl").exists()


def test_a_narrower_concept_stands_below_its_broader_one(house: Catalogue) -> None:
    made = make(house, "Seeds", BROADER)
    vocabulary = Catalogue.open(house.folder).vocabularies[NAME]
    entry = vocabulary.get(made.uri)
    assert entry is not None
    assert tuple(entry.broader) == (BROADER,)
