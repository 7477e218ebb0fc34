"""Sentences about copying: what forbids, what keeps gain out, what asks for consent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.costs import assert_proportional

from colophon.describe.wording.restrictions import (
    CLAIM,
    NON_COMMERCIAL,
    by_consent,
    not_for_gain,
    restriction,
    sentence_at,
    speaks_of_copying,
    turn_before,
)

FORBIDDEN = [
    ("You may not copy this leaflet.", "not copy"),
    ("No part of this may be reproduced without permission.", "No part of this may be reproduced"),
    ("Please do not photocopy.", "not photocopy"),
    ("Do not reprint without asking us first.", "not reprint"),
    ("Ask us before you print it.", "Ask us before you print"),
    ("Copies only with our written permission.", "only with our written permission"),
    ("Copying of this pamphlet is forbidden.", "Copying of this pamphlet is forbidden"),
    ("Nachdruck verboten.", "Nachdruck verboten"),
    ("Nachdruck nur mit Genehmigung des Verlags.", "nur mit Genehmigung"),
    ("Vervielfältigung ist nicht gestattet.", "Vervielfältigung ist nicht gestattet"),
    (
        "Kein Teil dieses Buches darf ohne Genehmigung kopiert werden.",
        "Kein Teil dieses Buches darf ohne Genehmigung kopiert",
    ),
    (
        "Kein Teil darf ohne Zustimmung vervielfältigt werden.",
        "Kein Teil darf ohne Zustimmung vervielfältigt",
    ),
    ("Reproduction interdite.", "Reproduction interdite"),
    ("Prohibida la reproducción.", "Prohibida la reproducción"),
    ("Vietata la riproduzione.", "Vietata la riproduzione"),
    ("Proibida a reprodução.", "Proibida a reprodução"),
    (
        "Niets uit deze uitgave mag worden verveelvoudigd.",
        "Niets uit deze uitgave mag worden verveelvoudigd",
    ),
    ("Kopiowanie zabronione.", "Kopiowanie zabronione"),
    ("Kopírování zakázáno.", "Kopírování zakázáno"),
    ("Kopiering förbjuden.", "Kopiering förbjuden"),
    ("Eftertryck förbjudes.", "Eftertryck förbjudes"),
    ("Перепечатка запрещена.", "Перепечатка запрещена"),
    ("Передрук заборонено.", "Передрук заборонено"),
    ("Απαγορεύεται η αναπαραγωγή.", "Απαγορεύεται η αναπαραγωγή"),
    ("Kopyalanması yasaktır.", "Kopyalanması yasaktır"),
    ("Másolása tilos.", "Másolása tilos"),
    ("Kopiointi kielletty.", "Kopiointi kielletty"),
]


@pytest.mark.parametrize(("sentence", "words"), FORBIDDEN)
def test_what_forbids_is_quoted(sentence: str, words: str) -> None:
    found = restriction(sentence)
    assert found is not None
    assert (found.signal, sentence[found.start : found.end]) == (CLAIM, words)


@pytest.mark.parametrize(
    "sentence",
    [
        "Please copy and pass on.", "Copy this leaflet and give it away.", "Feel free to reprint.",
        "Nachdruck erwünscht!", "Nachdruck gestattet.", "Reproduction libre.", "Copia e difundi.",
        "Se permite la copia.", "We don't mind if you copy it.", "No copyright. Copy as you like.",
        "Don't hesitate to copy this.", "Ne vous gênez pas pour copier ceci.",
        "Nobody will stop you copying this.", "Why not copy this leaflet?",
        "Nothing prevents you from copying this.", "Warum nicht nachdrucken?",
        "The landlord may not enter.", "We copied nothing.", "Do not remove this notice.",
        "", "¶", "Kein Brot ohne Genehmigung.",
    ],
)  # fmt: skip
def test_what_does_not_forbid_copying(sentence: str) -> None:
    assert restriction(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Copy it, just don't sell it.", "n't sell"),
        ("Not for commercial use: you may copy it.", "Not for commercial"),
        ("Can be freely copied for non-profit purposes.", "non-profit"),
        ("Kopieren erlaubt, aber nicht verkaufen.", "nicht verkaufen"),
        ("Freely copy, never for profit.", "never for profit"),
    ],
)
def test_gain_is_kept_out(sentence: str, words: str) -> None:
    found = not_for_gain(sentence)
    assert found is not None
    assert (found.signal, sentence[found.start : found.end]) == (NON_COMMERCIAL, words)


@pytest.mark.parametrize("sentence", ["Never for profit.", "Copy and sell it.", "Copy it.", ""])
def test_gain_is_not_kept_out(sentence: str) -> None:
    assert not_for_gain(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("May be reprinted with our written consent.", "with our written consent"),
        ("Nachdruck mit Genehmigung des Verlags.", "mit Genehmigung"),
        ("May be reprinted without our consent.", ""),
        ("Copy with care. No consent is asked.", ""),
    ],
)
def test_consent(sentence: str, words: str) -> None:
    found = by_consent(sentence)
    assert (sentence[found.start : found.end] if found else "") == words


@pytest.mark.parametrize(
    ("text", "at", "start"),
    [
        ("not in the public domain", 4, 0),
        ("it is not yet in the public domain", 14, 6),
        ("it is. in the public domain", 7, -1),
        ("not here, in the public domain", 10, -1),
        ("in the public domain", 0, -1),
    ],
)
def test_a_negation_turns_what_follows(text: str, at: int, start: int) -> None:
    assert turn_before(text, at) == start


def test_the_sentence_about_a_phrase() -> None:
    text = "One is none. You may copy it! Three"
    start, end = sentence_at(text, text.index("copy"), text.index("copy") + 4)
    assert text[start:end].strip() == "You may copy it!"


@pytest.mark.parametrize("word", ["kopier", "reproduc", "copy", "nachdruck"])
def test_words_that_speak_of_copying(word: str) -> None:
    assert speaks_of_copying(word)
    assert not speaks_of_copying(f"x{word}")


@given(text=st.text(max_size=300))
def test_what_is_found_stands_in_the_sentence(text: str) -> None:
    for found in (restriction(text), not_for_gain(text), by_consent(text)):
        if found:
            assert 0 <= found.start < found.end <= len(text)
            assert found.signal in (CLAIM, NON_COMMERCIAL)


@pytest.mark.parametrize("part", ["no copy, ", "not ", "only with permission ", "ask before "])
def test_long_sentences_cost_linear_time(part: str) -> None:
    assert_proportional(restriction, lambda size: part * (size // len(part)), 1_000, 8_000)
