"""Acts of the journal in the reader's language."""

import re

import pytest
from starlette.testclient import TestClient

from colophon.desk import Instruction
from colophon.desk.decisions import say_instruction
from colophon.web.desk.act_texts import FOLDER, tell_act
from colophon.web.desk.refusal_texts import sentences
from colophon.web.desk.texts import DeskTexts

ACTS = ("accept", "reject", "set", "add", "replace", "conclude", "hide", "show", "clear")


@pytest.mark.parametrize(
    ("language", "what", "told"),
    [
        ("de", "accepted all suggestions: a-notice", "alle Vorschläge angenommen: a-notice"),
        ("de", "accepted language ‘en’ in 2 records", "angenommen: Sprache ‘en’, in 2 Datensätzen"),
        (
            "es",
            "decided title, issued: a-notice",
            "decidido: Título, Fecha de publicación: a-notice",
        ),
        ("fr", "renamed a-notice: pam-1", "renommé : a-notice devient pam-1"),
        ("de", "set title ‘Soon: now’: a-notice", "gesetzt: Titel ‘Soon: now’: a-notice"),
        ("fr", "grid: edited 1 cell", "tableau : une cellule modifiée"),
        ("de", "Loaf Press is a publisher", "Loaf Press ist ein Verlag"),
        ("es", "Loaf is Loaf Press in 3 records", "Loaf es Loaf Press, en 3 registros"),
        ("de", "discarded 3 records", "3 Entwürfe verworfen"),
        ("en", "accepted language ‘en’ in 2 records", "accepted Language ‘en’ in 2 records"),
        ("de", "something that an extension did", "something that an extension did"),
    ],
)
def test_an_act_is_told_in_the_readers_language(language: str, what: str, told: str) -> None:
    assert tell_act(DeskTexts(language), what) == told


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_every_decision_of_the_desk_is_told_in_every_language(language: str) -> None:
    t = DeskTexts(language)
    for act in ACTS:
        given = {} if act == "conclude" else {"term": "title", "value": "x"}
        said = say_instruction(Instruction(act=act, **given))
        assert tell_act(t, said) != said, said
    own = sentences(language, FOLDER)
    assert own.keys() == sentences("en", FOLDER).keys()
    for english, told in own.items():
        assert set(re.findall(r"{\d}", english)) == set(re.findall(r"{\d}", told)), english


def test_the_history_is_told_in_german(desk: TestClient) -> None:
    mark = re.search(r'name="mark" value="([0-9a-f]+)"', desk.get("/keys").text)
    assert mark
    form = {"mark": mark[1], "act": "accept", "term": "title"}
    desk.post("/records/the-packhorse-trail/decide", data=form)
    page = desk.get("/history", headers={"accept-language": "de"}).text
    assert "angenommen: Titel" in page
