"""Whether words of a text may be those of a label: by accents, endings, and stems."""

from colophon.vocabulary.matching import composed, fold, split_qualifier

INFLECTED = 0.8
"""exactness below which one word is another word with the same stem"""
FAMILY = 5
"""letters that two words of one stem have to share from the beginning"""


def nearness(words: str, label: str, near: float, length: int, language: str) -> float:
    """How near the words of a text are to a label, 0 where they are other words.

    Stems alone do not do for short words (French *édition* is no *édit*), nor anything but
    the label's own words where the language is not known (English *hurt*, Spanish *hurto*).
    """
    if near == 1.0 and not (words.isascii() and label.isascii()):
        near = _accents(words, label, length)
    if not language:
        return near if near == 1.0 else 0.0
    if near >= INFLECTED or length > 1:
        return near
    said, meant = fold(words)[:FAMILY], fold(label)[:FAMILY]
    return near if said == meant and len(said) == FAMILY else 0.0


def _accents(words: str, label: str, length: int) -> float:
    """How near the same letters are: less where a longer word lacks all accents, as typed ones
    do, 0 where it has others (*ē* is no *e*, *pêche* no *péché*); capitals may go without."""
    if words.isupper() or composed(words) == composed(split_qualifier(label)[0]):
        return 1.0
    if length > 1 or (words.isascii() and len(words) >= FAMILY):
        return INFLECTED
    return 0.0
