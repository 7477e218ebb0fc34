"""What the tests of topics share."""

import pytest

from colophon.config import shipped_vocab
from colophon.vocabulary import open_vocabularies
from colophon.vocabulary.matching import CompiledVocabulary


@pytest.fixture(scope="session")
def shipped() -> CompiledVocabulary:
    """The topics that come with the program."""
    opened = open_vocabularies(shipped_vocab())["topics"]
    assert isinstance(opened, CompiledVocabulary)
    return opened
