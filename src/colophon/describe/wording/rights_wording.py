# ruff: noqa: E501 (patterns read best unbroken)
"""The sentences that belong to a phrase about rights: within its paragraph, no longer than needed."""

import re

_LONGEST = 700


def stretch_of(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentences about a phrase: within its paragraph, no longer than a statement is."""
    low, high = max(start - 400, 0), min(end + 500, len(text))
    a = max(text.rfind("\n\n", low, start) + 2 if "\n\n" in text[low:start] else low, low)
    stop = text.find("\n\n", end, high)
    b = stop if stop >= 0 else high
    # the capital behind the last end may be that of the phrase itself
    ends = re.finditer(r"[.!?]\s+(?=[A-ZÀ-ÞΑ-ΩА-Я©])", text[a : start + 1])
    begun = [a, *(a + match.end() for match in ends)]
    a = begun[-1]
    before = text[begun[-2] : start] if a == start and len(begun) > 1 else ""
    if "©" in before or _speaks_of_rights(before):
        a = begun[-2]
    line = text.rfind("\n", a, start)
    if line >= 0 and _starts_anew(text, line + 1):
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
