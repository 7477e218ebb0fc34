"""What every importer promises, asked of the registry."""

import pytest

from colophon.importing import IMPORTERS, METHOD, Importer, Incoming, Options, choose_importer
from colophon.model.errors import ImportRefused

EXPECTED = set(
    "bibtex csl csv dc dummy ead jsonld marc21 marcxml mods ods own ris xlsx zotero".split()
)


@pytest.fixture(params=sorted(IMPORTERS))
def importer(request: pytest.FixtureRequest) -> Importer:
    return IMPORTERS[request.param]


def read(importer: Importer, data: bytes, name: str = "file") -> list[Incoming]:
    return list(importer.read(data, name, Options()))


def test_the_importers_are_those_we_know() -> None:
    assert set(IMPORTERS) == EXPECTED, "name a new importer in EXPECTED"


def test_an_importer_describes_itself(importer: Importer) -> None:
    assert importer.label
    assert all(one.startswith(".") and one == one.lower() for one in importer.suffixes)


JUNK = (b"\x01\x02\xff" * 50, b"<", b"{", b"PK\x03\x04", b"\n\n", b"%", b"<a/>", b"[1, {}]")


@pytest.mark.parametrize("junk", JUNK)
def test_junk_is_refused_in_words_or_kept(importer: Importer, junk: bytes) -> None:
    found: list[Incoming] = []
    refusals: list[ImportRefused] = []
    try:
        found = read(importer, junk)
    except ImportRefused as error:
        refusals.append(error)
    assert all(one.message.endswith(".") and one.remedy for one in refusals)
    assert all(one.problems or one.unplaced or one.statements for one in found)


def test_what_is_of_no_format_is_refused() -> None:
    with pytest.raises(ImportRefused, match="no format"):
        choose_importer(b"\x00\x01\x02", ".bin", "x.bin")
    with pytest.raises(ImportRefused, match="is empty"):
        choose_importer(b"", ".csv", "x.csv")
    with pytest.raises(ImportRefused, match="no importer 'word'"):
        choose_importer(b"x", ".csv", "x.csv", "word")


def test_the_dummy_is_the_pattern() -> None:
    first, second = read(IMPORTERS["dummy"], b"dummy The Lower Gate\nother things", "list.dummy")
    (title,) = first.statements
    assert str(title.value) == "The Lower Gate"
    (evidence,) = title.evidence
    assert evidence.method == METHOD
    assert evidence.source == "list.dummy#line 1 · dummy"
    assert [(one.field, one.words) for one in second.unplaced] == [("other", "things")]
