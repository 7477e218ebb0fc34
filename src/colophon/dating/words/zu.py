"""Zulu and Xhosa."""

from colophon.dating.words import Words

WORDS = Words(
    language="zu",
    months=(
        "januwari janyuwari",
        "februwari",
        "mashi matshi",
        "ephreli epreli",
        "meyi",
        "juni",
        "julayi",
        "agasti",
        "septhemba septemba",
        "okthoba okthobha",
        "novemba",
        "disemba",
    ),
)
