"""Words that candidates and features ask for: small words, and words that join or label names."""

import re

from colophon.languages import alternatives, every

STOPWORDS = frozenset(every("texts.commonest"))

JOINING = frozenset(every("names.joining"))
"""small words that stand within the name of a body"""

AND = re.compile(rf"\s(?:{alternatives('reading.between')}|&|\+)\s|\s/\s|\s[-–—]\s", re.IGNORECASE)
"""what stands between two names"""

LABELS = re.compile(alternatives("reading.unspaced_labels"))
"""words of Chinese and Japanese that stand next to a name without a blank"""
