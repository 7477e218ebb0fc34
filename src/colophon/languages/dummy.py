"""No language: the pattern for new ones.  What a group means stands in `groups/`."""

from colophon.languages import Dates, Language, Texts

LANGUAGE = Language(
    name="dummy",
    title="Dummy",
    pattern=True,
    dates=Dates(months=tuple(f"dummy{number}" for number in range(1, 13)), undated="no_dummy"),
    texts=Texts(commonest="dummy dummies"),
)
