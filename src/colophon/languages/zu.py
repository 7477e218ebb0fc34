"""Zulu and Xhosa."""

from colophon.languages import Dates, Language

# fmt: off
LANGUAGE = Language(
    name="zu",
    title="Zulu and Xhosa",
    dates=Dates(
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
