"""Maltese."""

from colophon.dating.words import Words

WORDS = Words(
    language="mt",
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
)
