"""What readers write: how it is understood, and that anything at all is."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.publish.searching.conftest import doc

from colophon.index.search import (
    Among,
    Changed,
    Join,
    Search,
    SearchReader,
    SearchWriter,
    Words,
    Years,
)
from colophon.services.searching.query import understood
from colophon.services.searching.snippets import lit, snippet


class Plain:
    """A lexicon that knows the forms of one word."""

    def forms(self, word: str) -> Sequence[str]:
        return ["strike", "strikes"] if word.lower() == "strike" else [word.lower()]

    def keys(self, field: str, words: str) -> tuple[str, ...]:
        return (words.lower(),) if words != "Nowhere" else ()


NOTHING = Words("")
STRIKE = Words("strike strikes", how="any")


@pytest.mark.parametrize(
    ("text", "search"),
    [
        ("", None),
        ("   ", None),
        ("bread", Words("bread")),
        ("strike", STRIKE),
        ("strike bread", Join("and", STRIKE, Words("bread"))),
        ('"bread and roses"', Words("bread and roses", how="phrase")),
        ("„Brot und Rosen“", Words("brot und rosen", how="phrase")),
        ("anti-war", Words("anti war", how="phrase")),
        ("bread -roses", Join("not", Words("bread"), Words("roses"))),
        ("bread NOT roses", Join("not", Words("bread"), Words("roses"))),
        ("-roses", Join("not", Changed(), Words("roses"))),
        ("bread OR roses", Join("or", Words("bread"), Words("roses"))),
        ("Brot ODER Rosen", Join("or", Words("brot"), Words("rosen"))),
        ("pan O rosas", Join("or", Words("pan"), Words("rosas"))),
        ("pain | roses", Join("or", Words("pain"), Words("roses"))),
        ("title:bread", Words("bread", "title")),
        ("titel:Brot", Words("brot", "title")),
        ("título:pan", Words("pan", "title")),
        ("éditeur:presse", Words("presse", "publisher")),
        ("verlag:presse", Words("presse", "publisher")),
        ("author:imhof", Words("imhof", "creator contributor")),
        ('place:"New York"', Words("new york", "coverage", "phrase")),
        ("title:(bread OR roses)", Join("or", Words("bread", "title"), Words("roses", "title"))),
        ("language:de", Among("language", ("de",))),
        ("series:Nowhere", NOTHING),
        ("union*", Words("union*")),
        ("the bread of Berlin", Join("and", Words("bread"), Words("berlin"))),
        ("l’école", Words("ecole")),
        ("the", Words("the")),
        ("http://a.example", Words("http a example", how="phrase")),
        ("Berlin: bread", Join("and", Words("berlin"), Words("bread"))),
        ("before 1930", Years(last=1929)),
        ("vor 1930", Years(last=1929)),
        ("antes de 1930", Years(last=1929)),
        ("avant 1930", Years(last=1929)),
        ("until 1930", Years(last=1930)),
        ("after 1930", Years(first=1931)),
        ("since 1930", Years(first=1930)),
        ("seit 1930", Years(first=1930)),
        ("1970s", Years(1970, 1979)),
        ("1970er", Years(1970, 1979)),
        ("années 1970", Years(1970, 1979)),
        ("años 1970", Years(1970, 1979)),
        ("between 1968 and 1975", Years(1968, 1975)),
        ("zwischen 1968 und 1975", Years(1968, 1975)),
        ("entre 1968 y 1975", Years(1968, 1975)),
        ("1968-1975", Years(1968, 1975)),
        ("1968..1975", Years(1968, 1975)),
        ("19th century", Years(1800, 1899)),
        ("date:1970..1975", Years(1970, 1975)),
        ("date:1975..1970", Years(1970, 1975)),
        ("date:..1930", Years(last=1930)),
        ("jahr:1970..", Years(first=1970)),
        ("date:<1930", Years(last=1929)),
        ("date:>=1930", Years(first=1930)),
        ("date:197X", Years(1970, 1979)),
        ("date:nonsense", Words("nonsense", "date", "phrase")),
        ("1978", Join("or", Words("1978"), Years(1978, 1978))),
        ("strike before 1930", Join("and", STRIKE, Years(last=1929))),
        ("-(1970s)", Join("not", Changed(), Years(1970, 1979))),
        # what cannot be meant is passed over
        ('"open', Words("open", how="phrase")),
        ("((((", NOTHING),
        (") bread (", Words("bread")),
        ("OR bread OR", Words("bread")),
        ("title:", Words("title")),
        ("-", NOTHING),
        ("?!", NOTHING),
        ("NOT", NOTHING),
        ("'; DROP doc; --", Join("and", Words("drop"), Words("doc"))),
    ],
)  # fmt: skip
def test_a_query_is_understood(text: str, search: Search | None) -> None:
    assert understood(text, Plain()).search == search


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> SearchReader:
    path = tmp_path_factory.mktemp("queries") / "search.sqlite"
    writer = SearchWriter(path)
    writer.put(doc("a", "Bread and roses", years=(1925, 1935)))
    writer.put(doc("b", "Rent strikes", years=(1970, 1970)))
    writer.commit("")
    writer.close()
    return SearchReader(path)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("strike", ["b"]),
        ("before 1930", ["a"]),
        ("1930s", ["a"]),
        ("1970", ["b"]),
        ("roses OR strike", ["a", "b"]),
        ("-strike", ["a"]),
        ('"and roses"', ["a"]),
        ('"roses and"', []),
        ("title:bread title:rent", []),
    ],
)
def test_uncertain_dates_and_words_are_found(
    reader: SearchReader, text: str, found: list[str]
) -> None:
    assert sorted(hit.id for hit in reader.look(understood(text, reader).search)[1]) == found


HOSTILE = (
    "a" * 100_000,
    "(" * 50_000,
    '"' * 99_999,
    "a OR " * 20_000,
    "-" * 1_000 + "a",
    "NOT " * 300 + "x",
    "title:" * 500,
    "NEAR(a b, 2) ^a {title}: b* + c",
    'x" OR 1=1; --',
    "a\x00b\x01\x1f\x7f",
    "😀 ☭ ٣",
    "* ** *a a**",
    "1930 " * 300,
    "date:9999..0001 date:-0001 date:99999",
    "%00%27<script>",
)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_whatever_is_sent_is_searched(reader: SearchReader, text: str) -> None:
    total, hits = reader.look(understood(text, reader).search)
    assert total == len(hits)


SIGNS = st.text(alphabet="ab \"'()-*:|OR NOT19.70s{}^+\0\n東,é", max_size=60)


@given(st.one_of(st.text(max_size=80), SIGNS))
def test_any_text_is_searched(reader: SearchReader, text: str) -> None:
    query = understood(text, reader)
    total, hits = reader.look(query.search)
    assert total == len(hits)
    for term in (*query.words, *query.dates):
        assert 0 <= term.start < term.end <= len(query.text)


@given(st.text(max_size=300), st.frozensets(st.text(min_size=1, max_size=5), max_size=3))
def test_lighting_changes_no_letter(text: str, words: frozenset[str]) -> None:
    plain = "".join(piece.text for piece in lit(text, frozenset()))
    assert "".join(piece.text for piece in lit(text, words)) == plain
    assert len("".join(piece.text for piece in snippet([text], words))) <= 260


def test_words_are_lit_in_any_form_and_script() -> None:
    def shown(text: str, *words: str) -> str:
        pieces = lit(text, frozenset(words))
        return "".join(f"[{piece.text}]" if piece.lit else piece.text for piece in pieces)

    assert shown("On Café strikes", "cafe", "strikes") == "On [Café] [strikes]"
    assert shown("Unions united", "uni*") == "[Unions] [united]"
    assert shown("東京の労働者", "労働者") == "東京の[労働者]"
    assert shown("bread", "*") == "bread"
    long = " ".join(["filler"] * 90) + " bread " + " ".join(["more"] * 90)
    cut = "".join(piece.text for piece in snippet([long], frozenset(["bread"])))
    assert (cut[:2], cut[-2:]) == ("… ", " …")
    assert "bread" in cut


@given(
    st.lists(st.sampled_from(["strike", "Strikes", "STRIKE", "it's", "a_b", "rent", "no.9"])),
    st.frozensets(st.sampled_from(["strike", "rent", "stri*", "s", "a", "b", "9", "é", "*"])),
)
def test_plain_texts_are_lit_as_all_others_are(said: list[str], words: frozenset[str]) -> None:
    plain = " ".join(said)
    # a letter with an accent has the text read word by word
    other = lit(f"{plain} ü", words)
    marks = [(piece.text, piece.lit) for piece in lit(plain, words)]
    assert [one for one, on in marks if on] == [piece.text for piece in other if piece.lit]
    assert "".join(one for one, _ in marks) == plain
