"""Whether a text is written in letters at all, or only looks so on the page.

Before Unicode, fonts showed the letters of a script in the places of others: stored, such
a text is a string of Latin letters and signs that no language has.  A PDF may also lack
the table that says which letter each of its shapes stands for.
"""

import re

from colophon.read.toolkit.alphabets import ALPHABETS

SAMPLE = 12_000
"""characters looked at"""
LEAST = 12
"""words from which a text is judged"""
_UNMAPPED = re.compile("[\ufffd\ue000-\uf8ff\x80-\x9f]|\\(cid:\\d+\\)")
_TOKEN = re.compile(r"\S{3,60}")
_ADDRESS = re.compile(r"://|@|www\.|\.\w{2,4}/")
_LETTER = r"[^\W\d_]"
_SIGN = "¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶¸¹º»¼½¾¿×÷†‡‰‹›€™ƒˆ˜„“”|\\\\^~=<>{}\\[\\]$%`"
_SIGNED = re.compile(rf"{_LETTER}[{_SIGN}…]+{_LETTER}")
_ODD = re.compile(rf"{_SIGNED.pattern}|[a-zß-ÿ][A-Z]")
_KRUTI = frozenset("gS gSa ds dh dk dks ls esa ij vkSj ugha fd ;g Hkh rks gh Fkk us ,d fy,".split())
"""the commonest words of Hindi in the fonts Kruti Dev and DevLys: है, के, की, का, को …"""
SHIFT = 29
"""what fonts numbered by glyph lack: the number of a letter is its code less 29"""


def fault(text: str) -> str:
    """What keeps a text from being read, in words, or empty where nothing does."""
    sample = text[:SAMPLE]
    shown = sum(not one.isspace() for one in sample)
    unmapped = sum(len(one) for one in _UNMAPPED.findall(sample))
    if unmapped >= 20 and unmapped * 8 > shown:
        return "its font does not say which letters it shows"
    words = sample.split()
    if len(words) < LEAST:
        return ""
    kruti = sum(one in _KRUTI for one in words)
    if kruti * 9 > len(words):
        return "its letters are those of a font for Hindi, not of Unicode"
    if sum(1 for _ in _ODD.finditer(sample)) * 5 < len(words):
        return ""
    tokens = [one for one in _TOKEN.findall(sample) if not _ADDRESS.search(one)]
    odd = sum(bool(_ODD.search(one)) for one in tokens)
    signed = sum(bool(_SIGNED.search(one)) for one in tokens)
    much = odd >= LEAST // 2 and odd * 4 > len(tokens) and signed * 8 > len(tokens)
    if much and not _is_code(sample):
        return "its letters are signs that a font shows as others, not those of Unicode"
    return ""


def _is_code(sample: str) -> bool:
    """Whether signs stand between letters as programs and tags have them: brackets in pairs."""
    if not all(found.group().isascii() for found in _SIGNED.finditer(sample)):
        return False
    pairs = [(sample.count(one), sample.count(other)) for one, other in ("[]", "{}", "<>", "()")]
    used = [pair for pair in pairs if any(pair)]
    return sum(map(sum, used)) >= 4 and all(min(pair) * 4 >= max(pair) * 3 for pair in used)


def shift_back(text: str) -> str:
    """Text numbered by glyph as letters (``7KH`` → ``The``), where words of a language come out."""
    if _is_language(text):
        return text
    moved = text.translate(_SHIFTED)
    return moved if _is_language(moved) else text


_SHIFTED = {code: chr(code + SHIFT) for code in range(3, 0x62) if code not in (10, 32)}


def _is_language(text: str) -> bool:
    """Whether one word in eight is among the smallest of one language."""
    words = text[:SAMPLE].lower().split()
    return len(words) >= LEAST and any(
        sum(one in alphabet.words for one in words) * 8 > len(words)
        for alphabet in ALPHABETS.values()
    )
