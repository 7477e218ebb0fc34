"""Icelandic."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="is",
    title="Icelandic",
    dates=words.Dates(
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
        seasons=("vorið", "sumar", "haust", "vetur"),
        weekdays=(
            "mánudagur", "þriðjudagur", "miðvikudagur", "fimmtudagur", "föstudagur", "laugardagur",
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
    imprint=words.Imprint(
        publisher=("útgefandi:", "útgefið af", "gefið út af"),
        printer=("prentað í", "prentun:", "prentsmiðja:"),
    ),
    copying=words.Copying(without="sem"),
    rights=words.Rights(anti_copyright=("sem copyright",), no_sign="sem"),
    bodies=words.Bodies(
        words="felag felagid flokkur prentsmidja bokautgafa samtok",
        stems="cooper forlag juvent",
    ),
    names=words.Names(authors="höfundur höfundar", never="september"),
    titles=words.Titles(connectors="sem"),
    private=words.Private(
        contact=("hafið samband við", "hringið í", "upplýsingar"),
        telephone="sími",
        street_endings="stræti",
    ),
)
