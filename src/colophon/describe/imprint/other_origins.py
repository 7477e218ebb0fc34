# ruff: noqa: E501 (patterns read best unbroken)
"""Stretches that state somebody else's origin: reference lists, notes of those who digitised."""

import re
from bisect import bisect_right
from itertools import islice

from colophon.model.document import Document, MarkKind

_HEADING = re.compile(
    r"(?im)^[ \t#*_\d.]{0,8}(?:references|references cited|works cited|bibliograph(?:y|ie|ia)|bibliograf[íi]a|literatur"
    r"|literaturverzeichnis|références|referencias|referências|riferimenti(?: bibliografici)?|literatuur"
    r"|βιβλιογραφία|(?:список )?литератур[аы]|further reading|recommended reading|suggested reading|sources"
    r"|quellen|fuentes|fonti|endnotes|for further reading|reading list|lire aussi|zum weiterlesen)[ \t:.*_]{0,6}$"
    # columns of a paper run into each other: the heading may end a line
    r"|(?<=[ \t])\d{1,2}\.?[ \t]{1,3}references$"
)
_LISTS = (
    "referenc", "bibliogr", "works cited", "literatu", "référenc", "referênc", "riferiment", "sources",
    "quellen", "fuentes", "fonti",
    "endnotes", "reading", "lire aussi", "weiterlesen", "βιβλιογραφ", "литератур",
)  # fmt: skip
_AFTER = re.compile(
    r"(?im)^[ \t#*_]{0,8}(?:colophon|imprint|impressum|achevé d['’]imprimer|"
    r"uncopyright|copyright|about (?:us|the publishers?|this zine)|"
    r"contact)[ \t:.*_]{0,8}$"
)
_DIGITISED = re.compile(
    r"(?i)distributed\s+proofread|the\s+project\s+gutenberg|"
    r"end\s+of\s+project\s+gutenberg|transcriber['’]?s?\s+note|e-text\s+prepared|"
    r"^\s*produced\s+by\s"
    r"|note\s+de\s+transcription|nota\s+(?:del\s+transcriptor|do\s+transcritor|"
    r"de\s+editor|del\s+trascrittore)|anmerkungen\s+zur\s+transkription"
    r"|scans?\s+of\s+public\s+domain|scanned\s+images\s+of|images\s+generously|"
    r"transcribed\s+by|google\s+(?:books|print)|internet\s+archive/"
    r"|digitised\s+by|digitized\s+by|this\s+etext|obvious\s+typographical"
)
_FOR = re.compile(
    r"(?i)(?:produced|published|issued)\s+(?:this\s+\w+\s+)?for\s|production\s+of\s+this"
)
_TELLTALE = (
    "proofread", "gutenberg", "transcri", "trascri", "transkri", "scan", "digiti", "etext", "e-text",
    "produced by", "google",
    "typographical", "nota d", "generously",
)  # fmt: skip
_TELLTALES = re.compile("|".join(_TELLTALE), re.IGNORECASE)
_REFERENCE = re.compile(
    r"""
      \(\d{4}[a-z]?\)
    | doi
    | https?:
    | \d+\s?\(\d+\)
    | \bpp?\.
    | \bet[ ]al\b
    | \b(?:19|20)\d\d[.,]
    | [.,:–-]$
    | ^\W*\d
    """,
    re.VERBOSE,
)
_HEAD = 8_000


_OF_OTHERS = (MarkKind.REFERENCES, MarkKind.NAVIGATION, MarkKind.MODIFIED)


class Asides:
    """Spans of a document whose dates, names and addresses are not the document's own."""

    def __init__(self, document: Document) -> None:
        spans = [(mark.start, mark.end) for mark in document.marks_of(*_OF_OTHERS)]
        spans.extend(_lists(document.text))
        spans.extend(_digitisers_paragraphs(document.text))
        spans.extend(_other_works(document.text))
        self._spans = _merge_spans(spans)
        self._starts = [start for start, _ in self._spans]

    def holds(self, offset: int) -> bool:
        """Whether an offset lies in such a stretch."""
        index = bisect_right(self._starts, offset) - 1
        return index >= 0 and offset < self._spans[index][1]


def _merge_spans(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _lists(text: str) -> list[tuple[int, int]]:
    """The last list of references or readings, to the next colophon or to the last lines."""
    lower = text[len(text) * 3 // 10 :].lower()
    if not any(word in lower for word in _LISTS):
        return []
    heading = None
    for match in _HEADING.finditer(text, len(text) * 3 // 10):
        heading = match if heading is None or len(text) < 4_000 else heading
        if heading is not match and match.start() - heading.start() > 60_000:
            heading = match
    if heading is None:
        return []
    after = _AFTER.search(text, heading.end())
    end = after.start() if after else _last_lines(text, heading.end())
    return [(heading.start(), end)]


_OTHERS = re.compile(
    r"(?im)^[ \t_*]{0,30}(?:(?:ouvrages|livres|œuvres)\s(?:du|de la|de)\smême\sauteur|"
    r"du même auteur|ouvrages déjà publiés[^\n]{0,60}|déjà parus?|à paraître"
    r"|(?:other (?:books|works|titles|pamphlets) )?by the same (?:author|publishers?)|"
    r"also (?:published|available)[^\n]{0,40}|in the same series|other "
    r"titles[^\n]{0,40}"
    r"|von demselben verfasser|vom selben autor|im selben verlag[^\n]{0,40}|bisher "
    r"erschienen|del mismo autor|otras obras[^\n]{0,40}|dello stesso autore|do mesmo "
    r"autor|van dezelfde schrijver"
    r"|του ίδιου|того же автора)[ \t:_.*]{0,6}$"
)


_OTHER_WORDS = (
    "même auteur", "déjà", "same author", "same publisher", "also published", "also available",
    "demselben", "selben", "bisher erschienen", "del mismo",
    "otras obras", "stesso", "mesmo autor", "dezelfde", "ίδιου", "того же", "other titles", "same series", "paraître",
)  # fmt: skip


def _other_works(text: str) -> list[tuple[int, int]]:
    """Lists of other works in the head and at the end, to the next wide gap."""
    found = []
    size = len(text)
    for low, high in ((0, min(_HEAD, size)), (max(size - _HEAD, _HEAD), size)):
        lower = text[low:high].lower()
        if not any(word in lower for word in _OTHER_WORDS):
            continue
        for match in _OTHERS.finditer(text, low, high):
            gap = re.compile(r"\n\s*\n\s*\n|\n[ \t]*\*[ *\t]{3,}\n").search(text, match.end(), high)
            found.append((match.start(), min(gap.start() if gap else high, match.end() + 3_000)))
    return found


def _last_lines(text: str, start: int) -> int:
    """Where the lines begin that end a text after its references and are none."""
    end = len(text)
    for _ in range(6):
        line_end = len(text[start:end].rstrip()) + start
        line = text.rfind("\n", start, line_end) + 1
        if line <= start or _REFERENCE.search(text[line:line_end].strip()):
            break
        end = line
    return end


def _digitisers_paragraphs(text: str) -> list[tuple[int, int]]:
    """Paragraphs at head and foot in which those who digitised a text speak."""
    found = []
    size = len(text)
    for low, high in ((0, min(_HEAD, size)), (max(size - _HEAD, _HEAD), size)):
        lower = text[low:high].lower()
        if not any(word in lower for word in _TELLTALE):
            continue
        # in the text itself: small letters may be more than their capitals (İ)
        places = [match.start() for match in islice(_TELLTALES.finditer(text, low, high), 200)]
        position = low
        kept = False
        while position < high:
            stop = text.find("\n\n", position, high)
            stop = high if stop < 0 else stop + 2
            paragraph = text[position:stop]
            telling = any(position <= place < stop for place in places)
            speaks = telling and bool(_DIGITISED.search(paragraph)) and not _FOR.search(paragraph)
            # their note may go on for some paragraphs, set apart by brackets or indents
            # what is set far in is a centred title page, no note
            indent = len(paragraph) - len(paragraph.lstrip())
            goes_on = (
                kept and (2 < indent < 9 or paragraph.startswith("[")) and len(paragraph) < 900
            )
            kept = speaks or (goes_on and low == 0)
            if kept and len(paragraph) < 3_000:
                found.append((position, stop))
            position = stop
    return found
