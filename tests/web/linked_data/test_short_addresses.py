"""Addresses of others in short, whatever a vocabulary links to."""

import pytest

from colophon.services.linked_data.concepts import short_address

ADDRESSES = {
    "http://www.wikidata.org/entity/Q42": "wikidata.org: Q42",
    "http://id.loc.gov/authorities/subjects/sh85016630/": "id.loc.gov: sh85016630",
    "http://a.example/vocab#bread": "a.example: bread",
    "https://a.example": "a.example: a.example",
    "urn:isbn:9780000000149": "urn:isbn:9780000000149",
    "http://[": "http://[",
    "": "",
}


@pytest.mark.parametrize("uri", ADDRESSES)
def test_an_address_in_short(uri: str) -> None:
    assert short_address(uri) == ADDRESSES[uri]
