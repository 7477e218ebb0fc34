"""Names as metadata states them: each whole, right way round, and once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.names.persons import parse
from colophon.describe.names.sameness import same
from colophon.describe.names.stated_names import agent, agents
from colophon.model.record import Agent, AgentKind

FILED = {
    "Muster, Berta": ("Berta Muster", "Muster, Berta"),
    "MUSTER, Berta": ("Berta Muster", "Muster, Berta"),
    "van der Meer, Ada": ("Ada van der Meer", "van der Meer, Ada"),
    "Meer, Ada van der": ("Ada van der Meer", "Meer, Ada van der"),
    "García Lorca, Ana": ("Ana García Lorca", "García Lorca, Ana"),
    "García y Tejero, Ana María": ("Ana María García y Tejero", "García y Tejero, Ana María"),
    "LEGRAND Simone": ("Simone Legrand", "Legrand, Simone"),
    "DE LA CRUZ Ana": ("Ana de la Cruz", "de la Cruz, Ana"),
    "Simone LEGRAND": ("Simone LEGRAND", "Legrand, Simone"),
    "McDONALD Ann": ("Ann McDonald", "McDonald, Ann"),
    "O'BRIEN Kate": ("Kate O'Brien", "O'Brien, Kate"),
    "Example, Ada, 1950-": ("Ada Example", "Example, Ada, 1950-"),
    "Example, Ada (1950–)": ("Ada Example", "Example, Ada, 1950-"),
    "Prova, Carlo, 1881-1936.": ("Carlo Prova", "Prova, Carlo, 1881-1936"),
    "M. Moss": ("M. Moss", "Moss, M."),
    "Moss, S. A.": ("S. A. Moss", "Moss, S. A."),
    "Moss, Dr. Agnes": ("Agnes Moss", "Moss, Agnes"),
    "Example, Ada.": ("Ada Example", "Example, Ada"),
    "Example, Ada (author)": ("Ada Example", "Example, Ada"),
    "Ada Example <ada@example.org>": ("Ada Example", "Example, Ada"),
    "by Ada Example": ("Ada Example", "Example, Ada"),
    "Agnes Moss, Baker": ("Agnes Moss", "Moss, Agnes"),
    "Ada Example, PhD": ("Ada Example", "Example, Ada"),
    "Arc, Jeanne d'": ("Jeanne d'Arc", "Arc, Jeanne d'"),
    "Oakes, Thomas, Jr.": ("Thomas Oakes Jr.", "Oakes, Thomas, Jr."),
    "Zvidzai, Tawanda": ("Tawanda Zvidzai", "Zvidzai, Tawanda"),
    "Толстой, Лев Николаевич": ("Лев Николаевич Толстой", "Толстой, Лев Николаевич"),
    "Παππάς, Γιώργος": ("Γιώργος Παππάς", "Παππάς, Γιώργος"),
}


@pytest.mark.parametrize("value", FILED)
def test_a_filed_name_is_one_person_right_way_round(value: str) -> None:
    (found,) = agents(value)
    assert (found.name, found.heading, found.kind) == (*FILED[value], AgentKind.PERSON)


BODIES = (
    "Courant Communiste Révolutionnaire",
    "Solution MAEVH",
    "Meadow Litho",
    "Ciclofficina Raggi Storti",
    "Institute of Bread and Roses",
    "Emma Goldman Collective",
    "Duncker & Humblot",
    "Otterham Press, Ltd",
    "Lower Meadow Press, London",
    "Mieterverein Nordstadt e. V.",
    "Fahrradwerkstatt Lindenhof",
    "Grumbold Tarkwell",
    "UNESCO",
    "Radio del Barrio",
)


@pytest.mark.parametrize("value", BODIES)
def test_what_nothing_says_is_a_person_is_not_inverted(value: str) -> None:
    (found,) = agents(value)
    assert (found.name, found.heading) == (value, "")
    assert found.kind is not AgentKind.PERSON


def test_a_surname_that_is_also_a_word_for_bodies_is_a_surname() -> None:
    assert str(agent("Alice Church")) == "Church, Alice"
    assert str(agent("Alice Church Collective")) == "Alice Church Collective"


@pytest.mark.parametrize(
    ("value", "headings"),
    [
        ("Hannah Oakes, Tomas Brand, Lucy Wren", ["Oakes, Hannah", "Brand, Tomas", "Wren, Lucy"]),
        (
            "Hannah Oakes, Tomas Brand and Lucy Wren",
            ["Oakes, Hannah", "Brand, Tomas", "Wren, Lucy"],
        ),
        ("Oakes, Hannah; Brand, Tomas", ["Oakes, Hannah", "Brand, Tomas"]),
        ("Oakes, Hannah and Brand, Tomas", ["Oakes, Hannah", "Brand, Tomas"]),
        ("Oakes, Hannah, Brand, T.", ["Oakes, Hannah", "Brand, T."]),
        ("Hannah Oakes & Tomas Brand", ["Oakes, Hannah", "Brand, Tomas"]),
        ("Hannah Oakes und Tomas Brand", ["Oakes, Hannah", "Brand, Tomas"]),
        ("Hannah Oakes, Tomas Brand", ["Oakes, Hannah", "Brand, Tomas"]),
        (
            "Hannah Oakes and the Committee of Night Bakers",
            ["Oakes, Hannah", "the Committee of Night Bakers"],
        ),
        ("Hannah Oakes; Hannah Oakes", ["Oakes, Hannah"]),
        ("Hannah Oakes; (anonymous)", ["Oakes, Hannah"]),
    ],
)
def test_names_of_one_value_are_told_apart(value: str, headings: list[str]) -> None:
    assert [str(one) for one in agents(value)] == headings


def test_what_the_source_calls_a_name_counts() -> None:
    assert str(agent("Grumbold Tarkwell", kind="person")) == "Tarkwell, Grumbold"
    assert agent("Rosa Mwangi", kind="body") == Agent(name="Rosa Mwangi", kind=AgentKind.BODY)
    assert agents("Brand, Oakes, Wren", kind="body")[0].name == "Brand, Oakes, Wren"


SURNAMES = st.sampled_from(
    "Muster Example Moss Prova Oakes d'Esempio Ó'Brien Müller-Lang Толстой Ejemplo".split()
)
FORENAMES = st.lists(
    st.sampled_from("Ada Berta Carlo Dora José Ana-María J. Зоя".split()), min_size=1, max_size=3
)
PARTICLES = st.sampled_from(["", "van ", "van der ", "de la ", "von "])


@given(PARTICLES, st.lists(SURNAMES, min_size=1, max_size=2), FORENAMES)
def test_a_heading_is_read_as_itself(particle, surnames, forenames):
    heading = f"{particle}{' '.join(surnames)}, {' '.join(forenames)}"
    (found,) = agents(heading)
    assert found.heading == heading
    assert found.name == f"{' '.join(forenames)} {particle}{' '.join(surnames)}"
    assert agents(found.heading) == [found]


@given(SURNAMES, FORENAMES)
def test_what_is_shown_is_filed_again_the_same(surname, forenames):
    (found,) = agents(f"{surname}, {' '.join(forenames)}")
    assert [one.heading for one in agents(found.name)] == [found.heading]


BODY_WORDS = st.sampled_from("Verein Collective Sindicato Press Committee Комитет Éditions".split())


@given(st.lists(SURNAMES, min_size=1, max_size=3), BODY_WORDS, st.booleans())
def test_a_body_is_left_as_it_is(words, kind, first):
    name = " ".join((kind, *words) if first else (*words, kind))
    (found,) = agents(name)
    assert (found.name, found.heading) == (name, "")


@given(st.text(max_size=200), st.sampled_from(["", "en", "hu", "es"]))
def test_any_value_gives_names_or_none(value, language):
    for one in agents(value, language):
        assert one.name.strip()
        assert not one.heading or "," in one.heading or one.heading == one.name


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Muster, Berta", "Berta Muster", True),
        ("LEGRAND Simone", "Simone Legrand", True),
        ("Example, A.", "Ada Example", True),
        ("Example, Ada B.", "Example, Ada", True),
        ("Example, Ada", "Example, Aline", False),
        ("Example, Ada", "Muster, Ada", False),
        ("The Night Bakers' Union", "Night Bakers' Union", True),
        ("Lower Meadow Press Ltd", "Lower Meadow Press", True),
        ("Lower Meadow Press", "Upper Meadow Press", False),
    ],
)
def test_one_name_in_two_dresses_is_one(one: str, other: str, alike: bool) -> None:
    first, second = agent(one), agent(other)
    assert first is not None
    assert second is not None
    assert same(first, second) is alike
    assert same(second, first) is alike


@pytest.mark.parametrize("filed", ["Moss, Agnes", "Moss, A. B.", "van der Meer, Ada"])
def test_a_filed_name_in_running_text_is_turned(filed: str) -> None:
    name = parse(filed)
    assert name is not None
    assert name.heading == filed
    assert name.name.split()[-1] == filed.partition(",")[0].split()[-1]


def test_a_name_and_a_trade_is_no_filed_name() -> None:
    name = parse("Agnes Moss, Baker")
    assert name is not None
    assert name.name == "Agnes Moss"
