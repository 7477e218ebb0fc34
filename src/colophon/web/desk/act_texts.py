"""Acts of the journal in the reader's language: one file a language, by the English sentence.

As in refusals, ``{0}``, ``{1}`` … stand for what is carried over.  What an act says of many
records, or of one, stands at its end, and is told apart.
"""

import re

from colophon.web.desk.refusal_texts import sentence_patterns
from colophon.web.desk.texts import DeskTexts

FOLDER = "acts"
_MANY = re.compile(r"(.+) in (\d+) records", re.DOTALL)
_ONE = re.compile(r"(.+): ([A-Za-z0-9][\w.-]*)", re.DOTALL)
_VALUE = re.compile(r"(\S+)( ‘.*)?", re.DOTALL)


def tell_act(t: DeskTexts, what: str) -> str:
    """What was decided, for the eye; what is not known stays as the journal has it."""
    whole = _translate(t, what, whole=True)
    if whole is not None:
        return whole
    if many := _MANY.fullmatch(what):
        return t("acts.many", what=tell_act(t, many[1]), n=int(many[2]))
    if one := _ONE.fullmatch(what):
        return f"{tell_act(t, one[1])}: {one[2]}"
    return _translate(t, what) or what


def _translate(t: DeskTexts, what: str, *, whole: bool = False) -> str | None:
    """The sentence; ``whole``: only of those that say themselves what stands behind a colon."""
    for one in sentence_patterns(FOLDER, t.language):
        hit = one.expression.fullmatch(what)
        if hit and (not whole or ": " in one.english):
            return one.translation.format(*(_name_fields(t, part) for part in hit.groups()))
    return None


def _name_fields(t: DeskTexts, part: str) -> str:
    """Fields by their names, with the value that stands behind one; other words as they are."""
    hit = _VALUE.fullmatch(part)
    if hit and t.has(f"term.{hit[1]}"):
        return t(f"term.{hit[1]}") + (hit[2] or "")
    terms = part.split(", ")
    if all(t.has(f"term.{one}") for one in terms):
        return ", ".join(t(f"term.{one}") for one in terms)
    return t.field_named(part)
