"""Lines that are postal addresses, telephone numbers or hours: a letterhead, no title."""

import re

from colophon.describe.names.headings import fold_heading

_STREET = (
    r"street|str|st|road|rd|lane|avenue|ave|row|yard|terrace|square|crescent|close|drive|boulevard|blvd|court|parade"
    r"|[a-z]{2,20}(?:strasse|str|gasse|weg|platz|allee|ufer|damm|gata|gatan|vagen|vej|"
    r"gade|veien|straat|laan|plein|gracht|kade|katu|tie)"
    r"|strasse|gasse|weg|platz|allee"
)
_ROUTE = (
    r"rue|avenue|av|boulevard|bd|place|impasse|chemin|quai|calle|c/|avenida|avda|plaza|paseo|carrer|placa"
    r"|via|viale|piazza|corso|vicolo|largo|rua|travessa|praca|ul|ulica|ulice|улица|ул|вул|οδος|οδ|strada|str"
)
_SMALL = frozenset(
    "a an the in on of to for from by at with under over down up along and or my our "
    "your their his her years days hours ways reasons steps tips things".split()
)
"""words that stand between number and street in a sentence, not in an address"""
_BOX = re.compile(
    r"\W*(?:p\.? ?o\.? ?box|post office box|postfach|postbus|post ?boks|postilokero|"
    r"boite postale|b\.? ?p\.?|apartado(?: de correos)?|apdo\.?"
    r"|casella postale|caixa postal|skrytka pocztowa|postafiok|box)\W{0,3}\d[^!?]{0,60}"
)
_NUMBERED = re.compile(
    rf"\W*(?:[^\W\d_][\w'’. -]{{2,30}}, )?\d{{1,4}}[a-z]?,? "
    rf"(?P<name>(?:[a-z][\w'’.-]*,? ){{1,4}})(?:{_STREET})\b\.?(?P<rest>[^!?]{{0,60}})"
)
_ROUTED = re.compile(
    rf"\W*(?:(?:\d{{1,4}} ?(?:bis|ter)?,? )(?:{_ROUTE})\.? [^!?]{{3,60}}|"
    rf"(?:{_ROUTE})\.? [^!?\d]{{3,40}},? ?(?:n[.ºo°]{{0,2}} "
    rf"?)?\d{{1,4}}\b[^!?]{{0,50}})"
)
_GERMAN = re.compile(
    rf"\W*(?:[^\W\d_][\w'’. -]{{2,40}}, )?(?P<name>[^\W\d_][\w -]{{0,24}}(?:{_STREET}))\.? "
    rf"\d{{1,4}} ?[a-z]?\b(?P<rest>[^!?]{{0,60}})"
)
_POSTCODE = re.compile(
    r"""
      \W*[^\W\d_][\w'’. -]{2,40},?[ ]
      (?:[a-z]{2}[ ]\d{5}(?:-\d{4})?|[a-z]{1,2}\d[a-z\d]?[ ]\d[a-z]{2})\W*
    | \W*(?:[a-z]{1,3}-)?\d{4,5}[ ][^\W\d_][\w'’. /-]{2,30}
    """,
    re.VERBOSE,
)
_CALL = re.compile(
    r"""
      \W*
      (?:
        (?:
            tel(?:ephone|efon|efono|efone|\.)?
          | phone
          | ph\.
          | fax
          | telefax
          | mobil[e]?
          | handy
          | t
          | f
          | тел
          | τηλ
        )
        \W{0,3}
      )
      [+(]?\d[\d ()/.+-]{5,30}(?:[^!?]{0,50})
    | \W*[+(]?\d[\d ()/.-]{6,20}\d\W*
    """,
    re.VERBOSE,
)


def is_postal(text: str) -> bool:
    """Whether a line is an address, or part of one, and nothing else."""
    if len(text) > 120 or not any(one.isdigit() for one in text):
        return False
    low = fold_heading(text)
    if _BOX.fullmatch(low) or _CALL.fullmatch(low):
        return True
    for pattern in (_NUMBERED, _GERMAN):
        found = pattern.fullmatch(low)
        if found and not _SMALL.intersection(re.findall(r"[a-z]+", found["name"])):
            rest = found["rest"].strip(" ,.;")
            return not rest or found["rest"][:1] in ",;." or any(one.isdigit() for one in rest)
    if _ROUTED.fullmatch(low):
        return "," in low or low.lstrip()[:1].isdigit()
    found = _POSTCODE.fullmatch(low)
    return found is not None and not re.fullmatch(r"\W*(?:1[5-9]|20)\d\d .*", low)
