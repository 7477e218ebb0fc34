"""Zulu and Xhosa."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="zu",
    title="Zulu and Xhosa",
    dates=words.Dates(
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
    ),
)
