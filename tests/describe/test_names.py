"""Names: what may be one, and how it is filed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.costs import assert_proportional

from colophon.describe.names.persons import parse
from colophon.model.record import AgentKind


@pytest.mark.parametrize(
    ("words", "language", "heading"),
    [
        ("Bryan W. Weber1", "en", "Weber, Bryan W."),
        ("JOHN OWEN.", "en", "Owen, John"),
        ("Dr. A. v. Kleemann", "de", "Kleemann, A. v."),
        ("Alexander von Humboldt", "de", "Humboldt, Alexander von"),
        ("Don Luis Prudencio Alvarez y Tejero", "es", "Alvarez y Tejero, Luis Prudencio"),
        ("Gabriel García Márquez", "es", "García Márquez, Gabriel"),
        ("José María Arguedas", "es", "Arguedas, José María"),
        ("A. N. RIBEIRO SANCHES", "pt", "Sanches, A. N. Ribeiro"),
        ("Honoré de Balzac", "fr", "Balzac, Honoré de"),
        ("Jean de La Fontaine", "fr", "La Fontaine, Jean de"),
        ("Ferdinand Domela Nieuwenhuis", "nl", "Nieuwenhuis, Ferdinand Domela"),
        ("Tara van Viegen", "en", "van Viegen, Tara"),
        ("Bernard Marius ’t Hart", "en", "’t Hart, Bernard Marius"),
        ("Zachary del Rosario", "en", "del Rosario, Zachary"),
        ("Толстой Л.Н.", "ru", "Толстой, Л. Н."),
        ("Лев Николаевич Толстой", "ru", "Толстой, Лев Николаевич"),
        ("Γιώργος Σεφέρης", "el", "Σεφέρης, Γιώργος"),
        ("Philip Melanchthon, 1497-1560", "en", "Melanchthon, Philip"),
        ("Martin Luther King, Jr.", "en", "King, Martin Luther, Jr."),
        ("Louis XIV", "fr", "Louis XIV"),
        ("John Fowke Maior", "en", "Fowke, John"),
        ("Hen. Scobel, Cler' Parliament.", "en", "Scobel, Hen."),
        ("Vincent A. Knight", "en", "Knight, Vincent A."),
        ("April M Wright", "en", "Wright, April M"),
    ],
)
def test_names_are_filed_surname_first(words, language, heading):
    name = parse(words, language)
    assert name is not None
    assert name.heading == heading


@pytest.mark.parametrize(
    "words",
    [
        "A White Nationalist Agenda",
        "Trump is Not All Powerful",
        "The Housing Question",
        "What Is To Be Done",
        "Chapter One",
        "La question sociale",
        "Der Weg zur Freiheit",
        "El Capital",
        "Что делать",
        "Creative Commons",
        "the committee",
        "1923",
        "",
        "!!!",
        "Monseigneur",
    ],
)
def test_headings_are_no_names(words):
    assert parse(words) is None


def test_initials_are_kept_as_they_stand():
    name = parse("I. W.")
    assert name is not None
    assert (name.heading, name.kind) == ("I. W.", AgentKind.PERSON)


def test_a_known_forename_raises_trust():
    known, unknown = parse("Rosa Mwangi"), parse("Grumbold Tarkwell")
    assert known is not None
    assert unknown is not None
    assert known.trust > unknown.trust


@given(st.text(max_size=120))
def test_any_text_is_a_name_or_none(text):
    name = parse(text, "en")
    assert name is None or (name.name and name.heading and 0 < name.trust <= 1)


@pytest.mark.parametrize("part", ["A. ", "xxxx", "de ", "(", "1,"])
def test_hostile_names_are_read_in_linear_time(part):
    assert_proportional(parse, lambda n: part * n, 12_500, 100_000)
