# ruff: noqa: E501 (labels read best unbroken)
"""What a document says of rights: the words by signal, and what may be suggested from them."""

from colophon.languages import every

SIGNS = "©ⓒⒸ℗ⓟⓅ"
"""the sign of copyright, as Korean books have it too, and that of sound recordings"""
_SIGNALS = (
    "anti-copyright", "copyleft", "cc-licence", "public-domain", "non-commercial-only",
    "free-to-copy", "copyright-claimed",
)  # fmt: skip
"""the first of two that share a phrase has it"""
SIGNALS: tuple[tuple[str, tuple[str, ...]], ...] = tuple(
    (signal, every(f"rights.{signal.replace('-', '_')}")) for signal in _SIGNALS
)
_UNSPACED = (
    "copyright-claimed", "free-to-copy", "non-commercial-only", "cc-licence", "anti-copyright",
)  # fmt: skip

STATEMENTS: dict[str, tuple[str, str]] = {
    "copyright-claimed": ("http://rightsstatements.org/vocab/InC/1.0/", "In Copyright"),
    "anti-copyright": ("http://rightsstatements.org/vocab/UND/1.0/", "Copyright Undetermined"),
    "copyleft": ("http://rightsstatements.org/vocab/InC/1.0/", "In Copyright"),
    "free-to-copy": ("http://rightsstatements.org/vocab/InC-RUU/1.0/", "In Copyright – Rights-holder(s) Unlocatable or Unidentifiable"),
    "non-commercial-only": ("http://rightsstatements.org/vocab/InC-NC/1.0/", "In Copyright – Non-Commercial Use Permitted"),
    "public-domain": ("http://rightsstatements.org/vocab/CNE/1.0/", "Copyright Not Evaluated"),
}  # fmt: skip
"""what may be suggested from a signal; a person chooses (standards: 8, Rights)"""

REASONS = {
    "anti-copyright": "“anti-copyright” has no settled legal meaning and dedicates nothing",
    "copyleft": "copyleft rests on copyright: the work is protected, its terms are generous",
    "free-to-copy": "a permission to copy leaves the work in copyright, its holder often unknown",
    "non-commercial-only": "the words permit copying for other ends than profit",
    "public-domain": "the claim is the document's own; nobody has examined it",
    "copyright-claimed": "the document claims copyright",
}

LABELS = {
    "copyright-claimed": "Copyright claimed",
    "anti-copyright": "Anti-copyright",
    "copyleft": "Copyleft",
    "free-to-copy": "Free to copy",
    "non-commercial-only": "Non-commercial use only",
    "cc-licence": "Creative Commons licence",
    "public-domain": "Public domain claim",
    "none-found": "No rights wording found",
}

UNSPACED: dict[str, str] = {
    phrase: signal
    for signal in _UNSPACED
    for phrase in every(f"rights.unspaced_{signal.replace('-', '_')}")
}
"""phrases of languages that write without spaces, found wherever they stand"""
NO_SIGN = every("rights.no_sign")
NO_HOLDER = every("rights.no_holder")
SPOKEN_OF = every("rights.spoken_of")
