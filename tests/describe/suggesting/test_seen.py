"""Values that only a picture shows: of the kind of the field, and no commands."""

from collections.abc import Callable
from typing import Any

import pytest

from colophon import profile
from colophon.config import shipped_vocab
from colophon.describe.model import DESCRIBER
from colophon.describe.suggesting.answer import Suggested
from colophon.describe.suggesting.seen import read_seen

Ask = Callable[..., Any]
FIELDS = profile.load(shipped_vocab() / "profile.csv")


@pytest.mark.parametrize(
    ("term", "seen", "value"),
    [
        ("title", "The Lower Gate", "The Lower Gate"),
        ("publisher", "Otter Press", "Otter Press"),
        ("publisher", "東京出版会", "東京出版会"),
        ("issued", "May 1974", "1974-05"),
        ("issued", "1974", "1974"),
        # no value of the field
        ("title", "12 34", None),
        ("title", "", None),
        ("publisher", "we asked for repairs", None),
        ("issued", "soon", None),
        ("issued", "May 2074", None),
        ("subject", "Astronomy", None),
        ("license", "https://creativecommons.org/licenses/by/4.0/", None),
    ],
)
def test_what_is_seen(asking: Ask, term: str, seen: str, value: str | None) -> None:
    case = asking()
    said = Suggested(term, seen, in_picture=True)
    found = read_seen(FIELDS.field_named(term), said, case.request, case.context)
    assert (found.value.key if found else None) == value


def test_nobody_is_asked_where_nobody_can_be(asking: Ask) -> None:
    case = asking()
    assert list(DESCRIBER.describe(case.document, case.context)) == []
    case.context.consultation = case.consultation  # without anybody to ask
    assert list(DESCRIBER.describe(case.document, case.context)) == []
