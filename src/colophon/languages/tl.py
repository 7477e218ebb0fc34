"""Tagalog."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="tl",
    title="Tagalog",
    dates=words.Dates(
        months=(
            "enero",
            "pebrero",
            "marso",
            "abril",
            "mayo",
            "hunyo",
            "hulyo",
            "agosto",
            "setyembre",
            "oktubre",
            "nobyembre",
            "disyembre",
        ),
        links="ng ika",
        both="at",
        either="o",
        undated="walang_petsa",
    ),
    private=words.Private(contact=("makipag-ugnayan kay", "tawagan si")),
)
