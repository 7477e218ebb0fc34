"""The house of the tests of linked data, which SRU searches too."""

from tests.publish.linked_data.conftest import full_house, house, make

__all__ = ["full_house", "house", "make"]
