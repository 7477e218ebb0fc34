"""Words of templates and programs are nobody's name and no title."""

import pytest

from colophon.describe.names.placeholders import is_file_title, is_no_name, is_no_title

NOBODY = """
    AUTHOR'S NAME | (anonymous) | Anonymous | [Author] | Your Name Here | First Last | Ihr Name
    Name des Autors | Nom de l'auteur | Nombre del autor | Nome dell'autore | Nome do autor
    Naam van de auteur | Författarens namn | Forfatterens navn | Kirjoittajan nimi
    Имя автора
    Imię i nazwisko | Jméno autora | Szerző neve | Yazarın adı | Όνομα συγγραφέα
    N. N. | [s.n.]
    AA. VV. | Various Authors | Unknown Author | unbekannt | Anonyme | Аноним | Insert author name
"""
SOMEBODY = """
    Ada Example | The Author Collective | Anonymous Collective | Norma Jean | Nina Nn
    Name It Press
    Book Club | Autorenkollektiv Nord | Van der Naam
"""
NO_TITLES = """
    MAIN TITLE | Untitled | Untitled-1 | Title | Book Title | Ohne Titel | Sans titre | Sin título
    Click to edit title | TITLE OF THE BOOK | Titel eingeben | Без названия
    Titre du livre
    Lorem ipsum dolor sit amet | Senza titolo | Sem título
    Bez tytułu | Utan titel | Titolo del libro
"""
TITLES = """
    The Title Deeds | A New Page | The Book of Bread | Design for Living | Sin pan | Titelhelden
    The River Gate | 2024-12-19
"""
FILE_TITLES = """
    PowerPoint Presentation | flyer-final.psd | Microsoft Word - minutes.doc | C:\\Users\\me\\bread
    /home/me/bread | Présentation PowerPoint | PowerPoint-Präsentation | Document1 | Folie 1
    Presentación de PowerPoint | Neues Dokument | file:///tmp/bread | poster_A3_v7.indd | DSC_0042
"""
NO_FILE_TITLES = """
    The River Gate | Presentation of the Accounts | Bread and/or Roses | Book of Days
    Documents of the Strike | Word by word
"""


def listed(text: str) -> list[str]:
    return [one.strip() for line in text.strip().split("\n") for one in line.split("|")]


@pytest.mark.parametrize("text", listed(NOBODY))
def test_who_is_nobody(text: str) -> None:
    assert is_no_name(text)


@pytest.mark.parametrize("text", listed(SOMEBODY))
def test_who_is_somebody(text: str) -> None:
    assert not is_no_name(text)


@pytest.mark.parametrize("text", listed(NO_TITLES))
def test_what_is_no_title(text: str) -> None:
    assert is_no_title(text)


@pytest.mark.parametrize("text", listed(TITLES))
def test_what_is_a_title(text: str) -> None:
    assert not is_no_title(text)
    assert not is_file_title(text)


@pytest.mark.parametrize("text", listed(FILE_TITLES))
def test_what_a_program_calls_a_file(text: str) -> None:
    assert is_file_title(text)


@pytest.mark.parametrize("text", listed(NO_FILE_TITLES))
def test_what_is_no_name_of_a_file(text: str) -> None:
    assert not is_file_title(text)


LONG = "The ovens are lit at two in the morning, and nobody asks who lights them. " * 12


@pytest.mark.parametrize("value", ["AUTHOR'S NAME", "(anonymous)", "Ihr Name", "Unknown Author"])
def test_nobody_is_no_creator(values, value: str) -> None:
    text = f"Bread Before Dawn\n\nby {value}\n\n{LONG}"
    assert values(text, "creator", embedded=(("opf:dc:creator", value),)) == []


@pytest.mark.parametrize("value", ["MAIN TITLE", "Untitled", "(anonymous)", "flyer-final.psd"])
def test_a_stand_in_is_no_title(values, value: str) -> None:
    found = values(f"Bread Before Dawn\n\n{LONG}", "title", embedded=(("opf:dc:title", value),))
    assert found == ["Bread before dawn"]


@pytest.mark.parametrize("stand_in", ["MAIN TITLE", "Untitled Document", "Click to edit title"])
def test_a_stand_in_over_the_text_is_no_title_either(values, stand_in: str) -> None:
    assert values(f"{stand_in}\n\nBread Before Dawn\n\n{LONG}", "title") == ["Bread before dawn"]
