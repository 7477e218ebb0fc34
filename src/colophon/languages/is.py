"""Icelandic."""

from colophon.languages import Dates, Language

# fmt: off
LANGUAGE = Language(
    name="is",
    title="Icelandic",
    dates=Dates(
        months=(
            "janúar",
            "febrúar",
            "mars",
            "apríl",
            "maí",
            "júní",
            "júlí",
            "ágúst",
            "september",
            "október",
            "nóvember",
            "desember",
        ),
        seasons=(
            "vorið",
            "sumar",
            "haust",
            "vetur",
        ),
        weekdays="""
            mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur
        """,
        years="ár árið",
        circa="um",
        before="fyrir",
        after="eftir",
        both="og",
        either="eða",
        undated="ódagsett án_árs",
    ),
)
