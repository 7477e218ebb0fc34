"""Welsh."""

from colophon.languages import (
    Bodies,
    DateRoles,
    Dates,
    Editions,
    Figures,
    Imprint,
    Language,
    Names,
    Private,
    Reading,
    Texts,
)

# fmt: off
LANGUAGE = Language(
    name="cy",
    title="Welsh",
    dates=Dates(
        months=(
            "ionawr",
            "chwefror",
            "mawrth",
            "ebrill",
            "mai",
            "mehefin",
            "gorffennaf",
            "awst",
            "medi",
            "hydref",
            "tachwedd",
            "rhagfyr",
        ),
        seasons=(
            "gwanwyn",
            "haf",
            "",
            "gaeaf",
        ),
        years="blwyddyn",
        circa="tua",
        before="cyn",
        after="ar_ôl",
        both="a ac",
        either="neu",
        undated="heb_ddyddiad d_d",
    ),
    texts=Texts(
        commonest="""
            y yr a yn i ar o mae ei oedd wedi am ac bod hyn fod eu nid gan un hefyd
        """,
    ),
    imprint=Imprint(
        publisher=("cyhoeddwyd gan", "cyhoeddwr:"),
        printer=(
            "argraffwyd gan", "argraffwyr:", "argraffwyd yn",
        ),
        printing_houses=(
            "gwasg",
        ),
    ),
    date_roles=DateRoles(
        coming="adolygu",
    ),
    figures=Figures(
        streets="heol",
        streets_first="Heol",
    ),
    reading=Reading(
        publisher=("cyhoeddwyd gan",),
    ),
    bodies=Bodies(
        words="cymdeithas undeb pwyllgor gwasg llyfrgell plaid",
    ),
    names=Names(
        authors="awdur awduron",
    ),
    private=Private(
        contact=("cysylltwch â", "cysylltwch", "ffoniwch", "galwch"),
        deaths=("er cof am", "bu farw", "ganwyd"),
        telephone="ffôn",
        street_endings="heol",
        births=("ganwyd",),
    ),
    editions=Editions(
        patterns=(
            r"(?:ail|trydydd|pedwerydd)\sargraffiad(?!\w)",
            r"argraffiad\s(?:cyntaf|newydd|diwygiedig)(?!\w)",
        ),
        stems=("argraffiad",),
    ),
)
