"""Occitan."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="oc",
    title="Occitan",
    dates=words.Dates(
        months=(
            "genièr",
            "febrièr",
            "març",
            "abril",
            "mai",
            "junh",
            "julhet",
            "agost",
            "setembre",
            "octòbre",
            "novembre",
            "decembre",
        ),
        seasons=("prima", "estiu", "auton", "ivèrn"),
        weekdays=("diluns", "dimars", "dimècres", "dijòus", "divendres", "dissabte", "dimenge"),
        links="de d lo l an",
        years="an",
        circa="vèrs",
        before="abans",
        after="après",
        between="entre",
        both="e",
        either="o",
        undated="sens_data",
    ),
)
