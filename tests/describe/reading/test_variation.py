"""Further examples made of those written."""

import random

from colophon.describe.reading.learn.variation import Names, varied

GOLDS = [
    {
        "file": f"{number}.txt", "language": "en", "title": f"Notes of {body}", "place": town,
        "publishers": [{"name": body, "url": None}], "creators": [], "printers": ["Hobday Bros"],
        "tolerated": {"publishers": [f"the {body}"]},
    }
    for number, (body, town) in enumerate(
        [("Harbour League", "Tarrow"), ("Mill Friends", "Wexcombe"), ("Lamp Society", "Ardle Bay")]
    )
]  # fmt: skip
TEXT = """NOTES OF HARBOUR LEAGUE

The Harbour
League met in Tarrow on Monday, and what was said there is written here.
It was said at length, by many, and the lamps were lit twice before we went
home again through the rain.

Published by the Harbour League, Tarrow.
"""


def test_names_are_exchanged_wherever_they_stand() -> None:
    texts = [varied(TEXT, GOLDS[0], Names(GOLDS), random.Random(seed)) for seed in range(40)]
    changed = [(text, gold) for text, gold in texts if gold["publishers"] != GOLDS[0]["publishers"]]
    assert len(changed) > 20
    for text, gold in changed:
        name = gold["publishers"][0]["name"]
        assert name in {"Mill Friends", "Lamp Society"}
        assert f"by the {name}".lower() in " ".join(text.split()).lower()
        assert "harbour" not in text.lower()
        assert gold["tolerated"]["publishers"] == [f"the {name}"]
        assert gold["title"] == f"Notes of {name}"
    assert any("NOTES OF MILL FRIENDS" in text for text, _ in changed)
    assert any(text == text.lower() for text, _ in texts)


def test_what_was_written_stays() -> None:
    before = repr(GOLDS)
    varied(TEXT, GOLDS[0], Names(GOLDS), random.Random(1))
    assert repr(GOLDS) == before


def test_the_same_chance_makes_the_same_document() -> None:
    one = varied(TEXT, GOLDS[0], Names(GOLDS), random.Random("a"))
    assert one == varied(TEXT, GOLDS[0], Names(GOLDS), random.Random("a"))


def test_a_name_without_others_stays() -> None:
    text, gold = varied(TEXT, GOLDS[0], Names(GOLDS[:1]), random.Random(3))
    assert gold["publishers"] == GOLDS[0]["publishers"]
    assert "harbour" in text.lower()
