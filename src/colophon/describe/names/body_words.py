"""Words that say that a name is a body's, and their endings.

Folded as by :func:`~colophon.describe.names.headings.fold_heading`: small letters, no accents.
"""

import re
from functools import lru_cache

from colophon.languages import every

SURNAMES = frozenset(every("bodies.surnames"))
"""words among those of bodies that are also common surnames"""


@lru_cache(maxsize=1)
def body_word() -> re.Pattern[str]:
    """A word, in folded text, that makes a name that of a body."""
    words = sorted(every("bodies.words"), key=len, reverse=True)
    endings = "|".join(sorted(every("bodies.compounds"), key=len, reverse=True))
    plain = "|".join(map(re.escape, words))
    return re.compile(rf"(?<![\w-])(?:{plain}|[^\W\d_]{{3,}}(?:{endings}))(?![\w])")


@lru_cache(maxsize=1)
def legal_form() -> re.Pattern[str]:
    """A legal form behind a name, in folded text: ``Ltd``, ``e. V.``, ``s.r.o.``, ``& Co``."""
    forms = every("bodies.legal_forms")
    spelt = "|".join(r"\.?".join(form) if len(form) < 4 else form for form in forms)
    joined = r"\s(?:&|and|et|und|y)\s(?:co|sons?|cie|bros)\b\.?"
    return re.compile(rf"(?:[\s,](?:{spelt}|e\. ?v)\.?|{joined})$")
