"""Names of bodies, told by a word of theirs, and names that only have such a word."""

import pytest

from colophon.describe.names.bodies import body, has_acronym, is_body, person_or_body
from colophon.model.record import AgentKind


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The Lower Town Tenants' Association", "Lower Town Tenants' Association"),
        ("Verein der Freunde der Mühle", "Verein der Freunde der Mühle"),
        ("L'Union Locale des Mineurs", "Union Locale des Mineurs"),
        ("Comité de Vecinos", "Comité de Vecinos"),
        ("Lega dei Muratori", "Lega dei Muratori"),
        ("Hollow\n Press", "Hollow Press"),
        ("_Hollow Press_", "Hollow Press"),
    ],
)
def test_bodies(words: str, name: str) -> None:
    found = body(words)
    assert found is not None
    assert (found.name, found.kind) == (name, AgentKind.BODY)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Press",
        "the press is free",
        "Join the Union. It is ours",
        "Read http://hollow.org Press",
        "Ada Moor",
        "Union " * 30,
        "we asked the committee of the Lower Town for repairs",
    ],
)
def test_no_bodies(words: str) -> None:
    assert body(words) is None


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Ada Moor", AgentKind.PERSON),
        ("Lower Town Association", AgentKind.BODY),
        # a word for a body that is a surname too
        ("Ada Church", AgentKind.PERSON),
        ("Moor & Sons Ltd", None),
        ("Brand & Söhne GmbH", None),
    ],
)
def test_a_person_or_a_body(words: str, kind: AgentKind | None) -> None:
    found = person_or_body(words)
    assert (found.kind if found else None) == kind


@pytest.mark.parametrize(
    ("words", "whether"),
    [
        ("Moor & Sons", True),
        ("Hollow Press Ltd.", True),
        ("Brand GmbH", True),
        ("Block 14", True),
        ("Ada Church", False),
        ("Ada Moor", False),
        ("", False),
    ],
)
def test_whole_names_that_say_so(words: str, whether: bool) -> None:
    assert is_body(words) == whether


def test_acronyms_among_other_words() -> None:
    assert has_acronym(["Solution", "MAEVH"])
    assert not has_acronym(["HOLLOW", "PRESS"])
    assert not has_acronym(["Ada", "Moor"])
    assert not has_acronym([])
