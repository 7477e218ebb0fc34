"""Ids are readable, unique and safe; ARKs carry the check character of NOID."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.config import Arks
from colophon.model.errors import ConfigError
from colophon.model.record import Date, Record, Source, Statement, Text
from colophon.store import ids


def titled(title: str, issued: str = "", issue: str = "") -> Record:
    values = [("title", Text(text=title))]
    if issue:
        values.append(("issue", Text(text=issue)))
    statements = [Statement(term=term, value=value) for term, value in values]
    if issued:
        statements.append(Statement(term="issued", value=Date(edtf=issued, display=issued)))
    return Record(id="", statements=tuple(statements))


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("A Message, to the Bees!", "a-message-to-the-bees"),
        ("Städte & Straßen", "stadte-and-strassen"),
        ("L’été à Łódź", "lete-a-lodz"),
        ("Ελληνική Ένωση", "elliniki-enosi"),
        ("Пчёлы и йод", "pchyoly-i-yod"),
        ("Їжак", "yizhak"),
        ("Œuvre Æther Øl", "oeuvre-aether-ol"),
        ("ＦＵＬＬ width", "full-width"),
        ("蜜蜂", ""),
        ("...", ""),
    ],
)
def test_slugs(title: str, slug: str) -> None:
    assert ids.slug(title) == slug


@given(title=st.text())
def test_any_title_gives_a_safe_id(title: str) -> None:
    made = ids.new_id(titled(title), ())
    assert made
    assert len(made) <= ids.LONGEST
    assert made.strip("abcdefghijklmnopqrstuvwxyz0123456789-") == ""
    assert made.strip("-") == made
    assert made not in ids.RESERVED


def test_long_titles_end_with_a_word() -> None:
    assert ids.slug("word " * 40) == "-".join(["word"] * 12)
    assert ids.slug("w" * 90) == "w" * 60


def test_what_is_taken_gets_issue_year_or_number() -> None:
    record = titled("Bees", "2019~", "No. 7")
    taken: list[str] = []
    for _ in range(5):
        taken.append(ids.new_id(record, taken))
    assert taken == ["bees", "bees-no-7", "bees-2019", "bees-2", "bees-3"]


@pytest.mark.parametrize("name", ["con", "NUL", "com1", "catalogue"])
def test_device_names_are_avoided(name: str) -> None:
    assert ids.new_id(titled(name), ()) == f"{name.lower()}-2"


def test_without_a_title_the_file_gives_the_name() -> None:
    record = Record(id="", source=Source(name="Scan 12.pdf", sha256=""))
    assert ids.new_id(record, ()) == "scan-12"
    assert ids.new_id(Record(id=""), ()) == "untitled"


def test_the_check_character_of_the_specification() -> None:
    assert ids.check_character("13030/xf93gt2") == "q"


def is_sound(ark: str) -> bool:
    """Whether the last character of an ARK is its check character."""
    name = ark.removeprefix("ark:")
    return ids.check_character(name[:-1]) == name[-1]


@given(data=st.data())
def test_minted_arks_detect_single_errors_and_swaps(data: st.DataObject) -> None:
    numbers = st.integers(0, 28)
    ark = ids.mint(Arks(shoulder="x5"), (), lambda below: data.draw(numbers) % below)
    assert is_sound(ark)
    place = data.draw(st.integers(len("ark:99999/"), len(ark) - 1))
    other = data.draw(st.sampled_from(ids.ALPHABET))
    if other != ark[place]:
        assert not is_sound(ark[:place] + other + ark[place + 1 :])
    if place + 1 < len(ark) and ark[place] != ark[place + 1]:
        swapped = ark[:place] + ark[place + 1] + ark[place] + ark[place + 2 :]
        assert not is_sound(swapped)


def test_arks_are_not_minted_twice() -> None:
    taken: set[str] = set()
    numbers = iter([0, 0, 0, 0, 0, 1])
    for _ in range(2):
        taken.add(ids.mint(Arks(template="ddk"), taken, lambda below: next(numbers)))
    assert len(taken) == 2
    with pytest.raises(ConfigError, match="taken"):
        ids.mint(Arks(template="ddk"), taken, lambda below: 0)


@pytest.mark.parametrize("template", ["", "k", "eek!", "zek", "see", "ekek"])
def test_templates_that_say_nothing_are_refused(template: str) -> None:
    with pytest.raises(ConfigError, match="template"):
        ids.mint(Arks(template=template), ())
