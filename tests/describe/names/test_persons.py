"""Names of persons: what may be one, and how it is filed."""

import pytest
from hypothesis import example, given
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
        ("JEAN LA FONTAINE", "fr-CA", "La Fontaine, Jean"),
        ("JEAN LA FONTAINE", "frr", "la Fontaine, Jean"),  # North Frisian
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
        # particles, by the language of the document
        ("Jan van der Moor", "nl", "Moor, Jan van der"),
        ("Jan van der Moor", "en", "van der Moor, Jan"),
        ("Karl-Heinz zu Guttenau", "de", "Guttenau, Karl-Heinz zu"),
        ("KARL VON DER HEIDE", "de", "Heide, Karl von der"),
        ("Jeanne d'Arc", "fr", "Arc, Jeanne d'"),
        ("JEANNE D'ARC", "fr", "Arc, Jeanne d'"),
        ("Jean d’Ormont", "fr-CA", "Ormont, Jean d’"),
        ("Gabriele D'Annunzio", "it", "D'Annunzio, Gabriele"),
        ("Lorenzo de' Medici", "it", "de' Medici, Lorenzo"),
        ("João dos Santos Neto", "pt", "Santos Neto, João dos"),
        ("Anna af Klint", "sv", "Klint, Anna af"),
        # as catalogues file them
        ("Arc, Jeanne d'", "fr", "Arc, Jeanne d'"),
        ("'t Hooft, Jan", "nl", "'t Hooft, Jan"),
        ("van ’t Hooft, Jan", "nl", "van ’t Hooft, Jan"),
        ("Smith, John, Jr.", "en", "Smith, John, Jr."),
        # capitals; Turkish has two i
        ("ADA O'NEIL", "en", "O'Neil, Ada"),
        ("Ada McDONALD", "en", "McDonald, Ada"),
        ("JEAN-PAUL LE MOINE", "fr", "Le Moine, Jean-Paul"),
        ("JEANNE DU MOULIN", "fr", "Du Moulin, Jeanne"),
        ("ADA DE MOOR", "en", "de Moor, Ada"),
        ("MARIA DA SILVA", "pt", "Silva, Maria da"),
        ("ADA J. MOOR", "en", "Moor, Ada J."),
        ("ALİ YILMAZ", "tr", "Yılmaz, Ali"),
        ("ALİ YILMAZ", "en", "Yilmaz, Ali"),
        ("YILMAZ Ali", "tr", "Yılmaz, Ali"),
        ("ΓΙΩΡΓΟΣ ΣΕΦΕΡΗΣ", "el", "Σεφερης, Γιωργος"),
        ("ADA EXAMPLE III", "en", "Example, Ada, III"),
        ("Kovács Éva", "hu", "Kovács, Éva"),
        ("Éva Kovács", "hu", "Kovács, Éva"),
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


_TOKENS = st.sampled_from(
    "Ada JAN İDİL Éva Moor MOOR O'Neil d'Arc de' 't van der VON y Y e zu Jr. III J. R. Л. Толстой "
    ", , Dr. Σεφέρης ß — 1950 (née) M. la Le".split()
)


@example("Ada J. Jr.", "en")
@given(st.lists(_TOKENS, max_size=6).map(" ".join), st.sampled_from("en fr de nl es hu tr".split()))
def test_a_heading_has_the_words_of_the_name_and_no_loose_marks(text, language):
    name = parse(text, language)
    if name is None:
        return
    assert not any(one in name.heading for one in ("\u0307", "  ", " ,"))
    assert letters(name.heading) == letters(name.name)


def letters(text):
    """The letters of a text in small letters, in order of the alphabet."""
    return sorted(one for one in text.replace("ı", "i").replace("İ", "i").lower() if one.isalpha())


@pytest.mark.parametrize("part", ["A. ", "xxxx", "de ", "(", "1,"])
def test_hostile_names_are_read_in_linear_time(part):
    assert_proportional(parse, lambda n: part * n, 12_500, 100_000)
