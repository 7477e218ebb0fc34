"""Tagalog."""

from colophon.dating.words import Words

WORDS = Words(
    language="tl",
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
)
