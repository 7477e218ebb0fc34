"""Evaluation: our figures are the scorer's; nothing learnt from is judged."""

import json
import random
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.model.record import Agent, Concept, Date, Record, Source, Statement, Status, Text
from colophon.review import evaluation
from colophon.review.evaluation import Count, Pair, evaluate, gold_row, prediction_of


def _gold(shared):
    lines = (shared / "gold-dev" / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def _spoilt(row, chance):
    """A prediction made of the truth, with every kind of mistake in it."""
    made = {"file": row["file"]}
    if row.get("title"):
        made["title"] = chance.choice(
            [
                row["title"],
                row["title"].upper(),
                row["title"][:20],
                "Something else entirely",
                row["title"] + " and more",
            ]
        )
    if row.get("subtitle") and chance.random() < 0.6:
        made["subtitle"] = row["subtitle"]
    names = [one["name"] for one in row.get("creators") or []]
    chance.shuffle(names)
    made["creators"] = [{"name": one} for one in names[: chance.randrange(4)]] + chance.choice(
        [[], ["Nobody, Ann"], [{"name": ""}]]
    )
    publishers = row.get("publishers") or []
    made["publishers"] = [one if isinstance(one, str) else one["name"] for one in publishers]
    made["publishers"] += chance.choice([[], ["chez Nobody"], ["example.org"]])
    if row.get("place"):
        made["place"] = chance.choice([row["place"], "Nowhere", f"{row['place']}, Earth"])
    if row.get("date"):
        made["date"] = chance.choice([row["date"], row["date"][:4], "1999", "1650-01-01", "nd"])
    made["language"] = chance.choice([row.get("language") or "en", "eng", "xx"])
    if row.get("rights"):
        made["rights"] = chance.choice(
            [row["rights"], "public domain", "CC BY 4.0", "All rights reserved"]
        )
    topics = list(row.get("topics") or [])
    made["topics"] = topics[: chance.randrange(3)] + chance.choice(
        [[], [{"label": "Soup", "uri": "urn:x"}], ["Bread"]]
    )
    return made


@pytest.mark.parametrize(
    "options", [(), ("--in-text",), ("--by", "language"), ("--by", "format", "--in-text")]
)
def test_our_table_is_the_scorers(shared, tmp_path, options):
    gold = _gold(shared)
    chance = random.Random(7)
    predicted = {row["file"]: _spoilt(row, chance) for row in gold if chance.random() < 0.9}
    path = tmp_path / "predictions.jsonl"
    path.write_text("".join(json.dumps(one) + "\n" for one in predicted.values()), encoding="utf-8")
    folder = shared / "gold-dev"
    theirs = subprocess.run(
        [
            sys.executable,
            str(folder / "score.py"),
            str(path),
            "--gold",
            str(folder / "gold.jsonl"),
            *options,
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        env={"PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"},
    )
    by = {"language": evaluation.language, "format": evaluation.format_}.get(
        options[1] if "--by" in options else "", evaluation.source
    )
    ours = evaluate(
        [Pair(predicted=predicted.get(row["file"], {}), gold=row) for row in gold],
        in_text="--in-text" in options,
        by=by,
    )
    assert "\n".join(ours.table()) == theirs.stdout.rstrip("\n")


def _pair(sha256="", **fields):
    gold = {
        "file": "a",
        "gold_fields": list(fields),
        "in_text": {},
        **{name: pair[1] for name, pair in fields.items()},
    }
    return Pair(
        predicted={name: pair[0] for name, pair in fields.items()}, gold=gold, sha256=sha256
    )


def test_what_was_learnt_from_is_left_out():
    pairs = [_pair("a" * 64, language=("en", "en")), _pair("b" * 64, language=("fr", "en"))]
    found = evaluate(pairs, learnt={"a" * 64})
    assert (found.documents, found.left_out, found.f1("language")) == (1, 1, 0.0)
    assert "1 left out" in "\n".join(found.table())


def test_an_answer_where_there_is_none_is_wrong():
    found = evaluate([_pair(creators=(["Doe, Jane"], []))])
    assert found.counts["ALL"]["creators~"] == Count(0, 0, 1, 0, 1)
    assert found.counts["ALL"]["creators~"].precision == 0.0
    assert found.counts["ALL"]["creators~"].recall is None


@pytest.mark.parametrize(("field", "line"), [("date", "date"), ("title", "title~")])
@pytest.mark.parametrize("said", [{}, {"date": "1950", "title": "Bread"}])
def test_a_record_that_is_undated_or_without_title_is_judged_too(field, line, said):
    pair = Pair(predicted=said, gold={"file": "x", "gold_fields": [field]}, sha256="c" * 64)
    assert evaluate([pair]).counts["ALL"][line] == Count(0, 0, len(said) and 1, 0, 1)


def test_the_worst_come_first():
    pairs = [
        _pair(creators=(["Doe, Jane"], ["Doe, Jane"])),
        _pair(creators=(["Roe, Ann", "Poe, Tom"], ["Doe, Jane"])),
        _pair(creators=([], ["Doe, Jane"])),
    ]
    assert [one.missed for one in evaluate(pairs).worst("creators~")] == [3, 1]


def _record():
    def said(term, value, status=Status.ACCEPTED):
        return Statement(term=term, value=value, status=status)

    return Record(
        id="bread",
        source=Source(name="bread.txt", sha256="0" * 64),
        statements=(
            said("title", Text(text="Bread")),
            said("title", Text(text="Loaf"), Status.REJECTED),
            said("creator", Agent(name="Jane Doe", heading="Doe, Jane")),
            said("publisher", Agent(name="Bad Press"), Status.REJECTED),
            said("issued", Date(edtf="1974-03~", display="[ca. March 1974]")),
            said("placeOfPublication", Text(text="Leeds"), Status.SUGGESTED),
            said("subject", Concept(uri="urn:bread", label="Bread")),
        ),
    )


def test_a_record_as_prediction():
    assert prediction_of(one for one in _record().statements if one.live) == {
        "title": "Bread",
        "creators": [{"name": "Doe, Jane"}],
        "date": "1974-03",
        "place": "Leeds",
        "topics": [{"label": "Bread", "uri": "urn:bread"}],
    }


def test_a_reviewed_record_as_truth():
    row = gold_row(_record())
    assert row["gold_fields"] == ["creators", "date", "publishers", "title", "topics"]
    assert row["publishers"] == []
    assert "place" not in row


@given(
    st.lists(st.text(min_size=1, max_size=12), max_size=4),
    st.lists(st.text(min_size=1, max_size=12), max_size=4),
)
def test_figures_lie_between_nought_and_one(predicted, true):
    found = evaluate([_pair(creators=(predicted, true), publishers=(predicted, true))])
    for count in found.counts["ALL"].values():
        assert count.right <= count.predicted
        assert count.found <= count.gold
        assert 0 <= count.f1 <= 1


@given(st.lists(st.text(alphabet="abcdeéß", min_size=1, max_size=12), min_size=1, max_size=4))
def test_the_truth_scores_full_marks(names):
    assert evaluate([_pair(creators=(names, names))]).f1("creators") == 1.0
