"""Language codes: BCP 47 → ISO 639-3 and ISO 639-2/B.

https://iso639-3.sil.org/ · https://www.loc.gov/standards/iso639-2/
"""

import re
from functools import lru_cache

from colophon.model.language_tags import THREE

SCRIPT = re.compile(r"[A-Z][a-z]{3}")
"""a code of ISO 15924"""
_TWO = {three: two for two, three in THREE.items()}

# where the bibliographic code of ISO 639-2 differs from that of ISO 639-3
_BIBLIOGRAPHIC = {
    "bod": "tib",
    "ces": "cze",
    "cym": "wel",
    "deu": "ger",
    "ell": "gre",
    "eus": "baq",
    "fas": "per",
    "fra": "fre",
    "hye": "arm",
    "isl": "ice",
    "kat": "geo",
    "mkd": "mac",
    "mri": "mao",
    "msa": "may",
    "mya": "bur",
    "nld": "dut",
    "ron": "rum",
    "slk": "slo",
    "sqi": "alb",
    "zho": "chi",
}


@lru_cache(maxsize=512)
def three(language: str) -> str:
    """The ISO 639-3 code of a BCP 47 tag (``pt-BR`` → ``por``), or empty."""
    primary = language.partition("-")[0].lower()
    if len(primary) == 3 and primary.isascii() and primary.isalpha():
        return primary
    return THREE.get(primary, "")


@lru_cache(maxsize=512)
def bibliographic(language: str) -> str:
    """The ISO 639-2/B code of a BCP 47 tag, as MARC wants it, or empty."""
    code = three(language)
    return _BIBLIOGRAPHIC.get(code, code)


def two(language: str) -> str:
    """The ISO 639-1 code of a BCP 47 tag, or empty where the language has none."""
    return _TWO.get(three(language), "")
