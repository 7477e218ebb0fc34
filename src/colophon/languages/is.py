"""Icelandic."""

from colophon.languages import (
    Bodies,
    Copying,
    Dates,
    Imprint,
    Language,
    Names,
    Private,
    Rights,
    Titles,
)

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
        weekdays=(
            "mánudagur",
            "þriðjudagur",
            "miðvikudagur",
            "fimmtudagur",
            "föstudagur",
            "laugardagur",
            "sunnudagur",
        ),
        years="ár árið",
        circa="um",
        before="fyrir",
        after="eftir",
        both="og",
        either="eða",
        undated="ódagsett án_árs",
    ),
    imprint=Imprint(
        publisher=("útgefandi:", "útgefið af", "gefið út af"),
        printer=("prentað í", "prentun:", "prentsmiðja:"),
    ),
    copying=Copying(
        without="sem",
    ),
    rights=Rights(
        anti_copyright=("sem copyright",),
        no_sign="sem",
    ),
    bodies=Bodies(
        words="felag felagid flokkur prentsmidja bokautgafa samtok",
        stems="cooper forlag juvent",
    ),
    names=Names(
        authors="höfundur höfundar",
        never="september",
    ),
    titles=Titles(
        connectors="sem",
    ),
    private=Private(
        contact=("hafið samband við", "hringið í", "upplýsingar"),
        telephone="sími",
        street_endings="stræti",
    ),
)
