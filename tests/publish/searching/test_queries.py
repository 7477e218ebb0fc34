"""What readers write: how it is understood, and that anything at all is."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.publish.searching.conftest import doc

from colophon.index.search import (
    Among,
    Changed,
    HasWords,
    Join,
    Search,
    SearchReader,
    SearchWriter,
    YearRange,
)
from colophon.services.searching.query import understand
from colophon.services.searching.snippets import light_words, snippet


class Plain:
    """A lexicon that knows the forms of one word."""

    def forms(self, word: str) -> Sequence[str]:
        return ["strike", "strikes"] if word.lower() == "strike" else [word.lower()]

    def keys(self, field: str, words: str) -> tuple[str, ...]:
        return (words.lower(),) if words != "Nowhere" else ()


NOTHING = HasWords("")
STRIKE = HasWords("strike strikes", how="any")


@pytest.mark.parametrize(
    ("text", "search"),
    [
        ("", None),
        ("   ", None),
        ("bread", HasWords("bread")),
        ("strike", STRIKE),
        ("strike bread", Join("and", STRIKE, HasWords("bread"))),
        ('"bread and roses"', HasWords("bread and roses", how="phrase")),
        ("„Brot und Rosen“", HasWords("brot und rosen", how="phrase")),
        ("anti-war", HasWords("anti war", how="phrase")),
        ("bread -roses", Join("not", HasWords("bread"), HasWords("roses"))),
        ("bread NOT roses", Join("not", HasWords("bread"), HasWords("roses"))),
        ("-roses", Join("not", Changed(), HasWords("roses"))),
        ("bread OR roses", Join("or", HasWords("bread"), HasWords("roses"))),
        ("Brot ODER Rosen", Join("or", HasWords("brot"), HasWords("rosen"))),
        ("pan O rosas", Join("or", HasWords("pan"), HasWords("rosas"))),
        ("pain | roses", Join("or", HasWords("pain"), HasWords("roses"))),
        ("title:bread", HasWords("bread", "title")),
        ("titel:Brot", HasWords("brot", "title")),
        ("título:pan", HasWords("pan", "title")),
        ("éditeur:presse", HasWords("presse", "publisher")),
        ("verlag:presse", HasWords("presse", "publisher")),
        ("author:imhof", HasWords("imhof", "creator contributor")),
        ('place:"New York"', HasWords("new york", "coverage", "phrase")),
        (
            "title:(bread OR roses)",
            Join("or", HasWords("bread", "title"), HasWords("roses", "title")),
        ),
        ("language:de", Among("language", ("de",))),
        ("series:Nowhere", NOTHING),
        ("union*", HasWords("union*")),
        ("the bread of Berlin", Join("and", HasWords("bread"), HasWords("berlin"))),
        ("l’école", HasWords("ecole")),
        ("the", HasWords("the")),
        ("http://a.example", HasWords("http a example", how="phrase")),
        ("Berlin: bread", Join("and", HasWords("berlin"), HasWords("bread"))),
        ("before 1930", YearRange(last=1929)),
        ("vor 1930", YearRange(last=1929)),
        ("antes de 1930", YearRange(last=1929)),
        ("avant 1930", YearRange(last=1929)),
        ("until 1930", YearRange(last=1930)),
        ("after 1930", YearRange(first=1931)),
        ("since 1930", YearRange(first=1930)),
        ("seit 1930", YearRange(first=1930)),
        ("1970s", YearRange(1970, 1979)),
        ("1970er", YearRange(1970, 1979)),
        ("années 1970", YearRange(1970, 1979)),
        ("años 1970", YearRange(1970, 1979)),
        ("between 1968 and 1975", YearRange(1968, 1975)),
        ("zwischen 1968 und 1975", YearRange(1968, 1975)),
        ("entre 1968 y 1975", YearRange(1968, 1975)),
        ("1968-1975", YearRange(1968, 1975)),
        ("1968..1975", YearRange(1968, 1975)),
        ("19th century", YearRange(1800, 1899)),
        ("date:1970..1975", YearRange(1970, 1975)),
        ("date:1975..1970", YearRange(1970, 1975)),
        ("date:..1930", YearRange(last=1930)),
        ("jahr:1970..", YearRange(first=1970)),
        ("date:<1930", YearRange(last=1929)),
        ("date:>=1930", YearRange(first=1930)),
        ("date:197X", YearRange(1970, 1979)),
        ("date:nonsense", HasWords("nonsense", "date", "phrase")),
        ("1978", Join("or", HasWords("1978"), YearRange(1978, 1978))),
        ("strike before 1930", Join("and", STRIKE, YearRange(last=1929))),
        ("-(1970s)", Join("not", Changed(), YearRange(1970, 1979))),
        # what cannot be meant is passed over
        ('"open', HasWords("open", how="phrase")),
        ("((((", NOTHING),
        (") bread (", HasWords("bread")),
        ("OR bread OR", HasWords("bread")),
        ("title:", HasWords("title")),
        ("-", NOTHING),
        ("?!", NOTHING),
        ("NOT", NOTHING),
        ("'; DROP doc; --", Join("and", HasWords("drop"), HasWords("doc"))),
    ],
)  # fmt: skip
def test_a_query_is_understood(text: str, search: Search | None) -> None:
    assert understand(text, Plain()).search == search


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
    assert sorted(hit.id for hit in reader.look(understand(text, reader).search)[1]) == found


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
    total, hits = reader.look(understand(text, reader).search)
    assert total == len(hits)


SIGNS = st.text(alphabet="ab \"'()-*:|OR NOT19.70s{}^+\0\n東,é", max_size=60)


@given(st.one_of(st.text(max_size=80), SIGNS))
def test_any_text_is_searched(reader: SearchReader, text: str) -> None:
    query = understand(text, reader)
    total, hits = reader.look(query.search)
    assert total == len(hits)
    for term in (*query.words, *query.dates):
        assert 0 <= term.start < term.end <= len(query.text)


@given(st.text(max_size=300), st.frozensets(st.text(min_size=1, max_size=5), max_size=3))
def test_lighting_changes_no_letter(text: str, words: frozenset[str]) -> None:
    plain = "".join(piece.text for piece in light_words(text, frozenset()))
    assert "".join(piece.text for piece in light_words(text, words)) == plain
    assert len("".join(piece.text for piece in snippet([text], words))) <= 260


def test_words_are_lit_in_any_form_and_script() -> None:
    def shown(text: str, *words: str) -> str:
        pieces = light_words(text, frozenset(words))
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
    other = light_words(f"{plain} ü", words)
    marks = [(piece.text, piece.lit) for piece in light_words(plain, words)]
    assert [one for one, on in marks if on] == [piece.text for piece in other if piece.lit]
    assert "".join(one for one, _ in marks) == plain
