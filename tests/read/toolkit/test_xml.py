"""XML that would draw in other files or multiply itself, and DTDs that are harmless."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.read.made import TEI

from colophon.model.errors import ColophonError, DamagedDocument, HostileDocument
from colophon.read import read_bytes
from colophon.read.toolkit.xml import entities, parse_xml


def tei(doctype: str, words: str) -> bytes:
    return f"<!DOCTYPE TEI {doctype}><TEI xmlns='{TEI}'><text><p>{words}</p></text></TEI>".encode()


def outcome(data: bytes) -> str:
    """The text of a document, or nothing where it is refused."""
    try:
        return read_bytes(data, "a.xml").text
    except ColophonError:
        return ""


DECLARED = {
    "": {},
    "[<!ENTITY roses 'Roses'>]": {"roses": "Roses"},
    '[<!ENTITY roses "Roses"> <!ENTITY bread "Bread &#38; butter">]': {
        "roses": "Roses",
        "bread": "Bread &#38; butter",
    },
    "SYSTEM 'tei2.dtd' [<!ENTITY % TEI.prose 'INCLUDE'>]": {"TEI.prose": "INCLUDE"},
    "[<!ENTITY fig1 SYSTEM 'fig1.jpg' NDATA jpeg>]": {},
    "[<!ENTITY % chars SYSTEM 'http://a.example/chars.ent'> %chars;]": {},
    "PUBLIC '-//TEI//DTD//EN' 'tei2.dtd' [<!ENTITY % P PUBLIC '-//P//EN' 'p.dtd'> %P;]": {},
}


@pytest.mark.parametrize("doctype", DECLARED)
def test_what_a_document_declares_for_itself(doctype: str) -> None:
    data = tei(doctype, "Bread")
    assert entities(data.decode(), "a.xml") == DECLARED[doctype]
    assert read_bytes(data, "a.xml").text == "Bread"


HOSTILE = {
    "[<!ENTITY x SYSTEM 'file:///etc/passwd'>]": "external-entity",
    "[<!ENTITY x PUBLIC 'a' 'http://a.example/'>]": "external-entity",
    "[<!ENTITY y 'ha'><!ENTITY x '&y;&y;'>]": "entity-bomb",
    "[<!ENTITY % y 'ha'><!ENTITY x '&y;'>]": "entity-bomb",
    "[" + "".join(f"<!ENTITY e{at} 'a'>" for at in range(300)) + "]": "entity-bomb",
}


@pytest.mark.parametrize("doctype", HOSTILE)
def test_what_is_refused(doctype: str) -> None:
    with pytest.raises(HostileDocument) as found:
        read_bytes(tei(doctype, "&x;"), "a.xml")
    assert found.value.code == HOSTILE[doctype]


@pytest.mark.parametrize("kind", ["SYSTEM '{}'", "PUBLIC 'x' '{}'"])
def test_nothing_is_drawn_in_through_the_dtd(kind: str, tmp_path: Path) -> None:
    """A DTD in parts names other files, as Perseus's does; they are never opened."""
    (tmp_path / "more.dtd").write_text("<!ENTITY secret 'a line of another file'>")
    place = kind.format((tmp_path / "more.dtd").as_uri())
    for doctype in (place, f"[<!ENTITY % more {place}> %more;]"):
        text = read_bytes(tei(doctype, "Bread &secret; roses"), "a.xml").text
        assert "another" not in text
        assert text.startswith("Bread")
        assert text.endswith("roses")


def test_a_bomb_of_parameters_is_small() -> None:
    doubled = "".join(f"<!ENTITY % p{at} '%p{at - 1};%p{at - 1};'>" for at in range(1, 99))
    data = tei(f"[<!ENTITY % p0 'ha'>{doubled}<!ENTITY x '%p98;'>]", "Bread &x;")
    assert len(outcome(data)) < 100


PIECES = (
    "<!ENTITY |% |a |b |'x'|\"&a;\"|SYSTEM |PUBLIC |'f'|> |%a; |[|]|<!-- |-->|<!ELEMENT p ANY>|]>"
    "|<?x ?>|NDATA j|&#38;|'"
).split("|")


@given(
    st.lists(st.sampled_from(PIECES), max_size=25).map("".join),
    st.sampled_from(["Bread", "&a;", "&b;", "%a;"]),
)
def test_any_doctype_is_read_or_refused(doctype: str, words: str) -> None:
    assert outcome(tei(doctype, words)) is not None


@pytest.mark.parametrize(("data", "line"), [(b"<a>\n<b></a>", ":2"), (b"<a>\x00</a>", ":1")])
def test_the_line_of_a_fault_is_told(data: bytes, line: str) -> None:
    with pytest.raises(DamagedDocument) as found:
        parse_xml(data, "a.xml")
    assert found.value.place == f"a.xml{line}"
    assert found.value.message.endswith(".")
