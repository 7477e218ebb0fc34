"""No language: the pattern for new ones.  What a group means stands in `groups/`."""

from colophon import languages as words

LANGUAGE = words.Language(
    name="dummy",
    title="Dummy",
    pattern=True,
    dates=words.Dates(months=tuple(f"dummy{n}" for n in range(1, 13)), undated="no_dummy"),
    texts=words.Texts(commonest="dummy dummies"),
)
