"""Welsh."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="cy",
    title="Welsh",
    dates=words.Dates(
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
        seasons=("gwanwyn", "haf", "", "gaeaf"),
        years="blwyddyn",
        circa="tua",
        before="cyn",
        after="ar_ôl",
        both="a ac",
        either="neu",
        undated="heb_ddyddiad d_d",
    ),
    texts=words.Texts(
        commonest="""
            y yr a yn i ar o mae ei oedd wedi am ac bod hyn fod eu nid gan un hefyd
        """,
    ),
    imprint=words.Imprint(
        publisher=("cyhoeddwyd gan", "cyhoeddwr:"),
        printer=("argraffwyd gan", "argraffwyr:", "argraffwyd yn"),
        printing_houses=("gwasg",),
    ),
    date_roles=words.DateRoles(coming="adolygu"),
    figures=words.Figures(streets="heol", streets_first="Heol"),
    reading=words.Reading(publisher=("cyhoeddwyd gan",)),
    bodies=words.Bodies(words="cymdeithas undeb pwyllgor gwasg llyfrgell plaid"),
    names=words.Names(authors="awdur awduron"),
    private=words.Private(
        contact=("cysylltwch â", "cysylltwch", "ffoniwch", "galwch"),
        deaths=("er cof am", "bu farw", "ganwyd"),
        telephone="ffôn",
        street_endings="heol",
        births=("ganwyd",),
    ),
    editions=words.Editions(
        patterns=(
            r"(?:ail|trydydd|pedwerydd)\sargraffiad(?!\w)",
            r"argraffiad\s(?:cyntaf|newydd|diwygiedig)(?!\w)",
        ),
        stems=("argraffiad",),
    ),
)
