"""Swahili."""

from colophon.dating.words import Words

WORDS = Words(
    language="sw",
    months=(
        "januari",
        "februari",
        "machi",
        "aprili",
        "mei",
        "juni",
        "julai",
        "agosti",
        "septemba",
        "oktoba",
        "novemba",
        "desemba",
    ),
    years="mwaka",
    both="na",
    either="au",
    undated="bila_tarehe",
)
