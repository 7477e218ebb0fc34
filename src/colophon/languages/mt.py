"""Maltese."""

from colophon.languages import Dates, Language, Private

# fmt: off
LANGUAGE = Language(
    name="mt",
    title="Maltese",
    dates=Dates(
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
    private=Private(
        contact="ikkuntattja ċempel",
    ),
)
