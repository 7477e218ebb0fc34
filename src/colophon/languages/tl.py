"""Tagalog."""

from colophon.languages import Dates, Language, Private

# fmt: off
LANGUAGE = Language(
    name="tl",
    title="Tagalog",
    dates=Dates(
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
    private=Private(
        contact=("makipag-ugnayan kay", "tawagan si"),
    ),
)
