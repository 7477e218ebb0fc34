"""Abstract, keywords and references, recognised by the words that head them."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from colophon.model.document import Mark, MarkKind

_HEADS = {
    MarkKind.ABSTRACT: (
        "abstract|summary|zusammenfassung|kurzfassung|résumé|resumen|sommario|riassunto"
        "|samenvatting|resumo|περίληψη"
    ),
    MarkKind.KEYWORDS: (
        "key ?words|schlagwörter|schlüsselwörter|mots[- ]clés|palabras clave|parole chiave"
        "|trefwoorden|palavras-chave|λέξεις-κλειδιά"
    ),
    MarkKind.REFERENCES: (
        "references|bibliography|works cited|literatur(?:verzeichnis)?|bibliographie|références"
        "|bibliografía|referencias|bibliografia|riferimenti|literatuur|referências|βιβλιογραφία"
    ),
}
_HEAD = re.compile(
    r"^(?:\d{1,2}\.?[ \t])?(?:"
    + "|".join(f"(?P<{kind.value}>{words})" for kind, words in _HEADS.items())
    + r")[ \t]?[:.]?$",
    re.I | re.M,
)


def sections(text: str, marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """All marks, with those of the sections; empty where there are no such sections."""
    found = [one for one in _find_marks(text, marks) if one not in marks]
    if not found:
        return ()
    return tuple(sorted((*marks, *found), key=lambda one: (one.start, -one.end)))


def _find_marks(text: str, marks: tuple[Mark, ...]) -> Iterator[Mark]:
    headings = [mark.start for mark in marks if mark.kind is MarkKind.HEADING]
    for head in _HEAD.finditer(text):
        kind = MarkKind(head.lastgroup or "")
        start = head.end()
        while start < len(text) and text[start].isspace():
            start += 1
        end = _end(text, start, headings, kind)
        if end > start:
            yield Mark(kind=kind, start=start, end=end)


def _end(text: str, start: int, headings: list[int], kind: MarkKind) -> int:
    """At the next heading; without headings an abstract is one block, references the rest."""
    index = bisect_right(headings, start - 1)
    if index < len(headings):
        end = headings[index]
    elif kind is MarkKind.REFERENCES:
        end = len(text)
    else:
        end = text.find("\n\n", start)
        end = len(text) if end < 0 else end
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
