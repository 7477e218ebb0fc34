"""Irish."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="ga",
    title="Irish",
    dates=words.Dates(
        months=(
            "eanáir",
            "feabhra",
            "márta",
            "aibreán",
            "bealtaine",
            "meitheamh",
            "iúil",
            "lúnasa",
            "meán_fómhair",
            "deireadh_fómhair",
            "samhain mí_na_samhna",
            "nollaig mí_na_nollag",
        ),
        seasons=("earrach", "samhradh", "fómhar", "geimhreadh"),
        years="bliain",
        circa="timpeall",
        before="roimh",
        after="tar_éis",
        both="agus",
        either="nó",
        undated="gan_dáta",
    ),
    texts=words.Texts(
        commonest="""
            an agus na ar is go le sé ní i ag a bhí ach sin do mar seo tá ó nach leis siad
        """,
    ),
    imprint=words.Imprint(
        publisher=("arna fhoilsiú ag", "foilsithe ag", "foilsitheoir:"),
        printer=("arna chlóbhualadh ag", "clóbhuailte ag"),
        printing_houses=("clódóirí",),
    ),
    bodies=words.Bodies(words="cumann conradh coiste leabharlann"),
    names=words.Names(authors="údar údair"),
    private=words.Private(
        contact=("teagmháil", "glaoigh ar", "cuir glao ar"),
        deaths=("i gcuimhne ar", "d'éag", "rugadh"),
        telephone="fón guthán",
        births=("rugadh",),
        particles="ó ní mac",
    ),
)
