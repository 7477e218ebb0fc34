"""Words as stretches of tokens, and what the lexicon says of them."""

from collections.abc import Callable

import numpy
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.reading import group_features, name_features
from colophon.describe.reading.facts import DocumentFacts
from colophon.describe.reading.groups import groups
from colophon.describe.reading.hints import Hints
from colophon.describe.reading.lexicon import WordLexicon
from colophon.describe.reading.names import candidates
from colophon.model.document import Document

IMPRINT = "Low Water\n\nTide tables told\nPublished by the Eel Press, Leith\nin March 1931"


def test_words_stand_before_in_and_behind(facts: Callable[..., DocumentFacts]) -> None:
    sheet = facts(IMPRINT)
    found = candidates(sheet.lines)
    press = next(
        index for index, one in enumerate(found) if IMPRINT[one.start : one.end] == "Eel Press"
    )
    words = name_features.words_about(sheet, found).words(press)
    assert {"weel", "wpress", "feel", "lpress", "pthe", "apublished", "qby the", "nleith"} <= {
        *words
    }
    assert {"uTide", "uhill"}.isdisjoint(words)
    assert {"utables", "utold", "Utide", "din", "dmarch"} <= {*words}


def test_a_first_line_stands_below_nothing(facts: Callable[..., DocumentFacts]) -> None:
    sheet = facts(IMPRINT)
    found = groups(sheet.lines)
    words = group_features.words_about(sheet, found).rows()
    first = next(index for index, one in enumerate(found) if one.end == len("Low Water"))
    assert {"wlow", "wwater", "flow", "lwater", "u^", "U^", "dtide", "Dtold"} <= {*words[first]}


@given(st.text(alphabet="ab cdefgh:,.\nABÉ日本", max_size=200), st.integers(0, 9))
def test_running_sums_say_what_the_words_say(text: str, seed: int) -> None:
    document = Document(
        name="-", text=text, media_type="text/plain", sha256="", size=0, reader="made"
    )
    sheet = DocumentFacts(document, Hints(()), 2026)
    for maker, found in (
        (name_features, candidates(sheet.lines)),
        (group_features, groups(sheet.lines)),
    ):
        if not found:
            continue
        spoken = maker.words_about(sheet, found)
        rows = spoken.rows()
        assert [sorted(spoken.words(index)) for index in range(len(found))] == [
            sorted(row) for row in rows
        ]
        known = sorted({word for row in rows for word in row})
        speech = numpy.random.default_rng(seed).integers(-64, 64, (len(known), 3)) / 16.0
        lexicon = WordLexicon(
            {word: index for index, word in enumerate(known)}, speech.astype(numpy.float32)
        )
        assert numpy.array_equal(spoken.speech(lexicon), lexicon.speak(rows))
