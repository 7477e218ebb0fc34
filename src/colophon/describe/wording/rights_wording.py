# ruff: noqa: E501 (patterns read best unbroken)
"""The sentences that belong to a phrase about rights: within its paragraph, no longer than needed."""

import re

_LONGEST = 700
_END = re.compile(r"[.!?]\s+(?=[A-ZÀ-ÞΑ-ΩА-Я©])")
_SMALL_END = re.compile(r"[.!?]\s+(?=[\w©])")
_CLAIM_LINE = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
_NUMBERED = re.compile(r"[ \t]*(?:ISBN|ISSN|ISMN|DOI)\b", re.IGNORECASE)
_WRITTEN_SMALL = re.compile(r"\W*[a-zà-öø-ÿ]")


def line_of_claim(text: str, start: int, end: int) -> int:
    """Where a claim of one line ends, whose next line says something else; else ``end``.

    The claim stands between ``start`` and ``end``: its sign, its year, its holder.
    """
    stop = text.find("\n", start, end)
    if stop < 0 or not _CLAIM_LINE.search(text, start, stop):
        return end
    anew = _starts_anew(text, stop + 1) or _NUMBERED.match(text, stop + 1)
    return stop if anew and not _about(text, stop + 1) else end


# long: a statement is trimmed at both ends
def stretch_of(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentences about a phrase: within its paragraph, no longer than a statement is."""
    low, high = max(start - 400, 0), min(end + 500, len(text))
    a = max(text.rfind("\n\n", low, start) + 2 if "\n\n" in text[low:start] else low, low)
    stop = text.find("\n\n", end, high)
    b = stop if stop >= 0 else high
    small = _is_small(text[a:b])
    # the letter behind the last end may be that of the phrase itself
    ends = re.finditer(_SMALL_END if small else _END, text[a : start + 1])
    begun = [a, *(a + match.end() for match in ends)]
    a = begun[-1]
    before = text[begun[-2] : start] if a == start and len(begun) > 1 else ""
    if "©" in before or _speaks_of_rights(before):
        a = begun[-2]
    line = text.rfind("\n", a, start)
    if line >= 0 and (_starts_anew(text, line + 1) or (small and _stands_apart(text, line))):
        a = line + 1
    match = re.search(
        r"(?<!\w\.\w)(?<![\s.][A-ZÀ-Þ])[.!?](?=\s+[A-ZÀ-ÞΑ-ΩА-Я©])(?!\s+International)", text[end:b]
    )
    if match:
        b = end + match.end()
        while b < len(text) and _about(text, b) and b - a < _LONGEST:
            nxt = re.search(r"[.!?](?=\s|$)", text[b + 1 : b + 400])
            paragraph = text.find("\n\n", b, b + 400)
            if not nxt or (0 <= paragraph < b + 1 + nxt.end()):
                break
            b = b + 1 + nxt.end()
    elif high == b:
        newline = text.find("\n", end, b)
        b = newline if newline >= 0 else b
    while a < b and text[a].isspace():
        a += 1
    while b > a and text[b - 1].isspace():
        b -= 1
    return a, b


def _is_small(paragraph: str) -> bool:
    """Whether a paragraph begins its sentences with small letters, as zines do."""
    return bool(_WRITTEN_SMALL.match(paragraph)) and not _END.search(paragraph)


def _stands_apart(text: str, newline: int) -> bool:
    """Whether a line of small letters ends so that the next one does not go on from it."""
    last = text[max(newline - 40, 0) : newline].rstrip()[-1:]
    return not last or last.isdigit() or last.isupper() or last in ".!?:"


def _starts_anew(text: str, line: int) -> bool:
    """Whether a line begins a statement: a capital after a line that is short or ended."""
    before = text[max(line - 120, 0) : line - 1].rsplit("\n", 1)[-1].rstrip()
    first = text[line : line + 12].lstrip(" _*([#>•-@")[:1]
    return (
        bool(first)
        and (first.isupper() or first in "©@")
        and (not before or len(before) < 45 or before[-1] in ".:!?")
    )


def _about(text: str, start: int) -> bool:
    """Whether the next sentence goes on about rights."""
    return _speaks_of_rights(text[start : start + 160].split("\n\n")[0])


def _speaks_of_rights(text: str) -> bool:
    return bool(
        re.search(
            r"(?i)\b(?:copyright\w*|licen[sc]e\w*|reproduc\w+|reprint\w*|rights|without "
            r"(?:the )?permission|droits|rechte)\b",
            text,
        )
    )
