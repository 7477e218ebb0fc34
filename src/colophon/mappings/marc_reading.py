"""Where fields of MARC 21 go in our records: the way in, beside :mod:`.marc`, the way out.

https://www.loc.gov/marc/bibliographic/ · https://www.loc.gov/marc/marc2dc.html
"""

from collections.abc import Mapping

from colophon.mappings.marc import CLASSIFICATIONS, LINKS, NOTES, ROLES
from colophon.mappings.marc_codes import RELATOR_TERMS

UNIFORM = "adfgklmnoprs"
"""subfields of a uniform title"""
TEXTS: Mapping[str, tuple[str, str, str]] = {
    "130": (UNIFORM, "alternative", ". "),
    "240": (UNIFORM, "alternative", ". "),
    "210": ("ab", "alternative", " "),
    "222": ("ab", "alternative", " "),
    "246": ("abnp", "alternative", " : "),
    "247": ("abnp", "alternative", " : "),
    "730": (UNIFORM, "alternative", ". "),
    "740": ("anp", "alternative", ". "),
    "250": ("ab", "edition", " / "),
    "300e": ("e", "note", " "),
    "505": ("agrt", "tableOfContents", " "),
    "653": ("a", "subject", " "),
    "090": ("ab", "callNumber", " "),
    "092": ("ab", "callNumber", " "),
    "099": ("a", "callNumber", " "),
}
"""tag → its subfields, our field, and what stands between the subfields"""

PARTED: Mapping[str, Mapping[str, str]] = {
    "340": {code: {"d": "technique", "k": "fold", "l": "binding", "g": "colour"}.get(code, "medium")
            for code in "abcdefghijklmnop"},
    "440": {"a": "series", "n": "series", "p": "series", "v": "seriesNumber", "x": "seriesISSN"},
    "490": {"a": "series", "v": "seriesNumber", "x": "seriesISSN"},
    "300": {"a": "extent", "b": "colour", "c": "dimensions", "e": "note", "f": "extent"},
    "347": {"b": "format"},
    "535": {"a": "otherHolding"},
    "546": {"a": "note", "b": "script"},
}  # fmt: skip
"""tag → the field for each of its subfields"""
PRINTS_IN_COLOUR = r"(?i)\b(?:colou?r|farb|couleur|color|b\s*&\s*w|black and white)"
"""what 300 $b says of colour; other words there are of the medium"""

CLASSES = {"060": "nlm"} | {
    tag: scheme for scheme, (tag, _, _) in reversed(CLASSIFICATIONS.items())
}
"""tag of a classification → the scheme that stands before its notation"""

SINGLE = {
    tag: (code, term)
    for term, (tag, _, code) in NOTES.items()
    if tag not in TEXTS and tag not in PARTED and tag not in ("520", "535", "541", "546", "561")
}
"""tag → the subfield that goes, value by value, into a field, from the way out"""

SUMMARIES = {"3": "abstract", "4": "contentAdvisory"}
"""first indicator of 520 → our field, description for all others"""

RELATED = {tag: term for term, (tag, _, _) in reversed(LINKS.items())} | {
    "765": "originalTitle",
    "787": "relation",
    "767": "hasVersion",
    "770": "relation",
    "772": "relation",
    "777": "relation",
}
"""linking fields: tag → our field"""

AGENTS = {
    "100": "person", "700": "person", "110": "body", "710": "body", "111": "body", "711": "body",
    "720": "",
}  # fmt: skip
"""tag → what kind of agent it names"""
NAMES = {"100": "abcq", "700": "abcq", "110": "ab", "710": "ab", "111": "acdn", "711": "acdn",
         "720": "a"}  # fmt: skip
"""tag → the subfields that are the name"""

HEADINGS = {
    "600": ("abcdqt", "subject"),
    "610": ("abt", "subject"),
    "611": ("acdnt", "subject"),
    "630": (UNIFORM, "subject"),
    "647": ("a", "subject"),
    "648": ("a", "temporal"),
    "662": ("abcd", "spatial"),
    "752": ("abcdfgh", "spatial"),
    "650": ("a", "subject"),
    "690": ("a", "subject"),
    "651": ("a", "spatial"),
    "655": ("a", "type"),
}
"""tag → the subfields that are the heading, our field"""
SUBDIVISIONS = "vxyz"
JOINTS = {"630": ". ", "662": "--", "752": "--"}
"""what stands between the parts of a heading, a blank in others"""

_LINKED = "atngouw"
READ: Mapping[str, str] = {
    **{tag: codes for tag, (codes, _, _) in TEXTS.items() if len(tag) == 3},
    **{tag: code for tag, (code, _) in SINGLE.items()},
    **dict.fromkeys(CLASSES, "ab"),
    **{tag: codes + SUBDIVISIONS for tag, (codes, _) in HEADINGS.items()},
    **dict.fromkeys(RELATED, _LINKED),
    "024": "a", "035": "a", "084": "ab", "520": "abc", "540": "au", "541": "abcdefhno",
    "510": "abcou", "561": "a", "765": "t", "830": "anpvx", "856": "qu3yz",
}  # fmt: skip
"""tag → the subfields that are read; what others hold is left and told, those with figures
apart: sources, identities, links.  Of tags that are not here everything is kept"""

SUBJECT_AGENTS = {"600": "person", "610": "body", "611": "event", "630": "work", "647": "event"}
"""tag of a subject → what kind of name it is, where nothing is said of a subdivision"""

_PUBLIC = "500 501 502 504 507 508 511 515 518 525 530 533 534 545 547 550 555 580 581 586"
PUBLIC_NOTES = frozenset(
    (*_PUBLIC.split(), "310", "321", "362", "536", "538", "556", "562", "565", "585", "588")
)
"""notes for everybody that have no field of their own"""
INTERNAL_NOTES = frozenset("583 584 590 591 592 593 594 595 596 597 598 599".split())
"""notes of the house: acquisition, action, local notes"""

ROLE_FIELDS = {code: term for term, (_, code) in ROLES.items() if code} | {"aut": "creator"}
"""relator code → our field; others are contributors, in 1XX creators"""
RESPONSIBLE = ROLES["responsiblePerson"][0]
"""the relator term of somebody named because the law asks for it; it has no code"""
ROLE_WORDS = {word: code for code, word in RELATOR_TERMS.items()} | {
    word: code for word, code in ROLES.values() if code
} | {
    "author": "aut", "editor": "edt", "ed": "edt", "illustrator": "ill", "ill": "ill",
    "translator": "trl", "tr": "trl", "compiler": "com", "photographer": "pht", "artist": "art",
    "interviewer": "ivr", "interviewee": "ive", "verfasser": "aut", "verfasserin": "aut",
    "herausgeber": "edt", "herausgeberin": "edt", "mitwirkender": "ctb", "verlag": "pbl",
    "drucker": "prt", "auteur": "aut", "éditeur scientifique": "edt", "traducteur": "trl",
    "autor": "aut", "traductor": "trl", "ilustrador": "ill",
}  # fmt: skip
"""relator term → code"""

PROVISION = {
    "0": "",
    "1": "publisher",
    "2": "distributor",
    "3": "printer",
    "4": "",
    " ": "publisher",
}
"""second indicator of 264 → whom $b names"""

NOT_KNOWN = (
    r"(?i)\[?(?:s\. ?[nl]\.?|o\. ?o\.?|o\. ?v\.?|(?:place of publication|place|publisher|printer|"
    r"distributor|date of publication) not identified|(?:verlag|erscheinungsort)"
    r" nicht ermittelbar|lieu de publication non identifié|éditeur non identifié|"
    r"lugar de publicación no identificado|editor no identificado),?\]?"
)
"""words of 260 and 264 that stand where nothing is known: a declared loss"""

NUMBERS = {"010": "lccn", "015": "", "016": "", "027": "", "028": "", "030": "coden"}
"""tag of a number by which libraries or publishers know an item → what stands before it, $2
where that is empty"""

TYPES = {
    "a": "Text", "t": "Text", "c": "Text", "d": "Text", "e": "StillImage", "f": "StillImage",
    "g": "MovingImage", "i": "Sound", "j": "Sound", "k": "StillImage", "m": "Software",
    "p": "Collection", "r": "PhysicalObject",
}  # fmt: skip
"""type of record (leader, 06) → DCMI type"""

PASSED_OVER = frozenset("005 006 007 040 336 337 338 883".split())
"""fields that say how the record was made or what its type and form say already: a declared
loss, so that not every record carries a note on it"""
