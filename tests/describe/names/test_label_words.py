"""Labels before the names of makers, in every language: which role each gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.names.byline_words import AUTHOR, EDITOR, ILLUSTRATOR, TRANSLATOR
from colophon.describe.names.headings import fold_heading
from colophon.describe.names.label_words import labels
from colophon.languages import every

GROUPS = {
    "authors": AUTHOR,
    "editors": EDITOR,
    "translators": TRANSLATOR,
    "illustrators": ILLUSTRATOR,
}
LABELS = {
    label: role for group, role in reversed(GROUPS.items()) for label in every(f"names.{group}")
}


def role_of(line: str) -> str:
    """The role that the label of a line gives, empty where it has none."""
    low = fold_heading(line)
    return next((role for role, _, pattern in labels() if pattern.match(low)), "")


@given(st.sampled_from(sorted(LABELS)))
def test_a_label_of_any_language(label: str) -> None:
    for line in (f"{label}: Ada Moor", f"{label.upper()} :Ada Moor", f"• {label}：山田"):
        assert role_of(line) == LABELS[label], line
    assert role_of(f"{label} Ada Moor") == "" or ":" in label  # “autor:in” has one inside


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Author(s): Ada Moor", AUTHOR),
        ("Authors: Ada Moor", AUTHOR),
        ("Author: Ada Moor", AUTHOR),
        ("Autor:in: Ada Moor", AUTHOR),
        ("Translator: Ada Moor", TRANSLATOR),
        ("authority: Ada Moor", ""),
        ("The author: Ada Moor", ""),
        ("", ""),
    ],
)
def test_forms_of_labels(line: str, role: str) -> None:
    assert role_of(line) == role
