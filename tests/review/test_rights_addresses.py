"""The exact addresses of rights statements and licences."""

import pytest
from rdflib import Graph, URIRef
from rdflib.namespace import RDF, SKOS

from colophon.config import shipped_vocab
from colophon.review.checks.rights import licence, statement

CC = "https://creativecommons.org"


@pytest.mark.parametrize(
    ("written", "exact"),
    [
        ("https://creativecommons.org/licenses/by-sa/4.0", f"{CC}/licenses/by-sa/4.0/"),
        ("https://www.creativecommons.org/licenses/BY-SA/4.0/", f"{CC}/licenses/by-sa/4.0/"),
        ("https://creativecommons.org/licenses/by/3.0/de/deed.de", f"{CC}/licenses/by/3.0/de/"),
        ("https://creativecommons.org/licenses/by/4.0/legalcode.en", f"{CC}/licenses/by/4.0/"),
        ("https://creativecommons.org/licenses/by-nd-nc/4.0/", f"{CC}/licenses/by-nc-nd/4.0/"),
        ("https://creativecommons.org/licenses/by-sa-nc/2.5/", f"{CC}/licenses/by-nc-sa/2.5/"),
        # there are no ported licences of version 4.0
        ("https://creativecommons.org/licenses/by/4.0/de/", f"{CC}/licenses/by/4.0/"),
        ("https://creativecommons.org/publicdomain/zero/1.0", f"{CC}/publicdomain/zero/1.0/"),
        (
            "https://creativecommons.org/publicdomain/mark/1.0/deed.es",
            f"{CC}/publicdomain/mark/1.0/",
        ),
        # as it was written on the item: the scheme stays
        (
            "http://creativecommons.org/licenses/by-nc-nd/2.5/es/",
            "http://creativecommons.org/licenses/by-nc-nd/2.5/es/",
        ),
        ("https://creativecommons.org/licenses/by-nd-nc/1.0/", f"{CC}/licenses/by-nd-nc/1.0/"),
        ("https://creativecommons.org/licenses/by/5.0/", ""),
        ("https://creativecommons.org/licenses/by-xx/4.0/", ""),
        ("https://creativecommons.org/licenses/by/3.0/xx/", ""),
        ("https://creativecommons.org/share-your-work/", ""),
    ],
)
def test_licences(written: str, exact: str) -> None:
    assert licence(written) == exact
    assert not exact or licence(exact) == exact


@pytest.mark.parametrize(
    ("written", "exact"),
    [
        ("http://rightsstatements.org/vocab/InC/1.0/", "InC"),
        ("https://rightsstatements.org/vocab/InC/1.0/", "InC"),
        ("http://rightsstatements.org/page/NoC-US/1.0/?language=en", "NoC-US"),
        ("http://rightsstatements.org/vocab/inc-edu", "InC-EDU"),
        ("http://rightsstatements.org/vocab/InCopyright/1.0/", ""),
    ],
)
def test_statements(written: str, exact: str) -> None:
    address = f"http://rightsstatements.org/vocab/{exact}/1.0/" if exact else ""
    assert statement(written) == address


def test_the_shipped_list_has_exact_addresses_only() -> None:
    graph = Graph().parse(shipped_vocab() / "rights.ttl", format="turtle")
    addresses = [str(one) for one in graph.subjects(RDF.type, SKOS.Concept)]
    assert len(addresses) >= 40
    assert all(isinstance(one, URIRef) for one in graph.subjects(RDF.type, SKOS.Concept))
    assert [one for one in addresses if one not in (statement(one), licence(one))] == []
