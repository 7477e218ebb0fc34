"""Names of places, bodies and persons in a text, by their capitals: their words are no topics.

“Ferry Road Library” is not about shipping.  Two or more words with capitals that follow
each other within running text are a name; where the same words stand in a title they are
one there, too.  German writes every noun with a capital, so that its names are not found so.
"""

import re
from collections.abc import Iterator
from itertools import chain

from colophon.topics.stretches import stretches
from colophon.topics.structured_text import Span, StructuredText
from colophon.vocabulary.matching import analyser, primary

MOST_NAMES = 2_000
"""different names that are looked for where capitals say nothing"""
_NOUNS_LARGE = frozenset({"de", "lb", "nds", "gsw"})
_WORD = r"[A-ZÀ-ÖØ-ÞŒŠŽΑ-ΩА-ЯЁІЇЄ][^\W\d_]+(?:['’-][^\W\d_]+)*"
_LINK = (
    r"(?:(?:of|de|du|des|del|della|dei|di|da|do|dos|das|van|von|der|den|av|af)[ \n]"
    r"(?:(?:the|la|le|les|los|las|der|den)[ \n])?)"
)
_NAME = re.compile(rf"{_WORD}(?:[ \n]{_LINK}?{_WORD}){{1,7}}")
_ADDRESS = re.compile(
    r"""
      (?:https?://|www\.)\S{3,200}
    | [\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,24}){1,4}
    | \b[\w-]{2,63}(?:\.[\w-]{2,63}){0,3}\.
      (?:org|net|com|info|edu|gov|uk|de|fr|es|it|nl|eu)\b\S{0,100}
    """,
    re.VERBOSE,
)
_STREET = re.compile(
    r"\b[A-Z][\w'’-]{1,30} (?:Road|Rd|Street|St|Lane|Avenue|Ave|Square|Terrace|Drive|Close|Hill)\b"
    r"|\b(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Bb]d|[Pp]lace|[Cc]alle|[Cc]/|[Pp]laza|[Vv]ia|[Pp]iazza)"
    r" (?:(?:de|du|des|la|le|les|del|di|della|l['’]) ?){0,2}[A-ZÀ-ÖØ-Þ][\w'’-]{1,30}"
)
_LETTERS = re.compile(r"[^\W\d_]{4,}")


def names(text: "StructuredText") -> "tuple[Span, ...]":
    """The names in a text, in order.

    In titles, headings and lines of capitalised words only those that running text has, too.
    """
    if primary(text.language) in _NOUNS_LARGE:
        return ()
    ignored = analyser(text.language).ignored
    set_apart = sorted((*text.title, *text.headings))
    running: list[Span] = []
    lines: list[Span] = []
    known: set[str] = set()
    for start, end in _runs(text.text, ignored):
        if any(low <= start < high for low, high in set_apart):
            continue
        if _is_titled(text.text, start):
            lines.append((start, end))
            continue
        running.append((start, end))
        if len(known) < MOST_NAMES:
            known.add(" ".join(text.text[start:end].casefold().split()))
    for low, high in (*set_apart, *lines):
        running += _repeated_names(text.text[low:high], low, known)
    return tuple(sorted(set(running)))


def addresses(text: str) -> "tuple[Span, ...]":
    """Web and mail addresses and names of streets in a text, in order."""
    patterns = (_ADDRESS, _STREET) if "." in text else (_STREET,)
    return tuple(
        sorted(
            found.span()
            for low, high in stretches(text)
            for pattern in patterns
            for found in pattern.finditer(text, low, high)
        )
    )


def _runs(text: str, ignored: frozenset[str]) -> "Iterator[Span]":
    """Words with capitals that follow each other, without a small word that opens them."""
    for found in chain.from_iterable(_NAME.finditer(text, *each) for each in stretches(text)):
        start, end = found.span()
        first = re.match(r"\S+\s+", found.group())
        if first and first.group().strip().lower() in ignored:
            start += first.end()
            if not re.search(r"\s", text[start:end]):
                continue
        yield start, end


def _is_titled(text: str, start: int) -> bool:
    """Whether the line around an offset is one of capitalised words, as a heading is."""
    low = max(text.rfind("\n", max(start - 160, 0), start) + 1, start - 160, 0)
    stop = text.find("\n", start, start + 160)
    line = text[low : stop if stop >= 0 else start + 160]
    words = _LETTERS.findall(line)
    return bool(sum(one[0].isupper() for one in words) * 5 >= len(words) * 4)


def _repeated_names(stretch: str, offset: int, known: set[str]) -> "list[Span]":
    """Where a title or heading has names that the running text has."""
    low = stretch.casefold()
    if len(low) != len(stretch):
        return []
    found = []
    for name in known:
        at = low.find(name)
        if at >= 0:
            found.append((offset + at, offset + at + len(name)))
    return found
