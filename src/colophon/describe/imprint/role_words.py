"""The words that name a role of an imprint: ``Published by``, ``Druck:``, ``Chez``."""

from functools import lru_cache

from colophon.describe._rules import imprint
from colophon.describe.wording.phrasebook import Phrasebook
from colophon.model.folding import fold


@lru_cache(maxsize=1)
def role_words() -> Phrasebook[str]:
    """Phrases of all languages → the field that they lead to."""
    return Phrasebook([(phrase, role) for role, words in imprint.CUES.items() for phrase in words])


def names_a_role(text: str) -> bool:
    """Whether words of publishing or printing begin a text: ``Printed by``, ``Verlag:``."""
    folded = fold(text).strip()
    return any(hit.start == 0 and hit.end < len(folded) for hit in role_words().find(folded))
