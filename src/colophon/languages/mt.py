"""Maltese."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="mt",
    title="Maltese",
    dates=words.Dates(
        months=(
            "jannar",
            "frar",
            "marzu",
            "april",
            "mejju",
            "ġunju",
            "lulju",
            "awwissu",
            "settembru",
            "ottubru",
            "novembru",
            "diċembru",
        ),
        links="ta'",
        undated="mingħajr_data",
    ),
    private=words.Private(contact="ikkuntattja ċempel"),
)
