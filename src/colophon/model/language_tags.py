"""Language tags of BCP 47: whether one is registered, and the form it is to have.

https://www.rfc-editor.org/rfc/rfc5646. The register (languages, scripts, regions and
variants) is that of ``langcodes``, which is only imported for other tags than the plain
two-letter ones.
"""

import re
from functools import cache, lru_cache

# section 2.1, without its irregular heirlooms
_TAG = re.compile(
    r"(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?"
    r"(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[a-wy-z0-9](?:-[a-z0-9]{2,8})+)*"
    r"(?:-x(?:-[a-z0-9]{1,8})+)?\Z|x(?:-[a-z0-9]{1,8})+\Z",
    re.IGNORECASE | re.ASCII,
)
_LONGEST = 100
"""characters beyond which a text is no tag, whatever it is"""

_PLAIN = frozenset(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da
    de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy
    hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg
    li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or
    os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta
    te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split()
)
"""the codes of ISO 639-1"""

_FORMER = {"iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro"}
_REGIONS = {"UK": "GB", "EL": "GR"}
"""regions by codes that are not registered for them → the registered ones"""


@lru_cache(maxsize=4096)
def canonical(tag: str) -> str:
    """The tag as it is to be written (``eng`` → ``en``, ``en_UK`` → ``en-GB``); empty for none.

    Tags whose only fault is the case of letters come back as they are.
    """
    if tag in _PLAIN:
        return tag
    written = tag.strip().replace("_", "-")
    if len(written) > _LONGEST or not _TAG.match(written):
        return ""
    parts = written.split("-")
    parts[0] = _shortest().get(parts[0].lower(), parts[0])
    if len(parts) > 1 and parts[0].lower() != "x":
        last = next((at for at, part in enumerate(parts[1:], 1) if len(part) == 1), len(parts))
        parts[1:last] = [_REGIONS.get(part.upper(), part) for part in parts[1:last]]
    made = "-".join(parts)
    return made if _registered(made) else ""


@cache
def _shortest() -> dict[str, str]:
    """Codes of ISO 639-2 and former ones → the two letters that BCP 47 asks for."""
    from langcodes.data_dicts import LANGUAGE_ALPHA3, LANGUAGE_ALPHA3_BIBLIOGRAPHIC

    long = {
        code: short
        for codes in (LANGUAGE_ALPHA3, LANGUAGE_ALPHA3_BIBLIOGRAPHIC)
        for short, code in codes.items()
        if short in _PLAIN
    }
    return long | _FORMER


def _registered(tag: str) -> bool:
    from langcodes import tag_is_valid

    try:
        return tag_is_valid(tag)
    except ValueError:  # what langcodes cannot take apart
        return False
