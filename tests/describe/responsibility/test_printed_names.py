"""Authors that only the file names, where the item shows them as makers are shown."""

from collections.abc import Callable

import pytest

from colophon.describe.page.title_page import TitlePage
from colophon.describe.responsibility.printed_names import find_printed
from colophon.model.document import Document

Make = Callable[..., Document]
BODY = (
    "The tenants of the lower town have asked for repairs since the spring, and nobody came.\n"
    "The stairs are dark, the roof is open, and the landlord lives by the sea.\n"
)
TYPED = (("pdf:info/Author", "Ada Moor"),)


@pytest.mark.parametrize(
    ("text", "embedded", "names"),
    [
        (f"THE RENT\n\nAda Moor\n\n{BODY}", TYPED, ["Ada Moor"]),
        (f"THE RENT\n\nMOOR, ADA\n\n{BODY}", TYPED, ["Ada Moor"]),
        (f"THE RENT\n\n{BODY}\nAda Moor\n", TYPED, ["Ada Moor"]),
        (f"THE RENT\n\nHollow Mill Press\n\n{BODY}", (("pdf:info/Author", "Hollow Mill Press"),),
         ["Hollow Mill Press"]),
        # only mentioned, another's, or of one word
        (f"THE RENT\n\n{BODY}Ada Moor was there, and saw it.\n", TYPED, []),
        (f"THE RENT\n\nAda Marsh\n\n{BODY}", TYPED, []),
        (f"THE RENT\n\nAda\n\n{BODY}", (("pdf:info/Author", "Ada"),), []),
        (f"THE RENT\n\nAda Moor\n\n{BODY}", (), []),
        # stated on purpose: another describer's
        (f"THE RENT\n\nAda Moor\n\n{BODY}", (("opf:dc:creator", "Ada Moor"),), []),
    ],
)  # fmt: skip
def test_who_is_printed(
    made: Make, text: str, embedded: tuple[tuple[str, str], ...], names: list[str]
) -> None:
    document = made(text, embedded=embedded)
    found = list(find_printed(document, TitlePage(document)))
    assert [one.name.name for one in found] == names
    for one in found:
        line = text[one.start : one.end]
        assert line == line.strip()
        assert "\n" not in line
        assert 0 < one.confidence < 1
