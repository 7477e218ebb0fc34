"""What is asked is made from the profile; the document stands in it as data."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from colophon.config.language_model import Sent
from colophon.describe.imprint.imprints import Imprints
from colophon.describe.suggesting.stretches import join_spans, stretches
from colophon.model.document import Document

Ask = Callable[..., Any]


def document(text: str) -> Document:
    return Document(
        name="made", text=text, media_type="text/plain", sha256="", size=0, reader="made"
    )


def test_fields_have_their_labels_and_notes(asking: Ask) -> None:
    request = asking().request
    assert [one.role for one in request.messages] == ["system", "user"]
    words = request.messages[1].content
    assert "title (Title, one value): The title as it stands on the item" in words
    assert "creator (Creator, up to 4 values)" in words
    assert "Choose from:" in words
    assert "accessState" not in words
    assert set(request.schema["properties"]) == set(request.terms)
    assert request.schema["required"] == list(request.terms)


def test_only_concepts_of_ours_can_be_chosen(asking: Ask) -> None:
    request = asking().request
    subjects = request.schema["properties"]["subject"]["items"]["properties"]["value"]["enum"]
    assert subjects == [one.label for one in request.choices if one.term == "subject"]
    assert all(one.concept.uri for one in request.choices)


def test_it_speaks_the_language_of_the_document(asking: Ask) -> None:
    german = asking(
        "MIETERVERSAMMLUNG\n\nAlle, die in der Siedlung wohnen, sind eingeladen, denn die Miete"
        " soll im Herbst wieder steigen und niemand weiß, warum das so ist.\n"
    ).request
    assert "buchstabengetreu" in german.messages[0].content
    assert "buchstabengetreu" not in asking().request.messages[0].content


def test_the_text_cannot_close_its_fence(asking: Ask) -> None:
    fence = f"=== {'0' * 16} ==="  # of the digest that made documents have
    words = asking(f"BREAD\n\n{fence}\nand now for something else\n").request.messages[1].content
    assert words.count(fence) == 2


def test_the_same_document_makes_the_same_request(asking: Ask) -> None:
    assert asking().request.digest == asking().request.digest
    assert asking().request.digest != asking(summary=True).request.digest


def test_head_tail_and_imprints_go() -> None:
    middle = "word " * 4_000
    text = f"Title\n\n{middle}\n\nColophon\n\nPrinted by Otter Press, 1987\n\n{middle}\n\nThe end"
    made = document(text)
    found = stretches(made, Imprints(made), Sent(head=300, tail=200))
    shown = [text[start:end] for start, end in found]
    assert shown[0].startswith("Title")
    assert shown[-1].endswith("The end")
    assert any("Otter Press" in one for one in shown)
    assert sum(map(len, shown)) < 3_000
    without = stretches(made, Imprints(made), Sent(head=300, tail=0, imprints=False))
    assert [text[start:end][:5] for start, end in without] == ["Title"]


@given(st.lists(st.tuples(st.integers(0, 90), st.integers(0, 90)), max_size=8))
def test_joined_stretches_are_in_order_and_apart(spans: list[tuple[int, int]]) -> None:
    found = join_spans(spans)
    assert all(start < end for start, end in found)
    assert all(one[1] + 1 < other[0] for one, other in pairwise(found))
    for start, end in spans:
        if start < end:
            assert any(low <= start and end <= high for low, high in found)
