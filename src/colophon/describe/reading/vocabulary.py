"""Words that candidates and features ask for: small words, and words that join or label names."""

import re

from colophon.languages import every

STOPWORDS = frozenset(every("texts.commonest"))

JOINING = frozenset(every("names.joining"))
"""small words that stand within the name of a body"""

AND = re.compile(
    r"\s(?:and|&|\+|und|et|e|y|i|och|og|ja|és|ve|en|u\.|a|и|та|й|και|וגם|و)\s|\s/\s|\s[-–—]\s", re.I
)
"""what stands between two names"""

LABELS = re.compile(
    r"発行所|発行者|発行人|発行|編集|編者|編|著者|著|訳者|訳|主催|共催|後援|協賛|印刷所|印刷|出版|製作|制作|連絡先|問い合わせ|問合せ|文と絵|文|絵"
    r"|出版者|出版社|编辑|编印|编者|编|作者|主办|承办|协办|印制|印行|出品|联系|发行|發行|編印|主辦|印製"
)
"""words of Chinese and Japanese that stand next to a name without a blank"""
