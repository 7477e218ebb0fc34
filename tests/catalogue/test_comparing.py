"""Rules, model and both side by side, with what the model took."""

from pathlib import Path

import msgspec
from tests.catalogue.test_consulting import set_up

from colophon.catalogue import Catalogue
from colophon.suggesting.fake import Fake, false

TEXT = """\
BREAD FOR ALL

Bread is baked of flour, water and salt. Whoever has an oven can bake it.

Published by Otter Press, Leeds, May 1987
"""


def gold(folder: Path) -> Path:
    (folder / "documents").mkdir()
    rows = []
    for number in range(3):
        (folder / "documents" / f"{number}.txt").write_text(TEXT.replace("ALL", f"ALL {number}"))
        rows.append(
            {
                "file": f"{number}.txt",
                "title": f"Bread for all {number}",
                "publishers": [{"name": "Otter Press"}],
                "date": "1987-05",
                "gold_fields": ["title", "publishers", "date"],
            }
        )
    path = folder / "gold.jsonl"
    path.write_bytes(b"\n".join(map(msgspec.json.encode, rows)))
    return path


def test_each_by_field(catalogue: Catalogue, tmp_path: Path) -> None:
    path = gold(tmp_path)
    server = Fake()
    asked = set_up(catalogue, server, price="{input: 1, output: 2, currency: EUR}")
    found = asked.consulting.compare(path)
    assert len(server.asked) == found.asked == 3
    for name in ("rules", "model", "both"):
        assert found.evaluations[name].f1("title") == 1
        assert found.evaluations[name].f1("publishers") == 1
    assert found.tokens
    assert found.cost
    table = found.table()
    assert "rules   model    both" in table
    assert "EUR" in table
    assert msgspec.json.decode(found.json())["asked"] == 3
    again = asked.consulting.compare(path)
    assert (again.asked, again.kept) == (0, 3)


def test_a_model_that_invents_gives_nothing(catalogue: Catalogue, tmp_path: Path) -> None:
    found = set_up(catalogue, Fake(false)).consulting.compare(gold(tmp_path))
    assert found.evaluations["model"].f1("title") == 0
    assert found.evaluations["both"].counts == found.evaluations["rules"].counts
    assert sum(found.dropped.values()) == 15


def test_a_server_that_is_not_there(catalogue: Catalogue, tmp_path: Path) -> None:
    found = set_up(catalogue, Fake(fail_after=0)).consulting.compare(gold(tmp_path))
    assert found.failed == 3
    assert found.evaluations["rules"].f1("title") == 1
