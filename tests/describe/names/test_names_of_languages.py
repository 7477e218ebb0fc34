"""Names of persons and bodies of many languages: how they are filed, and what is none."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colophon.describe.imprint.imprint_names import kind_of
from colophon.describe.names.bodies import is_body
from colophon.describe.names.headings import case_word, fold_heading, has_capital, heading
from colophon.describe.names.persons import parse, read_filed, tokens_of
from colophon.describe.names.stated_names import MOST, agents
from colophon.model.record import AgentKind

FILED = {
    "en": """
        Ann Marlow | Marlow, Ann
        ANN MARLOW | Marlow, Ann
        A. Marlow | Marlow, A.
        A. B. Marlow | Marlow, A. B.
        Ann B. Marlow | Marlow, Ann B.
        John Smith Jr. | Smith, John, Jr.
        John Smith, Jr. | Smith, John, Jr.
        Dr. John Smith | Smith, John
        The Rev. John Smith | Smith, John
        Mrs. Ann Marlow | Marlow, Ann
        John McDonald | McDonald, John
        JOHN McDONALD | McDonald, John
        Mary O'Brien | O'Brien, Mary
        MARY O'BRIEN | O'Brien, Mary
        Tho: Manton | Manton, Tho.
        Marlow, Ann | Marlow, Ann
        MARLOW, Ann | Marlow, Ann
    """,
    "de": """
        Otto von Halm | Halm, Otto von
        Ludwig van Halm | Halm, Ludwig van
        Karl Heinz Müller | Müller, Karl Heinz
        Hans-Peter Müller | Müller, Hans-Peter
        Dr. phil. Karl Müller | Müller, Karl
    """,
    "fr": """
        Jean de La Fontaine | La Fontaine, Jean de
        Charles de Marais | Marais, Charles de
        Jeanne d'Arc | Arc, Jeanne d'
        Marie-Anne Colin | Colin, Marie-Anne
        Ann MARLOW | Marlow, Ann
        Louis XIV | Louis XIV
    """,
    "es": """
        Miguel de Rojas | Rojas, Miguel de
        José Ortega y Rojas | Ortega y Rojas, José
        Gabriel García Márquez | García Márquez, Gabriel
    """,
    "pt": "João da Silva | Silva, João da",
    "it": "Giovanni Della Casa | Della Casa, Giovanni\nAnna De Rossi | De Rossi, Anna",
    "nl": "Anna de Vries | Vries, Anna de\nJan van der Berg | Berg, Jan van der",
    "pl": "Jan Kowalski | Kowalski, Jan",
    "cs": "Božena Nová | Nová, Božena",
    "hu": "Kovács János | Kovács, János\nKis Sándor | Kis, Sándor",
    "sv": "Anna Svensson | Svensson, Anna\nCarl von Lund | Lund, Carl von",
    "tr": "Ahmet Yılmaz | Yılmaz, Ahmet\nAHMET YILMAZ | Yılmaz, Ahmet",
    "uk": "Іван Петренко | Петренко, Іван",
    "ru": """
        Лев Петров | Петров, Лев
        Л. Н. Петров | Петров, Л. Н.
        Петров Л. Н. | Петров, Л. Н.
        Петров Л.Н. | Петров, Л. Н.
        Лев Николаевич Петров | Петров, Лев Николаевич
    """,
    "el": "Γιάννης Παπαδόπουλος | Παπαδόπουλος, Γιάννης\nΓΙΑΝΝΗΣ ΜΑΡΗΣ | Μαρησ, Γιαννησ",
}

NO_PERSONS = [
    "of the sea", "und die", "12 May", "Ann Marlow and John Smith", "Juan García y Ana López",
    "Juan García y", "the Rev.", "Chapter One", "x" * 100, "", " ", "…", "A", "I", "1984",
    "Printed by", "der Verfasser", "της πόλης",
]  # fmt: skip

BODIES = """
    Harbour Group
    Verlag Neue Gasse
    Imprimerie Dubois
    Gráficas Luna
    Tipografia Larga
    Drukarnia Nowa
    Svaz nájemníků
    Bérlők Szövetsége
    Hyresgästföreningen
    Lejernes Forening
    Leieboerforeningen
    Vuokralaisten liitto
    Kiracılar Derneği
    Спілка мешканців
    Союз жильцов
    Σύλλογος Ενοικιαστών
    اتحاد المستأجرين
    جمعية السكان
    אגודת הדיירים
    ועד השכונה
    下城租户协会
    下町借家人組合
    下町書店
    아랫마을 세입자회
    새마을 출판사
    Związek Lokatorów
    Halm & Co.
    Mieterverein Unterstadt e.V.
    Harbour Press Ltd
    S.A. Imprenta Luna
"""

NOT_BODIES = [
    "Ann Marlow", "Karl Moor", "Anne Colin", "Ana López", "Іван Петренко", "Γιάννης Μάρης",
    "王小明", "山田太郎", "김철수", "דוד כהן", "أحمد حسن", "王会", "이영회",
]  # fmt: skip

STATED = """
    Marlow, Ann; Smith, John | Marlow, Ann | Smith, John
    Ann Marlow, John Smith | Marlow, Ann | Smith, John
    Ann Marlow & John Smith | Marlow, Ann | Smith, John
    Ann Marlow and John Smith | Marlow, Ann | Smith, John
    Ann Marlow (ed.) | Marlow, Ann
    Marlow, Ann (ed.) | Marlow, Ann
    Marlow, Ann, 1950- | Marlow, Ann, 1950-
    Marlow, Ann (1881-1936) | Marlow, Ann, 1881-1936
    Marlow, Ann, b. 1950 | Marlow, Ann, b. 1950
    by Ann Marlow | Marlow, Ann
    von Anna Schmidt | Schmidt, Anna
    Schmidt, Anna / Müller, Karl | Schmidt, Anna | Müller, Karl
    Anna Schmidt und Karl Müller | Schmidt, Anna | Müller, Karl
    Anne Colin et Paul Dubois | Colin, Anne | Dubois, Paul
    Ann Marlow <ann@example.org> | Marlow, Ann
    López, Ana y García, Juan | López, Ana | García, Juan
    Ann Marlow; Ann Marlow | Marlow, Ann
    Harbour Group |
    Anonymous |
    ann@example.org |
"""


def rows(text: str) -> list[tuple[str, list[str]]]:
    """(name, what is expected), a row a line."""
    return [
        (parts[0], [one for one in parts[1:] if one])
        for row in text.split("\n")
        if (parts := [one.strip() for one in row.split("|")])[0]
    ]


@pytest.mark.parametrize(
    ("language", "name", "filed"),
    [(language, name, said[0]) for language, text in FILED.items() for name, said in rows(text)],
)
def test_how_a_person_is_filed(language: str, name: str, filed: str) -> None:
    found = parse(name, language)
    assert found is not None
    assert found.kind is AgentKind.PERSON
    assert fold_heading(found.heading) == fold_heading(filed)
    if language != "el":
        assert found.heading == filed


@pytest.mark.parametrize("text", NO_PERSONS)
def test_what_is_no_person(text: str) -> None:
    found = parse(text)
    assert (
        found is None
        or (found.trust <= 0.5 and found.kind is not AgentKind.PERSON)
        or (len(found.name.split()) == 1)
    )


@pytest.mark.parametrize("name", [one for one, _ in rows(BODIES)])
def test_a_body_says_that_it_is_one(name: str) -> None:
    assert kind_of(name) is AgentKind.BODY
    assert is_body(name)


@pytest.mark.parametrize("name", NOT_BODIES)
def test_a_person_is_no_body(name: str) -> None:
    assert not is_body(name)
    assert kind_of(name) is not AgentKind.BODY


@pytest.mark.parametrize(("value", "headings"), rows(STATED))
def test_the_names_that_metadata_state(value: str, headings: list[str]) -> None:
    assert [one.heading for one in agents(value) if one.heading] == headings


@pytest.mark.parametrize(
    ("word", "shouted", "language", "expected"),
    [
        ("MARLOW", True, "en", "Marlow"),
        ("McDONALD", False, "en", "McDonald"),
        ("O'BRIEN", True, "en", "O'Brien"),
        ("VON", True, "de", "von"),
        ("Y", True, "es", "y"),
        ("YILMAZ", True, "tr", "Yılmaz"),
        ("İNCE", True, "tr", "İnce"),
        ("ANNE-MARIE", True, "fr", "Anne-Marie"),
        ("XIV", True, "fr", "XIV"),
        ("J.", True, "en", "J."),
        ("Marlow", False, "en", "Marlow"),
    ],
)
def test_a_word_in_capitals_is_written_small(
    word: str, shouted: bool, language: str, expected: str
) -> None:
    assert case_word(word, shouted, language) == expected


@pytest.mark.parametrize(
    ("word", "capital"),
    [
        ("Marlow", True), ("d'Arc", True), ("dell'Orso", True), ("d'arc", False), ("marlow", False),
        ("", False), ("王", False),
    ],
)  # fmt: skip
def test_whether_a_word_has_a_capital(word: str, capital: bool) -> None:
    assert has_capital(word) is capital


@pytest.mark.parametrize(
    ("head", "tail", "filed"),
    [
        ("Marlow", "Ann", "Marlow, Ann"),
        ("Marlow", "A. B.", "Marlow, A. B."),
        ("Smith", "John, Jr.", "Smith, John, Jr."),
        ("Leeds", "England", None),
        ("Harbour Group", "Hull", None),
    ],
)
def test_a_filed_name_is_turned(head: str, tail: str, filed: str | None) -> None:
    found = read_filed(head, tail)
    assert (found.heading if found else None) == filed


@settings(deadline=None, max_examples=80)
@given(
    st.lists(st.sampled_from(["Ann", "John", "Marlow", "Smith", "de", "von", "A.", "O'Brien", "y"]),
             min_size=1, max_size=6),
    st.sampled_from(["en", "de", "fr", "es", "hu", "nl", ""]),
)  # fmt: skip
def test_a_heading_has_the_words_of_its_name(tokens: list[str], language: str) -> None:
    filed = heading(list(tokens), language)
    letters = sorted(filter(str.isalpha, fold_heading(filed)))
    assert letters == sorted(filter(str.isalpha, fold_heading(" ".join(tokens))))
    assert filed.count(",") <= 1


@settings(deadline=None, max_examples=80)
@given(st.text(max_size=120))
def test_any_text_is_a_name_or_none(text: str) -> None:
    found = parse(text)
    assert found is None or (0 < found.trust <= 1 and found.name)
    assert isinstance(is_body(text), bool)
    assert all(tokens_of(text))


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="Ann Marlow,;&(ed.)1950-<@>王小明김 \n", max_size=200))
def test_any_value_states_few_names_and_none_twice(value: str) -> None:
    found = agents(value)
    assert len(found) <= MOST
    assert len({one.name for one in found}) == len(found)
