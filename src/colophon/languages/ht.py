"""Haitian."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="ht",
    title="Haitian",
    dates=words.Dates(
        months=(
            "janvye",
            "fevriye",
            "mas",
            "avril",
            "me",
            "jen",
            "jiyè",
            "out",
            "septanm",
            "oktòb",
            "novanm",
            "desanm",
        ),
        undated="san_dat",
    ),
)
