"""Which language packs a picture is read with: those of the catalogue first, then a look.

https://tesseract-ocr.github.io/tessdoc/Data-Files-in-different-versions.html
"""

from collections import Counter
from collections.abc import Iterable

from colophon.model.problem import Problem, Severity
from colophon.read._tesseract import find_tesseract, installed_packs
from colophon.read.toolkit.alphabets import ALPHABETS

USUAL = ("eng", "deu", "fra", "spa", "ita", "nld", "ell", "por")
"""tried together where nothing tells the language, as far as they are installed"""
PACKS = {
    "bg": "bul", "ca": "cat", "cs": "ces", "da": "dan", "de": "deu", "el": "ell", "en": "eng",
    "eo": "epo", "es": "spa", "et": "est", "eu": "eus", "fi": "fin", "fr": "fra", "ga": "gle",
    "gl": "glg", "hr": "hrv", "hu": "hun", "is": "isl", "it": "ita", "lt": "lit", "lv": "lav",
    "nb": "nor", "nl": "nld", "no": "nor", "pl": "pol", "pt": "por", "ro": "ron", "ru": "rus",
    "sk": "slk", "sl": "slv", "sq": "sqi", "sr": "srp", "sv": "swe", "tr": "tur", "uk": "ukr",
    "cy": "cym", "vi": "vie",
}  # fmt: skip
"""languages (BCP 47) → packs"""
SCRIPTS = {
    "Greek": ("ell",),
    "Cyrillic": ("rus", "ukr", "bul", "srp", "bel"),
    "Hebrew": ("heb",),
    "Arabic": ("ara", "fas", "urd"),
    "Bengali": ("ben",),
    "Devanagari": ("hin", "mar", "nep"),
    "Gujarati": ("guj",),
    "Gurmukhi": ("pan",),
    "Tamil": ("tam",),
    "Telugu": ("tel",),
    "Kannada": ("kan",),
    "Malayalam": ("mal",),
    "Sinhala": ("sin",),
    "Thai": ("tha",),
    "Khmer": ("khm",),
    "Myanmar": ("mya",),
    "Georgian": ("kat",),
    "Armenian": ("hye",),
    "Ethiopic": ("amh",),
}
"""scripts as tesseract names them, without Latin → packs of the languages written in them"""
ENOUGH = 25
"""words from which a language is told"""
_SHARE = 0.14
"""of the words that must be among the commonest of a language"""


def first_packs(languages: Iterable[str], name: str) -> str:
    """The packs for a first look: the catalogue's languages and English."""
    wanted = [PACKS.get(one.split("-")[0].lower(), "") for one in languages]
    return join_packs((*wanted, "eng"), name) or "eng"


def usual_packs(name: str) -> str:
    """All packs that are tried where nothing tells the language."""
    return join_packs(USUAL, name) or "eng"


def join_packs(wanted: Iterable[str], name: str) -> str:
    """The installed ones of some packs, joined as tesseract wants them."""
    here = installed_packs(find_tesseract(name))
    return "+".join(dict.fromkeys(one for one in wanted if one in here))


def language_of(words: list[str]) -> str:
    """The language (BCP 47) that the commonest words tell, or empty."""
    low = Counter(word.strip(".,;:!?()„“”\"'").lower() for word in words)
    total = low.total()
    if total < ENOUGH:
        return ""
    shares = {
        tag: sum(low[word] for word in alphabet.words) / total
        for tag, alphabet in ALPHABETS.items()
    }
    best = max(shares, key=lambda tag: shares[tag])
    return best if shares[best] >= _SHARE else ""


def missing_pack(what: str, pack: str, name: str) -> Problem:
    """That a language or script cannot be read well here, and what to install."""
    debian = f"apt install tesseract-ocr-{pack.replace('_', '-')}"
    return Problem(
        code="ocr-language",
        severity=Severity.WARNING,
        message=f"is written in {what}, for which tesseract has no data here; it was read as far"
        " as the others go.",
        subject=name,
        remedy=f"Install the pack {pack} (Debian: {debian}), then describe it with --again.",
    )
