"""Where a name in an imprint begins and ends, where two are parted, and what may be one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colophon.describe.imprint.imprint_names import (
    LONGEST,
    agent,
    has_case,
    later_names,
    may_be_name,
    may_name,
    name_end,
    plausible,
    split,
    tidy,
    trim_span,
    without_town,
)
from colophon.model.folding import fold
from colophon.model.record import AgentKind

ENDS = [
    ("Thomas Vail, at the Bell", "Thomas Vail"),
    ("Thomas Vail. 1645.", "Thomas Vail"),
    ("T. Vail, in Grub-street", "T. Vail"),
    ("T. V. for I. M.", "T. V."),
    ("Tho. Barker, at the Three Keys", "Tho. Barker"),
    ("Hen: Hilton and Giles Marsh, Printers", "Hen: Hilton and Giles Marsh"),
    ("the Harbour Group, 3 Quay St", "the Harbour Group"),
    ("Harbour Group 1979", "Harbour Group "),
    ("Harbour Group (T.U.)", "Harbour Group "),
    ("Halm & Co., Kiel", "Halm & Co."),
    ("Smith & Sons, Ltd. Leeds", "Smith & Sons, Ltd."),
    ("Jan Mol – Kaai 3", "Jan Mol "),
    ("Kis Pál. Nyomda: Új Nyomda", "Kis Pál"),
    ("Karl Moor; Druck: Halm", "Karl Moor"),
    ("Ann Marlow\n\nThe rent", "Ann Marlow"),
    ("Gray\n& Alden, for Pike", "Gray\n& Alden"),
    ("Vail\nDesign: Halm", "Vail"),
    ("Ateneo del Barrio. Calle Larga", "Ateneo del Barrio"),
    ("Svaz nájemníků, Praha", "Svaz nájemníků"),
    ("Спілка мешканців, Львів", "Спілка мешканців"),
    ("اتحاد المستأجرين، بيروت", "اتحاد المستأجرين"),
    ("אגודת הדיירים, ירושלים", "אגודת הדיירים"),
    ("下城租户协会 印刷：新印刷厂", "下城租户协会"),
    ("下町借家人組合、東京", "下町借家人組合"),
    ("下町借家人組合（東京）", "下町借家人組合"),
    ("山田 太郎 東京都", "山田 太郎"),
    ("아랫마을 세입자회 1989", "아랫마을 세입자회 "),
    ("아랫마을 세입자회 / 인쇄처 새인쇄소", "아랫마을 세입자회 "),
    ("김철수 | 펴낸곳 새마을", "김철수 "),
]

PARTED = [
    ("Thomas Vail and John Mead", ["Thomas Vail", "John Mead"]),
    ("R. Stone, and W. Hill", ["R. Stone", "W. Hill"]),
    ("Tho. Vail & Ioh. Mead", ["Tho. Vail", "Ioh. Mead"]),
    ("Thomas Vail and Sons", ["Thomas Vail and Sons"]),
    ("Duncker & Halm", ["Duncker & Halm"]),
    ("Anne Colin et Paul Dubois", ["Anne Colin", "Paul Dubois"]),
    ("Karl Halm und Otto Moor", ["Karl Halm", "Otto Moor"]),
    ("Juan Rojo y Diego Luna", ["Juan Rojo", "Diego Luna"]),
    ("Harbour Group", ["Harbour Group"]),
]

PLAUSIBLE = """
    Harbour Group
    T. N.
    Thomas Vail
    Iohn Field
    Halm & Co.
    la veufue de Pierre Valin
    les Imprimeurs du Roy
    Союз жильцов
    Σύλλογος Ενοικιαστών
    Kiracılar Derneği
"""

IMPLAUSIBLE = [
    "", "x", "our own hands", "the thousand", "1979", "London", "LONDON", "Kiel", "in the Year",
    "themselves", "voluntary labour", "a", "..", "and", "the people of this town and of all others",
]  # fmt: skip


@pytest.mark.parametrize(("words", "name"), ENDS)
def test_where_a_name_ends(words: str, name: str) -> None:
    assert words[: name_end(fold(words), 0)].strip() == name.strip()


@pytest.mark.parametrize(("words", "names"), PARTED)
def test_two_persons_are_parted_a_firm_is_not(words: str, names: list[str]) -> None:
    assert [words[a:b] for a, b in split(words, 0, len(words))] == names


@pytest.mark.parametrize("name", [row.strip() for row in PLAUSIBLE.split("\n") if row.strip()])
def test_what_may_make_publications(name: str) -> None:
    assert plausible(name)
    assert may_name(name)


@pytest.mark.parametrize("name", IMPLAUSIBLE)
def test_what_makes_none(name: str) -> None:
    assert not plausible(name)


@pytest.mark.parametrize(
    ("name", "may"),
    [
        ("下城租户协会", True), ("山田 太郎", True), ("اتحاد المستأجرين", True),
        ("김철수", True), ("会", False), ("我们来了。他走了", False), ("1979年", False),
        ("一" * 80, False), ("יום אחד באנו לכאן ואמרנו להם שאנחנו לא הולכים מכאן", False),
    ],
)  # fmt: skip
def test_names_of_scripts_without_capitals(name: str, may: bool) -> None:
    assert may_name(name) is may


@pytest.mark.parametrize(
    ("text", "span", "kept"),
    [
        (" Harbour Group, ", (0, 16), "Harbour Group"),
        ("«Жилец», Москва", (0, 7), "Жилец"),
        ("Издательство «Жилец»,", (0, 21), "Издательство «Жилец»"),
        ("Imprimerie « La Presse », Lyon", (0, 24), "Imprimerie « La Presse »"),
        ("by T. N. for", (3, 8), "T. N."),
        ("Halm & Co. Kiel", (0, 10), "Halm & Co."),
        ("'s Gravenhage", (0, 13), "'s Gravenhage"),
        ("…", (0, 1), ""),
    ],
)
def test_a_span_is_trimmed(text: str, span: tuple[int, int], kept: str) -> None:
    a, b = trim_span(text, *span)
    assert text[a:b] == kept


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Jan Mol te Gent", "Jan Mol"),
        ("Jana Nováčka v Praze", "Jana Nováčka"),
        ("Imprimerie Dubois à Lille", "Imprimerie Dubois"),
        ("Karl Moor in Leipzig", "Karl Moor"),
        ("Friends of Labour in York", "Friends of Labour in York"),
        ("Comité de Vecinos en Madrid", "Comité de Vecinos en Madrid"),
        ("Jan Mol te huis", "Jan Mol te huis"),
        ("Gent", "Gent"),
        ("", ""),
    ],
)
def test_a_town_behind_a_persons_name_is_none_of_it(name: str, kept: str) -> None:
    assert name[: without_town(name, 0, len(name))] == kept


def test_further_names_behind_an_address() -> None:
    text = fold("at the Bell, and T. Barker in St. Brides Lane, 1650")
    assert [text[a:b] for a, b in later_names(text, 0, len(text))] == ["t. barker"]


@pytest.mark.parametrize(
    ("text", "line"),
    [("a  b", "a b"), (" _The_ *Group*\n", "The Group"), ("a\n\tb", "a b"), ("", "")],
)
def test_a_transcription_stands_on_one_line(text: str, line: str) -> None:
    assert tidy(text) == line


@pytest.mark.parametrize(
    ("name", "kind", "filed"),
    [
        ("Ann Marlow", AgentKind.PERSON, "Marlow, Ann"),
        ("Harbour Group", AgentKind.BODY, ""),
        ("Halm & Sohn", AgentKind.BODY, ""),
        ("下城租户协会", AgentKind.BODY, ""),
        ("Quillon", None, ""),
    ],
)
def test_an_agent_of_a_name(name: str, kind: AgentKind | None, filed: str) -> None:
    one = agent(name)
    assert (one.name, one.kind, one.heading) == (name, kind, filed)


@pytest.mark.parametrize(
    ("letter", "case"),
    [
        ("a", True),
        ("Ж", True),
        ("σ", True),
        ("王", False),
        ("ه", False),
        ("א", False),
        ("김", False),
    ],
)
def test_which_letters_have_capitals(letter: str, case: bool) -> None:
    assert has_case(letter) is case


def test_a_town_alone_is_no_name() -> None:
    assert not may_be_name("Leeds")
    assert may_be_name("Harbour Group")


@settings(deadline=None, max_examples=100)
@given(st.text(alphabet="Thomas Vail.,;:&()«»\n1645王小明、اتحاد김철 -", max_size=160))
def test_any_name_ends_within_bounds(text: str) -> None:
    folded = fold(text)
    for start in range(0, len(folded), 7):
        end = name_end(folded, start)
        assert start <= end <= min(len(folded), start + LONGEST)
    for a, b in split(text, 0, len(text)):
        assert 0 <= a <= len(text)
        assert b <= len(text)
    a, b = trim_span(text, 0, len(text))
    assert a >= 0
    assert b <= len(text)
