"""The words that bring a name in, and the role they give it."""

from colophon.describe.names.headings import fold_heading
from colophon.languages import by_language, every

AUTHOR, EDITOR, TRANSLATOR, ILLUSTRATOR = "aut", "edt", "trl", "ill"
PREFACE = "aui"
_GROUPS = {
    EDITOR: "bylines.editor",
    TRANSLATOR: "bylines.translator",
    ILLUSTRATOR: "bylines.illustrator",
    PREFACE: "bylines.preface",
    AUTHOR: "bylines.author",
}
"""role (MARC relator code) → its patterns; authors last, whose words are the commonest"""

UNSPACED = {
    AUTHOR: "bylines.unspaced_authors",
    EDITOR: "bylines.unspaced_editors",
    TRANSLATOR: "bylines.unspaced_translators",
    ILLUSTRATOR: "bylines.unspaced_illustrators",
}
"""role → how its labels and verbs begin in scripts without blanks"""

PHRASES: tuple[tuple[str, str], ...] = tuple(
    (role, "|".join(patterns))
    for role, group in _GROUPS.items()
    for patterns in by_language(group).values()
)
"""role → a pattern of its phrases in one language"""
LABELS = frozenset(map(fold_heading, every("bylines.nouns")))
"""nouns: they need a colon before the name"""
WEAK = frozenset(map(fold_heading, every("bylines.weak")))
"""prepositions that also stand in titles: they need a trustworthy name behind"""
WARY = frozenset(map(fold_heading, every("bylines.wary")))
"""those of them that stand in titles most often"""
WARY_ALONE = frozenset(map(fold_heading, every("bylines.wary_alone")))
"""those of these that are bylines on a line of their own"""
