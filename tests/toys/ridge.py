"""A toy language in one file: the pattern for new ones.  Its words are made up, and Cyrillic."""

from colophon import languages as words

LANGUAGE = words.Language(
    name="qaa",
    title="Ridge",
    dates=words.Dates(
        months=tuple(f"{month}нар" for month in "ба бе би бо бу га ге ги го гу да де".split())
    ),
    texts=words.Texts(commonest="ми та ришо но кеши ул орну тал веши ок"),
)
