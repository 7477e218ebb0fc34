"""Words that lost the letters ff, fi, fl, ffi or ffl: ``di erent``, ``speci c``, ``rst``.

Type joins these letters, and where a PDF does not say what the joined letter stands for,
its text lacks them.  A text of some length that has none of them at all has lost them; the
commonest words are then restored from a list.
"""

import re
from collections.abc import Mapping

LETTERS = 1_200
"""letters of a text that must have some of these pairs"""
LEAST = 2
"""broken words of the list that must occur"""
_PAIRS = re.compile("f[fil]|[\ufb00-\ufb04]", re.I)
_ENGLISH = """
    different difference difficult difficulty effect effects effective effort efforts office
    offices officer officers official officially offer offered offers suffer suffered affair
    affairs affect affected sufficient efficient coffee staff traffic first find finds final
    finally finance financial finish finished field fields fight fighting figure figures fifty
    five specific scientific significant Pacific define defined definition confirm confidence
    profit profits benefit benefits identified satisfied justified sacrifice magnificent flow
    conflict conflicts influence reflect reflected reflection flat floor flood flower flowers
    flag flight leaflet leaflets fire fires firm artificial beneficial certificate
"""
_GERMAN = """
    öffentlich öffentliche öffentlichen Öffentlichkeit öffnen geöffnet offen offene treffen
    Treffen schaffen Angriff Begriff Begriffe betroffen Betroffene hoffen Hoffnung Waffen
    Schiff Stoff finden findet Auflage Pflicht Konflikt Konflikte Einfluss Pflege pflegen
    Flugblatt Waffe
"""
_ROMANCE = """
    différent différents différence effet effets difficile difficulté offre affaire affaires
    suffit enfin fin finir profit spécifique scientifique conflit conflits influence
    conflicto influencia oficina difícil firma beneficio científico específico
    difficoltà effetto ufficio offerta affare fine finire scientifico
"""
_LIGATURE = re.compile("ff[il]|f[fil]")


def _broken_words() -> Mapping[str, str]:
    """Each word without its joined letters, or with a blank or a mark in their place."""
    made: dict[str, str] = {}
    for word in dict.fromkeys((_ENGLISH + _GERMAN + _ROMANCE).split()):
        for mark in ("", " ", "\ufffd"):
            broken = _LIGATURE.sub(mark, word)
            if broken != word and len(broken.strip()) > 2:
                made.setdefault(broken.strip(), word)
    return made


_BROKEN = _broken_words()
_ALTERNATIVES = "|".join(sorted(map(re.escape, _BROKEN), key=len, reverse=True))
_PATTERN = re.compile(rf"(?:(?<= ) )?(?<![\w\ufffd])(?P<word>{_ALTERNATIVES})(?![\w\ufffd])")


def restore_ligatures(text: str) -> tuple[str, int]:
    """The text with the words of the list restored, and how many were; 0 for a sound text."""
    sample = text[:50_000]
    if _PAIRS.search(sample) or sum(map(str.isalpha, sample)) < LETTERS:
        return text, 0
    if len({found["word"] for found in _PATTERN.finditer(sample)}) < LEAST:
        return text, 0
    return _PATTERN.subn(lambda found: _BROKEN[found["word"]], text)
