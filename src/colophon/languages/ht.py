"""Haitian."""

from colophon.languages import Dates, Language

# fmt: off
LANGUAGE = Language(
    name="ht",
    title="Haitian",
    dates=Dates(
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
