"""A vocabulary is named under topics, and all else in the configuration stays as it was."""

import pytest

from colophon.catalogue.topic_vocabularies import with_topic_vocabulary
from colophon.config import parse


@pytest.mark.parametrize(
    "text",
    [
        "name: X\ntopics:\n- topics\n# of ids\nid_from: title\n",
        "topics:\n  - topics  # ours\n\nname: X\n",
        "topics: [topics]\nname: X\n",
        "topics: [topics]",
        "# nothing\nname: X\n",
        "topics:\n- topics",
    ],
)
def test_it_is_named_last(text: str) -> None:
    changed = with_topic_vocabulary(text, "lcsh")
    assert parse(changed).topics == ("topics", "lcsh")
    left = [line for line in changed.splitlines() if "lcsh" not in line and "topics" not in line]
    assert left == [line for line in text.splitlines() if "topics" not in line]


def test_an_empty_list_is_filled() -> None:
    assert parse(with_topic_vocabulary("topics: []\n", "lcsh")).topics == ("lcsh",)
