"""When two values count as the same: the definitions of the gold set's scorer, in our words.

Folded comparison makes one of u/v, i/j, vv/w (early print), drops case, accents, punctuation.
A strict match is equality after folding; a lenient one is told apart by ``~``.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from colophon.model.folding import fold_letters

_LIGATURES = str.maketrans({"ſ": "s", "æ": "ae", "œ": "oe", "Æ": "AE", "Œ": "OE", "ß": "ss"})
_HYPHENATED = re.compile(r"-\s*\n\s*")
_NOT_WORD = re.compile(r"[\W_]+")
_BRACKETS = re.compile(r"\([^)]*\)")
_YEARS = re.compile(r"\b\d{4}\??(\s*-\s*\d{0,4}\??)?")
_SCHEME = re.compile(r"^(https?://)?(www\.)?")
_DOMAIN = re.compile(r"\.(com|org|net|info|media|de|fr|es|it|gr|uk|eu|cat)(/\S*)?$")
_IMPRINT_WORDS = frozenset(
    """
        printed print by for and the of sold are to be at in sign neere near his her a an imprime
        imprimeur chez rue iouxte la le les de du et ueuue uefue published publisher distributed
        press co inc ltd london paris printer
    """.split()
)
_CODES = dict(
    one.split(":")
    for one in """
    eng:en fra:fr fre:fr spa:es deu:de ger:de ita:it ell:el gre:el rus:ru zho:zh chi:zh
    lat:la por:pt nld:nl dut:nl fin:fi epo:eo jpn:ja heb:he ara:ar
    """.split()
)


@lru_cache(maxsize=4096)
def fold_value(text: str) -> str:
    """Case, accents, punctuation and early spelling of letters taken out."""
    low = fold_letters(text.translate(_LIGATURES))
    low = _HYPHENATED.sub("", low.replace("ς", "σ").replace("ё", "е"))
    low = low.replace("vv", "w").replace("uu", "w").replace("v", "u").replace("j", "i")
    return " ".join(_NOT_WORD.sub(" ", low).split())


def overlap(one: str, other: str) -> float:
    """F1 of the words of two folded texts."""
    first, second = one.split(), other.split()
    if not first or not second:
        return 0.0
    common = sum(min(first.count(word), second.count(word)) for word in set(first))
    return 2 * common / (len(first) + len(second))


def same(one: str, other: str) -> bool:
    """Equal after folding."""
    return fold_value(one) == fold_value(other)


def titles_alike(one: str, other: str) -> bool:
    """Equal, or one begins with the other (12 characters), or four words in five shared."""
    first, second = fold_value(one), fold_value(other)
    short, long = sorted((first, second), key=len)
    return (
        first == second
        or (len(short) >= 12 and long.startswith(short))
        or overlap(first, second) >= 0.8
    )


def _name(text: str) -> str:
    return _YEARS.sub("", _BRACKETS.sub("", text))


def names_same(one: str, other: str) -> bool:
    """The same words in any order, years and brackets left aside."""
    first = set(fold_value(_name(one)).split())
    return bool(first) and first == set(fold_value(_name(other)).split())


def _part_name(text: str) -> tuple[str, list[str]]:
    """Surname and forenames."""
    text = _name(text).strip()
    surname, comma, fore = text.partition(",")
    if comma:
        return fold_value(surname), fold_value(fore).split()
    words = fold_value(text).split()
    return (words[-1], words[:-1]) if words else ("", [])


def names_alike(one: str, other: str) -> bool:
    """The same surname, and forenames or initials that can be the same person's."""
    if names_same(one, other):
        return True
    (surname, fore), (other_surname, other_fore) = _part_name(one), _part_name(other)
    if not surname or surname != other_surname:
        joined = fold_value(_name(one))
        return bool(joined) and joined.replace(" ", "") == fold_value(_name(other)).replace(" ", "")
    if not fore or not other_fore:
        return True
    a, b = fore[0], other_fore[0]
    return a[0] == b[0] and (len(a) == 1 or len(b) == 1 or a[:3] == b[:3])


def _bare(text: str) -> str:
    return _DOMAIN.sub("", _SCHEME.sub("", text.strip()))


def _imprint_words(text: str) -> set[str]:
    words = fold_value(_bare(text)).split()
    return {one for one in words if one not in _IMPRINT_WORDS and not one.isdigit()}


def publishers_alike(one: str, other: str) -> bool:
    """One's name words within the other's, imprint words and places left aside."""
    if same(one, other):
        return True
    first, second = _imprint_words(one), _imprint_words(other)
    if not first or not second:
        return False
    if first <= second or second <= first:
        return len("".join(first if len(first) <= len(second) else second)) >= 4
    if fold_value(_bare(one)).replace(" ", "") == fold_value(_bare(other)).replace(" ", ""):
        return True
    return len(first & second) / min(len(first), len(second)) >= 0.75


def places_alike(one: str, other: str) -> bool:
    """Equal, or all words of one within the other."""
    first, second = set(fold_value(one).split()), set(fold_value(other).split())
    return fold_value(one) == fold_value(other) or bool(
        first and second and (first <= second or second <= first)
    )


def languages_alike(one: str, other: str) -> bool:
    """The same language, regions left aside, two- and three-letter codes made one."""
    return _language(one) == _language(other)


def _language(tag: str) -> str:
    first = re.split(r"[-_]", tag.lower())[0]
    return _CODES.get(first, first)


def _licence(text: str) -> tuple[str, str]:
    """``("cc", licence)`` for Creative Commons and the public domain, else ``("t", words)``."""
    if found := re.search(
        r"creativecommons\.org/(licenses|publicdomain)/([a-z-]+)/?([\d.]*)", text
    ):
        return "cc", found.group(2).replace("zero", "cc0").replace("mark", "pd")
    spelt = text.replace("Creative Commons Attribution", "CC-BY")
    if found := re.search(r"\bCC[ -]?(BY(?:-(?:NC|SA|ND))*|0)", spelt, re.I):
        return "cc", "cc0" if found.group(1) == "0" else found.group(1).lower()
    if re.search(r"CC0|CC-Zero", text):
        return "cc", "cc0"
    if re.search(r"public domain", text, re.I):
        return "cc", "pd"
    return "t", fold_value(text)


def rights_alike(one: str, other: str) -> bool:
    """The same licence; else most words of the statements shared."""
    first, second = _licence(one), _licence(other)
    if {first[1], second[1]} <= {"cc0", "pd"} or first == second:
        return True
    return first[0] == second[0] == "t" and overlap(first[1], second[1]) >= 0.6


def topics_same(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """The same URI or the same label."""
    uri = one.get("uri")
    if uri and uri == other.get("uri"):
        return True
    label = fold_value(one.get("label") or "")
    return label != "" and label == fold_value(other.get("label") or "")


def topics_alike(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """The same topic, or the same heading before a subdivision or qualifier."""
    first, second = _head(one), _head(other)
    return topics_same(one, other) or (first != "" and first == second)


def _head(topic: Mapping[str, str]) -> str:
    return fold_value(re.split(r"\s*--\s*|\s+\(", topic.get("label") or "")[0])
