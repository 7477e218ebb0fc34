"""What its wording alone makes a line of a title page: a date, a price, a series, a byline.

The rules of the title page decide by these; to the learnt reader they are features.
"""

import re
from collections.abc import Callable

from colophon.describe.names.bylines import byline_at
from colophon.describe.names.headings import fold_heading
from colophon.describe.page import title_words as words

_Match = Callable[[str], "re.Match[str] | None"]
_ROLES: tuple[tuple[int, _Match], ...] = (
    (1, words.PERMISSION.match),
    (1, words.LABELLED.match),
    (2, words.EDITION.fullmatch),
    (3, words.DEDICATION.fullmatch),
    (4, words.EVENT.fullmatch),
    (5, words.YEAR_LINE.fullmatch),
    (5, words.DATE_LINE.fullmatch),
    (6, words.IMPRINT.match),
    (6, words.PUBLISHER_LINE.fullmatch),
    (7, words.ISSUE.fullmatch),
    (7, words.SERIES_EDITOR.match),
    (8, words.PRICE.fullmatch),
    (9, words.SLOGAN.fullmatch),
    (10, words.SALUTATION.fullmatch),
    (11, words.SERIES.match),
    (12, words.ISSUER.match),
    (13, words.CREDIT.search),
    (14, words.NOT_TITLE.fullmatch),
)
_BYLINE = 15
LONGEST = 110
"""characters beyond which a line is that of a paragraph"""


def line_role(text: str) -> int:
    """A number for what a line is by its words, 0 for none of it."""
    if len(text) > LONGEST:
        return 0
    low = fold_heading(text).strip(" _*")
    for role, matched in _ROLES:
        if matched(low):
            return role
    return _BYLINE if byline_at(text, 0, len(text)) == 0 else 0
