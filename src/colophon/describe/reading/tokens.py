"""Folded text → the tokens that the lexicon knows, each with where it stands."""

import re

_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_TOKEN = re.compile(r"[^\W_](?:[\w'.@&/-]*[^\W_])?|&|©")


def tokens(folded: str, start: int) -> list[tuple[int, int, str]]:
    """Words without punctuation about them, digits as zeros, a colon behind a word.

    Where no blanks part words (Chinese, Japanese), two characters at a time.
    """
    made = []
    for match in _TOKEN.finditer(folded):
        word = match.group()
        at, end = start + match.start(), start + match.end()
        if word.isdigit():
            word = "0" * len(word)
        elif len(word) > 2 and not word.isascii() and _CJK.search(word):
            made += [
                (at + index, at + min(index + 2, len(word)), word[index : index + 2])
                for index in range(0, len(word), 1)
            ][:60]
            continue
        made.append((at, end, word))
        if folded[match.end() : match.end() + 1] in (":", "："):
            made.append((end, end + 1, ":"))
    return made
