"""Running text and lines of a title page, told apart by how they are set."""

from collections.abc import Callable

import pytest

from colophon.describe.page.layout import Layout
from colophon.describe.page.prose_lines import is_long_sentence, is_prose
from colophon.model.document import Document, MarkKind

Make = Callable[..., Document]
WRAPPED = (
    "The tenants of the lower town have asked for repairs since\n"
    "the spring, and nobody came. The stairs are dark, the roof\n"
    "is open, and the landlord lives by the sea, where he has\n"
    "three houses and a boat, and does not answer any letter.\n"
)


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        (WRAPPED, True),
        (WRAPPED.replace("\n", " ").strip(), True),
        ("WHereas the tenants have asked for repairs and nobody came", True),
        ("IEan ne sçait que dire de la pluye qui tombe", True),
        ("THE RENT", False),
        ("The Rent: A Call to All Tenants", False),
        ("THE TENANTS OF THE LOWER TOWN\nHAVE ASKED FOR REPAIRS\nSINCE THE SPRING\n", False),
        ("A short line\nand another\nand a third", False),
        (f"they came by night and {'went by day and ' * 6}nobody in the town wrote of it.", True),
        ("1981", False),
    ],
)  # fmt: skip
def test_the_first_line(made: Make, text: str, prose: bool) -> None:
    lines = list(Layout(made(text)).head)
    assert is_prose(lines[0], lines) == prose


def test_what_the_source_sets_as_a_heading_is_none(made: Make) -> None:
    line = WRAPPED.replace("\n", " ").strip()
    (heading,) = Layout(made(line, marks=((MarkKind.HEADING, line, 1),))).head
    assert not is_prose(heading, [heading])
    assert not is_long_sentence(heading, [heading])
    (plain,) = Layout(made(line)).head
    assert is_long_sentence(plain, [plain])
