"""Haitian."""

from colophon.dating.words import Words

WORDS = Words(
    language="ht",
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
)
