"""Ways of saying that nothing is known: “undated”, “anonymous”, “s. l.”, ``und``.

Such a value is honest where a field would be empty; beside a stated value it contradicts
it.  The words are compared without case, brackets, points and spaces.
"""

import re

from colophon.dating.values import understood
from colophon.model.record import Agent, Date, Value

_NOT_WORD = re.compile(r"[\W_]+")


def _key(text: str) -> str:
    return _NOT_WORD.sub("", text.casefold())


def _keys(words: str) -> frozenset[str]:
    return frozenset(_key(one) for one in words.split("|"))


_UNKNOWN = _keys(
    "unknown|not known|unidentified|not identified|not stated|not given|not available|none|n/a"
    "|unbekannt|nicht bekannt|nicht ermittelt|ohne Angabe|k. A."
    "|inconnu|inconnue|non identifié|sans mention"
    "|desconocido|desconocida|no identificado|sconosciuto|sconosciuta|desconhecido|desconegut"
    "|onbekend|okänd|ukendt|ukjent|tuntematon|nieznany|неизвестно|неизвестен|άγνωστος|άγνωστο"
)
_NAMELESS = _keys(
    "anonymous|anon.|anonym|anonymus|anonyme|anónimo|anónima|anonimo|anônimo|anònim|anoniem"
    "|author unknown|unknown author|no author|publisher not identified|publisher unknown"
    "|s. n.|sine nomine|no name|o. V.|ohne Verlag|ohne Verfasser|Verfasser unbekannt"
    "|sans nom|auteur inconnu|sin nombre|autor desconocido|senza nome|анонім|аноним|ανώνυμος"
)
_PLACELESS = _keys(
    "no place|n. p.|place unknown|place of publication not identified|s. l.|sine loco"
    "|o. O.|ohne Ort|sans lieu|sin lugar|senza luogo|sem local|z. p.|u. o.|б. м.|χ. τ."
)
_UNTITLED = _keys(
    "untitled|no title|without title|ohne Titel|sans titre|sin título|senza titolo|sem título"
    "|sense títol|zonder titel|utan titel|bez tytułu|без названия|χωρίς τίτλο"
)
_BY_TERM = {
    "placeOfPublication": _UNKNOWN | _PLACELESS | {""},
    "language": _UNKNOWN | {"und", ""},
    "title": _UNTITLED,
    "subtitle": _UNTITLED,
    "alternative": _UNTITLED,
}
"""fields with words of their own; a title of points or the word “Unknown” may be one"""


def says_nothing(term: str, value: Value) -> bool:
    """Whether a value of this field says only that nothing is known.

    A date does so that has no EDTF form and no words but such as “undated”: words that
    were not understood state something.
    """
    if value.uri:
        return False
    if isinstance(value, Date):
        return not value.edtf and (_key(value.display) in _UNKNOWN | {""} or understood(value))
    if isinstance(value, Agent):
        return _key(value.name) in _UNKNOWN | _NAMELESS | {""}
    return _key(str(value)) in _BY_TERM.get(term, _UNKNOWN | {""})
