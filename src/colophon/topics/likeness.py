"""Whether words of a text may be those of a label: by accents, endings, and stems."""

from colophon.vocabulary.matching import compose_letters, fold, split_qualifier

INFLECTED = 0.8
"""exactness below which one word is another word with the same stem"""
FAMILY = 5
"""letters that two words of one stem have to share from the beginning"""
_SHARED = {"en": 1 / 3}
_MOSTLY = 2 / 3
"""share of the longer word that those letters are: by language, and in others; English stems
part with little more than endings, those of other languages with much"""
_VOWELS_CHANGE = frozenset({"de", "lb", "nds", "gsw"})
"""languages that mark the plural by another vowel (*Haus*, *Häuser*)"""


def nearness(words: str, label: str, near: float, length: int, language: str) -> float:
    """How near the words of a text are to a label, 0 where they are other words.

    Stems alone do not do for short words (French *édition* is no *édit*), nor anything but
    the label's own words where the language is not known (English *hurt*, Spanish *hurto*).
    """
    foreign = not (words.isascii() and label.isascii())
    if near == 1.0 and foreign:
        near = _accents(words, label, length)
    if not language:
        return near if near == 1.0 else 0.0
    if length > 1 or near == 1.0:
        return near
    shared = _shared_letters(fold(words), fold(label))
    if foreign and shared < FAMILY and not (near >= INFLECTED and language in _VOWELS_CHANGE):
        near = near if compose_letters(words)[:shared] == compose_letters(label)[:shared] else 0.0
    if near >= INFLECTED:
        return near
    longer = max(len(words), len(label))
    return near if shared >= FAMILY and shared >= longer * _SHARED.get(language, _MOSTLY) else 0.0


def _shared_letters(one: str, other: str) -> int:
    """How many letters two words share from the beginning."""
    at = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        at += 1
    return at


def _accents(words: str, label: str, length: int) -> float:
    """How near the same letters are: less where a longer word lacks all accents, as typed ones
    do, 0 where it has others (*ē* is no *e*, *pêche* no *péché*); capitals may go without."""
    if words.isupper() or compose_letters(words) == compose_letters(split_qualifier(label)[0]):
        return 1.0
    if length > 1 or (words.isascii() and len(words) >= FAMILY):
        return INFLECTED
    return 0.0
