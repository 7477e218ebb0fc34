"""Words that are spelled in two ways, brought to one: British *labour*, American *labor*.

A text of one country is matched with the labels of the other so.  What is compared need be no
word that anybody writes, as long as it is the same for both.
"""

from collections.abc import Callable
from functools import cache

from colophon.languages import words_in

FEWEST = 3
"""letters that have to stand before an ending: *rise* has no other spelling"""


@cache
def respeller(language: str) -> Callable[[str], str] | None:
    """What brings a word in small letters to its one spelling; None where a language has one."""
    listed = [pair.split("=") for pair in words_in(language, "texts.spellings")]
    if not listed:
        return None
    endings = {one[1:]: other for one, other in listed if one.startswith("-")}
    beginnings = {one[:-1]: other for one, other in listed if one.endswith("-")}
    whole = {one: other for one, other in listed if "-" not in one}
    lengths = sorted({len(one) for one in endings}, reverse=True)
    firsts = sorted({len(one) for one in beginnings}, reverse=True)

    def respell(word: str) -> str:
        if word in whole:
            return whole[word]
        for length in firsts:
            other = beginnings.get(word[:length])
            if other is not None:
                word = other + word[length:]
                break
        for length in lengths:
            if len(word) >= length + FEWEST and word[-length:] in endings:
                return word[:-length] + endings[word[-length:]]
        return word

    return respell
