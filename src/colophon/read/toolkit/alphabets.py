"""Languages in Latin letters: their accented letters, their smallest words, their code pages.

By these a text in an unnamed 8-bit encoding is read: the words without accents tell the
language, and its letters tell whether a code page gives letters of that language.
"""

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise

import msgspec


class Alphabet(msgspec.Struct, frozen=True):
    """``letters`` beside a to z, the commonest ``words`` of ASCII letters, usual ``codecs``."""

    letters: frozenset[str]
    words: frozenset[str]
    codecs: tuple[str, ...]


_WEST = ("cp1252", "iso8859-15", "mac-roman", "cp850")
_EAST = ("cp1250", "iso8859-2", "cp852")
_BALTIC = ("cp1257", "iso8859-13")
_TURKISH = ("cp1254", "iso8859-9")
_ROWS = (
    ("fr", _WEST, "àâæçéèêëîïôœùûüÿ", "le la les de des du et un une en que qui pour dans est pas"),
    ("de", _WEST, "äöüßéàèâô", "der die das und in den von zu mit ist nicht auf ein eine wir"),
    ("es", _WEST, "áéíñóúüç", "de la que el en y los del las un por con una para se no su"),
    ("pt", _WEST, "áâãàçéêíóôõúü", "de a que o e do da em um para com os no na por as se uma"),
    ("it", _WEST, "àèéìíîòóùú", "di e il la che in un per del non una con le si da della i"),
    ("ca", _WEST, "àçéèíïóòúü", "de la que i el en els les un per amb del una al no es"),
    ("nl", _WEST, "áéèêëíïóöúü", "de het een en van in is dat op te zijn met voor niet aan"),
    ("sv", _WEST, "åäöéà", "och att det som en i av den till inte om har de ett men vi"),
    ("da", _WEST, "æøåéü", "og i at det er en til af som med den der ikke de for på"),
    ("nb", _WEST, "æøåéòôü", "og i det er en som til av med den har ikke et var men om"),
    ("fi", _WEST, "äöåšž", "ja on ei se oli ovat kuin joka niin kun mutta myös tai jos"),
    ("is", _WEST, "áéíóúýðþæö", "og er sem til um en var ekki hann vi frá að með"),
    ("ga", _WEST, "áéíóú", "an agus na ar is go le ag a bhí ach mar do"),
    ("en", _WEST, "éèêëïöüàçñôâ", "the of and to in that is was for it with as on be are by"),
    ("pl", _EAST, "ąćęłńóśźż", "w na z nie do to jest o jak ale po co tak za od by i a nas"),
    ("cs", _EAST, "áčďéěíňóřšťúůýž", "a se v na je o s z do i k ve pro za by ale po jsou nebo"),
    ("sk", _EAST, "áäčďéíĺľňóôŕšťúýž", "a sa v na je o s z do aj k vo pre za by ale po alebo ako"),
    ("hu", _EAST, "áéíóöőúüű", "a az hogy nem is egy ez csak volt de meg mint van vagy ha"),
    ("ro", _EAST, "ăâîşţșț", "de la a cu pe nu o din mai este pentru un care sunt ce au lui"),
    ("hr", _EAST, "čćđšž", "i u je na se da su za od s a ne koji kao bi ali iz to"),
    ("sl", _EAST, "čšžćđ", "in je v na se da so za ki ne s z pa bi ali tudi po"),
    ("tr", _TURKISH, "çğıiöşüâîû", "ve bir bu da de ile olarak daha gibi olan ne kadar her biz"),
    ("lt", _BALTIC, "ąčęėįšųūž", "ir kad yra su i tai kaip bet o ne nuo buvo apie per"),
    ("lv", _BALTIC, "āčēģīķļņšūž", "un ir kas no uz ar par tas ka bija vai bet arī to"),
    ("et", _BALTIC, "äõöüšž", "ja on ei ta oli et see mis kui ka aga oma ning"),
)
ALPHABETS: Mapping[str, Alphabet] = {
    tag: Alphabet(frozenset(letters), frozenset(words.split()), codecs)
    for tag, codecs, letters, words in _ROWS
}
SAMPLE = 8_000
"""characters looked at"""
_TAGS = re.compile(rb"<(script|style)\b.*?</\1>?|<[^<>]{0,2000}>|&#?\w{1,32};", re.I | re.S)
_SIGNS = dict.fromkeys("«»„“”‘’‚–—…•", 1.0) | dict.fromkeys("·§°©®ªº¿¡€£\xad", 0.6)
"""signs that stand in texts of all languages, and how much each tells of what a letter does"""
_SIGN_WITHIN = re.compile(r"(?<=[^\W\d_])[«»„“”‘‚…•](?=[^\W\d_])")
"""signs that do not stand in words: letters read by a wrong code page"""
_LEADERS = re.compile(rb"([\x80-\xff])(?:\.*\1){2,}")
"""one sign again and again, as dots and rules that lead the eye: no letters, whatever they are"""
_ASCII = re.compile(rb"(?<![\x80-\xff])\b[A-Za-z]+\b(?![\x80-\xff])")


def without_tags(data: bytes) -> bytes:
    """The words of a file as far as they are looked at, where it is marked up; or its bytes."""
    return _TAGS.sub(b" ", data[: 8 * SAMPLE]) if b"</" in data[:SAMPLE] else data


def languages(words: Counter[str]) -> list[tuple[int, str]]:
    """How many of the words are among the smallest of each language, the likeliest first.

    Of languages that are as likely those of the West come first: more is written in them.
    """
    hits = ((sum(words[one] for one in alphabet.words), tag) for tag, alphabet in ALPHABETS.items())
    found = [(count, tag) for count, tag in hits if count]
    return sorted(found, key=lambda one: (-one[0], ALPHABETS[one[1]].codecs is not _WEST))


def western_codec(data: bytes) -> str:
    """The code page that makes words of a language in Latin letters of the bytes, or empty."""
    sample = _LEADERS.sub(b" ", without_tags(data)[:SAMPLE])
    plain = Counter(found.group().decode("ascii").lower() for found in _ASCII.finditer(sample))
    likely = languages(plain)
    if not likely or likely[0][0] < 2:
        return ""
    best = (0.5 if likely[0][0] > 2 else 0.85, "")
    for rank, (count, tag) in enumerate(likely[:4]):
        if count * 2 < likely[0][0]:
            break
        for codec in dict.fromkeys(("cp1252", *ALPHABETS[tag].codecs)):
            share = _share(sample, codec, tag) - 0.02 * rank
            best = max(best, (share, codec), key=lambda one: one[0])
            if share > 0.97:
                return codec
    return best[1]


def _share(sample: bytes, codec: str, tag: str) -> float:
    """The part of the accented letters that are letters of the language and stand in words."""
    text = _decode_sample(sample, codec)
    # what ends a line in ISO 8859 is the ellipsis of Windows
    high = [one for one in text if one == "\x85" or (one > "\x7f" and not one.isspace())]
    if not high:
        return 0.0
    own = sum(one.lower() in ALPHABETS[tag].letters for one in high)
    signs = sum(_SIGNS.get(one, 0.0) for one in high) - len(_SIGN_WITHIN.findall(text))
    # a capital right behind a small letter is the mark of a wrong code page
    mixed = sum(one.islower() and other.isupper() for one, other in pairwise(text))
    return (own + signs - mixed) / len(high)


@lru_cache(maxsize=8)
def _decode_sample(sample: bytes, codec: str) -> str:
    return sample.decode(codec, "replace")
